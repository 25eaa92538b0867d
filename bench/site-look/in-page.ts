import type { Inline } from '../../src/article/article.ts';
import { outcomeOf } from '../../src/article/extract.ts';
import { readPage } from '../../src/page/reading.ts';

/**
 * Runs in the page beside the content script, in the extension's own world: says what the article is by Readout's own reading,
 * and which words a reader of the page can see.
 */

/** What a page shows of an article besides its body. */
export interface Furniture {
  title: string;
  byline: string | null;
  publishedAt: string | null;
  captions: string[];
  /** The body as Readout reads it: what is visible beyond it and beyond the rest is the look's own doing. */
  text: string;
}

export interface InPage {
  furniture(): Promise<Furniture | null>;
  visibleLines(): VisibleLine[];
}

export interface VisibleLine {
  text: string;
  /** The page sets it as a caption or credit of a picture. */
  isCaption: boolean;
}

const api: InPage = {
  async furniture() {
    const outcome = await readPage(document, (page, url) => Promise.resolve(outcomeOf(page, { url })));
    if (!outcome.ok) return null;
    const { title, byline, publishedAt, blocks, text } = outcome.reading.article;
    const captions = blocks.flatMap((block) => (block.kind === 'figure' ? [plain(block.caption), ...block.images.map((image) => image.alt)] : []));
    return { title, byline, publishedAt, captions: captions.filter((caption) => caption.trim() !== ''), text };
  },
  visibleLines,
};
Object.assign(globalThis, { readoutBench: api });

function plain(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? ' ' : plain(inline.children))).join('');
}

const CAPTION = 'figcaption, [class*="caption" i], [class*="credit" i], [class*="cutline" i]';

/** The text that is painted somewhere a reader can scroll to, a line for each stretch between two block edges or line breaks. */
function visibleLines(): VisibleLine[] {
  const lines: VisibleLine[] = [];
  let line = '';
  let block: Element | null = null;
  const end = (): void => {
    if (line.trim() !== '') lines.push({ text: line.trim(), isCaption: block?.closest(CAPTION) != null });
    line = '';
  };
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node as Text;
      if (text.data.trim() === '') {
        line += ' ';
        return;
      }
      const own = blockAround(text.parentElement);
      if (own !== block) end();
      block = own;
      if (isPainted(text)) line += text.data;
      return;
    }
    if (!(node instanceof Element)) return;
    if (node.localName === 'br') end();
    if (['script', 'style', 'noscript', 'template', 'select', 'textarea', 'iframe'].includes(node.localName)) return;
    if (!isInline(node)) end();
    for (const child of (node.shadowRoot ?? node).childNodes) read(child);
    if (!isInline(node)) end();
  };
  read(document.body);
  end();
  return lines;
}

function isInline(element: Element): boolean {
  return /^(?:inline$|contents|ruby)/.test(getComputedStyle(element).display);
}

function blockAround(element: Element | null): Element | null {
  let at = element;
  while (at !== null && isInline(at)) at = at.parentElement;
  return at;
}

function isPainted(text: Text): boolean {
  const parent = text.parentElement;
  if (parent === null || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const range = document.createRange();
  range.selectNodeContents(text);
  const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  // Far to the left of the page nobody can scroll.
  return boxes.some((box) => box.right + scrollX > 0) && !isClippedAway(parent);
}

/** `<span class="visually-hidden">`: in a box of one pixel that cuts off what sticks out. */
function isClippedAway(element: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.display === 'inline' || style.display === 'contents') continue;
    const box = at.getBoundingClientRect();
    if ((style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.clip !== 'auto') && (box.width <= 1 || box.height <= 1)) return true;
  }
  return false;
}
