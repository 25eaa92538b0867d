import { normAt, posAt } from '../../../language/word-at.ts';
import { words } from '../../../language/word-list.ts';
import { FINITE, nominalEnd } from './clauses.ts';
import { isWeekday, TIME_NOUNS } from './items.ts';
import type { Item } from './units.ts';

// What may stand between a verb and what it reports: days, adverbs, places, insertions, whoever is told.
const TIME_WORDS = words(`
  last this next earlier later early late today yesterday tonight tomorrow recently again repeatedly separately afterward afterwards ago`);

/**
 * "noted – as he had in May – | that it works", "promised, if elected, | to cut taxes":
 * the place behind an insertion, where what is told goes on with "that" or "to".
 */
export function skipInsertion(items: readonly Item[], from: number, ceiling: number): number {
  const mark = items[from];
  if (!mark || mark.quoted || !/^(?:,|-|--|–|—)$/.test(mark.norm)) return from;
  if (mark.norm === ',' && !/^(?:if|when|once|while|should)$/.test(normAt(items, from + 1))) return from;
  for (let at = from + 2; at < Math.min(from + 20, ceiling - 1); at += 1) {
    const item = items[at];
    if (!item || item.quote || item.norm === ';') return from;
    if (item.norm === mark.norm && !item.quoted) return /^(?:that|to)$/.test(normAt(items, at + 1)) ? at + 1 : from;
  }
  return from;
}

/** "said repeatedly", "said Monday", "said on Monday": the place behind the words that say when. */
export function skipTime(items: readonly Item[], from: number, ceiling: number): number {
  let at = from;
  while (at < ceiling - 2) {
    const item = items[at];
    const next = items[at + 1];
    if (item?.norm === ',' && next?.pos === 'RB' && items[at + 2]?.norm === ',') at += 3;
    else if (item?.pos === 'RB' && !isNot(item) && !countsNext(items, at)) at += 1;
    // "announced Monday night that"
    else if (isWeekday(item) && /^(?:night|morning|afternoon|evening)$/.test(next?.norm ?? '')) at += 2;
    else if ((isWeekday(item) || /^(?:today|yesterday|tonight)$/.test(item?.norm ?? '')) && next?.pos !== 'POS') at += 1;
    // "ruled 7-2 that"
    else if (/^\d+[-–]\d+$/.test(item?.text ?? '') && next?.norm === 'that') at += 1;
    else if (item?.norm === 'on' && isWeekday(next)) at += 2;
    else if (/^(?:last|this|earlier|late|early)$/.test(item?.norm ?? '') && next && (isWeekday(next) || TIME_NOUNS.test(next.norm))) at += 2;
    else break;
  }
  return at;
}

/** "said | more action would follow", "claims | nearly the entire sea": a word that says how much, of what is said. */
function countsNext(items: readonly Item[], at: number): boolean {
  return /^(?:more|most|less|fewer|further|nearly|almost|about|only|even|just|some|over)$/.test(normAt(items, at))
    && /^(?:NN|NNS|JJ|DT|CD|NNP|PDT)$/.test(posAt(items, at + 1));
}

/** "not", "never" before an infinitive. */
export function isNot(item: Item): boolean {
  return item.norm === 'not' || item.norm === 'never';
}

/** Places behind the days, adverbs and phrases that may part a verb from what it reports: "said on Monday in a statement that …". */
export function skipAdjuncts(items: readonly Item[], from: number, ceiling: number): number[] {
  const places: number[] = [];
  let at = from;
  for (let steps = 0; steps < 6 && at < ceiling; steps += 1) {
    const next = skipAdjunct(items, at, ceiling);
    if (next <= at) break;
    at = next;
    places.push(at);
    // Behind a comma only what cannot be the main clause: "testified from home, Hale posed" is no content.
    if (items[at]?.norm === ',' && (items[at + 1]?.norm === 'that' || items[at + 1]?.pos === 'QUOTE')) places.push(at + 1);
  }
  return places;
}

function skipAdjunct(items: readonly Item[], at: number, ceiling: number): number {
  const item = items[at];
  if (!item || isNot(item)) return at;
  if (isWeekday(item) || item.pos.startsWith('RB') || TIME_WORDS.has(item.norm)) {
    const next = items[at + 1];
    if (countsNext(items, at)) return at;
    if (/^(?:last|this|next|earlier|late|early)$/.test(item.norm) && next && (TIME_NOUNS.test(next.norm) || isWeekday(next))) return at + 2;
    // "said earlier | this month | that it had"
    if (/^(?:last|this|that)$/.test(next?.norm ?? '') && TIME_NOUNS.test(normAt(items, at + 2))) return at + 3;
    return at + 1;
  }
  // "stated a day earlier, “…”"
  if (/^(?:DT|CD)$/.test(item.pos) && TIME_NOUNS.test(normAt(items, at + 1))
    && /^(?:earlier|later|before|after|ago)$/.test(normAt(items, at + 2))) return at + 3;
  if (item.norm === ',' && items[at + 1]?.pos === 'IN') return at + 1;
  // "said following Monday's call that …"
  if (item.pos === 'IN' || item.pos === 'TO' || item.norm === 'following') {
    if (/^(?:that|if|whether|because|although|though|while)$/.test(item.norm)) return at;
    const next = items[at + 1];
    if (!next || next.quote || (!next.quoted && !/^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|CD|VBG)$/.test(next.pos))) return at;
    const end = nominalEnd(items, at + 1, ceiling);
    // "said over the weekend gun laws would change"
    const period = items.findIndex((one, i) => i > at + 1 && i < end - 1 && TIME_NOUNS.test(one.norm) && /^(?:over|during|on|in|at)$/.test(item.norm));
    return period > 0 && items[period + 1]?.pos !== 'POS' ? period + 1 : end;
  }
  return at;
}

/** Places behind an addressee: "told reporters in Oslo that …", "told Channel Six the talks …", "assured them …". */
export function skipAddressee(items: readonly Item[], from: number, ceiling: number): number[] {
  const places: number[] = [];
  const first = items[from];
  const both = first?.norm === 'both' || first?.norm === 'all';
  if (!first || (!both && !first.quoted && !/^(?:PRP|DT|PRP\$|NN|NNS|NNP|NNPS|JJ|CD)$/.test(first.pos))) return places;
  // "asked her whether": her alone
  const end = first.norm === 'her' && /^(?:IN|WP|WRB|WDT|QUOTE|,)$/.test(posAt(items, from + 1)) ? from + 1
    : nominalEnd(items, both ? from + 1 : from, ceiling);
  if (end <= from) return places;
  places.push(end, ...skipAdjuncts(items, end, ceiling));
  // "told the paper's editors, who had gathered in Oslo, that …"
  if (items[end]?.norm === ',') {
    for (let at = end + 1; at < Math.min(end + 15, ceiling); at += 1) {
      if (items[at]?.norm === ',') {
        places.push(at + 1);
        break;
      }
    }
  }
  for (let at = end; at < Math.min(end + 18, ceiling); at += 1) {
    const item = items[at];
    if (!item || FINITE.test(item.pos) || /^[;:.]$/.test(item.norm) || (item.norm === ',' && items[at + 1]?.pos === 'VBG')) break;
    if (item.norm === 'that' || item.pos === 'QUOTE') {
      places.push(at);
      break;
    }
  }
  // "told CNN Hale would …": a name directly behind a name. The longest addressee was tried first; shorter ones follow.
  for (let at = end - 1; at > from; at -= 1) if (/^(?:NNP|NNPS|NNS|JJ|VBG|CD)$/.test(posAt(items, at))) places.push(at);
  return places;
}
