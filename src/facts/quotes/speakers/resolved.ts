import type { ActorDraft } from '../../actors/actor-set.ts';
import type { Inference, Quote } from '../../brief.ts';
import { isOfficialActor } from './officials.ts';

/** Who speaks in a report. */
export interface Resolved {
  speaker: Quote['speaker'];
  official: boolean;
  /** How the speaker was found, where the sentence does not name them. */
  by?: Inference;
}

/** An actor of the text, by the name in the source. */
export function named(actor: ActorDraft): Resolved {
  return { speaker: { actorId: actor.id, text: actor.name }, official: isOfficialActor(actor) };
}

/** An actor of the text whom the sentence does not name. */
export function namedBy(actor: ActorDraft, by: Inference): Resolved {
  return { ...named(actor), by };
}

/** Nobody whom the text names: the words as they stand. */
export function unnamed(text: string, official = false): Resolved {
  return { speaker: { actorId: null, text }, official };
}
