import type { Annotations, Token } from '../../../language/annotations.ts';
import { stateByAdjective } from '../../../language/gazetteers/countries.ts';
import { officeHolder } from '../../../language/gazetteers/office-holders.ts';
import { startsLower, startsUpper } from '../../../language/letters.ts';
import { normAt, posAt, textAt } from '../../../language/word-at.ts';
import { words } from '../../../language/word-list.ts';
import type { ActorDraft } from '../actor-set.ts';
import { FEMALE_NOUNS, isRoleNoun, MALE_NOUNS, PLAIN_ROLES, PRIVATE_ROLES, roleNoun } from '../words/role-words.ts';

/** Seekers of office, who are often named without saying so first. */
const SEEKERS = /^(?:candidate|nominee|front-?runner|contender|hopeful|challenger|incumbent)$/;
/** Nouns that may be anybody's in the story, or say no more than that he is in it. */
export const ANYBODYS = words(`
  attorney man woman boy girl child baby teenager author victim suspect witness friend partner driver worker workers employee employees resident passenger
  survivor neighbor neighbour voter shopper reporter journalist correspondent doctor lawyer solicitor barrister wife husband son daughter brother sister
  father mother uncle aunt cousin widow boyfriend girlfriend colleague gunman shooter attacker killer hostage prisoner inmate detainee figure associate heir
  successor spouse nephew niece defendant plaintiff fugitive critic opponent`);
const MOST_WORDS = 5;

/**
 * "Field landed in Kast on Monday. The Reform nominee spoke for an hour.": what the sentence behind calls the only person of the one before, where
 * nothing else tells who that is.
 */
export function addSubjectRoles(annotations: Annotations, actors: readonly ActorDraft[]): void {
  addPartyRoles(annotations, actors);
  addTrade(annotations, actors);
  const persons = actors.filter((actor) => actor.kind === 'person');
  const bySentence = new Map<number, Set<ActorDraft>>();
  for (const actor of persons) for (const mention of actor.mentions) bySentence.set(mention.sentence,
    (bySentence.get(mention.sentence) ?? new Set()).add(actor));
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

const PARTIES: readonly (readonly [string, RegExp])[] = [['Republican candidate', /^(?:republican|gop)$/], ['Democratic candidate', /^democratic$/]];

/**
 * "the GOP nominee", "their Democratic rival", told without a name: whoever is known to have run for that party, where one alone has no role, or is named most.
 */
function addPartyRoles({ tokens }: Annotations, actors: readonly ActorDraft[]): void {
  for (const [office, party] of PARTIES) {
    const runners = actors.filter((actor) => actor.kind === 'person' && officeHolder(actor.name)?.terms.some((term) => term.office === office) === true);
    const [first, second] = runners.sort((a, b) => b.mentions.length - a.mentions.length);
    if (!first || first.role !== null || (second && second.mentions.length * 2 > first.mentions.length)) continue;
    const told = tokens.find((token) => party.test(token.norm) && /^(?:the|his|her|their|presumptive)$/.test(normAt(tokens, token.index - 1))
      && partyNoun(tokens, token.index) > 0);
    if (told) first.role = tokens.slice(told.index, partyNoun(tokens, told.index) + 1).map((token) => token.text).join(' ');
  }
}

const TRADE = /^(?:billionaire|businessman|businesswoman|mogul|tycoon|magnate|neurosurgeon|entrepreneur|financier)$/;

/** "the billionaire businessman's tone": the trade of whom the story is about, where he has no role and nobody else is named half as often. */
function addTrade({ tokens }: Annotations, actors: readonly ActorDraft[]): void {
  const [first, second] = actors.filter((actor) => actor.kind === 'person').sort((a, b) => b.mentions.length - a.mentions.length);
  if (!first || first.role !== null || first.mentions.length < 3 || (second && second.mentions.length * 2 > first.mentions.length)) return;
  const told = tokens.find((token) => TRADE.test(token.norm) && startsLower(token) && !TRADE.test(normAt(tokens, token.index + 1))
    && !startsUpper(tokens[token.index + 1])
    && (normAt(tokens, token.index - 1) === 'the' || (/^(?:JJ|NN)$/.test(posAt(tokens, token.index - 1)) && normAt(tokens, token.index - 2) === 'the')));
  if (told) first.role = tokens.slice(normAt(tokens, told.index - 1) === 'the' ? told.index : told.index - 1, told.index + 1).map((token) => token.text)
    .join(' ');
}

/** Where the noun of "GOP presidential | nominee" stands, unless a name follows it; 0 where none does. */
function partyNoun(tokens: readonly Token[], at: number): number {
  const noun = /^(?:presidential|vice-presidential)$/.test(normAt(tokens, at + 1)) ? at + 2 : at + 1;
  return /^(?:candidate|nominee|front-?runner|contender|hopeful|rival|standard-bearer)$/.test(normAt(tokens, noun)) && !startsUpper(tokens[noun + 1])
    && textAt(tokens, noun + 1) !== ',' ? noun : 0;
}

/** The words between "The" and the verb of a sentence, where they are what a person is: "Reform presidential nominee". */
function subjectRole(annotations: Annotations, first: number, last: number): string[] | null {
  const { tokens } = annotations;
  if (textAt(tokens, first) !== 'The') return null;
  for (let i = first + 1; i < Math.min(last, first + MOST_WORDS + 1); i += 1) {
    const token = tokens[i];
    if (!token || !/^(?:NN|JJ|NNP|CD)$/.test(token.pos) || token.entity === 'PERSON') return null;
    const noun = roleNoun(token.norm);
    if (!isRoleNoun(token.norm) || !startsLower(token) || !/^(?:VBD|VBZ|MD)$/.test(posAt(tokens, i + 1))) continue;
    if (!SEEKERS.test(noun) && (!PRIVATE_ROLES.has(noun) || PLAIN_ROLES.has(noun) || ANYBODYS.has(noun))) return null;
    return tokens.slice(first + 1, i + 1).map((word) => word.text);
  }
  return null;
}

/** "She will meet Bo Lee when the Reform front-runner lands in Kast.": whoever was named last before, where he has no role. */
function clauseRole(annotations: Annotations, first: number, last: number, named: ReadonlySet<ActorDraft>): void {
  const { tokens } = annotations;
  for (let i = first + 1; i < last - 2; i += 1) {
    if (normAt(tokens, i) !== 'the' || !/^(?:when|as|after|before|until)$/.test(normAt(tokens, i - 1))) continue;
    let noun = i + 1;
    while (noun < Math.min(last - 1, i + MOST_WORDS) && /^(?:NN|JJ|NNP)$/.test(posAt(tokens, noun)) && !SEEKERS.test(normAt(tokens, noun))) noun += 1;
    if (!SEEKERS.test(normAt(tokens, noun)) || !/^(?:VBD|VBZ|MD)$/.test(posAt(tokens, noun + 1))) continue;
    const before = [...named].flatMap((actor) => actor.mentions.filter((mention) => mention.last < i && mention.first >= first)
      .map((mention) => ({ actor, at: mention.last })));
    const nearest = before.sort((a, b) => b.at - a.at)[0]?.actor;
    if (nearest && nearest.role === null) nearest.role = tokens.slice(i + 1, noun + 1).map((token) => token.text).join(' ');
  }
}
