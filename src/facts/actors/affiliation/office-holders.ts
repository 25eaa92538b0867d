import type { Annotations } from '../../../language/annotations.ts';
import { startsLower } from '../../../language/letters.ts';
import { normAt, textAt } from '../../../language/word-at.ts';
import type { ActorDraft, Mention } from '../actor-set.ts';

/** How many sentences back the body that spoke is still whose spokeswoman speaks. */
const SPOKEN_REACH = 2;

/** "The foreign ministry said … “We are ready,” spokeswoman Ann Field said.": the body that spoke last. */
export function settleSpokesperson(annotations: Annotations, actor: ActorDraft, actors: readonly ActorDraft[]): void {
  const mention = actor.mentions[0];
  if (!mention) return;
  const floor = annotations.sentences[Math.max(0, mention.sentence - SPOKEN_REACH)]?.first ?? 0;
  // "At the White House briefing, spokesman Bo Lee said"
  const host = actors.find((other) => other.kind === 'organization' && other.publicBody
    && other.mentions.some((place) => place.sentence === mention.sentence && place.last < mention.first
      && /^(?:press|daily|news|briefing|podium)$/.test(normAt(annotations.tokens, place.last))));
  if (host) {
    actor.affiliation = host.affiliation ?? host.name;
    actor.official = true;
    return;
  }
  // "President Field will visit Kast, spokesman Bo Lee said": whose visit he tells of
  const [holder, ...others] = actors.filter((other) => other !== actor && other.kind === 'person' && other.official
    && other.mentions.some((place) => place.sentence === mention.sentence && place.first < mention.first
      && place.phrase.first <= (annotations.sentences[mention.sentence]?.first ?? 0) + 3));
  if (holder && others.length === 0 && textAt(annotations.tokens, mention.phrase.first - 1) === ',' && startsLower(annotations.tokens[mention.phrase.first])
    && !/^(?:his|her)$/.test(normAt(annotations.tokens, mention.phrase.first))) {
    actor.affiliation = holder.affiliation;
    actor.official = true;
    return;
  }
  for (let i = mention.phrase.first - 1; i > floor; i -= 1) {
    if (!/^(?:said|says|announced|confirmed)$/.test(normAt(annotations.tokens, i))) continue;
    const body = actors.find((other) => other.kind === 'organization' && other.mentions.some((place) => place.last === i));
    if (body?.publicBody) {
      actor.affiliation = body.affiliation ?? body.name;
      actor.official = true;
    } else if (!body && /^(?:ministry|department|police|government|army|military|embassy)$/.test(normAt(annotations.tokens, i - 1))) {
      actor.official = true;
    }
    return;
  }
}

/** Years, and words for many of them. */
const LONG_AGO = /^(?:(?:19|20)\d\d|19\d0s|decades?|century|predecessors?|era)$/;

/** "a former adviser to President Field": whom somebody no longer serves; "under President Field" where he is named `once`. */
function isServed(annotations: Annotations, mention: Mention, once: boolean): boolean {
  const { tokens } = annotations;
  const at = normAt(tokens, mention.first - 1) === 'president' ? mention.first - 2 : mention.first - 1;
  const link = normAt(tokens, at);
  if (tokens[at]?.sentence !== mention.sentence) return false;
  if (link === 'under') return once;
  return /^(?:in|to|for|of)$/.test(link) && at === mention.first - 2
    && tokens.slice(Math.max(0, at - 6), at).some((token) => token.sentence === mention.sentence && /^(?:former|ex|then|retired)$/.test(token.norm));
}

/** How often another of the same office must be named for each time that this one is. */
const OUTNUMBERED = 2;

/** "in 2002, when President Field left the treaty": a state has one president; of two, the one named seldom, or in a past year, is none now. */
export function settlePastPresidents(annotations: Annotations, persons: readonly ActorDraft[]): void {
  const presidents = persons.filter((actor) => actor.official && /^(?:(?:US |U\.S\. )?president|prime minister|premier|pm)$/i.test(actor.role ?? ''));
  // "the Field administration" alone tells that Field governs
  const heads = persons.filter((actor) => actor.official && actor.role === null && actor.affiliation !== null);
  const over = new Set<number>();
  for (const actor of presidents) {
    const mention = actor.mentions[0];
    const sentence = annotations.sentences[mention?.sentence ?? -1];
    // a state has a president and a prime minister besides
    const rivals = [...presidents, ...heads].filter((other) => other !== actor
      && (/president$/i.test(other.role ?? actor.role ?? '') === /president$/i.test(actor.role ?? '')) && other.official
      && (other.affiliation ?? actor.affiliation) === (actor.affiliation ?? other.affiliation));
    if (!mention || !sentence || rivals.length === 0) continue;
    const outnumbered = rivals.some((other) => other.affiliation !== null && other.affiliation === actor.affiliation
      && other.mentions.length >= OUTNUMBERED * actor.mentions.length);
    const seldom = rivals.some((other) => other.mentions.length >= OUTNUMBERED * actor.mentions.length);
    const earlier = annotations.sentences[sentence.index - 1];
    const from = earlier?.paragraph === sentence.paragraph ? earlier.first : sentence.first;
    const before = annotations.tokens.slice(sentence.first, mention.first).map((token) => token.norm);
    const near = annotations.tokens.slice(from, mention.first);
    // "President Field faced it. President Lee faced it too.": of the same past
    const among = seldom && earlier?.paragraph === sentence.paragraph && over.has(earlier.index);
    const past = among || (actor.mentions.length === 1 && before.some((norm) => LONG_AGO.test(norm)))
      || (seldom && near.some((token) => LONG_AGO.test(token.norm)));
    // "a former adviser to President Field", "a tax official under President Field"
    // "the Ann Field years"
    const served = actor.mentions.some((place) => isServed(annotations, place, actor.mentions.length === 1)
      || (/^(?:years|era)$/.test(normAt(annotations.tokens, place.last)) && normAt(annotations.tokens, place.first - 1) === 'the'));
    if (outnumbered || past || served || (before.at(-3) === 'administration' && before.at(-2) === 'of')) {
      actor.official = false;
      over.add(mention.sentence);
      actor.affiliation ??= rivals[0]?.affiliation ?? null;
    }
  }
}
