import type { Block, Inline, ListBlock } from '../article.ts';

interface Own {
  language: string | null;
  direction: 'ltr' | 'rtl';
}

/**
 * What can be said only once an article is whole: a jump to a place that did not come along leads nowhere and becomes plain words;
 * an anchor that nothing leads to is none; a language or direction that is the article's own is not said again.
 */
export function settleBlocks(blocks: readonly Block[], own: Own): Block[] {
  const jumps = new Set<string>();
  const anchors = new Set<string>();
  // Of most articles all is said.
  if (!collect(blocks, jumps, anchors) && jumps.size + anchors.size === 0) return [...blocks];
  return new Settler(new Set([...anchors].filter((name) => jumps.has(name))), own).blocks(blocks);
}

class Settler {
  private readonly places: ReadonlySet<string>;
  private readonly own: Own;

  constructor(places: ReadonlySet<string>, own: Own) {
    this.places = places;
    this.own = own;
  }

  blocks(blocks: readonly Block[]): Block[] {
    return blocks.map((block) => this.block(block));
  }

  private block(block: Block): Block {
    switch (block.kind) {
      case 'paragraph': case 'heading': case 'code': return this.words(block);
      case 'list': return this.list(block);
      case 'definitions': return { ...this.base(block), items: block.items.map((item) => this.words(item)) };
      case 'quotation': return { ...this.base(block), blocks: this.blocks(block.blocks) };
      case 'details': return { ...this.base(block), summary: block.summary && this.words(block.summary), blocks: this.blocks(block.blocks) };
      case 'table': return { ...this.base(block), caption: this.inlines(block.caption), rows: block.rows.map((row) => row.map((cell) => this.words(cell))) };
      case 'figure': return { ...this.base(block), caption: this.inlines(block.caption), ...(block.credit && { credit: this.inlines(block.credit) }) };
      case 'embed': case 'rule': return this.base(block);
    }
  }

  private list(list: ListBlock): ListBlock {
    return { ...this.base(list), items: list.items.map((item) => ({ ...this.words(item), children: item.children.map((inner) => this.list(inner)) })) };
  }

  private words<Words extends { inlines: Inline[]; anchors?: string[]; lang?: string; dir?: 'ltr' | 'rtl' }>(words: Words): Words {
    return { ...this.base(words), inlines: this.inlines(words.inlines) };
  }

  private base<Part extends { anchors?: string[]; lang?: string; dir?: 'ltr' | 'rtl' }>(part: Part): Part {
    const copy = { ...part };
    const anchors = part.anchors?.filter((name) => this.places.has(name)) ?? [];
    if (anchors.length > 0) copy.anchors = anchors;
    else delete copy.anchors;
    if (part.lang !== undefined && this.isOwn(part.lang)) delete copy.lang;
    if (part.dir === this.own.direction) delete copy.dir;
    return copy;
  }

  private inlines(inlines: readonly Inline[]): Inline[] {
    const out: Inline[] = [];
    for (const inline of inlines.flatMap((each) => this.inline(each))) {
      const last = out.at(-1);
      if (inline.kind === 'text' && last?.kind === 'text') out[out.length - 1] = { kind: 'text', text: last.text + inline.text };
      else out.push(inline);
    }
    return out;
  }

  private inline(inline: Inline): Inline[] {
    if (inline.kind === 'text' || inline.kind === 'break') return [inline];
    const children = this.inlines(inline.children);
    if (inline.kind === 'jump' && !this.places.has(inline.to)) return children;
    if (inline.kind === 'anchor' && !this.places.has(inline.name)) return children;
    if (inline.kind !== 'tongue') return [{ ...inline, children }];
    const { lang, dir } = inline;
    const ownLang = lang === undefined || this.isOwn(lang);
    const ownDir = dir === undefined || dir === this.own.direction;
    if (ownLang && ownDir) return children;
    return [{ kind: 'tongue', ...(!ownLang && { lang }), ...(!ownDir && { dir }), children }];
  }

  private isOwn(lang: string): boolean {
    return lang.toLowerCase() === this.own.language?.toLowerCase();
  }
}

/** @returns whether any part has a language or direction of its own */
function collect(blocks: readonly Block[], jumps: Set<string>, anchors: Set<string>): boolean {
  let hasTongue = false;
  const inlines = (all: readonly Inline[]): void => {
    for (const inline of all) {
      if (inline.kind === 'jump') jumps.add(inline.to);
      if (inline.kind === 'anchor') anchors.add(inline.name);
      if (inline.kind === 'tongue') hasTongue = true;
      if ('children' in inline) inlines(inline.children);
    }
  };
  const part = (each: { lang?: string; dir?: string; anchors?: string[]; inlines?: Inline[]; caption?: Inline[]; credit?: Inline[]; children?: ListBlock[] }): void => {
    if (each.lang !== undefined || each.dir !== undefined) hasTongue = true;
    for (const name of each.anchors ?? []) anchors.add(name);
    for (const run of [each.inlines, each.caption, each.credit]) if (run) inlines(run);
    if (each.children && collect(each.children, jumps, anchors)) hasTongue = true;
  };
  for (const block of blocks) {
    part(block);
    if (block.kind === 'list' || block.kind === 'definitions') block.items.forEach(part);
    else if (block.kind === 'table') block.rows.flat().forEach(part);
    else if ((block.kind === 'quotation' || block.kind === 'details') && collect(block.blocks, jumps, anchors)) hasTongue = true;
    if (block.kind === 'details' && block.summary) part(block.summary);
  }
  return hasTongue;
}
