import { featuresOf } from './features.ts';
import type { Report } from './report.ts';
import model from './report-weights.json';

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries<number>(model.weights));

/** How likely a candidate is a report at all, 0 to 1, by the weights learned from annotated news (see train/reports.mjs). */
export function likelihood(report: Report, others: readonly Report[]): number {
  let sum = model.bias;
  for (const feature of featuresOf(report, others)) sum += WEIGHTS.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** The reports of one unit that are likely enough. */
export function likelyReports(reports: readonly Report[]): Report[] {
  return reports.filter((report) => likelihood(report, reports) >= leastFor(report));
}

/** Words in quotation marks beside a cue are hardly ever anything but a report. */
function leastFor(report: Report): number {
  if (report.kind === 'quote') return model.quote;
  return report.act === 'said' ? model.said : model.thought;
}
