import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { FUZZ } from '../fuzz.fixture.ts';
import type { Annotations } from './annotations.ts';
import { annotate } from './annotate.ts';

function assertSound(text: string, annotations: Annotations): void {
  const covered = new Uint8Array(text.length);
  let end = 0;
  for (const [index, token] of annotations.tokens.entries()) {
    assert.equal(token.index, index);
    assert.ok(token.start >= end && token.end > token.start && token.end <= text.length);
    end = token.end;
    assert.equal(text.slice(token.start, token.end), token.text);
    covered.fill(1, token.start, token.end);
    assert.ok(!/^\s|\s$/.test(token.text));
    const sentence = annotations.sentences[token.sentence];
    assert.ok(sentence && sentence.first <= index && index < sentence.last);
    assert.ok(sentence.start <= token.start && token.end <= sentence.end);
  }
  for (let i = 0; i < text.length; i += 1) assert.equal(covered[i] === 1, !/\s/.test(text.charAt(i)), `character ${i}`);
  let first = 0;
  for (const [index, sentence] of annotations.sentences.entries()) {
    assert.equal(sentence.index, index);
    assert.equal(sentence.first, first);
    assert.ok(sentence.last > sentence.first);
    first = sentence.last;
    const paragraph = annotations.paragraphs[sentence.paragraph];
    assert.ok(paragraph && paragraph.first <= index && index < paragraph.last);
    assert.ok(paragraph.start <= sentence.start && sentence.end <= paragraph.end);
  }
  assert.equal(first, annotations.tokens.length);
}

const pieces = fc.constantFrom(
  'U.S.', 'Adm.', 'Kim', 'said', '.', '. ', '?', '!', '"', '”', '“', '’', "'", "'s", 'n’t', '\n', '\n\n', ' ', '  ', '\t', '\u00a0', '…', '...', '(', ')', '—', '-', '--', '$', '1.5',
  '10,000', 'https://example.org/a.', 'the', 'É', '\u200b', '\ud83d\ude00', '\ud800', '中文。', 'a.m.', 'No. 4', '@desk', '&', '/',
);

test('offsets are sound and every character that is no space belongs to exactly one token', () => {
  const texts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 60 }), fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')));
  fc.assert(fc.property(texts, (text) => assertSound(text, annotate(text, null))), FUZZ);
});

test('huge texts of one mark, one word or no full stop come back whole', () => {
  for (const piece of ['"', 'a', 'word ', '. ', 'a.', "'", '(', 'x-', 'Dr. ', '“A” ', '\n', '...', '1,000', 'U.S. ', '? ']) {
    const text = piece.repeat(20_000);
    const annotations = annotate(text, null);
    assertSound(text, annotations);
    // Later passes may look at all pairs of words of a sentence.
    for (const sentence of annotations.sentences) assert.ok(sentence.last - sentence.first < 500);
  }
});

test('a word of millions of letters comes in pieces, and no character of it is cut in two', () => {
  for (const piece of ['A', 'Ab', 'a-', '\ud83d\ude00', '\ud835\udc9c', 'www.']) {
    const text = `x${piece.repeat(1_000_000)}`;
    const { tokens } = annotate(text, null);
    for (const { start, end } of tokens) {
      assert.ok(end - start <= 2000);
      assert.ok(!/^[\udc00-\udfff]/.test(text.slice(start, start + 1)));
    }
  }
});

test('a text without words has no sentences', () => {
  assert.deepEqual(annotate(' \n\n\t ', null), { text: ' \n\n\t ', paragraphs: [], sentences: [], tokens: [] });
});

test('paragraphs divide at line breaks, but not inside hard-wrapped prose', () => {
  const paragraphs = (text: string): string[] => annotate(text, null).paragraphs.map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(paragraphs('One.\n\nTwo. \r\nThree\n'), ['One.', 'Two.', 'Three']);
  assert.deepEqual(paragraphs('Talks resume\nDelegates met in Vienna on Monday.'), ['Talks resume', 'Delegates met in Vienna on Monday.']);
  const wrapped = 'The delegation arrived in the capital on Monday for talks with the\nMinister of Trade, who has promised to sign the accord before the\nend of the month.';
  assert.deepEqual(paragraphs(wrapped), [wrapped]);
});
