import { remember } from '../../../language/remember.ts';
import { posAt } from '../../../language/word-at.ts';
import { askedOnce, toldOnce } from '../../../language/word-forms.ts';
import { featuresOf } from '../grammar/features.ts';
import { featureOf, hashText, joined, step } from './hashing.ts';
import { isGrammarHead, UTTERANCE, WORD } from './sheet.ts';
import type { Sheet } from './sheet.ts';

const EDGE = 0x2f3a11;
const NAMED = 200;
/** The template under which a model keeps the words that can be a cue at all. */
export const GATE = 1;

function valueAt(values: Int32Array, at: number, length: number): number {
  return at < 0 || at >= length ? EDGE : (values[at] ?? 0);
}

/** The feature whose weight says whether the item's word can be a cue. */
export function gateOf(sheet: Sheet, at: number): number {
  return featureOf(GATE, sheet.stem[at] ?? 0);
}

/** Whether the item can be the head of a cue: no part of what is quoted. */
export function mayBeHead(sheet: Sheet, at: number): boolean {
  return sheet.kind[at] === WORD;
}

export const MOST_FEATURES = 128;

const NOTHING = hashText('');
const endHash = askedOnce((form) => hashText(form.norm.slice(-3)));
const headHash = askedOnce((form) => hashText(form.norm.slice(0, 4)));
const isAuxiliary = toldOnce((form) => /^(?:be|is|are|was|were|been|being|am|'s|'re|'m|have|has|had|having|'ve|'d|do|does|did|not|n't)$/.test(form.norm));
const isNegation = toldOnce((form) => /^(?:not|n't|never)$/.test(form.norm));
const opensContent = toldOnce((form) => /^(?:that|to|for|as|of|about|on|against|with|in|by|whether|if|:|,)$/.test(form.norm));
/** There are few tags. */
const leadsVerb = remember((pos) => /^(?:RB|RBR|MD|TO)$/.test(pos));
const isNominal = remember((pos) => /^(?:NN|NNS|NNP|NNPS|PRP|WP|WDT|EX)$/.test(pos));

/**
 * Writes into `out` what tells whether the item is the verb or noun of a cue: its words and tags, its neighbours, the noun that may be its subject,
 * quotation marks about it, and all that the grammar's report says (`features.ts`). Returns how many features were written.
 */
export function headFeatures(sheet: Sheet, at: number, out: Int32Array): number {
  const { word, stem, pos, kind, length } = sheet;
  const { items } = sheet.unit;
  const here = stem[at] ?? 0;
  const tag = pos[at] ?? 0;
  const before = valueAt(word, at - 1, length);
  const after = valueAt(word, at + 1, length);
  const tagBefore = valueAt(pos, at - 1, length);
  const tagAfter = valueAt(pos, at + 1, length);
  const tagAfter2 = valueAt(pos, at + 2, length);
  const form = items[at]?.form;
  let n = 0;
  out[n++] = featureOf(2, 0);
  out[n++] = featureOf(3, word[at] ?? 0);
  out[n++] = featureOf(4, here);
  out[n++] = featureOf(5, tag);
  out[n++] = featureOf(6, joined(here, tag));
  out[n++] = featureOf(7, before);
  out[n++] = featureOf(8, after);
  out[n++] = featureOf(9, valueAt(word, at - 2, length));
  out[n++] = featureOf(10, valueAt(word, at + 2, length));
  out[n++] = featureOf(11, joined(tagBefore, tag));
  out[n++] = featureOf(12, joined(tag, tagAfter));
  out[n++] = featureOf(13, joined(valueAt(pos, at - 2, length), joined(tagBefore, tag)));
  out[n++] = featureOf(14, joined(joined(tag, tagAfter), tagAfter2));
  out[n++] = featureOf(15, joined(here, after));
  out[n++] = featureOf(16, joined(here, tagAfter));
  out[n++] = featureOf(17, joined(before, here));
  out[n++] = featureOf(18, joined(tagBefore, here));
  out[n++] = featureOf(19, joined(joined(tagBefore, here), tagAfter));
  out[n++] = featureOf(20, joined(joined(here, after), tagAfter2));
  out[n++] = featureOf(21, joined(joined(tagBefore, tag), tagAfter));
  out[n++] = featureOf(22, joined(joined(joined(tagBefore, tag), tagAfter), tagAfter2));
  // "has been told", "is expected": the auxiliaries on the left
  let left = at - 1;
  let auxiliary = 0;
  while (left >= 0 && at - left < 7) {
    const item = items[left];
    if (!item || !leadsVerb(item.pos) && !isAuxiliary(item.form)) break;
    if (!item.pos.startsWith('RB') || isNegation(item.form)) {
      auxiliary = joined(auxiliary, word[left] ?? 0);
      out[n++] = featureOf(23, word[left] ?? 0);
      out[n++] = featureOf(24, joined(word[left] ?? 0, here));
    }
    left -= 1;
  }
  out[n++] = featureOf(25, auxiliary);
  out[n++] = featureOf(26, joined(auxiliary, tag));
  const lead = valueAt(pos, left, length);
  out[n++] = featureOf(27, lead);
  out[n++] = featureOf(28, joined(lead, here));
  out[n++] = featureOf(29, valueAt(word, left, length));
  out[n++] = featureOf(30, joined(lead, valueAt(pos, left - 1, length)));
  // the noun or pronoun nearest on the left, and the first on the right
  const subject = nearestNoun(sheet, left, -1);
  out[n++] = featureOf(31, valueAt(word, subject, length));
  out[n++] = featureOf(32, joined(valueAt(pos, subject, length), step(left - subject)));
  out[n++] = featureOf(33, joined(sheet.entity[Math.max(0, subject)] ?? 0, here));
  out[n++] = featureOf(34, joined(valueAt(word, subject, length), here));
  const object = nearestNoun(sheet, at + 1, 1);
  out[n++] = featureOf(35, valueAt(stem, object, length));
  out[n++] = featureOf(36, joined(valueAt(pos, object, length), step(object - at)));
  out[n++] = featureOf(37, joined(valueAt(stem, object, length), here));
  out[n++] = featureOf(38, joined(sheet.entity[Math.min(length, object)] ?? 0, here));
  // particles and clauses on the right: "called the plan a fraud", "… that", "… to", "… for"
  let that = 0;
  for (let i = at + 1; i < Math.min(at + 9, length); i += 1) {
    const item = items[i];
    if (item && i > at + 1 && opensContent(item.form)) {
      if (i < at + 5) out[n++] = featureOf(39, joined(here, word[i] ?? 0));
      if (item.norm === 'that' && that === 0) that = i - at;
    }
  }
  out[n++] = featureOf(40, step(that));
  out[n++] = featureOf(41, joined(step(that), tag));
  const quotesBefore = (sheet.utterances[at] ?? 0) > 0 ? 1 : 0;
  const quotesAfter = (sheet.utterances[length] ?? 0) > (sheet.utterances[at] ?? 0) ? 1 : 0;
  const beside = (kind[at + 1] === UTTERANCE ? 1 : 0) + (kind[at - 1] === UTTERANCE ? 2 : 0);
  out[n++] = featureOf(42, joined(quotesBefore * 2 + quotesAfter, here));
  out[n++] = featureOf(43, quotesBefore * 2 + quotesAfter);
  out[n++] = featureOf(44, joined(beside, here));
  out[n++] = featureOf(45, joined(step(at), tag));
  out[n++] = featureOf(46, joined(step(length - at), tag));
  out[n++] = featureOf(47, Math.min(3, (sheet.finites[at] ?? 0)));
  out[n++] = featureOf(48, joined(Math.min(2, (sheet.finites[at] ?? 0)), here));
  out[n++] = featureOf(49, joined(here, valueAt(word, 0, length)));
  out[n++] = featureOf(57, joined(joined(tag, (form ? endHash(form) : NOTHING)), tagAfter));
  out[n++] = featureOf(58, form ? headHash(form) : NOTHING);
  out[n++] = featureOf(65, joined(nearestReport(sheet, at, -1), tag));
  out[n++] = featureOf(66, joined(nearestReport(sheet, at, 1), tag));
  const report = sheet.reports.get(at);
  out[n++] = featureOf(50, report ? 1 : 0);
  out[n++] = featureOf(51, joined(report ? 1 : 0, here));
  if (report) {
    for (const feature of featuresOf(report, [...sheet.reports.values()])) {
      if (n >= MOST_FEATURES) break;
      out[n++] = featureOf(NAMED, hashText(feature));
    }
  } else {
    out[n++] = featureOf(52, tag);
    out[n++] = featureOf(53, joined(tag, tagAfter));
    out[n++] = featureOf(54, joined(tagBefore, tag));
    // Whether it stands in what the grammar takes for another's words.
    let inside = 0;
    for (const other of sheet.reports.values()) if (other.content.some((range) => range.first <= at && at < range.last))
      inside = other.act === 'said' ? 1 : Math.max(inside, 2);
    out[n++] = featureOf(55, inside);
    out[n++] = featureOf(56, joined(inside, here));
  }
  return n;
}

/** The stem of the nearest head of a report of the grammar's on one side. */
function nearestReport(sheet: Sheet, from: number, direction: 1 | -1): number {
  for (let at = from + direction; at >= 0 && at < sheet.length; at += direction) if (isGrammarHead(sheet, at)) return sheet.stem[at] ?? 0;
  return 0;
}

function nearestNoun(sheet: Sheet, from: number, direction: 1 | -1): number {
  let at = from;
  for (let steps = 0; steps < 8 && at >= 0 && at < sheet.length; steps += 1, at += direction) {
    if (isNominal(posAt(sheet.unit.items, at))) return at;
  }
  return direction < 0 ? -1 : sheet.length;
}
