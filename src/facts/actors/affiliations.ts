import type { Annotations } from '../../language/annotations.ts';
import { stateByName } from '../../language/gazetteers/countries.ts';
import { institutionByName } from '../../language/gazetteers/institutions.ts';
import { startsUpper } from '../../language/letters.ts';
import { fits } from '../../language/plain-letters.ts';
import { normAt } from '../../language/word-at.ts';
import type { ActorDraft, Mention } from './actor-set.ts';
import { knownState } from './known-names.ts';
import { homeOfShared, isSharedName } from './home.ts';
import { BRITISH_OFFICE, isAmerican, isBritish, lastHouse, MINISTRY, ministryState } from './story-home.ts';
import { leaderOf } from './administrations.ts';
import { stateOfHolder } from './era.ts';
import { foldWords } from './groups.ts';
import { datelineState, isDatedInUnion, nearestState, nextState, onlyState, owningState, ruledState, strikersAt } from './nearby-states.ts';
import { mayBeHeldIn, namedOffices, OFFICES, officeState } from './named-offices.ts';
import { settlePastPresidents, settleSpokesperson } from './office-holders.ts';
import { isPassing, statesNamed } from './states-named.ts';

/** Offices of a state that an article names without saying whose, because its readers know: "President Field", "the defence minister". */
const STATE_OFFICE = /\b(?:president|prime minister|premier|chancellor|king|queen|minister|director of national|(?:under)?secretary of|treasury secretary|defen[cs]e secretary|attorney general|vice president|supreme leader|chief justice|senator|sen\.|rep\.|congressman|congresswoman|representative|speaker|first lady|special counsel|(?<!director[- ])general|gen\.|adm\.|army|navy|ambassador|leader|lawmaker|official|adviser|envoy|diplomat|spokes)/i;
const AMERICAN_OFFICE =
  /\b(?:(?:under)?secretary of (?:state|defense)|director of national intelligence|(?:treasury|defense|commerce|energy|homeland security|labor|interior|agriculture|transportation|veterans affairs|housing) secretary|attorney general|sen\.|rep\.|senator|congress(?:man|woman)|representative|house speaker|majority leader|minority leader|chief justice|special counsel|(?:national|homeland) security advis[eo]r|undersecretary of [a-z]+|^(?:army|marine|air force|coast guard|national guard) (?:sgt|capt|lt|col|maj|gen|staff|spc|pfc|cpl)\.?)/i;
/** Of these, what other states have nothing of: there are senators in Chile, a Defense Secretary and a House Speaker in the Philippines. */
const ONLY_AMERICAN = /\b(?:(?:under)?secretary of (?:state|defense)|treasury secretary|director of national intelligence|sen\.|rep\.)/i;

/** A head of state, not "senior vice president" or "president of the bank". */
const PRESIDENCY = /^(?:the |acting |current |former |then[- ]|ex-|outgoing |sitting |U\.S\. |US )?(?:vice[- ])?president(?:-elect)?(?:$|,)/i;

/** Offices that the United States does not have: never told by its being the story's home. */
const FOREIGN_OFFICE = /\b(?:prime|premier|chancellor|king|queen|emir|sultan|shah|crown|foreign minister|minister|minister of|supreme leader|ayatollah|foreign secretary|home secretary|navy adm|politburo|marshal|taoiseach|mullah|dictator)\b/i;

/**
 * Fills in whose office it is where the role alone does not say: the state of the body the role names, the state that the sentence or
 * paragraph before speaks of, the state that the whole text is set in.
 */
export function settleAffiliations(annotations: Annotations, actors: ActorDraft[]): void {
  const states = actors.filter((actor) => actor.kind === 'state');
  // "Sen. Ann Field" is theirs
  const american = isAmerican(annotations, actors) || actors.some((actor) => /^(?:Sen|Rep)\./.test(actor.role ?? '') && actor.countries.includes('United States'));
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
    if ((!STATE_OFFICE.test(actor.role) && !AMERICAN_OFFICE.test(actor.role)) || (!actor.official && !/former|ex-|then/i.test(actor.role))) continue;
    if (/^attorney general$/i.test(actor.role) && isDatedInUnion(annotations)) continue;
    if ((AMERICAN_OFFICE.test(actor.role) && (ONLY_AMERICAN.test(actor.role) || (american && (nearestState(annotations, actor, false, true) ?? 'United States') === 'United States'))) || /^State (?:department )?spokes/i.test(actor.role)) setState(actor, 'United States');
    else if (PRESIDENCY.test(actor.role)) setState(actor, presidentState(annotations, actor, offices, states, american, american && led(actor, leaders), actors));
    else setState(actor, spelledSo(actor, vacant(persons, actor, officeHolderState(annotations, actor, offices, states, persons))));
  }
  for (const actor of persons) if (actor.affiliation === null && /^spokes(?:man|woman|person)$/i.test(actor.role ?? '')) settleSpokesperson(annotations, actor, actors);
  settlePastPresidents(annotations, persons);
  for (const actor of persons) if (!actor.official && rulesByParty(annotations, actor)) actor.official = true;
}

/** "Norland keeps its arms, Defense Secretary Ann Field said.": spelled and called so, the office is the United States' or a state's that has it too. */
function spelledSo(actor: ActorDraft, state: string | null): string | null {
  return state !== null && /^(?:defense|homeland security|energy|commerce) secretary$/i.test(actor.role ?? '') && !/^(?:Philippines|Mexico|India|Pakistan|United Kingdom|Bangladesh|Sri Lanka)$/.test(state) ? 'United States' : state;
}

const ONE_HOLDER = /^(?:president|(?:deputy )?prime minister|premier|chancellor|king|queen|vice president|(?:foreign|interior|home|finance|defen[cs]e|trade|energy|oil|justice|health|economy|agriculture) (?:minister|secretary)|central bank governor)$/i;

/** "Norland's foreign minister, Ann Field, spoke with Foreign Minister Bo Lee": the state, unless another holds that very office in it. */
function vacant(persons: readonly ActorDraft[], actor: ActorDraft, state: string | null): string | null {
  const role = (actor.role ?? '').toLowerCase();
  if (state === null || !ONE_HOLDER.test(role)) return state;
  return persons.some((other) => other !== actor && other.official === true && other.affiliation === state && (other.role ?? '').toLowerCase() === role) ? null : state;
}

/** "Justice Ann Field": of the supreme court that the text names, where it names one. */
function settleJustices(actors: readonly ActorDraft[]): void {
  const courts = actors.filter((actor) => actor.kind === 'organization' && /\bSupreme Court$/.test(actor.name));
  const [court] = courts;
  if (!court || courts.length > 1) return;
  for (const actor of actors) if (actor.kind === 'person' && /^(?:Chief )?Justice$/.test(actor.role ?? '') && actor.affiliation === null) actor.affiliation = court.name;
}

const ONE_PARTY = new Set(['China', 'Vietnam', 'Cuba', 'Laos', 'North Korea']);

/** "Communist Party secretary Bo Lee": an office of state where one party rules. */
function rulesByParty(annotations: Annotations, actor: ActorDraft): boolean {
  const role = `${actor.role ?? ''} ${actor.affiliation ?? ''}`;
  if (!/\bcommunist party|\bworkers['’] party|\bcentral committee|\bWPK\b|\bC\.C\./i.test(role) || /\b(?:former|ex-|then)\b|member\b/i.test(role)) return false;
  const state = actor.countries[0];
  if (state !== undefined) return ONE_PARTY.has(state);
  const named = statesNamed(annotations);
  return [...ONE_PARTY].some((name) => named.has(name));
}

/** The first answer that is a state with such an office. */
function officeHolderState(annotations: Annotations, actor: ActorDraft, offices: ReadonlyMap<string, ReadonlySet<string>>, states: readonly ActorDraft[], persons: readonly ActorDraft[]): string | null {
  const foreign = FOREIGN_OFFICE.test(actor.role ?? '');
  const strikers = strikersAt(annotations, actor);
  // "ambassador to Norland": not Norland's
  const posting = /\b(?:ambassador|envoy|consul|representative|attaché) to (?:the )?(.+)$/i.exec(actor.role ?? '')?.[1];
  const posted = posting === undefined ? null : stateByName(posting)?.name;
  const fits = (state: string | null): state is string => state !== null && state !== posted && !strikers.has(state) && !(foreign && state === 'United States') && mayBeHeldIn(state, actor.role ?? '');
  const served = servedState(annotations, actor.role ?? '');
  if (served !== null) return served;
  // "Field's delegation to Norland includes his foreign minister, Bo Lee": Field's state or none
  if (ownedByPerson(annotations, actor)) return companyState(actor, persons);
  const only = ruledState(annotations, persons, onlyState(annotations, states) ?? datelineState(annotations, actor));
  for (const tell of [
    () => (/^(?:ministry |ambassador$|embassy )/i.test(actor.role ?? '') ? lastHouse(annotations, actor, /^m/i.test(actor.role ?? '') ? 'ministry' : 'embassy') : null), () => officeState(offices, actor), () => nearestState(annotations, actor, false),
    () => sourceState(annotations, actor), () => delegationState(annotations, actor, persons), () => actingState(annotations, actor), () => only,
  ]) {
    const told = tell();
    if (fits(told)) return told;
  }
  return null;
}

/** The state whose body the role names: "Navy Adm., leads the National Security Agency". */
function servedState(annotations: Annotations, role: string): string | null {
  const words = role.split(/[\s,]+/);
  for (let i = 0; i < words.length; i += 1) {
    for (let length = Math.min(5, words.length - i); length > 1; length -= 1) {
      const body = institutionByName(words.slice(i, i + length).join(' '));
      if (body && body.state !== '') return isSharedName(body.name) ? homeOfShared(annotations, body.state, body.name) : body.state;
    }
  }
  return null;
}

/** "his foreign minister, | Bo Lee", "her top two aides, | Bo Lee" */
function ownedByPerson(annotations: Annotations, actor: ActorDraft): boolean {
  const mention = actor.mentions[0];
  return mention !== undefined && /^(?:his|her)$/.test(normAt(annotations.tokens, mention.phrase.first));
}

/** "Field's delegation includes his top officials, Generals Bo Lee and Cy Mbeki": those who travel with a ruler serve his state. */
function delegationState(annotations: Annotations, actor: ActorDraft, persons: readonly ActorDraft[]): string | null {
  const mention = actor.mentions[0];
  const sentence = annotations.sentences[mention?.sentence ?? -1];
  if (!mention || !sentence) return null;
  const words = annotations.tokens.slice(sentence.first, mention.first).map((token) => token.norm);
  const owned = words.some((word, i) => /^(?:his|her)$/.test(word) && /^(?:top|senior|two|three|closest|chief|delegation|aides|officials|generals)$/.test(words[i + 1] ?? ''));
  return owned || words.includes('accompanied') || words.includes('delegation') ? companyState(actor, persons) : null;
}

/** "Deputy foreign minister Bo Lee said Norland may help, according to Norlandish news agencies": a speaker for the state whose media report him. */
function sourceState(annotations: Annotations, actor: ActorDraft): string | null {
  const [mention] = actor.mentions;
  const next = nextState(annotations, actor);
  const sentence = annotations.sentences[mention?.sentence ?? -1];
  if (!mention || !sentence || next === null) return null;
  for (let i = mention.last; i < sentence.last; i += 1) {
    const known = /^(?:to|by)$/.test(normAt(annotations.tokens, i)) ? knownState(annotations, i + 1, sentence.last) : null;
    if (known?.name === next && known.as === 'adjective' && /^(?:news|state|media|state-run|official|reports)$/.test(normAt(annotations.tokens, i + 1 + known.length))) return next;
  }
  return null;
}

/** How many sentences back a state that acts is still the one whose ministers speak. */
const ACTING_REACH = 3;

/** "Norland condemned the test. It was “reckless”, said Defence Minister Bo Lee.": the state that acts in the sentences just before. */
function actingState(annotations: Annotations, actor: ActorDraft): string | null {
  const mention = actor.mentions[0];
  if (!mention) return null;
  for (let index = mention.sentence - 1; index >= Math.max(0, mention.sentence - ACTING_REACH); index -= 1) {
    const sentence = annotations.sentences[index];
    if (!sentence) return null;
    const known = knownState(annotations, sentence.first, sentence.last);
    const verb = known ? annotations.tokens[sentence.first + known.length] : undefined;
    // "Norland's president resigned."
    const ruler = verb?.norm === "'s" && known !== null
      && /^(?:president|prime|premier|chancellor|king|queen|government|parliament|senate|congress|leader|cabinet|junta|supreme|foreign|interior|defen[cs]e|justice|finance|ministry|army)$/.test(normAt(annotations.tokens, sentence.first + known.length + 1));
    if (known && known.as !== 'adjective' && verb && (ruler || /^(?:VBD|VBZ|MD|VBP|,)$/.test(verb.pos))) {
      // "Norland shut its border. Prime Minister Bo Lee said that Estmark would too.": he may be Estmark's
      const own = nextState(annotations, actor);
      // "Estmark denied it. ¶ … Army chief Bo Lee": a state named in passing, in another paragraph
      if (sentence.paragraph !== annotations.sentences[mention.sentence]?.paragraph && isPassing(annotations, known.name)) return null;
      return own === null || own === known.name ? known.name : null;
    }
    if (known) return null;
  }
  return null;
}

/** A story at home in the United States names its own president so often; one named in passing may be any country's. */
const LEADING = 3;

function presidentState(annotations: Annotations, actor: ActorDraft, offices: ReadonlyMap<string, ReadonlySet<string>>, states: readonly ActorDraft[], american: boolean, leads: boolean, actors: readonly ActorDraft[]): string | null {
  if (leads) return 'United States';
  // "the Norland president" is another where that one, or a second president without a state, is named
  const office = officeState(offices, actor);
  const doubtful = actors.some((other) => other !== actor && /president/i.test(other.role ?? '') && (other.affiliation === office || other.affiliation === null));
  // "The Field administration … the Norland president": whoever has an administration of that name is another
  const administers = actors.some((other) => other.kind === 'organization' && /administration$/i.test(other.name) && actor.name.split(' ').at(-1) === leaderOf(other.name.split(/\s+/))?.split(' ').at(-1));
  const told = (doubtful || administers ? null : office) ?? nearestState(annotations, actor, american, true);
  if (told !== null) return told;
  const near = onlyPresident(actors, actor) ? nearestState(annotations, actor, false) : null;
  if (near !== null && near !== 'United States' && actors.some((other) => other.kind === 'organization' && other.affiliation === near && institutionByName(other.name)?.kind === 'executive')) return near;
  // "In Norland, loyal to its army, President Lee …": another state's sentence tells nothing for the story's home
  // "the Field administration": the home's president is Field, and a second one is another's
  if (american && actors.some((other) => other !== actor && other.kind === 'person' && other.official === true && other.affiliation === 'United States' && (other.role === null || PRESIDENCY.test(other.role)) && other.mentions.length > actor.mentions.length)) return null;
  if (american) return actor.mentions.length < LEADING || foreignSentence(annotations, actor) || !mostNamed(states, 'United States') ? null : 'United States';
  // "President Lee met Norland's premier in Washington": a story that speaks of the United States too may mean theirs
  const only = onlyState(annotations, states) ?? datelineState(annotations, actor);
  return only === 'United States' || !/\b(?:U\.S\.|US|United States|Americans?|White House|Washington)\b/.test(annotations.text) ? only : null;
}

/** Whether the text names no other president, and no American one by the White House or an administration. */
function onlyPresident(actors: readonly ActorDraft[], actor: ActorDraft): boolean {
  return !actors.some((other) => other !== actor && (/president/i.test(other.role ?? '') || other.name === 'White House' || leaderOf(other.name.split(/\s+/)) !== null));
}

/** Whether no acting state is named more often. */
function mostNamed(states: readonly ActorDraft[], name: string): boolean {
  const count = (state: ActorDraft): number => state.mentions.length;
  const own = states.find((state) => state.name === name);
  return states.every((state) => state === own || count(state) <= (own ? count(own) : 0) || count(state) < 3);
}

/** Whether in most of the sentences that name the person a foreign state is named before. */
function foreignSentence(annotations: Annotations, actor: ActorDraft): boolean {
  const mentions = actor.mentions.slice(0, 8);
  return mentions.filter((mention) => foreignBefore(annotations, mention)).length * 2 > mentions.length;
}

function foreignBefore(annotations: Annotations, mention: Mention): boolean {
  for (let i = annotations.sentences[mention.sentence]?.first ?? 0; i < mention.first; i += 1) {
    if (startsUpper(annotations.tokens[i]) && (knownState(annotations, i, mention.first)?.name ?? 'United States') !== 'United States') return true;
  }
  return false;
}

/**
 * "Norland's Ann Field" says whose she is without saying what; where the text speaks of "the Norland leader" and of nobody else as
 * Norland's, that is she.
 */
function settleWithoutRole(annotations: Annotations, actor: ActorDraft, offices: ReadonlyMap<string, ReadonlySet<string>>, leads: boolean): void {
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
function settleRuler(annotations: Annotations, actor: ActorDraft, offices: ReadonlyMap<string, ReadonlySet<string>>): void {
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

/** The state of the person named last before in the same sentence: "Field's delegation includes her foreign minister, Bo Lee". */
function companyState(actor: ActorDraft, persons: readonly ActorDraft[]): string | null {
  const mention = actor.mentions[0];
  const named = persons.flatMap((other) => (other === actor || other.countries.length === 0 ? [] : other.mentions.filter(({ sentence, start }) => sentence === mention?.sentence && start < mention.start).map(({ start }) => ({ state: other.countries[0], start }))));
  return named.sort((one, other) => other.start - one.start)[0]?.state ?? null;
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
