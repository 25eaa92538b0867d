import type { Span } from '../span.ts';
import type { Addresses } from './addresses.ts';
import type { ArticleImage, Block, HeadingBlock, ListBlock, ListItem, TableCell } from './article.ts';
import { isElement, isText, refOf, squeeze, tagOf } from './dom.ts';
import { embedOf, isPost, postOf } from './embeds.ts';
import { imageOf } from './figures.ts';
import { type Words, verbatim, wordsOf } from './inlines.ts';
import { isDataTable, rowsOf } from './tables.ts';
import type { Unit, Units } from './units.ts';

/** What of the page is to become blocks. */
export interface Selection {
  units: Units;
  /** Elements left out with everything in them, pictures and players too. */
  dropped: ReadonlySet<Element>;
  /** Whether a picture or player belongs to the article; asked for those outside `dropped`. */
  keepsMedia(element: Element): boolean;
  /** Captions kept with their figure, by the element that holds the words. */
  captions: ReadonlySet<Element>;
  addresses: Addresses;
}

export interface Built {
  blocks: Block[];
  text: string;
  /** The elements that the blocks were made from. */
  sources: Element[];
}

/** Makes blocks of the kept words, pictures and players under `root`, and the text they spell. */
export function buildBlocks(root: Element, selection: Selection): Built {
  const builder = new Builder(selection);
  const blocks: Block[] = [];
  builder.into(root, blocks);
  return { blocks, text: builder.text, sources: builder.sources };
}

class Builder {
  text = '';
  readonly sources: Element[] = [];
  private readonly done = new Set<Unit>();
  private readonly pictures = new Set<string>();
  private readonly selection: Selection;
  private readonly link: (href: string) => string | null;

  constructor(selection: Selection) {
    this.selection = selection;
    this.link = (href) => selection.addresses.link(href);
  }

  /** Adds the blocks of everything inside an element. */
  into(parent: Element, out: Block[]): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) this.words(node, out);
      else if (isElement(node) && !this.selection.dropped.has(node)) this.element(node, out);
    }
  }

  private element(element: Element, out: Block[]): void {
    switch (tagOf(element)) {
      case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6': return this.heading(element, out);
      case 'ul': case 'ol': case 'menu': return this.list(element, out);
      case 'table': return this.table(element, out);
      case 'blockquote': return this.quotation(element, out);
      case 'pre': return this.code(element, out);
      case 'figure': return this.figure(element, out);
      case 'img': case 'amp-img': return this.picture(element, out);
      case 'iframe': case 'video': case 'audio': case 'object': case 'embed':
      case 'amp-youtube': case 'amp-video': case 'amp-iframe': case 'amp-twitter': return this.player(element, out);
      case 'hr': return this.rule(element, out);
      default: return this.into(element, out);
    }
  }

  private words(node: Text, out: Block[]): void {
    const unit = this.take(node);
    if (!unit) return;
    const words = wordsOf([unit], this.link);
    if (words.plain === '') return;
    out.push({ kind: 'paragraph', ref: this.source(unit.block), span: this.append(words.plain), inlines: words.inlines, ...tongueOf(unit.block) });
  }

  private heading(element: Element, out: Block[]): void {
    const units = this.takeAll(element);
    const words = wordsOf(units, this.link);
    if (words.plain !== '') {
      const level = Math.max(2, Number(tagOf(element).slice(1))) as HeadingBlock['level'];
      out.push({ kind: 'heading', level, ref: this.source(element), span: this.append(words.plain), inlines: words.inlines, ...tongueOf(element) });
    }
    this.media(element, out);
  }

  private list(element: Element, out: Block[]): void {
    const items = [...element.children].filter((child) => tagOf(child) === 'li' && !this.selection.dropped.has(child));
    // `<ul class="gallery"><li><h3>…`, `<ul class="layout"><li><p>…`: a list in name only.
    if (items.some((item) => item.querySelector('h1, h2, h3, h4, h5, h6, figure, table, blockquote, iframe, video, pre, article') !== null)) return this.into(element, out);
    const list = this.items(element, items);
    if (list.items.length > 0) out.push(list);
    for (const item of items) this.media(item, out);
    // Words that stand in a list but in no item.
    this.into(element, out);
  }

  private items(element: Element, children: readonly Element[]): ListBlock {
    const list: ListBlock = {
      kind: 'list', ref: refOf(element), ordered: tagOf(element) === 'ol', start: Number.parseInt(element.getAttribute('start') ?? '', 10) || 1, items: [], ...tongueOf(element),
    };
    for (const child of children) {
      const nested = [...child.querySelectorAll('ul, ol')].filter((inner) => inner.parentElement?.closest('ul, ol') === element && !this.isDropped(inner, child));
      const inNested = (unit: Unit): boolean => nested.some((inner) => inner.contains(unit.block));
      const words = wordsOf(this.takeAll(child, (unit) => !inNested(unit)), this.link);
      const item: ListItem | null = words.plain === '' ? null
        : { ref: this.source(child), span: this.append(words.plain), inlines: words.inlines, children: [], ...tongueOf(child) };
      if (item) list.items.push(item);
      for (const inner of nested) {
        const sub = this.items(inner, [...inner.children].filter((each) => tagOf(each) === 'li' && !this.selection.dropped.has(each)));
        if (sub.items.length === 0) continue;
        if (item) item.children.push(sub);
        else list.items.push(...sub.items);
      }
    }
    return list;
  }

  private table(element: Element, out: Block[]): void {
    if (!isDataTable(element)) return this.into(element, out);
    const rows: TableCell[][] = [];
    const caption = element.querySelector('caption');
    const title: Words = caption ? wordsOf(this.takeAll(caption), this.link) : { inlines: [], plain: '' };
    for (const row of rowsOf(element)) {
      const cells: TableCell[] = [];
      for (const cell of row) {
        if (this.selection.dropped.has(cell)) continue;
        const words = wordsOf(this.takeAll(cell), this.link);
        cells.push({
          ref: refOf(cell), header: tagOf(cell) === 'th', colSpan: spanOf(cell, 'colspan'), rowSpan: spanOf(cell, 'rowspan'),
          span: words.plain === '' ? this.nothing() : this.append(words.plain), inlines: words.inlines,
        });
      }
      if (cells.some((cell) => cell.span.end > cell.span.start)) rows.push(cells);
    }
    if (rows.length > 0) {
      this.sources.push(element);
      out.push({ kind: 'table', ref: refOf(element), caption: title.inlines, rows, ...tongueOf(element) });
    }
    this.media(element, out);
  }

  private quotation(element: Element, out: Block[]): void {
    const blocks: Block[] = [];
    this.into(element, blocks);
    // A post whose words the page does not hold, only its address.
    const post = blocks.length === 0 && isPost(element) && this.selection.keepsMedia(element) ? postOf(element, this.selection.addresses) : null;
    if (post) out.push({ kind: 'embed', ref: this.source(element), ...post });
    if (blocks.length > 0) out.push({ kind: 'quotation', ref: refOf(element), blocks, ...tongueOf(element) });
  }

  private code(element: Element, out: Block[]): void {
    const units = this.takeAll(element);
    const words = verbatim(element.textContent ?? '');
    if (units.length === 0 || words.plain === '') return;
    out.push({ kind: 'code', ref: this.source(element), span: this.append(words.plain), inlines: words.inlines });
  }

  private figure(element: Element, out: Block[]): void {
    if (element.querySelector('blockquote, table, pre, iframe, video') !== null) return this.into(element, out);
    const images: ArticleImage[] = [];
    if (this.selection.keepsMedia(element)) {
      for (const image of element.querySelectorAll('img, amp-img')) {
        const data = this.isDropped(image, element) ? null : imageOf(image, this.selection.addresses);
        if (data && this.isNew(data)) images.push(data);
      }
    }
    if (images.length > 0) {
      const captions = [...element.querySelectorAll('*')].filter((inner) => this.selection.captions.has(inner));
      const units = captions.flatMap((caption) => this.unitsIn(caption));
      out.push({ kind: 'figure', ref: this.source(element), images, caption: wordsOf([...new Set(units)], this.link).inlines, ...tongueOf(element) });
    }
    // Paragraphs that a page put into a figure are paragraphs all the same.
    for (const node of textsIn(element)) this.words(node, out);
  }

  private picture(element: Element, out: Block[]): void {
    if (!this.selection.keepsMedia(element)) return;
    const image = imageOf(element, this.selection.addresses);
    if (image && this.isNew(image)) out.push({ kind: 'figure', ref: this.source(element), images: [image], caption: [] });
  }

  private player(element: Element, out: Block[]): void {
    if (!this.selection.keepsMedia(element)) return;
    const embed = embedOf(element, this.selection.addresses);
    if (embed) out.push({ kind: 'embed', ref: this.source(element), ...embed });
  }

  private rule(element: Element, out: Block[]): void {
    if (out.length > 0 && out.at(-1)?.kind !== 'rule' && this.text !== '') out.push({ kind: 'rule', ref: refOf(element) });
  }

  /** Pictures and players inside an element whose words were taken as one. */
  private media(element: Element, out: Block[]): void {
    for (const inner of element.querySelectorAll('img, amp-img, iframe, video, audio')) {
      if (this.isDropped(inner, element)) continue;
      if (tagOf(inner).endsWith('img')) this.picture(inner, out);
      else this.player(inner, out);
    }
  }

  /** The same picture twice is a page's copy for small screens. */
  private isNew(image: ArticleImage): boolean {
    const fresh = !this.pictures.has(image.src);
    this.pictures.add(image.src);
    return fresh;
  }

  private isDropped(element: Element, end: Element): boolean {
    for (let at: Element | null = element; at && at !== end; at = at.parentElement) if (this.selection.dropped.has(at)) return true;
    return false;
  }

  private unitsIn(element: Element): Unit[] {
    return textsIn(element).flatMap((node) => this.selection.units.of(node) ?? []);
  }

  /** The unit of a text node, where it is kept and not yet in a block. */
  private take(node: Text): Unit | null {
    const unit = this.selection.units.of(node);
    if (!unit?.kept || this.done.has(unit)) return null;
    this.done.add(unit);
    return unit;
  }

  private takeAll(element: Element, wanted: (unit: Unit) => boolean = () => true): Unit[] {
    const units: Unit[] = [];
    for (const node of textsIn(element)) {
      const unit = this.selection.units.of(node);
      if (!unit?.kept || this.done.has(unit) || !wanted(unit)) continue;
      this.done.add(unit);
      units.push(unit);
    }
    return units;
  }

  private append(plain: string): Span {
    if (this.text !== '') this.text += '\n\n';
    const start = this.text.length;
    this.text += plain;
    return { start, end: this.text.length };
  }

  private nothing(): Span {
    return { start: this.text.length, end: this.text.length };
  }

  private source(element: Element): number | null {
    this.sources.push(element);
    return refOf(element);
  }
}

function textsIn(element: Element): Text[] {
  const texts: Text[] = [];
  let node: Node | null = element.firstChild;
  while (node) {
    if (isText(node)) texts.push(node);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== element && !node.nextSibling) node = node.parentNode;
    node = node && node !== element ? node.nextSibling : null;
  }
  return texts;
}

function spanOf(cell: Element, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return value > 1 && value <= 100 ? value : 1;
}

/** `lang` and `dir` where the element itself has them. */
function tongueOf(element: Element): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const lang = squeeze(element.getAttribute('lang') ?? '');
  const dir = element.getAttribute('dir')?.toLowerCase();
  return {
    ...(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang) ? { lang } : {}),
    ...(dir === 'ltr' || dir === 'rtl' ? { dir } : {}),
  };
}
