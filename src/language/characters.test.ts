import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classAt, closes, DIGIT, isApostrophe, isDigit, isHyphen, isLetter, isLower, isSpace, isUpper, isWordPart, LETTER, MARK, opens, SPACE, withoutAccents } from './characters.ts';

test('every sign is a letter, a digit, a mark or white space', () => {
  for (const [kind, signs] of [[LETTER, 'azAZéßЖ中ªµ·'], [DIGIT, '09'], [MARK, '!/:@[`{~“”‘’«»–—…•£€¥×÷、〿'], [SPACE, ' \t\n\r\u00a0\u1680\u2003\u2028\u202f\u205f\u3000\ufeff']] as const) {
    for (const sign of signs) {
      assert.equal(classAt(sign, 0), kind, sign);
      assert.deepEqual([isSpace(sign, 0), isLetter(sign, 0), isDigit(sign, 0), isWordPart(sign, 0)], [kind === SPACE, kind === LETTER, kind === DIGIT, kind === LETTER || kind === DIGIT], sign);
    }
  }
  assert.deepEqual([-1, 1].map((at) => classAt('a', at)), [SPACE, SPACE], 'beyond either end');
});

test('letters of any script that has them are large or small', () => {
  for (const sign of 'AZÀŻЖΩ') assert.deepEqual([isUpper(sign, 0), isLower(sign, 0)], [true, false], sign);
  for (const sign of 'azàżжω') assert.deepEqual([isUpper(sign, 0), isLower(sign, 0)], [false, true], sign);
  for (const sign of '@[`{0 中×ª') assert.deepEqual([isUpper(sign, 0), isLower(sign, 0)], [false, false], sign);
  assert.deepEqual([isUpper('A', 1), isLower('a', 1)], [false, false]);
});

test('apostrophes and hyphens of every make are known', () => {
  for (const sign of "'’‘ʼ′") assert.ok(isApostrophe(sign.charCodeAt(0)), sign);
  for (const sign of '"`-a') assert.ok(!isApostrophe(sign.charCodeAt(0)), sign);
  for (const sign of '-‐‑') assert.ok(isHyphen(sign.charCodeAt(0)), sign);
  for (const sign of '–—_') assert.ok(!isHyphen(sign.charCodeAt(0)), sign);
});

test('a mark of quotation opens or closes, a straight one by what stands beside it', () => {
  // The mark stands between ‹ and ›.
  for (const [text, opening, closing] of [
    ['‹“›Yes', true, false], ['Yes‹”›', false, true], ['‹(›a)', true, false], ['(a‹)›', false, true], ['a ‹"›Yes', true, false], ['‹"›Yes', true, false], ['Yes.‹"› he', false, true], ['Yes‹"›', false, true], ['a ‹"› b', false, false],
    ['(‹"›Yes', true, false], ['—‹"›Yes', true, false], ['“‹\'›Yes', true, false], ['a‹"›b', false, true], ["‹'›Yes", true, false], ['‹``›Yes', true, false], ["Yes‹''›", false, true], ['a‹-›b', false, false], ['‹,› b', false, false],
  ] as const) {
    const start = text.indexOf('‹'), end = text.indexOf('›') - 1, plain = text.replace(/[‹›]/g, '');
    assert.deepEqual([opens(plain, start, end), closes(plain, start, end)], [opening, closing], text);
  }
});

test('Latin letters are told without their accents', () => {
  for (const [text, plain] of [['Çelik', 'Celik'], ['Łódź', 'Lodz'], ['Søren', 'Soren'], ['Œuvre', 'Oeuvre'], ['plain', 'plain'], ['', ''], ['Жук', 'Жук'], ['aé', 'ae'], ['éa', 'ea']] as const) assert.equal(withoutAccents(text), plain);
});
