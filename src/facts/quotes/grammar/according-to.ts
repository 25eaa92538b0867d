import { normAt, posAt } from '../../../language/word-at.ts';
import { isRoleNoun } from '../../actors/words/role-words.ts';
import { hasTense, isPredicate } from './items.ts';
import type { Range } from './items.ts';
import type { Report } from './report.ts';
import { phraseFrom } from './source-phrases.ts';
import { datelineEnd } from './units.ts';
import type { Item, Unit } from './units.ts';

/** "According to X, …", "…, according to X", "The fire, according to X, was set." */
export function accordingReports(unit: Unit): Report[] {
  const { items } = unit;
  const reports: Report[] = [];
  for (let at = 0; at + 2 < items.length; at += 1) {
    if (items[at]?.norm !== 'according' || items[at + 1]?.norm !== 'to' || items[at]?.quoted) continue;
    const named = phraseFrom(items, at + 2, items.length, true) ?? pronounAt(items, at + 2);
    if (!named) continue;
    const source = leadsUnit(items, at) ? firstComma(items, named) : named;
    const content = contentAround(items, at, source);
    if (content.length === 0) continue;
    reports.push({
      unit, act: 'said', lemma: 'according to', kind: 'according', head: at, content, cue: { first: at, last: at + 2 }, source, inherited: false, more: [],
    });
  }
  return reports;
}

function pronounAt(items: readonly Item[], at: number): Range | null {
  return /^(?:PRP|NN|NNS|NNP|NNPS)$/.test(posAt(items, at)) ? { first: at, last: at + 1 } : null;
}

/** "But according to X, …": nothing but a conjunction stands before. */
function leadsUnit(items: readonly Item[], at: number): boolean {
  return items.slice(0, at).every((item) => /^(?:but|and|yet|so|still|,|-|–|—|also|now|instead|however|meanwhile)$/.test(item.norm));
}

/** In front, appositions are cut short: "According to X, the talks failed" has no apposition. */
function firstComma(items: readonly Item[], source: Range): Range {
  for (let at = source.first; at < source.last; at += 1) {
    if (items[at]?.norm === ',') return { first: source.first, last: at };
  }
  return source;
}

function contentAround(items: readonly Item[], cue: number, source: Range): Range[] {
  const ranges: Range[] = [];
  const end = lastWord(items);
  if (leadsUnit(items, cue)) {
    source.last = Math.max(source.last, source.first + 1);
    let first = source.last;
    while (first < end && items[first]?.norm !== ',' && first < source.last + 12) first += 1;
    first = items[first]?.norm === ',' || items[first]?.norm === ':' ? first + 1 : source.last;
    // "According to Jo Hale, a fellow at the Harbour Centre, the plan …"
    if (/^(?:a|an|the)$/.test(normAt(items, first))) {
      const close = items.findIndex((item, at) => at > first && item.norm === ',');
      const role = items.slice(first + 1, Math.min(first + 6, close)).findIndex((item) => item.pos === 'NN' && isRoleNoun(item.norm));
      if (close > 0 && role >= 0 && !items.slice(first, close).some(hasTense)) first = close + 1;
    }
    if (items[first]?.pos === 'QUOTE') return [{ first, last: first + 1 }];
    return end > first ? [{ first, last: end }] : [];
  }
  const start = clauseStart(items, cue);
  let stop = cue;
  while (stop > start && /^(?:,|-|--|–|—|\()$/.test(normAt(items, stop - 1))) stop -= 1;
  if (stop > start) ranges.push({ first: start, last: stop });
  // "The fire, according to police, was set": the sentence goes on behind the second comma.
  if (items[source.last]?.norm === ',' && items[cue - 1]?.norm === ',') {
    const next = items[source.last + 1];
    const finite = isPredicate(items, source.last + 1) || items.slice(source.last + 1, end).some((item) => /^(?:VBD|VBZ|VBP|MD)$/.test(item.pos));
    if (next && finite && !/^(?:CC|VBG|WP|WDT)$/.test(next.pos) && next.norm !== 'while' && next.norm !== 'as')
      ranges.push({ first: source.last + 1, last: end });
  }
  // "Crews, working at night, according to police found two more": with the second comma forgotten.
  const next = items[source.last];
  if (next && /^(?:VBD|VBZ|MD)$/.test(next.pos) && items[cue - 1]?.norm === ',') ranges.push({ first: source.last, last: end });
  return ranges;
}

/** Behind a semicolon; for an utterance in quotation marks, that alone. */
function clauseStart(items: readonly Item[], cue: number): number {
  for (let at = cue - 1; at >= 0; at -= 1) if (items[at]?.norm === ';') return at + 1;
  return datelineEnd(items);
}

function lastWord(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && /^[.?!;:,]$/.test(normAt(items, end - 1))) end -= 1;
  return end;
}
