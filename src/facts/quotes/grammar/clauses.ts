import { fits } from '../../../language/plain-letters.ts';
import { normAt, posAt, textAt } from '../../../language/word-at.ts';
import { isNoun, isWeekday } from './items.ts';
import type { Item } from './units.ts';

export const WH = /^(?:WP|WRB|WDT|WP\$)$/;
export const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
export const NOMINAL = /^(?:DT|PDT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|EX|VBG|VBN|\$|``|RB|FW|#)$/;

/** The end of a run of nouns with their articles and adjectives; a second article or a pronoun begins a new phrase. */
export function nominalEnd(items: readonly Item[], from: number, ceiling: number): number {
  let at = from;
  let nouns = 0;
  while (at < ceiling) {
    const item = items[at];
    if (!item || item.quote) break;
    if (item.quoted) {
      // on “The Late Hour”
      if (fits(/\p{L}/u, item.text)) nouns += 1;
      at += 1;
      continue;
    }
    if (/^(?:DT|PRP\$)$/.test(item.pos) && at > from) break;
    if (item.pos === 'PRP') {
      if (at === from) return at + 1;
      break;
    }
    if (isWeekday(item) && nouns > 0) break;
    if (!/^(?:DT|PRP\$|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|POS|VBG|VBN|\$)$/.test(item.pos)
      && !(item.pos === 'CC' && isNoun(items[at + 1]) && nouns > 0 && item.norm === 'and' && items[at + 1]?.pos !== 'PRP')) break;
    if (isNoun(item)) nouns += 1;
    at += 1;
  }
  return nouns > 0 ? at : from - 1;
}

/**
 * Whether a clause with a subject and a finite verb begins here.
 * `wary`: the verb also takes a plain object ("announced plans that were …"), so neither a comma nor a relative pronoun may come before the finite verb.
 */
export function clauseStarts(items: readonly Item[], start: number, ceiling: number, wary: boolean): boolean {
  const first = items[start];
  if (!first || first.quote) return false;
  const lead = first.pos === 'IN'
    && /^(?:if|because|although|though|while|when|since|in|on|at|after|before|by|for|with|under|until|during|despite|as|unless|once|of|among|from)$/.test(first.norm);
  // "said more action would follow", "said nearly half had left"
  const counts = first.pos.startsWith('RB') && /^(?:more|most|less|fewer|further|nearly|almost|about|only|even|just|some|over|least|at)$/.test(first.norm);
  if (!NOMINAL.test(first.pos) && !counts && !lead && (first.pos !== 'CC' || /^(?:and|or)$/.test(first.norm))) return false;
  if (lead && wary) return false;
  let nouns = 0;
  let relative = false;
  let told = false;
  for (let at = start; at < Math.min(start + 40, ceiling); at += 1) {
    const item = items[at];
    if (!item || item.quote || /^[;:]$/.test(item.norm)) return false;
    if (/^(?:NN|NNS|NNP|NNPS|PRP|CD|EX|VBG)$/.test(item.pos) || (item.pos === 'DT' && at === start)) nouns += 1;
    // America “renews its ties”: a fragment's first word behind its noun is its verb, whatever the tagger makes of it.
    if (item.quoted && /^(?:VB|NN|NNS)$/.test(item.pos) && fits(/^\p{Ll}+s$/u, item.text) && items[at - 1]?.quoted
      && !fits(/\p{L}/u, textAt(items, at - 1)) && isNoun(items[at - 2]) && !wary && (item.pos === 'VB' || opensObject(items[at + 1]))) return true;
    // "three people died", "some needed to improve", "he never meant it", with the past tense taken for a participle
    const past = !wary && !relative && item.pos === 'VBN'
      && (isNoun(items[at - 1]) || (items[at - 1]?.pos === 'RB' && items[at - 2]?.pos === 'PRP')
        || /^(?:some|many|others|several|most)$/.test(normAt(items, at - 1)))
      && items[at + 1]?.norm !== 'by';
    if ((FINITE.test(item.pos) || past) && nouns > 0) {
      // "signed the bill and dismissed it": a verb of the subject before
      if (wary && !relative && !told && joinsVerb(items, at)) return false;
      told = true;
      if (!relative) return at > start;
      relative = false;
      if (wary) return false;
      continue;
    }
    if (WH.test(item.pos) || (item.norm === 'that' && at > start && items[at - 1]?.pos !== 'IN')) relative = true;
    // "suggesting allies including Lima, Rome and Oslo had paid"
    else if (wary && /^[,()]$/.test(item.norm) && !items.slice(start, at).some(({ norm }) => norm === 'including')) return false;
    // "threatened retaliation after the president signed the law"
    else if (wary && at > start && item.pos === 'IN'
      && /^(?:after|before|because|as|while|if|since|until|unless|although|though)$/.test(item.norm)) return false;
    else if (item.pos === 'TO' && wary) return false;
  }
  return false;
}

/** What stands behind a verb rather than a noun. */
function opensObject(item: Item | undefined): boolean {
  return item !== undefined && /^(?:DT|PRP|PRP\$|TO|RB|NNP)$/.test(item.pos);
}

function joinsVerb(items: readonly Item[], verb: number): boolean {
  let at = verb - 1;
  while (items[at]?.pos === 'RB') at -= 1;
  return items[at]?.pos === 'CC' && !items[at]?.quoted;
}

export function infinitiveFollows(items: readonly Item[], start: number, ceiling: number): boolean {
  for (let at = start + 1; at < Math.min(start + 12, ceiling); at += 1) {
    const item = items[at];
    if (!item || item.quote || FINITE.test(item.pos) || /^[,;:.]$/.test(item.norm)) return false;
    if (item.pos === 'TO') return /^(?:VB|RB)/.test(posAt(items, at + 1));
  }
  return false;
}

/**
 * "X's claim that it had won was rejected": where the verb of the claim itself begins, behind the
 * clause that has its own. An infinitive has none (`own`: 1): "X's threat to leave alarmed them".
 */
export function predicateOf(items: readonly Item[], from: number, own: 0 | 1): number {
  let finite: number = own;
  for (let at = from + 1; at < items.length; at += 1) {
    const item = items[at];
    if (!item) break;
    // his calls to end the “rigged” vote
    if (item.quoted) continue;
    if (/^(?:CC|WP|WDT|WRB|,)$/.test(item.pos)
      || (item.pos === 'IN' && /^(?:that|if|because|when|as|after|before|while|unless|until|since)$/.test(item.norm))) finite = -1;
    else if (/^(?:VBD|VBZ|VBP|MD)$/.test(item.pos)) {
      finite += 1;
      if (finite > 1) return at;
    }
  }
  return items.length;
}
