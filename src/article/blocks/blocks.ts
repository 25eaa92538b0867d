import type { Block, HeadingBlock, ParagraphBlock } from '../article.ts';
import { Build, type Selection, textsIn } from './build.ts';
import { isElement, isText, refOf, tagOf } from '../dom.ts';
import { embedOf, EMBEDS, isPost, postOf } from '../embeds.ts';
import { verbatim } from './inlines.ts';
import { definitionsOf, itemsOf, listOf } from './lists.ts';
import { figureOf, pictureOf } from './pictures.ts';
import { isDataTable, tableOf } from './tables.ts';
import { tongueOf } from './wrappers.ts';
import type { PageElement } from '../tree/element.ts';
import type { PageText } from '../tree/node.ts';

export interface Built {
  blocks: Block[];
  text: string;
  /** The elements that the blocks were made from. */
  sources: PageElement[];
}

/** Makes blocks of the kept words, pictures and players under `root`, and the text they spell. */
export function buildBlocks(root: PageElement, selection: Selection): Built {
  const build = new Build(root, selection);
  const blocks: Block[] = [];
  new Builder(build).into(root, blocks);
  return { blocks, text: build.text, sources: build.sources };
}

class Builder {
  private readonly build: Build;

  constructor(build: Build) {
    this.build = build;
  }

  /** Adds the blocks of everything inside an element. */
  into(parent: PageElement, out: Block[]): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) this.words(node, out);
      else if (isElement(node) && !this.build.selection.dropped.has(node)) this.element(node, out);
    }
  }

  private element(element: PageElement, out: Block[]): void {
    this.build.meet(element);
    const tag = tagOf(element);
    switch (tag) {
      case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6': return this.heading(element, out);
      case 'ul': case 'ol': case 'menu': return this.list(element, out);
      case 'dl': return this.definitions(element, out);
      case 'table': return this.table(element, out);
      case 'blockquote': return this.quotation(element, out);
      case 'details': return this.details(element, out);
      case 'pre': return this.code(element, out);
      case 'figure': return this.figure(element, out);
      case 'img': case 'amp-img': return add(out, pictureOf(this.build, element));
      case 'hr': return this.rule(element, out);
      default: return EMBEDS.has(tag) ? this.player(element, out) : isPost(element) ? this.quotation(element, out) : this.into(element, out);
    }
  }

  private words(node: PageText, out: Block[]): void {
    const unit = this.build.take(node);
    if (!unit) return;
    const words = this.build.words([unit]);
    if (words.plain === '') return;
    this.build.sources.push(unit.block);
    out.push({ kind: 'paragraph', ...this.build.base(unit.block), span: this.build.append(words.plain), inlines: words.inlines });
  }

  private heading(element: PageElement, out: Block[]): void {
    const words = this.build.words(this.build.takeAll(element));
    if (words.plain !== '') {
      const level = Math.max(2, Number(tagOf(element).slice(1))) as HeadingBlock['level'];
      this.build.sources.push(element);
      out.push({ kind: 'heading', level, ...this.build.base(element, true), span: this.build.append(words.plain), inlines: words.inlines });
    }
    this.media(element, out);
  }

  private list(element: PageElement, out: Block[]): void {
    const items = itemsOf(this.build, element);
    if (items === null) return this.into(element, out);
    const list = listOf(this.build, element, items);
    if (list.items.length > 0) out.push(list);
    for (const item of items) this.media(item, out);
    // Words that stand in a list but in no item.
    this.into(element, out);
  }

  private definitions(element: PageElement, out: Block[]): void {
    const block = definitionsOf(this.build, element);
    if (block && block.items.length > 0) out.push(block);
    this.into(element, out);
  }

  private table(element: PageElement, out: Block[]): void {
    if (!isDataTable(element)) return this.into(element, out);
    const table = tableOf(this.build, element);
    if (table) {
      this.build.sources.push(element);
      out.push(table);
    }
    this.media(element, out);
  }

  private quotation(element: PageElement, out: Block[]): void {
    const blocks: Block[] = [];
    this.into(element, blocks);
    const post = isPost(element) ? postOf(element, this.build.selection.addresses) : null;
    // A post whose words the page does not hold, only its address.
    if (blocks.length === 0) {
      if (post && this.build.selection.keepsMedia(element)) out.push({ kind: 'embed', ref: this.build.source(element), ...post });
      return;
    }
    const cite = post?.href ?? this.build.selection.addresses.link(element.getAttribute('cite') ?? '');
    out.push({ kind: 'quotation', ref: refOf(element), ...(cite !== null && { cite }), blocks, ...tongueOf(element) });
  }

  private details(element: PageElement, out: Block[]): void {
    const head = [...element.children].find((child) => tagOf(child) === 'summary' && !this.build.selection.dropped.has(child));
    const words = head ? this.build.words(this.build.takeAll(head)) : null;
    const summary: ParagraphBlock | null = head && words && words.plain !== ''
      ? { kind: 'paragraph', ...this.build.base(head, true), span: this.build.append(words.plain), inlines: words.inlines } : null;
    if (head && summary) this.build.sources.push(head);
    const blocks: Block[] = [];
    this.into(element, blocks);
    if (summary || blocks.length > 0) out.push({ kind: 'details', ref: refOf(element), summary, blocks, ...tongueOf(element) });
  }

  private code(element: PageElement, out: Block[]): void {
    const units = this.build.takeAll(element);
    const words = verbatim(element.textContent);
    if (units.length === 0 || words.plain === '') return;
    this.build.sources.push(element);
    out.push({ kind: 'code', ...this.build.base(element, true), span: this.build.append(words.plain), inlines: words.inlines });
  }

  private figure(element: PageElement, out: Block[]): void {
    if (element.querySelector(`blockquote, table, pre, ${[...EMBEDS].join(', ')}`) !== null) return this.into(element, out);
    add(out, figureOf(this.build, element));
    // Paragraphs that a page put into a figure are paragraphs all the same.
    for (const node of textsIn(element)) this.words(node, out);
  }

  private player(element: PageElement, out: Block[]): void {
    if (!this.build.selection.keepsMedia(element)) return;
    const embed = embedOf(element, this.build.selection.addresses);
    if (embed) out.push({ kind: 'embed', ref: this.build.source(element), ...embed });
  }

  private rule(element: PageElement, out: Block[]): void {
    if (out.length > 0 && out.at(-1)?.kind !== 'rule' && this.build.text !== '') out.push({ kind: 'rule', ref: refOf(element) });
  }

  /** Pictures and players inside an element whose words were taken as one. */
  private media(element: PageElement, out: Block[]): void {
    for (const inner of element.querySelectorAll('img, amp-img, iframe, video, audio')) {
      if (this.build.isDropped(inner, element)) continue;
      if (tagOf(inner).endsWith('img')) add(out, pictureOf(this.build, inner));
      else this.player(inner, out);
    }
  }
}

function add(out: Block[], block: Block | null): void {
  if (block) out.push(block);
}
