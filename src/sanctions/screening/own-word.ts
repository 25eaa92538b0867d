import type { IndexedEntry, IndexedName, ListIndex } from '../index/load.ts';
import type { ScreenQuery } from '../listing.ts';
import type { WordFinder } from './candidates.ts';
import type { NameMatch } from './match.ts';

/** A word that so many listed names hold is looked into no further: it is a common one. */
const MOST_NAMES = 200;
/** So many listed bodies must bear the word. */
const LEAST_BODIES = 3;
/** Shorter words are acronyms, which many bodies share by chance. */
const LEAST_LETTERS = 5;

/**
 * Whether a name of one word belongs to the body alone, as far as the lists tell: several listed bodies bear it, all of one state
 * ("Zaryad", "Zaryad Export", "Zaryad Bank", all of Russia), while "Phoenix" and "Atlas" turn up in state after state.
 */
export function isOwnWord(index: ListIndex, finder: WordFinder, query: ScreenQuery,
  hit: { name: IndexedName; match: NameMatch; entry: IndexedEntry }): boolean {
  const [word] = hit.name.words;
  if (query.kind === 'person' || word === undefined || word.length < LEAST_LETTERS || hit.name.words.length > 1 || hit.name.quality === 'weak'
    || !hit.match.wordForWord) return false;
  const entries = new Set<number>();
  for (const near of finder.find(word).near) {
    if (near.like < 1) continue;
    const names = finder.namesWith(near.word);
    if (names.length > MOST_NAMES) return false;
    for (const place of names) entries.add(index.nameAt(place).entry);
  }
  const states = new Set<string>();
  for (const place of entries) for (const state of index.entryAt(place).countries) states.add(state);
  return entries.size >= LEAST_BODIES && states.size === 1;
}
