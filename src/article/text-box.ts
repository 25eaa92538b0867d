import { tagOf, upFrom } from './dom.ts';
import type { ArticlePage } from './page.ts';
import { isProse, proseLength } from './prose.ts';
import type { PageElement } from './tree/element.ts';

/** Boxes that a text consists of, as against boxes that hold one: a page whose text is one long list stands around that list. */
const PARTS = new Set(['ol', 'ul', 'li', 'dl', 'dd', 'table', 'tbody', 'tr', 'td', 'blockquote', 'p', 'pre', 'figure',
  // `<font>First paragraph<p>Second</font><p>Third`: a badly closed one ends amid the text.
  'font', 'span', 'b', 'strong', 'i', 'em', 'small', 'big']);

/** The smallest box that holds four fifths of the text as kept so far; null where there are fewer than three paragraphs. */
export function textBox(page: ArticlePage): PageElement | null {
  const prose = page.kept().filter((unit) => isProse(unit));
  const middle = prose[Math.floor(prose.length / 2)];
  if (!middle || prose.length < 3) return null;
  const least = proseLength(prose) * 0.8;
  for (const at of upFrom(middle.block, page.body)) {
    if (!PARTS.has(tagOf(at)) && proseLength(page.unitsIn(at).filter((other) => other.kept)) >= least) return at;
  }
  return page.body;
}
