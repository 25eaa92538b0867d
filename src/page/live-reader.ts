import type { PageElement } from '../article/tree/element.ts';
import { TreeReader } from '../article/tree/read.ts';
import { own } from '../own.ts';
import type { FrameTwin, ReadFrame } from './frame-copy.ts';
import { shadowOf } from './shadow-trees.ts';
import { styleOf } from './style-reading.ts';
import { hidesEverything, UNSEEN_BY_NATURE } from './visibility.ts';

const WITH_VISIBILITY = { visibilityProperty: true };

/** An element in which nothing is seen, and those in it. */
interface Unseen {
  source: Element;
  twin: PageElement;
  parts: readonly Unseen[];
}

const NONE: Unseen[] = [];

/** Reads a live document as its reader sees it: what the browser does not show is marked, shadow trees stand in their hosts, slots are filled. */
export class LiveReader extends TreeReader {
  /** The live elements by their numbers. */
  readonly sources: WeakRef<Element>[] = [];
  private frames: FrameTwin[] = [];
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
  takeFrames(): FrameTwin[] {
    const met = this.frames;
    this.frames = [];
    return met;
  }

  /** Reads what a frame shows. */
  readFrame(inner: Document): ReadFrame {
    this.body = bodyToAsk(inner);
    const body = this.read(inner.body, null, 0);
    return { body, met: this.takeFrames() };
  }

  protected override meet(source: Element, twin: PageElement, depth: number): void {
    this.sources.push(new WeakRef(source));
    const { localName } = twin;
    if (localName === 'img') settleImage(source, twin);
    else if (localName === 'iframe' || localName === 'frame') this.frames.push({ frame: source, twin });
    if (source === this.body) this.isAsking = true;
    if (!this.isAsking) this.readInside(source, twin, depth);
    else if (UNSEEN_BY_NATURE.has(localName) || localName === 'svg') this.readUnasked(source, twin, depth);
    else this.readAsking(source, twin, depth);
    if (source === this.body) this.leaveBody();
  }

  private readUnasked(source: Element, twin: PageElement, depth: number): void {
    this.isAsking = false;
    this.readInside(source, twin, depth);
    this.isAsking = true;
    if (twin.localName === 'svg') this.judge(source, twin, NONE);
  }

  /** From within: where anything in an element is seen, so is the element, and need not be asked. */
  private readAsking(source: Element, twin: PageElement, depth: number): void {
    const { isSeen, unseen } = this;
    this.isSeen = false;
    this.unseen = NONE;
    this.readInside(source, twin, depth);
    const { isSeen: isSeenInside, unseen: parts } = this;
    this.isSeen = isSeen;
    this.unseen = unseen;
    if (isSeenInside) this.see(parts);
    else this.judge(source, twin, parts);
  }

  private judge(source: Element, twin: PageElement, parts: readonly Unseen[]): void {
    if (this.check?.call(source, WITH_VISIBILITY) === true) this.see(parts);
    else if (this.unseen === NONE) this.unseen = [{ source, twin, parts }];
    else this.unseen.push({ source, twin, parts });
  }

  /** What stands around these is seen: if they are not, it is for their own sake. */
  private see(parts: readonly Unseen[]): void {
    this.isSeen = true;
    for (const part of parts) settle(part);
  }

  private leaveBody(): void {
    this.isAsking = false;
    this.see(this.unseen);
    this.unseen = NONE;
  }

  private readInside(source: Element, twin: PageElement, depth: number): void {
    const shadow = shadowOf(source);
    if (shadow !== null) return this.readAll(shadow.firstChild, twin, depth);
    // A slot that nothing is assigned to shows its own content.
    const assigned = twin.localName === 'slot' && twin.namespace === 'html' ? (source as HTMLSlotElement).assignedNodes() : [];
    if (assigned.length === 0) return super.meet(source, twin, depth);
    for (const node of assigned) this.readOne(node, twin, depth);
  }
}

/** Marks what is not shown: with all in it where it is not displayed, else where all in it is hidden. */
function settle({ source, twin, parts }: Unseen): void {
  const { display, visibility } = styleOf(source);
  twin.hidden = display === 'none';
  if (twin.hidden) return;
  for (const part of parts) settle(part);
  // Of a drawing the parts are not asked.
  if (visibility === 'hidden' || visibility === 'collapse') twin.hidden = twin.localName === 'svg' || twin.children.every((part) => part.hidden || UNSEEN_BY_NATURE.has(part.localName));
}

/** The body in which elements are asked whether they are shown; null where the page hides all of it, since then nothing tells its parts apart. */
function bodyToAsk(live: Document): Element | null {
  const body: HTMLElement | null = live.body;
  return live.defaultView === null || body === null || hidesEverything(live) ? null : body;
}

/** What the browser chose to show of an image (`srcset`, `picture`, a lazy loader's swap) is what the copy names as its source. */
function settleImage(live: Element, twin: PageElement): void {
  const image = live as HTMLImageElement;
  // A placeholder of one pixel or a drawing in the address says nothing of the picture that is to come.
  if (!/^https?:/.test(image.currentSrc)) return;
  if (image.naturalWidth <= 1) {
    // One pixel with no other picture to come counts visits: `<img src="https://stats.example/v">`.
    if (image.naturalWidth === 1 && image.naturalHeight === 1 && !twin.attributes.some(({ name }) => /^data-|^srcset$|^loading$/.test(name))) twin.setAttribute('width', '1');
    return;
  }
  twin.setAttribute('src', image.currentSrc);
  if (!twin.hasAttribute('width')) twin.setAttribute('width', String(image.naturalWidth));
  if (!twin.hasAttribute('height')) twin.setAttribute('height', String(image.naturalHeight));
}
