import assert from 'node:assert/strict';
import test from 'node:test';
import { cueForm, cueVerbs, isSpeechForm, particlesOf } from './cue-verbs.ts';

test('every written form of a verb that reports is known, regular or not', () => {
  for (const [word, lemma, form] of [
    ['say', 'say', 'base'], ['says', 'say', 'third'], ['said', 'say', 'past'], ['saying', 'say', 'participle'], ['denies', 'deny', 'third'], ['denied', 'deny', 'past'], ['denying', 'deny', 'participle'], ['stresses', 'stress', 'third'], ['stressed', 'stress', 'past'],
    ['argues', 'argue', 'third'], ['argued', 'argue', 'past'], ['arguing', 'argue', 'participle'], ['agrees', 'agree', 'third'], ['agreed', 'agree', 'past'], ['agreeing', 'agree', 'participle'], ['warns', 'warn', 'third'], ['warned', 'warn', 'past'], ['warning', 'warn', 'participle'],
    ['wrote', 'write', 'past'], ['written', 'write', 'past'], ['pledges', 'pledge', 'third'], ['pledging', 'pledge', 'participle'], ['stress', 'stress', 'base'],
  ] as const) assert.deepEqual(cueForm(word), { lemma, form }, word);
  for (const word of ['', 'table', 'denyed', 'argueing', 'argueed', 'saies']) assert.equal(cueForm(word), undefined, word);
});

test('a verb may have a second word, and two readings', () => {
  assert.ok(particlesOf('point').has('out'));
  assert.equal(particlesOf('table').size, 0);
  assert.deepEqual(cueVerbs('say').map(({ act }) => act), ['said', 'thought']);
  assert.ok(cueVerbs('say')[0]?.frames.has('c'));
  assert.ok(cueVerbs('point out')[0]?.frames.has('c'));
  assert.deepEqual(cueVerbs('table'), []);
});

test('what may stand beside an utterance is told from what one only does or thinks', () => {
  for (const word of ['said', 'asked', 'writes', 'added']) assert.ok(isSpeechForm(word), word);
  for (const word of ['believed', 'fears', 'table', 'opposes']) assert.ok(!isSpeechForm(word), word);
});
