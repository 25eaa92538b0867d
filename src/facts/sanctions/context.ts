import type { Annotations } from '../../language/annotations.ts';
import type { Programmes } from '../../sanctions/programmes.ts';
import type { ActorSet } from '../actors/actor-set.ts';
import type { Quote, SanctionsContext, SanctionsStatement, Speaker, StatementType } from '../brief.ts';
import { type Candidates, findCandidates } from './candidates.ts';
import type { PartyMention } from './parties.ts';
import { phrases } from './phrases.ts';
import type { SpokenPair } from './regimes.ts';
import { regimesOf } from './regimes.ts';
import type { SentenceView } from './sentence-view.ts';
import { quotesBy, speakerOf } from './speaker.ts';
import { type StatedParties, statedParties } from './stated-parties.ts';
import { BILL, NAMED_DAY } from './type-phrases.ts';
import { type NewsOf, tellsOfMaking, typeOf } from './type.ts';

/** What news of the day says of when: "announced", "on Friday". */
const DATED = phrases(/\b(?:announc\w+|unveil\w*|today|tonight|this week|new|latest|fresh|monday|tuesday|wednesday|thursday|friday|saturday|sunday|will)\b/);

const LATELY = /^[^,;"]{2,60}? (?:has|have) (?:\w+ed|frozen) /;

/**
 * What an article says about sanctions: the sentences that say something, each with what it says, who imposes on whom and who says so,
 * and the regimes it is about. `relevant` is false, and all else empty, where nothing in it has the restrictive sense.
 */
export function findSanctions(annotations: Annotations, actors: ActorSet, quotes: readonly Quote[], programmes: Programmes): SanctionsContext {
  const candidates = findCandidates(annotations, actors);
  if (candidates === null) return { relevant: false, regimes: [], statements: [] };
  const parties = statedParties(candidates, annotations.text, programmes);
  const { news, first } = newsOf(candidates);
  const quotesIn = quotesBy(quotes);
  const read = candidates.all.map(({ view, terms, mentions }, at) => {
    const { imposer = null, target = null } = parties[at] ?? {};
    const spans = terms.map(({ start, end }) => ({ start: view.start + start, end: view.start + end }));
    const speaker = speakerOf(view, spans, quotesIn(view), actors, annotations);
    const type = typeOf(view, terms, news, speaker !== null && target !== null && stateOf(speaker, view, mentions, actors) === target);
    // The news is what its maker does; what others imposed stands behind it: "in response to U.S. sanctions on its officials".
    const another = first >= 0 && imposer !== parties[first]?.imposer && !NAMED_DAY.in(view.plain);
    return { span: { start: view.start, end: view.end }, type: type === 'imposed' && another ? 'in-force' : type, imposer, target, speaker };
  });
  const usual = news.measures ? 'imposed' : commonest(read.map(({ type }) => type));
  const statements = read.map((one): SanctionsStatement => ({ ...one, type: one.type ?? usual }));
  const regimes = regimesOf(parties.flatMap((pair, at) => pairsOf(pair, at === 0)), annotations.text, programmes);
  return { relevant: true, regimes, statements };
}

/** What the first sentences tell of, and which candidate tells that sanctions were made; -1 where none does. */
function newsOf({ views, all }: Candidates): { news: NewsOf; first: number } {
  // What comes first of sanctions far down an article on something else is no news of the day.
  const opening = all.slice(0, 3).filter(({ view }) => view.sentence.index <= Math.max(8, views.length * 0.35));
  const [head] = opening;
  const threatened = head !== undefined && typeOf(head.view, head.terms, { measures: false, known: false, bill: false }) === 'threat'
    && !tellsOfMaking(head.view, head.terms);
  // "is set to impose sanctions" leads to no news of new ones, even where a minister then "said on Friday" what they will be.
  // "The United States has imposed sanctions on two ministers": so does news begin that names no day
  const isNew = ({ plain, sentence }: SentenceView) => DATED.in(plain) || (sentence.index === 0 && LATELY.test(plain));
  const first = threatened ? -1 : opening.findIndex(({ view, terms }) => isNew(view) && tellsOfMaking(view, terms));
  return { news: { measures: first >= 0, known: first >= 0, bill: first < 0 && opening.some(({ view }) => BILL.in(view.plain)) }, first };
}

/** For which state a speaker speaks: "Iran's president", "the Kremlin". */
function stateOf({ actorId, text }: Speaker, view: SentenceView, named: readonly PartyMention[], actors: ActorSet): string | null {
  // What the words name goes before what the text around a body led to: "the Commerce Department said it had added Chinese companies".
  const worded = named.find(({ start, end }) => text.includes(view.text.slice(start, end)));
  if (worded) return worded.party;
  const actor = actorId === null ? null : actors.byId(actorId);
  if (!actor || (actor.kind === 'person' && actor.official !== true)) return null;
  return actor.kind === 'state' ? actor.name : actor.countries.find((state) => actor.inferred?.includes(state) !== true) ?? null;
}

/** The pair of a statement, and those of parties named in one breath with either side. */
function pairsOf({ imposer, target, local }: StatedParties, leading: boolean): SpokenPair[] {
  const explicit = local.imposers.length > 0;
  const imposers = local.imposers[0] === imposer ? local.imposers : [imposer];
  const targets = local.targets[0] === target ? local.targets : [target];
  return imposers.flatMap((one) => targets.map((other) => ({ imposer: one, target: other, explicit, leading: leading && explicit })));
}

/** What an article says most is what it says where no word tells. */
function commonest(types: readonly (StatementType | null)[]): StatementType {
  const counts = new Map<StatementType, number>();
  for (const type of types) if (type !== null) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'in-force';
}
