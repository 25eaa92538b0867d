import type { ParagraphBlock } from './article.ts';
import { squeeze } from './dom.ts';
import type { ArticlePage } from './page.ts';
import { proseLength } from './prose.ts';
import { wordsOnly } from './words-only.ts';
import type { PageElement } from './tree/element.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'" };

interface Stored {
  blocks: ParagraphBlock[];
  text: string;
}

/** The first of the texts that a page keeps back, where it shows no words of it and no other article either. */
export function storedText(page: ArticlePage, texts: readonly string[]): Stored | null {
  if (proseLength(page.kept()) >= 200) return null;
  for (const text of texts) {
    const stored = blocksOfStoredText(text);
    if (!stored) continue;
    const words = wordsOnly(stored.text);
    // A first paragraph above a paywall: the site shows what it means to show.
    if (!page.units.list.some((unit) => unit.text.length >= 60 && words.includes(wordsOnly(unit.text)))) return stored;
  }
  return null;
}

/** The words of `<noscript>`; where scripts run, a browser holds them as one text, markup and all. */
export function noscriptText(body: PageElement): string {
  return [...body.querySelectorAll('noscript')].map((element) => (element.firstElementChild
    ? [...element.querySelectorAll('p, h2, h3, li')].map((inner) => inner.textContent).join('\n')
    : element.textContent)).join('\n');
}

/**
 * Paragraphs of an article whose words the page shows nowhere, but keeps: in `articleBody` of its ld+json, or in `<noscript>`.
 * Markup in it is reduced to its words. Null where it is too short to be an article.
 */
export function blocksOfStoredText(stored: string): Stored | null {
  const plain = stored
    .replace(/<(?:\/?(?:p|div|h[1-6]|li|ul|ol|blockquote|section|article)\b[^<>]*|br\s*\/?)>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#?\w{1,8});/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
  const paragraphs = plain.split(/\s*\n\s*/).map(squeeze).filter(Boolean);
  const text = paragraphs.join('\n\n');
  if (text.length < 200) return null;
  const blocks: ParagraphBlock[] = [];
  let start = 0;
  for (const words of paragraphs) {
    blocks.push({ kind: 'paragraph', ref: null, span: { start, end: start + words.length }, inlines: [{ kind: 'text', text: words }] });
    start += words.length + 2;
  }
  return { blocks, text };
}
