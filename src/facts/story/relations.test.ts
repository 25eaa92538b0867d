import assert from 'node:assert/strict';
import test from 'node:test';
import type { Actor, Facts, Quote } from '../brief.ts';
import { relationsIn } from './relations.ts';

const TEXT = 'Ada Wells accused Norland of theft. Bo Hale on Monday met with President Ada Wells. Ada Wells, unlike others, never backed Bo Hale. Bo Hale met Ada Wells again. “Norland will pay,” Bo Hale said.';

function actor(id: string, name: string): Actor {
  const mentions = [...TEXT.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ start: index, end: index + name.length }));
  return { id, name, aliases: [], kind: 'person', role: null, affiliation: null, official: null, salience: 1, mentions, listings: [] };
}

const spoken: Quote = {
  act: 'said', form: 'direct', content: [{ start: TEXT.indexOf('“'), end: TEXT.indexOf('”') + 1 }], cue: null, source: null, speaker: { actorId: 'hale', text: 'Bo Hale' }, official: false,
};
const facts: Facts = {
  actors: [actor('wells', 'Ada Wells'), actor('hale', 'Bo Hale'), actor('norland', 'Norland')], quotes: [spoken],
  sanctions: { relevant: true, regimes: [], statements: [
    { span: { start: 0, end: 9 }, type: 'imposed', imposer: 'Ada Wells', target: 'Norland', speaker: null },
    { span: { start: 0, end: 9 }, type: 'threat', imposer: 'Bo Hale', target: 'Norland', speaker: null },
  ] },
};

test('each tie is told once, from the words that say it; what is further away, or only threatened, is none', () => {
  assert.deepEqual(relationsIn(TEXT, facts).map(({ from, kind, to }) => `${from} ${kind} ${to}`), [
    'wells sanctions norland', 'wells accuses norland', 'hale met wells', 'hale speaks-of norland',
  ]);
});

test('every tie stands in the text', () => {
  for (const { span } of relationsIn(TEXT, facts)) assert.ok(span.start < span.end && span.end <= TEXT.length);
});
