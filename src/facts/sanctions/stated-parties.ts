import type { Programmes } from '../../sanctions/programmes.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { completeParties, type Parties, type PartyEvidence } from './context-parties.ts';
import { type LocalParties, readParties } from './local-parties.ts';
import type { PartyMention } from './parties.ts';
import { phrases } from './phrases.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Term } from './terms.ts';
import { isUsualImposer } from './usual-imposers.ts';

/** A threat at the end of a sentence on a breach. */
const THREATENED = phrases(/\b(?:not hesitate|prepared|ready) to (?:\w+ ){0,2}(?:impose|adopt|apply|add|use)\b/);

/** "sanctions passed in the Security Council", "ask the Security Council to take them off the list": its own, unless the sentence names who else makes them. */
const BY_COUNCIL = phrases(
  /\b(?:passed|adopted|agreed|approved|voted|drafted|negotiated) (?:[\w.'-]+ ){0,3}(?:in|at|on|by|through) (?:the )?(?:[\w.]+ ){0,2}security council\b/,
  /\b(?:with|ask\w*|urg\w*|call\w* on|persuad\w*|lobb\w*|petition\w*) (?:the )?(?:[\w.]+ ){0,2}security council\b[^;]{0,20}\bto\b/,
  /\b(?:russia|china|moscow|beijing)\b[^;]{0,60}\bveto\w* (?:[\w.'-]+ ){0,3}(?:sanctions|resolution)\b/,
);

/** "weapons reached the army through Chad, U.N. experts said, in breach of an arms embargo": the Council's, on a state that it has any on. */
const BY_EXPERTS = phrases(/\b(?:u\.n\.|un|united nations) (?:sanctions )?(?:experts|monitors|investigators|panel)\b[^;]{0,160}\barms embargo\b/);

/** Those of the world are the Council's, where it has any on a state that the article is about: "crushing international sanctions". */
const INTERNATIONAL = /\binternational(?:ly)? (?:[\w-]+ ){0,2}$/;

/** "these sanctions", "the new penalties" */
const SPOKEN_OF = /\b(?:these|those|the (?:new|latest)) (?:[\w-]+ ){0,2}[\w-]+$/;

/** Who imposes on whom in one sentence: by its own words alone, and with what the rest of the article tells. */
export interface StatedParties extends Parties {
  local: LocalParties;
}

/** For each candidate, who imposes on whom. `text`: the article's. */
export function statedParties(candidates: Candidates, text: string, programmes: Programmes): StatedParties[] {
  const counts = countParties(candidates);
  const isUnderCouncil = (party: string) => programmes.against('United Nations', party).length > 0;
  const most = [...counts].toSorted((a, b) => b[1] - a[1]).map(([party]) => party);
  const underCouncil = most.slice(0, 3).some(isUnderCouncil), under = most.find(isUnderCouncil) ?? null;
  const evidence = candidates.all.map((candidate) => evidenceOf(candidate, candidates.mentions[candidate.at - 1] ?? [], underCouncil));
  return completeParties(evidence, counts, isUnderCouncil).map(({ imposer, target }, at): StatedParties => {
    const local = evidence[at]?.local ?? { imposers: [], targets: [], modifier: null };
    if (under !== null && local.imposers.length === 0 && BY_EXPERTS.in(candidates.all[at]?.view.plain ?? '')) {
      return { local, imposer: 'United Nations', target: target !== null && isUnderCouncil(target) ? target : under };
    }
    return { local, imposer: imposer ?? lawmakersOf(text, target), target: target === 'Myanmar' && saysBurma(text) ? 'Burma' : target };
  });
}

/** How often an article names each state or body. Where it happens counts less than who acts: "met in Hanoi, the capital of Vietnam". */
function countParties({ views, mentions }: Candidates): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [at, some] of mentions.entries()) {
    const plain = views[at]?.plain ?? '';
    for (const mention of some) counts.set(mention.party, (counts.get(mention.party) ?? 0) + (mayTakePart(plain, mention) ? 1 : 0.4));
  }
  return counts;
}

/** What one sentence says. `above`: the states and bodies that the sentence before names. */
function evidenceOf(candidate: Candidate, above: readonly PartyMention[], underCouncil: boolean): PartyEvidence {
  const { terms, mentions, view: { plain } } = candidate;
  // The term that says most of who and whom: "a violation of U.N. resolutions, and the U.S. will not hesitate to impose new sanctions" is read at its threat.
  const main = THREATENED.in(plain) ? terms.at(-1) : terms[0];
  return {
    local: main ? localParties(candidate, main, above, underCouncil) : { imposers: [], targets: [], modifier: null },
    spokenOf: main !== undefined && SPOKEN_OF.test(plain.slice(0, main.end)),
    named: mentions.filter((mention) => mayTakePart(plain, mention)).map(({ party }) => party),
    about: aboutOf(plain, mentions),
    group: main?.kind === 'trade' ? 'trade' : 'sanctions',
  };
}

function localParties({ view, terms, mentions }: Candidate, main: Term, above: readonly PartyMention[], underCouncil: boolean): LocalParties {
  const local = readParties(view, main, mentions);
  if (local.modifier !== null) return local;
  // "sanctions" and a "complete embargo" against Cuba: whom the first leaves open, a later one may tell.
  if (local.targets.length === 0) {
    local.targets = terms.filter(({ kind }) => kind !== 'verb').map((term) => readParties(view, term, mentions).targets)
      .find((targets) => targets.length > 0 && !targets.some((target) => local.imposers.includes(target))) ?? [];
  }
  if (local.imposers.length === 0) local.imposers = makerAbove(view, main, above);
  const byCouncil = local.imposers.length === 0
    && (BY_COUNCIL.in(view.plain) || (underCouncil && INTERNATIONAL.test(view.plain.slice(0, main.start))));
  if (byCouncil) local.imposers = ['United Nations'];
  return local;
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

/** One state goes by two common names: it is called as the article calls it. */
function saysBurma(text: string): boolean {
  return (text.match(/\bBurma\b/g)?.length ?? 0) > (text.match(/\bMyanmar\b/g)?.length ?? 0);
}
