import { isDigit, isHyphen, isLower, isUpper, isWordPart, withoutAccents } from './characters.ts';
import { beginsPhrase, INSIDE, LONGEST_PHRASE, phraseKinds, wordKinds } from './gazetteers/kinds.ts';

/** What the taggers' features are made of, one entry a token: hashes of the word and its parts, its shape, what the lists know of it. */
export interface Encoded {
  length: number;
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

/** Features are 24-bit hashes. */
const MASK = 0xffffff;
const EDGE = 0x2f3a11;
/** Words this long are hashed by their first letters alone, so that one endless word costs no more than any other. */
const LONGEST_HASHED = 40;

/** Room for sentences of up to `capacity` tokens, to be filled by `encode` again and again. */
export function emptyEncoded(capacity: number): Encoded {
  const ints = (): Int32Array => new Int32Array(capacity);
  return {
    length: 0, word: ints(), suffix1: ints(), suffix2: ints(), suffix3: ints(), suffix4: ints(), prefix2: ints(), prefix3: ints(), shape: ints(), kinds: ints(),
    candidate: new Uint8Array(capacity), runFirst: ints(), runLast: ints(), tag: ints(),
  };
}

/** A word as the encoder needs it: as written, and its normal form. */
export interface Word {
  text: string;
  norm: string;
}

/** Fills `into` (of enough capacity) for the words of one sentence. */
export function encode(words: readonly Word[], into: Encoded): void {
  into.length = words.length;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (!word) break;
    const { text } = word;
    const norm = withoutAccents(word.norm);
    const length = norm.length;
    const digits = isDigit(norm, 0) && isDigit(norm, length - 1);
    into.word[i] = digits ? 0x1000 + Math.min(length, 6) : hashPart(norm, 0, Math.min(length, LONGEST_HASHED), 1);
    into.suffix1[i] = hashPart(norm, Math.max(0, length - 1), length, 2);
    into.suffix2[i] = hashPart(norm, Math.max(0, length - 2), length, 3);
    into.suffix3[i] = hashPart(norm, Math.max(0, length - 3), length, 4);
    into.suffix4[i] = hashPart(norm, Math.max(0, length - 4), length, 5);
    into.prefix2[i] = hashPart(norm, 0, Math.min(2, length), 6);
    into.prefix3[i] = hashPart(norm, 0, Math.min(3, length), 7);
    into.shape[i] = shapeOf(text);
    into.kinds[i] = 0;
  }
  for (let i = 0; i < words.length; i += 1) findKinds(words, i, into);
  findRuns(words, into);
}

function hashPart(text: string, from: number, to: number, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

const LOWER = 1;
const CAPITAL = 2;
const CAPITALS = 3;
const MIXED = 4;
const FIGURES = 5;
const STOPPED = 6;
const SINGLE = 7;
const PUNCTUATION = 8;
const WITH_FIGURES = 9;
const HYPHENED_CAPITALS = 10;
const HYPHENED_CAPITAL = 11;
const HYPHENED_LOWER = 12;

function shapeOf(text: string): number {
  const length = Math.min(text.length, LONGEST_HASHED);
  if (!isWordPart(text, 0)) return length > 1 && isWordPart(text, 1) ? MIXED : PUNCTUATION;
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let hyphen = 0;
  for (let i = 0; i < length; i += 1) {
    if (isUpper(text, i)) upper += 1;
    else if (isLower(text, i)) lower += 1;
    else if (isDigit(text, i)) digits += 1;
    else if (isHyphen(text.charCodeAt(i))) hyphen = i;
  }
  if (digits > 0) return upper + lower === 0 ? FIGURES : WITH_FIGURES;
  if (upper === 0) return hyphen > 0 ? HYPHENED_LOWER : LOWER;
  if (text.endsWith('.')) return STOPPED;
  if (length === 1) return SINGLE;
  if (hyphen > 0) return isUpper(text, 0) ? (isUpper(text, hyphen + 1) ? HYPHENED_CAPITALS : HYPHENED_CAPITAL) : MIXED;
  if (lower === 0) return CAPITALS;
  return upper === 1 && isUpper(text, 0) ? CAPITAL : MIXED;
}

function findKinds(words: readonly Word[], at: number, into: Encoded): void {
  const text = words[at]?.text ?? '';
  if ((into.shape[at] ?? 0) === PUNCTUATION || (!isUpper(text, 0) && into.shape[at] !== MIXED)) return;
  into.kinds[at] = (into.kinds[at] ?? 0) | wordKinds(text);
  if (!beginsPhrase(text)) return;
  let phrase = text;
  let longest = at;
  let kinds = 0;
  for (let next = at + 1; next < Math.min(at + LONGEST_PHRASE, words.length); next += 1) {
    phrase += ` ${(words[next]?.text ?? '').replace('’', "'")}`;
    const found = phraseKinds(phrase);
    if (found !== 0) {
      longest = next;
      kinds = found;
    }
  }
  if (kinds === 0) return;
  for (let i = at; i <= longest; i += 1) into.kinds[i] = (into.kinds[i] ?? 0) | kinds | (i > at ? INSIDE : 0);
}

/** Lower-case words inside names: "of", "bin", "al", "de la", "van der". */
const PARTICLES = new Set(`of the and for & on in de la le las los da do dos das del der den des di du van von zu bin ibn bint al el ul ur abu y e ben ter ten te
  st. saint 's ' an to al- at`.split(/\s+/));
const LEADING = new Set('de la le da di du del della van von der bin ibn al el ter'.split(' '));

/** A run holds capitalised words and, between them, up to two particles. */
function findRuns(words: readonly Word[], into: Encoded): void {
  const { length, shape, candidate, runFirst, runLast } = into;
  for (let i = 0; i < length; i += 1) candidate[i] = capitalised(words[i]?.text ?? '', shape[i] ?? 0) ? 1 : 0;
  for (let i = 0; i < length; i += 1) {
    if (candidate[i] !== 1) continue;
    let next = i + 1;
    while (next < length && next - i <= 3 && candidate[next] === 0 && PARTICLES.has(words[next]?.norm ?? '')) next += 1;
    if (next > i + 1 && next - i <= 3 && candidate[next] === 1) for (let j = i + 1; j < next; j += 1) candidate[j] = 2;
    if (i > 0 && candidate[i - 1] === 0 && LEADING.has(words[i - 1]?.norm ?? '')) candidate[i - 1] = 2;
  }
  let first = 0;
  for (let i = 0; i < length; i += 1) {
    if (candidate[i] === 0) continue;
    if (i === 0 || candidate[i - 1] === 0 || isBreak(words, i, candidate)) first = i;
    runFirst[i] = first;
  }
  let last = length - 1;
  for (let i = length - 1; i >= 0; i -= 1) {
    if (candidate[i] === 0) continue;
    if (i === length - 1 || candidate[i + 1] === 0 || runFirst[i + 1] !== runFirst[i]) last = i;
    runLast[i] = last;
  }
}

/** Particles that join two names as often as two parts of one: features look no further than to them. */
const JOINTS = new Set("of the and for & on in 's ' an to at".split(' '));

/** A joint stands alone, and a new run begins behind it: "Han of Seoul University", "Iran's Zarif". */
function isBreak(words: readonly Word[], at: number, candidate: Uint8Array): boolean {
  if (candidate[at] === 2 && JOINTS.has(words[at]?.norm ?? '')) return true;
  return candidate[at - 1] === 2 && JOINTS.has(words[at - 1]?.norm ?? '');
}

function capitalised(text: string, shape: number): boolean {
  if (shape === LOWER || shape === FIGURES || shape === PUNCTUATION || shape === HYPHENED_LOWER) return false;
  if (shape !== WITH_FIGURES) return true;
  for (let i = 0; i < Math.min(text.length, LONGEST_HASHED); i += 1) if (isUpper(text, i)) return true;
  return false;
}

function mix(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & MASK;
}

function join(a: number, b: number): number {
  return Math.imul(a, 0x27d4eb2f) + b;
}

function at(values: Int32Array, index: number, length: number): number {
  return index < 0 || index >= length ? EDGE + index - (index < 0 ? 0 : length) : (values[index] ?? 0);
}

/** Writes the part-of-speech features of token `i` into `out`, returns how many. The tags before it must stand in `encoded.tag`. */
export function tagFeatures(encoded: Encoded, i: number, out: Int32Array): number {
  const { length, word, shape, suffix3, tag } = encoded;
  const before = at(tag, i - 1, length);
  const before2 = at(tag, i - 2, length);
  const here = word[i] ?? 0;
  const form = shape[i] ?? 0;
  const initial = i === 0 ? 1 : 0;
  let n = 0;
  out[n++] = mix(1, here);
  out[n++] = mix(2, join(encoded.suffix3[i] ?? 0, form));
  out[n++] = mix(3, join(encoded.suffix2[i] ?? 0, form));
  out[n++] = mix(4, encoded.suffix4[i] ?? 0);
  out[n++] = mix(5, join(encoded.suffix1[i] ?? 0, before));
  out[n++] = mix(6, encoded.prefix3[i] ?? 0);
  out[n++] = mix(7, before);
  out[n++] = mix(8, join(before, before2));
  out[n++] = mix(9, join(before, here));
  out[n++] = mix(10, at(word, i - 1, length));
  out[n++] = mix(11, at(word, i + 1, length));
  out[n++] = mix(12, at(word, i + 2, length));
  out[n++] = mix(13, at(suffix3, i + 1, length));
  out[n++] = mix(14, at(suffix3, i - 1, length));
  out[n++] = mix(15, join(form, initial));
  out[n++] = mix(16, join(at(shape, i + 1, length), join(form, initial)));
  out[n++] = mix(17, join(at(word, i + 1, length), here));
  out[n++] = mix(18, join(before, at(suffix3, i + 1, length)));
  out[n++] = mix(19, join(at(shape, i - 1, length), form));
  out[n++] = mix(20, join(encoded.kinds[i] ?? 0, initial));
  return n;
}

export const MOST_FEATURES = 48;

/** Writes the entity features of token `i` into `out`, returns how many. All tags of the sentence must stand in `encoded.tag`. */
export function entityFeatures(encoded: Encoded, i: number, out: Int32Array): number {
  const { length, word, shape, tag, kinds, suffix3, candidate } = encoded;
  const here = word[i] ?? 0;
  const form = join(shape[i] ?? 0, i === 0 ? 1 : 0);
  const first = candidate[i] === 0 ? i : (encoded.runFirst[i] ?? i);
  const last = candidate[i] === 0 ? i : (encoded.runLast[i] ?? i);
  const place = i === first ? (i === last ? 0 : 1) : i === last ? 3 : 2;
  const size = Math.min(last - first, 5);
  const before = at(word, i - 1, length);
  const after = at(word, i + 1, length);
  const known = kinds[i] ?? 0;
  const shapes = join(at(shape, i - 1, length), join(at(shape, i + 1, length), form));
  let n = 0;
  out[n++] = mix(31, here);
  out[n++] = mix(32, before);
  out[n++] = mix(33, after);
  out[n++] = mix(34, at(word, i - 2, length));
  out[n++] = mix(35, at(word, i + 2, length));
  out[n++] = mix(36, join(before, here));
  out[n++] = mix(37, join(here, after));
  out[n++] = mix(38, form);
  out[n++] = mix(39, shapes);
  out[n++] = mix(40, encoded.suffix2[i] ?? 0);
  out[n++] = mix(41, suffix3[i] ?? 0);
  out[n++] = mix(42, encoded.suffix4[i] ?? 0);
  out[n++] = mix(43, encoded.prefix2[i] ?? 0);
  out[n++] = mix(44, encoded.prefix3[i] ?? 0);
  out[n++] = mix(45, join(at(tag, i, length), form));
  out[n++] = mix(46, join(at(tag, i - 1, length), at(tag, i, length)));
  out[n++] = mix(47, join(at(tag, i, length), at(tag, i + 1, length)));
  out[n++] = mix(48, join(known, place));
  out[n++] = mix(49, join(at(kinds, i - 1, length), known));
  out[n++] = mix(50, join(known, at(kinds, i + 1, length)));
  out[n++] = mix(51, join(place, size));
  out[n++] = mix(52, join(at(word, first, length), place));
  out[n++] = mix(53, join(at(word, last, length), place));
  out[n++] = mix(54, join(at(kinds, first, length), place));
  out[n++] = mix(55, join(at(kinds, last, length), place));
  out[n++] = mix(56, join(at(word, first - 1, length), place));
  out[n++] = mix(57, join(at(word, last + 1, length), place));
  out[n++] = mix(58, join(at(tag, last + 1, length), at(tag, first - 1, length)));
  out[n++] = mix(59, join(at(word, last + 1, length), at(word, last + 2, length)));
  out[n++] = mix(60, join(at(word, first - 2, length), at(word, first - 1, length)));
  out[n++] = mix(61, join(at(suffix3, last, length), place));
  out[n++] = mix(62, join(at(suffix3, first, length), place));
  out[n++] = mix(63, join(size, join(at(tag, first - 1, length), place)));
  out[n++] = mix(64, join(before, form));
  out[n++] = mix(65, join(after, form));
  out[n++] = mix(66, at(suffix3, i - 1, length));
  out[n++] = mix(67, at(suffix3, i + 1, length));
  return n;
}
