import assert from 'node:assert/strict';
import test from 'node:test';
import type { Quote } from '../../facts/brief.ts';
import { sliceOf } from '../../span.ts';
import { passagesOf, placeOf, wordsOf } from './evidence-of.ts';

const text = 'Vale met Orlov. Vale left early.\n\n“We agreed,” Orlov said, “on most of it.” “The rest can wait,” he added.\n\n“Not for long.”';

function spanOf(words: string, from = 0) {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

function quoteOf(...content: string[]): Quote {
  return {
    act: 'said', form: 'direct', content: content.map((words) => spanOf(words)), cue: null, source: null,
    speaker: { actorId: null, text: 'Orlov' }, official: true,
  };
}

test('each sentence that mentions an actor comes once, with every mention in it', () => {
  const passages = passagesOf(text, [spanOf('Vale', 5), spanOf('Vale'), spanOf('met')]);
  assert.deepEqual(passages.map(({ span }) => sliceOf(text, span)), ['Vale met Orlov.', 'Vale left early.']);
  assert.deepEqual(passages[0]?.marks.map((mark) => sliceOf(text, mark)), ['Vale', 'met']);
});

test('a broken quotation is shown whole, with a gap where it is broken', () => {
  const { content } = quoteOf('“We agreed,”', '“on most of it.”');
  assert.equal(wordsOf(text, content, ' … '), '“We agreed,” … “on most of it.”');
});

test('stretches that follow each other directly have no gap', () => {
  const { content } = quoteOf('“on most of it.”', '“The rest can wait,”');
  assert.equal(wordsOf(text, content, ' … '), '“on most of it.” “The rest can wait,”');
});

test('the place of a quotation is its sentences, and stays in its first paragraph', () => {
  assert.equal(
    sliceOf(text, placeOf(text, quoteOf('“We agreed,”', '“on most of it.”', '“Not for long.”'))),
    '“We agreed,” Orlov said, “on most of it.”',
  );
});
