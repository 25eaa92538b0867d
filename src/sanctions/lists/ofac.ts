import { commonCountryName } from '../names/country-names.ts';
import { readCsv } from './csv-rows.ts';
import type { EntryKind, ListedName, ListEntry, ListFile } from './list-entry.ts';
import { ListError } from './list-entry.ts';

/** Column order of SDN.CSV and ALT.CSV, which carry no header; "-0-" stands for no value. */
const SDN = { number: 0, name: 1, type: 2, programmes: 3, title: 4, remarks: 11, width: 12 } as const;
const ALT = { number: 0, type: 2, name: 3, width: 5 } as const;

/** First word of a programme label → the state it is about ("RUSSIA-EO14024", "DPRK4"). */
const PROGRAMME_STATES: readonly (readonly [RegExp, string])[] = [
  [/^(RUSSIA|CAATSA - RUSSIA)/, 'Russia'], [/^UKRAINE/, 'Russia'], [/^(IRAN|IRGC|IFSR|IFCA|HRIT-IR|CAATSA - IRAN)/, 'Iran'],
  [/^DPRK/, 'North Korea'], [/^(SYRIA|HRIT-SY)/, 'Syria'], [/^BELARUS/, 'Belarus'], [/^VENEZUELA/, 'Venezuela'], [/^BURMA/, 'Myanmar'],
  [/^CUBA/, 'Cuba'], [/^NICARAGUA/, 'Nicaragua'], [/^IRAQ/, 'Iraq'], [/^LIBYA/, 'Libya'], [/^(SUDAN|DARFUR)/, 'Sudan'],
  [/^SOUTH SUDAN/, 'South Sudan'], [/^SOMALIA/, 'Somalia'], [/^YEMEN/, 'Yemen'], [/^LEBANON/, 'Lebanon'], [/^ZIMBABWE/, 'Zimbabwe'],
  [/^DRCONGO/, 'Democratic Republic of the Congo'], [/^CAR$/, 'Central African Republic'], [/^MALI/, 'Mali'], [/^ETHIOPIA/, 'Ethiopia'],
  [/^HK-/, 'China'], [/^UHRPA/, 'China'],
];

/**
 * The Treasury's Specially Designated Nationals list: SDN.CSV and, beside it, ALT.CSV with the aliases.
 * Aliases also stand in the remarks: in single quotation marks where OFAC calls them weak, and without
 * where an entry has no number to join ALT.CSV by. Throws ListError.
 */
export function readOfacList(sdn: string, alt: string): ListFile {
  const aliases = readAliases(alt);
  const entries = readCsv(sdn).map((row, index) => {
    if (row.length !== SDN.width) {
      throw new ListError(index === 0 ? 'not-this-format' : 'truncated', `Row ${index + 1} has ${row.length} columns, not ${SDN.width}.`);
    }
    return entryOf(row, aliases);
  });
  return { entries, generatedOn: null };
}

function readAliases(alt: string): Map<string, ListedName[]> {
  const aliases = new Map<string, ListedName[]>();
  for (const [index, row] of readCsv(alt).entries()) {
    if (row.length !== ALT.width) {
      throw new ListError(index === 0 ? 'not-this-format' : 'truncated', `Row ${index + 1} of the aliases has ${row.length} columns, not ${ALT.width}.`);
    }
    const number = value(row[ALT.number]), text = value(row[ALT.name]);
    if (number === '' || text === '') continue;
    const known = aliases.get(number);
    if (known) known.push({ text, quality: 'strong' });
    else aliases.set(number, [{ text, quality: 'strong' }]);
  }
  return aliases;
}

function entryOf(row: string[], aliases: ReadonlyMap<string, ListedName[]>): ListEntry {
  const entry = value(row[SDN.number]), primary = value(row[SDN.name]), remarks = value(row[SDN.remarks]);
  if (primary === '') throw new ListError('malformed', `The entry "${entry}" has no name.`);
  const programmes = value(row[SDN.programmes]).split('] [').map((label) => label.replace(/^\[|\]$/g, '').trim()).filter(Boolean);
  const stated = [...remarks.matchAll(/\b(?:nationality|citizen) ([^;.]{2,60})/g)].map(([, name = '']) => commonCountryName(name));
  const title = value(row[SDN.title]);
  return {
    list: 'OFAC', entry, kind: kindOf(value(row[SDN.type])),
    names: distinct([{ text: primary, quality: 'primary' }, ...(aliases.get(entry) ?? []), ...namesInRemarks(remarks)]),
    programmes,
    listedOn: null,
    countries: [...new Set([...stated, ...programmeStates(programmes)])],
    positions: title === '' ? [] : title.split(';').map((part) => part.trim()).filter(Boolean),
    births: [...remarks.matchAll(/\bDOB ([^;]{4,40})/g)].map(([, date = '']) => /\d{4}/.exec(date)?.[0] ?? '').filter(Boolean),
    remarks: remarks || null,
  };
}

/** The states that OFAC's programme labels are about: "RUSSIA-EO14024" → Russia. */
export function programmeStates(programmes: readonly string[]): string[] {
  return programmes.flatMap((label) => PROGRAMME_STATES.filter(([pattern]) => pattern.test(label)).map(([, state]) => state));
}

/** "a.k.a. 'RADJA'; a.k.a. OOO 7TV MEDIA GRUPPA" */
function namesInRemarks(remarks: string): ListedName[] {
  return remarks.split(';').flatMap((part): ListedName[] => {
    const found = /^\s*[afn]\.k\.a\. (.+)$/.exec(part)?.[1]?.trim();
    if (found === undefined) return [];
    const quoted = /^'(.+)'\.?$/.exec(found)?.[1];
    return [{ text: quoted ?? found, quality: quoted === undefined ? 'strong' : 'weak' }];
  });
}

function distinct(names: ListedName[]): ListedName[] {
  return [...new Map(names.toReversed().map((name) => [name.text.toLowerCase(), name])).values()].toReversed();
}

function kindOf(type: string): EntryKind {
  if (type === 'individual') return 'person';
  if (type === 'vessel' || type === 'aircraft') return type;
  return 'organization';
}

function value(field: string | undefined): string {
  const text = field?.trim() ?? '';
  return text === '-0-' ? '' : text;
}
