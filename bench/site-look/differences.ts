/** What a page shows too much and too little of, told by runs of four words as the scorer does. */
export interface Differences {
  /** Lines that are visible, and of which little is in the body. */
  clutter: string[];
  /** Lines of the body of which little is visible. */
  missing: string[];
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function shinglesOf(text: string): string[] {
  const words = wordsOf(text);
  return Array.from({ length: Math.max(1, words.length - 3) }, (_, place) => words.slice(place, place + 4).join(' ')).filter((shingle) => shingle !== '');
}

export function differences(visible: readonly string[], body: string): Differences {
  return { clutter: strangers(visible, body), missing: strangers(body.split('\n'), visible.join('\n')) };
}

function strangers(lines: readonly string[], text: string): string[] {
  const known = new Set(shinglesOf(text));
  const all = ` ${wordsOf(text).join(' ')} `;
  return lines.filter((line) => {
    const shingles = shinglesOf(line);
    if (shingles.length === 0) return false;
    if (wordsOf(line).length < 4) return !all.includes(` ${wordsOf(line).join(' ')} `);
    return shingles.filter((shingle) => known.has(shingle)).length * 2 < shingles.length;
  });
}
