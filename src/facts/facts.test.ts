import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { loadTagger } from '../language/tagger/tagger.ts';
import type { ScreenQuery } from '../sanctions/listing.ts';
import { readProgrammes } from '../sanctions/programme-table.ts';
import shipped from '../sanctions/programmes.json';
import { programmesOf } from '../sanctions/programmes.ts';
import type { BriefArticle } from './brief.ts';
import { extractFacts } from './facts.ts';

const programmes = programmesOf(() => readProgrammes(shipped));

const model = loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));

const TEXT = `Norwegian Foreign Minister Ingrid Solheim warned on Monday that new sanctions on Belarus were likely.

"We will not wait," Solheim said. Belarus denied the accusation.

Oleg Marin, the director of Polesye Shipping, could not be reached.`;

function article(text: string, language: string | null = 'en'): BriefArticle {
  return { url: null, title: 'Norway warns Belarus', byline: null, siteName: null, publishedAt: '2024-03-01', language, direction: 'ltr', wordCount: 0, text };
}

test('every fact lies in the text, and its words are there', () => {
  const facts = extractFacts(article(TEXT), { model, screen: () => [], programmes });
  assert.ok(facts.actors.length >= 4 && facts.quotes.length >= 1);
  for (const actor of facts.actors) {
    for (const { start, end } of actor.mentions) assert.ok([actor.name, ...actor.aliases].includes(TEXT.slice(start, end)), TEXT.slice(start, end));
  }
  for (const quote of facts.quotes) for (const { start, end } of quote.content) assert.ok(start < end && end <= TEXT.length);
});

test('quotations lead to actors by id', () => {
  const facts = extractFacts(article(TEXT), { model, screen: () => [], programmes });
  const direct = facts.quotes.find((quote) => quote.form === 'direct');
  assert.equal(facts.actors.find((actor) => actor.id === direct?.speaker.actorId)?.name, 'Ingrid Solheim');
  assert.equal(new Set(facts.actors.map((actor) => actor.id)).size, facts.actors.length);
});

test('persons and organisations are screened with what the text knows of them, states are not', () => {
  const asked: ScreenQuery[] = [];
  extractFacts(article(TEXT), { model, screen: (query) => { asked.push(query); return []; }, programmes });
  const names = asked.map((query) => query.name);
  assert.ok(names.includes('Oleg Marin') && names.includes('Polesye Shipping') && !names.includes('Belarus'));
  const minister = asked.find((query) => query.name === 'Ingrid Solheim');
  assert.deepEqual(minister && { ...minister }, { name: 'Ingrid Solheim', kind: 'person', countries: ['Norway'], inferred: [], role: 'Foreign Minister', publishedAt: '2024-03-01' });
});

test('a text that is not English has no facts', () => {
  const german = 'Die Ministerin sagte am Montag in Berlin, dass neue Strafen gegen das Land wahrscheinlich seien und dass die Regierung nicht warten werde, bis der Winter kommt. '.repeat(3);
  assert.deepEqual(extractFacts(article(german), { model, screen: () => [], programmes }), { actors: [], quotes: [], sanctions: { relevant: false, regimes: [], statements: [] } });
});

test('names are found without the tagger too', () => {
  const facts = extractFacts(article(TEXT), { model: null, screen: () => [], programmes });
  assert.ok(facts.actors.some((actor) => actor.name === 'Ingrid Solheim' && actor.official === true));
});
