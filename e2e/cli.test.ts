import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ENGLISH, storyPage } from './pages/stories.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'readout-'));
after(() => { rmSync(folder, { recursive: true }); });

function file(name: string, content: string | Uint8Array): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.mjs', ...words], { encoding: 'utf8' });
  return { status, stderr, lines: stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line)) };
}

const text = ENGLISH.join('\n\n');

test('a page, a packed page and a text give a brief each, in order', () => {
  const files = [file('page.html', storyPage()), file('packed.html.gz', gzipSync(storyPage())), file('text.txt', `${text}\n`)];
  const { status, lines } = run('brief', ...files);
  assert.equal(status, 0);
  assert.deepEqual(lines.map(({ source }) => source), files);
  for (const { article, actors } of lines) {
    for (const paragraph of ENGLISH) assert.ok(article.text.includes(paragraph));
    assert.ok(!article.text.includes('RAILASIDE'));
    assert.ok(actors.some(({ name }: { name: string }) => name === 'Maud Ferrier'));
  }
  assert.equal(lines[2].article.text, `${text}\n`, 'a text comes back to the character');
});

test('every span of a brief lies in the text and holds what it says', () => {
  const { lines: [{ article, actors, quotes }] } = run('brief', 'demo/index.html');
  for (const { name, aliases, mentions } of actors) {
    for (const { start, end } of mentions) assert.ok([name, ...aliases].includes(article.text.slice(start, end)), `${name}: ${article.text.slice(start, end)}`);
  }
  assert.ok(quotes.length > 5);
  for (const { content } of quotes) for (const { start, end } of content) assert.ok(article.text.slice(start, end).trim().length > 0);
});

test('bad files are named, the others go on, and the status is 1', () => {
  const files = [
    path.join(folder, 'not-there.html'),
    file('empty.txt', ''),
    file('binary.txt', Uint8Array.from({ length: 4000 }, (_, n) => (n * 37) % 256)),
    file('latin.txt', Buffer.concat([Buffer.from('The caf'), Buffer.from([0xe9]), Buffer.from(' on the pier is closed, said its owner.')])),
    file('list.html', '<!doctype html><title>Links</title><ul><li><a href="a">One</a><li><a href="b">Two</a></ul>'),
    file('good.txt', text),
  ];
  const { status, lines } = run('brief', ...files);
  assert.equal(status, 1);
  assert.deepEqual(lines.map(({ source }) => source), files);
  for (const line of lines.slice(0, 3)) assert.ok(line.error.code.length > 0 && line.error.message.length > 0, JSON.stringify(line));
  // Text in another encoding is either read as such or named; it never comes back garbled.
  assert.ok(lines[3].error !== undefined || lines[3].article.text.includes('café'), JSON.stringify(lines[3]));
  assert.ok(lines[4].error);
  assert.equal(lines[5].article.text, text);
});

test('names are screened one a line, in order', () => {
  const { status, lines } = run('screen', '--kind', 'organization', 'Korea Mining Development Trading Corporation', 'Port Ellery Harbour Board');
  assert.equal(status, 0);
  assert.equal(lines[0].listings[0].list, 'UN');
  assert.deepEqual(lines[1], { name: 'Port Ellery Harbour Board', listings: [] });
});

test('laid out for a person, a brief names actors, quotes and sanctions', () => {
  const { stdout, status } = spawnSync(process.execPath, ['dist/cli.mjs', 'brief', '--pretty', 'demo/index.html'], { encoding: 'utf8' });
  assert.equal(status, 0);
  for (const part of ['Ryang Song Il', 'hold every bank', 'would violate']) assert.ok(stdout.includes(part), part);
});
