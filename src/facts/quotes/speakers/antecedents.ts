import type { Annotations, Sentence } from '../../../language/annotations.ts';
import { normAt, posAt, textAt, wordsBetween } from '../../../language/word-at.ts';
import type { ActorDraft, ActorSet, Mention } from '../../actors/actor-set.ts';
import { FEMALE_NOUNS, isRoleNoun, MALE_NOUNS } from '../../actors/words/role-words.ts';
import { describedActor, namesBody } from './descriptions.ts';
import type { Spoken } from './spoken.ts';

/** How far back an antecedent is looked for, in sentences. */
const REACH = 4;
/** How much better than the next the best antecedent must be. */
const MARGIN = 0.4;
/** What it counts to be the subject of the sentence just before. */
const SUBJECT = 1;
/** What it takes away to be named only in what the last speaker told. */
const TOLD = 0.6;

/**
 * The actor that a pronoun as a source stands for, or null where two fit about equally. Nearness counts, and to have spoken last,
 * to stand first in a sentence, not to be named only inside a quotation or in what is told (`own`: “Rowe will lose,” he said, is not Rowe).
 */
export function antecedentOf(annotations: Annotations, actors: ActorSet, pronoun: string, token: number, history: readonly Spoken[],
  quoted: (token: number) => boolean, own: (token: number) => boolean, except: ActorDraft | null = null, depth = 0): ActorDraft | null {
  const here = annotations.tokens[token]?.sentence ?? 0;
  const from = annotations.sentences[Math.max(0, here - REACH)]?.first ?? 0;
  const paragraph = annotations.sentences[here]?.paragraph ?? 0;
  const scores = new Map<ActorDraft, number>();
  const before = annotations.sentences[here - 1];
  // "The former president spoke last. … he said": named by no name, the subject all the same.
  const described = before ? describedSubject(annotations, actors, before, history) : null;
  // "As he flew to a rally for Hale, he showed the paper. … he said": it goes on with whom the sentence before is about, and that is not Hale.
  const chained = depth < 3 && described === null && /^s?he$/.test(pronoun) ? subjectPronoun(annotations, pronoun, here - 1, quoted) : -1;
  const seen = new Set<number>();
  const last = history.at(-1);
  for (const { actor, mention } of actors.mentionsIn({ first: from, last: token })) {
    const gender = genderScore(actor, pronoun);
    if (gender === null || actor === except || own(mention.first)) continue;
    // "They said" is seldom said of a body, and then of one named just before.
    if (pronoun === 'they' && (here - mention.sentence > 1 || !(isTopic(annotations, mention) || isSubject(annotations, mention.last)))) continue;
    // "During an interview with Hale, Rowe spoke of the wall.": Rowe is the first that matters.
    const lead = annotations.tokens[mention.phrase.first - 1];
    const governed = /^(?:with|to|for|of|by|against|from|about)$/.test(lead?.norm ?? '');
    let score = gender - (here - mention.sentence) * 0.9;
    const sentence = annotations.sentences[mention.sentence];
    // The subject of the sentence just before: "Rowe welcomed the vote. … he said" is Rowe, whoever spoke before.
    if (mention.sentence === here - 1 && isTopic(annotations, mention)) score += SUBJECT;
    if (!governed && !seen.has(mention.sentence) && !quoted(mention.first)) {
      seen.add(mention.sentence);
      score += 1;
    }
    if (chained >= 0 && mention.sentence === here - 1 && !isTopic(annotations, mention)) score -= 1.2;
    if (sentence && sentence.paragraph !== paragraph) score -= 0.3;
    if (quoted(mention.first)) score -= 2.5;
    // "Rowe's retreat helps us all, said Hale. “…,” he said": Rowe is told of
    else if (last && last.actorId !== actor.id && last.told.some((range) => mention.first >= range.first && mention.first < range.last)) score -= TOLD;
    // "Rowe's fate is unclear, but she said …"
    const owns = /^['’]s?$/.test(textAt(annotations.tokens, mention.last));
    if (owns) score += mention.sentence === here && leads(annotations, mention.phrase.first, mention.sentence) ? 1 : -0.4;
    // "Hale lied when he told the court …"
    if (mention.sentence === here && /^(?:when|as|because|after|before|while|if|since|where|until)$/.test(normAt(annotations.tokens, token - 1))
      && mention.phrase.last < token - 1 && isSubject(annotations, mention.phrase.last)) score += 0.8;
    // "Hale opposed it, and when it passed he said …": the only subject of the sentence so far
    else if (mention.sentence === here && leads(annotations, mention.phrase.first, mention.sentence)
      && (isSubject(annotations, mention.phrase.last) || annotations.tokens[mention.phrase.last]?.norm === ',')
      && token - mention.phrase.last > 3) score += 0.8;
    // "In a swipe at Hale, he said": Hale is what the preposition is about; not so "a speech by Hale, in which he said".
    if (mention.sentence === here && lead?.pos === 'IN' && !(lead.norm === 'by' && hasVerb(annotations, sentence?.first ?? 0, mention.first))) score -= 1.2;
    if (actor.medium) score -= 1;
    score += actor.salience * 0.6;
    scores.set(actor, Math.max(scores.get(actor) ?? -Infinity, score));
  }
  const fits = described ? genderScore(described, pronoun) : null;
  if (described && described !== except && fits !== null) scores.set(described,
    Math.max(scores.get(described) ?? -Infinity, fits + SUBJECT + (before?.paragraph === paragraph ? 0.1 : -0.2)) + 0.6);
  const same = chained < 0 ? null
    : antecedentOf(annotations, actors, pronoun, chained, history.filter(({ sentence }) => sentence < here - 1), quoted, own, except, depth + 1);
  if (same) scores.set(same, Math.max(scores.get(same) ?? -Infinity, (genderScore(same, pronoun) ?? 0) + SUBJECT
    + (before?.paragraph === paragraph ? 0.1 : -0.2) + 0.5));
  // A paragraph that begins with someone else: "Hale spoke too. “…,” he said."
  const led = actors.mentionsIn({ first: annotations.sentences[here]?.first ?? token, last: token })
    .some(({ actor, mention }) => actor.id !== last?.actorId && leads(annotations, mention.phrase.first, here) && !own(mention.first) && !quoted(mention.first)
      && genderScore(actor, pronoun) !== null);
  const overtaken = last !== undefined && before !== undefined && (last.paragraph < paragraph || last.sentence < here - 1)
    && (led || before.paragraph === paragraph
    && ((described !== null && described.id !== last.actorId)
      || actors.mentionsIn({ first: before.first, last: before.last })
        .some(({ actor, mention }) => actor.id !== last.actorId && isTopic(annotations, mention) && genderScore(actor, pronoun) !== null)));
  if (last?.actorId && here - last.sentence <= REACH + 2 && paragraph - last.paragraph <= 2) {
    const answering = last.asked ? actors.byId(last.asked) : null;
    const actor = answering && genderScore(answering, pronoun) !== null ? answering : actors.byId(last.actorId);
    const gender = actor ? genderScore(actor, pronoun) : null;
    if (actor && gender !== null) scores.set(actor, Math.max(scores.get(actor) ?? -Infinity, gender - 1)
      + (paragraph - last.paragraph <= 1 && !overtaken ? 2.2 : 1));
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const best = ranked[0];
  if (!best) return onlySpeaker(annotations, actors, pronoun, token, history);
  const next = ranked[1];
  return next && best[1] - next[1] < MARGIN ? null : best[0];
}

/** The token of the pronoun that is a subject of this sentence outside quotation marks; -1 where there is none. */
function subjectPronoun(annotations: Annotations, pronoun: string, sentence: number, quoted: (token: number) => boolean): number {
  const place = annotations.sentences[sentence];
  if (!place) return -1;
  for (let at = place.first; at < place.last; at += 1) if (annotations.tokens[at]?.norm === pronoun && !quoted(at) && isSubject(annotations, at + 1)) return at;
  return -1;
}

/** Sentences over which the only one who fits is still meant. */
const FAR = 12;

/** Who spoke last of those whom the pronoun fits, be it a while ago, where nobody else that it fits was named since. */
function onlySpeaker(annotations: Annotations, actors: ActorSet, pronoun: string, token: number, history: readonly Spoken[]): ActorDraft | null {
  const here = annotations.tokens[token]?.sentence ?? 0;
  for (const { actorId, sentence } of history.toReversed()) {
    const actor = actorId === null || here - sentence > FAR ? null : actors.byId(actorId);
    if (!actor || genderScore(actor, pronoun) === null) continue;
    const since = actors.mentionsIn({ first: annotations.sentences[sentence]?.first ?? 0, last: token });
    return since.some((other) => other.actor.id !== actor.id && genderScore(other.actor, pronoun) !== null) ? null : actor;
  }
  return null;
}

/** Whom "The senator", "The former president" with a verb behind it means, where a sentence begins so. */
function describedSubject(annotations: Annotations, actors: ActorSet, { first, last }: Sentence, history: readonly Spoken[]): ActorDraft | null {
  if (annotations.tokens[first]?.norm !== 'the') return null;
  let end = first + 1;
  while (end < last && end - first < 6 && /^(?:JJ|NN|NNP)$/.test(posAt(annotations.tokens, end))) end += 1;
  // "The president's rating has been low … he said"
  if (end === first + 1 || !(isSubject(annotations, end) || annotations.tokens[end]?.pos === 'POS')
    || actors.mentionsIn({ first, last: end }).length > 0) return null;
  const found = describedActor(actors, wordsBetween(annotations, first, end), first, history);
  return found?.kind === 'person' ? found : null;
}

/**
 * The unnamed one that a pronoun stands for where the sentence before is about them:
 * "A driver got out. “I saw it,” he said", "The embassy in Oslo hit back. It said …".
 * `token`: where the unit of the pronoun begins. Null where the subject is named, or the pronoun does not fit it.
 */
export function unnamedSubject(annotations: Annotations, actors: ActorSet, pronoun: string, token: number, history: readonly Spoken[]): string | null {
  const { sentences, tokens, text } = annotations;
  const here = tokens[token]?.sentence ?? 0;
  const before = sentences[here - 1];
  if (!before || before.paragraph !== sentences[here]?.paragraph || !/^(?:a|an|one|another|the)$/.test(normAt(tokens, before.first))) return null;
  let end = before.first + 1;
  while (end < before.last && end - before.first < 7 && /^(?:JJ|NN|NNP|CD)$/.test(posAt(tokens, end))) end += 1;
  const head = tokens[end - 1];
  if (!head || head.pos !== 'NN' || actors.mentionsIn({ first: before.first, last: end }).some(({ mention }) => mention.last >= end)) return null;
  const others = pronoun === 'he' ? FEMALE_NOUNS : MALE_NOUNS;
  const fits = pronoun === 'it' ? namesBody(head.norm) : /^s?he$/.test(pronoun) && isRoleNoun(head.norm) && !others.has(head.norm);
  if (!fits) return null;
  const words = text.slice(tokens[before.first]?.start ?? 0, head.end);
  // "in the capital", "from the north"
  while (end < before.last && end - before.first < 14 && /^(?:IN|DT|NN|NNP|JJ|TO)$/.test(posAt(tokens, end))) end += 1;
  return isSubject(annotations, end) && describedActor(actors, words, before.first, history) === null ? wordsBetween(annotations, before.first, end) : null;
}

/** "Hale spoke", "On Friday, Hale spoke": the subject of its sentence, at the head or behind the comma of what leads up to it. */
function isTopic(annotations: Annotations, { phrase, sentence }: Mention): boolean {
  // "Among them is Hale.", "Also there was Hale.": the subject behind its verb
  const behind = /^(?:is|was)$/.test(normAt(annotations.tokens, phrase.first - 1))
    && /^(?:among|also|next|with|behind|beside)$/.test(normAt(annotations.tokens, annotations.sentences[sentence]?.first ?? 0));
  return behind || leads(annotations, phrase.first, sentence) || (annotations.tokens[phrase.first - 1]?.norm === ',' && isSubject(annotations, phrase.last));
}

/** Whether the words at this token begin their sentence, but for a mark or a word that joins it to the one before. */
function leads(annotations: Annotations, token: number, sentence: number): boolean {
  const first = annotations.sentences[sentence]?.first ?? 0;
  return token - first <= 2 && annotations.tokens.slice(first, token)
    .every(({ pos, norm }) => /^(?:CC|DT|RB|JJ|,)$/.test(pos) || /^(?:but|respected|comrade|(?:mr|ms|mrs|dr)\.?)$/.test(norm));
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

function hasVerb(annotations: Annotations, first: number, last: number): boolean {
  return annotations.tokens.slice(first, last).some(({ pos }) => FINITE.test(pos));
}

/** A finite verb stands directly behind the words that end before this token, but for adverbs. */
function isSubject(annotations: Annotations, end: number): boolean {
  let at = end;
  while (annotations.tokens[at]?.pos === 'RB') at += 1;
  return FINITE.test(posAt(annotations.tokens, at));
}

/** Null where the pronoun cannot stand for this actor. */
export function genderScore(actor: ActorDraft, pronoun: string): number | null {
  if (pronoun === 'it') return actor.kind === 'person' ? null : 0;
  if (pronoun === 'they') return actor.kind === 'organization' && /[^s]s$/.test(actor.name) ? 0 : null;
  const wanted = pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : null;
  if (wanted === null || actor.kind !== 'person' || actor.gender === 'plural') return null;
  if (actor.gender === 'unknown') return 0;
  return actor.gender === wanted ? 0.8 : null;
}
