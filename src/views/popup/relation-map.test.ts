import assert from 'node:assert/strict';
import test from 'node:test';
import type { Actor, SanctionsStatement } from '../../facts/brief.ts';
import type { Relation } from '../../facts/story/relations.ts';
import { isInBeing, isWorthDrawing } from './regime-diagram.tsx';
import { drawingOf } from './relation-map.tsx';

const actorsOf = (ids: string): Actor[] => [...ids].map((id) => ({ id, name: id })) as unknown as Actor[];
const tie = (pair: string): Relation => ({ kind: 'met', from: pair.charAt(0), to: pair.charAt(1), span: { start: 0, end: 1 } }) as unknown as Relation;
const drawn = (ids: string, ...pairs: string[]) => {
  const drawing = drawingOf(actorsOf(ids), pairs.map(tie));
  return drawing && [drawing.actors.map(({ id }) => id).join(''), ...drawing.relations.map(({ from, to }) => from + to)];
};

test('the six with most ties are drawn, and the ties among them', () => {
  assert.deepEqual(drawn('abc', 'ab', 'bc', 'ca'), ['abc', 'ab', 'bc', 'ca']);
  assert.deepEqual(drawn('abcd', 'ab', 'bc', 'bd'), ['bacd', 'ab', 'bc', 'bd']);
  assert.deepEqual(drawn('xabc', 'ab', 'bc', 'ca'), ['abc', 'ab', 'bc', 'ca']);
  assert.deepEqual(drawn('abcdefgh', 'ab', 'ac', 'ad', 'bc', 'bd', 'ef', 'ea', 'fa', 'gh'), ['abcdef', 'ab', 'ac', 'ad', 'bc', 'bd', 'ef', 'ea', 'fa']);
});

test('fewer than three names or three ties are no drawing', () => {
  assert.equal(drawn('ab', 'ab', 'ba', 'ab'), null);
  assert.equal(drawn('abc', 'ab', 'bc'), null);
  assert.equal(drawn('abc'), null);
});

test('who sanctions whom is drawn where one of them stands in it twice', () => {
  const regimes = (...pairs: string[]) => pairs.map((pair) => ({ imposer: pair.charAt(0), target: pair.charAt(1), programmes: [] }));
  assert.equal(isWorthDrawing(regimes('ab')), false);
  assert.equal(isWorthDrawing(regimes('ab', 'cd')), false);
  assert.equal(isWorthDrawing(regimes('ab', 'ac')), true);
  assert.equal(isWorthDrawing(regimes('ab', 'cb')), true);
});

test('sanctions are there unless all that is said of them is asked, threatened or denied', () => {
  const said = (type: SanctionsStatement['type'], imposer = 'a', target = 'b') => ({ type, imposer, target }) as SanctionsStatement;
  const is = (...statements: SanctionsStatement[]) => isInBeing({ imposer: 'a', target: 'b' }, statements);
  assert.ok(is());
  assert.ok(is(said('threat', 'a', 'c'), said('threat', 'c', 'b')));
  assert.ok(is(said('threat'), said('imposed')));
  for (const type of ['imposed', 'in-force', 'violation', 'relief', 'impact'] as const) assert.ok(is(said(type)), type);
  for (const type of ['threat', 'call', 'denial'] as const) assert.ok(!is(said(type)), type);
});
