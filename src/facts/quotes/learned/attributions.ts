import type { Annotations } from '../../../language/annotations.ts';
import { normAt, posAt, textAt } from '../../../language/word-at.ts';
import { cueForm } from '../grammar/cue-verbs.ts';
import { hasTense } from '../grammar/items.ts';
import type { Range } from '../grammar/items.ts';
import type { Report } from '../grammar/report.ts';
import type { Unit } from '../grammar/units.ts';
import { REPORTING } from '../judge.ts';
import { edgesAbout, partsAbout } from './decode.ts';
import type { Edges, Parts } from './decode.ts';
import { gateOf, headFeatures, mayBeHead, MOST_FEATURES } from './head-features.ts';
import type { AttributionModel } from './model.ts';
import { isGrammarHead, passingSheet, trimmed } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** How likely a part of an aside must be right as it stands, on the average: the head's likelihood times that of its edges. */
const SURELY = 0.37;
/** From this likelihood on the learned edges of a report count more than the grammar's. */
const SURE = 0.3;

/** From this likelihood on what the model alone has found may be words told. */
const TOLD = 0.7;

const features = new Int32Array(MOST_FEATURES);

/**
 * The reports of a unit that the grammar found likely (`accepted`), with the edges that the model finds likelier, and behind them as `aside` whatever else
 * is attributed to a source: stances, findings, plans, who relays a statement. `reports`: all that the grammar allows.
 */
export function withLearned(annotations: Annotations, unit: Unit, reports: readonly Report[], accepted: readonly Report[], model: AttributionModel): Report[] {
  const sheet = passingSheet(annotations, unit, [...reports, ...accepted]);
  const { score } = model;
  const heads = new Set(accepted.map((report) => report.head));
  const all = accepted.map((report) => {
    const learned = report.head >= 0 && mayBeHead(sheet, report.head) && likelihoodOf(sheet, report.head, model) >= SURE;
    return learned ? withEdges(sheet, report, edgesAbout(sheet, report.head, score)) : report;
  });
  for (let at = 0; at < sheet.length; at += 1) {
    if (!mayBeHead(sheet, at) || !(isGrammarHead(sheet, at) || model.has(gateOf(sheet, at))) || heads.has(at)) continue;
    const likely = likelihoodOf(sheet, at, model);
    if (likely < SURELY) continue;
    const parts = partsAbout(sheet, at, score, SURELY / likely);
    const aside = parts && asideAt(sheet, at, asFelt(sheet, at, parts));
    if (!aside) continue;
    const told = likely >= TOLD && isTold(sheet, aside, accepted);
    all.push(told ? { ...aside, act: 'said', lemma: cueForm(normAt(unit.items, at))?.lemma ?? '', aside: false } : aside);
  }
  return all;
}

function likelihoodOf(sheet: Sheet, at: number, model: AttributionModel): number {
  return 1 / (1 + Math.exp(-model.score(features, headFeatures(sheet, at, features))));
}

/**
 * A report of the grammar's with the learned cue and source. Its content stays, and its speaker is resolved from its own source: the grammar knows better
 * where an apposition belongs, the annotators what to call the source.
 */
function withEdges(sheet: Sheet, report: Report, parts: Edges): Report {
  // "was quoted as saying": never "saying" alone
  if (report.cue && report.cue.first < parts.cue.first && sheet.unit.items[report.head - 1]?.norm === 'as') return report;
  // "Continued Hale:": who speaks is no part of the cue
  if (report.cue && report.source && !report.inherited && report.source.first < parts.cue.last && parts.cue.first < report.source.last) return report;
  // "rejected | a claim by the envoy that …": what is told is no part of the cue
  if (report.content.some((range) => range.first < parts.cue.last && parts.cue.first < range.last)) return report;
  return same(sheet, report.source, parts.source) ? { ...report, cue: parts.cue } : { ...report, cue: parts.cue, wider: parts.source };
}

/** What the model alone vouches for. Several stretches of content are the grammar's, where one of them is the learned one. */
function asideAt(sheet: Sheet, head: number, parts: Parts): Report | null {
  const grammar = sheet.reports.get(head);
  const found = parts.content;
  if (!found || isPlatformAlone(sheet, found) || isWrittenTo(sheet, parts.source, head)) return null;
  const content = grammar?.content.some((range) => same(sheet, range, found)) ? grammar.content : [withMarks(sheet, found)];
  const source = wholeSource(sheet, grammar && same(sheet, grammar.source, parts.source) ? grammar.source : parts.source);
  return {
    unit: sheet.unit, act: 'thought', lemma: grammar?.lemma ?? '', kind: grammar?.kind ?? 'object', head, content, cue: parts.cue, source,
      inherited: grammar?.inherited ?? false, more: [], aside: true,
  };
}

/** "described the town he came from", "revealed a rift": often no words. */
function isTelling(lemma: string): boolean {
  return /^(?:note|predict|explain)$/.test(lemma) || (REPORTING.has(lemma) && !/^(?:describe|reveal|indicate)$/.test(lemma));
}

/**
 * "Hale and Vik both said that …", "Hale said Lund “grappled with” it": a verb that tells, of which the grammar could not make out
 * who tells or what, and which is no part of what another tells. Not "would say", "as Hale says of it", "let's say".
 */
function isTold({ unit: { items }, reports }: Sheet, { head, cue, source, content: [told] }: Report, accepted: readonly Report[]): boolean {
  const verb = items[head];
  const first = items[told?.first ?? -1];
  if (!cue || !source || !told || !first || !verb || reports.has(head) || !/^VB./.test(verb.pos) || !isTelling(cueForm(verb.norm)?.lemma ?? '')
    || /^(?:i|we|you|it|that|all|no|none|nobody|neither|['’]s)$/.test(normAt(items, source.first)) || items[source.first - 2]?.norm === 'not'
    || /^(?:me|us|you|.*sel(?:f|ves))$/.test(normAt(items, head + 1)) || /^(?:about|of|for|against)$/.test(normAt(items, cue.last - 1))
    || items.slice(Math.min(cue.first, source.first), cue.last)
      .some(({ norm, pos }) => pos === 'MD' || /^(?:not|n['’]t|never|to|be|been|is|are|was|were)$/.test(norm))) return false;
  return (first.quote !== null || items.slice(told.first, told.last).some(hasTense))
    && (told.first < head || first.norm === 'that' || !/^(?:W.*|IN|CC|TO)$/.test(first.pos))
    && !accepted.some(({ content }) => content
      .some((range) => (range.first < told.last && told.first < range.last) || (range.first <= head && head < range.last)));
}

/** "wrote on | X": where it was written is not what. */
function isPlatformAlone(sheet: Sheet, content: Range): boolean {
  const { items } = sheet.unit;
  return content.last - content.first === 1 && items[content.first - 1]?.norm === 'on'
    && /^(?:X|Twitter|Facebook|Instagram|Telegram|TikTok|LinkedIn|Weibo|YouTube|VK|Threads|Bluesky|WhatsApp|Reddit)$/.test(textAt(items, content.first));
}

/** "Field wrote to Minister Bo Lee | seeking a meeting": it is not Lee who seeks it. */
function isWrittenTo(sheet: Sheet, source: Range | null, head: number): boolean {
  const { items } = sheet.unit;
  if (!source || source.last !== head || items[head]?.pos !== 'VBG') return false;
  return items[source.first - 1]?.norm === 'to'
    && /^(?:wrote|written|writes|writing|appealed|spoke|spoken|turned|went)$/.test(normAt(items, source.first - 2));
}

const FEELINGS = /^(?:surprised|shocked|worried|concerned|alarmed|disappointed|encouraged|discouraged|angered|frustrated|troubled|saddened|outraged|dismayed|heartened|impressed|annoyed|amazed|astonished|stunned|puzzled|baffled|disturbed|offended|insulted|thrilled|delighted|excited|struck|unnerved|embarrassed|buoyed|reassured|relieved|bothered|appalled|horrified|disgusted|fascinated|unmoved|unimpressed|undeterred)$/;

/** "Officials are worried by the fall of the lira": what is behind "by" worries them, and says nothing of them. */
function asFelt(sheet: Sheet, head: number, parts: Parts): Parts {
  const { cue, source, content } = parts;
  const { items } = sheet.unit;
  if (!source || !content || !FEELINGS.test(normAt(items, head)) || content.last > head || items[source.first - 1]?.norm !== 'by') return parts;
  return { ...parts, cue: cue && { first: cue.first, last: source.first }, source: content, content: source };
}

/** "Neither Oslo nor Lima": with the word that says that it is not so. */
function wholeSource(sheet: Sheet, source: Range | null): Range | null {
  if (!source) return null;
  const { items } = sheet.unit;
  for (let at = source.first; at >= Math.max(0, source.first - 6); at -= 1) {
    if (items[at]?.norm === 'neither') return { first: at, last: source.last };
    if (at < source.first && !/^(?:DT|JJ|NN|NNS|NNP|NNPS|CC|POS|,)$/.test(posAt(items, at))) break;
  }
  return source;
}

function same(sheet: Sheet, a: Range | null, b: Range | null): boolean {
  const one = a && trimmed(sheet, a);
  const other = b && trimmed(sheet, b);
  return one === other || (one !== null && other !== null && one.first === other.first && one.last === other.last);
}

/** The marks of a fragment that begins or ends with the range belong to it. */
function withMarks(sheet: Sheet, range: Range): Range {
  const { items } = sheet.unit;
  let { first, last } = range;
  if (items[first]?.quoted && !items[first]?.quote)
    while (first > 0 && items[first - 1]?.quoted && !items[first - 1]?.quote && sheet.kind[first - 1] === 3) first -= 1;
  if (items[last - 1]?.quoted && !items[last - 1]?.quote) while (items[last]?.quoted && !items[last]?.quote && sheet.kind[last] === 3) last += 1;
  return { first, last };
}
