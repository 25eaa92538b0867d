import type { Annotations } from '../../language/annotations.ts';
import { fits } from '../../language/plain-letters.ts';
import { normAt, posAt } from '../../language/word-at.ts';
import type { ActorDraft, ActorSet } from '../actors/actor-set.ts';
import { FEMALE_NOUNS, isRoleNoun, MALE_NOUNS } from '../actors/role-words.ts';
import type { Inference, Quote } from '../brief.ts';
import { antecedentOf, genderScore, unnamedSubject } from './antecedents.ts';
import type { Spoken } from './antecedents.ts';
import { describedActor, fitsTime, namesBody } from './descriptions.ts';
import { hasTense, isRelative } from './items.ts';
import type { Range } from './items.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { isOfficialActor, isOfficialPhrase } from './officials.ts';
import { namedBeside, wordsBefore } from './relative-sources.ts';
import type { Report } from './report.ts';
import { actorOf, headEnd, isList } from './source-actors.ts';
import { PAPERS } from './subjects.ts';
import type { Item, Unit } from './units.ts';
import { apposedElsewhere, variedActor } from './variations.ts';

export interface Resolved {
  speaker: Quote['speaker'];
  official: boolean;
  /** How the speaker was found, where the sentence does not name them. */
  by?: Inference;
}

const PLURAL = /^(?:NNS|NNPS)$/;

/** Who speaks in each report, in the order of the reports: the actor where the text is clear, else the source as it stands. */
export function resolveSpeakers(annotations: Annotations, actors: ActorSet, units: readonly Unit[], reports: readonly Report[]): Resolved[] {
  const quoted = quotedTokens(annotations, units);
  const resolved = new Map<Report, Resolved>();
  const history: Spoken[] = [];
  const shown = new Set<string>();
  const all = reports.map((report) => {
    const found = report.follows ? carriedOn(resolved.get(report.follows)) : resolve(annotations, actors, report, history, quoted);
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
  while (at + 1 < source.last && !/^(?:IN|TO|WP|WDT|,)$/.test(posAt(unit.items, at + 1)) && !(PLURAL.test(posAt(unit.items, at)) && unit.items[at + 1]?.pos === 'JJ')) at += 1;
  return PLURAL.test(posAt(unit.items, at));
}

/** "asked Hale whether", "he told Hale": the actor named directly behind the cue. */
function addresseeOf(actors: ActorSet, report: Report): ActorDraft | null {
  const { items } = report.unit;
  for (let at = report.cue?.last ?? items.length; at < Math.min((report.cue?.last ?? 0) + 4, items.length); at += 1) {
    const found = actors.actorAt(items[at]?.token ?? -1);
    if (found) return found;
    if (!/^(?:DT|JJ|NN|NNP|POS)$/.test(posAt(items, at))) return null;
  }
  return null;
}

/** Which tokens stand inside quotation marks. */
function quotedTokens(annotations: Annotations, units: readonly Unit[]): (token: number) => boolean {
  const marks = new Uint8Array(annotations.tokens.length);
  for (const unit of units) {
    for (const [at, item] of unit.items.entries()) {
      if (!item.quoted) continue;
      const end = item.quote ? (unit.items[at + 1]?.token ?? endOfUnit(annotations, item)) : item.token + 1;
      marks.fill(1, item.token, end);
    }
  }
  return (token) => marks[token] === 1;
}

function endOfUnit(annotations: Annotations, item: Item): number {
  let at = item.token;
  while ((annotations.tokens[at]?.start ?? Infinity) < item.end) at += 1;
  return at;
}

/** An utterance without a word of who speaks goes on with the statement before. */
function carriedOn(before: Resolved | undefined): Resolved {
  return before ? { ...before, by: 'carried' } : unknown();
}

function unknown(): Resolved {
  return { speaker: { actorId: null, text: '' }, official: false };
}

function resolve(annotations: Annotations, actors: ActorSet, report: Report, history: readonly Spoken[], quoted: (token: number) => boolean): Resolved {
  const { unit } = report;
  let source = report.source;
  // "Nor is it well known how fast it will go": nobody's words
  if (!source || (report.wider === null && unit.items[source.first]?.norm === 'it' && /^(?:is|was)$/.test(normAt(unit.items, source.first - 1)))) return unknown();
  if (isRelative(unit.items[source.first]) && source.last - source.first === 1) {
    const end = unit.items[source.first - 1]?.norm === ',' ? source.first - 2 : source.first - 1;
    const beside = namedBeside(actors, unit, end);
    if (beside) return named(beside);
    source = wordsBefore(unit, end, source);
  }
  const head = unit.items[source.first];
  const words = phraseText(annotations.text, unit, source);
  if (head && (head.pos === 'PRP' || head.pos === 'PRP$') && source.last - source.first === 1) return pronounSpeaker(annotations, actors, head, words, report, history, quoted);
  const token = head?.token ?? 0;
  // "Iranian claims that …", "Republican criticism that …"
  if (report.kind === 'noun' && source.last - source.first === 1 && unit.items[source.last]?.pos !== 'POS') {
    const owner = adjectiveActor(actors, words);
    if (owner) return named(owner);
  }
  // "The North said": one half of a country.
  // "One of Hale's tweets said", "A tweet from Hale's account read"
  const tweets = /\b(?:tweets?|posts?)\b/.test(words) && unit.items.findIndex((item, at) => at > source.first && at < source.last && item.pos === 'POS');
  const poster = tweets ? actors.actorAt(unit.items[tweets - 1]?.token ?? -1) : null;
  if (poster?.kind === 'person') return named(poster);
  const side = /^the (?:[\p{Ll}-]+ )?(north|south)$/iu.exec(words)?.[1]?.toLowerCase();
  const half = side ? actors.actors.find(({ kind, name }) => kind === 'state' && name.toLowerCase() === `${side} korea`) : undefined;
  if (half) return named(half);
  // "One minister who was there said … “…,” the minister said": still the one without a name
  const noun = /^the ([\p{Ll}-]+)$/u.exec(words.toLowerCase())?.[1];
  const teller = history.at(-1);
  if (noun && teller?.actorId === null && !teller.plural && unit.paragraph === teller.paragraph && headPhrase(teller.words).endsWith(` ${noun}`)) return { speaker: { actorId: null, text: words }, official: teller.official };
  const plain = namesake(actorOf(actors, unit, source), actors, words, history);
  const actor = plain ?? (isSpokenFor(unit, source) ? null : bearerOf(actors, words, token)) ?? describedActor(actors, words, token, history)
    ?? variedActor(annotations, actors, words, annotations.tokens[unit.items[0]?.token ?? 0]?.sentence ?? 0, history, quoted) ?? apposedElsewhere(annotations, actors, words, token);
  if (actor && actor !== plain && !namesActor(actor, words)) return { ...named(actor), by: 'description' };
  if (actor) return actor.kind === 'person' && actor.role === null && head?.token !== undefined && !actors.actorAt(head.token) && isOfficialPhrase(words, []) ? { ...named(actor), official: true } : named(actor);
  if (/^(?:one|another|others|some|several|two|three)$/i.test(words) && isOfOfficials(annotations.text, unit, source.first)) return { speaker: { actorId: null, text: words }, official: true };
  // "A senior Syrian source said. … The source added": the one told of before
  const before = /^the [\p{Ll}-]+(?: member)?$/u.test(words.toLowerCase()) ? history.findLast((one) => one.actorId === null && one.words.toLowerCase().endsWith(words.slice(3).toLowerCase())) : undefined;
  if (before?.official === true) return { speaker: { actorId: null, text: words }, official: true };
  const within = actorsIn(actors, unit, source);
  if (speaksForOfficial(annotations, actors, report, words, history, quoted)) return { speaker: { actorId: null, text: words }, official: true };
  const listed = isList(unit, source) && within.length > 1;
  return { speaker: { actorId: null, text: words }, official: listed ? within.every(isOfficialActor) : isOfficialPhrase(words, within) };
}

/** "Rome's officials did not confirm it, but one suggested …": one of those told of last. */
function isOfOfficials(text: string, unit: Unit, before: number): boolean {
  const last = unit.items.slice(0, before).findLastIndex((item) => item.pos === 'NNS' && !item.quoted);
  const several = last < 0 ? null : phraseEndingAt(unit.items, last, 0);
  return several !== null && isOfficialPhrase(phraseText(text, unit, several), []);
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
  return actors.actors.find((actor) => (actor.kind === 'state' && actor.name === state) || (actor.kind === 'organization' && [actor.name, ...actor.aliases].includes(`${words}s`))) ?? null;
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

/** "His office said", of a governor named before; "The statement said", behind "the ministry said in a statement". */
function speaksForOfficial(annotations: Annotations, actors: ActorSet, report: Report, words: string, history: readonly Spoken[], quoted: (token: number) => boolean): boolean {
  const owned = /^(his|her|its) (?:office|aides|administration|government|cabinet|spokesman|spokeswoman|spokesperson)$/i.exec(words)?.[1]?.toLowerCase();
  const token = report.unit.items[report.source?.first ?? 0]?.token ?? 0;
  if (owned) {
    const owner = antecedentOf(annotations, actors, POSSESSIVES.get(owned) ?? owned, token, history, quoted, () => false);
    return owner !== null && isOfficialActor(owner);
  }
  const last = history.at(-1);
  return last !== undefined && last.official && report.unit.paragraph - last.paragraph <= 1 && /^(?:the|its) (?:joint )?(?:statement|communique|communiqué|readout|announcement)$/i.test(words);
}

const POSSESSIVES: ReadonlyMap<string, string> = new Map([['his', 'he'], ['him', 'he'], ['her', 'she'], ['their', 'they'], ['them', 'they'], ['its', 'it']]);

function pronounSpeaker(annotations: Annotations, actors: ActorSet, item: Item, words: string, report: Report, history: readonly Spoken[], quoted: (token: number) => boolean): Resolved {
  const { unit } = report;
  const pronoun = POSSESSIVES.get(item.norm) ?? item.norm;
  const lead = unit.items[(report.source?.first ?? 0) - 1];
  const within = isRelative(lead) || (/^NNS?$/.test(lead?.pos ?? '') && report.kind === 'clause') ? subjectOfUnit(actors, unit, item, report.source?.first ?? 0, pronoun) : null;
  if (within) return { ...named(within), by: 'pronoun' };
  const holder = item.pos === 'PRP$' ? subjectHolding(actors, unit, report.source?.first ?? 0, pronoun) : null;
  if (holder) return { ...named(holder), by: 'pronoun' };
  const own = (token: number): boolean => report.content.some((range) => token >= (unit.items[range.first]?.token ?? 0) && token < (unit.items[range.last]?.token ?? Infinity));
  const addressee = /^(?:tell|ask|inform|assure|remind|warn)$/.test(report.lemma) ? addresseeOf(actors, report) : /^(?:reply|answer|respond|retort|counter|shoot back)$/.test(report.lemma) ? askerBefore(annotations, actors, unit, pronoun, quoted) : null;
  const last = history.at(-1);
  const near = last && unit.paragraph - last.paragraph <= 1 ? last : null;
  // "a senior official said. … he added": an unnamed speaker goes on.
  if (near && near.actorId === null && fitsPhrase(near, pronoun) && !nameBetween(annotations, actors, near, item, pronoun, quoted)) {
    // Behind "the mayor" someone named before may be meant all the same.
    const meant = pronoun !== 'it' && /^the\b(?!.*['’]s\s)/i.test(near.words) ? antecedentOf(annotations, actors, pronoun, item.token, history, quoted, own) : null;
    return meant ? { ...named(meant), by: 'pronoun' } : { speaker: { actorId: null, text: near.words }, official: near.official, by: 'pronoun' };
  }
  // "Rowe had been at it from the start, Hale said. The town would be safe, he added": who spoke just now goes on
  const adding = /^(?:add|continue|conclude)$/.test(report.lemma) && near?.actorId && near.paragraph === unit.paragraph && near.sentence >= (annotations.tokens[unit.items[0]?.token ?? 0]?.sentence ?? 0) - 1 ? actors.byId(near.actorId) : null;
  if (adding && adding !== addressee && genderScore(adding, pronoun) !== null) return { ...named(adding), by: 'pronoun' };
  const body = pronoun === 'they' && near?.actorId && near.paragraph === unit.paragraph ? actors.byId(near.actorId) : null;
  // "The Air Force denied it. They added …", with no people told of since
  if (body?.publicBody === true && !annotations.tokens.slice(annotations.sentences[near?.sentence ?? 0]?.first, item.token).some(({ pos, norm }, at, all) => pos === 'NNS' && isRoleNoun(norm) && !quoted(item.token - all.length + at))) return { ...named(body), by: 'pronoun' };
  const start = unit.items[0]?.token ?? item.token;
  const unnamed = actors.mentionsIn({ first: start, last: item.token }).some(({ actor, mention }) => !quoted(mention.first) && !own(mention.first) && genderScore(actor, pronoun) !== null) ? null : unnamedSubject(annotations, actors, pronoun, start, history);
  if (unnamed !== null) return { speaker: { actorId: null, text: unnamed }, official: isOfficialPhrase(unnamed, []), by: 'pronoun' };
  const actor = antecedentOf(annotations, actors, pronoun, item.token, addressee ? history.filter(({ actorId }) => actorId !== addressee.id) : history, quoted, own, addressee);
  // "Mayor Jo Hale will resign, he has said": nobody else is told of yet
  const first = report.kind === 'left' && history.length === 0 ? actors.mentionsIn({ first: 0, last: item.token }).find(({ actor: one, mention }) => own(mention.first) && genderScore(one, pronoun) !== null)?.actor : undefined;
  const meant = actor ?? first;
  return meant ? { ...named(meant), by: 'pronoun' } : { speaker: { actorId: null, text: words }, official: false };
}

/** "Hale pressed her on the talks. “None,” she replied": not Hale. */
function askerBefore({ sentences, tokens }: Annotations, actors: ActorSet, unit: Unit, pronoun: string, quoted: (token: number) => boolean): ActorDraft | null {
  const before = sentences[(tokens[unit.items[0]?.token ?? 0]?.sentence ?? 0) - 1];
  if (!before) return null;
  for (let at = before.first; at < before.last; at += 1) {
    if (tokens[at]?.norm === (pronoun === 'he' ? 'him' : 'her') && !/^(?:NN|JJ)/.test(posAt(tokens, at + 1)) && !quoted(at)) return actors.mentionsIn({ first: before.first, last: at }).find(({ actor }) => genderScore(actor, pronoun) !== null)?.actor ?? null;
  }
  return null;
}

/** "Rowe is not alone in her view that …": the last subject named before in that very sentence. */
function subjectHolding(actors: ActorSet, { items }: Unit, pronoun: number, word: string): ActorDraft | null {
  for (let at = pronoun - 2; at >= Math.max(0, pronoun - 40); at -= 1) {
    const item = items[at];
    if (!item || item.quote) return null;
    let verb = at + 1;
    while (items[verb]?.pos === 'RB') verb += 1;
    const found = hasTense(items[verb]) && !item.quoted ? actors.actorAt(item.token) : null;
    if (found) return genderScore(found, word) === null ? null : found;
  }
  return null;
}

/** "The agency Nord published a photo that it said showed …", "Hale put Oslo on a list of towns he said had failed": the subject of that very sentence, where it is one the pronoun fits. */
function subjectOfUnit(actors: ActorSet, unit: Unit, pronoun: Item, at: number, word: string): ActorDraft | null {
  const verb = unit.items.findIndex((item) => hasTense(item));
  // "Oslo's test, which it said was safe": whose test it is
  let mark = at - 1;
  while (mark > at - 20 && unit.items[mark] && unit.items[mark]?.pos !== 'POS' && !hasTense(unit.items[mark])) mark -= 1;
  const owner = unit.items[mark]?.pos === 'POS' ? actors.actorAt(unit.items[mark - 1]?.token ?? -1) : null;
  if (owner && owner.kind !== 'person' && genderScore(owner, word) !== null) return owner;
  if (unit.items.slice(0, Math.max(0, verb)).some((item) => item.pos === 'CC' && !item.quoted)) return null;
  const place = unit.items.slice(0, Math.max(0, verb)).findLast((item) => !item.pos.startsWith('RB'));
  const found = place && place.token < pronoun.token ? actors.actorAt(place.token) : null;
  return found && genderScore(found, word) !== null && (word !== 'they' || found.kind !== 'person') ? found : null;
}

function fitsPhrase(spoken: Spoken, pronoun: string): boolean {
  if (pronoun === 'they') return spoken.plural;
  if (spoken.plural) return false;
  const body = namesBody(headPhrase(spoken.words)) || /\b(?:statement|report|notice|letter|memo|document|filing|indictment|study|survey|poll|review|analysis|authority|campaign|mission|service)$/.test(headPhrase(spoken.words))
    || PAPERS.test(headPhrase(spoken.words).split(' ').at(-1) ?? '');
  if (pronoun !== 'he' && pronoun !== 'she') return pronoun === 'it' && body;
  // "The man told her he would leave. She asked …": not the man
  const others = pronoun === 'he' ? FEMALE_NOUNS : MALE_NOUNS;
  return !body && !spoken.words.toLowerCase().split(' ').some((word) => others.has(word));
}

/** Someone else who fits was named after the unnamed speaker. */
function nameBetween(annotations: Annotations, actors: ActorSet, spoken: Spoken, item: Item, pronoun: string, quoted: (token: number) => boolean): boolean {
  const first = annotations.sentences[spoken.sentence + 1]?.first ?? item.token;
  return actors.mentionsIn({ first, last: item.token }).some(({ actor, mention }) => !quoted(mention.first) && (pronoun === 'it' ? actor.kind !== 'person' : actor.kind === 'person'));
}

/** The source without what stands behind its first comma: "Hale, the head of the panel," is "Hale". */
function phraseText(text: string, unit: Unit, source: Range): string {
  let last = headEnd(unit, source);
  if (unit.items[last - 1]?.pos === 'POS' && last - source.first > 1 && last < source.last) last -= 1;
  const first = unit.items[source.first];
  const end = unit.items[last - 1];
  return text.slice(first?.start ?? unit.start, end?.end ?? unit.end);
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

/** "one minister" of "one minister who sat in the room". */
function headPhrase(words: string): string {
  return words.toLowerCase().split(/ (?:who|that|in|at|of|from|with|for|to|on) /)[0] ?? '';
}

function named(actor: ActorDraft): Resolved {
  return { speaker: { actorId: actor.id, text: actor.name }, official: isOfficialActor(actor) };
}
