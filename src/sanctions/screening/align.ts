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

/** Pairs the words of two names, likest first, each word once. */
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
  joins(asked).forEach((join, i) => listed.forEach((b, j) => {
    const like = join === '' ? 0 : likeness(heard(join), heard(b));
    if (like >= 0.97) possible.push({ asked: [i, i + 1], listed: [j], like, initial: false });
  }));
  joins(listed).forEach((join, j) => asked.forEach((a, i) => {
    const like = join === '' ? 0 : likeness(heard(a), heard(join));
    if (like >= 0.97) possible.push({ asked: [i], listed: [j, j + 1], like, initial: false });
  }));
  possible.sort((x, y) => y.like - x.like || y.asked.length + y.listed.length - x.asked.length - x.listed.length
    || Math.abs((x.asked[0] ?? 0) - (x.listed[0] ?? 0)) - Math.abs((y.asked[0] ?? 0) - (y.listed[0] ?? 0)));
  const usedAsked = new Set<number>(), usedListed = new Set<number>();
  const pairs = possible.filter((pair) => {
    if (pair.asked.some((i) => usedAsked.has(i)) || pair.listed.some((j) => usedListed.has(j))) return false;
    for (const i of pair.asked) usedAsked.add(i);
    for (const j of pair.listed) usedListed.add(j);
    return true;
  });
  return {
    pairs,
    askedAlone: asked.map((_, i) => i).filter((i) => !usedAsked.has(i)),
    listedAlone: listed.map((_, j) => j).filter((j) => !usedListed.has(j)),
  };
}

/** Each word with the one after it, as one: "jong" "un" → "jongun". "" where they are too long to be syllables. */
function joins(words: readonly string[]): string[] {
  return words.slice(1).map((word, before) => {
    const left = words[before] ?? '';
    return left.length > 1 && word.length > 1 && left.length <= 5 && word.length <= 5 ? left + word : '';
  });
}
