import type { DefinitionsBlock, ListBlock, ListItem } from '../article.ts';
import type { Build } from './build.ts';
import { refOf, tagOf } from '../dom.ts';
import type { Unit } from '../units.ts';
import { tongueOf } from './wrappers.ts';
import type { PageElement } from '../tree/element.ts';

/** Things that are no item's words: `<ul class="gallery"><li><h3>…` is a list in name only. */
const LAYOUT = 'h1, h2, h3, h4, h5, h6, figure, table, blockquote, iframe, video, pre, article, details, dl';

/** What may stand in a list, by the book or not. */
const NESTED = new Set(['li', 'ul', 'ol']);

/** The items of a list; null where the list only lays out the page, or has words that are no item's: `<ul><div>In short</div><li>…`. */
export function itemsOf(build: Build, list: PageElement): PageElement[] | null {
  const children = [...list.children].filter((child) => !build.selection.dropped.has(child));
  const items = children.filter((child) => tagOf(child) === 'li');
  if (children.some((child) => !NESTED.has(tagOf(child)) && build.unitsIn(child).some((unit) => unit.kept))) return null;
  return items.some((item) => item.querySelector(LAYOUT) !== null) ? null : items;
}

/** A list with the words of its items and the lists nested in them. */
export function listOf(build: Build, element: PageElement, children: readonly PageElement[]): ListBlock {
  const ordered = tagOf(element) === 'ol';
  const reversed = ordered && element.hasAttribute('reversed');
  const list: ListBlock = {
    kind: 'list', ref: refOf(element), ordered, start: numberIn(element, 'start') ?? (reversed ? children.length : 1), ...(reversed && { reversed }),
      items: [], ...tongueOf(element),
  };
  for (const child of children) {
    const nested = [...child.querySelectorAll('ul, ol')].filter((inner) => inner.parentElement?.closest('ul, ol') === element
      && !build.isDropped(inner, child));
    const inNested = (unit: Unit): boolean => nested.some((inner) => inner.contains(unit.block));
    const words = build.words(build.takeAll(child, (unit) => !inNested(unit)));
    const value = ordered ? numberIn(child, 'value') : null;
    const item: ListItem | null = words.plain === '' ? null
      : { ...build.base(child, nested.length === 0), span: build.append(words.plain), inlines: words.inlines, ...(value !== null && { value }), children: [] };
    if (item) {
      build.sources.push(child);
      list.items.push(item);
    }
    for (const inner of nested) {
      const sub = listOf(build, inner, [...inner.children].filter((each) => tagOf(each) === 'li' && !build.selection.dropped.has(each)));
      if (sub.items.length === 0) continue;
      if (item) item.children.push(sub);
      else list.items.push(...sub.items);
    }
  }
  return list;
}

/** `<dl><dt>Ada Wells</dt><dd>We were ashore for nine days.</dd></dl>`, each pair in a `<div>` or not; null where more than words stands in it. */
export function definitionsOf(build: Build, element: PageElement): DefinitionsBlock | null {
  if (element.querySelector(`${LAYOUT}, ul, ol, img`) !== null) return null;
  const block: DefinitionsBlock = { kind: 'definitions', ref: refOf(element), items: [], ...tongueOf(element) };
  for (const child of element.querySelectorAll('dt, dd')) {
    if (build.isDropped(child, element)) continue;
    const words = build.words(build.takeAll(child));
    if (words.plain === '') continue;
    block.items.push({ ...build.base(child, true), term: tagOf(child) === 'dt', span: build.append(words.plain), inlines: words.inlines });
    build.sources.push(child);
  }
  return block;
}

function numberIn(element: PageElement, name: string): number | null {
  const value = element.getAttribute(name)?.trim() ?? '';
  return /^-?\d{1,6}$/.test(value) ? Number(value) : null;
}
