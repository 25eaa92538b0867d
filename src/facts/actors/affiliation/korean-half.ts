import type { Annotations } from '../../../language/annotations.ts';
import { normAt } from '../../../language/word-at.ts';

/** "the North's leader", "The communist South said": the half of a divided country that a word stands for, where the text names it in full. */
export function koreanHalf({ tokens, text }: Annotations, at: number): string | null {
  const word = tokens[at]?.text ?? '', half = `${word} Korea`;
  const the = normAt(tokens, at - 1) === 'the' || (normAt(tokens, at - 2) === 'the' && /^[a-z-]+$/.test(tokens[at - 1]?.text ?? ''));
  return the && /^(?:North|South)$/.test(word) && text.includes(half) ? half : null;
}
