import { trimEnd } from './items.ts';
import type { Report } from './report.ts';
import { phraseFrom } from './source-phrases.ts';
import type { Unit } from './units.ts';

/** “We stay.” — Jo Hale, a shopkeeper: an utterance and, behind a dash, nothing but who signed it. */
export function signedReports(unit: Unit): Report[] {
  const { items } = unit;
  if (items[0]?.pos !== 'QUOTE' || !/^(?:-|--|–|—)$/.test(items[1]?.norm ?? '')) return [];
  const source = phraseFrom(items, 2, items.length, true);
  if (!source || source.last < trimEnd(items, items.length) || !(items[2]?.pos ?? '').startsWith('NNP')) return [];
  return [{ unit, act: 'said', lemma: '', kind: 'bare', head: -1, content: [{ first: 0, last: 1 }], cue: null, source, inherited: false, more: [] }];
}
