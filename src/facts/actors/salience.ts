import type { Annotations } from '../../language/annotations.ts';
import type { ActorDraft } from './actor-set.ts';
import { foldWords } from './groups.ts';

/** What else speaks for an actor: how often it is quoted, how often a state's adjective stands in the text. */
export interface Weight {
  quotes: number;
  adjectives: number;
}

/**
 * Ranks actors by how much the article is about them: often named, named early, in the headline, quoted.
 * Sets `salience` from 0 to 1 and sorts in place, most salient first.
 */
export function rankActors(annotations: Annotations, title: string, actors: ActorDraft[], weightOf: (actor: ActorDraft) => Weight): void {
  const headline = ` ${foldWords(title.split(/[^\p{L}\p{N}.]+/u))} `;
  const length = Math.max(1, annotations.text.length);
  const scores = new Map<string, number>();
  for (const actor of actors) {
    const weight = weightOf(actor);
    const forms = [actor.name, ...actor.aliases].map((form) => ` ${foldWords(form.split(/[\s-]+/))} `);
    const first = actor.mentions[0]?.start ?? length;
    const early = first < 450 ? 1.5 : first < 1000 ? 0.6 : 0;
    const inHeadline = forms.some((form) => headline.includes(form)) ? 2 : 0;
    const kind = actor.kind === 'person' ? 0.6 : actor.medium ? -1 : 0;
    const score = Math.pow(actor.mentions.length + weight.adjectives * 0.3, 0.75) + early + inHeadline + kind + Math.min(3, weight.quotes) * 0.5 + (1 - first / length) * 0.5;
    scores.set(actor.id, Math.max(0.1, score));
  }
  const best = Math.max(1, ...scores.values());
  for (const actor of actors) actor.salience = Math.round(((scores.get(actor.id) ?? 0) / best) * 1000) / 1000;
  actors.sort((a, b) => b.salience - a.salience || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
