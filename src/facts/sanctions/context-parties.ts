import type { LocalParties } from './local-parties.ts';
import { isUsualImposer } from './local-parties.ts';

/** A pair that a sentence states or that the article's other sentences supply. */
export interface Parties {
  imposer: string | null;
  target: string | null;
}

/** What one sentence says, with which sort of term it says it, and every state it names. */
export interface PartyEvidence {
  local: LocalParties;
  named: string[];
  /** Bans on goods answer sanctions as often as they are sanctions, so they are counted apart. */
  group: 'sanctions' | 'trade';
}

/** How often each party was met in one part. */
class Votes {
  private readonly counts = new Map<string, number>();
  add(party: string, weight: number): void { this.counts.set(party, (this.counts.get(party) ?? 0) + weight); }
  of(party: string | null): number { return party === null ? 0 : this.counts.get(party) ?? 0; }
  best(...not: (string | null)[]): string | null {
    let best: string | null = null;
    for (const party of this.counts.keys()) if (!not.includes(party) && (best === null || this.of(party) > this.of(best))) best = party;
    return best;
  }
}

interface Parts { imposers: Votes; targets: Votes }

/**
 * Completes what sentences say of the parties from what the article says elsewhere: "the sanctions" are those spoken of before,
 * else those that the article speaks of most. `evidence` in text order; `states`: how often the article names each state.
 */
export function completeParties(evidence: readonly PartyEvidence[], states: ReadonlyMap<string, number>): Parties[] {
  const all: Parts = { imposers: new Votes(), targets: new Votes() };
  const byGroup = { sanctions: { imposers: new Votes(), targets: new Votes() }, trade: { imposers: new Votes(), targets: new Votes() } };
  const count = (group: PartyEvidence['group'], { imposer, target }: Parties, weight: number) => {
    for (const parts of [all, byGroup[group]]) {
      if (imposer !== null) parts.imposers.add(imposer, weight);
      if (target !== null) parts.targets.add(target, weight);
    }
  };
  for (const { local, group } of evidence) count(group, { imposer: local.imposers[0] ?? null, target: local.targets[0] ?? null }, 1);
  const settled = evidence.map(({ local, group }) => ({ group, ...placed(local, all) }));
  settled.forEach((pair) => count(pair.group, pair, 0.5));
  const common = new Votes();
  for (const [state, times] of states) common.add(state, times);

  const done: (Parties & { group: PartyEvidence['group'] })[] = [];
  for (const [at, { imposer, target, group }] of settled.entries()) {
    const own = byGroup[group];
    const named = evidence[at]?.named ?? [];
    let who = imposer, whom = target;
    // A state that the sentence names in no clear part has the part that it has elsewhere: "Tehran said it would return if the United States lifted sanctions".
    whom ??= mostIn(named, own.targets, own.imposers, who);
    who ??= mostIn(named, own.imposers, own.targets, whom);
    if (who === null && whom === null) {
      const last = done.findLast((one) => one.group === group && one.imposer !== null && one.target !== null);
      who = last?.imposer ?? own.imposers.best();
      whom = last?.target ?? own.targets.best(who);
    }
    whom ??= paired(settled, 'imposer', who, 'target') ?? own.targets.best(who) ?? all.targets.best(who) ?? named.find((party) => party !== who && !isUsualImposer(party)) ?? likelyTarget(common, who);
    who ??= paired(settled, 'target', whom, 'imposer') ?? own.imposers.best(whom) ?? all.imposers.best(whom) ?? likelyImposer(common, whom);
    done.push({ imposer: who, target: whom, group });
  }
  return done.map(({ imposer, target }) => ({ imposer, target }));
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
function mostIn(named: readonly string[], part: Votes, other: Votes, not: string | null): string | null {
  return named.filter((party) => party !== not && part.of(party) > other.of(party)).toSorted((a, b) => part.of(b) - part.of(a))[0] ?? null;
}

/** What the sentences that name both parties pair most often with one of them. */
function paired(all: readonly Parties[], given: 'imposer' | 'target', party: string | null, wanted: 'imposer' | 'target'): string | null {
  if (party === null) return null;
  const votes = new Votes();
  for (const one of all) {
    const other = one[wanted];
    if (one[given] === party && other !== null) votes.add(other, 1);
  }
  return votes.best(party);
}

const USUAL: readonly string[] = ['United Nations', 'United States', 'European Union', 'United Kingdom'];

function likelyTarget(common: Votes, imposer: string | null): string | null {
  return common.best(imposer, ...USUAL) ?? common.best(imposer);
}

function likelyImposer(common: Votes, target: string | null): string | null {
  return USUAL.filter((party) => party !== target && common.of(party) > 0).toSorted((a, b) => common.of(b) - common.of(a))[0] ?? null;
}
