import { featuresOf } from './features.ts';
import type { Report } from './report.ts';
import model from './report-weights.json';

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries<number>(model.weights));

/** Verbs of which one cannot say that they only state something of the thing itself, as "the firms will find it hard" does. */
const REPORTING = new Set(['say', 'tell', 'claim', 'announce', 'report', 'argue', 'warn', 'insist', 'deny', 'describe', 'add', 'state', 'confirm', 'acknowledge', 'indicate', 'allege', 'declare', 'maintain', 'write', 'assert']);

/** Belief, hope, fear, plan, want and expectation. What else a source feels or does ("opposed the plan", "mentioned the vote") is nothing it has told. */
const BELIEF = new Set(`believe think hope fear expect want plan intend aim worry wish doubt suspect assume anticipate foresee envision envisage reckon guess imagine
  consider feel prefer seek know understand see view regard deem judge incline`.split(/\s+/));

/** How likely a candidate is a report at all, 0 to 1, by the weights learned from annotated news (see train/reports.mjs). */
export function likelihood(report: Report, others: readonly Report[]): number {
  let sum = model.bias;
  for (const feature of featuresOf(report, others)) sum += WEIGHTS.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** The reports of one unit that are likely enough, without those that only introduce another: of "Oslo noted that Lima says …" the second. */
export function likelyReports(reports: readonly Report[]): Report[] {
  const introducing = new Map<Report, Report>();
  for (const outer of reports) {
    const inner = reports.find((other) => introduces(outer, other));
    if (inner) introducing.set(outer, inner);
  }
  const introduced = new Set(introducing.values());
  return reports.filter((report) => !introducing.has(report) && (report.act === 'said' || BELIEF.has(report.lemma)) && (introduced.has(report) || likelihood(report, reports) >= leastFor(report)));
}

/** Whether all that the outer report tells is that someone else says something: its content begins with the other's source. */
function introduces(outer: Report, inner: Report): boolean {
  const content = outer.content[0];
  if (outer === inner || !content || !inner.source || inner.inherited || (outer.kind !== 'clause' && outer.kind !== 'according') || inner.kind !== 'clause' || outer.act !== 'said' || inner.act !== 'said') return false;
  if (!REPORTING.has(inner.lemma) || outer.unit.items.slice(inner.cue?.first ?? inner.head, inner.head).some((item) => item.pos === 'MD')) return false;
  const start = content.first + (outer.unit.items[content.first]?.norm === 'that' ? 1 : 0);
  const pronoun = outer.unit.items[start]?.pos === 'PRP';
  return !pronoun && inner.source.first === start && inner.head < content.last;
}

/** Words in quotation marks beside a cue are hardly ever anything but a report. */
function leastFor(report: Report): number {
  if (report.kind === 'bare') return 0;
  if (report.kind === 'quote') return model.quote;
  if (report.kind === 'noun') return model.noun;
  return report.act === 'said' ? model.said : model.thought;
}
