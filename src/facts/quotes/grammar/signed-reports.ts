import { normAt } from '../../../language/word-at.ts';
import { findCueGroups } from './cue-groups.ts';
import { hasTense, isNoun, trimEnd } from './items.ts';
import type { Report } from './report.ts';
import type { Unit } from './units.ts';

/** "She was blunt: “We lost.”", "Hale doubts it: “Not in June.”": what somebody does, and behind a colon nothing but an utterance. */
export function introducedReports(unit: Unit): Report[] {
  const { items } = unit;
  const colon = items.findIndex((item) => item.norm === ':');
  if (colon < 2 || colon > 12 || items[colon + 1]?.pos !== 'QUOTE' || colon + 2 < trimEnd(items, items.length)
    || items.slice(0, colon).some((item) => item.quote)) return [];
  const verb = items.findIndex(hasTense);
  const named = verb > 0 && verb < 6 && (/^s?he$/.test(normAt(items, verb - 1)) ? verb === 1
    : items[verb - 1]?.pos === 'NNP' && items.slice(0, verb).every(isNoun));
  if (!named || verb > colon
    || findCueGroups(items).some(({ at, verbs }) => at < colon && verbs.some(({ act, frames }) => act === 'said' && frames.has('q')))) return [];
  return [{
    unit, act: 'said', lemma: '', kind: 'bare', head: -1, content: [{ first: colon + 1, last: colon + 2 }], cue: null, source: { first: 0, last: verb },
    inherited: false, more: [],
  }];
}
