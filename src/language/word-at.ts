import type { Annotations } from './annotations.ts';

/** The word at a place in its plain form, "" before the text and behind it. */
export function normAt(words: readonly { readonly norm: string }[], index: number): string {
  return words[index]?.norm ?? '';
}

/** The word at a place as it stands, "" before the text and behind it. */
export function textAt(words: readonly { readonly text: string }[], index: number): string {
  return words[index]?.text ?? '';
}

/** The part of speech at a place, "" before the text and behind it. */
export function posAt(words: readonly { readonly pos: string }[], index: number): string {
  return words[index]?.pos ?? '';
}

/** The text from one word up to another, which is not in it. */
export function wordsBetween({ text, tokens }: Annotations, first: number, last: number): string {
  return text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
}

/** How many words a stretch of the text holds. */
export function lengthOf(stretch: { first: number; last: number }): number {
  return stretch.last - stretch.first;
}
