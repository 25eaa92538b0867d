import { isDigit, isHyphen, isLower, isUpper, isWordPart, withoutAccents } from './characters.ts';
import { EDGE } from './feature-hash.ts';
import { beginsPhrase, wordKinds } from './gazetteers/kinds.ts';
import type { WordForm } from './annotations.ts';
import { words } from './word-list.ts';

/** A word as the encoder needs it: as written, and its normal form. */
export interface Word {
  text: string;
  norm: string;
  form?: WordForm;
}

/** Words that a table holds at the most: those of some ten articles. */
export const MOST_WORDS = 8192;

/** Places in a table for what stands beyond the ends of a sentence: the places before it, counted from it, and those behind. */
export const BEFORE = 0;
export const SECOND_BEFORE = 1;
export const BEHIND = 2;
export const SECOND_BEHIND = 3;
const FIRST_WORD = 4;

/** Roles of small words inside names, as bits. */
export const PARTICLE = 1;
export const LEADING = 2;
export const JOINT = 4;

/** All that the taggers ask of a word by itself, made once for each word: hashes of it and its parts, its shape, what the lists know of it. */
export class WordTable {
  readonly word = ints();
  readonly suffix1 = ints();
  readonly suffix2 = ints();
  readonly suffix3 = ints();
  readonly suffix4 = ints();
  readonly prefix2 = ints();
  readonly prefix3 = ints();
  readonly shape = ints();
  /** What the lists know of the word by itself. */
  readonly kinds = ints();
  /** 1 where a listed phrase may begin with the word. */
  readonly opensPhrase = new Uint8Array(MOST_WORDS);
  /** 1 where the word has the capital of a name. */
  readonly capital = new Uint8Array(MOST_WORDS);
  /** PARTICLE, LEADING and JOINT. */
  readonly roles = new Uint8Array(MOST_WORDS);
  /** Raised whenever all places are given anew. */
  generation = 0;
  /** Another one whenever all places are given anew. */
  private era: object = {};
  private readonly places = new Map<string, number>();
  private next = FIRST_WORD;

  constructor() {
    for (const [place, value] of [[BEFORE, EDGE - 1], [SECOND_BEFORE, EDGE - 2], [BEHIND, EDGE], [SECOND_BEHIND, EDGE + 1]] as const) {
      for (const values of [this.word, this.suffix1, this.suffix2, this.suffix3, this.suffix4, this.prefix2, this.prefix3, this.shape, this.kinds]) values[place] = value;
    }
  }

  /** Forgets all words where fewer than `count` would still fit. */
  makeRoom(count: number): void {
    if (this.next + count <= MOST_WORDS) return;
    this.places.clear();
    this.next = FIRST_WORD;
    this.generation += 1;
    this.era = {};
  }

  placeOf(word: Word): number {
    const { form } = word;
    if (form?.table === this.era) return form.place;
    const place = this.places.get(word.text) ?? this.add(word);
    if (form) {
      form.table = this.era;
      form.place = place;
    }
    return place;
  }

  private add({ text, norm: written }: Word): number {
    const place = this.next;
    this.next += 1;
    this.places.set(text, place);
    const norm = withoutAccents(written);
    const length = norm.length;
    const digits = isDigit(norm, 0) && isDigit(norm, length - 1);
    this.word[place] = digits ? 0x1000 + Math.min(length, 6) : hashPart(norm, 0, Math.min(length, LONGEST_HASHED), 1);
    this.suffix1[place] = hashPart(norm, Math.max(0, length - 1), length, 2);
    this.suffix2[place] = hashPart(norm, Math.max(0, length - 2), length, 3);
    this.suffix3[place] = hashPart(norm, Math.max(0, length - 3), length, 4);
    this.suffix4[place] = hashPart(norm, Math.max(0, length - 4), length, 5);
    this.prefix2[place] = hashPart(norm, 0, Math.min(2, length), 6);
    this.prefix3[place] = hashPart(norm, 0, Math.min(3, length), 7);
    const shape = shapeOf(text);
    this.shape[place] = shape;
    const listed = shape !== PUNCTUATION && (isUpper(text, 0) || shape === MIXED);
    this.kinds[place] = listed ? wordKinds(text) : 0;
    this.opensPhrase[place] = listed && beginsPhrase(text) ? 1 : 0;
    this.capital[place] = capitalised(text, shape) ? 1 : 0;
    this.roles[place] = (PARTICLES.has(written) ? PARTICLE : 0) | (LEADERS.has(written) ? LEADING : 0) | (JOINTS.has(written) ? JOINT : 0);
    return place;
  }
}

function ints(): Int32Array {
  return new Int32Array(MOST_WORDS);
}

/** Words this long are hashed by their first letters alone, so that one endless word costs no more than any other. */
const LONGEST_HASHED = 40;

/** Lower-case words inside names: "of", "bin", "al", "de la", "van der". */
const PARTICLES = words(`
  of the and for & on in de la le las los da do dos das del der den des di du van von zu bin ibn bint al el ul ur abu y e ben ter ten te st. saint 's ' an to
  al- at`);
const LEADERS = words('de la le da di du del della van von der bin ibn al el ter');

/** Particles that join two names as often as two parts of one: features look no further than to them. */
const JOINTS = words(`of the and for & on in 's ' an to at`);

function hashPart(text: string, from: number, to: number, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** One more than the highest number of a shape. */
export const SHAPES = 13;
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

function capitalised(text: string, shape: number): boolean {
  if (shape === LOWER || shape === FIGURES || shape === PUNCTUATION || shape === HYPHENED_LOWER) return false;
  if (shape !== WITH_FIGURES) return true;
  for (let i = 0; i < Math.min(text.length, LONGEST_HASHED); i += 1) if (isUpper(text, i)) return true;
  return false;
}
