import type { Annotations, Token } from './annotations.ts';

/** The word at a place in its plain form, "" before the text and behind it. */
export function normAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.norm ?? '';
}

/** The word at a place as it stands, "" before the text and behind it. */
export function textAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text ?? '';
}

/** The part of speech at a place, "" before the text and behind it. */
export function posAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.pos ?? '';
}

/** The text from one word up to another, which is not in it. */
export function wordsBetween({ text, tokens }: Annotations, first: number, last: number): string {
  return text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
}

/** How many words a stretch of the text holds. */
export function lengthOf(stretch: { first: number; last: number }): number {
  return stretch.last - stretch.first;
}
