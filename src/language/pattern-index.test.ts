import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import { FUZZ } from '../fuzz.fixture.ts';
import { matchesOf } from './matches.ts';
import { PatternIndex } from './pattern-index.ts';

const PATTERNS = [
  /\b(?:ban(?:s|ned)?|bar(?:s|red)?|bars all) (?:\w+ ){0,2}(?:oil|gas)\b/g,
  /\b(?:den(?:y|ies|ied)|refut(?:e|es))\b|\breject(?:s|ed)? (?:the |any )?(?:claims?|reports?)\b/g,
  /\b(?:new |more )?(?:sanctions|curbs)\b(?! on)/g,
  /(?<!not )\b(?:oil|gas)(?:'s)?\b/g,
  /\b(?:[a-z]+ )?claims/g,
  /\b(?:all|any|all gas)\b/g,
  /ban/g,
  /\bu[rs]\w*/g,
];
const WORDS = ['ban', 'bans', 'banned', 'bars', 'barred', 'all', 'any', 'the', 'oil', 'gas', "gas's", 'denied', 'refutes', 'reject', 'rejected', 'claim', 'claims', 'reports', 'new', 'more', 'sanctions', 'curbs', 'on', 'not', 'urban', 'u.s.', 'us', 'x', '-', ','];

/** Every pattern's matches, as it finds them by itself and as the index does. */
function bothWays(index: PatternIndex<RegExp>, text: string): [string[][], string[][]] {
  const chances = index.chances(text);
  return [
    PATTERNS.map((pattern) => matchesOf(pattern, text).map((match) => `${match.index} ${match[0]}`)),
    PATTERNS.map((pattern) => chances.filter(({ thing }) => thing === pattern).flatMap((chance) => index.matches(chance, text)).map(({ start, end }) => `${start} ${text.slice(start, end)}`)),
  ];
}

test('what the index finds is what the patterns find by themselves, to the letter and in order', () => {
  const index = new PatternIndex(PATTERNS, (pattern) => [pattern]);
  const [alone, together] = bothWays(index, "the council bars all oil and gas, denied any claims, rejected the reports and wants new curbs on gas's rivals as on urban oil");
  assert.deepEqual(together, alone);
  assert.deepEqual(together.map(({ length }) => length), [1, 2, 0, 4, 1, 2, 1, 1]);
  fc.assert(fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }), fc.constantFrom(' ', '  ', ''), (words, gap) => {
    const [own, found] = bothWays(index, words.join(gap));
    assert.deepEqual(found, own);
  }), FUZZ);
});
