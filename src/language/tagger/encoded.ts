import { goesOn, INSIDE, LONGEST_PHRASE, phraseKinds } from '../gazetteers/kinds.ts';
import { JOINT, LEADING, PARTICLE, type Word, WordTable } from '../word-table.ts';

/** What the taggers' features are made of, one entry a token: hashes of the word and its parts, its shape, what the lists know of it. */
export interface Encoded {
  length: number;
  /** What is known of every word of late; the next list holds the tokens' places in it. */
  table: WordTable;
  place: Int32Array;
  word: Int32Array;
  suffix1: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  suffix4: Int32Array;
  prefix2: Int32Array;
  prefix3: Int32Array;
  shape: Int32Array;
  kinds: Int32Array;
  /** 1: a capitalised word, which may be part of a name. 2: a particle before or between such words. 0: neither. */
  candidate: Uint8Array;
  /** First and last token (included) of the run of name candidates that the token stands in. */
  runFirst: Int32Array;
  runLast: Int32Array;
  /** Place of the token's part-of-speech tag in the model's list; filled while tagging. */
  tag: Int32Array;
}

/** Room for sentences of up to `capacity` tokens, to be filled by `encode` again and again. */
export function emptyEncoded(capacity: number, table = new WordTable()): Encoded {
  const ints = (): Int32Array => new Int32Array(capacity);
  return {
    length: 0, table, place: ints(),
    word: ints(), suffix1: ints(), suffix2: ints(), suffix3: ints(), suffix4: ints(), prefix2: ints(), prefix3: ints(), shape: ints(), kinds: ints(),
    candidate: new Uint8Array(capacity), runFirst: ints(), runLast: ints(), tag: ints(),
  };
}

/** Fills `into` (of enough capacity) for the words of one sentence. */
export function encode(words: readonly Word[], into: Encoded): void {
  const { table } = into;
  into.length = words.length;
  table.makeRoom(words.length);
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (!word) break;
    const place = table.placeOf(word);
    into.place[i] = place;
    into.word[i] = table.word[place] ?? 0;
    into.suffix1[i] = table.suffix1[place] ?? 0;
    into.suffix2[i] = table.suffix2[place] ?? 0;
    into.suffix3[i] = table.suffix3[place] ?? 0;
    into.suffix4[i] = table.suffix4[place] ?? 0;
    into.prefix2[i] = table.prefix2[place] ?? 0;
    into.prefix3[i] = table.prefix3[place] ?? 0;
    into.shape[i] = table.shape[place] ?? 0;
    into.kinds[i] = table.kinds[place] ?? 0;
    into.candidate[i] = table.capital[place] ?? 0;
  }
  for (let i = 0; i < words.length; i += 1) if (table.opensPhrase[into.place[i] ?? 0] === 1) findPhrase(words, i, into);
  findRuns(into);
}

/** Marks the tokens of the longest listed phrase that begins at one. */
function findPhrase(words: readonly Word[], at: number, into: Encoded): void {
  let phrase = words[at]?.text ?? '';
  let longest = at;
  let kinds = 0;
  for (let next = at + 1; next < Math.min(at + LONGEST_PHRASE, words.length); next += 1) {
    phrase += ` ${(words[next]?.text ?? '').replace('’', "'")}`;
    const found = phraseKinds(phrase);
    if (found !== 0) {
      longest = next;
      kinds = found;
    }
    if (!goesOn(phrase)) break;
  }
  if (kinds === 0) return;
  for (let i = at; i <= longest; i += 1) into.kinds[i] = (into.kinds[i] ?? 0) | kinds | (i > at ? INSIDE : 0);
}

/** A run holds capitalised words and, between them, up to two particles. */
function findRuns(into: Encoded): void {
  const { length, candidate, runFirst, runLast } = into;
  for (let i = 0; i < length; i += 1) {
    if (candidate[i] !== 1) continue;
    let next = i + 1;
    while (next < length && next - i <= 3 && candidate[next] === 0 && hasRole(into, next, PARTICLE)) next += 1;
    if (next > i + 1 && next - i <= 3 && candidate[next] === 1) for (let j = i + 1; j < next; j += 1) candidate[j] = 2;
    if (i > 0 && candidate[i - 1] === 0 && hasRole(into, i - 1, LEADING)) candidate[i - 1] = 2;
  }
  let first = 0;
  for (let i = 0; i < length; i += 1) {
    if (candidate[i] === 0) continue;
    if (i === 0 || candidate[i - 1] === 0 || isBreak(into, i)) first = i;
    runFirst[i] = first;
  }
  let last = length - 1;
  for (let i = length - 1; i >= 0; i -= 1) {
    if (candidate[i] === 0) continue;
    if (i === length - 1 || candidate[i + 1] === 0 || runFirst[i + 1] !== runFirst[i]) last = i;
    runLast[i] = last;
  }
}

function hasRole({ table, place }: Encoded, at: number, role: number): boolean {
  return ((table.roles[place[at] ?? 0] ?? 0) & role) !== 0;
}

/** A joint stands alone, and a new run begins behind it: "Han of Seoul University", "Iran's Zarif". */
function isBreak(into: Encoded, at: number): boolean {
  const { candidate } = into;
  if (candidate[at] === 2 && hasRole(into, at, JOINT)) return true;
  return candidate[at - 1] === 2 && hasRole(into, at - 1, JOINT);
}
