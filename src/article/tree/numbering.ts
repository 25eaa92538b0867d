import type { PageElement } from './element.ts';
import { agrees, type Condition, type Selector, SORTED } from './selectors.ts';

/** In fewer elements than this all are looked at. */
const FEW = 40;

/**
 * The elements of a tree in document order, each with its place in it and the place at which what is in it ends.
 * An element that is taken out is passed over with all in it; as soon as one is put in, nothing is numbered any more.
 */
export class Numbering {
  private elements: PageElement[] = [];
  /** Elements by their tag, and by each attribute they came with: "a", "[href]". */
  private readonly byKey = new Map<string, PageElement[]>();
  /** Elements by the value of an attribute of theirs. */
  private readonly byValue = new Map<string, Map<string, PageElement[]>>([...SORTED].map((name) => [name, new Map()]));

  /** @returns the element's place; elements are added in document order */
  add(element: PageElement): number {
    this.list(element.localName, element);
    return this.elements.push(element) - 1;
  }

  /** Notes that an element is found by a key. */
  list(key: string, element: PageElement): void {
    note(this.byKey, key, element);
  }

  /** Notes what an element has as one of its attributes. */
  sort(name: string, value: string, element: PageElement): void {
    const values = this.byValue.get(name);
    if (values) note(values, value, element);
  }

  get count(): number {
    return this.elements.length;
  }

  end(): void {
    this.elements = [];
  }

  has(element: PageElement): boolean {
    return this.elements[element.place] === element;
  }

  /** An element was taken out, with all in it. */
  drop(element: PageElement): void {
    for (let place = element.place; place < element.end; place += 1) {
      const each = this.elements[place];
      if (each) each.isGone = true;
    }
  }

  /** The first element in another that is wanted. */
  find(root: PageElement, isWanted: (element: PageElement) => boolean): PageElement | null {
    const { elements } = this;
    for (let place = root.place + 1; place < root.end;) {
      const element = elements[place];
      if (element === undefined) return null;
      if (element.parentNode === null) place = element.end;
      else if (isWanted(element)) return element;
      else place += 1;
    }
    return null;
  }

  /** All elements in another. */
  inside(root: PageElement): PageElement[] {
    const all: PageElement[] = [];
    for (let place = root.place + 1; place < root.end;) {
      const element = this.elements[place];
      if (element === undefined) break;
      const isGone = element.parentNode === null;
      if (!isGone) all.push(element);
      place = isGone ? element.end : place + 1;
    }
    return all;
  }

  /** Elements in another that may fit a selector; null where that is as good as any of them. */
  candidates(root: PageElement, { keys }: Selector): PageElement[] | null {
    if (keys === null || root.end - root.place < FEW) return null;
    const lists = keys.map((key) => this.within(root, key)).filter((list) => list.length > 0);
    return lists.length < 2 ? lists[0] ?? [] : lists.flat().sort(byPlace).filter((element, at, all) => element !== all[at - 1]);
  }

  private within(root: PageElement, key: string | Condition): PageElement[] {
    const all = typeof key === 'string' ? this.byKey.get(key) ?? NONE : this.like(key);
    return all.filter((element) => element.place > root.place && element.place < root.end && (!element.isGone || root.isGone));
  }

  private like(condition: Condition): readonly PageElement[] {
    const lists: PageElement[][] = [];
    for (const [value, elements] of this.byValue.get(condition.name) ?? []) if (agrees(value, condition)) lists.push(elements);
    return lists.length === 1 ? lists[0] ?? NONE : lists.flat().sort(byPlace);
  }
}

function byPlace(one: PageElement, other: PageElement): number {
  return one.place - other.place;
}

const NONE: readonly PageElement[] = [];

function note(lists: Map<string, PageElement[]>, key: string, element: PageElement): void {
  const alike = lists.get(key);
  if (alike) alike.push(element);
  else lists.set(key, [element]);
}
