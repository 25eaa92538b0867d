import { Readability } from '@mozilla/readability';
import { REF_ATTRIBUTE } from './article.ts';
import { descendants, upFrom } from './dom.ts';
import type { Unit } from './units.ts';

/** What Readability says of a page: which elements it would keep, and what it read about the article. */
export interface Verdict {
  /** Numbers of the elements that it kept, see `NUMBER_ATTRIBUTE`. */
  elements: ReadonlySet<string>;
  title: string | null;
  byline: string | null;
  siteName: string | null;
  publishedAt: string | null;
  language: string | null;
}

/** Carried through Readability, which rebuilds elements but copies their attributes. */
const NUMBER_ATTRIBUTE = 'data-readout-number';

const NONE: Verdict = { elements: new Set(), title: null, byline: null, siteName: null, publishedAt: null, language: null };

/**
 * Runs Readability on a copy of the document and reads its verdict back as the numbers of kept elements,
 * so that the page's own elements, in their own order, stay what the passes work on.
 */
export function askReadability(doc: Document, body: Element): Verdict {
  let number = 0;
  for (const element of descendants(body)) if (!element.hasAttribute(REF_ATTRIBUTE)) element.setAttribute(NUMBER_ATTRIBUTE, `own ${number += 1}`);
  const copy = doc.cloneNode(true) as Document;
  const reader = new Readability<Element>(copy, { charThreshold: 300, keepClasses: true, disableJSONLD: true, serializer: asElement });
  // Its last step only tidies markup that is not used here, and gives a child its parent's attributes, the number among them.
  Object.assign(reader, { _postProcessContent: leaveAsIs });
  const result = reader.parse();
  if (!result?.content) return NONE;
  const elements = new Set<string>();
  for (const element of descendants(result.content)) {
    const value = numberOf(element);
    if (value !== null) elements.add(value);
  }
  return {
    elements,
    title: result.title || null,
    byline: result.byline || null,
    siteName: result.siteName || null,
    publishedAt: result.publishedTime || null,
    language: result.lang || null,
  };
}

/** A unit has Readability's vote where most of its characters stand in elements that it kept. */
export function countVotes(units: readonly Unit[], verdict: Verdict): void {
  for (const unit of units) {
    let kept = 0;
    let all = 0;
    for (const node of unit.nodes) {
      const length = node.data.trim().length;
      all += length;
      if (keptByVerdict(node.parentElement, verdict)) kept += length;
    }
    unit.voted = kept * 2 > all;
    unit.kept = unit.voted;
  }
}

/** Whether Readability kept an element, or the nearest numbered one around it. */
export function keptByVerdict(element: Element | null, verdict: Verdict): boolean {
  for (const at of upFrom(element)) {
    const number = numberOf(at);
    if (number !== null) return verdict.elements.has(number);
  }
  return false;
}

/** A copy of a live page has its elements numbered already. */
function numberOf(element: Element): string | null {
  return element.getAttribute(REF_ATTRIBUTE) ?? element.getAttribute(NUMBER_ATTRIBUTE);
}

function asElement(node: Node): Element {
  return node as Element;
}

function leaveAsIs(): void {
  // Nothing: see where it is used.
}
