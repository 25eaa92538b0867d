import type { Annotations } from '../../../language/annotations.ts';
import { startsUpper } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import type { ActorDraft } from '../actor-set.ts';
import { foldWords } from '../groups.ts';
import { knownState } from '../words/known-names.ts';
import { leaderOf } from './administrations.ts';
import { stateOfHolder } from './era.ts';
import { namedOffices, type Offices, OFFICES, officeState } from './named-offices.ts';
import { isDatedInUnion, nearestState, owningState } from './nearby-states.ts';
import { settlePastPresidents, settleSpokesperson } from './office-holders.ts';
import { officeHolderState } from './office-states.ts';
import { PRESIDENCY, presidentState } from './president-states.ts';
import { statesNamed } from './states-named.ts';
import { BRITISH_OFFICE, isAmerican, isBritish, MINISTRY, ministryState } from './story-home.ts';

/** Offices of a state that an article names without saying whose, because its readers know: "President Field", "the defence minister". */
const STATE_OFFICES = [
  /\b(?:president|premier|chancellor|king|queen|minister|first lady|leader|chief justice|attorney general|special counsel|director of national)/i,
  /\b(?:(?:under)?secretary of|(?:treasury|defen[cs]e) secretary|ambassador|official|adviser|envoy|diplomat|spokes)/i,
  /\b(?:senator|sen\.|rep\.|congress(?:wo)?man|representative|speaker|lawmaker)/i,
  /\b(?:(?<!director[- ])general|gen\.|adm\.|army|navy)/i,
];
/** Those that the United States has, others with it. */
const AMERICAN_OFFICES = [
  /\b(?:undersecretary of [a-z]+|secretary of (?:state|defense)|director of national intelligence|attorney general|chief justice|special counsel)/i,
  /\b(?:treasury|defense|commerce|energy|homeland security|labor|interior|agriculture|transportation|veterans affairs|housing) secretary/i,
  /\b(?:sen\.|rep\.|senator|congress(?:wo)?man|representative|house speaker|(?:maj|min)ority leader|(?:national|homeland) security advis[eo]r)/i,
  /^(?:army|marine|air force|coast guard|national guard) (?:sgt|capt|lt|col|maj|gen|staff|spc|pfc|cpl)/i,
];
/** Of these, what other states have nothing of: there are senators in Chile, a Defense Secretary and a House Speaker in the Philippines. */
const ONLY_AMERICAN = /\b(?:(?:under)?secretary of (?:state|defense)|treasury secretary|director of national intelligence|sen\.|rep\.)/i;

/**
 * Fills in whose office it is where the role alone does not say: the state of the body the role names, the state that the sentence or
 * paragraph before speaks of, the state that the whole text is set in.
 */
export function settleAffiliations(annotations: Annotations, actors: ActorDraft[]): void {
  const states = actors.filter((actor) => actor.kind === 'state');
  // "Sen. Ann Field" is theirs
  const american = isAmerican(annotations, actors)
    || actors.some((actor) => /^(?:Sen|Rep)\./.test(actor.role ?? '') && actor.countries.includes('United States'));
  const offices = namedOffices(annotations);
  const leaders = leadersNamed(actors);
  const persons = actors.filter((actor) => actor.kind === 'person');
  for (const actor of actors) if (actor.kind === 'organization' && actor.affiliation === null) setState(actor, homeOf(annotations, actor));
  for (const actor of actors) if (actor.kind === 'organization' && actor.affiliation === null) setState(actor, ministryState(annotations, actor));
  const ministries = actors.filter((actor) => actor.kind === 'organization' && actor.affiliation !== null && fits(MINISTRY, actor.name));
  for (const actor of persons) {
    // "Foreign Ministry spokesman Bo Lee": of the state whose ministry it is
    const ministry = ministries.find(({ name }) => name === actor.affiliation);
    if (ministry) setState(actor, ministry.affiliation);
    if (actor.role === null) settleWithoutRole(annotations, actor, offices, american && led(actor, leaders));
  }
  settleJustices(actors);
  for (const actor of persons) {
    if (actor.role === null || actor.affiliation !== null) continue;
    settleRuler(annotations, actor, offices);
    // "But under President Xi Jinping, …": whose, readers know
    if (actor.affiliation === null) setState(actor, stateOfHolder(actor.name, actor.role));
    if (actor.affiliation === null && BRITISH_OFFICE.test(actor.role) && isBritish(annotations)) setState(actor, 'United Kingdom');
    else if (actor.affiliation !== null && /^leader$/i.test(actor.role)) actor.official = true;
    if (actor.affiliation !== null) continue;
    const inAmerica = holdsOneOf(AMERICAN_OFFICES, actor.role);
    if ((!inAmerica && !holdsOneOf(STATE_OFFICES, actor.role)) || (!actor.official && !/former|ex-|then/i.test(actor.role))) continue;
    if (/^attorney general$/i.test(actor.role) && isDatedInUnion(annotations)) continue;
    const atHome = (): boolean => american && (nearestState(annotations, actor, false, true) ?? 'United States') === 'United States';
    if ((inAmerica && (ONLY_AMERICAN.test(actor.role) || atHome())) || /^State (?:department )?spokes/i.test(actor.role)) setState(actor, 'United States');
    else if (PRESIDENCY.test(actor.role)) {
      setState(actor, presidentState(annotations, actor, offices, states, american, american && led(actor, leaders), actors));
    } else setState(actor, spelledSo(actor, vacant(persons, actor, officeHolderState(annotations, actor, offices, states, persons))));
  }
  for (const actor of persons) {
    if (actor.affiliation === null && /^spokes(?:man|woman|person)$/i.test(actor.role ?? '')) settleSpokesperson(annotations, actor, actors);
  }
  settlePastPresidents(annotations, persons);
  for (const actor of persons) if (!actor.official && rulesByParty(annotations, actor)) actor.official = true;
}

function holdsOneOf(offices: readonly RegExp[], role: string): boolean {
  return offices.some((office) => office.test(role));
}

/** "Norland keeps its arms, Defense Secretary Ann Field said.": spelled and called so, the office is the United States' or a state's that has it too. */
function spelledSo(actor: ActorDraft, state: string | null): string | null {
  return state !== null && /^(?:defense|homeland security|energy|commerce) secretary$/i.test(actor.role ?? '')
    && !/^(?:Philippines|Mexico|India|Pakistan|United Kingdom|Bangladesh|Sri Lanka)$/.test(state) ? 'United States' : state;
}

/** Offices that one holds at a time, in small letters. */
const ONE_HOLDER = /^(?:(?:vice )?president|(?:deputy )?prime minister|premier|chancellor|king|queen|central bank governor)$/;
const ONE_MINISTER = /^(?:foreign|interior|home|finance|defen[cs]e|trade|energy|oil|justice|health|economy|agriculture) (?:minister|secretary)$/;

/** "Norland's foreign minister, Ann Field, spoke with Foreign Minister Bo Lee": the state, unless another holds that very office in it. */
function vacant(persons: readonly ActorDraft[], actor: ActorDraft, state: string | null): string | null {
  const role = (actor.role ?? '').toLowerCase();
  if (state === null || (!ONE_HOLDER.test(role) && !ONE_MINISTER.test(role))) return state;
  const held = persons.some((other) => other !== actor && other.official === true && other.affiliation === state && (other.role ?? '').toLowerCase() === role);
  return held ? null : state;
}

/** "Justice Ann Field": of the supreme court that the text names, where it names one. */
function settleJustices(actors: readonly ActorDraft[]): void {
  const courts = actors.filter((actor) => actor.kind === 'organization' && /\bSupreme Court$/.test(actor.name));
  const [court] = courts;
  if (!court || courts.length > 1) return;
  for (const actor of actors) {
    if (actor.kind === 'person' && /^(?:Chief )?Justice$/.test(actor.role ?? '') && actor.affiliation === null) actor.affiliation = court.name;
  }
}

const ONE_PARTY = new Set(['China', 'Vietnam', 'Cuba', 'Laos', 'North Korea']);

/** "Communist Party secretary Bo Lee": an office of state where one party rules. */
function rulesByParty(annotations: Annotations, actor: ActorDraft): boolean {
  const role = `${actor.role ?? ''} ${actor.affiliation ?? ''}`;
  if (!/\bcommunist party|\bworkers['’] party|\bcentral committee|\bWPK\b|\bC\.C\./i.test(role)
    || /\b(?:former|ex-|then)\b|member\b/i.test(role)) return false;
  const state = actor.countries[0];
  if (state !== undefined) return ONE_PARTY.has(state);
  const named = statesNamed(annotations);
  return [...ONE_PARTY].some((name) => named.has(name));
}

/**
 * "Norland's Ann Field" says whose she is without saying what; where the text speaks of "the Norland leader" and of nobody else as
 * Norland's, that is she.
 */
function settleWithoutRole(annotations: Annotations, actor: ActorDraft, offices: Offices, leads: boolean): void {
  if (leads && actor.official && actor.affiliation === null) setState(actor, 'United States');
  if (actor.affiliation !== null) return;
  for (const mention of actor.mentions) {
    const owner = owningState(annotations, mention.first);
    if (owner === null) continue;
    setState(actor, owner);
    const office = OFFICES.find((words) => offices.get(words)?.has(owner));
    if (office !== undefined && mention === actor.mentions[0]) {
      actor.role = office;
      actor.official = true;
    }
    return;
  }
}

/** "dictator Bo Lee", "Chairman Bo Lee": a ruler where the text speaks of "the Norland dictator" or of "Norland's Bo Lee". */
function settleRuler(annotations: Annotations, actor: ActorDraft, offices: Offices): void {
  if (!/^(?:dictator|chairman|leader|ruler|strongman)$/i.test(actor.role ?? '')) return;
  const owned = actor.mentions.map((mention) => owningState(annotations, mention.first)).find((state) => state !== null) ?? null;
  // "Norland's answer suggested that the dictator Bo Lee would not yield"
  const ruler = /^(?:dictator|ruler|strongman)$/i.test(actor.role ?? '') ? nearestState(annotations, actor, false) : null;
  const state = owned ?? (/^chairman$/i.test(actor.role ?? '') ? null : officeState(offices, actor) ?? ruler);
  if (state === null) return;
  setState(actor, state);
  actor.official = true;
}

/** "Norland's Foreign Ministry", "the Norland mercenary group Sable": whose body it is, where a mention says so. */
function homeOf(annotations: Annotations, actor: ActorDraft): string | null {
  const { tokens } = annotations;
  for (const mention of actor.mentions) {
    const owner = owningState(annotations, mention.first);
    if (owner !== null) return owner;
    for (let i = mention.first - 1; i > mention.first - 5; i -= 1) {
      const token = tokens[i];
      if (!token || token.sentence !== mention.sentence) break;
      const known = startsUpper(token) ? knownState(annotations, i, mention.first) : null;
      if (known) {
        if (known.as === 'adjective' || known.as === 'acronym') return known.name;
        break;
      }
      if (!/^(?:NN|JJ|VBN)/.test(token.pos) || token.norm === 'initials' || token.norm === 'acronym') break;
    }
  }
  return null;
}

function setState(actor: ActorDraft, state: string | null): void {
  actor.affiliation = state;
  if (state === null || actor.countries.includes(state)) return;
  actor.countries.push(state);
  actor.inferred = [...(actor.inferred ?? []), state];
}

/** The names that administrations in the text bear. */
function leadersNamed(actors: readonly ActorDraft[]): ReadonlySet<string> {
  return new Set(actors.filter((actor) => actor.kind === 'organization').map((actor) => foldWords((leaderOf(actor.name.split(/\s+/)) ?? '').split(' '))));
}

function led(actor: ActorDraft, leaders: ReadonlySet<string>): boolean {
  return leaders.has(foldWords(actor.name.split(/\s+/)).split(' ').at(-1) ?? '');
}
