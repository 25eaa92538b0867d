import { stateByAdjective } from '../../../language/gazetteers/countries.ts';
import { fits, suited } from '../../../language/plain-letters.ts';
import { words } from '../../../language/word-list.ts';
import type { Quote } from '../../brief.ts';
import type { ActorDraft } from '../actor-set.ts';
import { isRoleNoun, roleNoun } from '../words/role-words.ts';
import { stateOfTheUnion } from '../words/us-states.ts';
import { isOfficialRole } from './official.ts';
import { ANYBODYS } from './subject-roles.ts';

const LEGISLATOR = /^(?:the )?(?:u\.s\. |us )?(?:senator|sen\.|representative|rep\.|congressman|congresswoman)$/i;
/** "the Utah senator and presidential candidate": what stands before the office is the seat. */
const SEAT = /^the (?:[a-z]+ ){0,2}(\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?) (?:senator|congressman|congresswoman|representative|lawmaker)\b/u;
const SECOND = / and ((?:\p{L}+ ){0,3}(?:candidate|hopeful|contender|nominee|chairman|chairwoman|leader))$/u;
/** Says of a speaker no more than that he speaks, or that he is somebody. */
const EMPTY = words(`
  man woman official officials source spokesman spokeswoman spokesperson author boy girl child victim suspect witness friend member veteran independent
  democrat republican partner`);

/**
 * What a later sentence calls a speaker who was named before: "“…,” the Utah senator and presidential candidate said". It tells the seat of a
 * "Sen. Field" and a second office, or the only role of someone who has none. Changes the actors, and `official` of their statements.
 */
export function addDescribedRoles(text: string, actors: readonly ActorDraft[], quotes: readonly Quote[]): void {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  for (const { source, speaker } of quotes) {
    const actor = byId.get(speaker.actorId ?? '');
    if (!actor || actor.kind !== 'person' || !source) continue;
    const phrase = text.slice(source.start, source.end).replace(/\s+/g, ' ').replace(/^The /, 'the ');
    if (!phrase.startsWith('the ') || phrase.split(' ').length > 12 || [actor.name, ...actor.aliases].some((form) => phrase.includes(form))) continue;
    if (LEGISLATOR.test(actor.role ?? '')) seat(actor, phrase);
    else if (actor.role === null) fill(actor, phrase, quotes);
  }
}

function seat(actor: ActorDraft, phrase: string): void {
  const home = stateOfTheUnion(suited(SEAT, phrase).exec(phrase)?.[1] ?? '');
  if (home === null) return;
  const second = suited(SECOND, phrase).exec(phrase)?.[1];
  actor.role = `${actor.role ?? ''} from ${home}${second === undefined ? '' : `, ${second}`}`;
}

function fill(actor: ActorDraft, phrase: string, quotes: readonly Quote[]): void {
  const words = phrase.split(' ').slice(1);
  const noun = words.at(-1) ?? '';
  if (words.length > 4 || !fits(/^\p{Ll}/u, noun) || !isRoleNoun(noun) || EMPTY.has(roleNoun(noun)) || ANYBODYS.has(roleNoun(noun))) return;
  // "the Norlandish minister": the state is whose he is
  const state = stateByAdjective(words[0] ?? '');
  const own = state ? words.slice(1) : words;
  if (own.some((word) => fits(/^\p{Lu}|['’]/u, word))) return;
  actor.role = own.join(' ');
  actor.affiliation ??= state?.name ?? null;
  actor.official = isOfficialRole({ words: own, noun, ofState: state !== null, ofPlace: false, body: null });
  if (actor.official) for (const quote of quotes) if (quote.speaker.actorId === actor.id) quote.official = true;
}
