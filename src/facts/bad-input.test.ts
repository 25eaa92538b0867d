import { array, assert as forAll, constantFrom, oneof, property, string } from 'fast-check';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { FUZZ } from '../fuzz.fixture.ts';
import { loadTagger } from '../language/tagger/tagger.ts';
import { readProgrammes } from '../sanctions/programme-table.ts';
import shipped from '../sanctions/programmes.json';
import { programmesOf } from '../sanctions/programmes.ts';
import type { Span } from '../span.ts';
import type { Facts } from './brief.ts';
import { extractFacts } from './facts.ts';

const programmes = programmesOf(() => readProgrammes(shipped));
const model = loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));

function read(text: string): Facts {
  return extractFacts({ url: null, title: '', byline: null, siteName: null, publishedAt: null, language: 'en', direction: 'ltr', wordCount: 0, text }, { model, screen: () => [], programmes, attributions: null });
}

/** Every span lies in the text, lists of spans are in order, what is named stands there, and every actor spoken of is one of the actors. */
function assertSound(text: string, facts: Facts): void {
  const inside = ({ start, end }: Span, what: string): void => assert.ok(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length, `${what}: ${start} to ${end} of ${text.length}`);
  const rising = (spans: readonly Span[], what: string): void => spans.forEach((span, at) => assert.ok(at === 0 || span.start >= (spans[at - 1]?.end ?? 0), `${what} out of order`));
  const ids = new Set(facts.actors.map(({ id }) => id));
  assert.equal(ids.size, facts.actors.length, 'ids are unique');
  const known = (id: string | null): void => assert.ok(id === null || ids.has(id), `no actor ${id}`);
  for (const actor of facts.actors) {
    const forms = [actor.name, ...actor.aliases];
    for (const mention of actor.mentions) {
      inside(mention, actor.name);
      assert.ok(forms.includes(text.slice(mention.start, mention.end).replace(/\s+/g, ' ')), `${text.slice(mention.start, mention.end)} is none of ${forms.join(', ')}`);
    }
    rising(actor.mentions, actor.name);
    assert.ok(actor.salience >= 0 && actor.salience <= 1);
  }
  for (const quote of facts.quotes) {
    assert.ok(quote.content.length > 0);
    for (const span of quote.content) inside(span, 'content');
    rising(quote.content, 'content');
    if (quote.cue) inside(quote.cue, 'cue');
    if (quote.source) inside(quote.source, 'source');
    known(quote.speaker.actorId);
  }
  facts.quotes.forEach((quote, at) => assert.ok(at === 0 || (quote.content[0]?.start ?? 0) >= (facts.quotes[at - 1]?.content[0]?.start ?? 0), 'quotes in text order'));
  for (const statement of facts.sanctions.statements) {
    inside(statement.span, 'statement');
    if (statement.speaker) known(statement.speaker.actorId);
  }
}

const STORY = 'Deputy Trade Minister Hana Kovač said on Monday that talks with Norland would go on. “We are ready,” she told reporters in Oslo. The Norwegian government warned that new sanctions on Belarus were likely. ';

const speakers = (facts: Facts): (string | undefined)[] => facts.quotes.map(({ speaker }) => facts.actors.find(({ id }) => id === speaker.actorId)?.name);

test('texts that are hardly texts are read without harm', () => {
  for (const text of ['', ' ', '\n\n\n', 'Word', '“', '"', '.', '…', '\u0000', '\u200b', '\ud800', '😀', '́', 'A.', '“”', '()', '-', "'s"]) assertSound(text, read(text));
});

test('a megabyte without a full stop is read to its end', () => {
  const text = 'the minister Hana Kovač and the talks with Norland on which '.repeat(17_500);
  assert.ok(text.length > 1_000_000);
  assertSound(text, read(text));
});

test('runs of one and the same thing are read to their end', () => {
  for (const piece of ['a ', '“ ', '” ', '" ', "' ", '. ', '.', '… ', 'A ', 'Ab', 'of the ', '- ', '-', 'a-', '“a” ', '“Ab said ', 'said ', 'Kim, ', 'Kim and ', 'the president of ', "Kim's ", '(Kim ', 'Mr. ', 'U.S. ', '1,000', '\n', '\u00a0', 'sanctions on ', 'MORE ', 'Kim Kim MORE ']) {
    const text = `${STORY}\n\n${piece.repeat(Math.ceil(30_000 / piece.length))}`;
    assertSound(text, read(text));
  }
});

test('ten thousand quotation marks are read to their end', () => {
  for (const mark of ['"', '“', '”', '‘', '’', "''", '«']) {
    const text = `${STORY}${mark.repeat(10_000)}`;
    assertSound(text, read(text));
  }
});

test('a quotation that nobody closed does not swallow the rest of the article', () => {
  const text = `The mayor, Ann Reyes, opened the fair. “Come in, she said to the crowd.\n\n${STORY}\n\n“It is over,” said Bo Lindqvist, the head of the port.`;
  const facts = read(text);
  assertSound(text, facts);
  assert.ok(facts.quotes.some(({ content }) => content[0] && text.slice(content[0].start, content[0].end).startsWith('“It is over')), 'what stands behind it is found');
  assert.ok(speakers(facts).includes('Bo Lindqvist'));
  for (const { content } of facts.quotes) for (const { start, end } of content) assert.ok(!text.slice(start, end).includes('\n'), 'no paragraph is swallowed');
});

test('offsets stay right beside emoji, combining marks, control characters and other scripts', () => {
  const plain = read(STORY);
  assert.ok(plain.actors.length >= 2 && plain.quotes.length >= 2);
  for (const before of ['😀😀 ', '👩‍👩‍👧 ', 'é̂ ', '\u0007\u0008 ', '김정은은 말했다. ', 'Он сказал. ', 'قال الوزير. ', '\u202e\u202c ', '\ud800 ']) {
    const text = `${before}\n\n${STORY}`;
    const facts = read(text);
    assertSound(text, facts);
    const shift = text.length - STORY.length;
    const wordsOf = (from: Facts, whole: string): string[] => from.quotes.map(({ content }) => content.map(({ start, end }) => whole.slice(start, end)).join(' '));
    assert.deepEqual(wordsOf(facts, text), wordsOf(plain, STORY), JSON.stringify(before));
    assert.deepEqual(facts.quotes.map(({ content }) => (content[0]?.start ?? 0) - shift), plain.quotes.map(({ content }) => content[0]?.start ?? 0), JSON.stringify(before));
  }
});

test('a text all in capitals, or without any, is read', () => {
  for (const text of [STORY.toUpperCase(), STORY.toLowerCase(), STORY.replaceAll(' ', ''), [...STORY].toReversed().join('')]) assertSound(text, read(text));
});

test('whatever the text: spans lie in it and in order, actors are there, and the same text gives the same facts', () => {
  const pieces = constantFrom(
    'The minister', ' Hana Kovač', ' said', ' told reporters', ' that', ' talks', ' would fail', '. ', ', ', ' ', '“', '”', '"', "'", '’s', '\n\n', ' he', ' she', ' Norland', ' Oslo', ' the Norwegian government', ' sanctions on Belarus',
    ' imposed', ' Mr. Lee', ' Lee', ' U.S.', ' the U.N. Security Council', ' (UNSC)', ' according to', ' officials', ' KOVAČ', ' and', ' of', ' President', ': ', ' — ', '?', '!', '😀', '́', '\u00a0', '…', '(', ')', ' 1,000', ' 김정은',
  );
  const texts = oneof(array(pieces, { maxLength: 80 }).map((list) => list.join('')), string({ unit: 'grapheme', maxLength: 120 }), string({ unit: 'binary', maxLength: 80 }));
  forAll(property(texts, (text) => {
    const facts = read(text);
    assertSound(text, facts);
    assert.deepEqual(read(text), facts);
  }), FUZZ);
});
