import { planLayout } from './declutter.ts';
import type { ArticleElements, Layout } from './declutter.ts';
import { frameAround } from './frames.ts';
import { own } from '../own.ts';

/** The layout of one of the documents that a page consists of. */
export interface DocumentLayout {
  doc: Document;
  layout: Layout;
}

/**
 * Reads the page, changes nothing. The page's own document comes first; behind it those of the frames that hold a part of the
 * article: each such frame counts as kept in the document around it. Empty where nothing of the article is left in the page.
 */
export function planPage(doc: Document, { kept, left }: ArticleElements): DocumentLayout[] {
  const parts = new Map<Document, Set<Element>>([[doc, new Set()]]);
  for (const element of kept) {
    for (let at: Element | null = element; at !== null; at = documentOf(at) === doc ? null : frameAround(documentOf(at))) {
      const part = parts.get(documentOf(at)) ?? new Set();
      parts.set(documentOf(at), part.add(at));
    }
  }
  const layouts: DocumentLayout[] = [];
  for (const [inner, elements] of parts) {
    const layout = planLayout(inner, { kept: [...elements], left: left.filter((element) => documentOf(element) === inner) });
    if (layout !== null) layouts.push({ doc: inner, layout });
    else if (inner === doc) return [];
  }
  return layouts;
}

function documentOf(element: Element): Document {
  return own(element, 'ownerDocument');
}

/** The frames of the page that show a document of the layouts. */
export function framesOf(layouts: readonly DocumentLayout[]): Element[] {
  return layouts.slice(1).map(({ doc }) => frameAround(doc)).filter((frame) => frame !== null);
}
