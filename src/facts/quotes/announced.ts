import { normAt } from '../../language/word-at.ts';
import { invertedSource } from './grammar/complements.ts';
import { findCueGroups } from './grammar/cue-groups.ts';
import { hasTense, isNoun } from './grammar/items.ts';
import type { Report } from './grammar/report.ts';
import { findSubject } from './grammar/subjects.ts';
import type { Unit } from './grammar/units.ts';

const GESTURES = /^(?:(?:dis)?agree[sd]|shrug(?:s|ged)|laugh(?:s|ed)|smile[sd]|nod(?:s|ded)|sigh(?:s|ed)|grin(?:s|ned)|pause[sd]|hesitate[sd]|demur(?:s|red)|object(?:s|ed)|insist(?:s|ed)|remember(?:s|ed)|recall(?:s|ed)|elaborate[sd]|scoff(?:s|ed)|joke[sd])$/;

/** "Hale wrote on her page:" above a paragraph of her words: a report whose content is still to come. Null where the unit announces nothing. */
export function announcedSpeech(unit: Unit): Report | null {
  const { items } = unit;
  // "Hale shrugs." before her words in the same paragraph
  const does = items.findIndex(hasTense);
  if (does > 0 && items.length < 10 && items.at(-1)?.norm === '.' && GESTURES.test(normAt(items, does))
    && (/^s?he$/.test(normAt(items, does - 1)) || items[does - 1]?.pos === 'NNP')
    && items.slice(0, does).every((item) => isNoun(item) || item.pos === 'PRP')) return {
      unit, act: 'said', lemma: '', kind: 'bare', head: -1, content: [], cue: { first: does, last: does + 1 }, source: { first: 0, last: does },
      inherited: false, more: [],
    };
  if (items.at(-1)?.norm !== ':') return null;
  const group = findCueGroups(items).findLast(({ passive, modal, infinitive, negated, future, verbs }) => !passive && !modal && !infinitive && !negated
    && !future && verbs.some(({ act, frames }) => act === 'said' && frames.has('q')));
  const verb = group?.verbs.find(({ act, frames }) => act === 'said' && frames.has('q'));
  if (!group || !verb) return null;
  const source = group.first === 0 ? invertedSource(items, group, items.length) : findSubject(items, group, null)?.range;
  if (!source) return null;
  return {
    unit, act: 'said', lemma: verb.lemma, kind: 'quote', head: group.at, content: [], cue: { first: group.first, last: group.last }, source, inherited: false,
    more: [],
  };
}
