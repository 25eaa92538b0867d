import type { Annotations } from '../../../language/annotations.ts';
import { stateByName } from '../../../language/gazetteers/countries.ts';
import { institutionByName } from '../../../language/gazetteers/institutions.ts';
import { normAt } from '../../../language/word-at.ts';
import { words } from '../../../language/word-list.ts';
import type { ActorDraft } from '../actor-set.ts';
import { knownState } from '../words/known-names.ts';
import { homeOfShared, isSharedName } from './home.ts';
import { mayBeHeldIn, type Offices, officeState } from './named-offices.ts';
import { datelineState, nearestState, nextState, onlyState, ruledState, strikersAt } from './nearby-states.ts';
import { isPassing } from './states-named.ts';
import { lastHouse } from './story-home.ts';

/** Offices that the United States does not have: never told by its being the story's home. */
const FOREIGN_OFFICE = /\b(?:prime|premier|chancellor|minister|(?:foreign|home) secretary|supreme leader|taoiseach|politburo|navy adm|marshal)\b/i;
const FOREIGN_RULER = /\b(?:king|queen|emir|sultan|shah|crown|ayatollah|mullah|dictator)\b/i;

/** The state of an officer whose role names none: the first of what the sentences around him tell that may hold such an office. */
export function officeHolderState(annotations: Annotations, actor: ActorDraft, offices: Offices, states: readonly ActorDraft[],
  persons: readonly ActorDraft[]): string | null {
  const role = actor.role ?? '';
  const served = servedState(annotations, role);
  if (served !== null) return served;
  // "Field's delegation to Norland includes his foreign minister, Bo Lee": Field's state or none
  if (ownedByPerson(annotations, actor)) return companyState(actor, persons);
  const foreign = FOREIGN_OFFICE.test(role) || FOREIGN_RULER.test(role);
  const strikers = strikersAt(annotations, actor);
  // "ambassador to Norland": not Norland's
  const posting = /\b(?:ambassador|envoy|consul|representative|attaché) to (?:the )?(.+)$/i.exec(role)?.[1];
  const posted = posting === undefined ? null : stateByName(posting)?.name;
  const fits = (state: string | null): state is string => state !== null && state !== posted && !strikers.has(state)
    && !(foreign && state === 'United States') && mayBeHeldIn(state, role);
  for (const tell of [
    () => houseState(annotations, actor), () => officeState(offices, actor), () => nearestState(annotations, actor, false),
    () => sourceState(annotations, actor), () => delegationState(annotations, actor, persons), () => actingState(annotations, actor),
    () => ruledState(annotations, persons, onlyState(annotations, states) ?? datelineState(annotations, actor)),
  ]) {
    const told = tell();
    if (fits(told)) return told;
  }
  return null;
}

/** "ministry spokesman Bo Lee", "Ambassador Ann Field": of the ministry or embassy named last. */
function houseState(annotations: Annotations, actor: ActorDraft): string | null {
  const house = /^(?:(m)inistry |ambassador$|embassy )/i.exec(actor.role ?? '');
  return house && lastHouse(annotations, actor, house[1] ? 'ministry' : 'embassy');
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

/** The state of the person named last before in the same sentence: "Field's delegation includes her foreign minister, Bo Lee". */
function companyState(actor: ActorDraft, persons: readonly ActorDraft[]): string | null {
  const mention = actor.mentions[0];
  const named = persons.flatMap((other) => (other === actor || other.countries.length === 0 ? [] : other.mentions
    .filter(({ sentence, start }) => sentence === mention?.sentence && start < mention.start)
    .map(({ start }) => ({ state: other.countries[0], start }))));
  return named.sort((one, other) => other.start - one.start)[0]?.state ?? null;
}

/** "Field's delegation includes his top officials, Generals Bo Lee and Cy Mbeki": those who travel with a ruler serve his state. */
function delegationState(annotations: Annotations, actor: ActorDraft, persons: readonly ActorDraft[]): string | null {
  const mention = actor.mentions[0];
  const sentence = annotations.sentences[mention?.sentence ?? -1];
  if (!mention || !sentence) return null;
  const words = annotations.tokens.slice(sentence.first, mention.first).map((token) => token.norm);
  const owned = words.some((word, i) => /^(?:his|her)$/.test(word)
    && /^(?:top|senior|two|three|closest|chief|delegation|aides|officials|generals)$/.test(words[i + 1] ?? ''));
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
    if (known?.name === next && known.as === 'adjective'
      && /^(?:news|state|media|state-run|official|reports)$/.test(normAt(annotations.tokens, i + 1 + known.length))) return next;
  }
  return null;
}

/** What a state acts by: "Norland's president resigned.", "Norland's foreign ministry". */
const RULING = words(`
  president prime premier chancellor king queen government parliament senate congress leader cabinet junta supreme foreign interior defence defense justice
  finance ministry army`);

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
      && RULING.has(normAt(annotations.tokens, sentence.first + known.length + 1));
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
