import type { PageElement } from './element.ts';
import { isElement } from './node.ts';
import { agrees, ASKED, type Condition, fits, type Selector } from './selectors.ts';

/** In fewer elements than this all are looked at. */
const FEW = 40;

/**
 * The elements of a tree in document order, each with its place in it and the place at which what is in it ends.
 * An element that is taken out is passed over with all in it; as soon as one is put in, nothing is numbered any more, until so much is asked
 * that numbering all anew costs less than going from node to node.
 */
export class Numbering {
  private elements: PageElement[] = [];
  private index: Index | null = null;
  /** Elements looked at one by one since the tree was numbered, or no longer was. */
  private looks = 0;
  private size = 0;
  /** Elements that were given another name since they were listed by it. */
  private renamed = 0;

  /** @returns the element's place; elements are added in document order */
  add(element: PageElement): number {
    return this.elements.push(element) - 1;
  }

  get count(): number {
    return this.elements.length;
  }

  end(): void {
    if (this.elements.length === 0) return;
    this.size = this.elements.length;
    this.elements = [];
    this.index = null;
    this.looks = 0;
  }

  /** An element has another name: its place is what it was. */
  rename(element: PageElement, from: string): void {
    if (this.index === null || !this.has(element)) return;
    this.renamed += 1;
    // A page that is all `<font>`: moving one after another through a long list costs more than a new one.
    if (this.renamed > FEW) this.index = null;
    else this.index.rename(element, from);
  }

  has(element: PageElement): boolean {
    return this.elements[element.place] === element;
  }

  /** Notes how many elements were looked at in a tree that is not numbered any more. Returns whether it should be. */
  isWorthIt(looks: number): boolean {
    this.looks += looks;
    return 2 * this.looks > this.size;
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

  /** Elements in another that fit a selector, in document order. */
  select(root: PageElement, selector: Selector): PageElement[] {
    const candidates = this.candidates(root, selector);
    if (candidates !== null && selector.others.length === 0) return candidates;
    const found: PageElement[] = [];
    const all = candidates ?? this.inside(root);
    // By their places, here and below: this is what most of the time goes into.
    for (let at = 0; at < all.length; at += 1) {
      const element = all[at];
      if (element !== undefined && fits(element, selector)) found.push(element);
    }
    return found;
  }

  /** The first of them. */
  first(root: PageElement, selector: Selector): PageElement | null {
    const candidates = this.candidates(root, selector);
    return candidates === null ? this.find(root, (element) => fits(element, selector)) : candidates.find((element) => fits(element, selector)) ?? null;
  }

  /** Elements in another that may fit a selector; null where that is as good as any of them. */
  private candidates(root: PageElement, { keys, classNames }: Selector): PageElement[] | null {
    const span = root.end - root.place;
    if (keys === null || span < FEW || root.isGone) return null;
    if (this.index === null) {
      this.looks += span;
      if (2 * this.looks < this.elements.length) return null;
      this.index = new Index(this.elements);
      this.looks = 0;
      this.renamed = 0;
    }
    const found: PageElement[] = [];
    let lists = 0;
    const isWithout = classNames !== null && !this.index.classes.hold(classNames);
    for (let at = 0; at < keys.length; at += 1) {
      const { length } = found;
      const key = keys[at] ?? '';
      if (isWithout && typeof key !== 'string' && key.name === 'class') continue;
      const like = this.index.like(key);
      if (like.length > 0) addWithin(root, like, found);
      if (found.length > length) lists += 1;
    }
    return lists < 2 ? found : this.inOrder(found);
  }

  /** Each once, in document order. */
  private inOrder(found: readonly PageElement[]): PageElement[] {
    // Numbers in an array of their kind are sorted without a function that compares them.
    const places = new Uint32Array(found.length);
    for (let at = 0; at < found.length; at += 1) places[at] = found[at]?.place ?? 0;
    places.sort();
    const ordered: PageElement[] = [];
    let last = -1;
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0;
      const element = this.elements[place];
      if (place !== last && element) ordered.push(element);
      last = place;
    }
    return ordered;
  }
}

/** Numbers all of the tree that an element stands in. */
export function numberTree(element: PageElement): void {
  let top = element;
  while (top.parentNode !== null) top = top.parentNode;
  const numbering = new Numbering();
  const visit = (root: PageElement): void => {
    root.number(numbering);
    for (let node = root.firstChild; node; node = node.nextSibling) if (isElement(node)) visit(node);
    root.end = numbering.count;
  };
  visit(top);
}

function addWithin(root: PageElement, list: readonly PageElement[], found: PageElement[]): void {
  for (let at = firstBehind(root.place, list); at < list.length; at += 1) {
    const element = list[at];
    if (element === undefined || element.place >= root.end) return;
    if (!element.isGone) found.push(element);
  }
}

/** Where in a list in document order what stands behind a place begins. */
function firstBehind(place: number, list: readonly PageElement[]): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.place ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

const NONE: readonly PageElement[] = [];

/** Elements by what is asked of them. Made when something is first asked, in one go. */
class Index {
  private readonly byTag = new Map<string, PageElement[]>();
  /** Elements that have an attribute, of those asked for whatever the tag is. */
  private readonly byAttribute = new Map<string, PageElement[]>([...ASKED].map((name) => [name, []]));
  readonly classes = new Named();
  private readonly ids = new Named();

  constructor(elements: readonly PageElement[]) {
    const { byTag, byAttribute, classes, ids } = this;
    for (let place = 0; place < elements.length; place += 1) {
      const element = elements[place];
      if (element === undefined) continue;
      const alike = byTag.get(element.localName);
      if (alike === undefined) byTag.set(element.localName, [element]);
      else alike.push(element);
      const list = element.attributeList;
      for (let at = 0; at < list.length; at += 2) {
        const name = list[at] ?? '';
        if (name === 'class') classes.add(element, list[at + 1] ?? '');
        else if (name === 'id') ids.add(element, list[at + 1] ?? '');
        else byAttribute.get(name)?.push(element);
      }
    }
  }

  rename(element: PageElement, from: string): void {
    const former = this.byTag.get(from) ?? [];
    const at = former.indexOf(element);
    if (at !== -1) former.splice(at, 1);
    const alike = this.byTag.get(element.localName);
    if (alike === undefined) this.byTag.set(element.localName, [element]);
    else alike.splice(firstBehind(element.place, alike), 0, element);
  }

  /** Elements that a tag or condition is asked of, all of which it may be true of. */
  like(key: string | Condition): readonly PageElement[] {
    if (typeof key === 'string') return this.byTag.get(key) ?? NONE;
    return key.name === 'class' ? this.classes.like(key) : key.name === 'id' ? this.ids.like(key) : this.byAttribute.get(key.name) ?? NONE;
  }
}

/** Elements with the values of one attribute. */
class Named {
  private readonly elements: PageElement[] = [];
  private readonly values: string[] = [];
  /** All values in small letters, one after the other, and where each begins; of no length while none was asked for. */
  private all = '';
  private starts = new Uint32Array(0);

  add(element: PageElement, value: string): void {
    this.elements.push(element);
    this.values.push(value);
  }

  /** Whether any of them holds what is looked for, in small letters. */
  hold(part: RegExp): boolean {
    this.join();
    return part.test(this.all);
  }

  like(condition: Condition): readonly PageElement[] {
    if (condition.value === null) return this.elements;
    this.join();
    const { all, starts, values, elements } = this;
    const part = condition.value.toLowerCase();
    const found: PageElement[] = [];
    // Most of what is asked for stands nowhere on a page, or in few places.
    for (let at = all.indexOf(part), place = 0; at !== -1; at = all.indexOf(part, starts[place])) {
      place = placeIn(starts, at, place);
      const element = elements[place];
      if (element !== undefined && agrees(values[place] ?? '', condition)) found.push(element);
      place += 1;
      if (place === starts.length) break;
    }
    return found;
  }

  private join(): void {
    if (this.starts.length === this.values.length) return;
    // One by one: "İ" is two characters in small letters.
    const small = this.values.map((value) => value.toLowerCase());
    this.starts = new Uint32Array(small.length);
    let length = 0;
    for (let at = 0; at < small.length; at += 1) {
      this.starts[at] = length;
      length += (small[at]?.length ?? 0) + 1;
    }
    this.all = small.join('\n');
  }
}

/** Which of the values, that begin where `starts` says, a character belongs to; none before `from`. */
function placeIn(starts: Uint32Array, character: number, from: number): number {
  let low = from;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= character) low = middle;
    else high = middle - 1;
  }
  return low;
}
