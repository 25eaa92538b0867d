import type { Actor, Brief, Quote, SanctionsStatement } from '../../facts/brief.ts';
import type { Listing } from '../../sanctions/listing.ts';
import type { Span } from '../../span.ts';

/** A made-up story with every kind of fact in it, for the tests of the views. */
const text = [
  'Defence Minister Pak Ryong Chol of North Korea toured a shipyard in Port Amsel on Tuesday, the first visit of its kind in nine years, and told reporters that the two sides had “agreed on everything that matters.”',
  'Pak spent four hours at the yard. U.S. officials said they believe a sale of artillery shells was on the table.',
  '“Any transfer of arms from North Korea would break resolutions of the U.N. Security Council,” said Ellen Sandvik, a spokesperson for the Norwegian Foreign Ministry. “We expect every member to act on that,” she added.',
  'U.N. resolutions have banned nearly all arms trade with North Korea since 2009.',
  'The Treasury Department warned that it would name any yard or bank that takes part. “There will be a price,” said Under Secretary Marcus Oyelaran.',
  'The Amsel Shipbuilding Group rejected the charge. Its director, Viktor Hale, called it an invention.',
  'Analysts at the Harbour Institute think the visit was meant for an audience at home. Sandvik hopes the Council will meet this week.',
  'Norway urged the United Nations to enforce the measures it has. Traders say the bans have halved the coal traffic of the port.',
].join('\n\n');

/** The `nth` place of `words` in the text. */
function at(words: string, nth = 1): Span {
  let start = -1;
  for (let found = 0; found < nth; found += 1) {
    start = text.indexOf(words, start + 1);
    if (start === -1) throw new Error(`the sample has no "${words}" number ${nth}`);
  }
  return { start, end: start + words.length };
}

function every(words: string): Span[] {
  return [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({ start: index, end: index + words.length }));
}

const unListing: Listing = {
  list: 'UN', entry: 'KPi.900', listedName: 'PAK RYONG CHOL', programmes: ['DPRK'], listedOn: '2017-12-22', snapshot: '2026-02-27', score: 0.97,
  because: 'All three words of the name agree, in order; the entry is of the same country; the text gives no date of birth.',
};
const ofacListing: Listing = {
  ...unListing, list: 'OFAC', entry: '29901', listedName: 'PAK, Ryong-chol', programmes: ['DPRK2', 'NPWMD'], listedOn: null, snapshot: '2025-05-14', score: 0.9,
};

function actor(id: string, fields: Partial<Actor> & Pick<Actor, 'name' | 'kind' | 'mentions'>): Actor {
  return { id, aliases: [], role: null, affiliation: null, official: null, salience: 0.1, listings: [], ...fields };
}

const actors: Actor[] = [
  actor('pak', {
    name: 'Pak Ryong Chol', aliases: ['Pak'], kind: 'person', role: 'Defence Minister', affiliation: 'North Korea', official: true, salience: 1,
    mentions: [at('Pak Ryong Chol'), at('Pak', 2)], listings: [unListing, ofacListing],
  }),
  actor('north-korea', { name: 'North Korea', kind: 'state', mentions: every('North Korea') }),
  actor('sandvik', {
    name: 'Ellen Sandvik', aliases: ['Sandvik'], kind: 'person', role: 'Spokesperson for the Foreign Ministry', affiliation: 'Norway', official: true,
    mentions: [at('Ellen Sandvik'), at('Sandvik', 2)],
  }),
  actor('oyelaran', {
    name: 'Marcus Oyelaran', kind: 'person', role: 'Under Secretary', affiliation: 'Treasury Department', official: true, mentions: [at('Marcus Oyelaran')],
  }),
  actor('amsel', { name: 'Amsel Shipbuilding Group', kind: 'organization', mentions: [at('Amsel Shipbuilding Group')] }),
  actor('hale', {
    name: 'Viktor Hale', kind: 'person', role: 'Director', affiliation: 'Amsel Shipbuilding Group', official: false, mentions: [at('Viktor Hale')],
  }),
  actor('un', { name: 'United Nations', aliases: ['U.N.'], kind: 'organization', mentions: [at('U.N.', 1), at('U.N.', 2), at('United Nations')] }),
  actor('treasury', { name: 'Treasury Department', kind: 'organization', mentions: [at('Treasury Department')] }),
  actor('norway', { name: 'Norway', kind: 'state', mentions: [at('Norway')] }),
];

const byPak = { actorId: 'pak', text: 'Pak Ryong Chol' };
const bySandvik = { actorId: 'sandvik', text: 'Ellen Sandvik' };

const quotes: Quote[] = [
  {
    act: 'said', form: 'mixed', content: [at('that the two sides had “agreed on everything that matters.”')], cue: at('told'),
    source: at('Defence Minister Pak Ryong Chol'), speaker: byPak, official: true,
  },
  {
    act: 'said', form: 'indirect', content: [at('they believe a sale of artillery shells was on the table')], cue: at('said'), source: at('U.S. officials'),
    speaker: { actorId: null, text: 'U.S. officials' }, official: true,
  },
  {
    act: 'said', form: 'direct', speaker: bySandvik, official: true, cue: at('said', 2), source: at('Ellen Sandvik'),
    content: [at('“Any transfer of arms from North Korea would break resolutions of the U.N. Security Council,”'), at('“We expect every member to act on that,”')],
  },
  {
    act: 'said', form: 'direct', content: [at('“There will be a price,”')], cue: at('said', 3), source: at('Marcus Oyelaran'),
    speaker: { actorId: 'oyelaran', text: 'Marcus Oyelaran' }, official: true,
  },
  {
    act: 'said', form: 'indirect', content: [at('it an invention')], cue: at('called'), source: at('Viktor Hale'),
    speaker: { actorId: 'hale', text: 'Viktor Hale' }, official: false,
  },
  {
    act: 'thought', form: 'indirect', content: [at('the visit was meant for an audience at home')], cue: at('think'), source: at('Analysts at the Harbour Institute'),
    speaker: { actorId: null, text: 'Analysts at the Harbour Institute' }, official: false,
  },
  {
    act: 'thought', form: 'indirect', content: [at('the Council will meet this week')], cue: at('hopes'), source: at('Sandvik', 2), speaker: bySandvik, official: true,
  },
];

function statement(words: string, fields: Pick<SanctionsStatement, 'type'> & Partial<SanctionsStatement>): SanctionsStatement {
  return { span: at(words), imposer: 'United Nations', target: 'North Korea', speaker: null, ...fields };
}

export const SAMPLE_BRIEF: Brief = {
  source: 'https://news.example/amsel',
  article: {
    url: 'https://news.example/amsel', title: 'North Korean minister tours Port Amsel as allies warn of arms deal', byline: 'Ana Petrov and Jonas Weil',
    siteName: 'The Harbour Courier', publishedAt: '2023-09-12', language: 'en', direction: 'ltr', wordCount: 952, text,
  },
  actors,
  quotes,
  sanctions: {
    relevant: true,
    regimes: [
      { imposer: 'United Nations', target: 'North Korea', programmes: ['UN-SC1718'] },
      { imposer: 'United States', target: 'North Korea', programmes: ['US-NK'] },
    ],
    statements: [
      statement(
        '“Any transfer of arms from North Korea would break resolutions of the U.N. Security Council,” said Ellen Sandvik, a spokesperson for the Norwegian Foreign Ministry.',
        { type: 'violation', speaker: bySandvik },
      ),
      statement('U.N. resolutions have banned nearly all arms trade with North Korea since 2009.', { type: 'in-force' }),
      statement('The Treasury Department warned that it would name any yard or bank that takes part.', {
        type: 'threat', imposer: 'United States', target: null, speaker: { actorId: 'treasury', text: 'Treasury Department' },
      }),
      statement('The Amsel Shipbuilding Group rejected the charge.', { type: 'denial', speaker: { actorId: 'amsel', text: 'Amsel Shipbuilding Group' } }),
      statement('Norway urged the United Nations to enforce the measures it has.', { type: 'call', speaker: { actorId: 'norway', text: 'Norway' } }),
      statement('Traders say the bans have halved the coal traffic of the port.', { type: 'impact', speaker: { actorId: null, text: 'Traders' } }),
    ],
  },
};
