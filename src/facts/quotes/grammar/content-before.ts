import { normAt } from '../../../language/word-at.ts';
import type { Candidate } from './candidate.ts';
import { clauseStarts } from './clauses.ts';
import { findCueGroups } from './cue-groups.ts';
import type { CueGroup } from './cue-groups.ts';
import { isSpeechForm } from './cue-verbs.ts';
import { breaksOff, hasTense, isPredicate, isRelative, trimEnd } from './items.ts';
import type { Range } from './items.ts';
import { datelineEnd } from './units.ts';
import type { Item } from './units.ts';

/** The utterances that stand directly before a source, or before the cue where the source follows it. */
export function quotesBefore(items: readonly Item[], at: number): Range[] {
  let i = at - 1;
  if (/^(?:,|-|--|–|—)$/.test(normAt(items, i))) i -= 1;
  if (items[i]?.pos !== 'QUOTE') return [];
  const found: Range[] = [];
  for (; i >= 0; i -= 1) {
    const item = items[i];
    if (item?.pos === 'QUOTE') found.unshift({ first: i, last: i + 1 });
    else if (!/^(?:and|,|but)$/.test(item?.norm ?? '')) break;
  }
  // The streets were empty, “but people need to meet,” he added: the words before belong to what he said.
  const first = found[0];
  if (first && first.first > 2 && items[first.first - 1]?.norm === ',' && !items.slice(0, first.first).some((item) => item.pos === 'QUOTE')
    && clauseStarts(items, 0, first.first, false)) {
    found.unshift({ first: 0, last: first.first - 1 });
  }
  return found;
}

/** "As Hale noted, the plan would fail": the clause behind the comma. */
export function asReported(items: readonly Item[], group: CueGroup, source: Range): Range | null {
  const lead = items[source.first - 1];
  if (lead?.norm !== 'as' || (source.first > 2 && items[source.first - 2]?.norm !== ',')) return null;
  let at = group.last;
  while (at < items.length && at < group.last + 8 && items[at]?.norm !== ',') at += 1;
  const end = trimEnd(items, items.length);
  return items[at]?.norm === ',' && end > at + 2 ? { first: at + 1, last: end } : null;
}

/** The clause before ", X said": from the unit's start or the report before it. */
export function clauseBefore(items: readonly Item[], at: number, before: readonly Candidate[]): Range | null {
  if (!breaksOff(items, at)) return null;
  const end = items[at - 1]?.quoted ? at : at - 1;
  let first = 0;
  for (let i = at - 2; i >= 0; i -= 1) {
    if (items[i]?.pos === 'QUOTE' || items[i]?.norm === ';') {
      first = i + 1;
      break;
    }
  }
  // “…,” she said in the statement, reports the Post: who has said it is nothing that the Post reports
  if (items[first - 1]?.pos === 'QUOTE' && items.slice(first, Math.min(first + 6, end)).some((item) => hasTense(item) && isSpeechForm(item.norm))) return null;
  const last = before.filter((one) => one.verb.act === 'said' && (one.right === null || one.right.kind === 'clause' || one.right.kind === 'quote')).at(-1);
  if (last && last.group.at >= first) {
    // "Oslo said A, and B would follow, Lima said": only what stands behind the last report.
    const join = items.findIndex((item, i) => i > last.group.last && i < at - 1 && item.norm === ',' && items[i + 1]?.pos === 'CC');
    if (last.right && join >= 0) first = join + 1;
  }
  // "the list (which, officials said, is no list) angered them": nothing outside the bracket
  first = Math.max(first, openBracket(items, at) + 1, datelineEnd(items));
  while (first < at - 1 && /^(?:,|``|''|"|-|–|—)$/.test(normAt(items, first)) && !items[first]?.quoted) first += 1;
  return end > first ? { first, last: end } : null;
}

function isBracket(item: Item, mark: '(' | ')'): boolean {
  return item.text === mark && !item.quoted;
}

/** The bracket that is open at item `at`; -1 where there is none. */
function openBracket(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 40); i -= 1) {
    const item = items[i];
    if (!item || isBracket(item, ')')) return -1;
    if (isBracket(item, '(')) return i;
  }
  return -1;
}

/**
 * "The move, Rowe said, was planned", "He declined, Rowe said, as he had felt better": the words behind the second comma, where
 * they hold the verb that the first part lacks or say why or when. Not the scene: "He left, Rowe said, as troops marched in".
 */
export function restOfClause(items: readonly Item[], group: CueGroup): Range | null {
  let at = group.last;
  for (let steps = 0; steps < 12 && at < items.length && items[at]?.norm !== ','; steps += 1, at += 1) {
    if (hasTense(items[at]) || items[at]?.quote) return null;
  }
  if (items[at]?.norm !== ',') return null;
  const next = items[at + 1];
  // "…, she said, and it had worked" goes on with what she said; "…, she said, and left" does not.
  if (next?.pos === 'CC' && (next.norm !== 'and' || !clauseStarts(items, at + 2, items.length, false)
    || findCueGroups(items.slice(at + 2)).length > 0)) return null;
  const scene = next?.norm === 'as' && !items.slice(at + 2, at + 8).some(({ norm }) => norm === 'had');
  if (!next || isRelative(next) || next.pos === 'VBG' || scene || (next.norm === 'in' && items[at + 2]?.norm === 'part') || next.norm === 'while'
    || next.norm === 'according') return null;
  const close = openBracket(items, group.first) < 0 ? -1 : items.findIndex((item, i) => i > at && isBracket(item, ')'));
  const end = trimEnd(items, close < 0 ? items.length : close);
  return isPredicate(items, at + 1) || items.slice(at + 1, end).some((item, i) => hasTense(item) || item.pos === 'QUOTE' || (i === 0 && item.quoted))
    ? { first: at + 1, last: end } : null;
}

/** "The plan, said Hale, would fail", "The ship had left, said Hale, and was not to return": behind the source's comma stands the verb. */
export function clauseGoesOn(items: readonly Item[], at: number): Range | null {
  if (items[at]?.norm !== ',') return null;
  let next = /^(?:and|but|or)$/.test(normAt(items, at + 1)) ? at + 2 : at + 1;
  while (items[next]?.pos === 'RB') next += 1;
  return isPredicate(items, next) ? { first: at + 1, last: trimEnd(items, items.length) } : null;
}

/** The utterance directly behind a source: “…,” said Hale, “…” */
export function quoteBehind(items: readonly Item[], at: number): Range | null {
  const next = /^[,:—–-]$/.test(normAt(items, at)) ? at + 1 : at;
  return items[next]?.pos === 'QUOTE' ? { first: next, last: next + 1 } : null;
}
