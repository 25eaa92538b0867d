import type { Annotations } from '../../../language/annotations.ts';
import { normAt, posAt } from '../../../language/word-at.ts';
import { words } from '../../../language/word-list.ts';
import type { ActorDraft, ActorSet } from '../../actors/actor-set.ts';
import { FEMALE_NOUNS, MALE_NOUNS } from '../../actors/words/role-words.ts';
import { namesBody } from './descriptions.ts';
import type { Spoken } from './spoken.ts';

/** Nouns that only vary a name: "the 70-year-old", "the Utah Republican", "the actress". */
const VARIATIONS = words(`
  veteran native republican democrat conservative liberal socialist billionaire millionaire tycoon mogul magnate businessman businesswoman star singer actor
  actress author writer novelist comedian director frontrunner front-runner incumbent newcomer politician statesman academic economist scholar historian
  activist campaigner dissident man woman father mother widow widower grandmother grandfather banker farmer retiree teenager student pensioner striker
  midfielder defender goalkeeper coach columnist analyst strategist consultant researcher commentator manager midwesterner texan scotsman englishman welshman
  irishman frenchman australian american german swede dane spaniard italian`);

/** Offices: only of someone of whom no other is told. */
const OFFICES = /^(?:congress(?:man|woman)|lawmaker|senator|representative|governor|mayor|minister|ambassador|envoy|diplomat|judge|lawyer|attorney|professor|general|sheriff|councillor|councilman|legislator)$/;

/**
 * The person meant by a noun that only varies the name: who spoke in the sentence before, or the one person it names.
 * `sentence` is the first of the unit in which the noun stands. Null where two may be meant, or where the noun speaks against the one.
 */
export function variedActor(annotations: Annotations, actors: ActorSet, words: string, sentence: number, history: readonly Spoken[],
  quoted: (token: number) => boolean): ActorDraft | null {
  // "the defence columnist for Nova": what stands before the preposition
  const list = words.toLowerCase().split(/ (?:for|of|at|from) /)[0]?.split(/\s+/) ?? [];
  const head = list.at(-1) ?? '';
  // "the Russian", of whoever spoke last for Russia
  const people = / (\p{Lu}\p{L}+(?:an|ese))$/u.exec(words)?.[1];
  if (list[0] !== 'the' || list.length > 5 || !(VARIATIONS.has(head) || OFFICES.test(head) || people || /^\d\d-year-old$/.test(head))) return null;
  const before = annotations.sentences[sentence - 1];
  const here = annotations.sentences[sentence];
  if (!before || !here || here.paragraph - before.paragraph > 1) return null;
  const last = history.at(-1);
  const spoke = last?.actorId && last.sentence === sentence - 1 ? actors.byId(last.actorId) : null;
  // "Jo Hale sells cards. She was a teller once. “…,” the mother of three says."
  const from = annotations.tokens.slice(before.first, before.last).some(({ norm }) => norm === 'he' || norm === 'she') ? annotations.sentences[sentence - 2]
    : before;
  const named = new Set(actors.mentionsIn({ first: (from?.paragraph === before.paragraph ? from : before).first, last: before.last })
    .filter(({ mention, actor }) => actor.kind === 'person' && !quoted(mention.first)).map(({ actor }) => actor));
  const [only] = named;
  const meant = spoke ?? (named.size === 1 ? only : null) ?? null;
  if (!meant || meant.kind !== 'person') return null;
  if (people && !VARIATIONS.has(head) && !meant.countries.includes(actors.stateOf(people) ?? '')) return null;
  const gender = FEMALE_NOUNS.has(head) ? 'female' : MALE_NOUNS.has(head) || /(?:sh|ch|ts)man$/.test(head) ? 'male' : null;
  if (gender !== null && meant.gender !== 'unknown' && meant.gender !== gender) return null;
  if (OFFICES.test(head) && meant.role !== null && !/^(?:republican|democrat|mr|former|counterpart)/i.test(meant.role)) return null;
  const told = `${meant.role ?? ''} ${meant.affiliation ?? ''}`.toLowerCase();
  // "the Democratic front-runner" is not the Republican who spoke last.
  return (told.includes('democrat') && list.some((word) => word === 'republican'))
    || (told.includes('republican') && list.some((word) => word.startsWith('democrat'))) ? null : meant;
}

/** "Her spokesman denied it. … the spokesman, Bo Lund, said", "The man, 26-year-old Bo Lund, was held. … the man said": who is named beside that very noun. */
export function apposedElsewhere({ tokens }: Annotations, actors: ActorSet, words: string, token: number): ActorDraft | null {
  const noun = /^(?:the|his|her|their) ([\p{Ll}-]+)$/u.exec(words.toLowerCase())?.[1];
  if (!noun || namesBody(noun)) return null;
  const beside = actors.mentionsIn({ first: Math.max(0, token - 400), last: token + 100 }).filter(({ actor, mention }) => {
    let comma = mention.first - 1;
    while (mention.first - comma < 4 && /^(?:NNP|JJ|CD|DT)$/.test(posAt(tokens, comma))) comma -= 1;
    return actor.kind === 'person' && tokens[comma]?.norm === ',' && tokens[comma - 1]?.norm === noun
      && /^(?:the|his|her|their)$/.test(normAt(tokens, comma - 2));
  });
  const first = beside[0]?.actor;
  return first && beside.every(({ actor }) => actor === first) ? first : null;
}
