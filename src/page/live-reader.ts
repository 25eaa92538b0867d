import type { PackedElement, PackedPage } from '../article/tree/packed.ts';
import { FIRST, attributeIn, PageReader, setAttributeIn } from '../article/tree/read.ts';
import { own } from '../own.ts';
import { shadowOf } from './shadow-trees.ts';
import { styleOf } from './style-reading.ts';
import { hidesEverything, UNSEEN_BY_NATURE } from './visibility.ts';

const WITH_VISIBILITY = { visibilityProperty: true };

/** A frame that was met, and what was written down for it. */
export interface FrameMet {
  frame: Element;
  packed: PackedElement;
}

/** An element in which nothing is seen, where it is written down, and those in it. */
interface Unseen {
  source: Element;
  packed: PackedElement;
  place: number;
  parts: readonly Unseen[];
}

const NONE: Unseen[] = [];
const NO_NODES: readonly Node[] = [];

/** Reads a live document as its reader sees it: what the browser does not show is marked, shadow trees stand in their hosts, slots are filled. */
export class LiveReader extends PageReader {
  /** The live elements by their numbers, held as long as the reading is: references that let go would cost each page a tenth of its time. */
  readonly sources: Element[] = [];
  private frames: FrameMet[] = [];
  private body: Element | null;
  /** The browser's own quick answer, one for all elements; where there is none, or it is "no" (which `display: contents` gets too), the style is asked. */
  private readonly check: Element['checkVisibility'] | undefined;
  /** Within a body that is shown, and in nothing that is unseen by nature. */
  private isAsking = false;
  /** Whether anything is seen of what was read since this was last set, and the elements of which nothing is. */
  private isSeen = false;
  private unseen = NONE;

  constructor(live: Document) {
    super();
    this.check = own(live.documentElement, 'checkVisibility');
    this.body = bodyToAsk(live);
  }

  /** The frames met since they were last taken. */
  takeFrames(): FrameMet[] {
    const met = this.frames;
    this.frames = [];
    return met;
  }

  /** Reads the body of what a frame shows, apart from what is read already. */
  readFrame(inner: Document): PackedPage['nodes'] {
    this.body = bodyToAsk(inner);
    const start = this.nodes.length;
    this.read(inner.body, 'html', 0);
    return this.nodes.splice(start);
  }

  protected override meet(source: Element, packed: PackedElement, depth: number): void {
    this.sources.push(source);
    const name = packed[0];
    if (name === 'img') settleImage(source, packed);
    else if (name === 'iframe' || name === 'frame') this.frames.push({ frame: source, packed });
    if (source === this.body) this.isAsking = true;
    if (!this.isAsking) this.readInside(source, packed, depth);
    else if (UNSEEN_BY_NATURE.has(name) || name === 'svg') this.readUnasked(source, packed, depth);
    else this.readAsking(source, packed, depth);
    if (source === this.body) this.leaveBody();
  }

  private readUnasked(source: Element, packed: PackedElement, depth: number): void {
    const place = this.nodes.length - 1;
    this.isAsking = false;
    this.readInside(source, packed, depth);
    this.isAsking = true;
    if (packed[0] === 'svg') this.judge(source, packed, place, NONE);
  }

  /** From within: where anything in an element is seen, so is the element, and need not be asked. */
  private readAsking(source: Element, packed: PackedElement, depth: number): void {
    const { isSeen, unseen } = this;
    const place = this.nodes.length - 1;
    this.isSeen = false;
    this.unseen = NONE;
    this.readInside(source, packed, depth);
    const { isSeen: isSeenInside, unseen: parts } = this;
    this.isSeen = isSeen;
    this.unseen = unseen;
    if (isSeenInside) this.see(parts);
    else this.judge(source, packed, place, parts);
  }

  private judge(source: Element, packed: PackedElement, place: number, parts: readonly Unseen[]): void {
    if (this.check?.call(source, WITH_VISIBILITY) === true) this.see(parts);
    else if (this.unseen === NONE) this.unseen = [{ source, packed, place, parts }];
    else this.unseen.push({ source, packed, place, parts });
  }

  /** What stands around these is seen: if they are not, it is for their own sake. */
  private see(parts: readonly Unseen[]): void {
    this.isSeen = true;
    if (parts !== NONE) for (const part of parts) this.settle(part);
  }

  /** Marks what is not shown: with all in it where it is not displayed, else where all in it is hidden. */
  private settle({ source, packed, place, parts }: Unseen): void {
    const { display, visibility } = styleOf(source);
    if (display === 'none') {
      packed[HIDDEN] = 1;
      return;
    }
    for (const part of parts) this.settle(part);
    // Of a drawing the parts are not asked.
    if ((visibility === 'hidden' || visibility === 'collapse') && (packed[0] === 'svg' || this.isHiddenInside(place))) packed[HIDDEN] = 1;
  }

  private isHiddenInside(place: number): boolean {
    let depth = 0;
    for (let at = place + 1; depth >= 0 && at < this.nodes.length; at += 1) {
      const node = this.nodes[at];
      if (node === null) depth -= 1;
      else if (Array.isArray(node)) {
        if (depth === 0 && node[HIDDEN] === 0 && !UNSEEN_BY_NATURE.has(node[0])) return false;
        depth += 1;
      }
    }
    return true;
  }

  private leaveBody(): void {
    this.isAsking = false;
    this.see(this.unseen);
    this.unseen = NONE;
  }

  private readInside(source: Element, packed: PackedElement, depth: number): void {
    const shadow = shadowOf(source);
    if (shadow !== null) return this.readAll(shadow.firstChild, packed[1], depth);
    // A slot that nothing is assigned to shows its own content.
    const assigned = packed[0] === 'slot' && packed[1] === 'html' ? (source as HTMLSlotElement).assignedNodes() : NO_NODES;
    if (assigned.length === 0) return this.readChildren(source, packed, depth);
    for (const node of assigned) {
      if (node.nodeType === 1) this.read(node as Element, packed[1], depth + 1);
      else this.readWords(node);
    }
  }
}

const HIDDEN = 3;

/** The body in which elements are asked whether they are shown; null where the page hides all of it, since then nothing tells its parts apart. */
function bodyToAsk(live: Document): Element | null {
  const body: HTMLElement | null = live.body;
  return live.defaultView === null || body === null || hidesEverything(live) ? null : body;
}

/** What the browser chose to show of an image (`srcset`, `picture`, a lazy loader's swap) is what the copy names as its source. */
function settleImage(live: Element, packed: PackedElement): void {
  const image = live as HTMLImageElement;
  // A placeholder of one pixel or a drawing in the address says nothing of the picture that is to come.
  if (!/^https?:/.test(image.currentSrc)) return;
  if (image.naturalWidth <= 1) {
    // One pixel with no other picture to come counts visits: `<img src="https://stats.example/v">`.
    const isToCome = packed.some((name, at) => at >= FIRST && at % 2 === 0 && /^data-|^srcset$|^loading$/.test(String(name)));
    if (image.naturalWidth === 1 && image.naturalHeight === 1 && !isToCome) setAttributeIn(packed, 'width', '1');
    return;
  }
  setAttributeIn(packed, 'src', image.currentSrc);
  if (attributeIn(packed, 'width') === null) setAttributeIn(packed, 'width', String(image.naturalWidth));
  if (attributeIn(packed, 'height') === null) setAttributeIn(packed, 'height', String(image.naturalHeight));
}
