import { monthNumber } from '../../../language/gazetteers/calendar.ts';
import { normAt, posAt, textAt } from '../../../language/word-at.ts';
import type { ActorDraft, ActorSet } from '../../actors/actor-set.ts';
import { isRoleNoun } from '../../actors/words/role-words.ts';
import type { Range } from '../grammar/items.ts';
import { phraseEndingAt } from '../grammar/noun-phrases.ts';
import type { Unit } from '../grammar/units.ts';

// Who is meant by the "who", "which" or "that" of "who said".

/** The person named beside the words that the pronoun stands behind, which end at item `end`. */
export function namedBeside(actors: ActorSet, unit: Unit, end: number): ActorDraft | null {
  // "threats by Hale, who denied it": the name next to the pronoun.
  return actors.actorAt(unit.items[end]?.token ?? -1) ?? apposedName(actors, unit, end) ?? predicated(actors, unit, end);
}

/** The words that the pronoun at `otherwise` stands for, which end at item `end`. */
export function wordsBefore(unit: Unit, end: number, otherwise: Range): Range {
  // "the share of those who say so": those alone.
  return unit.items[end]?.norm === 'those' ? { first: end, last: end + 1 } : antecedentAt(unit, end, otherwise);
}

/** "said Jo Rowe, a Texas Republican who said …", "Jo Rowe, a teacher from Rome, who said …": who is told of stands before the comma. */
function apposedName(actors: ActorSet, unit: Unit, end: number): ActorDraft | null {
  const { items } = unit;
  if (!/^NNP?$/.test(posAt(items, end))) return null;
  let first = end;
  while ((/^(?:NN|NNP|JJ|JJS|POS|CD)$/.test(posAt(items, first)) || /^(?:from|of|for|at|in|with)$/.test(normAt(items, first)))
    && end - first < 9) first -= 1;
  if (!/^(?:a|an|the)$/.test(normAt(items, first)) || items[first - 1]?.norm !== ',') return null;
  const place = actors.mentionAt(items[first - 2]?.token ?? -1);
  return place?.actor.kind === 'person' ? place.actor : null;
}

/** "Hale is a lawyer and author who has said": she. */
function predicated(actors: ActorSet, { items }: Unit, end: number): ActorDraft | null {
  let at = end;
  while (/^(?:NN|JJ|DT|CC|,|RB)$/.test(posAt(items, at)) && end - at < 14) at -= 1;
  const place = /^(?:is|was)$/.test(normAt(items, at)) ? actors.mentionAt(items[at - 1]?.token ?? -1) : null;
  const lead = place ? items.find(({ token }) => token === place.mention.first - 1) : undefined;
  return place?.actor.kind === 'person' && !/^(?:IN|TO)$/.test(lead?.pos ?? '') ? place.actor : null;
}

/** "talks with an aide who said": the aide, a common noun behind a preposition, but "officials in Oslo who said" as a whole. */
function antecedentAt(unit: Unit, end: number, otherwise: Range): Range {
  // "pressure from Oslo, which has threatened": the name alone
  if (unit.items[otherwise.first]?.norm === 'which' && /^NNPS?$/.test(posAt(unit.items, end)) && monthNumber(textAt(unit.items, end)) === null) {
    let first = end;
    while (/^NNPS?$/.test(posAt(unit.items, first - 1))) first -= 1;
    if (unit.items[first - 1]?.pos === 'IN') return { first, last: end + 1 };
  }
  const whole = phraseEndingAt(unit.items, end, 0) ?? otherwise;
  if (!/^(?:NN|NNS)$/.test(posAt(unit.items, end))) return whole;
  // "the worst fears of activists who have accused …": no fear accuses
  const of = unit.items[otherwise.first]?.norm === 'who' ? unit.items.findLastIndex((item, at) => at > whole.first && at < end && item.norm === 'of') : -1;
  const head = of > 0 ? unit.items[of - 1] : undefined;
  if (head && /^NNS?$/.test(head.pos) && !isRoleNoun(head.norm) && unit.items[end]?.pos === 'NNS' && isRoleNoun(normAt(unit.items, end))
    && !GROUPS.test(head.norm)) return { first: of + 1, last: end + 1 };
  for (let at = end; at > whole.first; at -= 1) {
    if (/^(?:with|from|by|to|between|involving)$/.test(normAt(unit.items, at))) return { first: at + 1, last: end + 1 };
  }
  return whole;
}

const GROUPS = /^(?:group|number|majority|minority|dozens|scores|hundreds|thousands|family|families|team|pair|panel|coalition|crowd|percent|half|third|quarter|lot|couple|handful|list|part|share|rest|kind|sort|generation|chorus)$/;
