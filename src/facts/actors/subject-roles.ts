import type { Annotations } from '../../language/annotations.ts';
import { stateByAdjective } from '../../language/gazetteers/countries.ts';
import { startsLower } from '../../language/letters.ts';
import type { ActorDraft } from './actor-set.ts';
import { FEMALE_NOUNS, isRoleNoun, MALE_NOUNS, PLAIN_ROLES, PRIVATE_ROLES, roleNoun } from './role-words.ts';

/** Seekers of office, who are often named without saying so first. */
const SEEKERS = /^(?:candidate|nominee|front-?runner|contender|hopeful|challenger|incumbent)$/;
/** Nouns that may be anybody's in the story, or say no more than that he is in it. */
export const ANYBODYS = new Set('attorney man woman boy girl child baby teenager author victim suspect witness friend partner driver worker workers employee employees resident passenger survivor neighbor neighbour voter shopper reporter journalist correspondent doctor lawyer solicitor barrister wife husband son daughter brother sister father mother uncle aunt cousin widow boyfriend girlfriend colleague gunman shooter attacker killer hostage prisoner inmate detainee figure associate heir successor spouse nephew niece defendant plaintiff fugitive critic opponent'.split(' '));
const MOST_WORDS = 5;

/**
 * "Field landed in Kast on Monday. The Reform nominee spoke for an hour.": what the sentence behind calls the only person of the one before, where
 * nothing else tells who that is.
 */
export function addSubjectRoles(annotations: Annotations, actors: readonly ActorDraft[]): void {
  const persons = actors.filter((actor) => actor.kind === 'person');
  const bySentence = new Map<number, Set<ActorDraft>>();
  for (const actor of persons) for (const mention of actor.mentions) bySentence.set(mention.sentence, (bySentence.get(mention.sentence) ?? new Set()).add(actor));
  for (const sentence of annotations.sentences) {
    clauseRole(annotations, sentence.first, sentence.last, bySentence.get(sentence.index) ?? new Set());
    const named = bySentence.get(sentence.index - 1);
    const only = named?.size === 1 ? [...named][0] : undefined;
    if (!only || !(only.role === null || /^(?:Republican|Democrat)$/.test(only.role)) || bySentence.has(sentence.index)) continue;
    const told = subjectRole(annotations, sentence.first, sentence.last);
    const noun = told?.at(-1)?.toLowerCase() ?? '';
    if (!told || (only.gender === 'female' && MALE_NOUNS.has(noun)) || (only.gender === 'male' && FEMALE_NOUNS.has(noun))) continue;
    const state = stateByAdjective(told[0] ?? '');
    only.role = (state && !PRIVATE_ROLES.has(noun) ? told.slice(1) : told).join(' ');
  }
}

/** The words between "The" and the verb of a sentence, where they are what a person is: "Reform presidential nominee". */
function subjectRole(annotations: Annotations, first: number, last: number): string[] | null {
  const { tokens } = annotations;
  if (tokens[first]?.text !== 'The') return null;
  for (let i = first + 1; i < Math.min(last, first + MOST_WORDS + 1); i += 1) {
    const token = tokens[i];
    if (!token || !/^(?:NN|JJ|NNP|CD)$/.test(token.pos) || token.entity === 'PERSON') return null;
    const noun = roleNoun(token.norm);
    if (!isRoleNoun(token.norm) || !startsLower(token) || !/^(?:VBD|VBZ|MD)$/.test(tokens[i + 1]?.pos ?? '')) continue;
    if (!SEEKERS.test(noun) && (!PRIVATE_ROLES.has(noun) || PLAIN_ROLES.has(noun) || ANYBODYS.has(noun))) return null;
    return tokens.slice(first + 1, i + 1).map((word) => word.text);
  }
  return null;
}

/** "She will meet Bo Lee when the Reform front-runner lands in Kast.": whoever was named last before, where he has no role. */
function clauseRole(annotations: Annotations, first: number, last: number, named: ReadonlySet<ActorDraft>): void {
  const { tokens } = annotations;
  for (let i = first + 1; i < last - 2; i += 1) {
    if (tokens[i]?.norm !== 'the' || !/^(?:when|as|after|before|until)$/.test(tokens[i - 1]?.norm ?? '')) continue;
    let noun = i + 1;
    while (noun < Math.min(last - 1, i + MOST_WORDS) && /^(?:NN|JJ|NNP)$/.test(tokens[noun]?.pos ?? '') && !SEEKERS.test(tokens[noun]?.norm ?? '')) noun += 1;
    if (!SEEKERS.test(tokens[noun]?.norm ?? '') || !/^(?:VBD|VBZ|MD)$/.test(tokens[noun + 1]?.pos ?? '')) continue;
    const before = [...named].flatMap((actor) => actor.mentions.filter((mention) => mention.last < i && mention.first >= first).map((mention) => ({ actor, at: mention.last })));
    const nearest = before.sort((a, b) => b.at - a.at)[0]?.actor;
    if (nearest && nearest.role === null) nearest.role = tokens.slice(i + 1, noun + 1).map((token) => token.text).join(' ');
  }
}
