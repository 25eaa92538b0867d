import { wholeTree } from './dom.ts';
import { LeanReadability } from './lean-readability.ts';
import type { Unit } from './units.ts';

/** What Readability says of a page: which elements it would keep, and what it read about the article. */
export interface Verdict {
  elements: ReadonlySet<Element>;
  title: string | null;
  byline: string | null;
  siteName: string | null;
  publishedAt: string | null;
  language: string | null;
}

/**
 * Runs Readability on a copy of the document and reads its verdict back as the elements of which it kept the copy,
 * so that the page's own elements, in their own order, stay what the passes work on.
 */
export function askReadability(doc: Document, body: Element): Verdict {
  const copy = doc.implementation.createHTMLDocument('');
  const elements = wholeTree(body);
  const originals = new Map<Element, Element>();
  const pair = (copied: Element | null): void => {
    if (copied === null) return;
    let place = 0;
    for (const twin of wholeTree(copied)) {
      const element = elements[place];
      if (element !== undefined) originals.set(twin, element);
      place += 1;
    }
  };
  const root = copy.importNode(doc.documentElement, true);
  pair(root.querySelector('body'));
  copy.replaceChild(root, copy.documentElement);
  const reader = new LeanReadability(copy, {
    freshBody() {
      const again = copy.importNode(body, true);
      pair(again);
      return again;
    },
    renamed(from, to) {
      const element = originals.get(from);
      if (element !== undefined) originals.set(to, element);
    },
  });
  const result = reader.parse();
  const kept = new Set<Element>();
  if (result?.content) {
    for (const twin of wholeTree(result.content)) {
      const element = originals.get(twin);
      if (element !== undefined) kept.add(element);
    }
  }
  return {
    elements: kept,
    title: result?.title || null,
    byline: result?.byline || null,
    siteName: result?.siteName || null,
    publishedAt: result?.publishedTime || null,
    language: result?.lang || null,
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
      if (node.parentElement !== null && verdict.elements.has(node.parentElement)) kept += length;
    }
    unit.voted = kept * 2 > all;
    unit.kept = unit.voted;
  }
}
