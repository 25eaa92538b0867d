import { frontArticle } from '../front-article.ts';
import { type Draft, drop } from './before.ts';

/** Leaves out the articles that a page has loaded before and after the one its address means. */
export function keepFrontArticle(draft: Draft): void {
  for (const other of frontArticle(draft.tree, draft.url)?.others ?? []) if (draft.tree.root.contains(other)) drop(draft, other, 'in-front');
}
