import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { forEachBrowser } from './harness/browsers.ts';
import { peek, press, readReader, untilReader } from './harness/in-reader.ts';
import { chooseLook, settled, taken } from './harness/reading.ts';
import type { Session } from './harness/session.ts';
import { waitFor, type Tab } from './harness/tab.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

interface Exported { article: { title: string; text: string }; actors: { name: string }[]; quotes: { content: { start: number; end: number }[] }[] }

async function opened(session: Session, html: string): Promise<Tab> {
  session.server.route('/saved', (_, response) => { response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html); });
  const tab = await session.open('/saved');
  await tab.until('the file', () => document.readyState === 'complete' && document.querySelector('article') !== null);
  return tab;
}

forEachBrowser('the clean page that was saved opens by itself, with every word and the picture, and asks nobody for anything', async (session) => {
  const page = await session.open('/demo/');
  const panel = await session.popup(page);
  await settled(panel);
  const { article }: Exported = JSON.parse(await taken(panel, 'Save as JSON'));
  const html = await taken(panel, 'Save as a web page');
  const before = session.server.requests.length;
  const tab = await opened(session, html);
  const shown = await tab.evaluate(() => ({
    text: document.querySelector('article')?.innerText ?? '', title: document.title, scripts: document.scripts.length,
    pictures: [...document.images].map(({ src, complete, naturalWidth }) => `${src.slice(0, 11)} ${complete && naturalWidth > 0}`),
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  assert.deepEqual([shown.title, shown.scripts, shown.pictures, shown.sideways], [article.title, 0, ['data:image/ true'], 0]);
  let from = 0;
  for (const paragraph of article.text.split('\n\n')) {
    const at = plain(shown.text).indexOf(plain(paragraph), from);
    assert.ok(at >= from, `in its place: ${paragraph.slice(0, 60)}`);
    from = at;
  }
  assert.ok(!shown.text.includes('Trending now'));
  assert.deepEqual(session.server.requests.slice(before).filter((path) => !['/saved', '/favicon.ico'].includes(path)), []);
  await tab.screenshot('saved-page');
});

forEachBrowser('Markdown and JSON that were saved say the same as the page', async (session) => {
  const panel = await session.popup(await session.open('/demo/'));
  await settled(panel);
  const { article, actors, quotes }: Exported = JSON.parse(await taken(panel, 'Save as JSON'));
  const markdown = await taken(panel, 'Save as Markdown');
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  const fields = Object.fromEntries(front.split('\n').map((line) => [line.slice(0, line.indexOf(':')), JSON.parse(line.slice(line.indexOf(':') + 1)) as string]));
  assert.equal(fields['title'], article.title);
  assert.match(fields['url'] ?? '', /^http:\/\/127\.0\.0\.1:\d+\/demo\/$/);
  const unescaped = body.replace(/\\([\\`*_[\]<>|~#+.)-])/g, '$1');
  for (const paragraph of article.text.split('\n\n')) assert.ok(unescaped.includes(paragraph), paragraph.slice(0, 60));
  assert.ok(actors.length > 5 && actors.every(({ name }) => unescaped.includes(name)));
  // A link to a quotation finds its words in the page.
  const links = [...body.matchAll(/#:~:text=([^)\s]+)\)/g)].map(([, words = '']) => words.split(',').map(decodeURIComponent));
  assert.ok(links.length >= 5 && quotes.length >= links.length / 2);
  for (const ends of links) for (const end of ends) assert.ok(plain(article.text).includes(end), end);
});

forEachBrowser('the reader look saves the same file', async (session) => {
  const tab = await session.open('/demo/');
  await session.inContent(tab, () => {
    const files: Blob[] = [];
    Object.assign(globalThis, { files });
    URL.createObjectURL = (blob: Blob) => { files.push(blob); return 'blob:caught'; };
    HTMLAnchorElement.prototype.click = () => undefined;
  }, null);
  const panel = await session.popup(tab);
  await chooseLook(panel, 'reader');
  await peek(session, tab);
  await untilReader(session, tab, 'the reader look', `root.querySelector('dialog[open] article') !== null`);
  await press(session, tab, 'Save as a web page');
  const html = await waitFor('the file', () => readReader<string | null>(session, tab, `files[0] ? files[0].text() : null`));
  const saved = await opened(session, html);
  assert.ok(plain(await saved.evaluate(() => document.body.innerText)).includes('stepped off a special train'));
  await chooseLook(panel, 'off');
});

/** The words of a PDF, by the program that comes with most systems' PDF tools. */
const pdftotext = (pdf: Uint8Array | string) => spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });

forEachBrowser('a PDF of the reader look has every word of the article, whatever the theme, and none of the controls', async (session) => {
  await session.welcome.evaluate(() => chrome.storage.sync.set({ 'settings.version': 2, 'settings.theme': 'black', 'settings.focus': true, 'settings.fontSize': 30 }));
  const tab = await session.open('/demo/');
  const panel = await session.popup(tab);
  await settled(panel);
  const { article }: Exported = JSON.parse(await taken(panel, 'Save as JSON'));
  await chooseLook(panel, 'reader');
  await peek(session, tab);
  await untilReader(session, tab, 'the reader look', `root.querySelector('dialog[open] article') !== null`);
  await tab.front();
  // Words are broken at the ends of lines and pages: letters alone are compared.
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const printed = pdftotext(await tab.pdf()).stdout;
  for (const paragraph of article.text.split('\n\n')) assert.ok(letters(printed).includes(letters(paragraph)), paragraph.slice(0, 80));
  for (const words of ['Leave clean mode', 'Appearance', 'Trending now']) assert.ok(!printed.includes(words), words);
  await chooseLook(panel, 'off');
  await session.welcome.evaluate(() => chrome.storage.sync.clear());
}, { skip: pdftotext('').error === undefined ? false : 'there is no pdftotext to read what was printed' });
