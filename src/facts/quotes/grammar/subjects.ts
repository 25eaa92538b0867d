import { fits } from '../../../language/plain-letters.ts';
import { normAt, posAt } from '../../../language/word-at.ts';
import { isRoleNoun } from '../../actors/words/role-words.ts';
import type { Candidate } from './candidate.ts';
import type { CueGroup } from './cue-groups.ts';
import { hasMainVerb, hasTense, isNoun, isRelative } from './items.ts';
import type { Range } from './items.ts';
import { leadingClauseEnd } from './leading-clauses.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { subjectBefore } from './subject-phrases.ts';
import type { Item } from './units.ts';

/** Who is meant by a cue's subject. */
export interface Subject {
  range: Range;
  /** Understood from another verb. */
  inherited: boolean;
  /** Item where the words before part from this report, so that the content of the one before ends there. */
  cut: number | null;
}

/** What people say something in: "issued a statement saying …". */
export const PAPERS = /^(?:statement|letter|reports?|tweet|tweets|order|memo|note|message|email|e-mail|post|posts|speech|article|book|study|resolution|petition|advertisement|ad|ads|video|interview|op-ed|column|press|release|call|calls|brief|complaint|lawsuit|document|documents|comment|comments|remarks|motion|bill|law|legislation|injunction|ruling|decision|subpoena|warrant|policy|plan|proposal|deal|accord|release)$/;

/** The subject of a cue: its own, or that of the verb it is joined to. */
export function findSubject(items: readonly Item[], group: CueGroup, previous: Candidate | null): Subject | null {
  let at = group.first - 1;
  while (at >= 0 && posAt(items, at).startsWith('RB')) at -= 1;
  const prior = items[at];
  if (group.participle) {
    // "As Hale spoke, the crowd began chanting"
    const beginning = /^(?:began|begins|started|starts|kept|keeps)$/.test(prior?.norm ?? '') ? subjectBefore(items, at, floorBefore(items, at)) : null;
    if (beginning) return { range: beginning, inherited: false, cut: cutBefore(items, beginning.first) };
    // "with Hale describing …": a subject of its own.
    const some = prior !== undefined && /^(?:some|many|others|several|most|few|both|one|him|her|them)$/.test(prior.norm) && items[at - 1]?.norm === 'with';
    if (some) return { range: { first: at, last: at + 1 }, inherited: false, cut: items[at - 2]?.norm === ',' ? at - 2 : null };
    // "Hale spoke about the city's efforts stressing that …", "was caught on a microphone saying …": neither efforts nor microphones say it
    const near = isNoun(prior) ? subjectBefore(items, group.first, floorBefore(items, group.first)) : null;
    const lead = near && items[near.first - 1];
    const speaks = lead && /^(?:about|on|over|during|against|regarding|in)$/.test(lead.norm) && items[near.last - 1]?.pos !== 'NNP'
      && !isRoleNoun(normAt(items, near.last - 1)) && !PAPERS.test(normAt(items, near.last - 1)) ? mainSubject(items, 0, near.first - 1) : null;
    if (speaks) return { range: speaks, inherited: true, cut: null };
    const own = isNoun(prior) ? subjectBefore(items, group.first, floorBefore(items, group.first)) : null;
    if (own && items[own.first - 1]?.norm === 'with') return { range: own, inherited: false, cut: items[own.first - 2]?.norm === ',' ? own.first - 2 : null };
    // "a campaign encouraging him to run", "protesters demanding that …": the noun it stands behind, unless that is somebody's paper
    if (isNoun(prior) && at === group.first - 1 && own && !items.slice(own.first, own.last).some(({ norm }) => PAPERS.test(norm))
      && items[own.first - 1]?.norm !== ',') return { range: own, inherited: false, cut: null };
    // "a letter from Speaker Hale urging him to wait"
    // "after reports of a letter telling him to go"
    const giver = own && at === group.first - 1 ? items.findIndex((item, i) => i > own.first && i < own.last
      && (item.norm === 'from' || (item.norm === 'of' && /^an?$/.test(normAt(items, i + 1)))) && PAPERS.test(normAt(items, i - 1))) : -1;
    if (own && giver > 0) return { range: { first: giver + 1, last: own.last }, inherited: false, cut: null };
    // "Hale's tweet saying that …"
    const owner = own && at === group.first - 1 && PAPERS.test(normAt(items, own.last - 1))
      ? items.findIndex((item, i) => i > own.first && i < own.last && item.pos === 'POS') : -1;
    if (own && owner > 0) return { range: { first: own.first, last: owner }, inherited: false, cut: null };
    const range = participleSubject(items, group, previous, at);
    // blamed him for the “lie,” saying …
    const marked = prior !== undefined && prior.quoted && !prior.quote && !fits(/[\p{L}\p{N}]/u, prior.text) && items[at - 1]?.norm === ',';
    const comma = marked ? at + 1 : prior?.norm === ',' ? at : prior?.pos === 'CC' ? (items[at - 1]?.norm === ',' ? at - 1 : at) : null;
    return range ? { range, inherited: true, cut: comma } : null;
  }
  if (prior?.pos === 'CC' || (prior?.norm === ',' && items[at - 1]?.pos === 'QUOTE')) {
    // "said … and added": the subject of the verb before.
    // "When officials explained …, Rowe exploded and said": Rowe.
    const leading = previous ? leadingClauseEnd(items, previous.group.at) : null;
    const range = leading !== null && leading < at ? mainSubject(items, leading + 1, at) : (previous?.source ?? mainSubject(items, 0, at));
    return range ? { range, inherited: true, cut: items[at - 1]?.norm === ',' ? at - 1 : at } : null;
  }
  const near = subjectBefore(items, group.first, floorBefore(items, group.first));
  if (!near) return null;
  const range = overRelative(items, near, group.first) ?? overParticiple(items, near) ?? near;
  // "The clerk first denied it but in a later interview said …": the interview says nothing, the clerk does.
  const join = joinBeforeOccasion(items, range);
  if (join !== null) {
    const shared = previous?.source ?? mainSubject(items, 0, join);
    return shared ? { range: shared, inherited: true, cut: items[join - 1]?.norm === ',' ? join - 1 : join } : null;
  }
  return { range, inherited: false, cut: cutBefore(items, range.first) };
}

/**
 * "A member of the guard serving alongside the rebels said", "A review carried out by the
 * ministry in May said": the noun before the participle, where no other verb stands before.
 */
function overParticiple(items: readonly Item[], near: Range): Range | null {
  let at = near.first - 1;
  if (!/^(?:by|alongside|with|from|under|for|in|at|near|on)$/.test(normAt(items, at))) return null;
  at -= 1;
  if (/^(?:RP|RB)$/.test(posAt(items, at))) at -= 1;
  const participle = items[at];
  if (!participle || !/^VB[GND]$/.test(participle.pos) || !isNoun(items[at - 1]) || items.slice(0, at).some(hasTense)) return null;
  const named = phraseEndingAt(items, at - 1, 0);
  return named && /^(?:DT|CD|JJ|NNS)$/.test(posAt(items, named.first)) ? { first: named.first, last: near.last } : null;
}

/** "The man who wrote the speech given by the mother of a victim says …": he whom the clause with the first of two verbs is about. */
function overRelative(items: readonly Item[], near: Range, verb: number): Range | null {
  const who = items.findIndex(hasTense) - 1;
  if (who < 1 || who >= near.first || items[who]?.norm !== 'who') return null;
  const between = items.slice(who + 2, verb);
  if (between.some((item) => hasTense(item) || item.quote !== null || isRelative(item) || /^(?:[,;:]|CC)$/.test(item.pos)
    || SUBORDINATE.test(item.norm))) return null;
  const named = phraseEndingAt(items, who - 1, 0);
  return named?.first === 0 ? { first: 0, last: near.last } : null;
}

const SUBORDINATE = /^(?:that|if|as|when|while|because|after|before|since|until|whether)$/;

/** Of a phrase behind "but in", "and on": the conjunction, where nothing but the preposition parts the two. */
function joinBeforeOccasion(items: readonly Item[], range: Range): number | null {
  let tie = range.first - 1;
  while (/^(?:DT|JJ|RB|RBR)$/.test(posAt(items, tie))) tie -= 1;
  if (items[tie]?.pos !== 'IN' || !/^(?:in|on|at|during)$/.test(normAt(items, tie)) || items[tie - 1]?.pos !== 'CC') return null;
  return isRelative(items[range.first]) || items[range.first]?.pos === 'PRP' ? null : tie - 1;
}

/** “…,” Jo Hale, 30, of Leeds, who was there, said: all between the utterance and the verb is the source, if no other verb stands there. */
export function sourceBehindQuote(items: readonly Item[], group: CueGroup): Subject | null {
  if (group.participle) return null;
  let quote = group.first - 1;
  while (quote >= 0 && items[quote]?.pos !== 'QUOTE') quote -= 1;
  let first = quote + 1;
  if (quote < 0 || group.first - first > 45) return null;
  if (/^(?:,|-|--|–|—)$/.test(normAt(items, first))) first += 1;
  let last = group.first;
  while (last > first && /^(?:RB|,)$/.test(posAt(items, last - 1))) last -= 1;
  const opens = items[first];
  // "“…,” acting governor Jo Hale told the paper"
  const acting = opens?.pos === 'VBG' && isNoun(items[first + 1]);
  if (last <= first || !opens || !(acting || /^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|CD)$/.test(opens.pos))
    || /^(?:then|now|later|also|and)$/.test(opens.norm)) return null;
  const range = { first, last };
  if (opens.pos === 'PRP' && last - first > 1) return null;
  const words = items.slice(first, last);
  // “…,” the crowd heard, as he said: a second subject
  if (last - first > 1 && words.some((item) => /^(?:he|she|it|they|we|i|you)$/.test(item.norm)) && !words.some(isRelative)) return null;
  return hasMainVerb(items, range) || !items.slice(first, last).some(isNoun) ? null : { range, inherited: false, cut: null };
}

/** A subject is not looked for beyond a quotation or a semicolon. */
function floorBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) if (items[i]?.pos === 'QUOTE' || items[i]?.norm === ';' || items[i]?.norm === ':') return i + 1;
  return 0;
}

/** Where the words before a new subject begin to part it from what comes before: ", but she said", "and the ministry said". */
function cutBefore(items: readonly Item[], subject: number): number | null {
  const before = items[subject - 1];
  if (!before || before.norm === 'both' || before.norm === 'either') return null;
  const joins = before.pos === 'CC' || /^(?:while|although|though|whereas)$/.test(before.norm);
  if (joins) return items[subject - 2]?.norm === ',' ? subject - 2 : before.pos === 'CC' || /^(?:while|whereas)$/.test(before.norm) ? subject - 1 : null;
  return before.norm === ';' || before.norm === '—' || before.norm === '–' ? subject - 1 : null;
}

/** "Calling it a fraud, Hale said": the subject behind; "Hale resigned, saying …": the subject before. */
function participleSubject(items: readonly Item[], group: CueGroup, previous: Candidate | null, at: number): Range | null {
  // "apologised to Rowe for saying so": not Rowe
  const sorry = items.slice(Math.max(0, at - 14), at).some(({ norm }) => /^(?:apologi[sz]ed?|apologi[sz]es|thanked|thanks)$/.test(norm));
  const punished = items[at]?.norm === 'for' && !sorry ? punishedSubject(items, at) : null;
  if (punished) return punished;
  // "thanked Hale for signing the law, adding …": whoever thanked
  // "presses Oslo to end a law that allows him to stay, arguing …": whoever presses
  const ties = previous?.source && items[at]?.norm === ',' && previous.verb.act === 'thought'
    && /^(?:that|which)$/.test(normAt(items, previous.source.first)) && items[previous.source.first - 1]?.norm !== ',';
  if (previous?.source && !ties && items[previous.group.first - 1]?.norm !== 'for') return previous.source;
  const before = mainSubject(items, 0, at);
  if (before) return before;
  // "The chorus of names denouncing Hale grew": whose words these are stands before, not behind.
  if (isNoun(items[at]) || /^(?:JJ|RP|VBN)$/.test(posAt(items, at))) return null;
  for (let i = group.last; i < items.length; i += 1) {
    if (items[i]?.norm !== ',') continue;
    for (let verb = i + 1; verb < Math.min(i + 14, items.length); verb += 1) {
      if (hasTense(items[verb])) return subjectBefore(items, verb, i + 1);
    }
  }
  return null;
}

/** "criticised Hale for saying …": Hale; "Rowe, who lost her job for saying …": who lost it. */
function punishedSubject(items: readonly Item[], tie: number): Range | null {
  if (items[tie - 1]?.pos === 'NNP') return phraseEndingAt(items, tie - 1, 0);
  for (let at = tie - 1; at > 0; at -= 1) if (hasTense(items[at])) return subjectBefore(items, at, floorBefore(items, at));
  return null;
}

/** So many items back a shared subject is looked for: a text without a full stop is one unit. */
const SEARCHED = 80;

/** The subject of the finite verb that stands last between two items, unless a word begins a side clause with it; else that of the first. */
function mainSubject(items: readonly Item[], from: number, to: number): Range | null {
  let last: Range | null = null;
  for (let at = to - 1; at > Math.max(from, to - SEARCHED); at -= 1) {
    if (!hasTense(items[at])) continue;
    const found = subjectBefore(items, at, Math.max(from, floorBefore(items, at)));
    last ??= found;
    // "It was unclear what it meant after Hale sent his team home, declaring …": nothing is "it"
    if (found?.first === from && items[from]?.norm === 'it' && /^(?:is|was)$/.test(normAt(items, at)) && items[at + 1]?.pos === 'JJ') return last;
    if (found && found.first >= from && !isRelative(items[found.first])
      && (found.first === from || /^(?:,|CC|RB)$/.test(posAt(items, found.first - 1))
        || /^(?:though|although|while|whereas)$/.test(normAt(items, found.first - 1)) || items[found.first - 1]?.pos === 'QUOTE')) return found;
  }
  return firstSubject(items, from, to);
}

function firstSubject(items: readonly Item[], from: number, to: number): Range | null {
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    // "Hale, a farmer, lashed out": a past tense behind a comma, whatever its tag
    if (!item || !(hasTense(item) || (item.pos === 'VBN' && items[at - 1]?.norm === ','
      && /^(?:RP|DT|PRP|PRP\$|NNP)$/.test(posAt(items, at + 1))))) continue;
    const found = subjectBefore(items, at, floorBefore(items, at));
    if (found && !isRelative(items[found.first])) return found;
  }
  return null;
}
