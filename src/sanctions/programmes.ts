import { stateByCode, stateByName } from '../language/gazetteers/countries.ts';
import { matchesOf } from '../language/matches.ts';
import type { Programme } from './programme-table.ts';

/** Authorities whose programmes a reader is most likely to mean, first. */
const ISSUERS: readonly string[] = ['zz_unsc', 'us_ofac', 'eu_council', 'gb_fcdo', 'ca_mfa', 'au_dfat', 'ch_seco', 'us_treasury', 'us_bis', 'us_state'];

/** Later resolutions of the Security Council belong to the regime of an earlier one. */
const RESOLUTIONS: ReadonlyMap<string, string> = new Map([
  ...['1718', '1874', '2087', '2094', '2270', '2321', '2356', '2371', '2375', '2397'].map((number) => [number, 'UN-SC1718'] as const),
  ...['1737', '1747', '1803', '1929', '2231'].map((number) => [number, 'UN-SC1737'] as const),
  ...['1267', '1333', '1390', '1989', '2253'].map((number) => [number, 'UN-SCISIL'] as const),
  ...['1988', '2255'].map((number) => [number, 'UN-SC1988'] as const),
  ...['1970', '1973'].map((number) => [number, 'UN-SC1970'] as const),
  ...['661', '1483', '1518'].map((number) => [number, 'UN-SC1518'] as const),
  ...['1556', '1591'].map((number) => [number, 'UN-SC1591'] as const),
  ...['1533', '1596', '1807'].map((number) => [number, 'UN-SC1533'] as const),
  ...['2140', '2216'].map((number) => [number, 'UN-SC2140'] as const),
  ...['751', '1844', '2713'].map((number) => [number, 'UN-SC2713'] as const),
  ['1636', 'UN-SC1636'], ['2048', 'UN-SC2048'], ['2127', 'UN-SC2127'], ['2206', 'UN-SC2206'], ['2653', 'UN-SC2653'],
]);

/** Targets that are no state, and the programmes against them by a part of their key or title. */
const BODIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^taliban$/i, /1988|Taliban|EU-AFG|GB-AFG/],
  [/^(al[- ]qaeda|al[- ]qaida|islamic state|isis|isil)/i, /ISIL|Qa'?ida|Qaeda|US-TERR/i],
  [/^(al[- ])?shabaa?b$/i, /Shabaab|Somalia/i],
  [/^(hamas|palestinian islamic jihad)$/i, /HAM\b|Hamas|US-TERR/],
  [/^(hezbollah|hizballah)$/i, /Lebanon|US-TERR/],
  [/^(houthis?|ansarallah)$/i, /Yemen|US-TERR/],
  [/^international criminal court$/i, /^US-ICC$/],
];

/** The questions that can be asked of the programmes. */
export interface Programmes {
  /** Everything the table says of one programme; null for an unknown key. */
  byKey(key: string): Programme | null;
  /**
   * Keys of the programmes by which `imposer` acts against `target` (common English names), best known first;
   * empty where none is known: ("United Nations", "North Korea") → ["UN-SC1718"].
   */
  against(imposer: string, target: string): string[];
  /** Keys of the programmes that the text names by a number or a title of law: "Resolution 2397", "E.O. 14024", "Regulation 833/2014", "Magnitsky Act". */
  namedIn(text: string): string[];
}

/** The programmes of a table (see programme-table.ts), which is read when the first question is asked. */
export function programmesOf(read: () => ReadonlyMap<string, Programme>): Programmes {
  let kept: ReadonlyMap<string, Programme> | null = null;
  const table = (): ReadonlyMap<string, Programme> => kept ??= read();
  let byImposer: ReadonlyMap<string, readonly Programme[]> | null = null;
  const known = new Map<string, string[]>();
  return {
    byKey: (key) => table().get(key) ?? null,
    against: (imposer, target) => {
      const pair = `${imposer}\n${target}`;
      let keys = known.get(pair);
      if (keys === undefined) {
        byImposer ??= groupedByImposer(table().values());
        keys = programmesAgainst(byImposer.get(imposer) ?? [], target);
        known.set(pair, keys);
      }
      return keys;
    },
    namedIn: (text) => programmesNamed(table, text),
  };
}

function groupedByImposer(programmes: Iterable<Programme>): Map<string, Programme[]> {
  const groups = new Map<string, Programme[]>();
  for (const programme of programmes) {
    const imposer = imposerOf(programme);
    const others = groups.get(imposer);
    if (others) others.push(programme);
    else groups.set(imposer, [programme]);
  }
  return groups;
}

function programmesAgainst(own: readonly Programme[], target: string): string[] {
  const state = stateByName(target)?.name ?? target;
  const body = BODIES.find(([name]) => name.test(target))?.[1];
  const against = own.filter((programme) => body ? body.test(programme.key) || body.test(programme.title) : targetsOf(programme).includes(state));
  // Canada acts against states by regulations under one law, which the file has as one programme.
  const law = own.filter(({ key }) => key === 'CA-SEMA' && body === undefined);
  return [...law, ...against.toSorted((a, b) => rank(a, state) - rank(b, state))].map(({ key }) => key);
}

/** Committees of the Security Council whose state the file leaves out or takes for its neighbour. */
const COMMITTEES: ReadonlyMap<string, string> = new Map([
  ['UN-SC1533', 'Democratic Republic of the Congo'], ['UN-SC1636', 'Lebanon'], ['UN-SC2713', 'Somalia'],
]);

/** Common English names of the states that a programme is about. Parts of states ("ua-cri") are none. */
function targetsOf(programme: Programme): string[] {
  const committee = COMMITTEES.get(programme.key);
  if (committee !== undefined) return [committee];
  return programme.targetTerritories.filter((code) => code.length === 2).map((code) => stateByCode(code)?.name ?? '');
}

const NUMBERED = /\bresolutions?\s+(\d{3,4}(?:(?:,\s*|\s+and\s+|,\s+and\s+)\d{3,4}){0,6})/gi;
const ORDERED = /\b(?:E\.O\.|EO|Executive Order)\s+(?:No\. )?(\d{5})\b/g;
const REGULATED = /\bRegulation\s+(?:\(EU\)\s+)?(?:No\.? )?(\d{2,4}\/\d{2,4})\b/g;

function programmesNamed(table: () => ReadonlyMap<string, Programme>, text: string): string[] {
  const found = new Set<string>();
  for (const [, numbers = ''] of matchesOf(NUMBERED, text)) {
    for (const number of numbers.match(/\d{3,4}/g) ?? []) {
      const key = RESOLUTIONS.get(number);
      if (key !== undefined) found.add(key);
    }
  }
  const numbers = [
    ...matchesOf(ORDERED, text).map(([, number = '']) => `EO ${number}`),
    ...matchesOf(REGULATED, text).map(([, number = '']) => number),
  ];
  if (numbers.length > 0) {
    for (const { key, aliases } of table().values()) if (numbers.some((number) => aliases.some((alias) => alias.endsWith(number)))) found.add(key);
  }
  for (const [pattern, keys] of LAWS) if (pattern.test(text)) for (const key of keys) found.add(key);
  return [...found];
}

/** Laws that news calls by name. */
const LAWS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bGlobal Magnitsky\b/, ['US-GLOMAG']],
  [/\b(?<!Global )Magnitsky (?:Act|law|list|sanctions)\b/, ['US-MAGNITSKY']],
  [/\bCAATSA\b|\bCountering America['’]s Adversaries Through Sanctions Act\b/, ['US-CAATSA']],
  [/\bCaesar (?:Act|sanctions|Syria)/, ['US-SYR']],
  [/\bHelms-Burton\b/, ['US-CUBA']],
  [/\bKingpin Act\b/, ['US-NARCO']],
  [/\bHong Kong Autonomy Act\b/, ['US-HONGKONG']],
  [/\b(?:Section )?1260H\b|\bChinese [Mm]ilitary [Cc]ompanies [Ll]ist\b/, ['US-DOD-1260H']],
  [/\bSpecial Economic Measures Act\b/, ['CA-SEMA']],
  [/\bVictims of Corrupt Foreign Officials Act\b/, ['CA-JVCFOA']],
  [
    /\b[Gg]lobal [Hh]uman [Rr]ights (?:[Ss]anctions )?(?:[Rr]egime|[Rr]egulations?|[Ss]anctions)\b|\bMagnitsky(?:-style)? (?:sanctions|regime|powers)\b/,
    ['EU-HR', 'GB-HR'],
  ],
  [/\bMagnitsky(?:-style)? (?:[Ll]aw|sanctions|regime)\b/, ['CA-JVCFOA']],
  [
    /\b[Aa]l[- ]Q(?:ai|ae)da\b[^.]{0,40}\b(?:sanctions|list)|\b(?:sanctions|listed|list)\b[^.]{0,60}\b[Aa]l[- ]Q(?:ai|ae)da\b|\bISIL\b[^.]{0,30}\bsanctions\b/,
    ['UN-SCISIL'],
  ],
  [/\bUyghur Forced Labor Prevention Act\b/, ['US-UFLPA']],
  [/\bEntity List\b|\b(?:Commerce|trade) (?:Department['’]s )?entity list\b/i, ['US-BIS-EL']],
];

/** The common English name of who imposes a programme. */
export function imposerOf(programme: Programme): string {
  if (programme.issuerKey === 'zz_unsc') return 'United Nations';
  if (programme.issuerTerritory === 'eu') return 'European Union';
  return stateByCode(programme.issuerTerritory ?? '')?.name ?? programme.issuer;
}

/** Small for a programme of a leading authority, named after the target, against it alone, and with measures. */
function rank(programme: Programme, target: string): number {
  const issuer = ISSUERS.indexOf(programme.issuerKey);
  const named = programme.title.includes(target) || programme.title.includes(adjective(target)) ? 0 : 1;
  return (issuer < 0 ? ISSUERS.length : issuer) * 10 + named * 4 + Math.min(programme.targetTerritories.length, 3) + (programme.measures.length > 3 ? 0 : 0.5);
}

/** "Russian Harmful Foreign Activities Sanctions" is named after Russia too. */
function adjective(target: string): string {
  return /[ae]$/.test(target) ? `${target}n ` : `${target} `;
}
