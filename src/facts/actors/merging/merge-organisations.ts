import type { Annotations } from '../../../language/annotations.ts';
import { isFirstName } from '../../../language/gazetteers/given-names.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt, textAt } from '../../../language/word-at.ts';
import { leaderOf } from '../affiliation/administrations.ts';
import type { Candidate } from '../candidates.ts';
import { foldWord, foldWords, type Group } from '../groups.ts';
import { initials } from '../words/initials.ts';
import { COMMON_FIRST, COMPANY_ENDINGS, MEDIA_HEADS, OTHER_HEADS, PEOPLES, PUBLIC_HEADS } from '../words/organisation-words.ts';
import { TEAMS } from '../words/teams.ts';
import { GroupIndex, inOrder } from './group-index.ts';
import { absorb } from './merge-persons.ts';

/** Party nouns and the party they belong to. */
const PARTIES: readonly (readonly string[])[] = [
  ['republican party', 'republicans', 'gop'],
  ['democratic party', 'democrats', 'democrat party'],
  ['conservative party', 'conservatives', 'tories', 'tory party'],
  ['labour party', 'labour'],
  ['liberal democrats', 'lib dems', 'liberal democratic party'],
  ['workers party of korea', 'workers party'],
];

const COUNTRY_WORDS = new Set(['un', 'us', 'american', 'uk', 'british', 'united', 'states']);

/** Joins acronyms, short forms and party nouns to the fullest name of each organisation. */
export function mergeOrganisations(annotations: Annotations, groups: readonly Group[]): void {
  joinFullNames(groups.filter(isOpenBody));
  joinChambers(groups.filter(isOpenBody));
  joinLetters(annotations, groups);
  joinBareHeads(annotations, groups);
  joinShortForms(groups);
}

function isOpenBody(group: Group): boolean {
  return !group.into && group.kind === 'organization';
}

/** "US Congress" and "Congress", "Republican Party" and "GOP". */
function joinFullNames(bodies: readonly Group[]): void {
  const parties = new GroupIndex(bodies, (group) => partyOf(group));
  const names = new GroupIndex(bodies, (group) => [bareName(group)]);
  const turnedNames = new GroupIndex(bodies, (group) => [turned(bareName(group))]);
  const whole = new GroupIndex(bodies, (group) => [foldWords(group.words)]);
  const endings = new GroupIndex(bodies, endingsOf);
  bodies.forEach((group, place) => {
    const name = bareName(group);
    const like = inOrder(...partyOf(group).map((party) => parties.at(party)), names.at(name), names.at(turned(name)), turnedNames.at(name),
      endings.at(foldWords(group.words)), ...endingsOf(group).map((ending) => whole.at(ending)));
    for (const at of like) {
      const other = bodies[at];
      if (at <= place || !other || group.into || other.into) continue;
      if (sameParty(group, other) || sameBody(group, other)) joinBodies(group, other);
    }
  });
}

/** "the Ethics Committee" is the "House Ethics Committee", unless the text names the Senate's too. */
function joinChambers(bodies: readonly Group[]): void {
  for (const group of bodies) {
    const bearers = bodies.filter((other) => other !== group && !other.into && chamberHead(group, other));
    const [only] = bearers;
    if (!group.into && only && bearers.length === 1) absorb(only, group);
  }
}

/** The last word of a name, and the last two, where words stand before them. */
function endingsOf(group: Group): string[] {
  const words = foldWords(group.words).split(' ');
  return [1, 2, 3].filter((count) => words.length > count).map((count) => words.slice(-count).join(' '));
}

/** "IAEA", and whatever stands in brackets right behind a name. */
function joinLetters(annotations: Annotations, groups: readonly Group[]): void {
  const letters = new GroupIndex(groups, (group) => (group.words.length === 1 ? [(group.words[0] ?? '').replaceAll('.', '')] : []));
  const bracketed = new GroupIndex(groups, (group) => (group.words.length === 1 && group.candidates[0] ? [`${beforeLetters(annotations, group.candidates[0])}`] : []));
  const behind = (group: Group): number[] => inOrder(...group.candidates.map((candidate) => bracketed.at(`${candidate.last}`)));
  for (const group of groups.filter(isOpenBody)) {
    const own = inOrder(letters.at(initials(group.words)), letters.at(initials(group.words.filter(tellsBody))), letters.at(everyInitial(group)), behind(group));
    // What is taken in brings brackets of its own: "Centre for River Studies (CRSX) (CRS)".
    for (let next = own.shift(); next !== undefined; next = own.shift()) {
      const other = groups[next];
      if (!other || other === group || other.into || group.into || other.kind === 'state' || other.kind === 'person') continue;
      if (!isAcronymOf(other, group) && !isBracketed(annotations, other, group) && !isKnownAs(annotations, other, group)) continue;
      absorb(group, other);
      for (const place of behind(other)) if (place > next && !own.includes(place)) own.push(place);
      own.sort((a, b) => a - b);
    }
  }
}

/** The place behind the name that letters explain: the bracket's, or the comma's of "Lima River Force, LIRIF," and ", better known as the LRF". */
function beforeLetters({ tokens }: Annotations, { first }: Candidate): number {
  let at = first - 1;
  if (textAt(tokens, at) === '(') return at;
  if (normAt(tokens, at) === 'the') at -= 1;
  if (/^(?:or|as)$/.test(normAt(tokens, at))) at -= 1;
  for (const words of [['known'], ['better', 'also', 'widely', 'commonly']]) if (words.includes(normAt(tokens, at))) at -= 1;
  return at;
}

/** "the Lima River Force, LIRIF,", "the Federal River Office, or FRA,", "better known as the LRF": letters that a comma sets behind the name, in the name's own order. */
function isKnownAs(annotations: Annotations, short: Group, long: Group): boolean {
  const first = short.candidates[0];
  if (!first || short.words.length !== 1 || long.words.length < 2 || !fits(/^\p{Lu}[\p{L}.]*\p{Lu}[\p{L}.]*$/u, short.words[0] ?? '')) return false;
  const { tokens } = annotations;
  const comma = beforeLetters(annotations, first);
  if (textAt(tokens, comma) !== ',' || !/^[,.;)—–]$/.test(textAt(tokens, first.last)) || !long.candidates.some((candidate) => candidate.last === comma)) return false;
  if (/^(?:or|as|the)$/.test(normAt(tokens, first.first - 1))) return true;
  const letters = foldWord(short.words[0] ?? '');
  let at = 0;
  for (const letter of foldWords(long.words)) if (letter === letters[at]) at += 1;
  return at === letters.length && foldWords(long.words).startsWith(letters[0] ?? ' ');
}

/** "Sumida" of "Sumida Steel Works". */
function joinShortForms(groups: readonly Group[]): void {
  const forms = new GroupIndex(groups, (group) => [group.words.map(foldWord).join(' ')]);
  for (const group of groups.filter(isOpenBody)) {
    const words = group.words.map(foldWord);
    const shorter = inOrder(...words.slice(1).map((_, count) => forms.at(words.slice(0, count + 1).join(' '))), forms.at(words.at(-1) ?? ''),
      forms.at(`the ${words.at(-1) ?? ''}`));
    for (const place of shorter) {
      const other = groups[place];
      if (!other || other === group || other.into || group.into || other.kind === 'state' || (other.kind === 'person' && surelyPerson(other) && !isNamedBy(group, other))
        || standsAlone(other)) continue;
      if (shortensBody(other, group)) absorb(group, other);
    }
  }
}

/** "White House" is no short form of "White House Budget Office"; "Kolb" is one of "Kolb Ratings". */
function standsAlone(group: Group): boolean {
  return group.candidates.some((candidate) => candidate.organisation?.publicBody === true && candidate.organisation.name !== 'Treasury');
}

/** "the Center" is the one centre named in the text; with none or several named it is no name. */
function joinBareHeads(annotations: Annotations, groups: readonly Group[]): void {
  const headed = new GroupIndex(groups, ({ kind, words }) => (kind !== 'organization' || words.length < 2 ? []
    : words.filter((_, i) => i === words.length - 1 || /^(?:of|for)$/.test(words[i + 1] ?? '')).map(foldWord)));
  for (const group of groups) {
    const word = foldWord(group.words[0] ?? '');
    if (group.into || group.words.length !== 1 || group.kind === 'person' || group.kind === 'state' || group.key.startsWith('body:')) continue;
    if (!OTHER_HEADS.has(word) && !PUBLIC_HEADS.has(word)) continue;
    // "the Star newspaper"
    if (group.candidates.some((candidate) => /^(?:newspaper|magazine|tabloid|broadcaster)$/.test(normAt(annotations.tokens, candidate.last)))) continue;
    // "News of the move came at night."
    if (word === 'news' && group.candidates.every((candidate) => /^(?:of|about|that|came|comes)$/.test(normAt(annotations.tokens, candidate.last)))) {
      group.kind = 'thing';
      continue;
    }
    // "the House" is the House of Representatives or of Commons, not the White House
    const fits = (form: string): boolean => word !== 'house' || /\bof (?:representatives|commons|lords)$/.test(form);
    const bearers = headed.at(word).flatMap((place) => groups[place] ?? [])
      .filter((other) => other !== group && !other.into && other.kind === 'organization' && fits(foldWords(other.words)));
    const only = bearers[0];
    if (bearers.length === 1 && only) absorb(only, group);
    else if (MEDIA_HEADS.has(word) && bearers.length === 0 && group.candidates.some((candidate) => isTelling(annotations, candidate))) group.kind = 'organization';
    else if (!STANDING_ALONE.has(word)) group.kind = 'thing';
  }
}

/** "told the Observer", "the Herald reported": a paper by the one word that readers know it by. */
function isTelling({ tokens }: Annotations, { first, last }: Candidate): boolean {
  if (normAt(tokens, first - 1) !== 'the') return false;
  const before = normAt(tokens, first - 2);
  return before === 'told'
    || /^(?:reported|reports|wrote|writes|says|said|notes|noted|describes|described|quoted|quotes|adds|added|revealed|claims|claimed)$/.test(normAt(tokens, last))
    || (/^(?:to|with)$/.test(before) && /^(?:statement|according|interview|spoke|comments|email|letter|remarks)$/.test(normAt(tokens, first - 3)));
}

const STANDING_ALONE = new Set(['parliament', 'cabinet', 'congress', 'senate', 'house', 'treasury', 'interpol']);

/** "Sumire said" may be the company Sumire Heavy Works, but not where a title or honorific stands before it. */
function surelyPerson(group: Group): boolean {
  // "Fair Fight" of "Fair Fight Action": no first name
  if (group.words.length > 1) return isFirstName(group.words[0] ?? '')
    || group.candidates.some((candidate) => candidate.title !== null || candidate.evidence.person >= 9);
  return group.candidates.some((candidate) => candidate.title !== null || candidate.evidence.person >= 6 || candidate.words.length > 1);
}

/** "Andes Cobre" of "Andes Cobre SA": nobody bears the name of a company to the last word. */
function isNamedBy(company: Group, other: Group): boolean {
  return company.words.length === other.words.length + 1 && COMPANY_ENDINGS.has(foldWord(company.words.at(-1) ?? ''))
    && other.candidates.every((candidate) => candidate.title === null);
}

/** The longer name takes the shorter in. */
function joinBodies(a: Group, b: Group): void {
  if (a.words.join(' ').length >= b.words.join(' ').length) absorb(a, b);
  else absorb(b, a);
}

function plainKey(group: Group): string {
  return foldWords(group.words.filter((word) => foldWord(word) !== 'the'));
}

/** The parties that a name may stand for, by their places in the list. */
function partyOf(group: Group): string[] {
  const name = plainKey(group);
  return PARTIES.flatMap((forms, place) => (forms.includes(name) ? [`${place}`] : []));
}

function sameParty(a: Group, b: Group): boolean {
  const parties = partyOf(b);
  return partyOf(a).some((party) => parties.includes(party));
}

const BARE_NAMES = new WeakMap<Group, string>();

/** The folded name without "the" and the country before it, plural heads in the singular. Kept, for every pair of bodies asks for it. */
function bareName(group: Group): string {
  const kept = BARE_NAMES.get(group);
  if (kept !== undefined) return kept;
  const words = group.words.filter((word, i) => !(i < 2 && COUNTRY_WORDS.has(foldWord(word))) && foldWord(word) !== 'the');
  // "Public-Safety", "Public Safety"
  const made = foldWords(words).replaceAll('-', ' ').replace(/ departments$/, ' department');
  BARE_NAMES.set(group, made);
  return made;
}

/** "US Congress" and "Congress", "the Department of Justice" and "Justice Department". */
function sameBody(a: Group, b: Group): boolean {
  const x = bareName(a);
  const y = bareName(b);
  if (x === '' || y === '') return false;
  if (x === y) return true;
  // "the Ann Field administration", "the Field administration"
  const [one, two] = [leaderOf(a.words)?.split(' ').at(-1), leaderOf(b.words)?.split(' ').at(-1)];
  if (one !== undefined && one === two) return true;
  // "the Tax Policy Center" of the "Urban-River Tax Policy Center"
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.split(' ').length > 2 && long.endsWith(` ${short}`) && !/\b(?:of|and|for) /.test(long.slice(0, -short.length))) return true;
  return turned(x) === y || turned(y) === x || demonymHead(a, b) || demonymHead(b, a);
}

/** "department of justice" → "justice department" */
function turned(name: string): string {
  // "Committee on Ethics"
  const at = name.startsWith('committee on ') ? 9 : name.indexOf(' of ');
  if (at < 0) return '';
  const rest = name.slice(at + 4).replace(/^the /, '');
  return `${rest} ${name.slice(0, at)}`;
}

/** "Parliament" is the "Estonian Parliament" where one alone is named so. */
function demonymHead(short: Group, long: Group): boolean {
  if (short.words.length > 2 || long.words.length <= short.words.length || long.words.length > short.words.length + 2) return false;
  const head = foldWord(short.words.at(-1) ?? '');
  if (!PUBLIC_HEADS.has(head) && !/^(?:greens|nationals|liberals|socialists)$/.test(head)) return false;
  return foldWords(long.words).endsWith(` ${foldWords(short.words)}`) && long.candidates.some((candidate) => candidate.state !== null);
}

function chamberHead(short: Group, long: Group): boolean {
  if (!/committee$|^committee/.test(foldWords(short.words))) return false;
  const words = foldWords(long.words).split(' ');
  return short.words.length > 1 && /^(?:house|senate|joint)$/.test(words[0] ?? '')
    && words.slice(1).join(' ') === (turned(foldWords(short.words)) || foldWords(short.words));
}

/** "IAEA" of "International Atomic Energy Agency", "NRA" of "National Rifle Association". */
function isAcronymOf(short: Group, long: Group): boolean {
  if (short.words.length !== 1 || long.words.length < 2) return false;
  const letters = (short.words[0] ?? '').replaceAll('.', '');
  if (!fits(/^\p{Lu}{2,8}$/u, letters)) return false;
  // "UN" is no short form of "US Navy"
  return initials(long.words.filter(tellsBody)) === letters || (initials(long.words) === letters && (letters.length > 2 || tellsBody(long.words[0] ?? '')))
    || everyInitial(long) === letters;
}

/** "DFA" of "Democracy for America" */
function everyInitial({ words }: Group): string {
  return words.length < 3 ? '' : words.map((word) => word.charAt(0).toUpperCase()).join('');
}

/** Neither article nor country: these have no letter in most acronyms. */
function tellsBody(word: string): boolean {
  return !/^(?:the|U\.?S\.?|U\.?K\.?)$/i.test(word);
}

/** "Centre for River Studies (CRSX)": letters in brackets right behind the name are its own, whatever they are. */
function isBracketed(annotations: Annotations, short: Group, long: Group): boolean {
  if (short.words.length !== 1 || long.words.length < 2 || !fits(/^\p{Lu}[\p{L}\d.&-]{1,9}$/u, short.words[0] ?? '')
    || !fits(/\p{Lu}.*\p{Lu}/u, short.words[0] ?? '')) return false;
  const first = short.candidates[0];
  if (!first || textAt(annotations.tokens, first.first - 1) !== '(' || textAt(annotations.tokens, first.last) !== ')') return false;
  return long.candidates.some((candidate) => candidate.last === first.first - 1);
}

/** "Sumida" of "Sumida Steel Works", "the Belfer Center" of "Belfer Center for Science"; a head word alone is no short form. */
function shortensBody(short: Group, long: Group): boolean {
  const told = short.words.map(foldWord);
  // "The Times" where another paper of that name was named in full
  const a = told.length === 2 && told[0] === 'the' && /^(?:times|post|journal)$/.test(told[1] ?? '') ? told.slice(1) : told;
  const b = long.words.map(foldWord);
  if (a.length >= b.length || leaderOf(long.words) !== null) return false;
  if (!a.every((word, i) => b[i] === word)) {
    // "Post" of "Example Post" where the paper was named in full
    // "Broncos" of "Denver Broncos"
    return a.length === 1 && b.at(-1) === a[0]
      && (TEAMS.has(a[0] ?? '')
        || ['post', 'times', 'journal', 'guardian', 'tribune', 'herald', 'telegraph', 'fed', 'commission', 'council', 'bank'].includes(a[0] ?? ''))
      && short.candidates.every(({ words }) => words.length === told.length || (told.length === 2 && words.length === 1));
  }
  // "Al Qaeda" is another than "Al Qaeda in the Arabian Peninsula"
  if (b[a.length] === 'in') return false;
  // "Ann Field" of the "Ann Field Foundation": whom it is named for
  if (short.kind === 'person' && a.length > 1 && b.length === a.length + 1
    && /^(?:foundation|fund|institute|cent(?:er|re)|library|trust|museum|school|act)$/.test(b.at(-1) ?? '')) return false;
  // "Emirates" where "Emirates Airline" flies
  const carrier = /^(?:airlines?|airways)$/.test(b.at(-1) ?? '') && b.length === a.length + 1;
  if ((short.evidence.place > short.evidence.organisation + 3 && !carrier) || (a.length === 1 && PEOPLES.has(a[0] ?? ''))) return false;
  return !(a.length === 1 && COMMON_FIRST.has(a[0] ?? ''));
}
