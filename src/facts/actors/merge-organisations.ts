import type { Annotations } from '../../language/annotations.ts';
import { leaderOf } from './administrations.ts';
import { initials } from './evidence.ts';
import { foldWord, foldWords, type Group } from './groups.ts';
import { OTHER_HEADS, PEOPLES, PUBLIC_HEADS } from './organisation-words.ts';
import { absorb } from './merge-persons.ts';

/** Party nouns and the party they belong to. */
const PARTIES: readonly (readonly string[])[] = [
  ['republican party', 'republicans', 'gop'],
  ['democratic party', 'democrats'],
  ['conservative party', 'conservatives', 'tories', 'tory party'],
  ['labour party', 'labour'],
  ['liberal democrats', 'lib dems', 'liberal democratic party'],
  ['workers party of korea', 'workers party'],
];

const COUNTRY_WORDS = new Set(['us', 'american', 'uk', 'british', 'united', 'states']);

/** Joins acronyms, short forms and party nouns to the fullest name of each organisation. */
export function mergeOrganisations(annotations: Annotations, groups: readonly Group[]): void {
  const open = (): Group[] => groups.filter((group) => !group.into && group.kind === 'organization');
  for (const [index, group] of open().entries()) {
    for (const other of open().slice(index + 1)) {
      if (group.into || other.into) continue;
      if (sameParty(group, other) || sameBody(group, other)) joinBodies(group, other);
    }
  }
  for (const group of open()) {
    for (const other of groups) {
      if (other === group || other.into || group.into || other.kind === 'state' || other.kind === 'person') continue;
      if (isAcronymOf(other, group) || isBracketed(annotations, other, group)) absorb(group, other);
    }
  }
  joinBareHeads(groups);
  for (const group of open()) {
    for (const other of groups) {
      if (other === group || other.into || group.into || other.kind === 'state' || (other.kind === 'person' && surelyPerson(other)) || standsAlone(other)) continue;
      if (shortensBody(other, group)) absorb(group, other);
    }
  }
}

/** "White House" is no short form of "White House Budget Office"; "Kolb" is one of "Kolb Ratings". */
function standsAlone(group: Group): boolean {
  return group.candidates.some((candidate) => candidate.organisation?.publicBody === true && candidate.organisation.name !== 'Treasury');
}

/** "the Center" is the one centre named in the text; with none or several named it is no name. */
function joinBareHeads(groups: readonly Group[]): void {
  for (const group of groups) {
    const word = foldWord(group.words[0] ?? '');
    if (group.into || group.words.length !== 1 || group.kind === 'person' || group.kind === 'state' || group.key.startsWith('body:')) continue;
    if (!OTHER_HEADS.has(word) && !PUBLIC_HEADS.has(word)) continue;
    // "the House" is the House of Representatives or of Commons, not the White House
    const fits = (form: string): boolean => word !== 'house' || /\bof (?:representatives|commons|lords)$/.test(form);
    const bearers = groups.filter((other) => other !== group && !other.into && other.kind === 'organization' && other.words.length > 1 && fits(foldWords(other.words))
      && other.words.some((form, i) => foldWord(form) === word && (i === other.words.length - 1 || /^(?:of|for)$/.test(other.words[i + 1] ?? ''))));
    const only = bearers[0];
    if (bearers.length === 1 && only) absorb(only, group);
    else if (!STANDING_ALONE.has(word)) group.kind = 'thing';
  }
}

const STANDING_ALONE = new Set(['parliament', 'congress', 'senate', 'house', 'treasury', 'interpol']);

/** "Sumire said" may be the company Sumire Heavy Works, but not where a title or honorific stands before it. */
function surelyPerson(group: Group): boolean {
  return group.words.length > 1 || group.candidates.some((candidate) => candidate.title !== null || candidate.evidence.person >= 6 || candidate.words.length > 1);
}

/** The longer name takes the shorter in. */
function joinBodies(a: Group, b: Group): void {
  if (a.words.join(' ').length >= b.words.join(' ').length) absorb(a, b);
  else absorb(b, a);
}

function plainKey(group: Group): string {
  return foldWords(group.words.filter((word) => foldWord(word) !== 'the'));
}

function sameParty(a: Group, b: Group): boolean {
  return PARTIES.some((forms) => forms.includes(plainKey(a)) && forms.includes(plainKey(b)));
}

const BARE_NAMES = new WeakMap<Group, string>();

/** The folded name without "the" and the country before it, plural heads in the singular. Kept, for every pair of bodies asks for it. */
function bareName(group: Group): string {
  const kept = BARE_NAMES.get(group);
  if (kept !== undefined) return kept;
  const words = group.words.filter((word, i) => !(i < 2 && COUNTRY_WORDS.has(foldWord(word))) && foldWord(word) !== 'the');
  const made = foldWords(words).replace(/ departments$/, ' department');
  BARE_NAMES.set(group, made);
  return made;
}

/** "US Congress" and "Congress", "the Department of Justice" and "Justice Department". */
function sameBody(a: Group, b: Group): boolean {
  const x = bareName(a);
  const y = bareName(b);
  if (x === '' || y === '') return false;
  if (x === y) return true;
  return turned(x) === y || turned(y) === x || demonymHead(a, b) || demonymHead(b, a);
}

/** "department of justice" → "justice department" */
function turned(name: string): string {
  const at = name.indexOf(' of ');
  if (at < 0) return '';
  const rest = name.slice(at + 4).replace(/^the /, '');
  return `${rest} ${name.slice(0, at)}`;
}

/** "Parliament" is the "Estonian Parliament" where one alone is named so. */
function demonymHead(short: Group, long: Group): boolean {
  if (short.words.length > 2 || long.words.length <= short.words.length || long.words.length > short.words.length + 2) return false;
  const head = foldWord(short.words.at(-1) ?? '');
  if (!PUBLIC_HEADS.has(head)) return false;
  return foldWords(long.words).endsWith(` ${foldWords(short.words)}`) && long.candidates.some((candidate) => candidate.state !== null);
}

/** "IAEA" of "International Atomic Energy Agency", "NRA" of "National Rifle Association". */
function isAcronymOf(short: Group, long: Group): boolean {
  if (short.words.length !== 1 || long.words.length < 2) return false;
  const letters = (short.words[0] ?? '').replaceAll('.', '');
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return false;
  const words = long.words.filter((word) => !/^(?:the|U\.?S\.?|U\.?K\.?)$/i.test(word));
  return initials(words) === letters || initials(long.words) === letters;
}

/** "Centre for River Studies (CRSX)": letters in brackets right behind the name are its own, whatever they are. */
function isBracketed(annotations: Annotations, short: Group, long: Group): boolean {
  if (short.words.length !== 1 || long.words.length < 2 || !/^\p{Lu}[\p{L}\d.&-]{1,9}$/u.test(short.words[0] ?? '') || !/\p{Lu}.*\p{Lu}/u.test(short.words[0] ?? '')) return false;
  const first = short.candidates[0];
  if (!first || annotations.tokens[first.first - 1]?.text !== '(' || annotations.tokens[first.last]?.text !== ')') return false;
  return long.candidates.some((candidate) => candidate.last === first.first - 1);
}

/** "Sumida" of "Sumida Steel Works", "the Belfer Center" of "Belfer Center for Science"; a head word alone is no short form. */
function shortensBody(short: Group, long: Group): boolean {
  const a = short.words.map(foldWord);
  const b = long.words.map(foldWord);
  if (a.length >= b.length || leaderOf(long.words) !== null) return false;
  if (!a.every((word, i) => b[i] === word)) {
    // "Post" of "Example Post" where the paper was named in full
    return a.length === 1 && b.at(-1) === a[0] && ['post', 'times', 'journal', 'guardian', 'tribune', 'herald', 'telegraph', 'fed', 'commission', 'council', 'bank'].includes(a[0] ?? '')
      && short.candidates.every((candidate) => candidate.words.length === 1);
  }
  if (short.evidence.place > short.evidence.organisation + 3 || (a.length === 1 && PEOPLES.has(a[0] ?? ''))) return false;
  return !(a.length === 1 && COMMON_FIRST.has(a[0] ?? ''));
}

const COMMON_FIRST = new Set('democratic republican conservative liberal christian islamic muslim national international american united new first general north south east west royal federal state central house senate white supreme foreign world european british chinese russian islamic bank university department ministry harvard committee council institute center'.split(' '));
