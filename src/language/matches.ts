const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a pattern with the flag g, in order. `String.matchAll` would make a pattern anew at every call, and compile it again and again:
 * where dozens of patterns are asked of every sentence that costs more than the search.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
