import { normAt } from '../../language/word-at.ts';
import { words } from '../../language/word-list.ts';
import { featuresOf } from './grammar/features.ts';
import { hasTense } from './grammar/items.ts';
import type { Report } from './grammar/report.ts';
import model from './report-weights.json';

/** By the names of features; the file has them in hundredths, by the first word. */
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries<Readonly<Record<string, number>>>(model.weights)
  .flatMap(([group, rest]) => Object.entries(rest).map(([name, weight]) => [name === '' ? group : `${group} ${name}`, weight / 100])));

/** Verbs of which one cannot say that they only state something of the thing itself, as "the firms will find it hard" does. */
export const REPORTING = new Set([
  'say', 'tell', 'claim', 'announce', 'report', 'argue', 'warn', 'insist', 'deny', 'describe', 'add', 'state', 'confirm', 'acknowledge', 'indicate', 'allege',
  'declare', 'maintain', 'write', 'assert', 'reveal', 'admit',
]);

/** What else one may be told to have said: "Hale urged him to go, according to a memo". */
const URGING = new Set(['urge', 'ask', 'order', 'accuse', 'promise', 'pledge', 'vow', 'threaten', 'demand', 'call', 'call on', 'call for']);

/** Belief, hope, fear, plan, want and expectation. What else a source feels or does ("opposed the plan", "mentioned the vote") is nothing it has told. */
const BELIEF = words(`
  believe think hope fear expect want plan intend aim worry wish doubt suspect assume anticipate foresee envision envisage reckon guess imagine consider feel
  prefer seek know understand see view regard deem judge incline`);

/** Verbs of the senses and of the mind that take in a thing without a thought of it: "saw the wreck", "knew the town". With "as" they judge it. */
const SENSES = new Set(['see', 'know', 'feel', 'understand', 'view', 'regard', 'consider', 'guess', 'suspect', 'seek']);

function isBelief({ lemma, kind, unit, content }: Report): boolean {
  if (!BELIEF.has(lemma)) return false;
  return kind !== 'object' || !SENSES.has(lemma) || content.some((range) => unit.items.slice(range.first, range.last).some((item) => item.norm === 'as'));
}

/** How likely a candidate is a report at all, 0 to 1, by the weights learned from annotated news (see train/reports.mjs). */
export function likelihood(report: Report, others: readonly Report[]): number {
  let sum = model.bias;
  for (const feature of featuresOf(report, others)) sum += WEIGHTS.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** The reports of one unit that are likely enough, without those that only introduce another: of "Oslo noted that Lima says …" the second. */
export function likelyReports(reports: readonly Report[]): Report[] {
  const known = new Map<Report, number>();
  const likely = (report: Report): number => {
    const made = known.get(report) ?? likelihood(report, reports);
    known.set(report, made);
    return made;
  };
  const introducing = new Map<Report, Report>();
  const told = reports.filter((inner) => reports.some((outer) => isToldItself(outer, inner)));
  for (const outer of reports) {
    const inner = reports.find((other) => introduces(outer, other) && likely(other) >= leastFor(other) / 3)
      ?? reports.find((other) => !told.includes(other) && relays(outer, other) && likely(other) >= leastFor(other) / 2);
    if (inner) introducing.set(outer, inner);
  }
  const introduced = new Set(introducing.values());
  return reports.filter((report) => !told.includes(report) && !introducing.has(report) && !tellsNothing(report) && (report.act === 'said' || isBelief(report))
    && (introduced.has(report) || likely(report) >= leastFor(report)));
}

/** "wrote an article about the port", "tweeted a picture of it": a thing that was made, of which no word is told; nor is one by "That said, …". */
function tellsNothing({ lemma, kind, unit: { items }, source, content }: Report): boolean {
  return (lemma === 'say' && source?.first === 0 && normAt(items, 0) === 'that') || (kind === 'object' && /^(?:write|tweet|post|pen)$/.test(lemma)
    && !content.some(({ first, last }) => items.slice(first, last).some((item) => item.quoted || hasTense(item))));
}

/** Whether all that the outer report tells is that someone else says something: its content begins with the other's source. */
function introduces(outer: Report, inner: Report): boolean {
  const content = outer.content[0];
  if (outer === inner || !content || !inner.source || inner.inherited || (outer.kind !== 'clause' && outer.kind !== 'according') || inner.kind !== 'clause'
    || outer.act !== 'said' || inner.act !== 'said') return false;
  if (!REPORTING.has(inner.lemma) || outer.unit.items.slice(inner.cue?.first ?? inner.head, inner.head).some((item) => item.pos === 'MD')) return false;
  // "Hale said Rowe's tweet saying so was a joke"
  if (inner.unit.items[inner.head]?.pos === 'VBG' && inner.cue?.first === inner.head) return false;
  let start = content.first + (outer.unit.items[content.first]?.norm === 'that' ? 1 : 0);
  // "reported that later, Hale said …"
  if (start < inner.source.first && /^(?:later|earlier|also|meanwhile|yesterday|today|then|on)$/.test(normAt(outer.unit.items, start))
    && inner.source.first - start <= 3 && outer.unit.items[inner.source.first - 1]?.norm === ',') start = inner.source.first;
  const pronoun = outer.unit.items[start]?.pos === 'PRP';
  return !pronoun && inner.source.first === start && inner.head < content.last;
}

/**
 * "…, Hale said, according to Channel Six", "According to Channel Six, Hale told the court …":
 * all that the outer report holds, but for words of time and place, is told by the inner source.
 */
function relays(outer: Report, inner: Report): boolean {
  const content = outer.content[0];
  if (outer === inner || !content || !inner.source || inner.inherited || outer.act !== 'said' || inner.act !== 'said'
    || (outer.kind !== 'according' && outer.kind !== 'left') || !(REPORTING.has(inner.lemma) || URGING.has(inner.lemma))) return false;
  const parts = [inner.source, inner.cue ?? inner.source, ...inner.content];
  if (!parts.every((part) => part.first >= content.first && part.last <= content.last)) return false;
  const first = Math.min(...parts.map((part) => part.first));
  const { items } = outer.unit;
  // "and his brother said": one of two things told
  if (first > content.first) return items[first - 1]?.norm === ',' && ((outer.kind === 'according' && outer.head < first) || first - content.first <= 6);
  // "Hale said in a statement on Monday, according to …": no verb behind what she said.
  return !items.slice(Math.max(...parts.map((part) => part.last)), content.last).some((item) => hasTense(item) || item.pos === 'CC');
}

/** "The guard told her to come back, Hale said": she was told, and it is she who tells of it. */
function isToldItself(outer: Report, inner: Report): boolean {
  const [object] = inner.content;
  const [whole] = outer.content;
  return outer.kind === 'left' && inner.kind === 'object' && inner.lemma === 'tell' && object !== undefined && whole !== undefined
    && outer.unit.items[object.first]?.pos === 'PRP' && object.first > whole.first && object.last <= whole.last;
}

/** Words in quotation marks beside a cue are hardly ever anything but a report. */
function leastFor(report: Report): number {
  if (report.kind === 'bare') return 0;
  if (report.kind === 'quote') return model.quote;
  if (report.kind === 'noun') return model.noun;
  if (report.act === 'thought') return model.thought;
  return report.kind === 'object' ? model.object : model.said;
}
