/** Words a minute at which adults read non-fiction silently in English (Brysbaert 2019, a review of 190 studies). */
const WORDS_PER_MINUTE = 238;

/** Whole minutes, at least one. */
export function minutesOf(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE));
}

/** Whole minutes that the rest takes when a part of an article, from 0 to 1, is read: at least one until all of it is. */
export function minutesLeft(wordCount: number, done: number): number {
  return done >= 1 ? 0 : Math.max(1, Math.round((wordCount * (1 - done)) / WORDS_PER_MINUTE));
}
