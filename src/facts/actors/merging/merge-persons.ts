import type { Annotations } from '../../../language/annotations.ts';
import { genderOfGivenName, isFirstName } from '../../../language/gazetteers/given-names.ts';
import { officeHolder } from '../../../language/gazetteers/office-holders.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt } from '../../../language/word-at.ts';
import type { Candidate } from '../candidates.ts';
import { foldWord, foldWords, type Group } from '../groups.ts';
import { knownState } from '../words/known-names.ts';
import { FEMALE_HONORIFICS, KIN, MALE_HONORIFICS } from '../words/role-words.ts';
import { GroupIndex, inOrder } from './group-index.ts';
import { nameWords, samePerson, suffixOf } from './name-words.ts';

/**
 * Joins the forms of one person's name. Full forms first ("Ann B. Field" and "Ann Field"), then single names to the full name they shorten:
 * a surname ("Field"), or the family name that stands first ("Tran" of "Tran Van Minh"). Where two persons share it, honorific, then closeness decide.
 */
export function mergePersons(annotations: Annotations, groups: readonly Group[]): void {
  const called = new Set(groups.filter((group) => group.kind === 'person' && group.words.length === 1).map((group) => foldWord(group.words[0] ?? '')));
  for (const group of groups) if (isDoubtful(group) && called.has(foldWord(group.words.at(-1) ?? ''))) group.kind = 'person';
  // "Le Pen" where Marine Le Pen is in the text, "Duncan Smith" of Iain Duncan Smith
  const tails = new Set(groups.filter((group) => group.kind === 'person' && group.words.length > 2)
    .flatMap(({ words }) => words.slice(1, -1).map((_, i) => foldWords(words.slice(i + 1)))));
  for (const group of groups) if (tails.size > 0 && group.words.length > 1 && group.kind !== 'person' && !group.key.startsWith('body:') && group.kind !== 'state'
    && group.candidates.every((candidate) => !candidate.headed) && tails.has(foldWords(group.words))) group.kind = 'person';
  const full = groups.filter((group) => group.kind === 'person' && nameWords(group).length > 1);
  full.sort((a, b) => nameWords(b).length - nameWords(a).length || (a.candidates[0]?.first ?? 0) - (b.candidates[0]?.first ?? 0));
  const byLast = new GroupIndex(full, (group) => [nameWords(group).at(-1) ?? '']);
  const byName = new GroupIndex(full, (group) => [nameWords(group).join(' ')]);
  full.forEach((group, place) => {
    if (group.into) return;
    const words = nameWords(group);
    // Those of the same surname, and "Carlos Ruiz" of "Carlos Ruiz Peña"
    for (const at of inOrder(byLast.at(words.at(-1) ?? ''), ...words.slice(2).map((_, count) => byName.at(words.slice(0, count + 2).join(' '))))) {
      const shorter = full[at];
      if (at > place && shorter && !shorter.into && (suffixOf(group) === suffixOf(shorter) || isOnlyBearer(annotations, group, shorter))
        && samePerson(words, nameWords(shorter))) absorb(group, shorter);
    }
  });
  // "Kim Jong-un", "Kim Jong Un"
  const plain = new Map<string, Group>();
  for (const group of full) {
    if (group.into) continue;
    const run = `${nameWords(group).join('').replaceAll('-', '')} ${suffixOf(group)}`;
    const other = plain.get(run);
    if (other && nameWords(other).length !== nameWords(group).length) absorb(other, group);
    else if (!other) plain.set(run, group);
  }
  const people = new People(full.filter((group) => !group.into));
  for (const group of groups) {
    if (group.kind === 'state' && !group.into) joinStateSurname(annotations, people, group);
  }
  for (const group of groups) {
    if (group.into || group.kind === 'state') continue;
    const words = nameWords(group);
    // "Moody's" is the person's where a Mr. Moody is in the text
    if (group.key.startsWith('body:') && !group.candidates.every((candidate) => /^['’]s$/.test(candidate.words.at(-1) ?? '')) && !onlySpeaks(annotations, group)
      && !isAddressed(annotations, group) && !isGiven(people, group, words)) continue;
    if (isFamily(people, group, words)) group.kind = 'thing';
    else if (words.length === 1 && !people.has(group)) joinShortName(annotations, people, group, words[0] ?? '');
  }
}

/** "Her mother, Dawn, left": a first name that a paper or firm bears too, where the text names Dawn Field. */
function isGiven(people: People, group: Group, [word = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && people.byFirst(word).length > 0 && isFirstName(group.words[0] ?? '');
}

/** "Ms Nielsen", where a Kirsten Nielsen is in the text: a listed company's name behind a courtesy. */
function isAddressed({ tokens }: Annotations, group: Group): boolean {
  return group.candidates.some((candidate) => candidate.words.length === 1 && candidate.organisation?.publicBody === false
    && /^(?:mr|mrs|ms|dr|sir)\.?$/.test(normAt(tokens, candidate.first - 1)));
}

/** "Fitch says", where a Brad Fitch is in the text: a listed company's name that does nothing but speak. */
function onlySpeaks({ tokens }: Annotations, group: Group): boolean {
  const speaks = /^(?:says|said|adds|added|argues|argued|notes|noted|explained|recalled)$/;
  return group.candidates.every((candidate) => candidate.words.length === 1 && candidate.organisation?.publicBody === false && !candidate.organisation.medium
    && (speaks.test(normAt(tokens, candidate.last)) || speaks.test(normAt(tokens, candidate.first - 1))));
}

/** "Bo Field Jr." told first, then "Bo W. Field": one man, unless a title, a relative or fame tells of another. */
function isOnlyBearer(annotations: Annotations, a: Group, b: Group): boolean {
  const [junior, plain] = suffixOf(a) === '' ? [b, a] : [a, b];
  if (suffixOf(junior) === '' || suffixOf(plain) !== '' || (junior.candidates[0]?.first ?? 0) > (plain.candidates[0]?.first ?? 0)) return false;
  return plain.candidates.every((candidate) => candidate.title === null) && !isKin(annotations, plain) && !isKin(annotations, junior)
    && officeHolder(plain.words.join(' ')) === null;
}

/** The persons with full names, in a fixed order, found by the words of their names. */
class People {
  private readonly all: ReadonlySet<Group>;
  private readonly list: readonly Group[];
  private readonly lasts: GroupIndex;
  private readonly firsts: GroupIndex;
  private readonly tails: GroupIndex;
  private readonly middles: GroupIndex;
  private readonly words: GroupIndex;

  constructor(list: readonly Group[]) {
    this.list = list;
    this.all = new Set(list);
    this.lasts = new GroupIndex(list, (person) => [nameWords(person).at(-1) ?? '']);
    this.firsts = new GroupIndex(list, (person) => [nameWords(person)[0] ?? '']);
    this.tails = new GroupIndex(list, (person) => [hyphenTail(nameWords(person).at(-1) ?? '')]);
    this.middles = new GroupIndex(list, (person) => nameWords(person).slice(1, -1).filter((word) => word.length > 3).slice(-1));
    this.words = new GroupIndex(list, nameWords);
  }

  has(group: Group): boolean {
    return this.all.has(group);
  }

  isNamed(word: string): boolean {
    return this.words.has(word);
  }

  byLast(word: string): Group[] {
    return this.of(this.lasts, word);
  }

  /** The first person in order whose last name is one of these. */
  firstOf(lastNames: readonly string[]): Group | undefined {
    return this.list[Math.min(...lastNames.map((name) => this.lasts.at(name)[0] ?? this.list.length))];
  }

  byFirst(word: string): Group[] {
    return this.of(this.firsts, word);
  }

  /** "Field" of "Ann Lima-Field". */
  byHyphenTail(word: string): Group[] {
    return this.of(this.tails, word);
  }

  /** "Lima" of "Ann Lima Field" and "Ann Field Lima da Silva". */
  byMiddle(word: string): Group[] {
    return this.of(this.middles, word);
  }

  private of(index: GroupIndex, word: string): Group[] {
    return index.at(word).flatMap((place) => this.list[place] ?? []);
  }
}

/** A name of two or three plain words that nothing but the tagger takes for a body or place: a bare surname elsewhere settles it. */
function isDoubtful(group: Group): boolean {
  if (group.kind === 'person' || group.kind === 'state' || group.words.length < 2 || group.words.length > 3) return false;
  const count = group.candidates.length;
  return group.words.every((word) => fits(/^\p{Lu}[\p{L}'’.-]*$/u, word)) && group.evidence.organisation <= 2.6 * count && group.evidence.thing <= count
    && group.evidence.place <= 3 * count
    && group.candidates.every((candidate) => !candidate.headed && !candidate.organisation);
}

/** "the Fields": a family, none of its members. */
function isFamily(people: People, group: Group, words: readonly string[]): boolean {
  const word = words.length === 1 ? words[0] ?? '' : '';
  if (!word.endsWith('s') || people.isNamed(word)) return false;
  return group.kind !== 'state' && people.byLast(word.slice(0, -1)).length > 0;
}

/** After "Rep. Ann Jordan" a bare "Jordan" is she, unless the text speaks of Jordanians too. */
function joinStateSurname(annotations: Annotations, people: People, group: Group): void {
  const bare = group.candidates.filter((candidate) => candidate.words.length === 1 && candidate.state?.as !== 'adjective' && candidate.state?.as !== 'acronym');
  if (bare.length === 0 || bare.length < group.candidates.length) return;
  const bearer = people.firstOf(bare.map((candidate) => foldWord(candidate.text)));
  if (!bearer) return;
  // "Rep. Ann Jordan met the king in Amman": the capital is no name of hers
  const states = group.candidates.filter((candidate) => besideState(annotations, candidate) || foldWord(candidate.text) !== nameWords(bearer).at(-1));
  if (states.length === 0) {
    absorb(bearer, group);
    return;
  }
  bearer.candidates.push(...group.candidates.filter((candidate) => !states.includes(candidate)));
  bearer.candidates.sort((a, b) => a.first - b.first);
  group.candidates = states;
}

/** "talks between Kast and Washington": another capital or state beside it says that no person is meant. */
function besideState(annotations: Annotations, candidate: Candidate): boolean {
  const { tokens } = annotations;
  if (normAt(tokens, candidate.last) === 'and' && knownState(annotations, candidate.last + 1, tokens.length)?.as === 'capital') return true;
  if (normAt(tokens, candidate.first - 1) !== 'and') return false;
  return [2, 3].some((back) => {
    const known = candidate.first > back ? knownState(annotations, candidate.first - back, candidate.first - 1) : null;
    return known !== null && known.as !== 'adjective' && known.length === back - 1;
  });
}

export function absorb(group: Group, other: Group): void {
  other.into = group;
  group.candidates.push(...other.candidates);
  group.candidates.sort((a, b) => a.first - b.first);
}

/** Gives each place of a short name to the person it stands for there. */
function joinShortName(annotations: Annotations, people: People, group: Group, word: string): void {
  let bearers = people.byLast(word);
  if (bearers.length === 0) bearers = people.byFirst(word).filter((person) => couldBeCalledByFirst(person, group));
  else if (bearers.every((person) => nameWords(person).length === 2)) {
    // "Kim" is the family name of "Kim Ji-won" even where "Ann Kim" is in the text too
    bearers = [...bearers, ...people.byFirst(word).filter((person) => !isFirstName(person.words[0] ?? '') && !bearers.includes(person))];
  }
  if (bearers.length === 0) {
    bearers = people.byHyphenTail(word);
  }
  // "Lima" of "Ann Lima Field", who goes by both surnames
  if (bearers.length === 0 && group.kind === 'person') bearers = word.length > 3 ? people.byMiddle(word) : [];
  bearers = namesakes(annotations, bearers, group);
  if (bearers.length === 0) return;
  if (group.kind === 'organization' && !group.key.startsWith('body:') && group.evidence.organisation >= 5 && group.evidence.person < group.evidence.organisation) return;
  group.kind = 'person';
  const only = bearers[0];
  if (bearers.length === 1 && only) {
    absorb(only, group);
    return;
  }
  for (const candidate of group.candidates) {
    const chosen = chooseBearer(annotations, bearers, candidate);
    chosen.candidates.push(candidate);
  }
  for (const bearer of bearers) bearer.candidates.sort((a, b) => a.first - b.first);
  group.into = only ?? null;
}

/**
 * Of father and son, those whom the short name can mean: "Field Jr." the son alone; a bare "Field" whoever has no suffix, where one such is named.
 * "President Field" is not the untitled "Ann Field Jr.", nor is a "Field" named before the suffix was told.
 */
function namesakes(annotations: Annotations, bearers: readonly Group[], group: Group): Group[] {
  const suffix = suffixOf(group);
  if (suffix !== '') return bearers.filter((person) => suffixOf(person) === suffix);
  const first = group.candidates[0]?.first ?? 0;
  const titled = group.candidates.some((candidate) => candidate.title !== null);
  const plain = bearers.filter((person) => suffixOf(person) === '');
  // "President Field left. His wife, Bo Field, stayed.": the family comes later, and the title is not theirs
  if (plain.length > 0) return titled ? plain.filter((person) => first > (person.candidates[0]?.first ?? 0) || !isKin(annotations, person)) : [...bearers];
  // a headline calls him "Field" before that
  return bearers.filter((person) => (!titled || person.candidates.some((candidate) => candidate.title !== null))
    && (first > (person.candidates[0]?.first ?? 0) || group.candidates[0]?.sentence === 0));
}

/** "his wife, Ann Field", "Ann Field, the president's daughter": known in the text by a relative. */
function isKin(annotations: Annotations, person: Group): boolean {
  return person.candidates.some((candidate) => candidate.words.length > 1 && annotations.tokens.slice(Math.max(0, candidate.first - 3), candidate.last + 6)
    .some((token) => token.sentence === candidate.sentence && KIN.has(token.norm)));
}

function hyphenTail(word: string): string {
  return word.includes('-') ? word.slice(word.lastIndexOf('-') + 1) : '';
}

/** A first name alone names its bearer where the tagger does not say it is a place or body. */
function couldBeCalledByFirst(person: Group, group: Group): boolean {
  return person.candidates.length > 0 && group.evidence.place <= group.evidence.person + 3 && (group.evidence.organisation < 5 || group.key.startsWith('body:'));
}

export type NameGender = 'male' | 'female' | null;

/** The gender that the honorific before a name tells. */
export function honorificGender(annotations: Annotations, candidate: Candidate): NameGender {
  const before = annotations.tokens[candidate.first - 1];
  const norm = before?.norm.replace(/\.$/, '') ?? '';
  if (MALE_HONORIFICS.has(norm)) return 'male';
  return FEMALE_HONORIFICS.has(norm) ? 'female' : null;
}

export function personGender(annotations: Annotations, group: Group): NameGender {
  const given = genderOfGivenName(group.words[0] ?? '');
  if (given === 'male' || given === 'female') return given;
  for (const candidate of group.candidates) {
    const told = candidate.words.length > 1 || group.words.length === 1 ? honorificGender(annotations, candidate) : null;
    if (told) return told;
  }
  return null;
}

/** The last word of the title before a name, without its stop: "president". */
function titleOf(annotations: Annotations, candidate: Candidate): string {
  return candidate.title === null ? '' : annotations.tokens[candidate.title.last - 1]?.norm.replace(/\.$/, '') ?? '';
}

/**
 * "President Ann Field signed it in 1935. … Bo Field Jr., her grandson, spoke on Friday. … Field, who served as a commissioner, said": the one with the suffix,
 * where the other was named once, and not in this paragraph or the one before.
 */
function whoIsSpokenOf(annotations: Annotations, pool: readonly Group[], candidate: Candidate): Group[] | null {
  const paragraphOf = (place: Candidate): number => annotations.sentences[place.sentence]?.paragraph ?? 0;
  const before = (person: Group): Candidate[] => person.candidates.filter((other) => other.first < candidate.first);
  const isNear = (person: Group): boolean => before(person).some((other) => paragraphOf(other) >= paragraphOf(candidate) - 1);
  const near = pool.filter(isNear);
  const [only] = near;
  return near.length === 1 && only && suffixOf(only) !== '' && pool.every((person) => person === only || before(person).length === 1) ? near : null;
}

function chooseBearer(annotations: Annotations, bearers: readonly Group[], candidate: Candidate): Group {
  const gender = honorificGender(annotations, candidate);
  const introduced = bearers.filter((person) => (person.candidates[0]?.first ?? 0) <= candidate.first);
  let pool = introduced.length > 0 ? introduced : [...bearers];
  if (gender) {
    const fitting = pool.filter((person) => personGender(annotations, person) === gender);
    if (fitting.length > 0) pool = fitting;
  }
  const suffixless = pool.filter((person) => suffixOf(person) === '');
  if (suffixless.length > 0 && suffixless.length < pool.length) pool = whoIsSpokenOf(annotations, pool, candidate) ?? suffixless;
  // "President Field": the one who bears that title elsewhere
  const title = titleOf(annotations, candidate);
  const titled = title === '' ? [] : pool.filter((person) => person.candidates.some((other) => other.words.length > 1 && titleOf(annotations, other) === title));
  if (titled.length === 1 && titled[0]) return titled[0];
  // The one the story began with, unless another was named in full in this very paragraph just before
  const main = pool.reduce((a, b) => ((a.candidates[0]?.first ?? 0) <= (b.candidates[0]?.first ?? 0) ? a : b));
  const paragraph = annotations.sentences[candidate.sentence]?.paragraph;
  const near = pool.filter((person) => person !== main && person.candidates.some((other) => other.words.length > 1 && other.first < candidate.first
    && annotations.sentences[other.sentence]?.paragraph === paragraph));
  const mainNear = main.candidates.some((other) => other.first < candidate.first && annotations.sentences[other.sentence]?.paragraph === paragraph);
  return near.length === 1 && near[0] && !mainNear ? near[0] : main;
}
