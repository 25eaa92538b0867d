import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { briefFiles } from './brief.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'brief-'));
after(() => rmSync(folder, { recursive: true }));

const PAGE = `<!doctype html><html lang="en"><head><title>Harbour reopens</title></head><body><nav><a href="/">Home</a></nav><article><h1>Harbour reopens</h1>
<p>The harbour reopened on Monday after a storm that had kept every boat ashore for nine days, the <a href="office">port office</a> said.</p>
<p>Crews worked through the night to clear sand from the channel, and the first trawlers left before dawn with the tide.</p>
<p>The council will meet on Thursday to decide who pays for the broken pier, which was built in the last century.</p></article></body></html>`;

function file(name: string, content: string | Uint8Array): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

async function run(files: string[], layout: 'json' | 'pretty' | 'explain' = 'json') {
  const lines: string[] = [];
  const complaints: string[] = [];
  const analysed: string[] = [];
  const status = await briefFiles(files, { url: null, layout }, async (article) => {
    analysed.push(article.title);
    return { facts: { actors: [], quotes: [], sanctions: { relevant: false, regimes: [], statements: [] } } };
  }, { write: (line) => lines.push(line), complain: (line) => complaints.push(line) });
  return { status, lines, complaints, analysed };
}

test('pages, packed pages and texts give a line each, in order', async () => {
  const text = 'Harbour reopens\n\nIt reopened on Monday, the port office said.\r\n';
  const files = [file('a.html', PAGE), file('b.html.gz', gzipSync(PAGE)), file('c.txt', text)];
  const { status, lines } = await run(files);
  const briefs = lines.map((line) => JSON.parse(line));
  assert.equal(status, 0);
  assert.deepEqual(briefs.map((brief) => brief.source), files);
  assert.deepEqual(briefs.map((brief) => brief.article.title), ['Harbour reopens', 'Harbour reopens', 'Harbour reopens']);
  assert.equal(briefs[0].article.text, briefs[1].article.text);
  assert.equal(briefs[2].article.text, text);
  assert.deepEqual(Object.keys(briefs[0]), ['source', 'article', 'actors', 'quotes', 'sanctions']);
  assert.ok(!('blocks' in briefs[0].article));
});

test('what cannot be read is named on its line, and the others go on', async () => {
  mkdirSync(path.join(folder, 'folder.html'), { recursive: true });
  const broken: [string, string][] = [
    [path.join(folder, 'missing.html'), 'not-found'],
    [path.join(folder, 'folder.html'), 'not-a-file'],
    [file('d.html.gz', 'no gzip'), 'damaged-gzip'],
    [file('e.pdf', '%PDF'), 'unknown-kind'],
    [file('f.txt', ''), 'empty-file'],
    [file('g.txt', Uint8Array.of(1, 0, 2)), 'binary'],
    [file('h.txt', Uint8Array.of(0x63, 0xe9)), 'not-utf-8'],
    [file('i.html', '<html><body></body></html>'), 'empty-page'],
    [file('j.html', '<html><body><p>Hello</p></body></html>'), 'not-an-article'],
    [file('k.html', `<html><body>${'<div>'.repeat(2000)}<p>deep</p></body></html>`), 'too-large'],
  ];
  const { status, lines } = await run([...broken.map(([name]) => name), file('l.html', PAGE)]);
  const results = lines.map((line) => JSON.parse(line));
  assert.equal(status, 1);
  assert.deepEqual(results.slice(0, -1).map((result) => [result.source, result.error?.code]), broken);
  assert.ok(results.slice(0, -1).every((result) => result.error.message.length > 10));
  assert.equal(results.at(-1).article.title, 'Harbour reopens');
});

test('the layouts for people keep failures apart from results', async () => {
  const { status, lines, complaints } = await run([path.join(folder, 'missing.txt'), file('m.html', PAGE)], 'pretty');
  assert.equal(status, 1);
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /^Harbour reopens\n/);
  assert.match(complaints[0] ?? '', /missing\.txt: There is no such file/);
});

test('an explanation names step, pass and words of what was left out, and analyses nothing', async () => {
  const { lines, analysed } = await run([file('n.html', PAGE)], 'explain');
  assert.match(lines[0] ?? '', /− before · chrome: Home/);
  assert.deepEqual(analysed, []);
});
