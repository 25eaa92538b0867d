import { array, assert as check, constantFrom, property } from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FUZZ } from '../../../fuzz.fixture.ts';
import { annotate } from '../../../language/annotate.ts';
import { findQuotations } from './quotation-marks.ts';

function marked(text: string): string[] {
  return findQuotations(text, annotate(text, null).paragraphs).map((quotation) => text.slice(quotation.start, quotation.end));
}

const CASES: [string, string, string[]][] = [
  ['curly marks', 'He wrote “stay” and “go” on the wall.', ['“stay”', '“go”']],
  ['straight marks', 'He wrote "stay" and "go" on the wall.', ['"stay"', '"go"']],
  ['marks of two makes', '"We stay,” he said.', ['"We stay,”']],
  ['doubled apostrophes', "''We stay,'' he said.", ["''We stay,''"]],
  ['three marks that close two', "''He said 'we stay,''' she said.", ["''He said 'we stay,'''"]],
  ['angled marks', '«We stay», he said.', ['«We stay»']],
  ['single marks around words', "'We stay here,' he said.", ["'We stay here,'"]],
  ['typographic single marks', '‘We stay here,’ he said.', ['‘We stay here,’']],
  ['apostrophes of every kind', "The '90s weren't the farmers' best years; rock 'n' roll, o'clock, Jones’s hat.", []],
  ['inches', 'A 6" pipe and a 12" board.', []],
  ['inches inside a quotation', '"The 6" pipe broke," he said.', ['"The 6" pipe broke,"']],
  ['a year before the closing mark', '"We won in 2016" he said, "and in 2020" too.', ['"We won in 2016"', '"and in 2020"']],
  ['inner marks belong to the outer', '“She said ‘no’ twice.”', ['“She said ‘no’ twice.”']],
  ['like marks inside like marks', '“They call it “the wall” here.”', ['“They call it “the wall” here.”']],
  ['a second opening mark begins anew', 'He said “we are late and then “we are lost,” twice.', ['“we are lost,”']],
  ['a closing mark alone', 'He said we are late” and left.', []],
  ['an opening mark in running text', 'He said “we are late and left.', []],
];

for (const [name, text, expected] of CASES) {
  test(`quotation marks: ${name}`, () => {
    assert.deepEqual(marked(text), expected);
  });
}

test('a speech over three paragraphs is three quotations, the last two going on', () => {
  const text = '“We came here young.\n\n“We grew old here.\n\n“We stay.”\n\nHe sat down.';
  const found = findQuotations(text, annotate(text, null).paragraphs);
  assert.deepEqual(found.map((quotation) => [quotation.continues, quotation.closed]), [[false, false], [true, false], [true, true]]);
});

test('whatever the text, quotations lie in order inside their paragraphs', () => {
  check(property(array(constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', "''", '\n', ' ', 'a', 'Bo said', ', ', '. ', '6')), (parts) => {
    const text = parts.join('');
    const { paragraphs } = annotate(text, null);
    let last = 0;
    for (const quotation of findQuotations(text, paragraphs)) {
      const paragraph = paragraphs[quotation.paragraph];
      assert.ok(paragraph && quotation.start >= paragraph.start && quotation.end <= paragraph.end);
      assert.ok(quotation.start >= last && quotation.end > quotation.start);
      assert.ok(quotation.inner.start <= quotation.inner.end);
      last = quotation.end;
    }
  }), FUZZ);
});
