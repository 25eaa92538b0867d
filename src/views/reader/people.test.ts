import assert from 'node:assert/strict';
import test from 'node:test';
import type { Block, Inline } from '../../article/article.ts';
import type { Actor, Brief } from '../../facts/brief.ts';
import { SAMPLE_BRIEF } from '../popup/sample-brief.fixture.ts';
import { peopleIn } from './people.ts';

const TEXT = 'Ada Wells spoke. “It  stands,” Wells said.';
const wells: Actor = {
  id: 'wells', name: 'Ada Wells', aliases: ['Wells'], kind: 'person', role: 'minister', affiliation: null, official: true, salience: 1, listings: [],
  mentions: [{ start: 0, end: 9 }, { start: TEXT.indexOf('Wells said'), end: TEXT.indexOf(' said') }],
};
const brief: Brief = {
  ...SAMPLE_BRIEF, article: { ...SAMPLE_BRIEF.article, text: TEXT }, actors: [wells],
  quotes: [{ act: 'said', form: 'direct', content: [{ start: 17, end: 30 }], cue: null, source: null, speaker: { actorId: 'wells', text: 'Wells' }, official: true }],
};
const paragraph = (inlines: Inline[]): Block[] => [{ kind: 'paragraph', ref: null, span: { start: 0, end: TEXT.length }, inlines }];
const words = (text: string): Inline => ({ kind: 'text', text });

test('names are cut out of the text, the keyboard reaches the first that is no link, and an official’s words begin with who speaks', () => {
  const linked = words('Ada Wells');
  const rest = words(' spoke. “It stands,” Wells said.');
  const people = peopleIn(paragraph([{ kind: 'link', href: 'https://a.example/', children: [linked] }, rest]), brief);
  assert.deepEqual(people.get(linked)?.map(({ text, actor, first }) => [text, actor?.id, first]), [['Ada Wells', 'wells', false]]);
  assert.deepEqual(people.get(rest)?.map(({ text, actor, first, voice }) => [text, actor?.id ?? null, first, voice]), [
    [' spoke. ', null, false, null], ['“It stands,” ', null, false, 'Ada Wells\nminister'], ['Wells', 'wells', true, null], [' said.', null, false, null],
  ]);
});

test('a block that says something else than the text is left alone', () => {
  assert.equal(peopleIn(paragraph([words('Ada Wells never spoke.')]), brief).size, 0);
});
