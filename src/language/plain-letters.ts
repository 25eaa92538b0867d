/** What stands for letters of any script, among plain letters alone. */
const PLAIN: Readonly<Record<string, string>> = { L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', N: '0-9', M: '' };

/** Patterns for plain text, by those for any. */
const twins = new Map<string, RegExp>();

/**
 * A pattern with \p{…} as it is to be asked of a text. The engine takes a tenth of a millisecond and more to gather all letters of the world for each such
 * pattern, which counts while a background is new. A text of plain letters, as most words are, needs none but these, and the same is found.
 */
export function suited(pattern: RegExp, text: string): RegExp {
  if (!isPlain(text)) return pattern;
  const { source } = pattern;
  const known = twins.get(source);
  if (known?.ignoreCase === pattern.ignoreCase && known.global === pattern.global) return known;
  const twin = new RegExp(plainSource(source), pattern.flags.replace('u', ''));
  twins.set(source, twin);
  return twin;
}

/** Whether a pattern with \p{…} matches. */
export function fits(pattern: RegExp, text: string): boolean {
  return suited(pattern, text).test(text);
}

function plainSource(source: string): string {
  let inClass = false;
  return source.replace(/\\([pP])\{(\w+)\}|\\.|[[\]]/g, (piece, not: string | undefined, name: string | undefined) => {
    if (name !== undefined) return inClass ? (PLAIN[name] ?? piece) : `[${not === 'P' ? '^' : ''}${PLAIN[name] ?? piece}]`;
    if (piece === '[') inClass = true;
    if (piece === ']') inClass = false;
    return piece;
  });
}

/** Beyond plain text; dashes and quotation marks are no letters, figures or accents and count as plain. */
export function isBeyondPlain(code: number): boolean {
  return code >= 0x7f && !(code >= 0x2010 && code <= 0x2027);
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isBeyondPlain(text.charCodeAt(at))) return false;
  return true;
}
