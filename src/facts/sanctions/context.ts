import type { Annotations } from '../../language/annotations.ts';
import type { Programmes } from '../../sanctions/programmes.ts';
import type { ActorSet } from '../actors/actor-set.ts';
import type { Quote, SanctionsContext, SanctionsStatement, Speaker, StatementType } from '../brief.ts';
import type { Parties, PartyEvidence } from './context-parties.ts';
import { completeParties } from './context-parties.ts';
import { findEchoes } from './echoes.ts';
import type { LocalParties } from './local-parties.ts';
import { readParties } from './local-parties.ts';
import type { PartyMention } from './parties.ts';
import { partiesIn } from './parties.ts';
import { phrases } from './phrases.ts';
import type { SpokenPair } from './regimes.ts';
import { regimesOf } from './regimes.ts';
import { isPlainlyOfStates, isRestrictive } from './senses.ts';
import type { SentenceView } from './sentence-view.ts';
import { isUsualImposer } from './usual-imposers.ts';
import { viewSentences } from './sentence-view.ts';
import { quotesBy, speakerOf } from './speaker.ts';
import type { Term } from './terms.ts';
import { findTerms } from './terms.ts';
import { BILL, NAMED_DAY } from './type-phrases.ts';
import { tellsOfMaking, typeOf } from './type.ts';

/** What news of the day says of when: "announced", "on Friday". */
const DATED = phrases(/\b(?:announc\w+|unveil\w*|today|tonight|this week|new|latest|fresh|monday|tuesday|wednesday|thursday|friday|saturday|sunday|will)\b/);

/** A threat at the end of a sentence on a breach. */
const THREATENED = phrases(/\b(?:not hesitate|prepared|ready) to (?:\w+ ){0,2}(?:impose|adopt|apply|add|use)\b/);

/** "sanctions passed in the Security Council", "ask the Security Council to take them off the list": its own, unless the sentence names who else makes them. */
const BY_COUNCIL = phrases(
  /\b(?:passed|adopted|agreed|approved|voted|drafted|negotiated) (?:[\w.'-]+ ){0,3}(?:in|at|on|by|through) (?:the )?(?:[\w.]+ ){0,2}security council\b/,
  /\b(?:with|ask\w*|urg\w*|call\w* on|persuad\w*|lobb\w*|petition\w*) (?:the )?(?:[\w.]+ ){0,2}security council\b[^.;]{0,20} to\b/,
  /\b(?:russia|china|moscow|beijing)\b[^.;]{0,60}\bveto\w* (?:[\w.'-]+ ){0,3}(?:sanctions|resolution)\b/,
);

/** "weapons reached the army through Chad, U.N. experts said, in breach of an arms embargo": the Council's, on a state that it has any on. */
const BY_EXPERTS = phrases(/\b(?:u\.n\.|un|united nations) (?:sanctions )?(?:experts|monitors|investigators|panel)\b[^;]{0,160}\barms embargo\b/);

/** Those of the world are the Council's, where it has any on a state that the article is about: "crushing international sanctions". */
const INTERNATIONAL = /\binternational(?:ly)? (?:[\w-]+ ){0,2}$/;

/** "these sanctions", "the new penalties" */
const SPOKEN_OF = /\b(?:these|those|the (?:new|latest)) (?:[\w-]+ ){0,2}[\w-]+$/;

interface Candidate { view: SentenceView; terms: Term[]; mentions: PartyMention[] }

/**
 * What an article says about sanctions: the sentences that say something, each with what it says, who imposes on whom and who says so,
 * and the regimes it is about. `relevant` is false, and all else empty, where nothing in it has the restrictive sense.
 */
export function findSanctions(annotations: Annotations, actors: ActorSet, quotes: readonly Quote[], programmes: Programmes): SanctionsContext {
  const views = viewSentences(annotations).filter((view) => !isHeading(view, annotations));
  const read: PartyMention[][] = [];
  // Asked where something may speak of sanctions: most articles never do.
  const mentionsIn = (at: number): PartyMention[] => {
    const view = views[at];
    return view ? read[at] ??= partiesIn(view, annotations, actors) : [];
  };
  const partiesNear = (at: number) => new Set([-2, -1, 0, 1, 2].flatMap((step) => mentionsIn(at + step)).map(({ party }) => party));

  const ofEntry = isOfEntry(annotations.text);
  const candidates: Candidate[] = [];
  let plainly = false;
  for (const [at, view] of views.entries()) {
    let terms = findTerms(view).filter((term) => isRestrictive(term, view, partiesNear(at).size, mentionsIn(at).length));
    if (terms.length === 0 && !ofEntry) terms = findEchoes(view, candidates.slice(-12).map((candidate) => candidate.view));
    if (terms.length === 0) continue;
    candidates.push({ view, terms, mentions: mentionsIn(at) });
    plainly ||= isPlainlyOfStates(terms, view, mentionsIn(at), partiesNear(at));
  }
  if (!plainly) return { relevant: false, regimes: [], statements: [] };
  const mentions = views.map((_, at) => mentionsIn(at));
  if (!ofEntry) candidates.unshift(...leadingUp(views, mentions, candidates));

  const counts = new Map<string, number>();
  // Where it happens counts less than who acts: "met in Hanoi, the capital of Vietnam".
  for (const [at, some] of mentions.entries()) for (const mention of some) counts.set(mention.party, (counts.get(mention.party) ?? 0)
    + (mayTakePart(views[at]?.plain ?? '', mention) ? 1 : 0.4));
  const isUnderCouncil = (party: string) => programmes.against('United Nations', party).length > 0;
  const underCouncil = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, 3).some(([party]) => isUnderCouncil(party));

  const evidence = candidates.map(({ view, terms, mentions: named }): PartyEvidence => {
    // The term that says most of who and whom: "a violation of U.N. resolutions, and the U.S. will not hesitate to impose new sanctions" is read at its threat.
    const main = THREATENED.in(view.plain) ? terms.at(-1) : terms[0];
    const local = main ? readParties(view, main, named) : { imposers: [], targets: [], modifier: null };
    // "sanctions" and a "complete embargo" against Cuba: whom the first leaves open, a later one may tell.
    if (local.targets.length === 0 && local.modifier === null) local.targets = terms.filter(({ kind }) => kind !== 'verb')
      .map((term) => readParties(view, term, named).targets)
      .find((targets) => targets.length > 0 && !targets.some((target) => local.imposers.includes(target))) ?? [];
    if (main && local.imposers.length === 0 && local.modifier === null) local.imposers = makerAbove(view, main, mentionsIn(views.indexOf(view) - 1));
    if (main && local.imposers.length === 0 && local.modifier === null
      && (BY_COUNCIL.in(view.plain) || (underCouncil && INTERNATIONAL.test(view.plain.slice(0, main.start))))) local.imposers = ['United Nations'];
    return {
      local, spokenOf: main !== undefined && SPOKEN_OF.test(view.plain.slice(0, main.end)),
      named: named.filter((mention) => mayTakePart(view.plain, mention)).map(({ party }) => party), about: aboutOf(view.plain, named),
      group: main?.kind === 'trade' ? 'trade' : 'sanctions',
    };
  });
  const under = [...counts].filter(([party]) => isUnderCouncil(party)).toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  const parties = completeParties(evidence, counts, isUnderCouncil).map(({ imposer, target }, at): Parties => {
    const view = candidates[at]?.view;
    if (under !== null && view && evidence[at]?.local.imposers.length === 0 && BY_EXPERTS.in(view.plain)) {
      return { imposer: 'United Nations', target: target !== null && isUnderCouncil(target) ? target : under };
    }
    return { imposer: imposer ?? lawmakersOf(annotations.text, target), target: target === 'Myanmar' && saysBurma(annotations.text) ? 'Burma' : target };
  });


  // What comes first of sanctions far down an article on something else is no news of the day.
  const opening = candidates.slice(0, 3).filter(({ view }) => view.sentence.index <= Math.max(8, views.length * 0.35));
  const threatened = opening[0] !== undefined && typeOf(opening[0].view, opening[0].terms, { measures: false, known: false, bill: false }) === 'threat'
    && !tellsOfMaking(opening[0].view, opening[0].terms);
  // "is set to impose sanctions" leads to no news of new ones, even where a minister then "said on Friday" what they will be.
  const first = threatened ? -1 : opening.findIndex(({ view, terms }) => DATED.in(view.plain) && tellsOfMaking(view, terms));
  const news = { measures: first >= 0, known: first >= 0, bill: first < 0 && opening.some(({ view }) => BILL.in(view.plain)) };
  const quotesIn = quotesBy(quotes);
  const speakers = candidates.map(({ view, terms }) => speakerOf(view, terms.map(({ start, end }) => ({ start: view.start + start, end: view.start + end })),
    quotesIn(view), actors, annotations));
  const types = candidates.map(({ view, terms, mentions: named }, at) => {
    const speaker = speakers[at] ?? null;
    const type = typeOf(view, terms, news, speaker !== null && parties[at]?.target !== null && stateOf(speaker, view, named, actors) === parties[at]?.target);
    // The news is what its maker does; what others imposed stands behind it: "in response to U.S. sanctions on its officials".
    const another = first >= 0 && parties[at]?.imposer !== parties[first]?.imposer && !NAMED_DAY.in(view.plain);
    return type === 'imposed' && another ? 'in-force' : type;
  });
  const usual = news.measures ? 'imposed' : commonest(types);
  const statements = candidates.map(({ view }, at): SanctionsStatement => ({
    span: { start: view.start, end: view.end },
    type: types[at] ?? usual,
    imposer: parties[at]?.imposer ?? null, target: parties[at]?.target ?? null,
    speaker: speakers[at] ?? null,
  }));
  const regimes = regimesOf(parties.flatMap((pair, at) => pairsOf(pair, evidence[at]?.local, at === 0)), annotations.text, programmes);
  return { relevant: true, regimes, statements };
}

/** What the first sentences call by another name until the word falls: "loosened restrictions on travel to Cuba" … "under the embargo". */
function leadingUp(views: readonly SentenceView[], mentions: readonly PartyMention[][], candidates: readonly Candidate[]): Candidate[] {
  const first = candidates[0]?.view.sentence.index ?? 0;
  if (first > 5) return [];
  const later = candidates.filter(({ view }) => view.sentence.index <= first + 3).map(({ view }) => view);
  return views.flatMap((view, at): Candidate[] => {
    const terms = view.sentence.index < first ? findEchoes(view, later) : [];
    return terms.length > 0 ? [{ view, terms, mentions: mentions[at] ?? [] }] : [];
  });
}

/** "The European Union is preparing a package. It would freeze the assets of …": whoever the sentence before begins with. */
function makerAbove({ plain }: SentenceView, term: Term, [first]: readonly PartyMention[]): string[] {
  return first !== undefined && first.start < 5 && first.as !== 'adjective' && isUsualImposer(first.party)
    && /^(?:it|the (?:bloc|package|measures|move)) (?:[a-z]+ ){0,3}$/.test(plain.slice(0, term.start)) ? [first.party] : [];
}

/**
 * The one state that a sentence names beside those who impose, where its words are of
 * what goes on in it: "the lifting of sanctions in exchange for reforms in Myanmar".
 */
function aboutOf(plain: string, named: readonly PartyMention[]): string | null {
  const others = named.filter(({ party }) => !isUsualImposer(party));
  const only = others[0];
  return only && others.every(({ party }) => party === only.party) && /\b(?:in|of|toward|with) $/.test(plain.slice(0, only.start)) ? only.party : null;
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

/** Bars on who may enter are no sanctions: their waivers and restrictions echo none. */
function isOfEntry(text: string): boolean {
  return (text.match(/\b(?:travel|entry|muslim) ban\b/gi)?.length ?? 0) > 1 && /\b(?:immigra\w+|refugees?|visa applicants)\b/i.test(text);
}

/** A headline or a heading: a paragraph of one line without an end, or a short question ("What are the sanctions?"). It repeats what sentences say. */
function isHeading({ text, sentence }: SentenceView, { paragraphs }: Annotations): boolean {
  // "JUST WATCHED Union eases sanctions Replay More Videos ...": what stands beside a film
  if (/^(?:JUST WATCHED|MUST WATCH)\b/.test(text)) return true;
  const paragraph = paragraphs[sentence.paragraph];
  return paragraph !== undefined && paragraph.last - paragraph.first === 1
    && (text.length < 160 && !/[.!?:"”'’)\]…]$/.test(text) || text.length < 80 && /^[^"“]*\?$/.test(text));
}

/** The pair of a statement, and those of parties named in one breath with either side. */
function pairsOf(pair: Parties, local: LocalParties | undefined, leading: boolean): SpokenPair[] {
  const explicit = local !== undefined && local.imposers.length > 0;
  const imposers = local?.imposers[0] === pair.imposer ? local?.imposers ?? [] : [pair.imposer];
  const targets = local?.targets[0] === pair.target ? local?.targets ?? [] : [pair.target];
  return imposers.flatMap((imposer) => targets.map((target) => ({ imposer, target, explicit, leading: leading && explicit })));
}

/** One state goes by two common names: it is called as the article calls it. */
function saysBurma(text: string): boolean {
  return (text.match(/\bBurma\b/g)?.length ?? 0) > (text.match(/\bMyanmar\b/g)?.length ?? 0);
}

/** Not where something happens ("in Vienna", "at the White House"), nor who accuses ("Washington has accused …"), nor whom one talks with or is sent to. */
function mayTakePart(plain: string, { start, end, as, party }: PartyMention): boolean {
  return (as !== 'person' || isUsualImposer(party))
    && !/\b(?:in|near|outside|at|through|via) (?:the )?(?:[\w'-]+(?:, | and |, and )){0,3}$/.test(plain.slice(0, start))
    && !/\b(?:conversations?|talks|meetings?|consultations|outreach|ambassador|envoy|representative) (?:with|to) (?:the )?$/.test(plain.slice(0, start))
    && !/^ (?:has |have |had )?(?:also |repeatedly |long )?accus/.test(plain.slice(end, end + 40))
    && !/^(?:'s)? (?:top )?(?:ambassador|envoy|diplomat) /.test(plain.slice(end, end + 40))
    // "Dutch investigators": who prosecutes has its own laws
    && !/^ (?:federal |state )?(?:prosecutors|investigators|detectives|police|customs|courts?|judges?)\b/.test(plain.slice(end, end + 40))
    // "Israel's rival Iran"
    && !/^'s (?:arch-?)?(?:rival|neighbou?r|ally|enemy|foe|patron|partner),? /.test(plain.slice(end, end + 20));
}

/** "Senators introduced legislation", "the bloc": bodies that news names without their state. */
function lawmakersOf(text: string, target: string | null): string | null {
  if (target !== 'United States'
    && /\b(?:[Ss]enators?|Congress|congress(?:man|woman|men)|White House|Treasury|Capitol Hill|bipartisan|secretary of state|State Department|(?:the|The) administration|lawmakers of both parties)\b/i.test(text)) return 'United States';
  return target !== 'European Union' && /\b[Tt]he (?:27-nation |28-nation |European )?bloc\b|\b[Tt]he Commission\b/.test(text)
    && !/\b(?:ECOWAS|Ecowas|Mercosur|ASEAN|African Union|SADC)\b/.test(text) ? 'European Union' : null;
}

/** What an article says most is what it says where no word tells. */
function commonest(types: readonly (StatementType | null)[]): StatementType {
  const counts = new Map<StatementType, number>();
  for (const type of types) if (type !== null) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'in-force';
}
