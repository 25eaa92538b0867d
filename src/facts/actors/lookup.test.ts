import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorDraft } from './actor-set.ts';
import { makeActorSet } from './lookup.ts';

/** An actor that is named at the given tokens, one token each. */
function actor(id: string, name: string, at: readonly number[], more: Partial<ActorDraft> = {}): ActorDraft {
  return {
    id, name, aliases: [], kind: 'person', role: null, affiliation: null, official: null, salience: 0, gender: 'unknown', countries: [], publicBody: false, medium: false,
    mentions: at.map((first) => ({ start: first * 10, end: first * 10 + 5, first, last: first + 1, text: name, sentence: 0, phrase: { start: first * 10, end: first * 10 + 5, first, last: first + 1 } })),
    ...more,
  };
}

test('a name is its bearer’s, whole, by an alias, or by a part that the text does not use', () => {
  const set = makeActorSet([actor('a', 'Ada Lind', [1], { aliases: ['Lind'] }), actor('b', 'Harbour Board', [3], { kind: 'organization' })]);
  assert.equal(set.resolveName('Ada Lind')?.id, 'a');
  assert.equal(set.resolveName('Ms. Lind’s')?.id, 'a');
  assert.equal(set.resolveName('Ada')?.id, 'a');
  assert.equal(set.resolveName('the Harbour Board')?.id, 'b');
  assert.equal(set.resolveName('Board'), null, 'a body is not called by a part of its name');
  assert.equal(set.resolveName('Wells'), null);
});

test('of two who share a name, the one named last before the place is meant', () => {
  const set = makeActorSet([actor('a', 'Ada Lind', [1, 20], { aliases: ['Lind'] }), actor('b', 'Bo Lind', [10], { aliases: ['Lind'] })]);
  assert.equal(set.resolveName('Lind', 5)?.id, 'a');
  assert.equal(set.resolveName('Lind', 15)?.id, 'b');
  assert.equal(set.resolveName('Lind', 25)?.id, 'a');
  assert.equal(set.resolveName('Bo Lind', 25)?.id, 'b', 'a whole name is nobody else’s');
});

test('an office is the one person’s who holds it and was named before, and nobody’s where two do', () => {
  const minister = actor('a', 'Ada Lind', [4], { role: 'Defence Minister', affiliation: 'Norland' });
  const set = makeActorSet([minister, actor('b', 'Bo Wells', [6], { role: 'spokesman' })]);
  assert.equal(set.resolveName('the defense minister', 9)?.id, 'a');
  assert.equal(set.resolveName('the spokesperson', 9)?.id, 'b');
  assert.equal(set.resolveName('the defence minister', 2), null, 'not yet named');
  assert.equal(set.resolveName('the trade minister', 9), null);
  const two = makeActorSet([minister, actor('c', 'Cyrus Moe', [5], { role: 'Defence Minister' })]);
  assert.equal(two.resolveName('the defence minister', 9), null);
});

test('mentions are found by the tokens they stand on', () => {
  const set = makeActorSet([actor('a', 'Ada Lind', [1, 8]), actor('b', 'Bo Wells', [5])]);
  assert.equal(set.actorAt(5)?.id, 'b');
  assert.equal(set.actorAt(6), null);
  assert.deepEqual(set.mentionsIn({ first: 2, last: 9 }).map(({ actor: { id } }) => id), ['b', 'a']);
  assert.deepEqual(set.mentionsIn({ first: 2, last: 5 }), []);
  assert.equal(set.byId('b')?.name, 'Bo Wells');
});

test('a state is known by its name, its adjective, or an institution of its own', () => {
  const set = makeActorSet([]);
  assert.equal(set.stateOf('the Norwegian'), 'Norway');
  assert.equal(set.stateOf('Kremlin’s'), 'Russia');
  assert.equal(set.stateOf('European'), null, 'the EU is no state');
  assert.equal(set.stateOf('harbour'), null);
});
