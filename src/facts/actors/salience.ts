import type { Annotations } from '../../language/annotations.ts';
import { suited } from '../../language/plain-letters.ts';
import { normAt } from '../../language/word-at.ts';
import type { ActorDraft } from './actor-set.ts';
import { foldWords } from './groups.ts';

/**
 * Ranks actors by how much the article is about them: often named, named early, in the headline; for a state its adjective counts a little.
 * Sets `salience` from 0 to 1 and sorts in place, most salient first.
 */
export function rankActors(annotations: Annotations, title: string, actors: ActorDraft[], adjectivesOf: (actor: ActorDraft) => number): void {
  const headline = ` ${foldWords(title.split(suited(/[^\p{L}\p{N}.]+/u, title)))} `;
  const length = Math.max(1, annotations.text.length);
  const scores = new Map<string, number>();
  for (const actor of actors) {
    const forms = [actor.name, ...actor.aliases].map((form) => ` ${foldWords(form.split(/[\s-]+/))} `);
    const first = actor.mentions[0]?.start ?? length;
    const early = first < 450 ? 1.5 : first < 1000 ? 0.6 : 0;
    const inHeadline = forms.some((form) => headline.includes(form)) ? 2 : 0;
    const kind = actor.kind === 'person' ? 0.6 : actor.medium ? -1 : 0;
    const score = Math.pow(actor.mentions.length + adjectivesOf(actor) * 0.3, 0.75) + (isAddressee(annotations, actor) ? -1 : early + kind) + inHeadline
      + (1 - first / length) * 0.5;
    scores.set(actor.id, Math.max(0.1, score));
  }
  sortByScore(actors, scores);
}

/** "told Ann Field on Example TV", "in an interview with Bo Lee": one who is named only as the hearer of others' words. */
function isAddressee(annotations: Annotations, actor: ActorDraft): boolean {
  if (actor.kind !== 'person' || actor.official || actor.mentions.length > 2) return false;
  return actor.mentions.every(({ phrase }) => {
    const before = normAt(annotations.tokens, phrase.first - 1);
    const lead = normAt(annotations.tokens, phrase.first - 2);
    // "told Example TV's Ann Field", "told Example TV host Ann Field"
    const owner = before === "'s" || before === 'host' || before === 'anchor';
    const told = owner && annotations.tokens.slice(Math.max(0, phrase.first - 5), phrase.first).some((token) => token.norm === 'told');
    return told || /^(?:told|tells|telling)$/.test(before) || (before === 'with' && /^(?:interview|interviewed|conversation)$/.test(lead));
  });
}

/**
 * Raises those who speak in the article, by how much of what is said is theirs, and
 * sorts anew in place. `quotesOf` counts quotations, a long one for more than one.
 */
export function raiseSpeakers(actors: ActorDraft[], quotesOf: ReadonlyMap<string, number>): void {
  sortByScore(actors, new Map(actors.map((actor) => [
    actor.id, actor.salience + Math.min(MOST_SPEECH, quotesOf.get(actor.id) ?? 0) * (actor.medium ? 0.01 : 0.06),
  ])));
}

/** More than so many quotations make nobody more of a main actor. */
const MOST_SPEECH = 4;

function sortByScore(actors: ActorDraft[], scores: ReadonlyMap<string, number>): void {
  const best = Math.max(0.1, ...scores.values());
  for (const actor of actors) actor.salience = Math.round(((scores.get(actor.id) ?? 0) / best) * 1000) / 1000;
  actors.sort((a, b) => b.salience - a.salience || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
