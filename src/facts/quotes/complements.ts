import { clauseStarts, FINITE, infinitiveFollows, NOMINAL, nominalEnd, WH } from './clauses.ts';
import type { CueGroup } from './cue-groups.ts';
import { isSpeechForm } from './cue-verbs.ts';
import type { CueVerb } from './cue-verbs.ts';
import { isNoun, isOccasion, isRelative, isWeekday, TIME_NOUNS } from './items.ts';
import { phraseFrom } from './source-phrases.ts';
import type { Item } from './units.ts';

/** What a cue reports to its right. Content begins at item `start`; the cue takes in the items up to `cueEnd` (excluded). */
export interface Complement {
  kind: 'quote' | 'clause' | 'object' | 'infinitive';
  verb: CueVerb;
  start: number;
  cueEnd: number;
}

const TIME_WORDS = new Set('last this next earlier later early late today yesterday tonight tomorrow recently again repeatedly separately afterward afterwards ago'.split(' '));

/** "expressed fresh doubts the talks would succeed", "voiced concern that …" */
const EXPRESSING = /^(?:express|voice|raise|reiterate)$/;
const FEELINGS = /^(?:doubts?|concerns?|hopes?|confidence|optimism|pessimism|regrets?|alarm|frustration|fears?|outrage|skepticism|scepticism|worry|worries|dismay|surprise|satisfaction|disappointment|belief|view|opinion)$/;

/** The complement behind a cue group, or null where none of its frames fits: then the content may stand before it. */
export function complementOf(items: readonly Item[], group: CueGroup, ceiling: number): Complement | null {
  const quoting = group.verbs.find((verb) => verb.act === 'said' && verb.frames.has('q'));
  const handed = quoting ? quoteBehindColon(items, group.last, ceiling) : null;
  if (quoting && handed !== null) return { kind: 'quote', verb: quoting, start: handed, cueEnd: group.last };
  for (const verb of group.verbs) {
    const found = complementFor(items, group, verb, ceiling);
    if (found) return found;
  }
  return null;
}

/** "released intelligence last week that …", "shared evidence that …": what is given out is told. */
const GIVING_OUT = /^(?:release|publish|issue|share|disclose|present|cite)$/;
const INFORMATION = /^(?:intelligence|information|evidence|data|details|figures|findings|assessments?|documents?|statements?|reports?|proof)$/;

function complementFor(items: readonly Item[], group: CueGroup, verb: CueVerb, ceiling: number): Complement | null {
  const after = skipInsertion(items, skipTime(items, group.last, ceiling), ceiling);
  if (GIVING_OUT.test(verb.lemma)) {
    const end = nominalEnd(items, after, ceiling);
    const given = items.findLastIndex((item, at) => at >= after && at < end && INFORMATION.test(item.norm)) + 1;
    const told = given > 0 ? [given, ...skipAdjuncts(items, given, ceiling)].find((at) => items[at]?.norm === 'that') : undefined;
    // not "released a report that said …"
    if (told !== undefined && !FINITE.test(items[told + 1]?.pos ?? '') && clauseStarts(items, told + 1, ceiling, false)) return { kind: 'clause', verb: { ...verb, act: 'said' }, start: told, cueEnd: group.last };
  }
  if (EXPRESSING.test(verb.lemma)) {
    const end = nominalEnd(items, after, ceiling);
    const feeling = items.findIndex((item, at) => at >= after && at < Math.max(end, after + 3) && FEELINGS.test(item.norm));
    const start = feeling + 1;
    if (feeling >= 0 && (items[start]?.norm === 'that' || (items[start]?.pos !== 'IN' && clauseStarts(items, start, ceiling, false)))) return { kind: 'clause', verb: { ...verb, act: 'said' }, start, cueEnd: start };
  }
  if (/^(?:IN|TO)$/.test(items[after]?.pos ?? '') && items[after]?.norm !== 'that') {
    // "said in a statement that …", "admitted to the paper that …": the clause is not begun by "in".
    for (const start of skipAdjuncts(items, after, ceiling)) {
      if (verb.frames.has('c') && isWhereSaid(items, after, start) && clauseStarts(items, start, ceiling, false)) return { kind: 'clause', verb, start, cueEnd: group.last };
      if (items[start]?.norm !== 'that' && items[start]?.pos !== 'QUOTE') continue;
      const found = readFrom(items, verb, start, group.last, ceiling, true);
      if (found) return found;
    }
  }
  // "reminded them to vote": the addressee is part of what is told.
  if (verb.frames.has('a') && verb.frames.has('ni') && NOMINAL.test(items[after]?.pos ?? '') && items[nominalEnd(items, after, ceiling)]?.pos === 'TO') return { kind: 'object', verb, start: after, cueEnd: group.last };
  // "warned them against leaks", "reminded Oslo of its promise"
  if (verb.frames.has('na') && NOMINAL.test(items[after]?.pos ?? '') && /^(?:of|about|against)$/.test(items[nominalEnd(items, after, ceiling)]?.norm ?? '')) return { kind: 'object', verb, start: after, cueEnd: group.last };
  if (verb.frames.has('a')) {
    for (const start of skipAddressee(items, after, ceiling)) {
      const item = items[start];
      // "asked him if it was wise", "asked Rowe whether the vote would be held"
      const asks = verb.lemma === 'ask' && item !== undefined && (WH.test(item.pos) || /^(?:if|whether)$/.test(item.norm));
      if (!asks && item?.pos !== 'QUOTE' && item?.norm !== 'that' && !isObjective(items[after])) continue;
      const found = readFrom(items, verb, start, group.last, ceiling, !asks);
      if (found) return found;
    }
  }
  const told = verb.lemma === 'tell' ? behindTold(items, after, ceiling) : null;
  if (told !== null) return { kind: 'clause', verb, start: told, cueEnd: group.last };
  const direct = readFrom(items, verb, after, group.last, ceiling, false);
  if (direct) return direct;
  for (const start of [...skipAdjuncts(items, after, ceiling), ...(verb.frames.has('a') ? skipAddressee(items, after, ceiling) : [])]) {
    const found = readFrom(items, verb, start, group.last, ceiling, true);
    if (found) return found;
  }
  return null;
}

/** "said in a statement | it would wait", "said on Instagram | he would go": where it was said, not what. */
function isWhereSaid(items: readonly Item[], from: number, start: number): boolean {
  const last = items[start - 1];
  if (!last || !/^(?:in|on|at|via|through)$/.test(items[from]?.norm ?? '') || /^(?:QUOTE|IN)$/.test(items[start]?.pos ?? '')) return false;
  if (isOccasion(last) || /^(?:instagram|x|twitter|facebook|telegram|weibo|television|tv|radio|social|statement|letter|post|interview|filing|memo|email|video|message)$/.test(last.norm)) return true;
  // "said in Oslo | he would go"
  return /^(?:he|she|they|it)$/.test(items[start]?.norm ?? '') && start - from === 2 && last.pos === 'NNP';
}

/** "told reporters | the bank would wait", "told the House of Commons | the public …": nobody tells without saying to whom. */
function behindTold(items: readonly Item[], from: number, ceiling: number): number | null {
  for (let at = from + 1; at < Math.min(from + 8, ceiling); at += 1) {
    const item = items[at];
    if (!item || item.quote || FINITE.test(item.pos) || /^[,;:.]$/.test(item.norm)) return null;
    if (/^(?:DT|PRP|PRP\$)$/.test(item.pos) && /^(?:NN|NNS|NNP|NNPS)$/.test(items[at - 1]?.pos ?? '') && items[at - 1]?.norm !== 'all') return clauseStarts(items, at, ceiling, false) ? at : null;
  }
  return null;
}

/** "said of the latest request: “…”", "wrote on her page: “…”": the utterance behind a colon, where no other verb stands before it. */
function quoteBehindColon(items: readonly Item[], from: number, ceiling: number): number | null {
  for (let at = from; at < Math.min(from + 25, ceiling - 1); at += 1) {
    const item = items[at];
    // "she said, adding: “…”" was added
    if (!item || item.quote || FINITE.test(item.pos) || item.norm === ';' || (item.pos === 'VBG' && isSpeechForm(item.norm))) return null;
    if (item.norm === ':') return items[at + 1]?.pos === 'QUOTE' ? at + 1 : null;
  }
  return null;
}

/** "noted – as he had in May – | that it works", "promised, if elected, | to cut taxes": the place behind an insertion, where what is told goes on with "that" or "to". */
function skipInsertion(items: readonly Item[], from: number, ceiling: number): number {
  const mark = items[from];
  if (!mark || mark.quoted || !/^(?:,|-|--|–|—)$/.test(mark.norm)) return from;
  if (mark.norm === ',' && !/^(?:if|when|once|while|should)$/.test(items[from + 1]?.norm ?? '')) return from;
  for (let at = from + 2; at < Math.min(from + 20, ceiling - 1); at += 1) {
    const item = items[at];
    if (!item || item.quote || item.norm === ';') return from;
    if (item.norm === mark.norm && !item.quoted) return /^(?:that|to)$/.test(items[at + 1]?.norm ?? '') ? at + 1 : from;
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
    else if (isWeekday(item) && next?.pos !== 'POS') at += 1;
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
  return /^(?:more|most|less|fewer|further|nearly|almost|about|only|even|just|some|over)$/.test(items[at]?.norm ?? '') && /^(?:NN|NNS|JJ|DT|CD|NNP|PDT)$/.test(items[at + 1]?.pos ?? '');
}

/** "told me", "assured them": a pronoun that can be no subject of what was said. */
function isObjective(item: Item | undefined): boolean {
  return item !== undefined && /^(?:me|him|her|us|them)$/.test(item.norm) && item.pos === 'PRP';
}

/** "not", "never" before an infinitive. */
function isNot(item: Item): boolean {
  return item.norm === 'not' || item.norm === 'never';
}

/** `moved`: something stands between the verb and `start`; then an object is not looked for. */
function readFrom(items: readonly Item[], verb: CueVerb, start: number, cueEnd: number, ceiling: number, moved: boolean): Complement | null {
  const item = items[start];
  if (!item || start >= ceiling) return null;
  const { frames } = verb;
  const make = (kind: Complement['kind'], at: number, end = cueEnd): Complement => ({ kind, verb, start: at, cueEnd: end });
  if (item.pos === 'QUOTE') return frames.has('q') ? make('quote', start) : null;
  if (/^[:,]$/.test(item.norm) && items[start + 1]?.pos === 'QUOTE' && (frames.has('q') || item.norm === ':')) return make('quote', start + 1);
  if (item.norm === ':' && frames.has('q') && start + 2 < ceiling) return make('clause', start + 1);
  if (item.norm === ',' && items[start + 1]?.norm === 'that' && frames.has('c')) return make('clause', start + 1);
  if (item.norm === 'that' && (frames.has('c') || frames.has('q') || frames.has('t'))) {
    const next = items[start + 1];
    if (next?.pos === 'QUOTE') return make('quote', start + 1);
    // "repeated that warning": an object, not a clause
    const pointing = (item.pos === 'DT' && /^(?:NN|JJ)$/.test(next?.pos ?? '') && !clauseStarts(items, start + 1, ceiling, true)) || (next?.pos === 'NN' && /^[,.;]$/.test(items[start + 2]?.norm ?? '.'));
    if ((frames.has('c') || frames.has('t')) && next && !pointing && !/^[.;:]$/.test(next.norm)) return make('clause', start);
  }
  if ((frames.has('c') || frames.has('w')) && (WH.test(item.pos) || item.norm === 'whether' || (item.norm === 'if' && !moved))) return make('clause', start);
  // "responded to the signing of the law with anger": no clause begins with "of".
  const tied = moved && /^(?:of|by|with|from)$/.test(item.norm);
  // "who wrote the majority opinion, said …": a thing written
  if (verb.lemma === 'write' && items[nominalEnd(items, start, ceiling)]?.norm === ',') return null;
  // "added two men to its list, and the bank followed": they were added, not said
  const put = verb.lemma === 'add' && NOMINAL.test(item.pos) && items[nominalEnd(items, start, ceiling)]?.norm === 'to';
  if (frames.has('c') && !tied && !put && clauseStarts(items, start, ceiling, frames.has('n'))) return make('clause', start);
  if (frames.has('c') && !moved && !frames.has('n') && predicateInMarks(items, start, ceiling)) return make('clause', start);
  // "a list of towns he said had hidden them": the subject of what is said stands before the pronoun.
  if (frames.has('c') && !moved && FINITE.test(item.pos) && items[start - 2]?.pos === 'PRP' && /^NNS?$/.test(items[start - 3]?.pos ?? '')) return make('clause', start);
  // "a plan that Oslo says will fail", "a list which she said represented the town": the subject of what is said stands before.
  const bare = item.pos === '``' || item.norm === '"' ? items[start + 1] : item;
  const verbal = bare && (FINITE.test(bare.pos) || (bare.pos === 'VBN' && items[start - 2]?.pos === 'PRP' && /^(?:DT|PRP\$|NNP|CD)$/.test(items[start + 1]?.pos ?? '')));
  if (frames.has('c') && !moved && verbal && items.slice(Math.max(0, start - 12), start).some(isRelative)) return make('clause', start);
  // "vowed not to leave": what is vowed begins with "not".
  const to = isNot(item) ? start + 1 : start;
  // "vowed to “open up” the files"
  const verbAt = items[to + 1]?.quoted && !items[to + 1]?.quote && !/[\p{L}\p{N}]/u.test(items[to + 1]?.text ?? '') ? to + 2 : to + 1;
  if (items[to]?.pos === 'TO' && (items[verbAt]?.pos ?? '').startsWith('VB') && frames.has('i')) return make('infinitive', start);
  if (!moved && frames.has(`p.${item.norm}`)) {
    const inside = items[start + 1];
    if (inside && (NOMINAL.test(inside.pos) || WH.test(inside.pos)) && !isOccasion(inside) && !isWeekday(inside)) return make('object', start + 1, start + 1);
  }
  if (frames.has('ni') && NOMINAL.test(item.pos) && infinitiveFollows(items, start, ceiling)) return make('object', start);
  if (!moved && frames.has('n') && NOMINAL.test(item.pos) && item.pos !== 'RB' && !isWeekday(item)) return make('object', start);
  return null;
}

/** "said the envoy's words “have caused shame”", "says its leader, Ama Rowe, “died in April”": a subject whose verb is the first word of an utterance. */
function predicateInMarks(items: readonly Item[], start: number, ceiling: number): boolean {
  if (!NOMINAL.test(items[start]?.pos ?? '')) return false;
  let at = nominalEnd(items, start, ceiling);
  if (items[at]?.norm === ',' && items[at + 1]?.pos === 'NNP') {
    const close = nominalEnd(items, at + 1, ceiling);
    if (items[close]?.norm === ',') at = close + 1;
  }
  const spoken = items[at];
  return at > start && spoken !== undefined && spoken.quote !== null && /^["“'‘]*\p{Ll}/u.test(spoken.text) && isNoun(items[at - 1]?.norm === ',' ? items[at - 2] : items[at - 1]);
}

/** Places behind the days, adverbs and phrases that may part a verb from what it reports: "said on Monday in a statement that …". */
function skipAdjuncts(items: readonly Item[], from: number, ceiling: number): number[] {
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
    return at + 1;
  }
  // "stated a day earlier, “…”"
  if (/^(?:DT|CD)$/.test(item.pos) && TIME_NOUNS.test(items[at + 1]?.norm ?? '') && /^(?:earlier|later|before|after|ago)$/.test(items[at + 2]?.norm ?? '')) return at + 3;
  if (item.norm === ',' && items[at + 1]?.pos === 'IN') return at + 1;
  if (item.pos === 'IN' || item.pos === 'TO') {
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
function skipAddressee(items: readonly Item[], from: number, ceiling: number): number[] {
  const places: number[] = [];
  const first = items[from];
  const both = first?.norm === 'both' || first?.norm === 'all';
  if (!first || (!both && !first.quoted && !/^(?:PRP|DT|PRP\$|NN|NNS|NNP|NNPS|JJ|CD)$/.test(first.pos))) return places;
  // "asked her whether": her alone
  const end = first.norm === 'her' && /^(?:IN|WP|WRB|WDT|QUOTE|,)$/.test(items[from + 1]?.pos ?? '') ? from + 1 : nominalEnd(items, both ? from + 1 : from, ceiling);
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
  for (let at = end - 1; at > from; at -= 1) if (/^(?:NNP|NNPS|NNS|JJ|VBG|CD)$/.test(items[at]?.pos ?? '')) places.push(at);
  return places;
}

/** The source behind a verb: "said Rowe", "said the minister, who …". Null where a clause follows instead. */
export function invertedSource(items: readonly Item[], group: CueGroup, ceiling: number): { first: number; last: number } | null {
  const found = phraseFrom(items, group.last, ceiling, true);
  if (!found) return null;
  const next = items[found.last];
  if (next && found.last < ceiling && FINITE.test(next.pos)) return null;
  return found;
}
