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

test('names are found behind a line break, in lists and in what folds', () => {
  const parts = [words('Ada Wells'), words(' spoke. “It stands,” Wells said.')] as const;
  const inlines: Inline[] = [parts[0], { kind: 'break' }, parts[1]];
  const [block] = paragraph(inlines);
  assert.ok(block);
  const item = { span: { start: 0, end: TEXT.length }, inlines, children: [] };
  for (const blocks of [
    [block], [{ kind: 'list', ordered: false, items: [item] }], [{ kind: 'definitions', items: [item] }], [{ kind: 'quotation', blocks: [block] }], [{ kind: 'details', summary: null, blocks: [block] }],
    [{ kind: 'list', ordered: false, items: [{ span: { start: 0, end: 0 }, inlines: [], children: [{ kind: 'list', ordered: false, items: [item] }] }] }],
  ] as unknown as Block[][]) assert.deepEqual(peopleIn(blocks, brief).get(parts[0])?.map(({ text }) => text), ['Ada Wells'], blocks[0]?.kind);
  assert.equal(peopleIn([{ kind: 'code', ref: null, span: { start: 0, end: TEXT.length }, inlines } as unknown as Block], brief).size, 0);
});

test('a block without a name or a voice is left alone', () => {
  assert.equal(peopleIn(paragraph([words(TEXT)]), { ...brief, actors: [], quotes: [] }).size, 0);
  const unnamed: Brief = { ...brief, actors: [], quotes: brief.quotes.map((quote) => ({ ...quote, speaker: { actorId: null, text: 'the mayor' } })) };
  assert.deepEqual([...peopleIn(paragraph([words(TEXT)]), unnamed).values()].flat().flatMap(({ voice }) => voice ?? []), ['the mayor']);
  assert.equal(peopleIn(paragraph([words(TEXT)]), { ...unnamed, quotes: unnamed.quotes.map((quote) => ({ ...quote, aside: true })) }).size, 0);
});

test('a block that says something else than the text is left alone', () => {
  assert.equal(peopleIn(paragraph([words('Ada Wells never spoke.')]), brief).size, 0);
  assert.equal(peopleIn(paragraph([words('Never: '), words('Ada Wells')]), brief).size, 0);
});
