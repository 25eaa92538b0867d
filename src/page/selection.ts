/** More than any name has: whoever selects more wants something else. */
const LONGEST_NAME = 120;

/** The words that the reader has selected, on one line; "" where nothing, or far more than a name, is selected. */
export function selectedText(doc: Document): string {
  const words = doc.getSelection()?.toString().replace(/\s+/g, ' ').trim() ?? '';
  return words.length <= LONGEST_NAME ? words : '';
}

/** More than anyone reads facts from at once. */
const LONGEST_PASSAGE = 3000;

/** Everything that the reader has selected; "" where nothing is, or more than some paragraphs. */
export function selectedPassage(doc: Document): string {
  const words = doc.getSelection()?.toString() ?? '';
  return words.length <= LONGEST_PASSAGE ? words : '';
}
