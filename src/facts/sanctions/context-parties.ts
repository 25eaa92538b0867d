import type { LocalParties } from './local-parties.ts';
import { imposesNothing, isUsualImposer } from './usual-imposers.ts';

/** A pair that a sentence states or that the article's other sentences supply. */
export interface Parties {
  imposer: string | null;
  target: string | null;
}

/** What one sentence says, with which sort of term it says it, and every state it names. */
export interface PartyEvidence {
  local: LocalParties;
  named: string[];
  /** The one state that it names as where something goes on. */
  about: string | null;
  /** Bans on goods answer sanctions as often as they are sanctions, so they are counted apart. */
  group: 'sanctions' | 'trade';
  /** "these sanctions", "the new penalties": those spoken of before. */
  spokenOf: boolean;
}

/** How often each party was met in one part. */
class Votes {
  private readonly counts = new Map<string, number>();
  add(party: string, weight: number): void { this.counts.set(party, (this.counts.get(party) ?? 0) + weight); }
  of(party: string | null): number { return party === null ? 0 : this.counts.get(party) ?? 0; }
  best(may: (party: string) => boolean): string | null {
    let best: string | null = null;
    for (const party of this.counts.keys()) if (may(party) && (best === null || this.of(party) > this.of(best))) best = party;
    return best;
  }
}

interface Parts { imposers: Votes; targets: Votes }

/**
 * Completes what sentences say of the parties from what the article says elsewhere: "the sanctions" are those spoken of before,
 * else those that the article speaks of most. `evidence` in text order; `states`: how often the article names each state.
 */
export function completeParties(evidence: readonly PartyEvidence[], states: ReadonlyMap<string, number>, underCouncil: (party: string) => boolean): Parties[] {
  const all: Parts = { imposers: new Votes(), targets: new Votes() };
  const byGroup = { sanctions: { imposers: new Votes(), targets: new Votes() }, trade: { imposers: new Votes(), targets: new Votes() } };
  const count = (group: PartyEvidence['group'], { imposer, target }: Parties, weight: number) => {
    for (const parts of [all, byGroup[group]]) {
      if (imposer !== null) parts.imposers.add(imposer, weight);
      if (target !== null) parts.targets.add(target, weight);
    }
  };
  for (const { local, group } of evidence) count(group, { imposer: local.imposers[0] ?? null, target: local.targets[0] ?? null }, 1);
  const settled = evidence.map(({ local, group }) => ({ group, ...sound(placed(local, all)) }));
  settled.forEach((pair) => count(pair.group, pair, 0.5));
  const common = new Votes();
  for (const [state, times] of states) common.add(state, times);

  const done: (Parties & { group: PartyEvidence['group'] })[] = [];
  for (const [at, { imposer, target, group }] of settled.entries()) {
    const own = byGroup[group];
    const named = evidence[at]?.named ?? [];
    let who = imposer, whom = target;
    if (who === null && whom === null && evidence[at]?.spokenOf === true) {
      const before = settled.slice(0, at).findLast((one, place) => one.group === group && one.imposer !== null && one.target !== null
        && (evidence[place]?.local.imposers.length ?? 0) > 0);
      who = before?.imposer ?? null;
      whom = before?.target ?? null;
    }
    // "retaliating with its own sanctions": on whoever strikes it
    if (who !== null && whom === null && times(settled, who) === 0) whom = paired(settled, 'target', who, 'imposer');
    // A state that the sentence names in no clear part has the part that it has elsewhere: "Tehran said it would return if the United States lifted sanctions".
    whom ??= mostIn(named.filter((party) => mayImpose(who, party)), own.targets, own.imposers);
    who ??= mostIn(named.filter((party) => mayImpose(party, whom)), own.imposers, own.targets);
    if (who === null && whom === null) {
      const last = done.findLast((one) => one.group === group && one.imposer !== null && one.target !== null);
      who = last?.imposer ?? own.imposers.best(() => true);
      whom = last?.target ?? null;
    }
    const struck = (party: string) => mayImpose(who, party), striking = (party: string) => mayImpose(party, whom);
    // "prepared to sanction Europeans", said once in an article that speaks of Iran throughout: all other sanctions are on Iran.
    if (who !== null && whom === null) whom = farLikelier(settled, who, common, struck);
    whom ??= paired(settled, 'imposer', who, 'target') ?? own.targets.best(struck) ?? all.targets.best(struck)
      ?? [evidence[at]?.about ?? null].find((party) => party !== null && struck(party))
      ?? likeliest(named.filter((party) => struck(party) && !isUsualImposer(party)), common, struck);
    who ??= paired(settled, 'target', whom, 'imposer') ?? own.imposers.best(striking) ?? all.imposers.best(striking) ?? likelyImposer(common, striking);
    // Those of the Council strike the states that it has any on: "a U.N. embargo bars arms for rebels" in news of two neighbours.
    if (who === 'United Nations' && target === null && whom !== null && !underCouncil(whom)) {
      const under = common.best(underCouncil);
      if (under !== null && common.of(under) * 2 >= common.of(whom)) whom = under;
    }
    done.push({ imposer: who, target: whom, group });
  }
  return done.map(({ imposer, target }) => ({ imposer, target }));
}

/** Holders of a veto at the United Nations, and the bodies that impose there: none of them was ever a target of it. */
const BEYOND_UN: readonly string[] = ['United States', 'United Kingdom', 'France', 'Russia', 'China', 'European Union', 'United Nations'];

/** Whether one can be meant as striking the other. Null stands for anyone. */
function mayImpose(imposer: string | null, target: string | null): boolean {
  if (imposer !== null && (imposer === target || imposesNothing(imposer))) return false;
  return target !== 'United Nations' && !(imposer === 'United Nations' && target !== null && BEYOND_UN.includes(target));
}

/** A pair that cannot be meant keeps who imposes. */
function sound({ imposer, target }: Parties): Parties {
  return mayImpose(imposer, target) ? { imposer, target } : { imposer, target: null };
}

/** How many sentences name both of a pair themselves; without a target, how many name one as imposing on anyone. */
function times(all: readonly Parties[], imposer: string, target?: string): number {
  return all.filter((one) => one.imposer === imposer && (target === undefined ? one.target !== null : one.target === target)).length;
}

/** Gives the state before "sanctions" its part: the one it has elsewhere in the article, else the usual one. */
function placed(local: LocalParties, { imposers, targets }: Parts): Parties {
  const imposer = local.imposers[0] ?? null, target = local.targets[0] ?? null, { modifier } = local;
  if (modifier === null) return { imposer, target: imposer === target ? null : target };
  const imposes = imposers.of(modifier) - targets.of(modifier);
  const isImposer = imposes > 0 || (imposes === 0 && isUsualImposer(modifier));
  return isImposer ? { imposer: imposer ?? modifier, target } : { imposer, target: target ?? modifier };
}

/** Of the states named, the one most often met in a part, and oftener than in the other. */
function mostIn(named: readonly string[], part: Votes, other: Votes): string | null {
  return named.filter((party) => part.of(party) > other.of(party)).toSorted((a, b) => part.of(b) - part.of(a))[0] ?? null;
}

/** What the sentences that name both parties pair most often with one of them. */
function paired(all: readonly Parties[], given: 'imposer' | 'target', party: string | null, wanted: 'imposer' | 'target'): string | null {
  if (party === null) return null;
  const votes = new Votes();
  for (const one of all) {
    const other = one[wanted];
    if (one[given] === party && other !== null) votes.add(other, 1);
  }
  return votes.best((other) => other !== party);
}

const USUAL: readonly string[] = ['United Nations', 'United States', 'European Union', 'United Kingdom'];

/** One that the sentence names, unless the article speaks far more of another: Poland may warn in it of a response to sanctions on Russia. */
function likeliest(named: readonly string[], common: Votes, may: (party: string) => boolean): string | null {
  const here = named.toSorted((a, b) => common.of(b) - common.of(a))[0] ?? null, overall = likelyTarget(common, may);
  return here !== null && common.of(here) * 4 >= common.of(overall) ? here : overall;
}

/** The state that an article speaks of most, where all that it says is struck is, once, a body that imposes itself and is named far less. */
function farLikelier(all: readonly Parties[], imposer: string, common: Votes, may: (party: string) => boolean): string | null {
  const told = all.flatMap(({ imposer: who, target }) => (who === imposer && target !== null ? [target] : []));
  const only = told[0];
  if (told.length !== 1 || only === undefined || !isUsualImposer(only)) return null;
  const most = likelyTarget(common, may);
  return most !== null && !isUsualImposer(most) && common.of(most) >= 4 * common.of(only) ? most : null;
}

function likelyTarget(common: Votes, may: (party: string) => boolean): string | null {
  return common.best((party) => may(party) && !USUAL.includes(party)) ?? common.best(may);
}

function likelyImposer(common: Votes, may: (party: string) => boolean): string | null {
  return USUAL.filter((party) => may(party) && common.of(party) > 0).toSorted((a, b) => common.of(b) - common.of(a))[0] ?? null;
}
