import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { FUZZ } from '../fuzz.fixture.ts';
import { anyPage } from './any-page.fixture.ts';
import { ARTICLE_ERRORS, type ArticleOutcome, type Inline } from './article.ts';
import { extractArticle } from './extract.ts';

const { DOMParser } = new JSDOM('').window;

/** Reads a page as the extension does: in a document without a window, its elements numbered. */
function read(html: string): { outcome: ArticleOutcome; refs: number } {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  return { outcome: extractArticle(doc, { url: 'https://coast.example/news/harbour' }), refs: doc.querySelectorAll('*').length };
}

/** Every object in a value, however deep. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

function spell(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ('text' in inline ? inline.text : 'children' in inline ? spell(inline.children) : '\n')).join('');
}

test('any page at all gives an article that agrees with itself, or a named refusal', () => {
  const met = { read: 0, refused: 0 };
  fc.assert(fc.property(anyPage, (html) => {
    const { outcome, refs } = read(html);
    assert.deepEqual(read(html).outcome, outcome, 'the same page is read the same way twice');
    if (!outcome.ok) {
      met.refused += 1;
      assert.ok(ARTICLE_ERRORS.includes(outcome.error.code), outcome.error.code);
      assert.ok(outcome.error.message.length > 0);
      return;
    }
    met.read += 1;
    const { article: { text, blocks }, kept, left = [] } = outcome;
    const all = [...objectsIn(blocks)];
    const parts = all.filter((part): part is { span: { start: number; end: number }; inlines: Inline[] } => 'span' in part && 'inlines' in part).filter(({ span }) => span.end > span.start);
    for (const { span, inlines } of parts) assert.equal(spell(inlines), text.slice(span.start, span.end), 'a block spells its part of the text');
    assert.equal(parts.map(({ inlines }) => spell(inlines)).join('\n\n'), text, 'the blocks spell the text, in order');
    for (const { href, src } of all) {
      for (const address of [href, src]) if (typeof address === 'string') assert.match(address, /^(?:https?:\/\/|mailto:)/);
    }
    const numbers = [...all.map(({ ref }) => ref).filter((ref) => typeof ref === 'number'), ...kept, ...left];
    for (const ref of numbers) assert.ok(Number.isInteger(ref) && ref >= 0 && ref < refs, `no element has the number ${ref}`);
  }), FUZZ);
  // Else the pages that are made up teach nothing.
  assert.ok(met.read * 5 > FUZZ.numRuns && met.refused * 20 > FUZZ.numRuns, JSON.stringify(met));
});
