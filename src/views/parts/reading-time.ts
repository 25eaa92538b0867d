/** Words a minute at which adults read non-fiction silently in English (Brysbaert 2019, a review of 190 studies). */
const WORDS_PER_MINUTE = 238;

/** Whole minutes, at least one. */
export function minutesOf(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE));
}
