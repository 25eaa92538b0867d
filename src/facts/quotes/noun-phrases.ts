import type { Item } from './units.ts';

/** Items `first` (included) to `last` (excluded) of a unit. */
export interface Range {
  first: number;
  last: number;
}

const NOUN = /^(?:NN|NNS|NNP|NNPS|CD|PRP|FW|\$)$/;
const INSIDE = /^(?:DT|PDT|PRP\$|JJ|JJR|JJS|NN|NNS|NNP|NNPS|POS|CD|VBN|VBG|FW|\$|#|HYPH|RBS|RBR)$/;
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** Prepositions that tie one noun to another inside a source: "officials in Lusaka", "a spokesman for the ministry". */
const TYING = new Set(['of', 'for', 'in', 'at', 'from', 'with', 'on', 'to', 'near', 'inside', 'within', 'under', 'behind', 'against', 'close', 'about', 'by', 'around', 'across', 'involving', 'over']);
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom']);
const SUBORDINATE = new Set(['because', 'although', 'though', 'while', 'whether', 'if', 'since', 'unless', 'until', 'before', 'after', 'when', 'as', 'than', 'where']);

export function isNoun(item: Item | undefined): boolean {
  return item !== undefined && item.quote === null && NOUN.test(item.pos);
}

/** Whether a verb with a subject stands here: "shipped" may be tagged as a participle behind a comma, where only "by" would make it one. */
export function isPredicate(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || item.quote) return false;
  if (/^(?:VBD|VBZ|VBP|MD)$/.test(item.pos)) return true;
  return item.pos === 'VBN' && /^(?:,|"|”)$/.test(items[at - 1]?.text ?? '') && !/^(?:by|as|in)$/.test(items[at + 1]?.norm ?? '');
}

export function isWeekday(item: Item | undefined): boolean {
  return item !== undefined && DAYS.test(item.norm);
}

export function isRelative(item: Item | undefined): boolean {
  return item !== undefined && RELATIVE.has(item.norm) && /^(?:WP|WDT|WP\$|IN|DT)$/.test(item.pos);
}

/**
 * The noun phrase that is the subject of the verb group that begins at item `verb`: walks back over adverbs, days and an insertion between commas.
 * "Lim, who leads the party, later" before "said" gives "Lim, who leads the party,". Null where nothing fits.
 */
export function subjectBefore(items: readonly Item[], verb: number, floor: number): Range | null {
  const last = skipBack(items, verb - 1, floor);
  if (last < floor) return null;
  const item = items[last];
  if (!item) return null;
  if (item.norm === ',' || item.norm === ')' || item.norm === '—' || item.norm === '–' || item.norm === '--' || item.norm === '-') return subjectBeforeInsertion(items, last, floor);
  if (isRelative(item)) return { first: last, last: last + 1 };
  return phraseEndingAt(items, last, floor);
}

/** Steps over adverbs and days between subject and verb: "the ministry on Friday also said". */
function skipBack(items: readonly Item[], from: number, floor: number): number {
  let at = from;
  for (;;) {
    const item = items[at];
    if (!item || at < floor) return at;
    if (/^(?:RB|RBR|RBS)$/.test(item.pos)) at -= 1;
    else if (/^(?:morning|afternoon|evening|night)$/.test(item.norm) && isWeekday(items[at - 1])) at -= 1;
    else if (isWeekday(item)) at -= items[at - 1]?.norm === 'on' || items[at - 1]?.norm === 'late' ? 2 : 1;
    else return at;
  }
}

/** `comma` closes an insertion: "X, the head of Y," or "X (the head of Y)". */
function subjectBeforeInsertion(items: readonly Item[], comma: number, floor: number): Range | null {
  const close = items[comma]?.norm ?? ',';
  const opener = close === ')' ? '(' : close;
  let head: Range | null = null;
  let at = comma - 1;
  for (let steps = 0; at >= floor && steps < 60; at -= 1, steps += 1) {
    const item = items[at];
    if (!item || item.pos === 'QUOTE' || item.norm === ';' || item.norm === ':') break;
    if (item.norm !== opener) continue;
    if (!startsInsertion(items, at + 1, comma)) {
      // "officials in Paris, London and Rome, said": a list, not an insertion
      continue;
    }
    const found = phraseEndingAt(items, at - 1, floor);
    if (!found) break;
    head = { first: found.first, last: comma };
    // "Hale, at a meeting in Leeds, Alabama, said": what was found stands in the insertion itself.
    if (items[found.first - 1]?.pos === 'IN' && items[found.first - 2]?.norm === ',' && found.first - 3 >= floor) {
      const outside = phraseEndingAt(items, found.first - 3, floor);
      if (outside && isNamed(items, outside)) return { first: outside.first, last: comma };
    }
    // "Jo Hale, 45, of Leeds, said": what stands before this comma may be an insertion too.
    const again = items[found.first - 1]?.norm === ',' && opener === ',' && looksApposed(items, found, at);
    if (!again) return head;
    const outer = phraseEndingAt(items, found.first - 2, floor);
    return outer && items[outer.last - 1] && isNamed(items, outer) ? { first: outer.first, last: comma } : head;
  }
  return head;
}

function isNamed(items: readonly Item[], range: Range): boolean {
  return /^NNPS?$/.test(items[range.last - 1]?.pos ?? '');
}

/** A phrase that says who the one before it is: a figure, or begun by an article or a title in lower case, or a place behind a name. */
function looksApposed(items: readonly Item[], range: Range, end: number): boolean {
  const first = items[range.first];
  if (!first || range.last > end) return false;
  if (first.pos === 'CD') return true;
  return /^(?:DT|NN|JJ)$/.test(first.pos) && !/^(?:the|this|that)$/.test(first.norm);
}

function startsInsertion(items: readonly Item[], at: number, end: number): boolean {
  const first = items[at];
  if (!first || end - at < 1) return false;
  if (isRelative(first) || /^(?:DT|NN|NNS|NNP|NNPS|JJ|CD|PRP\$|VBN|VBG|WP|WP\$|WDT|RB)$/.test(first.pos)) return true;
  return first.pos === 'IN' || first.pos === 'TO' || /self$|selves$/.test(first.norm);
}

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
    const part = items[last - 1]?.norm === 'of' && last - 2 >= floor && /^(?:CD|DT|NN|JJ|JJS)$/.test(items[last - 2]?.pos ?? '');
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
  const asked = end.pos === 'VBN' && /^(?:those|people|voters|economists|analysts|respondents|residents)$/.test(items[last - 1]?.norm ?? '');
  if (/^(?:VBG|VBN)$/.test(end.pos) && !asked) return null;
  if (end.pos !== 'PRP' && !INSIDE.test(end.pos) && !/^(?:EX|DT|PDT)$/.test(end.pos) && end.pos !== "''" && end.norm !== '"' && end.norm !== ')') return null;
  let first = last;
  while (first > floor && belongs(items, first - 1, first, floor)) first -= 1;
  first = widenOverRelative(items, first, floor);
  // Words that cannot begin a phrase: "of Oslo", "and Rome".
  while (first < last && /^(?:CC|POS|,|``)$/.test(items[first]?.pos ?? '') && items[first]?.norm !== 'both') first += 1;
  // "On Monday Hale said": a day in front is no part of the name.
  if (first < last && isWeekday(items[first]) && items[first + 1]?.pos !== 'POS') first += 1;
  // "last week Hale said", and a mark left over from a quotation: ” Mr. Hale added
  if (first + 2 <= last && /^(?:last|this|earlier)$/.test(items[first]?.norm ?? '') && /^(?:week|month|year|spring|summer|fall|winter|morning|weekend)$/.test(items[first + 1]?.norm ?? '')) first += 2;
  while (first < last && items[first]?.quoted && !/[\p{L}\p{N}]/u.test(items[first]?.text ?? '') && !items.slice(first + 1, last + 1).some((item) => item.pos === "''")) first += 1;
  for (let at = first; at <= last; at += 1) if (isNoun(items[at]) || /^(?:DT|JJ|JJS)$/.test(items[at]?.pos ?? '')) return { first, last: last + 1 };
  return null;
}

function belongs(items: readonly Item[], at: number, next: number, floor: number): boolean {
  const item = items[at];
  const right = items[next];
  if (!item || !right || item.quote) return false;
  if (item.pos === 'PRP' || (!item.quoted && !/[\p{L}\p{N}$#&]/u.test(item.text) && item.norm !== ',')) return false;
  if (/^(?:VBN|VBG)$/.test(item.pos)) return /^(?:JJ|NN|NNS|NNP|NNPS)$/.test(right.pos) && /^(?:DT|JJ|PRP\$|CD|POS|NNP|IN|,)$/.test(items[at - 1]?.pos ?? ',');
  if (/^(?:RB|RBR|RBS)$/.test(item.pos)) return /^(?:JJ|VBN|CD)$/.test(right.pos) || (/^(?:nearly|almost|about|only|roughly)$/.test(item.norm) && right.pos === 'DT');
  if (item.norm === '&') return true;
  if (INSIDE.test(item.pos)) return !(isWeekday(item) && items[at - 1]?.pos === 'IN');
  if ((item.pos === 'IN' || item.pos === 'TO') && TYING.has(item.norm)) return at > floor && ties(items, at, floor);
  if (item.pos === 'CC' && (item.norm === 'and' || item.norm === 'or')) return at > floor && coordinates(items, at);
  if (item.quoted && (item.pos === '``' || item.pos === "''")) return true;
  if (item.norm === ',') return /^(?:JJ|JJS)$/.test(right.pos) && /^(?:JJ|JJS|VBN)$/.test(items[at - 1]?.pos ?? '');
  return false;
}

/** A preposition belongs to the noun before it, unless that noun is an object or a day: "officials in Oslo", but not "arrived in Oslo". */
function ties(items: readonly Item[], at: number, floor: number): boolean {
  const before = items[at - 1];
  if (!before || at - 1 < floor) return false;
  if (SUBORDINATE.has(items[at]?.norm ?? '')) return false;
  return isNoun(before) || before.norm === ')' || before.pos === 'DT' || (before.norm === 'close' && before.pos !== 'VB') || (before.pos === 'JJ' && (items[at]?.norm === 'of' || isNoun(items[at - 2]))) || (before.pos === 'VBN' && isNoun(items[at - 2]));
}

/** "Hale and Rowe", "senators and their aides": both sides are nouns of like kind, and no verb of the clause before governs the first. */
function coordinates(items: readonly Item[], at: number): boolean {
  const left = items[at - 1];
  const right = items[at + 1];
  if (!left || !right) return false;
  if (left.pos === 'JJ' && right.pos === 'JJ') return true;
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
    const behindNoun = before?.pos === 'NNS' || before?.pos === 'NN';
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

/** Words behind a source that begin something else: "said Lim in a statement", "Peskov told reporters on Friday". */
const LEAVING = new Set(['in', 'on', 'at', 'during', 'after', 'as', 'when', 'while', 'before', 'by', 'via', 'through', 'earlier', 'later', 'last', 'this', 'recently', 'without', 'following', 'because', 'about', 'amid', 'since', 'once', 'outside', 'if', 'to', 'upon']);

/**
 * The noun phrase that begins at item `first` and names a source behind its verb or behind "according to":
 * with its appositions and a relative clause ("said Peskov, the Kremlin's spokesman, who …").
 */
export function phraseFrom(items: readonly Item[], first: number, ceiling: number, appositions: boolean): Range | null {
  let at = first;
  const start = items[first];
  if (!start || first >= ceiling) return null;
  if (start.pos === 'PRP') return { first, last: first + 1 };
  if (!INSIDE.test(start.pos) && start.pos !== '``') return null;
  let nouns = 0;
  while (at < ceiling) {
    const item = items[at];
    if (!item || item.quote) break;
    if (item.pos === 'CC') {
      if (item.norm !== 'and' && item.norm !== '&' && item.norm !== 'or') break;
      if (!coordinates(items, at) || startsClause(items, at + 1, ceiling)) break;
    } else if (item.pos === 'IN' || item.pos === 'TO') {
      if (nouns === 0) break;
      if (!tiesForward(items, at)) break;
    } else if (item.quoted || INSIDE.test(item.pos)) {
      if (isWeekday(item) && nouns > 0) break;
      if (at > first && LEAVING.has(item.norm) && item.pos !== 'NNP') break;
      if ((item.pos === 'VBN' || item.pos === 'VBG') && nouns > 0 && !isNoun(items[at + 1])) break;
      if (isNoun(item)) nouns += 1;
    } else {
      break;
    }
    at += 1;
  }
  if (nouns === 0) return null;
  while (at > first && /^(?:CC|IN|TO|DT)$/.test(items[at - 1]?.pos ?? '')) at -= 1;
  if (appositions) at = widenOverAppositions(items, at, ceiling);
  return { first, last: at };
}

const BODY_PLACES = /^(?:NNP|NNPS|NN|NNS|DT|JJ|PRP\$|CD)$/;

/** "the head of Y", "a professor at Z" tie; "in a statement", "on Friday", "at a news conference" do not. */
function tiesForward(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item || !next || !BODY_PLACES.test(next.pos) || isWeekday(next)) return false;
  if (item.norm === 'of' || item.norm === 'for' || item.norm === 'with' || item.norm === 'from') return true;
  if (item.norm !== 'at' && item.norm !== 'in' && item.norm !== 'on') return false;
  if (next.pos === 'CD' || next.pos === 'PRP$') return false;
  for (let i = at + 1; i < at + 6; i += 1) {
    const word = items[i];
    if (!word || !BODY_PLACES.test(word.pos)) return !isOccasion(items[i - 1]);
  }
  return true;
}

const OCCASIONS = new Set(`statement interview conference briefing email e-mail call news speech tweet post message letter report release remarks hearing meeting rally
  event press television radio show twitter facebook morning afternoon evening night week month year january february march april may june july august september
  october november december debate memo filing article column video blog editorial note response reply testimony address broadcast podcast monday tuesday wednesday
  thursday friday saturday sunday time phone telephone forum summit visit trip appearance announcement comments comment text op-ed session court`.split(/\s+/));

export function isOccasion(item: Item | undefined): boolean {
  return item !== undefined && OCCASIONS.has(item.norm);
}

function startsClause(items: readonly Item[], at: number, ceiling: number): boolean {
  for (let i = at; i < Math.min(at + 6, ceiling); i += 1) {
    const pos = items[i]?.pos ?? '';
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(pos)) return i > at;
    if (/^[,.:]$/.test(pos)) return false;
  }
  return false;
}

/** Behind ", " the words that say who the source is: an article, a role, a figure, "who …", "which …". */
function widenOverAppositions(items: readonly Item[], from: number, ceiling: number): number {
  let at = from;
  if (items[at]?.norm === '(') {
    let close = at + 1;
    while (close < ceiling && close < at + 8 && items[close]?.norm !== ')') close += 1;
    if (items[close]?.norm === ')') at = close + 1;
  }
  while (items[at]?.norm === ',' && at + 1 < ceiling) {
    const first = items[at + 1];
    if (!first || first.quote || first.quoted) return at;
    const relative = isRelative(first) && first.norm !== 'that';
    const role = /^(?:DT|NN|NNS|CD|NNP|JJ)$/.test(first.pos) && !/^(?:this|last|earlier|late|next)$/.test(first.norm) && !isWeekday(first);
    if (!relative && !role) return at;
    let end = at + 1;
    while (end < ceiling && items[end]?.norm !== ',' && !items[end]?.quote && !/^[;:.?!]$/.test(items[end]?.norm ?? '')) end += 1;
    if (!relative && startsClause(items, at + 1, end) && !items.slice(at + 1, end).some((item) => isRelative(item))) return at;
    at = end;
    if (relative) return at;
  }
  return at;
}
