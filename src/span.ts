/**
 * Half-open range of UTF-16 code units in `article.text`.
 * `text.slice(start, end)` is the evidence itself.
 */
export interface Span {
  start: number;
  end: number;
}

export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
