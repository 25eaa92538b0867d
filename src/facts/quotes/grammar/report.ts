import type { Act } from './cue-verbs.ts';
import type { Range } from './items.ts';
import type { Unit } from './units.ts';

/** One report found in a unit: who says what by which words. All ranges are items of `unit`. */
export interface Report {
  unit: Unit;
  act: Act;
  /** The verb by its base form, "according to", or the noun of "X's claim that"; empty where there is no cue. */
  lemma: string;
  /** What the content is, and where it stands: `left` before the cue, `bare` without one. */
  kind: 'quote' | 'clause' | 'object' | 'infinitive' | 'left' | 'according' | 'noun' | 'bare';
  /** Item of the verb or noun itself; -1 without a cue. */
  head: number;
  content: Range[];
  cue: Range | null;
  source: Range | null;
  /** The source as learned from annotated news, where it differs: shown as the source, while the speaker is resolved by `source`. */
  wider?: Range | null;
  /** Where the source is only understood ("…, adding that …"), the one it is understood from. */
  inherited: boolean;
  /** Utterances of later units that go on with this one. */
  more: Unit[];
  /** The report that an utterance of a new paragraph goes on with. */
  follows?: Report;
  /** A stance or a finding, which the article ascribes to the source without its having said or thought it in so many words. */
  aside?: boolean;
}

/** First item of a report's own words: where an earlier report's content must stop. */
export function firstItem(report: Report): number {
  return Math.min(...[report.cue, report.source, ...report.content].map((range) => range?.first ?? Infinity));
}
