/** A folded word with its sound (see sound.ts). */
export interface NameWord {
  text: string;
  sound: string;
}

const VOWELS: ReadonlySet<string> = new Set(['a', 'e', 'i', 'o', 'u']);
const PAIRED: ReadonlySet<string> = new Set([
  'bp', 'pb', 'dt', 'td', 'gk', 'kg', 'vf', 'fv', 'sz', 'zs', 'jc', 'cj', 'cs', 'sc', 'mn', 'nm', 'bv', 'vb', 'gh', 'hg', 'kh', 'hk', 'xs', 'sx', 'xc', 'cx',
]);

/**
 * How likely two words are one name word in two spellings, 0 to 1: 1 the same letters, 0.97 the same sound,
 * less by what it costs to turn one sound into the other (a vowel is cheap, an unlike consonant dear), 0 when too far.
 */
export function likeness(a: NameWord, b: NameWord): number {
  if (a.text === b.text) return 1;
  if (a.sound === b.sound) return 0.97;
  const shorter = Math.min(a.sound.length, b.sound.length), longer = Math.max(a.sound.length, b.sound.length);
  if (longer - shorter > 2 || shorter < 3) return 0;
  // No word loses its first sound or gets quite another: the costs below are above all that is allowed, and need not be counted.
  const x = a.sound.charAt(0), y = b.sound.charAt(0);
  if (x !== y && !(VOWELS.has(x) && VOWELS.has(y)) && !PAIRED.has(x + y)) return 0;
  // One cheap change in a word of four letters, two in one of eight: "Maduro" and "Madero" stay apart, "Medvedev" and "Medwedjew" do not.
  const allowed = shorter < 4 ? 0.25 : shorter < 5 ? 0.4 : shorter < 8 ? 0.6 : 1;
  const cost = distance(a.sound, b.sound, allowed);
  return cost > allowed ? 0 : 0.96 - cost / longer;
}

/** Letters by their code; all that are none of a–z share the last place, and are unlike each other. */
const LETTERS = 27;
const OTHER = LETTERS - 1;

function letterAt(word: string, at: number): number {
  const place = word.charCodeAt(at) - 97;
  return place >= 0 && place < OTHER ? place : OTHER;
}

/** What it costs to leave a letter out, and to put one in the place of another, anywhere but at the ends of words. */
const LOSS = new Float64Array(LETTERS).fill(1.2);
const CHANGE = new Float64Array(LETTERS * LETTERS).fill(1.5);
const IS_VOWEL = new Uint8Array(LETTERS);
for (const vowel of VOWELS) IS_VOWEL[letterAt(vowel, 0)] = 1;
for (let x = 0; x < LETTERS; x++) {
  if (IS_VOWEL[x] === 1) LOSS[x] = 0.5;
  for (let y = 0; y < LETTERS; y++) if (IS_VOWEL[x] === 1 && IS_VOWEL[y] === 1) CHANGE[x * LETTERS + y] = 0.3;
}
for (const letter of 'hi') LOSS[letterAt(letter, 0)] = 0.4;
for (const pair of PAIRED) CHANGE[letterAt(pair, 0) * LETTERS + letterAt(pair, 1)] = 0.5;

/** A word never loses its first sound, and no row of the table below is further from its middle than that many cheapest losses would take it. */
const BAND = 3;
/** Rows of the table, kept from call to call. */
let before = new Float64Array(64), now = new Float64Array(64);
/** The losses of a word's letters. */
const lossesOf = new Float64Array(64);

/** Edit distance with costs by kind of letter; Infinity as soon as it must be above `most`, which is at most 1. */
function distance(a: string, b: string, most: number): number {
  if (b.length >= before.length) return Infinity;
  before[0] = 0;
  for (let j = 1; j <= b.length; j++) {
    const lost = loss(b, j - 1);
    lossesOf[j - 1] = lost;
    before[j] = (before[j - 1] ?? 0) + lost;
  }
  for (let i = 1; i <= a.length; i++) {
    const lost = loss(a, i - 1);
    const first = Math.max(1, i - BAND), last = Math.min(b.length, i + BAND);
    let least = now[first - 1] = first === 1 ? (before[0] ?? 0) + lost : Infinity;
    // What lies beyond the band costs more than is allowed.
    if (i + BAND <= b.length) before[i + BAND] = Infinity;
    for (let j = first; j <= last; j++) {
      const cost = Math.min((before[j] ?? 0) + lost, (now[j - 1] ?? 0) + (lossesOf[j - 1] ?? 0), (before[j - 1] ?? 0) + change(a, i - 1, b, j - 1));
      now[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    [before, now] = [now, before];
  }
  return before[b.length] ?? 0;
}

function loss(word: string, at: number): number {
  return at === 0 ? 1.5 : LOSS[letterAt(word, at)] ?? 1.2;
}

function change(a: string, i: number, b: string, j: number): number {
  if (a.charCodeAt(i) === b.charCodeAt(j)) return 0;
  const x = letterAt(a, i), y = letterAt(b, j);
  const cost = CHANGE[x * LETTERS + y] ?? 1.5;
  if (IS_VOWEL[x] === 0 || IS_VOWEL[y] === 0) return cost;
  // The last vowel tells a man from a woman: "Aleksandr", "Aleksandra"; "Petrov", "Petrova" differ by a loss, "Mario" and "Maria" by a change.
  if (i === a.length - 1 && j === b.length - 1) return 0.7;
  return i === 0 || j === 0 ? cost + 0.2 : cost;
}
