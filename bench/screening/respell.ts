/** A sequence of numbers from 0 to 1 that is the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Spellings of one sound as news of different houses has them: one of each pair for the other. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ey\b/gi, 'ei'], [/ei\b/gi, 'ey'], [/\bye/gi, 'e'], [/iy\b/gi, 'y'], [/ii\b/gi, 'y'], [/\bmohammed\b/gi, 'Muhammad'], [/\bmuhammad\b/gi, 'Mohammad'],
    [/\bmohammad\b/gi, 'Mohamed'],
  [/\bhussein\b/gi, 'Husain'], [/\bhusayn\b/gi, 'Hussein'], [/\bahmad\b/gi, 'Ahmed'], [/\bjong\b/gi, 'Chong'], [/\bcho\b/gi, 'Jo'], [/\bhyon\b/gi, 'Hyun'],
  [/\bpak\b/gi, 'Park'],
  [/\bri\b/gi, 'Lee'], [/dzh/gi, 'j'], [/ou/gi, 'u'], [/aleksandr/gi, 'Alexander'], [/aleksey/gi, 'Alexei'], [/dmitriy/gi, 'Dmitry'], [/\bel-/gi, 'al-'],
  [/\bal-/gi, 'al '], [/ss/g, 's'], [/oo/g, 'u'],
];

/** "Kuzhugetovich", "Sergeyevna": what news leaves out. */
const FATHER = /(?:[oe]vi[ct]h|[oe]vna|ichna|yich|ilich)$/i;

/** What a company is by law, which news leaves out. */
const LEGAL_FORM = /,?\s+(?:PJSC|OJSC|JSC|LLC|L\.L\.C\.|LTD\.?|LIMITED|INC\.?|CO\.?|CORP\.?|GMBH|S\.A\.|FZE|PLC|LLP)$/i;

/** A listed body's name as news may write it: case, marks, hyphens, no legal form. */
export function respellBody(listed: string, chance: () => number): string {
  let name = chance() < 0.6 ? listed.replace(LEGAL_FORM, '') : listed;
  if (chance() < 0.5) name = name.normalize('NFKD').replace(/\p{M}/gu, '');
  if (chance() < 0.3) name = name.replaceAll('-', ' ');
  if (chance() < 0.3) name = name.replace(/\s&\s/, ' and ');
  return chance() < 0.7 ? name.split(' ').map((word) => (/^\p{Lu}{5,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word)).join(' ') : name;
}

/** A listed name as news may write it: order, case, marks, hyphens, one or two other spellings, no father's or middle name. */
export function respell(listed: string, chance: () => number): string {
  const comma = /^([^,]+), (.+)$/.exec(listed);
  let name = comma ? `${comma[2] ?? ''} ${comma[1] ?? ''}` : listed;
  let words = name.split(/\s+/).filter(Boolean);
  if (words.length > 2 && chance() < 0.6) words = words.filter((word, at) => at === 0 || !FATHER.test(word) || words.length < 3);
  name = words.map((word) => (word === word.toUpperCase() && word.length > 2 ? word.charAt(0) + word.slice(1).toLowerCase() : word)).join(' ');
  if (chance() < 0.5) name = name.normalize('NFKD').replace(/\p{M}/gu, '');
  if (chance() < 0.3) name = chance() < 0.5 ? name.replaceAll('-', ' ') : name.replace(/ (?=\p{Lu}\p{Ll}{1,3}$)/u, '-');
  for (let change = 0; change < 2; change += 1) {
    const fitting = SPELLINGS.filter(([pattern]) => name.search(pattern) >= 0);
    const one = fitting[Math.floor(chance() * fitting.length)];
    if (one && chance() < 0.7) name = name.replace(one[0], one[1]);
  }
  return chance() < 0.1 ? name.toUpperCase() : name;
}
