import { normAt, posAt } from '../../../language/word-at.ts';
import { isRelative, isWeekday } from './items.ts';
import type { Range } from './items.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import type { Item } from './units.ts';

/**
 * The noun phrase that is the subject of the verb group that begins at item `verb`: walks back over adverbs, days and an insertion between commas.
 * "Rowe, who leads the party, later" before "said" gives "Rowe, who leads the party,". Null where nothing fits.
 */
export function subjectBefore(items: readonly Item[], verb: number, floor: number): Range | null {
  const last = skipBack(items, verb - 1, floor);
  if (last < floor) return null;
  const item = items[last];
  if (!item) return null;
  if (item.norm === ',' || item.norm === ')' || item.norm === '—' || item.norm === '–' || item.norm === '--' || item.norm === '-')
    return subjectBeforeInsertion(items, last, floor);
  if (isRelative(item)) return { first: last, last: last + 1 };
  const found = phraseEndingAt(items, last, floor);
  return found && (openApposition(items, found, floor) ?? found);
}

/** "Jo Hale, a spokesman from the ministry said": the comma behind the insertion was forgotten. A name of two words at least must begin the clause. */
function openApposition(items: readonly Item[], found: Range, floor: number): Range | null {
  if (!/^an?$/.test(normAt(items, found.first)) || items[found.first - 1]?.norm !== ',') return null;
  const name = phraseEndingAt(items, found.first - 2, floor);
  if (!name || name.last - name.first < 2 || !items.slice(name.first, name.last).every((item) => item.pos === 'NNP' && !isWeekday(item))) return null;
  const before = items[name.first - 1];
  if (before && name.first > floor && before.pos !== 'CC' && before.pos !== 'QUOTE' && before.norm !== ',') return null;
  return items.slice(found.first, found.last).some((item) => /^(?:from|for|with|at|of)$/.test(item.norm)) ? { first: name.first, last: found.last } : null;
}

/** Steps over adverbs and days between subject and verb: "the ministry on Friday also said". */
function skipBack(items: readonly Item[], from: number, floor: number): number {
  let at = from;
  for (;;) {
    const item = items[at];
    if (!item || at < floor) return at;
    if (/^(?:RB|RBR|RBS)$/.test(item.pos) || /^(?:earlier|later|first|yesterday|today)$/.test(item.norm)) at -= 1;
    // "A judge this week upheld", "Hale last month said"
    else if (isPeriod(item) && /^(?:this|last|that)$/.test(normAt(items, at - 1)) && at - 2 >= floor) at -= 2;
    else if (/^(?:morning|afternoon|evening|night)$/.test(item.norm) && isWeekday(items[at - 1])) at -= 1;
    else if (isWeekday(item)) at -= items[at - 1]?.norm === 'on' || items[at - 1]?.norm === 'late' ? 2 : 1;
    else return at;
  }
}

function isPeriod(item: Item): boolean {
  return /^(?:week|month|year|night|morning|afternoon|evening|summer|winter|spring|fall|autumn|weekend)$/.test(item.norm) || isWeekday(item);
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
    // "Hale, at a meeting in Leeds, Alabama, said": what was found stands in the insertion itself.
    if (items[found.first - 1]?.pos === 'IN' && !/^(?:while|as|although|though|because|if|when|since|whereas)$/.test(normAt(items, found.first - 1))
      && items[found.first - 2]?.norm === ',' && found.first - 3 >= floor) {
      const outside = phraseEndingAt(items, found.first - 3, floor);
      if (outside && isNamed(items, outside)) return { first: outside.first, last: comma };
    }
    // "Hale, who came with his wife, Jo Rowe, said": she stands in the insertion herself.
    if (isGoverned(items, found, floor)) {
      head ??= { first: found.first, last: comma };
      continue;
    }
    if (head !== null && !isVerbal(items[at + 1]) && !isRelative(items[at + 1])) return head;
    head = { first: found.first, last: comma };
    // "Jo Hale, 45, of Leeds, said": what stands before this comma may be an insertion too.
    const again = items[found.first - 1]?.norm === ',' && opener === ',' && looksApposed(items, found, at) && !isLedUpTo(items, found, floor);
    if (!again) return head;
    const outer = phraseEndingAt(items, found.first - 2, floor);
    return outer && items[outer.last - 1] && isNamed(items, outer) ? { first: outer.first, last: comma } : head;
  }
  return head;
}

const GOVERNING = /^(?:IN|TO|VB[DGNPZ]?)$/;

/** Whether a preposition or verb governs the phrase, or the one that it is set behind: "with his wife", "with his wife, Jo Rowe". */
function isGoverned(items: readonly Item[], range: Range, floor: number): boolean {
  const before = items[range.first - 1];
  if (!before || range.first <= floor) return false;
  if (before.norm !== ',') return GOVERNING.test(before.pos)
    && !/^(?:that|as|while|if|when|because|although|though|after|before|since|said|says|da|de|do|dos|das|del|della|di|du|van|von|der|den|bin|ibn|al|el|la|le)$/.test(before.norm);
  // "Under questioning by Bo Lund, for the state, a witness, Jo Rowe, agreed": all that leads up to her
  if (isLedUpTo(items, range, floor)) return false;
  const outer = phraseEndingAt(items, range.first - 2, floor);
  return outer !== null && outer.first > floor && GOVERNING.test(posAt(items, outer.first - 1));
}

function isLedUpTo(items: readonly Item[], range: Range, floor: number): boolean {
  return /^(?:IN|VBG)$/.test(posAt(items, floor)) && /^an?$/.test(normAt(items, range.first)) && items[range.first - 1]?.norm === ',';
}

/** "sitting beside her brother", "accompanied by aides" */
function isVerbal(item: Item | undefined): boolean {
  return /^VB[GN]$/.test(item?.pos ?? '');
}

function isNamed(items: readonly Item[], range: Range): boolean {
  return /^NNPS?$/.test(posAt(items, range.last - 1));
}

/** A phrase that says who the one before it is: a figure, a seat, or begun by an article or a title in lower case, or a place behind a name. */
function looksApposed(items: readonly Item[], range: Range, end: number): boolean {
  const first = items[range.first];
  if (!first || range.last > end) return false;
  // "Ann Field, R-Norland, who saw the site, has called for"
  if (first.pos === 'CD' || /^[rdi]-[a-z]/.test(first.norm)) return true;
  return /^(?:DT|NN|JJ)$/.test(first.pos) && !/^(?:the|this|that)$/.test(first.norm);
}

/** "Hale, asked whether he would run, said", "Hale, when pressed on it, said": a question that is put to the speaker, whatever the tag of its verb. */
export function isPut(items: readonly Item[], at: number): boolean {
  const verb = /^(?:when|if)$/.test(normAt(items, at)) ? at + 1 : at;
  return items[at - 1]?.norm === ',' && /^(?:asked|pressed|questioned|quizzed|challenged)$/.test(normAt(items, verb))
    && /^(?:about|whether|if|why|what|how|when|where|who|which|by|on|for|at|in|to|,)$/.test(normAt(items, verb + 1));
}

function startsInsertion(items: readonly Item[], at: number, end: number): boolean {
  const first = items[at];
  if (!first || end - at < 1) return false;
  if (isPut(items, at)) return true;
  if (isRelative(first) || /^(?:DT|NN|NNS|NNP|NNPS|JJ|CD|PRP\$|VBN|VBG|WP|WP\$|WDT|RB)$/.test(first.pos)) return true;
  return first.pos === 'IN' || first.pos === 'TO' || /self$|selves$/.test(first.norm);
}
