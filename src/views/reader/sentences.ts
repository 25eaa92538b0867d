import type { Article, Block } from '../../article/article.ts';
import type { Span } from '../../span.ts';
import { sentenceOf } from '../parts/sentence-of.ts';

/** What is said in one breath. `span` is null for the headline, which is no part of `article.text`. */
export interface Sentence {
  words: string;
  span: Span | null;
  /** BCP 47; null where it is not known. */
  language: string | null;
}

/** Everything of an article that is read aloud, in order: the headline, then every sentence of its text. Captions are not. */
export function sentencesOf({ title, language, text, blocks }: Pick<Article, 'title' | 'language' | 'text' | 'blocks'>): Sentence[] {
  const sentences: Sentence[] = title === '' ? [] : [{ words: title, span: null, language }];
  for (const stretch of stretchesOf(blocks, language)) {
    for (let at = stretch.span.start; at < stretch.span.end;) {
      const found = sentenceOf(text, { start: at, end: at + 1 });
      const span = { start: Math.max(at, found.start), end: Math.min(stretch.span.end, Math.max(found.end, at + 1)) };
      const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
      // A rule of dots, or a lone bullet, is no sentence.
      if (/[\p{L}\p{N}]/u.test(words)) sentences.push({ words, span, language: stretch.language });
      at = span.end;
    }
  }
  return sentences;
}

/** Number of the first sentence that ends behind a place in the text; the last one where none does. */
export function sentenceFrom(sentences: readonly Sentence[], place: number): number {
  const at = sentences.findIndex(({ span }) => span !== null && span.end > place);
  return at === -1 ? Math.max(0, sentences.length - 1) : at;
}

function stretchesOf(blocks: readonly Block[], language: string | null): { span: Span; language: string | null }[] {
  return blocks.flatMap((block) => {
    const own = block.lang ?? language;
    const one = ({ span, lang }: { span: Span; lang?: string }) => ({ span, language: lang ?? own });
    switch (block.kind) {
      case 'paragraph': case 'heading': case 'code': return [one(block)];
      case 'definitions': return block.items.map(one);
      case 'details': return [...(block.summary === null ? [] : [one(block.summary)]), ...stretchesOf(block.blocks, own)];
      case 'list': return block.items.flatMap((item) => [one(item), ...stretchesOf(item.children, item.lang ?? own)]);
      case 'quotation': return stretchesOf(block.blocks, own);
      case 'table': return block.rows.flat().map(one);
      case 'figure': case 'embed': case 'rule': return [];
    }
  });
}
