import { foldName } from './fold.ts';

/** Words that join parts of a name and tell nobody apart: "Osama bin Laden", "Hassan al-Majid", "Ana de la Cruz". */
const PARTICLES: ReadonlySet<string> = new Set([
  'al', 'el', 'ul', 'as', 'ar', 'az', 'ad', 'at', 'bin', 'ibn', 'bint', 'ould', 'uld', 'ag', 'de', 'da', 'dos', 'das', 'del', 'della', 'di', 'la', 'las', 'los',
  'van', 'von', 'der', 'den', 'zu', 'y', 'jr', 'sr', 'ii', 'iii', 'haji', 'hajji', 'mullah', 'sheikh', 'shaykh', 'sayyid', 'dr',
]);

export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** "Abdul Rahman", "Abd al-Rahman", "Abdelrahman", "Abdurrahman" are one name. */
const ABD_WORDS = /\babd(?:u|ul|el|al|ol|er|ar|ur)?(?: (?:al|el|ul|ol|ar|er|ur|ir|as|us|es|ad|ud|at|az|ez))? ([a-z]{3,})/g;
const ABD_WORD = /^abd(?:ul|el|al|ol|il|ur|er|ar|or|ir|us|as|u|i)?(?=[a-z]{3,}$)/;
/** "Nur al-Din", "Nour Eddine", "Nureddin". */
const DIN_WORDS = /\b([a-z]{3,}) (?:al|el|ad|ed|ud|eld|ul) ?(?:din|deen|dine|deene)\b/g;
const DIN_WORD = /^([a-z]{3,}?)(?:al|a|e|u)d{1,2}(?:in|een|ine)$/;

/** The words of a person's name, in order, particles and honours left out where two words remain without them. */
export function personWords(name: string): string[] {
  const folded = foldName(name);
  const joined = telling(respelled(folded.replace(ABD_WORDS, 'abd$1').replace(DIN_WORDS, '$1din').split(' ')));
  // "Abdul Haq" is all there is of some names: as one word it could be compared with nothing.
  return joined.length > 1 ? joined : telling(folded.split(' '));
}

function respelled(words: readonly string[]): string[] {
  return words.map((word) => {
    if (word.length > 5 && word.startsWith('abd')) return word.replace(ABD_WORD, 'abd');
    return word.length > 6 ? word.replace(DIN_WORD, '$1din') : word;
  });
}

function telling(words: readonly string[]): string[] {
  const kept = words.filter((word) => word !== '' && !PARTICLES.has(word));
  return kept.filter((word) => word.length > 1).length >= 2 ? kept : words.filter(Boolean);
}

/** Legal forms and the little words of company names, Russian forms in Latin letters among them. */
const LEGAL_FORMS: ReadonlySet<string> = new Set([
  'jsc', 'ojsc', 'pjsc', 'cjsc', 'ao', 'oao', 'pao', 'zao', 'ooo', 'too', 'tov', 'llc', 'llp', 'lp', 'ltd', 'limited', 'inc', 'incorporated', 'co',
  'company', 'corp',
  'corporation', 'plc', 'pte', 'pvt', 'pty', 'gmbh', 'ag', 'kg', 'sa', 'sas', 'sal', 'sarl', 'srl', 'spa', 'bv', 'nv', 'fze', 'fzc', 'fzco', 'fz',
  'dmcc', 'sro', 'doo', 'ad',
  'eood', 'ood', 'oy', 'oyj', 'ab', 'as', 'cv', 'rl', 'de', 'ltda', 'eurl', 'joint', 'stock', 'public', 'open', 'closed', 'liability', 'private',
  'obshchestvo', 'ogranichennoi',
  'ogranichennoy', 'otvetstvennostyu', 'aktsionernoe', 'aktsionernoye', 'publichnoe', 'publichnoye', 'otkrytoe', 'otkrytoye', 'zakrytoe', 'zakrytoye',
  's', 'fgup', 'fsue', 'gup',
  'the', 'of', 'and', 'for', 'in', 'a', 'an', 'al', 'el', 'i', 'et', 'la', 'le', 'les', 'des', 'du',
]);

/** Arabic names of bodies that each house spells its own way; lists hold some of the spellings. */
const BODY_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^h[ei][zs]b[aou]ll?ah?$/, 'hizballah'], [/^h[ae]ra[ck]at$/, 'harakat'], [/^jama?[ae]h?t?$/, 'jamaat'],
];

/** The words of an organization's name without legal forms and little words; all of its words where none would remain. */
export function organizationWords(name: string): string[] {
  const words = foldName(name).split(' ').filter(Boolean).map((word) => BODY_SPELLINGS.find(([spelling]) => spelling.test(word))?.[1] ?? word);
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  return telling.length > 0 ? telling : words;
}

/** How many of a listed person's words are the family name, where the list sets it apart ("FAMILY, Given"); else 0. */
export function familyCount(listedName: string): number {
  const comma = listedName.indexOf(',');
  if (comma <= 0) return 0;
  const all = personWords(listedName).length, given = personWords(listedName.slice(comma + 1));
  const ofGiven = given.length > 1 ? given.filter((word) => !PARTICLES.has(word)).length : given.length;
  return Math.max(0, all - ofGiven);
}
