import type { Annotations } from '../../language/annotations.ts';
import { isFirstName } from '../../language/gazetteers/given-names.ts';
import { officeHolder } from '../../language/gazetteers/office-holders.ts';
import { startsLower } from '../../language/letters.ts';
import { fits, suited } from '../../language/plain-letters.ts';
import { normAt, textAt } from '../../language/word-at.ts';
import type { ActorDraft, ActorSet } from './actor-set.ts';
import { joinAdministrations, leaderOf } from './affiliation/administrations.ts';
import { settleAffiliations } from './affiliation/affiliations.ts';
import type { Candidate } from './candidates.ts';
import { organisationDraft, personDraft, stateDraft } from './drafts.ts';
import { weighCandidates } from './evidence/evidence.ts';
import { classifyGroup, foldWords, type Group, groupCandidates, isPassingWord } from './groups.ts';
import { makeActorSet } from './lookup.ts';
import { joinAliases } from './merging/known-aliases.ts';
import { addHeadingMentions } from './merging/known-mentions.ts';
import { mergeOrganisations } from './merging/merge-organisations.ts';
import { mergePersons } from './merging/merge-persons.ts';
import { readPerson } from './people.ts';
import { settleCourtesies } from './roles/courtesy.ts';
import { settleKnownOffices } from './roles/known-offices.ts';
import { addSubjectRoles } from './roles/subject-roles.ts';
import { bylinesIn } from './runs/bylines.ts';
import { readCapitals } from './runs/capitals.ts';
import { joinRuns } from './runs/join-runs.ts';
import { findRuns } from './runs/pieces.ts';
import { readRuns } from './runs/read-runs.ts';
import { creditsIn, findZones } from './runs/zones.ts';
import { rankActors } from './salience.ts';
import { partInStory, takesPart } from './states.ts';
import { initials } from './words/initials.ts';
import { isRoleNoun } from './words/role-words.ts';

export interface ActorsArticle {
  title: string;
  /** ISO 8601 */
  publishedAt: string | null;
  /** Whoever is named here wrote the article and is no actor of it. */
  byline?: string | null;
}

/**
 * The named persons, organisations and acting states of a text, each once, most salient first.
 * Time is linear in the text's length for texts of article size.
 */
export function findActors(annotations: Annotations, article: ActorsArticle): ActorSet {
  const zones = findZones(annotations);
  const capitals = readCapitals(annotations, zones);
  const runs = joinRuns(annotations.tokens, findRuns(annotations, zones, capitals));
  const candidates = readRuns(annotations, runs);
  joinAdministrations(annotations, candidates);
  weighCandidates(annotations, candidates);
  const groups = groupCandidates(candidates);
  const leaders = new Set(groups.map((group) => leaderOf(group.words)).filter((name) => name !== null).map((name) => foldWords(name.split(' '))));
  for (const group of groups) {
    if (leaders.has(group.key)) group.evidence.person += 4 * group.candidates.length;
    group.kind = isMerelyFirst(annotations, group) ? 'thing' : classifyGroup(group);
  }
  dropLetters(groups);
  dropHouses(annotations, groups);
  mergePersons(annotations, groups);
  joinAliases(annotations, groups);
  mergeOrganisations(annotations, groups);
  joinSeat(annotations, groups);
  const whole = groups.filter((group) => !group.into);
  addHeadingMentions(annotations, zones, whole.filter((group) => group.kind === 'person' || group.kind === 'organization' || group.kind === 'state'));
  const actors = draftActors(annotations, whole, `${article.byline ?? ''} ${creditsIn(annotations)} ${bylinesIn(annotations)}`);
  settleAffiliations(annotations, actors);
  addSubjectRoles(annotations, actors);
  settleCourtesies(annotations, actors);
  settleKnownOffices(annotations, article.publishedAt, actors);
  settleAides(annotations, actors);
  actors.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  for (const [index, actor] of actors.entries()) actor.id = `a${index + 1}`;
  const adjectives = adjectiveCounts(whole);
  rankActors(annotations, article.title, actors, (actor) => (actor.kind === 'state' ? adjectives.get(actor.name) ?? 0 : 0));
  return makeActorSet(actors);
}

const BEFALLS = /^(?:fell|rose|raged|rages|erupted|continued|continues|broke|spread|grew|mounted|mounts|swept|hit|battered|lashed|blanketed|blocked|delayed|drifted|poured|pounded|loomed|looms|soared|surged|plunged|persisted|lingered|subsided|intensified|escalated|spilled|rained|billowed|hung|filled|shook|rocked|flared|simmered|dropped|slumped|tumbled|climbed|eased|remains|remained|rises|falls|abounded|abound|reigned|prevailed|rippled|echoed|rang|greeted|awaits?|unfolded|dawned)$/;

/** "Sabotage has been ruled out.": one word, capitalised only because the sentence begins with it, of which something is told in the passive. */
function isMerelyFirst(annotations: Annotations, group: Group): boolean {
  const only = group.candidates[0];
  if (!only || group.candidates.length > 1 || only.words.length > 1 || only.organisation || only.state || isFirstName(only.text)) return false;
  const { tokens } = annotations;
  const verb = tokens[only.last];
  const passive = /^(?:has|have|was|were|is|are)$/.test(verb?.norm ?? '') && (normAt(tokens, only.last + 1) === 'been' || tokens[only.last + 1]?.pos === 'VBN');
  // "Rain fell over the hills.": what befalls a country, no person
  // "Clad in red, they left."
  const befalls = (BEFALLS.test(verb?.norm ?? '') || /^(?:in|of|with|for|at|by|from|as|than)$/.test(verb?.norm ?? '')) && officeHolder(only.text) === null;
  const first = annotations.sentences[only.sentence]?.first ?? 0;
  const opens = only.first === first || (only.first === first + 1 && /^["“'‘]/.test(textAt(tokens, first)));
  return (passive || befalls) && opens && fits(/^\p{Lu}\p{Ll}{3,}$/u, only.text);
}

/** "TRA" where the text has a "Trade Review Act": the law, no body. */
function dropLetters(groups: readonly Group[]): void {
  const things = new Set(groups.filter((group) => group.kind === 'thing' && group.words.length > 1
    && /^(?:Act|Treaty|Agreement|Law|Accord|Convention|Protocol|Program|Programme|Project|Partnership|Deal|Pact|Initiative|System)$/.test(group.words.at(-1)
      ?? '')).map((group) => initials(group.words)));
  for (const group of groups) if (group.kind === 'organization' && group.words.length === 1 && things.has(group.words[0] ?? '')) group.kind = 'thing';
}

/** "a Labour councillor", "the Labour leader": what a member is, where the party itself is not spoken of. */
function isPartyAdjective({ tokens }: Annotations, { text, last }: Candidate): boolean {
  const next = tokens[last];
  return text === 'Labour' && next !== undefined && (isRoleNoun(next.norm) || next.norm === 'government');
}

const AT_HOUSE = /^(?:in|at|inside|outside|near|to|of|on|against|mov(?:e|ed|ing)|open(?:ed|ing)?|reopen(?:ed|ing)?|clos(?:e|ed|ing)|storm(?:ed|ing)|attack(?:ed|ing)|relocat(?:e|ed|ing)|left|leav(?:e|ing))$/;

/** "move the U.S. Embassy to Kast", "the attack on the consulate": a house where something happens, no speaker. */
function dropHouses({ tokens }: Annotations, groups: readonly Group[]): void {
  for (const group of groups) {
    if (group.kind !== 'organization' || !/^(?:embassy|consulate)$/i.test(group.words.at(-1) ?? '')) continue;
    const housed = group.candidates.every((candidate) => {
      let at = candidate.first - 1;
      while (/^(?:the|a|its|their|new|old|main)$/.test(normAt(tokens, at))) at -= 1;
      return AT_HOUSE.test(normAt(tokens, at)) && !/^(?:(?:spokes(?:man|woman|person)|official|counsel|officer)s?|according)$/.test(normAt(tokens, at - 1));
    });
    if (housed) group.kind = 'thing';
  }
}

/** "Brussels is preparing sanctions": the European Union's seat where the Union is named and Belgium is not. */
function joinSeat(annotations: Annotations, groups: readonly Group[]): void {
  const union = groups.find((group) => !group.into && group.key === 'body:european union');
  const seat = groups.find((group) => !group.into && group.state === 'Belgium');
  if (!union || !seat || !seat.candidates.every((candidate) => candidate.state?.as === 'capital')) return;
  seat.kind = 'place';
  union.candidates.push(...seat.candidates.filter((candidate) => partInStory(annotations, candidate) >= 2).map((candidate) => ({ ...candidate, state: null })));
  union.candidates.sort((a, b) => a.first - b.first);
  seat.candidates = [];
}

function draftActors(annotations: Annotations, groups: readonly Group[], byline: string): ActorDraft[] {
  const byToken = new Map<number, Group>();
  for (const group of groups) for (const candidate of group.candidates) for (let i = candidate.first; i < candidate.last; i += 1) byToken.set(i, group);
  const groupAt = (index: number): Group | null => byToken.get(index) ?? null;
  const persons = groups.filter((group) => group.kind === 'person').flatMap((group) => group.candidates).sort((a, b) => a.first - b.first);
  const leaders = new Set(groups.map((group) => (group.kind === 'organization' ? leaderOf(group.words) : null)).filter((name) => name !== null)
    .map((name) => foldWords(name.split(' '))));
  const authors = ` ${foldWords(byline.split(suited(/[^\p{L}\p{N}.'’-]+/u, byline)))} `;
  const actors: ActorDraft[] = [];
  for (const group of groups) {
    if (group.kind === 'person') {
      const name = foldWords(group.words);
      if ((group.words.length > 1 && authors.includes(` ${name} `)) || isAuthorNote(annotations, group)) continue;
      const facts = readPerson(annotations, group, groupAt, persons);
      if (facts.role === null && (isPassingWord(group) || isPassingName(annotations, group, groupAt))) continue;
      const surname = name.split(' ').at(-1) ?? '';
      if (leaders.has(surname) || leaders.has(name)) facts.official ||= facts.role === null
        || !/^former\b|\b(?:candidate|nominee|hopeful|contender|front-?runner)\b/i.test(facts.role);
      actors.push(personDraft(annotations, group, facts));
    } else if (group.kind === 'organization' && !group.candidates.every((candidate) => isPartyAdjective(annotations, candidate))) {
      actors.push(organisationDraft(annotations, group));
    } else if (group.kind === 'state' && takesPart(annotations, group)) {
      const named = group.candidates.filter((candidate) => isStateMention(annotations, candidate));
      if (named.length > 0) actors.push(stateDraft(annotations, group, named));
    }
  }
  return actors;
}

/** "pleaded guilty in a Grey Harbour court": two words, named once, that no first name, verb, office, title or person beside them shows to be a person's. */
function isPassingName({ tokens }: Annotations, { candidates, words }: Group, groupAt: (index: number) => Group | null): boolean {
  const only = candidates[0];
  if (!only || candidates.length > 1 || words.length < 2 || only.title !== null || only.evidence.person >= MOST_PASSING) return false;
  if (words.some((word) => !fits(/^\p{Lu}\p{Ll}+$/u, word) || isFirstName(word)) || officeHolder(only.text) !== null) return false;
  const before = normAt(tokens, only.first - 1);
  const after = tokens[only.last];
  // "some Grey Harbour mountain man", "the Story Highlights"
  const thing = tokens[only.first]?.entity !== 'PERSON' || /^(?:the|this|a|an|some)$/.test(before)
    || (startsLower(after) && /^(?:NN|JJ)/.test(after?.pos ?? ''));
  if (!thing) return false;
  if (/^(?:VBD|VBZ|VBP|MD)$/.test((after?.pos === 'RB' ? tokens[only.last + 1] : after)?.pos ?? '') || /^(?:said|says|told|mr|mrs|ms|dr|'s)\.?$/.test(before)
    || /^(?:who|whose)$/.test(normAt(tokens, only.last + 1))) return false;
  // "the deaths of | Bo Kast"
  if (before === 'of'
    && /^(?:deaths?|killings?|murders?|shooting|arrest|assassination|trial|family|families|nomination|election)$/.test(normAt(tokens, only.first - 2)))
      return false;
  // "Ann Field and | Bo Kast", ", 76,"
  const beside = [only.first - 2, only.last + 1].some((index) => /^(?:and|or|,)$/.test(normAt(tokens, index < only.first ? index + 1 : index - 1))
    && groupAt(index)?.kind === 'person');
  return !beside && !(after?.text === ',' && tokens[only.last + 1]?.pos === 'CD');
}

/** More evidence than that tells of a person all the same. */
const MOST_PASSING = 6;

/** "Ann Field is a fellow at the River Institute.": the last paragraph, about someone named nowhere else, is about the author. */
function isAuthorNote(annotations: Annotations, group: Group): boolean {
  const first = group.candidates[0];
  const sentence = annotations.sentences[first?.sentence ?? -1];
  const last = annotations.paragraphs.at(-1);
  if (!first || !sentence || !last || annotations.paragraphs.length < 4 || sentence.paragraph < last.index - 1 || first.first !== sentence.first) return false;
  const verb = normAt(annotations.tokens, first.last);
  return verb === 'is' && fits(/^(?:a|an|the|\p{Lu}|senior|professor|author|editor|founder)/u, textAt(annotations.tokens, first.last + 1));
}

const AIDE = /\b(?:advis[eo]r|aide|spokes(?:man|woman|person)|chief of staff|press secretary|counsel|ally|envoy|deputy|official)s?\b/i;

/** "Mr Field was at odds with his own economic adviser, Bo Lee": the last person named before, in the same sentence or else alone in the one before. */
function servedBy(annotations: Annotations, actors: readonly ActorDraft[], actor: ActorDraft): ActorDraft | null {
  const mention = actor.mentions[0];
  if (!mention) return null;
  const persons = actors.filter((other) => other !== actor && other.kind === 'person');
  const { first, last } = mention.phrase;
  // "The president's spokesman, Bo Lee,": of the one president whom the text names
  const office = annotations.tokens.slice(first, last).find((token, i, words) => /^(?:president|governor|mayor|premier|chancellor)$/.test(token.norm)
    && words[i + 1]?.norm === "'s")?.norm;
  if (office !== undefined) {
    const [holder, ...others] = persons.filter((other) => other.official === true && other.role?.toLowerCase() === office);
    return holder !== undefined && others.length === 0 ? holder : null;
  }
  const pronoun = normAt(annotations.tokens, first);
  if (pronoun !== 'his' && pronoun !== 'her') return null;
  const named = (sentence: number): ActorDraft[] =>
    persons.flatMap((other) => other.mentions.filter((place) => place.sentence === sentence && place.last <= first
      && other.gender !== (pronoun === 'his' ? 'female' : 'male')).map((place) => ({ other, at: place.first })))
    .sort((a, b) => b.at - a.at).map(({ other }) => other);
  const before = new Set(named(mention.sentence - 1));
  return named(mention.sentence)[0] ?? (before.size === 1 ? [...before][0] ?? null : null);
}

/** "Field adviser Bo Lee" holds office where Field does; her campaign's people do not. */
function settleAides(annotations: Annotations, actors: readonly ActorDraft[]): void {
  const surname = (name: string): string => foldWords(name.split(/\s+/)).split(' ').at(-1) ?? '';
  const officials = new Set(actors.filter((actor) => actor.kind === 'person' && actor.official).map((actor) => surname(actor.name)));
  for (const actor of actors) {
    if (actor.kind !== 'person' || (actor.official && actor.affiliation !== null) || actor.role === null || !AIDE.test(actor.role)
      || /campaign|former|lawyer|attorney|ex-/i.test(actor.role)) continue;
    const told = foldWords(`${actor.role} ${actor.affiliation ?? ''}`.split(/[\s,]+/)).split(' ');
    const served = servedBy(annotations, actors, actor);
    if (served?.official) actor.affiliation ??= served.countries[0]
      ?? actors.find((other) => other.kind === 'organization' && other.name === served.affiliation)?.name ?? null;
    if (served?.official || told.some((word) => officials.has(word))) actor.official = true;
    // "Acme's chief, Bo Lee, left. His deputy, Ann Field, stays."
    else if (served !== null && served.role !== null) actor.official = false;
  }
  // "Field's national security adviser": Field's state's
  for (const actor of actors) {
    if (actor.kind !== 'person' || actor.official !== true || actor.affiliation === null) continue;
    const owner = actors.find((other) => other.kind === 'person' && other !== actor && other.name === actor.affiliation && other.official === true);
    const state = owner?.countries[0] ?? null;
    if (state !== null) {
      actor.affiliation = state;
      actor.countries = [state];
    }
  }
}

/** Nouns for the state; a capital only where it stands for the government. */
function isStateMention(annotations: Annotations, candidate: Candidate): boolean {
  const as = candidate.state?.as;
  if (!as || as === 'adjective') return false;
  return as !== 'capital' || partInStory(annotations, candidate) > 0;
}

function adjectiveCounts(groups: readonly Group[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups) {
    if (group.state !== null) counts.set(group.state, group.candidates.filter((candidate) => candidate.state?.as === 'adjective').length);
  }
  return counts;
}
