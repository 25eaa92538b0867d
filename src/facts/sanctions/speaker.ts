import type { Span } from '../../span.ts';
import { overlaps } from '../../span.ts';
import type { Quote, Speaker } from '../brief.ts';

/** Who says what a sentence says: the speaker of the quotation that covers most of it, null where none covers a third. */
export function speakerOf(sentence: Span, quotes: readonly Quote[]): Speaker | null {
  let best: { speaker: Speaker; covered: number } | null = null;
  for (const quote of quotes) {
    if (quote.act === 'thought') continue;
    const covered = quote.content.filter((span) => overlaps(span, sentence))
      .reduce((sum, span) => sum + Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start), 0);
    if (covered > 0 && covered > (best?.covered ?? 0)) best = { speaker: quote.speaker, covered };
  }
  return best !== null && best.covered * 3 >= sentence.end - sentence.start ? best.speaker : null;
}
