import type { NameWord } from '../names/likeness.ts';
import { likeness } from '../names/likeness.ts';
import { soundOf } from '../names/sound.ts';
import { LEAST_LIKENESS } from './candidates.ts';

/** Words `asked` (one or two beside each other) of one name stand for words `listed` of the other. */
export interface Pair {
  asked: number[];
  listed: number[];
  like: number;
  /** An initial on either side: "V. Putin". */
  initial: boolean;
}

export interface Alignment {
  pairs: Pair[];
  /** Words left without a partner. */
  askedAlone: number[];
  listedAlone: number[];
}

const sounds = new Map<string, NameWord>();
function heard(text: string): NameWord {
  const known = sounds.get(text);
  if (known) return known;
  if (sounds.size > 20000) sounds.clear();
  const word = { text, sound: soundOf(text) };
  sounds.set(text, word);
  return word;
}

/** Pairs the words of two names, likest first, each word once; then what is left over, two words as one. */
export function align(asked: readonly string[], listed: readonly string[]): Alignment {
  const possible: Pair[] = [];
  asked.forEach((a, i) => listed.forEach((b, j) => {
    if (a.length === 1 || b.length === 1) {
      if (a[0] === b[0]) possible.push({ asked: [i], listed: [j], like: a === b ? 0.9 : 0.6, initial: true });
      return;
    }
    const like = likeness(heard(a), heard(b));
    if (like >= LEAST_LIKENESS) possible.push({ asked: [i], listed: [j], like, initial: false });
  }));
  if (possible.length > 1) possible.sort((x, y) => y.like - x.like || apart(x) - apart(y));
  const usedAsked = new Set<number>(), usedListed = new Set<number>();
  const pairs: Pair[] = [];
  const take = (pair: Pair) => {
    if (pair.asked.some((i) => usedAsked.has(i)) || pair.listed.some((j) => usedListed.has(j))) return;
    for (const i of pair.asked) usedAsked.add(i);
    for (const j of pair.listed) usedListed.add(j);
    pairs.push(pair);
  };
  possible.forEach(take);
  const alone = (words: readonly string[], used: ReadonlySet<number>) => words.map((_, at) => at).filter((at) => !used.has(at));
  const askedLeft = alone(asked, usedAsked), listedLeft = alone(listed, usedListed);
  for (const i of askedLeft) {
    for (const j of listedLeft) {
      if (sameJoined(asked[i], asked[i + 1], listed[j]) && !usedAsked.has(i + 1)) take({ asked: [i, i + 1], listed: [j], like: 0.99, initial: false });
      if (sameJoined(listed[j], listed[j + 1], asked[i]) && !usedListed.has(j + 1)) take({ asked: [i], listed: [j, j + 1], like: 0.99, initial: false });
    }
  }
  return { pairs, askedAlone: alone(asked, usedAsked), listedAlone: alone(listed, usedListed) };
}

function apart(pair: Pair): number {
  return Math.abs((pair.asked[0] ?? 0) - (pair.listed[0] ?? 0));
}

/** "jong" and "un" are "jongun". */
function sameJoined(left: string | undefined, right: string | undefined, whole: string | undefined): boolean {
  if (left === undefined || right === undefined || whole === undefined || left.length + right.length !== whole.length) return false;
  return whole.startsWith(left) && whole.endsWith(right);
}
