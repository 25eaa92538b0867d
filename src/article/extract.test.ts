import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import type { Block, Inline } from './article.ts';
import { extractArticle } from './extract.ts';

const PROSE = [
  'The harbour reopened on Monday after a storm that had kept every boat ashore for nine days, the port office said.',
  'Crews worked through the night to clear sand from the channel, and the first trawlers left before dawn with the tide.',
  'The council will meet on Thursday to decide who pays for the broken pier, which was built in the last century.',
  'Fishermen said that they had lost a third of the season, and asked for help with the cost of ice and fuel.',
];

function read(html: string, url: string | null = 'https://coast.example/news/harbour') {
  return extractArticle(new JSDOM(html).window.document, { url });
}

function article(html: string, url?: string | null) {
  const outcome = read(html, url);
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome;
}

/** Words of a block as its inlines spell them. */
function plain(inlines: Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? '\n' : plain(inline.children))).join('');
}

function spelled(blocks: Block[]): { start: number; end: number; words: string }[] {
  return blocks.flatMap((block): { start: number; end: number; words: string }[] => {
    switch (block.kind) {
      case 'paragraph': case 'heading': case 'code': return [{ ...block.span, words: plain(block.inlines) }];
      case 'list': return block.items.flatMap((item) => [{ ...item.span, words: plain(item.inlines) }, ...spelled(item.children)]);
      case 'table': return block.rows.flat().map((cell) => ({ ...cell.span, words: plain(cell.inlines) }));
      case 'quotation': return spelled(block.blocks);
      default: return [];
    }
  });
}

const page = (body: string, head = '') => `<!doctype html><html lang="en"><head><title>Harbour reopens</title>${head}</head><body><main><article><h1>Harbour reopens</h1>${body}</article></main></body></html>`;
const paragraphs = PROSE.map((words) => `<p>${words}</p>`).join('');

test('the text is the paragraphs, parted by blank lines, without the headline', () => {
  assert.equal(article(page(paragraphs)).article.text, PROSE.join('\n\n'));
});

test('every block that carries words spells the part of the text that its span names', () => {
  const body = `${paragraphs}<h2>What <em>comes</em> next</h2><ul><li>Ice and <b>fuel</b><ul><li>for the big boats, first of all</li></ul></li><li>A new pier</li></ul>
    <blockquote><p>We were ashore for nine days,<br>and the tide did not care, as it never has.</p></blockquote>
    <table><tr><th>Boat</th><th>Days</th></tr><tr><td>Ada</td><td>nine</td></tr></table><pre>one
  two</pre><p>${PROSE[0]?.replace('Monday', 'Tuesday')}</p>`;
  const { article: { text, blocks } } = article(page(body));
  const parts = spelled(blocks);
  assert.ok(parts.length >= 15, String(parts.length));
  for (const part of parts) assert.equal(text.slice(part.start, part.end), part.words);
  assert.equal(parts.map((part) => part.words).join('\n\n'), text);
});
