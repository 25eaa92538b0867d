import assert from 'node:assert/strict';
import test from 'node:test';
import { withoutLinkBoxes } from './link-boxes.ts';

/** The text as it is read, a box as one "⌷". */
const read = (text: string): string => {
  const masked = withoutLinkBoxes(text);
  assert.equal(masked.length, text.length, 'all offsets stay');
  return masked.replace(/\s{3,}/g, ' ⌷ ');
};

for (const { what, text, left } of [
  { what: 'a headline glued to the name', text: 'Minister Ann Field Ann Bo FieldNew book on Field Vote is off MORE said so.', left: 'Minister Ann Field ⌷ said so.' },
  { what: 'a headline that opens with quotation marks or a figure', text: "Ann Field Ann Bo Field'It rains' says Lee MORE and Bo Lee Bo Tan Lee2025 in pictures MORE met.", left: 'Ann Field ⌷ and Bo Lee ⌷ met.' },
  { what: 'a home told between the name and its box', text: 'Sen. Ann Field Ann (Bo) Lou FieldNew book is out MORE (R-Utah) left.', left: 'Sen. Ann Field ⌷ (R-Utah) left.' },
  { what: 'names with a hyphen or an apostrophe', text: "Bo O'Hara Bo O'HaraRain over Kast MORE met Ann Lind-Holm Ann Lind-HolmSnow over Kast MORE’s aide.", left: "Bo O'Hara ⌷ met Ann Lind-Holm ⌷ ’s aide." },
  { what: 'nothing glued', text: 'It was Ann Field Ann Field Lind: the vote is off MORE, as Lee said.', left: 'It was Ann Field ⌷ , as Lee said.' },
  { what: 'the mark glued to the last headline', text: 'Minister Ann Field Ann Bo FieldNew book is outMORE left.', left: 'Minister Ann Field ⌷ left.' },
  { what: 'no box without a name told twice', text: 'READ MORE about Ann Field. Ann Field wants MORE.', left: 'READ MORE about Ann Field. Ann Field wants MORE.' },
  { what: 'no box over the end of a paragraph', text: 'He met Ann Field Ann Bo FieldNew book.\n\nThe people want MORE.', left: 'He met Ann Field Ann Bo FieldNew book.\n\nThe people want MORE.' },
]) {
  test(`a box of headlines behind a name is passed over: ${what}`, () => { assert.equal(read(text).replace(/ +⌷ +/g, ' ⌷ '), left); });
}
