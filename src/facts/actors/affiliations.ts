import type { Annotations } from '../../language/annotations.ts';
import { institutionByName } from '../../language/gazetteers/institutions.ts';
import type { ActorDraft } from './actor-set.ts';
import { knownState } from './known-names.ts';
import { leaderOf } from './administrations.ts';
import { foldWords } from './groups.ts';

/** Offices of a state that an article names without saying whose, because its readers know: "President Field", "the defence minister". */
const STATE_OFFICE = /\b(?:president|prime minister|premier|chancellor|king|queen|minister|secretary of|treasury secretary|defen[cs]e secretary|attorney general|vice president|supreme leader|chief justice|senator|sen\.|rep\.|congressman|congresswoman|representative|speaker|first lady|special counsel|general|gen\.|adm\.|army|navy|ambassador|leader|lawmaker|official|adviser|envoy|diplomat|spokes)/i;
const AMERICAN_OFFICE = /\b(?:secretary of (?:state|defense)|(?:treasury|defense|commerce|energy|homeland security) secretary|attorney general|sen\.|rep\.|senator|congress(?:man|woman)|representative|house speaker|majority leader|minority leader|chief justice|special counsel)/i;

/**
 * Fills in whose office it is where the role alone does not say: the state of the body the role names, the state that the sentence or
 * paragraph before speaks of, the state that the whole text is set in.
 */
export function settleAffiliations(annotations: Annotations, actors: ActorDraft[]): void {
  const states = actors.filter((actor) => actor.kind === 'state');
  const american = isAmerican(annotations, actors);
  const offices = namedOffices(annotations);
  const persons = actors.filter((actor) => actor.kind === 'person');
  for (const actor of actors) if (actor.kind === 'organization' && actor.affiliation === null) setState(actor, homeOf(annotations, actor));
  for (const actor of persons) {
    if (actor.role === null) settleWithoutRole(annotations, actor, offices, american && led(actor, actors));
  }
  for (const actor of persons) {
    if (actor.role === null || actor.affiliation !== null) continue;
    if (!STATE_OFFICE.test(actor.role) || (!actor.official && !/former|ex-|then/i.test(actor.role))) continue;
    if (AMERICAN_OFFICE.test(actor.role)) setState(actor, 'United States');
    else if (/president/i.test(actor.role)) setState(actor, presidentState(annotations, actor, offices, states, american, american && led(actor, actors)));
    else setState(actor, officeState(offices, actor) ?? nearestState(annotations, actor, false) ?? companyState(actor, persons) ?? nextState(annotations, actor) ?? (states.length === 1 ? states[0]?.name ?? null : null));
  }
}

function presidentState(annotations: Annotations, actor: ActorDraft, offices: ReadonlyMap<string, ReadonlySet<string>>, states: readonly ActorDraft[], american: boolean, leads: boolean): string | null {
  if (leads) return 'United States';
  const told = officeState(offices, actor) ?? nearestState(annotations, actor, american);
  if (told !== null || american) return told ?? 'United States';
  return states.length === 1 ? states[0]?.name ?? null : null;
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

/** The state before the "'s" right before token `first`. */
function owningState(annotations: Annotations, first: number): string | null {
  const { tokens } = annotations;
  if (tokens[first - 1]?.norm !== "'s" || tokens[first - 1]?.sentence !== tokens[first]?.sentence) return null;
  for (let i = Math.max(0, first - 5); i < first - 1; i += 1) {
    const known = /^\p{Lu}/u.test(tokens[i]?.text ?? '') ? knownState(annotations, i, first - 1) : null;
    if (known && i + known.length === first - 1) return known.name;
  }
  return null;
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
      const known = /^\p{Lu}/u.test(token.text) ? knownState(annotations, i, mention.first) : null;
      if (known) {
        if (known.as === 'adjective' || known.as === 'acronym') return known.name;
        break;
      }
      if (!/^(?:NN|JJ|VBN)/.test(token.pos)) break;
    }
  }
  return null;
}

/** The state of the person named last before in the same sentence: "Field's delegation includes her foreign minister, Bo Lee". */
function companyState(actor: ActorDraft, persons: readonly ActorDraft[]): string | null {
  const mention = actor.mentions[0];
  let best: { state: string; start: number } | null = null;
  for (const other of persons) {
    const state = other.countries[0];
    if (other === actor || state === undefined || !mention) continue;
    for (const place of other.mentions) {
      if (place.sentence === mention.sentence && place.start < mention.start && (!best || place.start > best.start)) best = { state, start: place.start };
    }
  }
  return best?.state ?? null;
}

/** The state that follows in the same sentence: "Deputy foreign minister Bo Lee said Norland may help". */
function nextState(annotations: Annotations, actor: ActorDraft): string | null {
  const mention = actor.mentions[0];
  const sentence = annotations.sentences[mention?.sentence ?? -1];
  if (!mention || !sentence) return null;
  for (let i = mention.last; i < Math.min(sentence.last, mention.last + 12); i += 1) {
    const known = /^\p{Lu}/u.test(annotations.tokens[i]?.text ?? '') ? knownState(annotations, i, sentence.last) : null;
    if (known) return known.name;
  }
  return null;
}

const OFFICES = ['president', 'prime minister', 'premier', 'chancellor', 'king', 'queen', 'foreign minister', 'defense minister', 'defence minister', 'leader'];

/** States by the office that the text gives them without a name: "the Norland president". */
function namedOffices(annotations: Annotations): Map<string, Set<string>> {
  const offices = new Map<string, Set<string>>();
  const { tokens } = annotations;
  for (const token of tokens) {
    if (!/^\p{Lu}/u.test(token.text)) continue;
    const known = knownState(annotations, token.index, tokens.length);
    if (!known || (known.as !== 'adjective' && known.as !== 'acronym')) continue;
    const at = token.index + known.length;
    const office = OFFICES.find((words) => words.split(' ').every((word, k) => tokens[at + k]?.norm === word));
    if (!office || /^\p{Lu}/u.test(tokens[at + office.split(' ').length]?.text ?? '')) continue;
    offices.set(office, (offices.get(office) ?? new Set()).add(known.name));
  }
  return offices;
}

/** "the Norland president", told once in the text, says whose president is meant elsewhere; two states told so say nothing. */
function officeState(offices: ReadonlyMap<string, ReadonlySet<string>>, actor: ActorDraft): string | null {
  const role = (actor.role ?? '').toLowerCase();
  const office = OFFICES.find((words) => role === words || role.endsWith(` ${words}`));
  const found = office === undefined ? undefined : offices.get(office);
  return found?.size === 1 ? [...found][0] ?? null : null;
}

function setState(actor: ActorDraft, state: string | null): void {
  actor.affiliation = state;
  if (state !== null && !actor.countries.includes(state)) actor.countries.push(state);
}

/** Whether an administration in the text bears this name. */
function led(actor: ActorDraft, actors: readonly ActorDraft[]): boolean {
  const surname = foldWords(actor.name.split(/\s+/)).split(' ').at(-1);
  return actors.some((other) => other.kind === 'organization' && foldWords((leaderOf(other.name.split(/\s+/)) ?? '').split(' ')) === surname);
}

/** Bodies of the United States named without their country make it the story's home. */
function isAmerican(annotations: Annotations, actors: readonly ActorDraft[]): boolean {
  const bodies = actors.filter((actor) => actor.kind === 'organization' && [actor.name, ...actor.aliases].some((form) => institutionByName(form)?.state === 'United States'));
  const named = /\b(?:U\.S\.|US|United States)\b/.test(annotations.text.slice(0, 20000));
  return bodies.length > 1 || (bodies.length > 0 && named);
}

/** The state named last before the person's first mention in the same sentence; in a story at home in the United States, in the same clause. */
function nearestState(annotations: Annotations, actor: ActorDraft, american: boolean): string | null {
  const mention = actor.mentions[0];
  const sentence = annotations.sentences[mention?.sentence ?? -1];
  if (!mention || !sentence) return null;
  for (let i = mention.phrase.first - 1; i >= sentence.first; i -= 1) {
    const token = annotations.tokens[i];
    if (!token || (american && (token.text === ',' || token.text === ';'))) return null;
    const known = /^\p{Lu}/u.test(token.text) ? knownState(annotations, i, mention.first) : null;
    if (known) return known.name;
  }
  return null;
}
