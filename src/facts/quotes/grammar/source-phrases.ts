import { normAt, posAt } from '../../../language/word-at.ts';
import { isNoun, isOccasion, isRelative, isWeekday } from './items.ts';
import type { Range } from './items.ts';
import { coordinates, INSIDE } from './noun-phrases.ts';
import type { Item } from './units.ts';

/** Words behind a source that begin something else: "said Rowe in a statement", "Hale told reporters on Friday". */
const LEAVING = new Set([
  'in', 'on', 'at', 'during', 'after', 'as', 'when', 'while', 'before', 'by', 'via', 'through', 'earlier', 'later', 'last', 'this', 'recently', 'without',
  'following', 'because', 'about', 'amid', 'since', 'once', 'outside', 'if', 'to', 'upon',
]);

/**
 * The noun phrase that begins at item `first` and names a source behind its verb or behind "according to":
 * with its appositions and a relative clause ("said Hale, the ministry's spokesman, who …").
 */
export function phraseFrom(items: readonly Item[], first: number, ceiling: number, appositions: boolean): Range | null {
  let at = first;
  const start = items[first];
  // "Hale said Thursday"
  if (!start || first >= ceiling || (isWeekday(start) && !/^(?:POS|NN|NNS|NNP)$/.test(posAt(items, first + 1)))) return null;
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
    // "mused Harbour Radio co-host Stu Burger"
    } else if (item.quoted || INSIDE.test(item.pos) || (item.pos === 'VB' && items[at - 1]?.pos === 'NNP' && items[at + 1]?.pos === 'NNP')) {
      if (isWeekday(item) && nouns > 0) break;
      if (at > first && LEAVING.has(item.norm) && item.pos !== 'NNP') break;
      if ((item.pos === 'VBN' || item.pos === 'VBG') && nouns > 0 && !isNoun(items[at + 1])) break;
      if (isNoun(item)) nouns += 1;
    } else {
      break;
    }
    at += 1;
  }
  // "said the 54-year-old", "says the Irishman, who …", taken for adjectives
  if (nouns === 0 && !(start.norm === 'the' && at === first + 2 && /^JJ|^CD/.test(posAt(items, first + 1))
    && /^[,.]$/.test(items[at]?.norm ?? '.'))) return null;
  while (at > first && /^(?:CC|IN|TO|DT)$/.test(posAt(items, at - 1))) at -= 1;
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

function startsClause(items: readonly Item[], at: number, ceiling: number): boolean {
  for (let i = at; i < Math.min(at + 6, ceiling); i += 1) {
    const pos = posAt(items, i);
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
    while (end < ceiling && items[end]?.norm !== ',' && !items[end]?.quote && !/^[;:.?!]$/.test(normAt(items, end))) end += 1;
    if (!relative && startsClause(items, at + 1, end) && !items.slice(at + 1, end).some((item) => isRelative(item))) return at;
    at = end;
    if (relative) return at;
  }
  return at;
}
