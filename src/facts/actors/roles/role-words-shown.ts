import { normAt, textAt, wordsBetween } from '../../../language/word-at.ts';
import type { TokenRange } from '../actor-set.ts';
import { isCalendar } from '../runs/capitals.ts';
import { LED_BY, OFFICE_OF, roleNoun, singularRole } from '../words/role-words.ts';
import { shortened, withoutWorkplace } from './role-cuts.ts';
import type { Reading } from './role-reading.ts';

/** A role as a reader is shown it, of one person and without what is told apart; `over` where its own words do not say that it is. */
export function wordsShown(reading: Reading, over: boolean): string {
  const { tokens, phrase, noun } = reading;
  const { first, last } = rangeShown(reading);
  const verb = phrase.where === 'is' && phrase.noun === first ? OFFICE_OF.get(noun) ?? LED_BY.get(noun) : undefined;
  if (verb === undefined) return `${reading.once ? 'then-' : over ? 'former ' : ''}${reading.people}${ofOne(reading, first, last)}`;
  return last === first + 1 ? LED_BY.get(textAt(tokens, first)) ?? verb : `${verb} of ${onOneLine(reading, first + 1, last)}`;
}

function rangeShown({ annotations, tokens, phrase, title, first, last }: Reading): TokenRange {
  let end = shortened(annotations, first, withoutWorkplace(tokens, first, last, phrase.noun, title), phrase.noun);
  // "the survivor of the | Nov. 13, attacks"
  if (/^\d+$/.test(textAt(tokens, end - 1)) && isCalendar(normAt(tokens, end - 2))) end -= 2;
  while (end > phrase.noun + 1 && /^(?:the|of|in|on|now|then|currently|also|once)$/.test(normAt(tokens, end - 1))) end -= 1;
  return { first: normAt(tokens, first) === '"' && first < phrase.noun ? first + 1 : first, last: end };
}

/** "former Secretaries of State Ann Field and Bo Lee": each of them was one. */
function ofOne(reading: Reading, first: number, last: number): string {
  const { phrase, title, titleWords, dropped } = reading;
  const words = dropped > 0 ? `${onOneLine(reading, first, first + 1)} ${onOneLine(reading, first + 1 + dropped, last)}` : onOneLine(reading, first, last);
  const plain = words.replace(/["“”[\]]/g, '')
    .replace(/\b(secretar|deput)ies (?=of |assistant )/i, '$1y ').replace(/\b(minister|governor|attorney)s (?=of |general )/i, '$1 ');
  if (phrase.where.endsWith('before') && title === roleNoun(title) && phrase.noun + titleWords >= last) return plain.replace(/\S+$/, singularRole);
  const plural = onOneLine(reading, phrase.noun, phrase.noun + 1);
  return titleWords === 1 ? plain.replace(plural, singularRole(plural)) : plain;
}

/** The role's words with those of the body behind it. */
export function withTail(reading: Reading, words: string): string {
  return reading.tail ? `${words} ${onOneLine(reading, reading.tail.first, reading.tail.last)}` : words;
}

function onOneLine({ annotations }: Reading, from: number, to: number): string {
  return wordsBetween(annotations, from, to).replace(/\s+/g, ' ');
}
