import { fits } from '../../../language/plain-letters.ts';
import { normAt, posAt, textAt } from '../../../language/word-at.ts';
import { clauseStarts, FINITE, infinitiveFollows, NOMINAL, nominalEnd, WH } from './clauses.ts';
import type { CueGroup } from './cue-groups.ts';
import { isSpeechForm } from './cue-verbs.ts';
import type { CueVerb } from './cue-verbs.ts';
import { isNoun, isOccasion, isRelative, isWeekday } from './items.ts';
import { isNot, skipAddressee, skipAdjuncts, skipInsertion, skipTime } from './skips.ts';
import { phraseFrom } from './source-phrases.ts';
import type { Item } from './units.ts';

/** What a cue reports to its right. Content begins at item `start`; the cue takes in the items up to `cueEnd` (excluded). */
export interface Complement {
  kind: 'quote' | 'clause' | 'object' | 'infinitive';
  verb: CueVerb;
  start: number;
  cueEnd: number;
}

/** "expressed fresh doubts the talks would succeed", "voiced concern that …" */
const EXPRESSING = /^(?:express|voice|raise|reiterate)$/;
const FEELINGS = /^(?:doubts?|concerns?|hopes?|confidence|optimism|pessimism|regrets?|alarm|frustration|fears?|outrage|skepticism|scepticism|worry|worries|dismay|surprise|satisfaction|disappointment|belief|view|opinion|conviction)$/;

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
    if (told !== undefined && !FINITE.test(posAt(items, told + 1)) && clauseStarts(items, told + 1, ceiling, false)) return {
      kind: 'clause', verb: { ...verb, act: 'said' }, start: told, cueEnd: group.last,
    };
  }
  if (EXPRESSING.test(verb.lemma)) {
    const end = nominalEnd(items, after, ceiling);
    const feeling = items.findIndex((item, at) => at >= after && at < Math.max(end, after + 3) && FEELINGS.test(item.norm));
    const start = feeling + 1;
    if (feeling >= 0 && (items[start]?.norm === 'that' || (items[start]?.pos !== 'IN' && clauseStarts(items, start, ceiling, false)))) return {
      kind: 'clause', verb: { ...verb, act: 'said' }, start, cueEnd: start,
    };
  }
  const counted = items[after]?.norm === 'about' && items[after + 1]?.pos === 'CD';
  // "said about 300 men would leave"
  if (counted && verb.frames.has('c') && clauseStarts(items, after + 1, ceiling, false)) return { kind: 'clause', verb, start: after, cueEnd: group.last };
  if (/^(?:IN|TO)$/.test(posAt(items, after)) && items[after]?.norm !== 'that') {
    // "said in a statement that …", "admitted to the paper that …": the clause is not begun by "in".
    for (const start of skipAdjuncts(items, after, ceiling)) {
      if (verb.frames.has('c') && isWhereSaid(items, after, start) && clauseStarts(items, start, ceiling, false))
        return { kind: 'clause', verb, start, cueEnd: group.last };
      if (items[start]?.norm !== 'that' && items[start]?.pos !== 'QUOTE') continue;
      if (isClaimed(items, after, start)) continue;
      const found = readFrom(items, verb, start, group.last, ceiling, true);
      if (found) return found;
    }
  }
  // "reminded them to vote": the addressee is part of what is told.
  if (verb.frames.has('a') && verb.frames.has('ni') && NOMINAL.test(posAt(items, after)) && items[nominalEnd(items, after, ceiling)]?.pos === 'TO')
    return { kind: 'object', verb, start: after, cueEnd: group.last };
  // "warned them against leaks", "reminded Oslo of its promise"
  if (verb.frames.has('na') && NOMINAL.test(posAt(items, after)) && /^(?:of|about|against)$/.test(normAt(items, nominalEnd(items, after, ceiling))))
    return { kind: 'object', verb, start: after, cueEnd: group.last };
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
    const found = isClaimed(items, after, start) ? null : readFrom(items, verb, start, group.last, ceiling, true);
    if (found) return found;
  }
  return null;
}

/** "responded to Rowe's claim that …": the claim says so. */
function isClaimed(items: readonly Item[], after: number, start: number): boolean {
  return items[after]?.pos === 'TO'
    && /^(?:claim|allegation|suggestion|accusation|assertion|charge)s?$|^(?:criticism|reports|news)$/.test(normAt(items, start - 1));
}

/** "said in a statement | it would wait", "said on Instagram | he would go": where it was said, not what. */
function isWhereSaid(items: readonly Item[], from: number, start: number): boolean {
  const last = items[start - 1];
  if (!last || !/^(?:in|on|at|via|through)$/.test(normAt(items, from)) || /^(?:QUOTE|IN)$/.test(posAt(items, start))) return false;
  if (isOccasion(last)
    || /^(?:instagram|x|twitter|facebook|telegram|weibo|television|tv|radio|social|statement|letter|post|interview|filing|memo|email|video|message)$/.test(last.norm)) return true;
  // "said in Oslo | he would go"
  return /^(?:he|she|they|it)$/.test(normAt(items, start)) && start - from === 2 && last.pos === 'NNP';
}

/** "told reporters | the bank would wait", "told the House of Commons | the public …": nobody tells without saying to whom. */
function behindTold(items: readonly Item[], from: number, ceiling: number): number | null {
  // "told reporters Rowe's words were nasty"
  if (/^(?:reporters|journalists|lawmakers|supporters|viewers|investors)$/.test(normAt(items, from))
    && clauseStarts(items, from + 1, ceiling, false)) return from + 1;
  for (let at = from + 1; at < Math.min(from + 8, ceiling); at += 1) {
    const item = items[at];
    if (!item || item.quote || FINITE.test(item.pos) || /^[,;:.]$/.test(item.norm)) return null;
    if (/^(?:DT|PRP|PRP\$)$/.test(item.pos) && (/^(?:NN|NNS|NNP|NNPS)$/.test(posAt(items, at - 1)) || items[at - 1]?.quoted === true)
      && items[at - 1]?.norm !== 'all') return clauseStarts(items, at, ceiling, false) ? at : null;
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

/** "told me", "assured them": a pronoun that can be no subject of what was said. */
function isObjective(item: Item | undefined): boolean {
  return item !== undefined && /^(?:me|him|her|us|them)$/.test(item.norm) && item.pos === 'PRP';
}

/** `moved`: something stands between the verb and `start`; then an object is not looked for. */
function readFrom(items: readonly Item[], verb: CueVerb, start: number, cueEnd: number, ceiling: number, moved: boolean): Complement | null {
  const item = items[start];
  if (!item || start >= ceiling) return null;
  const { frames } = verb;
  const make = (kind: Complement['kind'], at: number, end = cueEnd): Complement => ({ kind, verb, start: at, cueEnd: end });
  if (item.pos === 'QUOTE') return frames.has('q') ? make('quote', start) : null;
  if (/^[:,]$/.test(item.norm) && items[start + 1]?.pos === 'QUOTE' && (frames.has('q') || item.norm === ':')) return make('quote', start + 1);
  // "adding, “no choice has been made” on the road"
  if (item.norm === ',' && items[start + 1]?.quoted && !items[start + 1]?.quote && frames.has('q') && frames.has('c')
    && clauseStarts(items, start + 2, ceiling, false)) return make('clause', start + 1);
  if (item.norm === ':' && frames.has('q') && start + 2 < ceiling) return make('clause', start + 1);
  if (item.norm === ',' && items[start + 1]?.norm === 'that' && frames.has('c')) return make('clause', start + 1);
  // "ruled on Tuesday in an order that also freed her": the order did
  if (moved && item.norm === 'that' && /^NNS?$/.test(posAt(items, start - 1))
    && FINITE.test(posAt(items, items[start + 1]?.pos === 'RB' ? start + 2 : start + 1))) return null;
  if (item.norm === 'that' && (frames.has('c') || frames.has('q') || frames.has('t'))) {
    const next = items[start + 1];
    if (next?.pos === 'QUOTE') return make('quote', start + 1);
    const pointing = isPointing(items, start, ceiling);
    if ((frames.has('c') || frames.has('t')) && next && !pointing && !/^[.;:]$/.test(next.norm)) return make('clause', start);
  }
  // "as Hale said when upholding the law", "agreeing with those who said so"
  if ((item.norm === 'when' && /^VB[GN]$/.test(posAt(items, start + 1))) || (item.norm === 'with' && /agree$|^concur$/.test(verb.lemma))) return null;
  if ((frames.has('c') || frames.has('w')) && (WH.test(item.pos) || item.norm === 'whether' || (item.norm === 'if' && !moved))) return make('clause', start);
  // "responded to the signing of the law with anger": no clause begins with "of".
  const tied = moved && /^(?:of|by|with|from)$/.test(item.norm);
  // "who wrote the majority opinion, said …": a thing written
  if (verb.lemma === 'write' && items[nominalEnd(items, start, ceiling)]?.norm === ',') return null;
  // "added two men to its list, and the bank followed": they were added, not said
  const put = verb.lemma === 'add' && NOMINAL.test(item.pos) && items[nominalEnd(items, start, ceiling)]?.norm === 'to';
  if (frames.has('c') && !tied && !put && !frames.has(`p.${item.norm}`) && !(item.norm === 'that' && isPointing(items, start, ceiling))
    && clauseStarts(items, start, ceiling, frames.has('n'))) return make('clause', start);
  if (frames.has('c') && !moved && !frames.has('n') && predicateInMarks(items, start, ceiling)) return make('clause', start);
  // "a list of towns he said had hidden them": the subject of what is said stands before the pronoun.
  if (frames.has('c') && !moved && FINITE.test(item.pos) && items[start - 2]?.pos === 'PRP' && /^NNS?$/.test(posAt(items, start - 3)))
    return make('clause', start);
  // "a plan that Oslo says will fail", "a list which she said represented the town": the subject of what is said stands before.
  const bare = item.pos === '``' || item.norm === '"' ? items[start + 1] : item;
  const verbal = bare && (FINITE.test(bare.pos)
    || (bare.pos === 'VBN' && items[start - 2]?.pos === 'PRP' && (isRelative(items[start - 3]) || /^(?:DT|PRP\$|NNP|CD)$/.test(posAt(items, start + 1)))));
  if (frames.has('c') && !moved && verbal && items.slice(Math.max(0, start - 12), start).some(isRelative)) return make('clause', start);
  // "vowed not to leave": what is vowed begins with "not".
  const to = isNot(item) ? start + 1 : start;
  // "vowed to “open up” the files", "pledged to “swiftly” adopt it"
  let verbAt = to + 1;
  while (items[verbAt]?.quoted && !items[verbAt]?.quote && (items[verbAt]?.pos === 'RB' || !fits(/[\p{L}\p{N}]/u, textAt(items, verbAt)))) verbAt += 1;
  if (items[to]?.pos === 'TO' && posAt(items, verbAt).startsWith('VB') && frames.has('i')) return make('infinitive', start);
  if (!moved && frames.has(`p.${item.norm}`)) {
    const inside = items[start + 1];
    if (inside && !/^(?:right|now|here|there)$/.test(inside.norm) && (NOMINAL.test(inside.pos) || WH.test(inside.pos)) && !isOccasion(inside)
      && !isWeekday(inside)) return make('object', start + 1, start + 1);
  }
  if (frames.has('ni') && NOMINAL.test(item.pos) && infinitiveFollows(items, start, ceiling)) return make('object', start);
  if (!moved && frames.has('n') && NOMINAL.test(item.pos) && item.pos !== 'RB' && !isWeekday(item)) return make('object', start);
  return null;
}

/** "repeated that warning", "underscoring that point, they …": an object, not a clause. */
function isPointing(items: readonly Item[], start: number, ceiling: number): boolean {
  const next = items[start + 1];
  return (items[start]?.pos === 'DT' && /^(?:NN|JJ)$/.test(next?.pos ?? '') && !clauseStarts(items, start + 1, ceiling, true))
    || (next?.pos === 'NN' && /^[,.;]$/.test(items[start + 2]?.norm ?? '.'));
}

/** "said the envoy's words “have caused shame”", "says its leader, Ama Rowe, “died in April”": a subject whose verb is the first word of an utterance. */
function predicateInMarks(items: readonly Item[], start: number, ceiling: number): boolean {
  if (!NOMINAL.test(posAt(items, start))) return false;
  let at = nominalEnd(items, start, ceiling);
  if (items[at]?.norm === ',' && items[at + 1]?.pos === 'NNP') {
    const close = nominalEnd(items, at + 1, ceiling);
    if (items[close]?.norm === ',') at = close + 1;
  }
  const spoken = items[at];
  return at > start && spoken !== undefined && spoken.quote !== null && fits(/^["“'‘]*\p{Ll}/u, spoken.text)
    && isNoun(items[at - 1]?.norm === ',' ? items[at - 2] : items[at - 1]);
}

/** The source behind a verb: "said Rowe", "said the minister, who …". Null where a clause follows instead. */
export function invertedSource(items: readonly Item[], group: CueGroup, ceiling: number): { first: number; last: number } | null {
  const found = phraseFrom(items, group.last, ceiling, true);
  if (!found) return null;
  const next = items[found.last];
  if (next && found.last < ceiling && FINITE.test(next.pos)) return null;
  return found;
}
