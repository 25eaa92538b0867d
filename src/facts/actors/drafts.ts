import type { Annotations } from '../../language/annotations.ts';
import { fits } from '../../language/plain-letters.ts';
import type { ActorDraft, Mention, TokenRange } from './actor-set.ts';
import type { Candidate } from './candidates.ts';
import { foldWord, fullest, type Group, tidy } from './groups.ts';
import { withoutEpithets } from './merging/name-words.ts';
import type { PersonFacts } from './people.ts';
import { isPublic } from './roles/role-owners.ts';
import { MEDIA_HEADS } from './words/organisation-words.ts';

/** Ids follow the order of first appearance and are given by the caller. */
export function personDraft(annotations: Annotations, group: Group, facts: PersonFacts): ActorDraft {
  const mentions = group.candidates.map((candidate) => mentionOf(annotations, candidate, facts.phrases.get(candidate.first) ?? candidate));
  const name = fullest(withoutEpithets(group.candidates));
  return {
    ...base(name, mentions),
    kind: 'person',
    role: facts.role,
    affiliation: facts.affiliation,
    official: facts.official,
    gender: facts.gender,
    countries: facts.countries,
  };
}

export function organisationDraft(annotations: Annotations, group: Group): ActorDraft {
  const mentions = group.candidates.map((candidate) => mentionOf(annotations, candidate, withArticle(annotations, candidate)));
  const name = fullest(group.candidates);
  const known = group.candidates.find((candidate) => candidate.organisation)?.organisation ?? null;
  const last = foldWord(name.split(/\s+/).at(-1) ?? '');
  const state = known?.state ?? group.candidates.find((candidate) => candidate.state)?.state?.name ?? null;
  return {
    ...base(name, mentions),
    kind: 'organization',
    affiliation: state,
    countries: state === null ? [] : [state],
    publicBody: isPublic(group, known?.publicBody),
    medium: known?.medium ?? (MEDIA_HEADS.has(last) || fits(/\bTimes of \p{Lu}/u, name)),
  };
}

export function stateDraft(annotations: Annotations, group: Group, candidates: readonly Candidate[]): ActorDraft {
  const mentions = candidates.map((candidate) => mentionOf(annotations, candidate, withArticle(annotations, candidate)));
  const name = group.state ?? fullest(candidates);
  return { ...base(name, mentions), kind: 'state', countries: [name], publicBody: true };
}

function base(name: string, mentions: Mention[]): ActorDraft {
  const aliases = [...new Set(mentions.map((mention) => mention.text))].filter((form) => form !== name);
  return {
    id: '', name, aliases, kind: 'organization', role: null, affiliation: null, official: null, salience: 0, gender: 'unknown', mentions, countries: [],
      publicBody: false, medium: false,
  };
}

function mentionOf(annotations: Annotations, candidate: Candidate, phrase: TokenRange): Mention {
  const { tokens } = annotations;
  return {
    start: candidate.start,
    end: candidate.end,
    first: candidate.first,
    last: candidate.last,
    text: tidy(candidate.text),
    sentence: candidate.sentence,
    phrase: {
      first: phrase.first, last: phrase.last, start: tokens[phrase.first]?.start ?? candidate.start, end: tokens[phrase.last - 1]?.end ?? candidate.end,
    },
  };
}

function withArticle(annotations: Annotations, candidate: Candidate): TokenRange {
  const article = annotations.tokens[candidate.first - 1];
  const own = article && article.norm === 'the' && article.sentence === candidate.sentence;
  return { first: own ? candidate.first - 1 : candidate.first, last: candidate.last };
}
