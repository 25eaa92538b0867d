import type { Annotations } from '../../../language/annotations.ts';
import { fits } from '../../../language/plain-letters.ts';
import type { ActorDraft, ActorSet } from '../../actors/actor-set.ts';
import type { Range } from '../grammar/items.ts';
import type { Report } from '../grammar/report.ts';
import type { Unit } from '../grammar/units.ts';
import { antecedentOf } from './antecedents.ts';
import { describedActor, fitsTime, headPhrase, namesBody } from './descriptions.ts';
import { isOfficialActor, isOfficialPhrase } from './officials.ts';
import { POSSESSIVES } from './pronoun-speakers.ts';
import { named, namedBy, unnamed } from './resolved.ts';
import type { Resolved } from './resolved.ts';
import { actorOf, headEnd, isList } from './source-actors.ts';
import type { Spoken } from './spoken.ts';
import { apposedElsewhere, variedActor } from './variations.ts';

/** Who speaks where the source is a name, a role or another phrase: the actor where the text is clear, else the words. */
export function phraseSpeaker(annotations: Annotations, actors: ActorSet, report: Report, source: Range, words: string, history: readonly Spoken[],
  quoted: (token: number) => boolean): Resolved {
  const { unit } = report;
  const owner = ownerNamed(actors, report, source, words);
  if (owner) return named(owner);
  // "One minister who was there said … “…,” the minister said": still the one without a name
  const noun = /^the ([\p{Ll}-]+)$/u.exec(words.toLowerCase())?.[1];
  const teller = history.at(-1);
  if (noun && teller?.actorId === null && !teller.plural && unit.paragraph === teller.paragraph && headPhrase(teller.words).endsWith(` ${noun}`)) {
    return unnamed(words, teller.official);
  }
  const token = unit.items[source.first]?.token ?? 0;
  const sentence = annotations.tokens[unit.items[0]?.token ?? 0]?.sentence ?? 0;
  const plain = namesake(actorOf(actors, unit, source), actors, words, history);
  const actor = plain ?? (isSpokenFor(unit, source) ? null : bearerOf(actors, words, token)) ?? describedActor(actors, words, token, history)
    ?? variedActor(annotations, actors, words, sentence, history, quoted) ?? apposedElsewhere(annotations, actors, words, token);
  if (!actor) return unnamed(words, isOfficialSource(annotations, actors, report, source, words, history, quoted));
  if (actor !== plain && !namesActor(actor, words)) return namedBy(actor, 'description');
  const office = actor.kind === 'person' && actor.role === null && !actors.actorAt(token) && isOfficialPhrase(words, []);
  return office ? { ...named(actor), official: true } : named(actor);
}

/** Whom an adjective, a tweet or a half of a country stands for. */
function ownerNamed(actors: ActorSet, { kind, unit }: Report, source: Range, words: string): ActorDraft | null {
  // "Iranian claims that …", "Republican criticism that …"
  const owner = kind === 'noun' && source.last - source.first === 1 && unit.items[source.last]?.pos !== 'POS' ? adjectiveActor(actors, words) : null;
  if (owner) return owner;
  // "One of Hale's tweets said", "A tweet from Hale's account read"
  const mark = /\b(?:tweets?|posts?)\b/.test(words) ? unit.items.findIndex((item, at) => at > source.first && at < source.last && item.pos === 'POS') : 0;
  const poster = actors.actorAt(unit.items[mark - 1]?.token ?? -1);
  if (poster?.kind === 'person') return poster;
  // "The North said": one half of a country.
  const side = /^the (?:[\p{Ll}-]+ )?(north|south)$/iu.exec(words)?.[1]?.toLowerCase();
  return side ? actors.actors.find((actor) => actor.kind === 'state' && actor.name.toLowerCase() === `${side} korea`) ?? null : null;
}

/** Whether the words of a source without a name are an official's. */
function isOfficialSource(annotations: Annotations, actors: ActorSet, report: Report, source: Range, words: string, history: readonly Spoken[],
  quoted: (token: number) => boolean): boolean {
  const { unit } = report;
  // "A senior Syrian source said. … The source added": the one told of before
  const small = words.toLowerCase();
  const before = /^the [\p{Ll}-]+(?: member)?$/u.test(small)
    ? history.findLast((one) => one.actorId === null && one.words.toLowerCase().endsWith(small.slice(3))) : undefined;
  if (before?.official === true || speaksForOfficial(annotations, actors, report, words, history, quoted)) return true;
  const within = actorsIn(actors, unit, source);
  return isList(unit, source) && within.length > 1 ? within.every(isOfficialActor) : isOfficialPhrase(words, within);
}

/** "Holm said", where two of that name are in the text: the one of them who spoke last. */
function namesake(found: ActorDraft | null, actors: ActorSet, words: string, history: readonly Spoken[]): ActorDraft | null {
  if (found?.kind !== 'person' || words.includes(' ') || !found.name.endsWith(` ${words}`)) return found;
  const bears = (id: string | null): ActorDraft | null => {
    const spoke = id === null ? null : actors.byId(id);
    return spoke?.kind === 'person' && spoke.name.endsWith(` ${words}`) ? spoke : null;
  };
  return bears(history.findLast(({ actorId }) => bears(actorId))?.actorId ?? null) ?? found;
}

/** The state or party that an adjective is made of, where it is an actor of the text. */
function adjectiveActor(actors: ActorSet, words: string): ActorDraft | null {
  const state = actors.stateOf(words);
  return actors.actors.find((actor) => (actor.kind === 'state' && actor.name === state)
    || (actor.kind === 'organization' && [actor.name, ...actor.aliases].includes(`${words}s`))) ?? null;
}

/** Whom a name or role stands for; "the Israeli military" not for the general who speaks for it. */
function bearerOf(actors: ActorSet, words: string, token: number): ActorDraft | null {
  const found = actors.resolveName(words, token);
  return found?.kind === 'person' && (namesBody(words) || !fitsTime(found, words)) ? null : found;
}

/** Whether the words hold a name of the actor, or a part of one: "Hale" of Nora Hale, "the ministry" of none. */
function namesActor(actor: ActorDraft, words: string): boolean {
  const parts = new Set([actor.name, ...actor.aliases].flatMap((name) => name.split(/[\s-]+/)).filter((part) => fits(/^\p{Lu}/u, part)));
  return words.split(/[\s-]+/).some((word) => parts.has(word.replace(/['’]s?$/, '')));
}

/** "a spokesman for Hale", "an aide to the minister": not the one behind the preposition. */
function isSpokenFor(unit: Unit, source: Range): boolean {
  return unit.items.slice(source.first, headEnd(unit, source)).some((item) => /^(?:for|to|from|at|on|with|who)$/.test(item.norm));
}

function actorsIn(actors: ActorSet, unit: Unit, source: Range): ActorDraft[] {
  const first = unit.items[source.first]?.token ?? 0;
  const last = (unit.items[source.last - 1]?.token ?? 0) + 1;
  return [...new Set(actors.mentionsIn({ first, last }).map(({ actor }) => actor))];
}

/** "His office said", of a governor named before; "The statement said", behind "the ministry said in a statement". */
function speaksForOfficial(annotations: Annotations, actors: ActorSet, report: Report, words: string, history: readonly Spoken[],
  quoted: (token: number) => boolean): boolean {
  const owned = /^(his|her|its) (?:office|aides|administration|government|cabinet|spokesman|spokeswoman|spokesperson)$/i.exec(words)?.[1]?.toLowerCase();
  const token = report.unit.items[report.source?.first ?? 0]?.token ?? 0;
  if (owned) {
    const owner = antecedentOf(annotations, actors, POSSESSIVES.get(owned) ?? owned, token, history, quoted, () => false);
    return owner !== null && isOfficialActor(owner);
  }
  const last = history.at(-1);
  return last !== undefined && last.official && report.unit.paragraph - last.paragraph <= 1
    && /^(?:the|its) (?:joint )?(?:statement|communique|communiqué|readout|announcement)$/i.test(words);
}
