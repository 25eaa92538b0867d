import { fits } from '../../../language/plain-letters.ts';
import { isRelative } from './items.ts';
import type { Report } from './report.ts';
import type { Item } from './units.ts';

const FUNCTION_WORD = /^(?:IN|DT|PRP|PRP\$|TO|WP|WRB|WDT|CC|MD|EX|RP)$/;

/**
 * What tells a report from a chance likeness, as named features of one candidate among those of its unit.
 * The names are those of `report-weights.json`.
 */
export function featuresOf(report: Report, others: readonly Report[]): string[] {
  const { items } = report.unit;
  const { lemma, kind } = report;
  const features = [`lemma ${lemma}`, `kind ${kind}`, `frame ${lemma} ${kind}`, `act ${report.act} ${kind}`];
  const head = items[report.head];
  features.push(`tag ${head?.pos ?? 'none'}`);
  const cue = report.cue;
  if (cue) {
    const last = items[cue.last - 1];
    if (last && last !== head) features.push(`ends ${lemma} ${last.norm}`, `particle ${last.norm}`);
    for (let at = cue.first; at < report.head; at += 1) {
      const item = items[at];
      if (item && !item.pos.startsWith('RB')) features.push(`aux ${item.norm}`);
      else if (item && /^(?:not|n't|never)$/.test(item.norm)) features.push('negated', `negated ${kind}`);
    }
    features.push(`before ${wordOf(items[cue.first - 1])}`);
  }
  features.push(...sourceFeatures(report));
  const first = report.content[0];
  if (first) {
    const start = items[first.first];
    features.push(`opens ${wordOf(start)}`, `opens ${kind} ${start?.pos ?? ''}`);
    features.push(`length ${kind} ${Math.min(6, Math.floor(Math.log2(Math.max(1, first.last - first.first))))}`);
    const next = items[first.first + 1];
    features.push(`second ${next?.pos ?? 'end'}`);
    if (report.content.some((range) => items.slice(range.first, range.last).some((item) => item.quoted))) features.push('quoted', `quoted ${kind}`);
  }
  const outer = others.find((other) => other !== report && other.content.some((range) => range.first <= report.head && report.head < range.last)
    && !(other.head >= report.head && other.kind !== 'left'));
  if (outer) features.push('nested', `nested ${report.act} in ${outer.act}`, `nested ${kind} in ${outer.kind}`, `nested ${lemma}`);
  const last = items.at(-1);
  if (last && !/^[.?!:]$/.test(last.text) && last.pos !== 'QUOTE' && last.pos !== "''") features.push('unfinished');
  return features;
}

function sourceFeatures(report: Report): string[] {
  const { items } = report.unit;
  const source = report.source;
  if (!source) return ['source none'];
  const features: string[] = [];
  const first = items[source.first];
  const head = headOf(items, source.first, source.last);
  if (report.inherited) features.push('inherited', `inherited ${report.kind}`);
  if (isRelative(first) && source.last - source.first === 1) features.push('source relative');
  else if (head) features.push(`source ${head.pos}`,
    head.pos.startsWith('NNP') || (fits(/^\p{Lu}/u, head.text) && (source.first > 0 || head.pos === 'NN') && head.pos !== 'PRP') ? `source name ${report.kind}`
      : `source ${head.norm}`);
  features.push(`lead ${wordOf(items[source.first - 1])}`);
  if (source.first > report.head) features.push('inverted');
  return features;
}

/** The last noun before the first preposition or comma. */
function headOf(items: readonly Item[], first: number, last: number): Item | undefined {
  let head = items[first];
  for (let at = first; at < last; at += 1) {
    const item = items[at];
    if (!item || (at > first && /^(?:IN|,|TO|WP|WDT)$/.test(item.pos))) break;
    if (/^(?:NN|NNS|NNP|NNPS|PRP|CD)$/.test(item.pos)) head = item;
  }
  return head;
}

function wordOf(item: Item | undefined): string {
  if (!item) return 'edge';
  return FUNCTION_WORD.test(item.pos) || !fits(/[\p{L}\p{N}]/u, item.text) ? item.norm : item.pos;
}
