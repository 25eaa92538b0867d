import type { Span } from '../../span.ts';
import { overlaps } from '../../span.ts';
import type { Quote, Speaker } from '../brief.ts';

/**
 * Who says what a sentence says: the speaker of the quotation that covers most of it, null where none covers a third, or where
 * one that covers less than half leaves out the sanctions: "His call for sanctions came as the president said that war was possible". `terms`: places in the text.
 */
export function speakerOf(sentence: Span, terms: readonly Span[], quotes: readonly Quote[]): Speaker | null {
  let best: { speaker: Speaker; covered: number } | null = null;
  for (const quote of quotes) {
    if (quote.act === 'thought') continue;
    const covered = quote.content.filter((span) => overlaps(span, sentence))
      .reduce((sum, span) => sum + Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start), 0);
    const onSanctions = quote.content.some((span) => terms.some((term) => overlaps(span, term)));
    if (!onSanctions && covered * 2 < sentence.end - sentence.start) continue;
    if (covered > 0 && covered > (best?.covered ?? 0)) best = { speaker: quote.speaker, covered };
  }
  return best !== null && best.covered * 3 >= sentence.end - sentence.start ? best.speaker : null;
}
