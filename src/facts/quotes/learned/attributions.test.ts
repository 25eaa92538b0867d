import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asides, lines, quotesOf } from '../quotes.fixture.ts';

/** What nobody said in so many words, and what is to be read from it. */
const ASIDES: [string, string, string[]][] = [
  ['a stance', 'Senator Lena Moss opposed the new mine near Dunmore.', ['Senator Lena Moss [opposed] the new mine near Dunmore']],
  ['what was declined', 'A spokeswoman for the bank declined to comment on the sale.', ['A spokeswoman for the bank [declined] to comment on the sale']],
  ['a finding', 'The law calls for a report.', ['The law [calls for] a report']],
  ['what someone is surprised or worried by', 'Governor Rosa Quint was surprised by the verdict. Investors were worried by the fall of the lira.', [
    'Governor Rosa Quint [was surprised by] the verdict', 'Investors [were worried by] the fall of the lira']],
  ['who praises', 'The law was praised by Senator Bo Lind.', ['Senator Bo Lind [was praised] The law']],
  ['praise', 'President Tomas Brandt praised the firefighters for their courage.', ['President Tomas Brandt [praised] the firefighters for their courage']],
];

for (const [name, text, expected] of ASIDES) {
  test(`asides: ${name}`, () => {
    assert.deepEqual(asides(text), expected);
    assert.deepEqual(lines(text), [], 'an aside is no statement');
  });
}

test('whom a letter asks does not ask', () => {
  assert.deepEqual(asides('Chief Minister Atisha Marwah wrote to Home Minister Amit Sahai seeking his intervention.').filter((line) => line.startsWith('Amit') || line.startsWith('Home')), []);
});

test('where it was written is not what was written', () => {
  assert.deepEqual(asides('"We will win," economy minister Luis Ortega wrote on X.'), []);
});

test('an aside is no statement of the source: it is thought, and marked', () => {
  for (const quote of quotesOf('Senator Lena Moss opposed the new mine near Dunmore.')) {
    assert.equal(quote.act, 'thought');
    assert.equal(quote.aside, true);
  }
});

test('whoever is negated stays so', () => {
  assert.deepEqual(asides('Neither Senator Lena Moss nor Mayor Oskar Lindt supported the new mine.'), ['Neither Senator Lena Moss nor Mayor Oskar Lindt [supported] the new mine']);
  assert.deepEqual(asides('Senator Lena Moss did not support the new mine near Dunmore.'), ['Senator Lena Moss [did not support] the new mine near Dunmore']);
});

test('an endless sentence is read as well', () => {
  const text = `Senator Lena Moss opposed ${'the mine and the road and '.repeat(3000)}the dam.`;
  for (const { content, cue, source } of quotesOf(text)) {
    for (const span of [...content, cue, source]) if (span) assert.ok(span.start < span.end && span.end <= text.length);
  }
});
