/** A folded word with its sound (see sound.ts). */
export interface NameWord {
  text: string;
  sound: string;
}

const VOWELS: ReadonlySet<string> = new Set(['a', 'e', 'i', 'o', 'u']);
const PAIRED: ReadonlySet<string> = new Set(['bp', 'pb', 'dt', 'td', 'gk', 'kg', 'vf', 'fv', 'sz', 'zs', 'jc', 'cj', 'cs', 'sc', 'mn', 'nm', 'bv', 'vb', 'gh', 'hg', 'kh', 'hk', 'xs', 'sx', 'xc', 'cx']);

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

/** Rows of the table below, kept from call to call. */
let before = new Float64Array(64), now = new Float64Array(64);

/** Edit distance with costs by kind of letter; Infinity as soon as it must be above `most`. */
function distance(a: string, b: string, most: number): number {
  if (b.length >= before.length) return Infinity;
  before[0] = 0;
  for (let j = 1; j <= b.length; j++) before[j] = (before[j - 1] ?? 0) + loss(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const lost = loss(a, i - 1);
    let least = now[0] = (before[0] ?? 0) + lost;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min((before[j] ?? 0) + lost, (now[j - 1] ?? 0) + loss(b, j - 1), (before[j - 1] ?? 0) + change(a, i - 1, b, j - 1));
      now[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    [before, now] = [now, before];
  }
  return before[b.length] ?? 0;
}

function loss(word: string, at: number): number {
  const letter = word[at] ?? '';
  if (at === 0) return 1.5;
  if (letter === 'h' || letter === 'i') return 0.4;
  return VOWELS.has(letter) ? 0.5 : 1.2;
}

function change(a: string, i: number, b: string, j: number): number {
  const x = a[i] ?? '', y = b[j] ?? '';
  if (x === y) return 0;
  const first = i === 0 || j === 0 ? 0.2 : 0;
  // The last vowel tells a man from a woman: "Aleksandr", "Aleksandra"; "Petrov", "Petrova" differ by a loss, "Mario" and "Maria" by a change.
  if (VOWELS.has(x) && VOWELS.has(y)) return i === a.length - 1 && j === b.length - 1 ? 0.7 : 0.3 + first;
  return PAIRED.has(x + y) ? 0.5 : 1.5;
}
