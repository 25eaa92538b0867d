import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import type { BeforePass } from './before/before.ts';
import { readHead } from './metadata/head.ts';
import { readMetadata } from './metadata/metadata.ts';
import { ArticlePage, type PagePass } from './page.ts';
import { Reasons } from './reasons.ts';
import { readStructured } from './metadata/structured.ts';
import type { PageTree } from './tree/tree.ts';
import { treeOf } from './tree/tree.fixture.ts';
import { readDocument } from './tree/read.ts';
import { unpackTree } from './tree/unpack.ts';
import { readUnits } from './units.ts';
import { askReadability } from './verdict.ts';

const URL = 'https://coast.example/ice';
export const [A, B, C, D] = [
  'The ice house opened its doors at five on Monday, an hour before the first boat came in with herring for the market on the hill.',
  'Runa Dahl, who has run it since the storm, said that she had slept on the floor for a week so as not to miss the telephone.',
  'The council has promised her a new compressor, as it did last year and the year before, and she has not cleared a place for it.',
  'By noon the first lorry had left for the south with four tons of fish and a driver who had waited since the evening before.',
].map((words) => `<p>${words}</p>`) as [string, string, string, string];
export const TITLE = '<title>Ice house opens again</title>';

/** The page with every word of it kept so far, but those in `<… data-missed>`, which Readability is to have left. */
export function pageOf(html: string): { page: ArticlePage; reasons: Reasons } {
  const tree = treeOf(new JSDOM(html).window.document);
  assert.ok(tree.body);
  const units = readUnits(tree.body);
  const structured = readStructured(tree, URL, false);
  const metadata = readMetadata(tree.body, readHead(tree), structured, askReadability(tree), units, URL);
  for (const unit of units.list) unit.kept = unit.block.closest('[data-missed]') === null;
  const reasons = new Reasons();
  return { page: new ArticlePage({ body: tree.body, units, metadata, structured, url: URL, stated: null, reasons }), reasons };
}

/** What a pass leaves out of a page, or brings back, with the rule that it gives. */
function decided(pass: PagePass, html: string): string[] {
  const { page, reasons } = pageOf(html);
  pass(page);
  return reasons.list.map(({ rule, action, text }) => `${action === 'restored' ? '+ ' : ''}${rule}: ${text}`);
}

export interface Place { above?: string; between?: string; below?: string; beside?: string; page?: string }

/** Headline and four paragraphs, with something above, between, below or beside them; or a whole page. */
export const story = ({ above = '', between = '', below = '', beside = '', page }: Place): string => page ?? `${TITLE}<main><article><h1>Ice house opens again</h1>${above}${A}${B}${between}${C}${D}${below}</article>${beside}</main>`;

/** Reasons tell but the beginning of a paragraph. */
const begins = (words: string): string => words.slice(0, 90);

/** Each place with what the pass decides there: "rule: words left out", "+ rule: words brought back". */
export function check(pass: PagePass, rows: [Place, ...string[]][]): void {
  for (const [place, ...expected] of rows) assert.deepEqual(decided(pass, story(place)).map(begins), expected.map(begins), JSON.stringify(place));
}

/** The page as a pass before Readability leaves it; and what it says of that. `seen`: as a browser has shown it. */
export function treeAfter(pass: BeforePass, html: string, seen = false): { tree: PageTree; said: string[] } {
  const packed = readDocument(new JSDOM(html).window.document);
  const tree = unpackTree({ ...packed, isSeen: seen });
  assert.ok(tree.body);
  const reasons = new Reasons();
  pass({ tree, body: tree.body, url: URL, reasons, gone: [] });
  return { tree, said: reasons.list.map(({ rule, text }) => `${rule}: ${text}`) };
}
