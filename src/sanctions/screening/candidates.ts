import { joinsOf } from '../index/build.ts';
import type { ListIndex } from '../index/load.ts';
import type { NameWord } from '../names/likeness.ts';
import { likeness } from '../names/likeness.ts';
import { keyOf, soundOf } from '../names/sound.ts';

/** A listed word that may be a word of the name asked for, and how like it is. */
interface Near { word: number; like: number }

/** A word of the name asked for, with every listed word like it and the share of all listed names that hold one of them. */
export interface AskedWord extends NameWord {
  near: Near[];
  share: number;
}

/** Least likeness at which two words count as one. */
export const LEAST_LIKENESS = 0.85;

/** Names of more words than this are searched by their first words: no name of a person or body is longer. */
const MOST_WORDS = 12;

/** Remembers what was computed for words, which come back from name to name. */
export class WordFinder {
  private readonly asked = new Map<string, AskedWord>();
  /** By the words' numbers: both have an empty place for each word that was not asked for yet. */
  private readonly sounds: (NameWord | undefined)[];
  private readonly names: (Uint32Array | undefined)[];
  private readonly index: ListIndex;
  /** Per name, how many words it shares with the name asked for; all 0 between searches. */
  readonly counts: Uint8Array;
  private readonly stamps: Uint32Array;
  private stamp = 0;
  constructor(index: ListIndex) {
    this.index = index;
    this.counts = new Uint8Array(index.nameCount);
    this.stamps = new Uint32Array(index.nameCount);
    this.sounds = Array<NameWord | undefined>(index.wordCount).fill(undefined);
    this.names = Array<Uint32Array | undefined>(index.wordCount).fill(undefined);
  }

  find(text: string): AskedWord {
    const known = this.asked.get(text);
    if (known) return known;
    const word = { text, sound: soundOf(text) };
    const group = this.index.wordsUnder(keyOf(word.sound));
    const near: Near[] = [];
    for (let at = group?.first ?? 0; at < (group?.last ?? 0); at++) {
      const like = likeness(word, this.listed(at));
      if (like >= LEAST_LIKENESS) near.push({ word: at, like });
    }
    const names = near.reduce((sum, one) => sum + this.namesWith(one.word).length, 0);
    const found = { ...word, near, share: names / this.index.nameCount };
    if (this.asked.size > 30000) this.asked.clear();
    this.asked.set(text, found);
    return found;
  }

  /** Adds `weight` to the count of every name that holds a word like `text`, once a name; names first met are added to `seen`. */
  count(text: string, weight: number, seen: number[]): void {
    const stamp = ++this.stamp;
    for (const { word } of this.find(text).near) {
      for (const name of this.namesWith(word)) {
        if (this.stamps[name] === stamp) continue;
        this.stamps[name] = stamp;
        const before = this.counts[name] ?? 0;
        if (before === 0) seen.push(name);
        this.counts[name] = before + weight;
      }
    }
  }

  namesWith(word: number): Uint32Array {
    return (this.names[word] ??= this.index.namesWith(word));
  }

  private listed(place: number): NameWord {
    const known = this.sounds[place];
    if (known) return known;
    const text = this.index.wordAt(place);
    const word = { text, sound: soundOf(text) };
    this.sounds[place] = word;
    return word;
  }
}

/**
 * Numbers of the listed names that share at least `least` words with the name asked for.
 * Two words of it that the list writes as one, or one that the list writes as two, count as two.
 */
export function candidates(finder: WordFinder, words: readonly string[], least: number): number[] {
  const seen: number[] = [];
  const counts = finder.counts;
  for (const text of words.slice(0, MOST_WORDS)) finder.count(text, 1, seen);
  for (const join of joinsOf(words)) finder.count(join, 2, seen);
  const found = seen.filter((name) => (counts[name] ?? 0) >= least);
  for (const name of seen) counts[name] = 0;
  return found;
}
