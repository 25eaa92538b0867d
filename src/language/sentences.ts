import { BEFORE_FIGURES, BEFORE_NAMES, ENDING } from './abbreviations.ts';
import { closes, isDigit, isLetter, isLower, isSpace, isUpper, isWordPart, opens } from './characters.ts';
import { words } from './word-list.ts';

/** Longest sentence in tokens: text without any full stop is cut here, so that later passes stay quick. */
const LONGEST = 400;
/** Most marks that may close a sentence behind its full stop. */
const MOST_CLOSERS = 12;

/** Words that begin a sentence far likelier than they go on a name after an abbreviation ("in the U.S. The", "Acme Inc. But"). */
const STARTERS = words(`
  a an the this that these those he she it they we you i his her its their our my your there here in on at by for from with without within under over after
  before since until during despite about as if when while where who what which why how although though because but and or so nor yet however meanwhile
  instead still also now then today yesterday earlier later last both some many most several few all no not none one two three four five other others another
  each every any such according among between through throughout asked according even only once perhaps thus mr. mrs. ms. dr. sen. rep. gov. let is are was
  were do does did has have had will would can could should may might`);

/** Plurals that begin a sentence where a word in lower case follows: "in the U.S. Officials said …"; "U.S. Officials Say …" is a headline. */
const PLURALS = words(`
  officials police critics analysts experts authorities investigators lawmakers prosecutors supporters opponents researchers economists doctors voters people
  scientists`);
/** Behind a place and a comma these end a sentence before any capital: "in Dunmore, Va. Rowe said …". */
const STATES = words(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo n.h n.j n.m n.y n.c
  n.d r.i s.c s.d w.va d.c`);

/** Verbs that report speech, behind a question or an exclamation in quotation marks: “Why now?” Lim asked. */
const REPORTING = words(`
  said says asked asks told tells wrote writes added adds tweeted tweets replied replies answered answers exclaimed shouted shouts cried declared demanded
  wondered joked quipped remarked insisted yelled chanted recalled continued concluded screamed posted`);

/** Token ranges of one paragraph: token `i` is `text.slice(starts[i], ends[i])`. */
export interface TokenRanges {
  starts: readonly number[];
  ends: readonly number[];
}

/** The ends (token index, excluded) of a paragraph's sentences. The last one is the number of its tokens; none where it has none. */
export function sentenceEnds(text: string, ranges: TokenRanges): number[] {
  const last = ranges.starts.length;
  const found: number[] = [];
  let begun = 0;
  let at = 0;
  let open = false;
  while (at < last) {
    if (isStraight(text, ranges, at)) open = !open;
    let after = at + 1;
    const ends = mayEnd(text, endOf(ranges, at));
    // It is misguided."I shall vote no: a mark between a full stop and a letter opens what follows where nothing is left to close.
    const opening = ends && !open && isStraight(text, ranges, after) && isUpper(text, endOf(ranges, after)) && !isWordPart(text, startOf(ranges, at));
    const furthest = ends && !opening ? Math.min(last, after + MOST_CLOSERS) : after;
    while (after < furthest && belongsToEnd(text, ranges, after)) {
      if (isStraight(text, ranges, after)) open = !open;
      after += 1;
    }
    if (after < last && (after - begun >= LONGEST || opening || (ends && divides(text, ranges, at, after, last)))) {
      found.push(after);
      begun = after;
    }
    at = after;
  }
  if (last > 0) found.push(last);
  return found;
}

function startOf(ranges: TokenRanges, index: number): number {
  return ranges.starts[index] ?? 0;
}

function endOf(ranges: TokenRanges, index: number): number {
  return ranges.ends[index] ?? 0;
}

/** A token's characters, `most` of them at the most: a longer word is in no list. */
function wordAt(text: string, ranges: TokenRanges, index: number, most: number): string {
  const start = startOf(ranges, index);
  return text.slice(start, Math.min(endOf(ranges, index), start + most));
}

/** Whether the token that ends at `end` closes with a mark that may end a sentence. */
function mayEnd(text: string, end: number): boolean {
  return end > 0 && '.?!…。！？‼'.includes(text.charAt(end - 1));
}

function isStraight(text: string, ranges: TokenRanges, index: number): boolean {
  return endOf(ranges, index) - startOf(ranges, index) === 1 && text.charAt(startOf(ranges, index)) === '"';
}

/** Closing quotes and brackets, and further marks ("?!", ". . ."), stay with the sentence that they close. */
function belongsToEnd(text: string, ranges: TokenRanges, index: number): boolean {
  const start = startOf(ranges, index);
  const end = endOf(ranges, index);
  if (end - start <= 3 && mayEnd(text, end) && !isWordPart(text, start)) return true;
  if (closes(text, start, end)) return !(opens(text, start, end) && isSpace(text, start - 1));
  return false;
}

/** Whether a sentence ends between the full stop at `at` (its closers reach to `next`) and the token `next`. */
function divides(text: string, ranges: TokenRanges, at: number, next: number, last: number): boolean {
  const closed = next > at + 1;
  const nextStart = startOf(ranges, next);
  const glued = nextStart === endOf(ranges, next - 1);
  const opening = opens(text, nextStart, endOf(ranges, next));
  const lead = opening && next + 1 < last ? next + 1 : next;
  const leadStart = startOf(ranges, lead);
  const mark = text.charAt(endOf(ranges, at) - 1);
  // “Why now?” he asked: a lower-case word goes on. So it does after "Yahoo! said" and after an unknown abbreviation.
  if (isLower(text, leadStart)) return opening && !glued && !isWordPart(text, startOf(ranges, at)) && closed;
  // “Never again.” — Jane Roe
  if (closed && '—–-'.includes(text.charAt(leadStart))) return false;
  // "Stop.”, he said": punctuation goes on.
  if (!isWordPart(text, leadStart) && !startsAfresh(text, leadStart)) return false;
  if (isWordPart(text, startOf(ranges, at))) return opening ? endsBeforeQuote(text, ranges, at) : abbreviationDivides(text, ranges, at, next);
  // “Stop!” Mr. Lim said.
  if ((mark === '?' || mark === '!') && closed && !opening && reportFollows(text, ranges, next, last)) return false;
  // "deal.Now" with its space lost is divided, "$1.5" is one token already; "No!Yes" is left whole.
  if (glued && !closed && mark !== '.') return false;
  return isUpper(text, leadStart) || isDigit(text, leadStart) || startsAfresh(text, leadStart) || isLetter(text, leadStart);
}

/** Marks that may begin a sentence: brackets, dashes of dialogue, bullets, currency, hashtags. */
function startsAfresh(text: string, at: number): boolean {
  return '([{—–•·*►●■-$€£#@_'.includes(text.charAt(at)) || opens(text, at, at + 1);
}

/** Before an opening quote only abbreviations that may end a sentence do: "in the U.S. “We" but "Sen. “Chuck” Grant". */
function endsBeforeQuote(text: string, ranges: TokenRanges, at: number): boolean {
  const word = text.slice(startOf(ranges, at), endOf(ranges, at) - 1).toLowerCase();
  return !BEFORE_NAMES.has(word) && word.length > 1;
}

/** "in the U.S. The" divides; "U.S. President", "Adm. Kim", "Feb. 3", "J. K. Rowling", "Acme Inc. Chief Executive" do not. */
function abbreviationDivides(text: string, ranges: TokenRanges, at: number, next: number): boolean {
  const start = startOf(ranges, at);
  const word = text.slice(start, endOf(ranges, at) - 1).toLowerCase();
  if (BEFORE_NAMES.has(word)) return false;
  if (BEFORE_FIGURES.has(word) && isDigit(text, startOf(ranges, next))) return false;
  const following = wordAt(text, ranges, next, 20).toLowerCase();
  if (STATES.has(word) && at > 1 && text.charAt(startOf(ranges, at - 1)) === ',' && isUpper(text, startOf(ranges, next))) return true;
  const behind = startOf(ranges, next + 1);
  // "U.S. Sen. Hale"
  if (word === 'u.s' && /^(?:sen|rep)\.$/.test(following)) return false;
  const starts = STARTERS.has(following) || (PLURALS.has(following) && isLower(text, behind))
    // "in the U.S. Rowe, however, said"
    || (text.charAt(behind) === ',' && /^(?:however|meanwhile)$/.test(text.slice(startOf(ranges, next + 2), endOf(ranges, next + 2))));
  // "George W. A" does not occur: an initial divides only where a word that no name holds stands behind ("plan B. The").
  if (word.length === 1) return starts && following.length > 1 && !isInitialOfName(text, ranges, at);
  if (following.length === 1) return starts && isSpace(text, endOf(ranges, next));
  return starts || (!ENDING.has(word) && !word.includes('.'));
}

/** An initial behind a capitalised word or another initial: "Harry S. Will". */
function isInitialOfName(text: string, ranges: TokenRanges, at: number): boolean {
  if (at === 0) return true;
  const before = startOf(ranges, at - 1);
  return isUpper(text, before) && text.charAt(endOf(ranges, at - 1) - 1) === '.';
}

/** One to four capitalised words and a verb of speech, or the verb and a name. */
function reportFollows(text: string, ranges: TokenRanges, next: number, last: number): boolean {
  for (let i = next; i < Math.min(next + 5, last); i += 1) {
    const reports = i > next && REPORTING.has(wordAt(text, ranges, i, 12));
    // Behind a word that begins sentences the verb must follow at once: “Stop!” He shouted. “Stop!” The Old Guard shouted last year, too.
    if (reports) return i === next + 1 || !STARTERS.has(wordAt(text, ranges, next, 8).toLowerCase());
    if (!isUpper(text, startOf(ranges, i))) return false;
  }
  return false;
}
