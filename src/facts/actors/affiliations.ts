import type { Annotations } from '../../language/annotations.ts';
import { institutionByName } from '../../language/gazetteers/institutions.ts';
import type { ActorDraft } from './actor-set.ts';
import { leaderOf } from './administrations.ts';
import { foldWords } from './groups.ts';

/** Offices of a state that an article names without saying whose, because its readers know: "President Field", "the defence minister". */
const STATE_OFFICE = /\b(?:president|prime minister|premier|chancellor|king|queen|minister|secretary of|treasury secretary|defen[cs]e secretary|attorney general|vice president|supreme leader|chief justice|senator|sen\.|rep\.|congressman|congresswoman|representative|speaker|first lady|special counsel|general|gen\.|adm\.|army|navy|ambassador|leader|lawmaker)/i;
const AMERICAN_OFFICE = /\b(?:secretary of (?:state|defense)|(?:treasury|defense|commerce|energy|homeland security) secretary|attorney general|sen\.|rep\.|senator|congress(?:man|woman)|representative|house speaker|majority leader|minority leader|chief justice|special counsel)/i;

/**
 * Fills in whose office it is where the role alone does not say: the state of the body the role names, the state that the sentence or
 * paragraph before speaks of, the state that the whole text is set in.
 */
export function settleAffiliations(annotations: Annotations, actors: ActorDraft[]): void {
  const states = actors.filter((actor) => actor.kind === 'state');
  const american = isAmerican(annotations, actors);
  for (const actor of actors) {
    if (actor.kind !== 'person') continue;
    if (actor.role === null) {
      if (actor.official && actor.affiliation === null && led(actor, actors) && american) setState(actor, 'United States');
      continue;
    }
    if (actor.affiliation !== null) continue;
    if (!STATE_OFFICE.test(actor.role) || (!actor.official && !/former|ex-|then/i.test(actor.role))) continue;
    if (AMERICAN_OFFICE.test(actor.role) || (american && led(actor, actors))) setState(actor, 'United States');
    else setState(actor, nearestState(annotations, actor, states) ?? (american ? 'United States' : states[0]?.name ?? null));
  }
}

function setState(actor: ActorDraft, state: string | null): void {
  actor.affiliation = state;
  if (state !== null && !actor.countries.includes(state)) actor.countries.push(state);
}

/** Whether an administration in the text bears this name. */
function led(actor: ActorDraft, actors: readonly ActorDraft[]): boolean {
  const surname = foldWords(actor.name.split(/\s+/)).split(' ').at(-1);
  return actors.some((other) => other.kind === 'organization' && foldWords((leaderOf(other.name.split(/\s+/)) ?? '').split(' ')) === surname);
}

/** Bodies of the United States named without their country make it the story's home. */
function isAmerican(annotations: Annotations, actors: readonly ActorDraft[]): boolean {
  const bodies = actors.filter((actor) => actor.kind === 'organization' && [actor.name, ...actor.aliases].some((form) => institutionByName(form)?.state === 'United States'));
  const led = actors.some((actor) => actor.kind === 'organization' && leaderOf(actor.name.split(/\s+/)) !== null);
  const named = /\b(?:U\.S\.|US|United States)\b/.test(annotations.text.slice(0, 20000));
  return bodies.length > 1 || (bodies.length > 0 && named) || (led && named);
}

/** The state named last before the person's first mention, in the same sentence or the one before. */
function nearestState(annotations: Annotations, actor: ActorDraft, states: readonly ActorDraft[]): string | null {
  const mention = actor.mentions[0];
  if (!mention) return null;
  let best: { name: string; start: number } | null = null;
  for (const state of states) {
    for (const place of state.mentions) {
      if (place.start > mention.start || place.sentence < mention.sentence - 1) continue;
      if (!best || place.start > best.start) best = { name: state.name, start: place.start };
    }
  }
  if (best) return best.name;
  const first = annotations.sentences[mention.sentence];
  const inside = states.find((state) => state.mentions.some((place) => place.sentence === first?.index));
  return inside?.name ?? null;
}
