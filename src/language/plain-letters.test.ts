import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import { FUZZ } from '../fuzz.fixture.ts';
import { fits, suited } from './plain-letters.ts';

const PATTERNS = [/^\p{Lu}/u, /^\p{Lu}\p{Ll}+-\p{Lu}/u, /[\p{L}\p{N}$%]/u, /^[^\p{L}\p{N}.'’-]+$/u, /^\P{L}*$/u, /\p{L}{3}/u, /^(?:then|ex)-\p{Lu}/iu, /^["“]?\p{Lu}[\p{Lu}\d\]\\.]*: /u, /^\[\p{Ll}/u, /\p{M}/u];
const PIECES = ['A', 'b', 'Ab', 'É', 'ß', 'я', 'Я', '金', '1', '٣', '-', '.', '’', '“', ' ', 'then-', 'EX-', '[', ']', '\\', ': ', '\u0301', '😀', '𝐀', '\u00a0', '_'];

test('whatever its letters are, a text is read as the pattern reads it', () => {
  for (const [pattern, text, expected] of [[/^\p{Lu}/u, 'Oslo', true], [/^\p{Lu}/u, 'oslo', false], [/^\p{Lu}/u, 'Østby', true], [/^\p{Ll}/u, 'ørsted', true], [/^\P{L}+$/u, '“…”', true]] as const) assert.equal(fits(pattern, text), expected, text);
  fc.assert(fc.property(fc.constantFrom(...PATTERNS), fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }), (pattern, pieces) => {
    const text = pieces.join('');
    assert.deepEqual(suited(pattern, text).exec(text)?.slice(), pattern.exec(text)?.slice(), `${pattern.source} ${text}`);
  }), FUZZ);
});

test('what is found of a text is taken away, split and counted alike', () => {
  const text = 'Ann Field-Moss, 2 (two)';
  assert.deepEqual(text.split(suited(/[^\p{L}\p{N}.]+/u, text)), ['Ann', 'Field', 'Moss', '2', 'two', '']);
  assert.equal(text.replace(suited(/\p{Lu}/gu, text), '_'), '_nn _ield-_oss, 2 (two)');
  assert.equal(text.replace(suited(/\p{Lu}/u, text), '_'), '_nn Field-Moss, 2 (two)');
});
