import type { Annotations } from '../../language/annotations.ts';
import type { ActorDraft } from './actor-set.ts';

/** How many sentences back the body that spoke is still whose spokeswoman speaks. */
const SPOKEN_REACH = 2;

/** "The foreign ministry said … “We are ready,” spokeswoman Ann Field said.": the body that spoke last. */
export function settleSpokesperson(annotations: Annotations, actor: ActorDraft, actors: readonly ActorDraft[]): void {
  const mention = actor.mentions[0];
  if (!mention) return;
  const floor = annotations.sentences[Math.max(0, mention.sentence - SPOKEN_REACH)]?.first ?? 0;
  for (let i = mention.phrase.first - 1; i > floor; i -= 1) {
    if (!/^(?:said|says|announced|confirmed)$/.test(annotations.tokens[i]?.norm ?? '')) continue;
    const body = actors.find((other) => other.kind === 'organization' && other.mentions.some((place) => place.last === i));
    if (body?.publicBody) {
      actor.affiliation = body.affiliation ?? body.name;
      actor.official = true;
    } else if (!body && /^(?:ministry|department|police|government|army|military|embassy)$/.test(annotations.tokens[i - 1]?.norm ?? '')) {
      actor.official = true;
    }
    return;
  }
}

/** "in 2002, when President Field left the treaty": of two presidents of one state, the one named once and in a past year is none now. */
export function settlePastPresidents(annotations: Annotations, persons: readonly ActorDraft[]): void {
  const presidents = persons.filter((actor) => actor.official && /^(?:US |U\.S\. )?president$/i.test(actor.role ?? ''));
  for (const actor of presidents) {
    const mention = actor.mentions[0];
    const sentence = annotations.sentences[mention?.sentence ?? -1];
    if (!mention || !sentence || actor.mentions.length > 1) continue;
    if (!presidents.some((other) => other !== actor && (other.affiliation ?? actor.affiliation) === (actor.affiliation ?? other.affiliation))) continue;
    const before = annotations.tokens.slice(sentence.first, mention.first).map((token) => token.norm);
    const year = before.some((norm) => /^(?:19|20)\d\d$/.test(norm));
    if (year || (before.at(-3) === 'administration' && before.at(-2) === 'of')) actor.official = false;
  }
}
