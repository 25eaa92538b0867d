/** What stands for letters of any script, among plain letters alone. */
const PLAIN: Readonly<Record<string, string>> = { L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', N: '0-9', M: '' };

/** Patterns as they were made, by what is written of them: for plain text, and for any. */
const plainOnes = new Map<string, RegExp>();
const wideOnes = new Map<string, RegExp>();

/** A pattern, or in a bundle its source, "/" and its flags: nothing is made of it there before a text needs it (scripts/build/lazy-patterns.mjs). */
type Written = RegExp | string;

/**
 * A pattern with \p{…} as it is to be asked of a text. The engine takes a tenth of a millisecond and more to gather all letters of the world for each such
 * pattern, which counts while a background is new. A text of plain letters, as most words are, needs none but these, and the same is found.
 */
export function suited(pattern: Written, text: string): RegExp {
  const written = typeof pattern === 'string' ? pattern : `${pattern.source}/${pattern.flags}`;
  const plain = isPlain(text);
  const known = (plain ? plainOnes : wideOnes).get(written);
  if (known !== undefined) return known;
  const end = written.lastIndexOf('/');
  const source = written.slice(0, end);
  const flags = written.slice(end + 1);
  const made = plain ? new RegExp(plainSource(source), flags.replace('u', '')) : new RegExp(source, flags);
  (plain ? plainOnes : wideOnes).set(written, made);
  return made;
}

/** Whether a pattern with \p{…} matches. */
export function fits(pattern: Written, text: string): boolean {
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
