import type { Annotations } from '../../../language/annotations.ts';
import { startsUpper } from '../../../language/letters.ts';
import type { ActorDraft, Mention } from '../actor-set.ts';
import { knownState } from '../words/known-names.ts';
import { leaderOf } from './administrations.ts';
import { type Offices, officeState } from './named-offices.ts';
import { datelineState, nearestState, onlyState } from './nearby-states.ts';

/** A head of state, not "senior vice president" or "president of the bank". */
export const PRESIDENCY = /^(?:the |acting |current |former |then[- ]|ex-|outgoing |sitting |U\.S\. |US )?(?:vice[- ])?president(?:-elect)?(?:$|,)/i;

/** A story at home in the United States names its own president so often; one named in passing may be any country's. */
const LEADING = 3;

/**
 * Whose president it is: the home's who leads its administration, the one whom the text calls "the Norland president", the one of the
 * state that the sentences around speak of, or of the only one that the text is about.
 */
export function presidentState(
  annotations: Annotations, actor: ActorDraft, offices: Offices, states: readonly ActorDraft[], american: boolean, leads: boolean,
  actors: readonly ActorDraft[],
): string | null {
  if (leads) return 'United States';
  // "the Norland president" is another where that one, or a second president without a state, is named
  const office = officeState(offices, actor);
  const doubtful = actors.some((other) => other !== actor && /president/i.test(other.role ?? '')
    && (other.affiliation === office || other.affiliation === null));
  // "The Field administration … the Norland president": whoever has an administration of that name is another
  const administers = actors.some((other) => other.kind === 'organization' && /administration$/i.test(other.name)
    && actor.name.split(' ').at(-1) === leaderOf(other.name.split(/\s+/))?.split(' ').at(-1));
  const told = (doubtful || administers ? null : office) ?? nearestState(annotations, actor, american, true);
  if (told !== null) return told;
  // "In Norland, loyal to its army, President Lee …": another state's sentence tells nothing for the story's home
  if (american) return isSecond(actors, actor) || actor.mentions.length < LEADING || foreignSentence(annotations, actor) || !mostNamed(states, 'United States')
    ? null : 'United States';
  // "President Lee met Norland's premier in Washington": a story that speaks of the United States too may mean theirs
  const only = onlyState(annotations, states) ?? datelineState(annotations, actor);
  return only === 'United States' || !/\b(?:U\.S|US|United States|Americans?|White House|Washington)\b/.test(annotations.text) ? only : null;
}

/** "the Field administration": the home's president is Field, and a second one, named less, is another's. */
function isSecond(actors: readonly ActorDraft[], actor: ActorDraft): boolean {
  return actors.some((other) => other !== actor && other.kind === 'person' && other.official === true && other.affiliation === 'United States'
    && (other.role === null || PRESIDENCY.test(other.role)) && other.mentions.length > actor.mentions.length);
}

/** Whether no acting state is named more often. */
function mostNamed(states: readonly ActorDraft[], name: string): boolean {
  const count = (state: ActorDraft): number => state.mentions.length;
  const own = states.find((state) => state.name === name);
  return states.every((state) => state === own || count(state) <= (own ? count(own) : 0) || count(state) < 3);
}

/** Whether in most of the sentences that name the person a foreign state is named before. */
function foreignSentence(annotations: Annotations, actor: ActorDraft): boolean {
  const mentions = actor.mentions.slice(0, 8);
  return mentions.filter((mention) => foreignBefore(annotations, mention)).length * 2 > mentions.length;
}

function foreignBefore(annotations: Annotations, mention: Mention): boolean {
  for (let i = annotations.sentences[mention.sentence]?.first ?? 0; i < mention.first; i += 1) {
    if (startsUpper(annotations.tokens[i]) && (knownState(annotations, i, mention.first)?.name ?? 'United States') !== 'United States') return true;
  }
  return false;
}
