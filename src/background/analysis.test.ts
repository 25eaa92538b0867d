import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { BriefArticle } from '../facts/brief.ts';
import { buildIndex } from '../sanctions/index/build.ts';
import { loadIndex } from '../sanctions/index/load.ts';
import { analysisWith } from './analysis.ts';
import { engine } from './engine.ts';

const indexOf = (name: string) => buildIndex([{
  list: 'UN', entry: 'A1', kind: 'person', names: [{ text: name, quality: 'primary' }], programmes: [], listedOn: null, countries: [], positions: [], births: [], remarks: null,
}], [{ list: 'UN', publisher: 'Test', url: 'https://example.org/un', date: '2030-01-01', licence: 'none' }]);

const FILES: Record<string, () => Uint8Array> = {
  'data/tagger.bin': () => readFileSync('src/language/model/tagger.bin'),
  'data/attributions.bin': () => readFileSync('src/facts/quotes/learned/attributions.bin'),
  'data/programmes.json': () => readFileSync('src/sanctions/programmes.json'),
  'data/lists.bin': () => indexOf('Kasimir Probov'),
};

/** A package that notes which of its files are read, and lacks some at first. */
function packageWithout(...missing: string[]) {
  const read: string[] = [];
  const lacking = new Set(missing);
  const readFile = async (path: string) => {
    read.push(path);
    const bytes = FILES[path]?.();
    if (lacking.delete(path) || bytes === undefined) throw new Error(`no ${path}`);
    return new Uint8Array(bytes);
  };
  return { read, readFile };
}

const article = (text: string, language: string): BriefArticle => ({
  url: null, title: '', byline: null, siteName: null, publishedAt: null, language, direction: 'ltr', wordCount: 10, text,
});
const STORY = article('Kasimir Probov, a banker, came to the port on Monday. “We will not pay for the pier,” Foreign Minister Hana Rowe said.', 'en');

test('an English article has its facts, listed names among them, and the package is read once for all articles', async () => {
  const { read, readFile } = packageWithout();
  const { analyse } = analysisWith(readFile, async () => engine);
  const { facts, analysed } = await analyse(STORY);
  assert.equal(analysed, true);
  assert.deepEqual(facts.actors.filter(({ listings }) => listings.length > 0).map(({ name }) => name), ['Kasimir Probov']);
  assert.deepEqual(facts.quotes.map(({ speaker }) => speaker.text), ['Hana Rowe']);
  await analyse(STORY);
  assert.deepEqual(read.toSorted(), Object.keys(FILES).toSorted());
});

test('for an article in another language nothing is read, and it is said that it was not analysed', async () => {
  const { read, readFile } = packageWithout();
  const noEngine = () => Promise.reject(new Error('the engine was asked for'));
  const { facts, analysed } = await analysisWith(readFile, noEngine).analyse(article('Der Hafen wurde am Montag wieder geöffnet, und die Boote sind vor dem Morgen mit der Flut ausgelaufen.', 'de'));
  assert.deepEqual([analysed, facts.actors, facts.quotes, read], [false, [], [], []]);
});

test('a name alone is looked up in the lists in use, also after one of them was replaced', async () => {
  let index = loadIndex(indexOf('Kasimir Probov'));
  const { lookUp } = analysisWith(packageWithout().readFile, async () => engine, async () => index);
  const found = async (name: string) => (await lookUp(name)).map(({ listedName }) => listedName);
  assert.deepEqual([await found('Kasimir Probov'), await found('Olga Primerova')], [['Kasimir Probov'], []]);
  index = loadIndex(indexOf('Olga Primerova'));
  assert.deepEqual([await found('Kasimir Probov'), await found('Olga Primerova')], [[], ['Olga Primerova']]);
});

test('a file that could not be read is told of, and read again for the next article', async () => {
  const { analyse } = analysisWith(packageWithout('data/tagger.bin').readFile, async () => engine);
  await assert.rejects(analyse(STORY), /no data\/tagger\.bin/);
  assert.equal((await analyse(STORY)).analysed, true);
});
