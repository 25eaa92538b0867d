import { isText, upFrom } from '../dom.ts';
import { isProse } from '../prose.ts';
import type { Unit, Units } from '../units.ts';
import type { PageElement } from '../tree/element.ts';
import type { PageNode } from '../tree/node.ts';

/** Where a page sets byline and date: just above its headline, and between that and the first paragraphs. */
export interface Surroundings {
  /** Units from a few above the headline to the second paragraph below it; from the first paragraph backwards where there is no headline. */
  units: Unit[];
  headline: PageElement | null;
  /** Whether an element's words begin there. */
  holds(element: PageElement): boolean;
  /** The element's first unit; -1 where it has no words. */
  placeOf(element: PageElement): number;
}

const ABOVE = 6;
const BELOW = 30;
/** A line beside the first paragraphs may still be the byline: `<p>…</p><aside>By Ada Wells</aside>`. */
const PARAGRAPHS = 2;
/** A box with so many nodes before its first word is no byline. */
const FAR = 300;

export function surroundingsOf(units: Units, headline: PageElement | null): Surroundings {
  const placeOf = (element: PageElement): number => firstUnit(units, element)?.index ?? -1;
  const first = units.list.find((unit) => unit.kept && isProse(unit))?.index ?? -1;
  const at = headline === null ? -1 : placeOf(headline);
  // Without a headline, or with one that stands far from the text: what stands above the text.
  const anchored = at !== -1 && (first === -1 || Math.abs(first - at) < 3 * BELOW);
  const start = Math.max(0, (anchored ? at : first) - (anchored ? ABOVE : BELOW / 2));
  let end = anchored ? at + BELOW : first + 1;
  let paragraphs = 0;
  for (const unit of units.list.slice(anchored ? at + 1 : start, end)) {
    if (!unit.kept || !isProse(unit)) continue;
    paragraphs += 1;
    if (paragraphs > PARAGRAPHS) {
      end = unit.index;
      break;
    }
  }
  const found = units.list.slice(start, Math.max(start, end));
  return {
    units: found,
    headline,
    placeOf,
    holds(element) {
      const place = placeOf(element);
      return place >= start && place < end;
    },
  };
}

function firstUnit(units: Units, element: PageElement): Unit | undefined {
  let node: PageNode | null = element;
  for (let steps = 0; node && steps < FAR; steps += 1) {
    if (isText(node)) {
      const unit = units.of(node);
      if (unit) return unit;
    }
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== element && !node.nextSibling) node = node.parentNode;
    node = node && node !== element ? node.nextSibling : null;
  }
  return undefined;
}

/** Boxes of other stories and of readers' words: no byline or date in them is the article's. */
const FOREIGN = /(?:^|[\s_-])(?:related|recommended|recommendations|trending|popular|latest|comment|comments|commentlist|teaser|teasers|sidebar|newsletter|tweet|tweets|widget)(?:$|[\s_-])/;

/** `own`: the headline; what holds that too is no box of another story. */
export function isForeign(element: PageElement, own: PageElement | null): boolean {
  for (const at of upFrom(element)) {
    if (own !== null && at.contains(own)) return false;
    if (at.localName === 'aside' || FOREIGN.test((at.getAttribute('class') ?? '').toLowerCase())) return true;
  }
  return false;
}
