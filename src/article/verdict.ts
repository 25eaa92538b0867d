import { LeanReadability } from './lean-readability.ts';
import type { PageElement } from './tree/element.ts';
import type { PageTree } from './tree/tree.ts';
import type { Unit } from './units.ts';

/** What Readability says of a page: which elements it would keep, and what it read about the article. */
export interface Verdict {
  elements: ReadonlySet<PageElement>;
  title: string | null;
  byline: string | null;
  siteName: string | null;
  publishedAt: string | null;
  language: string | null;
}

/**
 * Runs Readability on a copy of the page and reads its verdict back as the elements of which it kept the copy,
 * so that the page's own elements, in their own order, stay what the passes work on.
 */
export function askReadability(tree: PageTree): Verdict {
  const result = new LeanReadability(tree.root.copy()).parse();
  const kept = new Set<PageElement>();
  result?.content?.find(({ original }) => {
    if (original !== null) kept.add(original);
    return false;
  });
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
