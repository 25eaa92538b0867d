import type { PageElement } from '../article/tree/element.ts';
import { TreeReader } from '../article/tree/read.ts';
import { own } from '../own.ts';
import type { FrameTwin, ReadFrame } from './frame-copy.ts';
import { shadowOf } from './shadow-trees.ts';
import { styleOf } from './style-reading.ts';
import { hidesEverything, UNSEEN_BY_NATURE } from './visibility.ts';

const WITH_VISIBILITY = { visibilityProperty: true };

/** Reads a live document as its reader sees it: what the browser does not show is marked, shadow trees stand in their hosts, slots are filled. */
export class LiveReader extends TreeReader {
  /** The live elements by their numbers. */
  readonly sources: WeakRef<Element>[] = [];
  private frames: FrameTwin[] = [];
  private body: Element | null;
  /** The browser's own quick answer, one for all elements; where there is none, or it is "no" (which `display: contents` gets too), the style is asked. */
  private readonly check: Element['checkVisibility'] | undefined;
  /** Within a body that is shown, and in nothing hidden. */
  private isAsking = false;

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
    const before = this.isAsking;
    if (source === this.body) this.isAsking = true;
    const isInvisible = this.isAsking && this.ask(source, twin);
    this.readInside(source, twin, depth);
    // One is hidden where all in it are.
    if (isInvisible) twin.hidden = twin.children.every((part) => part.hidden || UNSEEN_BY_NATURE.has(part.localName));
    this.isAsking = before;
  }

  /** Marks an element that is not shown with all in it. Whether it is itself unseen while something in it may be seen. */
  private ask(source: Element, twin: PageElement): boolean {
    if (UNSEEN_BY_NATURE.has(twin.localName)) {
      this.isAsking = false;
      return false;
    }
    if (this.check?.call(source, WITH_VISIBILITY) === true) return false;
    const { display, visibility } = styleOf(source);
    if (display === 'none') {
      twin.hidden = true;
      this.isAsking = false;
    }
    return display !== 'none' && (visibility === 'hidden' || visibility === 'collapse');
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
