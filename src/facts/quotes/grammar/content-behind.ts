import { fits } from '../../../language/plain-letters.ts';
import { normAt, textAt } from '../../../language/word-at.ts';
import type { Candidate } from './candidate.ts';
import { predicateOf } from './clauses.ts';
import type { Complement } from './complements.ts';
import { contentEnd } from './content-end.ts';
import { breaksOff, hasTense, isNoun, isPredicate, isRelative, trimEnd } from './items.ts';
import type { Range } from './items.ts';
import { leadingClauseEnd } from './leading-clauses.ts';
import type { Item } from './units.ts';

/**
 * Where the words of a cue in a side clause end and the main clause goes on: "Hale, who thinks the plan unfair, voted against it",
 * "Calling the plan unfair, Hale left".
 */
function mainClauseAfter(items: readonly Item[], candidate: Candidate, start: number): number {
  const { source, group } = candidate;
  if (!source) return items.length;
  if (group.participle && source.first > group.at) return source.first;
  const leading = leadingClauseEnd(items, group.at);
  if (leading !== null && leading > start) return leading;
  // "a group urging him to run was formed", "the reporter who asked about the taxes got an answer"
  const tied = group.participle ? !candidate.inherited && isNoun(items[group.first - 1])
    : isRelative(items[source.first]) && source.last === group.first && isNoun(items[source.first - 1]);
  const verb = tied && candidate.right?.kind === 'object' ? plainVerb(items, start) : null;
  if (verb !== null) return verb;
  // "a lawmaker who said the vote was lost warned Hale", "the voices arguing that the plan is late are many"
  if (tied && candidate.right?.kind === 'clause') {
    const next = predicateOf(items, start, 0);
    if (next < items.length && next > start + 2 && !items.slice(start, next).some(({ quote }) => quote !== null)) return next;
  }
  if (!(isRelative(items[source.first]) && source.last - source.first === 1) && !isRelative(items[source.first - 1])) return items.length;
  for (let at = start; at < items.length - 1; at += 1) {
    if (items[at]?.norm !== ',') continue;
    let next = at + 1;
    while (items[next]?.pos === 'RB' || (items[next]?.quoted && !fits(/[\p{L}\p{N}]/u, textAt(items, next)))) next += 1;
    if (isPredicate(items, next)) return items[at + 1]?.quoted && next > at + 1 ? at + 2 : at;
  }
  return items.length;
}

/** The first verb with a tense that no word before it ties to a clause of its own; not within marks: "The senators who rejected the “bad” deal resigned." */
function plainVerb(items: readonly Item[], start: number): number | null {
  for (let at = start + 1; at < items.length; at += 1) {
    const item = items[at];
    if (item?.quoted) continue;
    if (!item || /^[,;:]$/.test(item.norm) || /^(?:WP|WDT|WRB|WP\$)$/.test(item.pos)
      || /^(?:that|if|because|as|after|before|while|since|whether)$/.test(item.norm)) return null;
    if (hasTense(item)) return isNoun(items[at - 1]) || items[at - 1]?.pos === 'RB' ? at : null;
  }
  return null;
}

/** The content behind a cue, ended where a later report, the main clause or the article's own words begin. */
export function contentBehind(items: readonly Item[], candidate: Candidate, right: Complement, later: readonly Candidate[]): Range[] {
  if (right.kind === 'quote') {
    // reminded both that “…” and that they “will pay”: one content of both halves
    if (/^(?:and|but)$/.test(normAt(items, right.start + 1)) && items[right.start + 2]?.norm === 'that') return [{ first: right.start,
      last: trimEnd(items, items.length) }];
    const found: Range[] = [{ first: right.start, last: right.start + 1 }];
    for (let at = right.start + 1; at < items.length; at += 1) {
      if (items[at]?.pos === 'QUOTE') found.push({ first: at, last: at + 1 });
      else if (!/^(?:and|,|but)$/.test(normAt(items, at))) break;
    }
    return found;
  }
  let end = items.length;
  for (const other of later) {
    const { cut } = other;
    // "Hale said the deal was dead, Channel Six reported.": the relay is no part of it.
    const relayed = other.left[0];
    if (relayed && other.left.length === 1 && !other.right && relayed.first <= candidate.group.first && relayed.last > right.start) {
      end = relayed.last;
      break;
    }
    // "they would like to see it dismantled, allowing inspectors to look": part of what is told
    if (other.group.participle && other.verb.lemma === 'allow') continue;
    // "He said the men were paid, but they want more": one person is not they, who are part of what he told
    if (other.verb.act === 'thought' && items[other.source?.first ?? -1]?.norm === 'they' && isSingular(items, candidate)
      && items.slice(right.start, cut ?? 0).some(({ pos, norm }) => /^NNP?S$/.test(pos) || norm === 'they')) continue;
    // "a way of fixing the system and addressing their concerns": what is thus joined is of the same kind
    if (other.group.participle && cut !== null && cut === other.group.first - 1 && items[cut]?.pos === 'CC'
      && items.slice(right.start, cut).some(({ pos }) => pos === 'VBG')) continue;
    if (cut !== null && cut > right.start && (other.right || other.rest)) {
      end = cut;
      break;
    }
  }
  // "The man who wrote the speech says he is sorry": the clause is about him who says it, and ends there.
  const outer = later.find((other) => other.source && isRelative(items[candidate.source?.first ?? -1]) && other.source.first < candidate.group.first
    && other.group.first > right.start && !other.inherited)?.group.first;
  if (outer !== undefined) end = Math.min(end, outer);
  if (outer !== undefined && right.kind === 'clause' && !items.slice(right.start, end).some(hasTense)) return [];
  end = Math.min(end, mainClauseAfter(items, candidate, right.start));
  // "threatened to impose fines that he says will hurt": what he says of them is a report of its own.
  const relative = right.kind === 'clause' ? undefined
    : later.find((other) => other.right && other.source && isRelative(items[other.source.first - 1]) && other.source.first - 1 > right.start + 1);
  if (relative?.source) end = Math.min(end, relative.source.first - 1);
  const according = items.findIndex((item, at) => at > right.start && item.norm === 'according' && !item.quoted && items[at + 1]?.norm === 'to'
    && breaksOff(items, at));
  if (according > 0) end = Math.min(end, items[according - 1]?.quoted ? according : according - 1);
  end = contentEnd(items, right.start, end, right.kind);
  end = trimEnd(items, end);
  // A content that the source itself interrupts cannot be: "… Hale, Lima said" is told from the left.
  const source = candidate.source;
  if (source && !candidate.inherited && source.first >= right.start) return [];
  return end > right.start ? [{ first: behindInsertion(items, right.start, end), last: end }] : [];
}

/** "he", "Hale", "the minister". */
function isSingular(items: readonly Item[], { source }: Candidate): boolean {
  const last = source ? items[source.last - 1] : undefined;
  return last !== undefined && (/^(?:NN|NNP)$/.test(last.pos) || /^(?:he|she)$/.test(last.norm))
    && !items.slice(source?.first, source?.last).some(({ pos }) => pos === 'CC' || pos === 'NNS');
}

/** "reported that, according to its count, half …": what is told begins behind the insertion. */
function behindInsertion(items: readonly Item[], start: number, end: number): number {
  if (items[start]?.norm !== 'that' || items[start + 1]?.norm !== ','
    || !/^(?:according|based|in|on|at|during|as|after|by)$/.test(normAt(items, start + 2))) return start;
  const close = items.findIndex((item, at) => at > start + 2 && at < end - 3 && item.norm === ',');
  return close < 0 ? start : close + 1;
}
