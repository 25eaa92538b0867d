import type { Annotations } from '../../../language/annotations.ts';
import { normAt, textAt } from '../../../language/word-at.ts';
import { foldWord, type Group } from '../groups.ts';
import { absorb } from './merge-persons.ts';

/** Words between a person's name and another: "Ann Lima, also known as | Bo Field", "Cy Holm, whose real name is | Dee Kral". */
const LEADS = ['also known as', 'better known as', 'widely known as', 'commonly known as', 'known as', 'aka', 'a.k.a.', 'alias', 'born', 'formerly',
  'real name', 'whose real name is', 'whose real name was', 'nicknamed', 'who goes by', 'who went by'].map((lead) => lead.split(' '));

/** Joins two names that the text says are one person's. Short names have found their bearers by then. */
export function joinAliases(annotations: Annotations, groups: readonly Group[]): void {
  const { tokens } = annotations;
  const byFirst = new Map<number, Group>();
  for (const group of groups) for (const candidate of group.candidates) byFirst.set(candidate.first, group);
  for (const group of groups) {
    if (group.kind !== 'person' || group.into || group.words.length < 2) continue;
    // What is joined adds to the group's own list.
    const own = group.candidates.slice();
    for (const candidate of own) {
      let at = candidate.last;
      if (/^(?:,|\(|-|–|—)$/.test(textAt(tokens, at))) at += 1;
      const lead = LEADS.find((words) => words.every((word, k) => tokens[at + k]?.norm === word));
      if (!lead) continue;
      at += lead.length;
      // "also known as Bo Field and Cy Holm"
      for (let other = byFirst.get(at); other; other = byFirst.get(at)) {
        if (other === group || other.into || other.kind === 'state' || other.kind === 'organization' || sharesNone(other)) break;
        const end = other.candidates.find((place) => place.first === at)?.last ?? at;
        other.kind = 'person';
        absorb(group, other);
        at = /^(?:and|or|,)$/.test(normAt(tokens, end)) ? end + 1 : end;
        if (at === end) break;
      }
    }
  }
}

/** A thing by its own words, no name that someone goes by. */
function sharesNone(group: Group): boolean {
  return group.evidence.thing > group.evidence.person + 4 || group.words.every((word) => foldWord(word) === '');
}
