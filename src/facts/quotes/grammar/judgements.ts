import { fits } from '../../../language/plain-letters.ts';
import { normAt } from '../../../language/word-at.ts';
import { hasTense } from './items.ts';
import type { Range } from './items.ts';
import type { Item } from './units.ts';

/** Verbs of praise and blame. Alone they tell an attitude ("condemned the raid"), no words. */
const JUDGING = new Set([
  'single out',
  ...'dismiss condemn denounce blast decry hail praise criticize criticise slam deride mock ridicule characterize characterise welcome applaud lambast assail attack rebuke cite hammer skewer'.split(' '),
]);
/** Of these, those that tell no more than an image without words in quotation marks: "portrayed herself as an outsider". */
const PICTURING = new Set(['refer to', ...'portray tout defend rip cast paint celebrate'.split(' ')]);

/**
 * Whether praise or blame says what is the matter, and so reports words: "dismissed it as “deeply flawed”", "condemned the raid as an act of war",
 * "criticised the mayor for hiding the figures".
 */
export function judgesInWords(items: readonly Item[], lemma: string, range: Range): boolean {
  const picturing = PICTURING.has(lemma);
  if (!picturing && !JUDGING.has(lemma)) return false;
  for (let at = range.first + 1; at < range.last - 1; at += 1) {
    const item = items[at];
    const next = items[at + 1];
    // "criticised the ministry's “unwillingness to speak” about it"
    if (!picturing && item?.quoted && fits(/^\p{Ll}/u, item.text) && next?.quoted && fits(/^\p{Ll}/u, next.text)) return true;
    if (!item || !next || item.quoted) continue;
    if (item.norm === 'as' && items[at - 1]?.norm !== 'such'
      && (next.quoted || items[at + 2]?.quoted
        || (!picturing && /^(?:DT|JJ|PRP\$|NN)$/.test(next.pos) && !items.slice(at + 2, at + 6).some(hasTense)
          && !/^(?:whole|result|part|way|means)$/.test(normAt(items, at + 2))))) return true;
    if (item.norm === 'for' && next.pos === 'VBG' && !picturing) return true;
  }
  return false;
}
