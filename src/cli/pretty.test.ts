import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Brief } from '../facts/brief.ts';
import { explain, pretty } from './pretty.ts';

const TEXT = 'Ada Wells said the pier is shut. “We wait,” she said.';
const at = (words: string, from = 0) => ({ start: TEXT.indexOf(words, from), end: TEXT.indexOf(words, from) + words.length });
const article: Brief['article'] = { url: null, title: 'Pier shut', byline: 'Bo Lind', siteName: null, publishedAt: '2031-09-12', language: 'en', direction: 'ltr', wordCount: 11, text: TEXT };

const BRIEF: Brief = {
  source: 'pier.html', article,
  actors: [
    { id: 'a', name: 'Ada Wells', aliases: [], kind: 'person', role: 'harbour master', affiliation: 'Port Ada', official: true, salience: 1, mentions: [at('Ada Wells')], listings: [] },
    { id: 'b', name: 'Port Ada', aliases: [], kind: 'organization', role: null, affiliation: null, official: null, salience: 0.5, mentions: [at('pier'), at('shut')], listings: [] },
  ],
  quotes: [
    { act: 'said', form: 'indirect', content: [at('the pier is shut')], cue: at('said'), source: at('Ada Wells'), speaker: { actorId: 'a', text: 'Ada Wells' }, official: true },
    { act: 'said', form: 'direct', content: [at('“We'), at('wait,”')], cue: null, source: null, speaker: { actorId: null, text: 'a sailor' }, official: false },
    { act: 'said', form: 'indirect', content: [at('shut')], cue: null, source: null, speaker: { actorId: 'a', text: 'Ada Wells' }, official: true, aside: true },
  ],
  sanctions: {
    relevant: true, regimes: [{ imposer: 'Norway', target: 'Belarus', programmes: ['NO-BY'] }, { imposer: 'Japan', target: 'Iran', programmes: [] }],
    statements: [{ span: at(TEXT.slice(0, 32)), type: 'call', imposer: 'Norway', target: 'Belarus', speaker: { actorId: 'a', text: 'she' } }, { span: at('“We wait,”'), type: 'impact', imposer: null, target: null, speaker: null }],
  },
};

test('a brief in the terminal names everyone once, with what is told of them, and says who said what', () => {
  assert.deepEqual(pretty(BRIEF).split('\n'), [
    'Pier shut', 'Bo Lind · 2031-09-12 · 11 words', '',
    'Key actors', '  Ada Wells (harbour master, Port Ada) · person · 1 mention', '  Port Ada · organization · 2 mentions', '',
    'Quoted', '  Ada Wells [official] (indirect, "said"): the pier is shut', '  a sailor (direct): “We … wait,”', '',
    'Sanctions', '  Norway → Belarus (NO-BY)', '  Japan → Iran', '  call, Ada Wells: Ada Wells said the pier is shut.', '  impact: “We wait,”', '',
    'Text', '', TEXT,
  ]);
});

test('what a brief lacks is said', () => {
  const bare = pretty({ ...BRIEF, article: { ...article, title: '', byline: null, publishedAt: null }, actors: [], quotes: [], sanctions: { relevant: false, regimes: [], statements: [] } });
  assert.deepEqual(bare.split('\n').slice(0, 12), ['pier.html', '11 words', '', 'Key actors', '  none', '', 'Quoted', '  none', '', 'Sanctions', '  The article is not about sanctions.', '']);
});

test('why parts of a page were left out or brought back stands a line each', () => {
  assert.equal(explain('pier.html', []), 'pier.html\nnothing was left out or brought back');
  assert.equal(explain('pier.html', [{ action: 'removed', step: 'after', rule: 'ads', text: 'Buy!' }, { action: 'restored', step: 'rescue', rule: 'live-times', text: '16:40' }]), 'pier.html\n− after · ads: Buy!\n+ rescue · live-times: 16:40');
});
