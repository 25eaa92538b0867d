import type { Annotations } from '../../../language/annotations.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt } from '../../../language/word-at.ts';
import type { Candidate } from '../candidates.ts';
import { PEOPLES } from '../words/organisation-words.ts';

const GOVERNING = new Set(['administration', 'government']);

/**
 * "the Field administration" is a body of its own: the name and the noun behind it become one candidate.
 * "Turkish government" and "Field's government" do not.
 */
export function joinAdministrations(annotations: Annotations, candidates: readonly Candidate[]): void {
  const { tokens, text } = annotations;
  for (const candidate of candidates) {
    const noun = tokens[candidate.last];
    // "the Kurdish government" is told by a people
    if (!noun || !GOVERNING.has(noun.norm) || candidate.words.every((word) => PEOPLES.has(word.toLowerCase())) || candidate.state || candidate.organisation
      || candidate.headed || (candidate.words.length > 2 && !(candidate.words.length === 3 && fits(/^\p{Lu}\.$/u, candidate.words[1] ?? '')))) continue;
    const before = normAt(tokens, candidate.first - 1);
    if (noun.norm === 'government' && before !== 'the') continue;
    candidate.last += 1;
    candidate.end = noun.end;
    candidate.text = text.slice(candidate.start, candidate.end);
    candidate.words = [...candidate.words, noun.text];
    candidate.headed = true;
    candidate.title = null;
  }
}

/** The name of whoever leads an administration: "Field" of "Field administration"; null for another body. */
export function leaderOf(words: readonly string[]): string | null {
  const last = (words.at(-1) ?? '').toLowerCase();
  return words.length >= 2 && words.length <= 4 && GOVERNING.has(last) ? words.slice(0, -1).join(' ') : null;
}
