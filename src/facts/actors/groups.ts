import { fits, suited } from '../../language/plain-letters.ts';
import { remember } from '../../language/remember.ts';
import { lengthOf } from '../../language/word-at.ts';
import { words } from '../../language/word-list.ts';
import type { Candidate, Evidence } from './candidates.ts';

export type GroupKind = 'person' | 'organization' | 'state' | 'place' | 'thing';

/** All the places where the same words are the name; later passes join groups that name the same actor. */
export interface Group {
  key: string;
  /** The words of the fullest form, as they stand. */
  words: string[];
  kind: GroupKind;
  /** Sum of what its places say. */
  evidence: Evidence;
  candidates: Candidate[];
  /** Set where another group took this one in. */
  into: Group | null;
  state: string | null;
}

/** Most words need no folding but case. */
const PLAIN = /^[A-Za-z-]+$/;

/** Folds a word for comparison: no accents, no case, no stops, no apostrophes. */
export const foldWord = remember((word) => {
  if (PLAIN.test(word)) return word.toLowerCase();
  return withoutMarks(word).toLowerCase().replace(/[.'’]/g, '');
});

function withoutMarks(word: string): string {
  const apart = word.normalize('NFKD');
  return apart.replace(suited(/\p{M}/gu, apart), '');
}

export function foldWords(words: readonly string[]): string {
  let folded = '';
  for (const word of words) {
    const plain = foldWord(word);
    if (plain !== '' && plain !== 's') folded += folded === '' ? plain : ` ${plain}`;
  }
  return folded;
}

/** Candidates of the same words, or of the same listed state or body, in order of first appearance. */
export function groupCandidates(candidates: readonly Candidate[]): Group[] {
  const groups = new Map<string, Group>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    let group = groups.get(key);
    if (!group) {
      group = {
        key, words: candidate.words, kind: 'thing', evidence: { person: 0, organisation: 0, place: 0, thing: 0 }, candidates: [], into: null,
        state: candidate.state?.name ?? null,
      };
      groups.set(key, group);
    }
    group.candidates.push(candidate);
    for (const field of ['person', 'organisation', 'place', 'thing'] as const) group.evidence[field] += candidate.evidence[field];
    if (candidate.end - candidate.start > group.words.join(' ').length) group.words = candidate.words;
  }
  return [...groups.values()];
}

function keyOf(candidate: Candidate): string {
  if (candidate.state && candidate.words.length === candidate.state.length) return `state:${candidate.state.name}`;
  if (candidate.organisation && lengthOf(candidate) === candidate.organisation.length) return `body:${foldWords(candidate.organisation.name.split(' '))}`;
  // Letters keep their case: "WHO" is not "who", "US" is a state
  const letters = candidate.words.length === 1 && fits(/^(?:\p{Lu}\.?){1,5}$/u, candidate.text);
  // "the Treasury and State Departments"
  const singular = candidate.words.map((word, i) => (i === candidate.words.length - 1
    ? word.replace(/^Departments$/, 'Department').replace(/^Ministries$/, 'Ministry') : word));
  return letters ? candidate.text.replaceAll('.', '') : foldWords(singular);
}

const LEAST = 2;
/** A body told by the tagger alone, once, is doubtful: heads, letters, lists or a second mention must agree. */
const LEAST_BODY = 3;
/** So is a person of one word. */
const LEAST_MONONYM = 3.6;

/** Settles what a group is. Groups of a single word without much evidence stay open as "thing" until full names are known. */
export function classifyGroup(group: Group): GroupKind {
  if (group.key.startsWith('state:')) return 'state';
  const count = group.candidates.length;
  const share = Math.max(1, Math.sqrt(count));
  const { person, organisation, place, thing } = group.evidence;
  const scores: [GroupKind, number][] = [['person', person], ['organization', organisation], ['place', place], ['thing', thing]];
  scores.sort((a, b) => b[1] - a[1]);
  const best = scores[0];
  if (!best || best[1] / share < (best[0] === 'organization' ? LEAST_BODY : LEAST)) return 'thing';
  return best[0];
}

/**
 * Whether a person is one word, named once, with little to say that it is one:
 * "according to Seatrak", "a study by Kastrat" are companies and pollsters as often.
 */
export function isPassingWord({ candidates, words, evidence }: Group): boolean {
  return candidates.length === 1 && words.length === 1 && evidence.person < LEAST_MONONYM && !OF_OLD.has(words[0] ?? '');
}

/** Whom news of today names once, by one word, as everybody knows them: "the greatest since Lincoln". */
const OF_OLD = words(`
  Lincoln Jefferson Hamilton Roosevelt Truman Eisenhower Kennedy Nixon Reagan Carter Churchill Thatcher Attlee Disraeli Hitler Mussolini Franco Stalin Lenin
  Trotsky Khrushchev Brezhnev Gorbachev Yeltsin Mao Deng Gandhi Nehru Jinnah Ataturk Atatürk Nasser Sadat Arafat Rabin Khomeini Tito Ceausescu Ceaușescu
  Pinochet Peron Perón Castro Guevara Bolívar Bolivar Mandela Mugabe Gaddafi Qaddafi Mobutu Lumumba Nkrumah Selassie Suharto Sukarno Marcos Napoleon Bismarck
  Adenauer Brandt Kohl Mitterrand Marx Orwell Kafka Shakespeare Tolstoy Dostoevsky Pushkin Einstein Darwin Freud Picasso Mozart Beethoven`);

/** The longest form; of two as long, a listed name (not "Brussels" but "EU"), or else the first in the text. */
export function fullest(candidates: readonly Candidate[]): string {
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    if (!best || candidate.words.length > best.words.length
      || (candidate.words.length === best.words.length
        && (((shouted(best.text) || (best.evidence.person > best.evidence.organisation && best.text.length > 2 && best.text === best.text.toUpperCase()))
          && !shouted(candidate.text)
          && candidate.text !== candidate.text.toUpperCase())
            || (best.words.length === 1 && best.organisation === null && candidate.organisation !== null)))) best = candidate;
  }
  return best ? tidy(best.text) : '';
}

function shouted(form: string): boolean {
  return form.length > 5 && form === form.toUpperCase();
}

/** One space for every stretch of white space, and "Bo] Lee" without its bracket. */
export function tidy(form: string): string {
  return form.replace(/\s+/g, ' ').replace(']', '');
}
