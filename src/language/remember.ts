import { ownCopy } from './own-copy.ts';

/** Words whose answers are kept: those of some ten articles. */
const MOST_WORDS = 8192;

/** A question about single words that is asked again and again, with its answers kept. `answer` must depend on the word alone. */
export function remember<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const made = answer(word);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(ownCopy(word), made);
    return made;
  };
}
