import { invertedSource } from './complements.ts';
import { findCueGroups } from './cue-groups.ts';
import type { Report } from './report.ts';
import { findSubject } from './subjects.ts';
import type { Unit } from './units.ts';

/** "Hale wrote on her page:" above a paragraph of her words: a report whose content is still to come. Null where the unit announces nothing. */
export function announcedSpeech(unit: Unit): Report | null {
  const { items } = unit;
  if (items.at(-1)?.norm !== ':') return null;
  const group = findCueGroups(items).findLast(({ passive, modal, infinitive, negated, future, verbs }) => !passive && !modal && !infinitive && !negated && !future && verbs.some(({ act, frames }) => act === 'said' && frames.has('q')));
  const verb = group?.verbs.find(({ act, frames }) => act === 'said' && frames.has('q'));
  if (!group || !verb) return null;
  const source = group.first === 0 ? invertedSource(items, group, items.length) : findSubject(items, group, null)?.range;
  if (!source) return null;
  return { unit, act: 'said', lemma: verb.lemma, kind: 'quote', head: group.at, content: [], cue: { first: group.first, last: group.last }, source, inherited: false, more: [] };
}
