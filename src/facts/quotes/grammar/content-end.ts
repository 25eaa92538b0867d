import { normAt, posAt } from '../../../language/word-at.ts';
import { isOccasion, isWeekday } from './items.ts';
import type { Item } from './units.ts';

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/**
 * Where content that begins at item `start` ends before `end`, by its kind. A clause is cut at a semicolon and, once it has its verb, at ", which" and ", who".
 * An object or an infinitive ends sooner: "urged Oslo to pay, but …", "denied any role and left", "blamed Lima on Monday".
 */
export function contentEnd(items: readonly Item[], start: number, end: number, kind: 'clause' | 'object' | 'infinitive' | 'quote'): number {
  let finite = false;
  let relative = false;
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const item = items[at];
    // says “more must be done” in the town, even as …
    if (item?.quoted && FINITE.test(item.pos) && !relative) finite = true;
    if (!item || item.quote || item.quoted) continue;
    if (/^(?:WP|WDT|WRB)$/.test(item.pos) && !(at === start && item.norm === 'that')) relative = true;
    else if (FINITE.test(item.pos)) {
      if (!relative) finite = true;
      relative = false;
    }
    if (item.norm === '(' || item.pos === '-LRB-') depth += 1;
    if (item.norm === ')' || item.pos === '-RRB-') depth -= 1;
    // "(which Oslo admitted was unlawful)": the bracket that the cue stands in.
    if (depth < 0) return at;
    if (at <= start + 1) continue;
    if (item.norm === ';') return at;
    if (kind === 'clause' && leavesUnsaid(items, at)) return at;
    // "called the piece “weak” although he said …"
    if (kind !== 'clause' && /^(?:although|though|whereas)$/.test(item.norm)) return items[at - 1]?.norm === ',' ? at - 1 : at;
    // "called the piece “weak” after she read it"
    if (kind === 'object' && /^(?:after|before|when)$/.test(item.norm) && items[at - 1]?.quoted) return at;
    if (kind === 'clause' ? finite && cutsClause(items, at, end) : cutsObject(items, at, end)) return at;
  }
  return end;
}

/** What somebody does not say: "but declined to comment", "without giving details". */
const UNSAID = /^(?:comment|elaborate|say|specify|give|provide|name|identify|discuss|answer|disclose|mention|explain|offer|take|cite|detail|mentioning|elaborating|saying|specifying|giving|providing|naming|identifying|citing|explaining|offering|detailing|disclosing)$/;

/**
 * Whether the article's own words on what the source left unsaid begin here: "that the
 * fund “welcomes” it | but declined to comment", "… | without mentioning the raid".
 */
function leavesUnsaid(items: readonly Item[], at: number): boolean {
  const word = (step: number): string => normAt(items, at + step);
  if (word(0) === 'without') return word(1).endsWith('ing') && UNSAID.test(word(1));
  if (!/^(?:but|and)$/.test(word(0))) return false;
  // "said he would stay and expressed hope for the talks", "claimed it was a rehearsal and quoted an aide as warning"
  if (/^(?:expressed|quoted)$/.test(word(1))) return true;
  if (/^(?:declined|refused)$/.test(word(1))) return word(2) === 'to' && UNSAID.test(word(3));
  return /^(?:did|would|could)$/.test(word(1)) && /^(?:not|n't)$/.test(word(2)) && UNSAID.test(word(3));
}

function cutsClause(items: readonly Item[], at: number, end: number): boolean {
  // "— an account Hale repeated"
  // "the van was let in — giving support to the theory"
  const dash = /^(?:-|--|–|—)$/.test(normAt(items, at)) && (/^an?$/.test(normAt(items, at + 1)) || items[at + 1]?.pos === 'VBG');
  if (dash && items[at + 1]?.pos === 'VBG') return !items.slice(at + 2, end).some(({ norm }) => norm === items[at]?.norm);
  // ", even as the inquiry goes on"
  if (items[at]?.norm !== ',' && !dash) return false;
  const next = items[at + 1];
  if (next?.norm === 'despite' || (next?.norm === 'even' && items[at + 2]?.norm === 'as')) return true;
  // ", but it is unclear what it cost": the article's own doubt
  if (/^(?:but|though|although)$/.test(next?.norm ?? '') && items[at + 2]?.norm === 'it'
    && items.slice(at + 3, at + 8).some((item) => /^(?:unclear|unknown|clear)$/.test(item.norm))) return true;
  // ", its boldest step yet", ", a decision that …": what the article makes of it
  if (/^(?:its|his|her|their|the|a|an)$/.test(next?.norm ?? '') && /^(?:RBS|JJS)$/.test(posAt(items, at + 2))) return !hasFinite(items, at + 1, end);
  // ", a day after Oslo closed the road"
  if (/^(?:a|one|two|three|\d+|just|hours|days|weeks)$/.test(next?.norm ?? '')
    && items.slice(at + 2, at + 5).some(({ norm }, i) => norm === 'after'
      && /^(?:hours?|days?|weeks?|months?|years?)$/.test(normAt(items, at + 1 + i)))) return true;
  // ", a finding the court upheld"
  if (/^an?$/.test(next?.norm ?? '') && items[at + 2]?.pos === 'NN' && /^(?:NNP|PRP|DT)$/.test(posAt(items, at + 3))
    && hasFinite(items, at + 4, end)) return true;
  if (/^an?$/.test(next?.norm ?? '') && items[at + 2]?.pos === 'NN' && /^(?:that|which)$/.test(normAt(items, at + 3))) return true;
  return /^(?:which|who|whom)$/.test(next?.norm ?? '') && !items.slice(at + 2, end).some((item) => item.norm === ',' && !item.quoted);
}

function hasFinite(items: readonly Item[], from: number, end: number): boolean {
  return items.slice(from, end).some((item) => FINITE.test(item.pos));
}

function cutsObject(items: readonly Item[], at: number, end: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item || !next) return false;
  if (item.norm === ',') {
    if (/^(?:but|which|while|even|where)$/.test(next.norm)) return true;
    if (next.pos === 'VBG' && next.norm !== 'including') return true;
    if (/^(?:PRP|VBD|VBZ)$/.test(next.pos)) return true;
    if (next.norm === 'and' && goesOn(items, at + 2)) return true;
    // "about his calling her a cheat, Hale blamed …"
    if (next.pos === 'NNP' && clauseBehind(items, at + 1, end)) return true;
    if (/^(?:a|an|the)$/.test(next.norm)) return items.slice(at + 2, Math.min(at + 7, end)).some((word) => /^(?:that|who|which|whose)$/.test(word.norm));
    return false;
  }
  if (item.pos === 'CC' && (item.norm === 'and' || item.norm === 'but')) {
    if (goesOn(items, at + 1)) return true;
    // "called it a fraud and the ministry withdrew": a clause of its own
    return /^(?:DT|PRP|NNP)$/.test(next.pos) && clauseBehind(items, at + 1, end);
  }
  // but "accused Lima on Monday of firing first"
  if (item.norm === 'on' && isWeekday(next)) return !/^(?:of|to)$/.test(normAt(items, at + 2));
  if (/^(?:in|during|at)$/.test(item.norm) && endsWithOccasion(items, at + 1, end)) return true;
  return /^(?:-|--|–|—)$/.test(item.norm) && !isPaired(items, at, end);
}

/** "called the accord - or the Oslo deal - a “bad joke”": the dash, or its partner, of an insertion behind which the object goes on. */
function isPaired(items: readonly Item[], at: number, end: number): boolean {
  const dash = items[at]?.norm;
  const other = (from: number, step: 1 | -1): number => {
    for (let i = from + step; i >= 0 && i < end && Math.abs(i - from) < 14; i += step) if (items[i]?.norm === dash && !items[i]?.quoted) return i;
    return -1;
  };
  const close = other(at, 1) >= 0 ? other(at, 1) : other(at, -1) >= 0 ? at : -1;
  return close > 0 && /^(?:a|an|the|as|of|for|to)$/.test(normAt(items, close + 1));
}

/** "blamed the group and | later blacklisted it", "condemned the launch and | pledged to act": the main clause's next verb, be an adverb before it or not. */
function goesOn(items: readonly Item[], at: number): boolean {
  const verb = /^(?:later|also|then|subsequently|again|now)$/.test(normAt(items, at)) ? items[at + 1] : items[at];
  // "a slowdown and renewed threats"
  if (/^(?:renewed|perceived|expected|alleged|projected)$/.test(verb?.norm ?? '')) return false;
  return FINITE.test(verb?.pos ?? '') || (verb?.pos === 'VBN' && items[at + 1]?.pos === 'TO');
}

/** "called it a farce in a radio interview": where the words end with the occasion on which they were said. */
function endsWithOccasion(items: readonly Item[], from: number, end: number): boolean {
  if (!/^an?$/.test(normAt(items, from))) return false;
  for (let at = from + 1; at < Math.min(from + 4, end); at += 1) {
    if (isOccasion(items[at]) && (at + 1 >= end || /^[.,;]$/.test(items[at + 1]?.norm ?? '.'))) return true;
    if (!/^(?:NN|JJ|NNP|CD|VBN)$/.test(posAt(items, at))) return false;
  }
  return false;
}

/** A subject of at most five words and its finite verb. */
function clauseBehind(items: readonly Item[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(from + 6, end); at += 1) {
    const pos = posAt(items, at);
    if (FINITE.test(pos)) return at > from;
    if (!/^(?:DT|PRP|PRP\$|JJ|NN|NNS|NNP|NNPS|RB|POS)$/.test(pos)) return false;
  }
  return false;
}
