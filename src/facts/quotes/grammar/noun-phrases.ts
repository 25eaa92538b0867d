import { fits } from '../../../language/plain-letters.ts';
import { normAt, posAt, textAt } from '../../../language/word-at.ts';
import { cueForm, cueVerbs } from './cue-verbs.ts';
import { hasTense, isNoun, isRelative, isWeekday } from './items.ts';
import type { Range } from './items.ts';
import type { Item } from './units.ts';

/** Tags of words inside a noun phrase. */
export const INSIDE = /^(?:DT|PDT|PRP\$|JJ|JJR|JJS|NN|NNS|NNP|NNPS|POS|CD|VBN|VBG|FW|\$|#|HYPH|RBS|RBR)$/;
/** Prepositions that tie one noun to another inside a source: "officials in Lusaka", "a spokesman for the ministry". */
const TYING = new Set([
  'of', 'for', 'in', 'at', 'from', 'with', 'on', 'to', 'near', 'inside', 'within', 'under', 'behind', 'against', 'close', 'about', 'by', 'around', 'across',
  'involving', 'over', 'outside', 'among', 'beyond', 'throughout',
]);
const SUBORDINATE = new Set([
  'because', 'although', 'though', 'while', 'whether', 'if', 'since', 'unless', 'until', 'before', 'after', 'when', 'as', 'than', 'where',
]);

/** What someone may have said, and of which more is told behind a comma or a dash. */
const TOLD = /^(?:account|claim|charge|allegation|accusation|position|decision|plan|idea|suggestion|proposal|view|point|statement|assertion|recommendation|comment|remark|story|theory|finding|conclusion|argument|figure|estimate|request|demand|move|step|measure|charge|threat)$/;

/** The noun phrase whose last word is item `last`, with the prepositional phrases and the relative clause that belong to it. */
export function phraseEndingAt(items: readonly Item[], last: number, floor: number): Range | null {
  const end = items[last];
  if (!end || last < floor || end.quote) return null;
  if (end.pos === 'PRP' && !/self$|selves$/.test(end.norm)) {
    // "one of them"
    // "the organisations that endorsed him say"
    if (/^(?:him|them|us|me)$/.test(end.norm) && items[last - 1]?.norm !== 'of') {
      const wide = widenOverRelative(items, last, floor);
      return wide < last ? { first: wide, last: last + 1 } : null;
    }
    const part = items[last - 1]?.norm === 'of' && last - 2 >= floor && /^(?:CD|DT|NN|JJ|JJS)$/.test(posAt(items, last - 2));
    return { first: part ? last - 2 : last, last: last + 1 };
  }
  // "Rep. Jo Hale (D-Ore.)"
  if (end.norm === ')' || end.pos === '-RRB-') {
    let open = last - 1;
    while (open > floor && last - open < 12 && items[open]?.norm !== '(' && items[open]?.pos !== '-LRB-') open -= 1;
    const named = items[open]?.norm === '(' || items[open]?.pos === '-LRB-' ? phraseEndingAt(items, open - 1, floor) : null;
    return named ? { first: named.first, last: last + 1 } : null;
  }
  // "those surveyed", "the people polled"
  const asked = end.pos === 'VBN' && /^(?:those|people|voters|economists|analysts|respondents|residents)$/.test(normAt(items, last - 1));
  // "a report published Tuesday showed"
  const made = /^VB[ND]$/.test(end.pos) && /^(?:NN|NNS)$/.test(posAt(items, last - 1))
    && /^(?:published|released|issued|obtained|conducted|commissioned|posted|filed|unsealed|leaked|seen)$/.test(end.norm) && last - 1 >= floor;
  if (made) {
    const named = phraseEndingAt(items, last - 1, floor);
    return named && { first: named.first, last: last + 1 };
  }
  if (/^(?:VBG|VBN)$/.test(end.pos) && !asked) return null;
  if (end.pos !== 'PRP' && !INSIDE.test(end.pos) && !/^(?:EX|DT|PDT)$/.test(end.pos) && end.pos !== "''" && end.norm !== '"' && end.norm !== ')') return null;
  let first = last;
  while (first > floor && belongs(items, first - 1, first, floor)) first -= 1;
  first = widenOverRelative(items, first, floor);
  // Words that cannot begin a phrase: "of Oslo", "and Rome".
  while (first < last && /^(?:CC|POS|,|``)$/.test(posAt(items, first)) && items[first]?.norm !== 'both') first += 1;
  // "On Monday Hale said": a day in front is no part of the name.
  if (first < last && isWeekday(items[first]) && items[first + 1]?.pos !== 'POS') first += 1;
  // "last week Hale said", and a mark left over from a quotation: ” Mr. Hale added
  if (first + 2 <= last && /^(?:last|this|earlier)$/.test(normAt(items, first))
    && /^(?:week|month|year|spring|summer|fall|winter|morning|weekend)$/.test(normAt(items, first + 1))) first += 2;
  // "this week by the audit office"
  while (first < last && items[first]?.pos === 'IN') first += 1;
  while (first < last && items[first]?.quoted && !fits(/[\p{L}\p{N}]/u, textAt(items, first))
    && !items.slice(first + 1, last + 1).some((item) => item.pos === "''")) first += 1;
  // "an account Hale repeated": what is repeated stands before who repeats it.
  const told = /^an?$/.test(normAt(items, first))
    ? items.findIndex((item, at) => at > first && at < last && TOLD.test(item.norm) && items[at + 1]?.pos === 'NNP') : -1;
  if (told > 0) first = told + 1;
  for (let at = first; at <= last; at += 1) if (isNoun(items[at]) || /^(?:DT|JJ|JJS)$/.test(posAt(items, at))) return { first, last: last + 1 };
  return null;
}

function belongs(items: readonly Item[], at: number, next: number, floor: number): boolean {
  const item = items[at];
  const right = items[next];
  if (!item || !right || item.quote) return false;
  if (item.pos === 'PRP' || (!item.quoted && !fits(/[\p{L}\p{N}$#&]/u, item.text) && item.norm !== ',')) return false;
  // "the share of people the ministry said": an article begins a phrase of its own.
  if (/^(?:DT|PRP\$)$/.test(right.pos) && !/^(?:IN|TO|CC|PDT|RB)$/.test(item.pos) && item.norm !== 'all' && item.norm !== 'both') return false;
  if (/^(?:VBN|VBG)$/.test(item.pos)) return /^(?:JJ|NN|NNS|NNP|NNPS)$/.test(right.pos) && /^(?:DT|JJ|PRP\$|CD|POS|NNP|IN|,)$/.test(items[at - 1]?.pos ?? ',');
  // "a source close to the team"
  if (item.norm === 'close' && right.pos === 'TO' && isNoun(items[at - 1]) && at - 1 >= floor) return true;
  if (/^(?:RB|RBR|RBS)$/.test(item.pos)) return /^(?:JJ|VBN|CD)$/.test(right.pos)
    || (/^(?:nearly|almost|about|only|roughly)$/.test(item.norm) && right.pos === 'DT');
  if (item.norm === '&') return true;
  if (INSIDE.test(item.pos)) return !(isWeekday(item) && items[at - 1]?.pos === 'IN');
  if ((item.pos === 'IN' || item.pos === 'TO') && TYING.has(item.norm)) return at > floor && ties(items, at, floor);
  // "the review is underway and a spokeswoman said": what a verb governs is no part of the subject.
  if (item.pos === 'CC' && (item.norm === 'and' || item.norm === 'or')) return at > floor && coordinates(items, at) && !isGovernedLeft(items, at, floor)
    && !(/^(?:DT|PRP\$)$/.test(right.pos) && /^(?:VB[DZP]?|MD)$/.test(posAt(items, at - 2)) && at - 2 >= floor);
  if (item.quoted && (item.pos === '``' || item.pos === "''")) return true;
  // "will plead guilty, legal analysts say": the adjective before the comma belongs to the verb.
  if (item.norm === ',' && items[at - 2]?.pos.startsWith('VB') === true) return false;
  if (item.norm === ',') return /^(?:JJ|JJS)$/.test(right.pos) && /^(?:JJ|JJS|VBN)$/.test(posAt(items, at - 1));
  return false;
}

/**
 * "criticised the bureau and the ministry said", "is up for a vote in May and his rival said": a
 * verb or its preposition governs what stands before the "and", and behind it a clause begins.
 */
function isGovernedLeft(items: readonly Item[], and: number, floor: number): boolean {
  let at = and - 1;
  while (at > floor) {
    const item = items[at];
    if (!item || item.quote) return false;
    if (item.pos === 'IN' || item.pos === 'TO') {
      const before = items[at - 1];
      if (before && at - 1 >= floor && /^(?:VBD|VBZ|VBP|VB|RP|RB|JJ)$/.test(before.pos) && TYING.has(item.norm) && !/^(?:close|familiar)$/.test(before.norm)
        && items.slice(Math.max(floor, at - 4), at).some(hasTense)) return true;
      // "said on Friday that Hale and Rowe had agreed"
      if (!isNoun(before) || !TYING.has(item.norm)) return false;
    } else if (hasTense(item)) {
      // "said Oslo and Rome would go": both are told of
      const form = cueForm(item.norm);
      return item.pos !== 'MD' && !/^(?:is|are|was|were|has|have|had|do|does|did)$/.test(item.norm)
        && !(form && cueVerbs(form.lemma).some(({ frames }) => frames.has('c')));
    } else if (!INSIDE.test(item.pos)) return false;
    at -= 1;
  }
  return false;
}

/** A preposition belongs to the noun before it, unless that noun is an object or a day: "officials in Oslo", but not "arrived in Oslo". */
function ties(items: readonly Item[], at: number, floor: number): boolean {
  const before = items[at - 1];
  if (!before || at - 1 < floor) return false;
  if (SUBORDINATE.has(normAt(items, at))) return false;
  return isNoun(before) || before.norm === ')' || before.pos === 'DT' || (before.norm === 'close' && before.pos !== 'VB')
    || (before.norm === 'familiar' && /^(?:NN|NNS|JJ)$/.test(posAt(items, at - 2)))
    || (before.pos === 'JJ' && (items[at]?.norm === 'of' || isNoun(items[at - 2]))) || (before.pos === 'VBN' && isNoun(items[at - 2]));
}

/** "Hale and Rowe", "senators and their aides": both sides are nouns of like kind, and no verb of the clause before governs the first. */
export function coordinates(items: readonly Item[], at: number): boolean {
  const left = items[at - 1];
  const right = items[at + 1];
  if (!left || !right) return false;
  // "Kurdish and U.S. officials"
  if (left.pos === 'JJ' && (right.pos === 'JJ' || (right.pos === 'NNP' && fits(/^\p{Lu}/u, left.text)))) return true;
  if (!isNoun(left)) return false;
  return isNoun(right) || /^(?:DT|JJ|PRP\$|VBN|VBG)$/.test(right.pos);
}

/** "a source who spoke on condition of anonymity said": back to the noun that the relative clause belongs to. */
function widenOverRelative(items: readonly Item[], first: number, floor: number): number {
  let verbSeen = false;
  for (let at = first - 1, steps = 0; at > floor && steps < 14; at -= 1, steps += 1) {
    const item = items[at];
    if (!item || item.quote || /^[,;:.]$/.test(item.norm)) return first;
    if (/^(?:VBD|VBP|VBZ|VBN|VBG|MD|VB)$/.test(item.pos)) verbSeen = true;
    // "a company that Oslo says …": the subject stands inside the relative clause.
    if (!verbSeen && isRelative(item)) return first;
    const before = items[at - 1];
    // "Democrats trying to win the House say"
    const behindNoun = /^(?:NN|NNS|NNPS)$/.test(before?.pos ?? '');
    const participle = behindNoun && ((item.pos === 'VBN' && items[at + 1]?.pos === 'IN') || (item.pos === 'VBG' && at + 1 <= first));
    const relative = isRelative(item) && item.norm !== 'whom';
    if (verbSeen && (relative || participle) && isNoun(before) && before?.pos !== 'PRP') {
      let start = at - 1;
      while (start > floor && belongs(items, start - 1, start, floor)) start -= 1;
      return start;
    }
    if (item.pos === 'CC' || (item.pos === 'PRP' && verbSeen)) return first;
  }
  return first;
}
