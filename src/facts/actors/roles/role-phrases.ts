import type { Annotations } from '../../../language/annotations.ts';
import { startsLower, startsUpper } from '../../../language/letters.ts';
import { lengthOf, normAt } from '../../../language/word-at.ts';
import type { Candidate } from '../candidates.ts';
import { HONORIFICS, isRoleNoun, PRIVATE_ROLES, roleNoun } from '../words/role-words.ts';
import { behind } from './appositions.ts';
import { bare, ledBy, RANKS } from './role-edges.ts';
import type { RolePhrase } from './role-phrase.ts';
import { setBefore } from './set-phrases.ts';
import { titleBefore } from './title-phrases.ts';

/** Read once a mention: neighbours in a list ask for one another's. */
const readPhrases = new WeakMap<Candidate, RolePhrase[]>();

/** All that stands beside one mention of a person. */
export function rolePhrases(annotations: Annotations, candidate: Candidate): RolePhrase[] {
  let known = readPhrases.get(candidate);
  if (known === undefined) {
    known = phrasesAt(annotations, candidate);
    readPhrases.set(candidate, known);
  }
  return known;
}

function phrasesAt(annotations: Annotations, candidate: Candidate): RolePhrase[] {
  const sentence = annotations.sentences[candidate.sentence];
  if (!sentence) return [];
  // "his fellow | Field lawyers", "former | Field aides": the name says whose they are
  const { tokens } = annotations;
  const next = tokens[candidate.last];
  const others = candidate.words.length === 1 && next !== undefined && startsLower(next) && next.norm.endsWith('s') && isRoleNoun(next.norm)
    && startsLower(tokens[candidate.first - 1]);
  const title = others ? null : titleBefore(annotations, candidate.first, sentence.first);
  // "Norland's supreme leader, Ayatollah | Bo Lee,": the office before the rank is the telling one
  const ranked = title !== null && tokens.slice(title.first, title.last)
    .every((token) => RANKS.has(bare(token)) || /^(?:navy|army|marine|air|force|corps)$/.test(token.norm));
  const rank = title && (lengthOf(title) === 1 || ranked) && !tokens[title.first]?.norm.endsWith('s') && startsUpper(tokens[title.first])
    ? setBefore(annotations, title.first, candidate.last, sentence) : null;
  // but "his primary opponent, Sen. | Bo Lee"
  const office = rank && PRIVATE_ROLES.has(roleNoun(normAt(tokens, rank.noun))) ? null : rank;
  // "The central bank governor, Dr. | Ann Field,": courtesy stands between the office and the name
  // "The gunman, 21-year-old | Bo Lee,"
  const courteous = HONORIFICS.has(bare(tokens[candidate.first - 1])) || normAt(tokens, candidate.first - 1).endsWith('-year-old');
  const begin = courteous ? candidate.first - 1 : candidate.first;
  const found = [
    office ?? title, ledBy(tokens, candidate.first, sentence.first), namedAs(annotations, candidate.first, sentence.first),
    setBefore(annotations, begin, candidate.last, sentence), behind(annotations, candidate, sentence.last),
  ];
  return found.filter((phrase) => phrase !== null);
}

/** "Acme, whose chief executive is | Ann Field,", "Its leader is | Bo Lee". */
function namedAs(annotations: Annotations, begin: number, floor: number): RolePhrase | null {
  const { tokens } = annotations;
  // "a student named | Shadab"
  if (/^(?:named|called)$/.test(normAt(tokens, begin - 1))) {
    const told = titleBefore(annotations, begin - 1, floor);
    return told && /^an?$/.test(normAt(tokens, told.first - 1)) ? told : null;
  }
  if (normAt(tokens, begin - 1) !== 'is') return null;
  const phrase = titleBefore(annotations, begin - 1, floor);
  if (!phrase) return null;
  if (normAt(tokens, phrase.first - 1) === 'whose') return { ...phrase, where: 'is', owner: { first: phrase.first - 1, last: phrase.first } };
  return phrase.owner ? { ...phrase, where: 'is' } : null;
}
