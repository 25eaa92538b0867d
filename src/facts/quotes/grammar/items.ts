import { fits } from '../../../language/plain-letters.ts';
import { normAt, textAt } from '../../../language/word-at.ts';
import { words } from '../../../language/word-list.ts';
import type { Item } from './units.ts';

/** Items `first` (included) to `last` (excluded) of a unit. */
export interface Range {
  first: number;
  last: number;
}

const NOUN = /^(?:NN|NNS|NNP|NNPS|CD|PRP|FW|\$)$/;
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom']);
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const CLOSERS = /^(?:[.?!;,:)]|…|\.\.\.|-|--|–|—)$/;

/** A verb with a tense: "said", "says", "will". */
export function hasTense(item: Item | undefined): boolean {
  return item !== undefined && item.quote === null && FINITE.test(item.pos);
}

export function isNoun(item: Item | undefined): boolean {
  return item !== undefined && item.quote === null && NOUN.test(item.pos);
}

/** Whether a verb with a subject stands here: "shipped" may be tagged as a participle behind a comma, where only "by" would make it one. */
export function isPredicate(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || item.quote) return false;
  if (hasTense(item)) return true;
  return item.pos === 'VBN' && /^(?:,|"|”)$/.test(textAt(items, at - 1)) && !/^(?:by|as|in)$/.test(normAt(items, at + 1));
}

/** A word of when: "last week", "in May". */
export const TIME_NOUNS =
  /^(?:week|weekend|month|year|night|morning|afternoon|evening|summer|winter|spring|fall|autumn|day|days|weeks|months|years|today|yesterday|tonight|january|february|march|april|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.)$/;

export function isWeekday(item: Item | undefined): boolean {
  return item !== undefined && DAYS.test(item.norm);
}

export function isRelative(item: Item | undefined): boolean {
  return item !== undefined && RELATIVE.has(item.norm) && /^(?:WP|WDT|WP\$|IN|DT)$/.test(item.pos);
}

const OCCASIONS = words(`
  statement interview conference briefing email e-mail call news speech tweet post message letter report release remarks hearing meeting rally event press
  television radio show twitter facebook morning afternoon evening night week month year january february march april may june july august september october
  november december debate memo filing article column video blog editorial note response reply testimony address broadcast podcast monday tuesday wednesday
  thursday friday saturday sunday time phone telephone forum summit visit trip appearance announcement comments comment text op-ed session court`);

export function isOccasion(item: Item | undefined): boolean {
  return item !== undefined && OCCASIONS.has(item.norm);
}

/** A finite verb that is no part of a relative clause. */
export function hasMainVerb(items: readonly Item[], range: Range): boolean {
  let relative = false;
  for (let at = range.first; at < range.last; at += 1) {
    const item = items[at];
    if (!item) break;
    if (/^(?:WP|WDT|WRB)$/.test(item.pos)) relative = true;
    else if (hasTense(item)) {
      if (!relative && at > range.first) return true;
      relative = false;
    }
  }
  return false;
}

/** A comma or dash, or a quotation closed behind one: “… very busy,” */
export function breaksOff(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (/^(?:,|-|--|–|—)$/.test(before?.norm ?? '')) return true;
  return before !== undefined && before.quoted && !fits(/[\p{L}\p{N}]/u, before.text) && /^[,.?!…]$/.test(textAt(items, at - 2));
}

/** `end` moved back before closing punctuation that is no part of a quotation. */
export function trimEnd(items: readonly Item[], end: number): number {
  let last = end;
  while (last > 0 && CLOSERS.test(normAt(items, last - 1)) && items[last - 1]?.norm !== ')' && !items[last - 1]?.quoted) last -= 1;
  return last;
}
