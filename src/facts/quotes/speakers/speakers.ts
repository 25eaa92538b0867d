import type { Annotations } from '../../../language/annotations.ts';
import { normAt, posAt } from '../../../language/word-at.ts';
import type { ActorSet } from '../../actors/actor-set.ts';
import { isRelative } from '../grammar/items.ts';
import type { Report } from '../grammar/report.ts';
import type { Unit } from '../grammar/units.ts';
import { phraseSpeaker } from './phrase-speakers.ts';
import { pronounSpeaker } from './pronoun-speakers.ts';
import { quotedTokens } from './quoted-tokens.ts';
import { namedBeside, wordsBefore } from './relative-sources.ts';
import { named, unnamed } from './resolved.ts';
import type { Resolved } from './resolved.ts';
import { addresseeOf, phraseText } from './source-actors.ts';
import type { Spoken } from './spoken.ts';

const PLURAL = /^(?:NNS|NNPS)$/;

/** Who speaks in each report, in the order of the reports: the actor where the text is clear, else the source as it stands. */
export function resolveSpeakers(annotations: Annotations, actors: ActorSet, units: readonly Unit[], reports: readonly Report[]): Resolved[] {
  const quoted = quotedTokens(annotations, units);
  const resolved = new Map<Report, Resolved>();
  const history: Spoken[] = [];
  const shown = new Set<string>();
  const all = reports.map((report) => {
    const found = report.follows ? carriedOn(resolved.get(report.follows)) : bySources(annotations, actors, report, history, quoted);
    resolved.set(report, found);
    const token = report.unit.items[report.source?.first ?? 0]?.token ?? 0;
    const bare = found.speaker.actorId === null && /^(?:he|she|it|they|him|her|them|i|we|you|who|which|that)$/i.test(found.speaker.text);
    if (report.act === 'said' && found.speaker.text !== '' && !bare && report.kind !== 'noun') {
      history.push({
        actorId: found.speaker.actorId,
        words: found.speaker.text,
        official: found.official,
        sentence: annotations.tokens[token]?.sentence ?? 0,
        paragraph: report.unit.paragraph,
        plural: isPlural(report),
        told: report.content.map((range) => ({ first: report.unit.items[range.first]?.token ?? 0, last: (report.unit.items[range.last - 1]?.token ?? 0) + 1 })),
        asked: report.lemma === 'ask' ? (addresseeOf(actors, report)?.id ?? null) : null,
      });
    }
    if (found.official && found.speaker.actorId !== null) shown.add(found.speaker.actorId);
    return found;
  });
  // "U.S. Ambassador X said. … X said": the office told once holds for the rest.
  return all.map((found) => (found.speaker.actorId !== null && shown.has(found.speaker.actorId) ? { ...found, official: true } : found));
}

/** "officials in Oslo", not "the secretary for veterans": the noun before the first preposition. */
function isPlural({ unit, source }: Report): boolean {
  if (!source) return false;
  let at = source.first;
  // "people | familiar with it"
  while (at + 1 < source.last && !/^(?:IN|TO|WP|WDT|,)$/.test(posAt(unit.items, at + 1))
    && !(PLURAL.test(posAt(unit.items, at)) && unit.items[at + 1]?.pos === 'JJ')) at += 1;
  return PLURAL.test(posAt(unit.items, at));
}

/** An utterance without a word of who speaks goes on with the statement before. */
function carriedOn(before: Resolved | undefined): Resolved {
  return before ? { ...before, by: 'carried' } : unnamed('');
}

/**
 * By the grammar's source, or by the learned one that stands elsewhere, where the grammar only understood its own
 * ("Hale said the mayors had waited but argued …") or took the nearest noun ("The club has sued a thousand fans claiming …").
 */
function bySources(annotations: Annotations, actors: ActorSet, report: Report, history: readonly Spoken[], quoted: (token: number) => boolean): Resolved {
  const { source, wider, inherited, unit: { items } } = report;
  const found = resolve(annotations, actors, report, history, quoted);
  const unknown = found.speaker.actorId === null;
  if (!source || !wider || (wider.first < source.last && source.first < wider.last) || !(inherited || (unknown && posAt(items, report.head) === 'VBG'))
    || [wider.first, wider.last - 1].some((at) => /^(?:IN|CC)$/.test(posAt(items, at)))) return found;
  const learned = resolve(annotations, actors, { ...report, source: wider }, history, quoted);
  return unknown || learned.speaker.actorId !== null ? learned : found;
}

/** By a pronoun or by a phrase; a relative pronoun stands for the words before it. */
function resolve(annotations: Annotations, actors: ActorSet, report: Report, history: readonly Spoken[], quoted: (token: number) => boolean): Resolved {
  const { unit, wider } = report;
  const { items } = unit;
  let { source } = report;
  // "Nor is it well known how fast it will go": nobody's words
  if (!source || (wider === null && normAt(items, source.first) === 'it' && /^(?:is|was)$/.test(normAt(items, source.first - 1)))) return unnamed('');
  if (isRelative(items[source.first]) && source.last - source.first === 1) {
    const end = normAt(items, source.first - 1) === ',' ? source.first - 2 : source.first - 1;
    const beside = namedBeside(actors, unit, end);
    if (beside) return named(beside);
    source = wordsBefore(unit, end, source);
  }
  const head = items[source.first];
  const words = phraseText(annotations.text, unit, source);
  // "He, like many others, said"
  return head && /^PRP\$?$/.test(head.pos) && (source.last - source.first === 1 || normAt(items, source.first + 1) === ',')
    ? pronounSpeaker(annotations, actors, head, words, report, history, quoted)
    : phraseSpeaker(annotations, actors, report, source, words, history, quoted);
}
