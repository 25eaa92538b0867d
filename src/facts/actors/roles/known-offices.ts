import type { Annotations } from '../../../language/annotations.ts';
import { officeHolder, type Term } from '../../../language/gazetteers/office-holders.ts';
import { startsLower, startsUpper } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt, wordsBetween } from '../../../language/word-at.ts';
import type { ActorDraft } from '../actor-set.ts';
import { type Era, eraOf, FIRST_YEAR, holds, holdsSurely, isCampaign, isOffice } from '../affiliation/era.ts';
import { knownState } from '../words/known-names.ts';
import { stateOfTheUnion } from '../words/us-states.ts';
import { isFormerRole } from './official.ts';

/** How sure it must be that the office was held when the story plays. */
const SURE = 0.7;

/** Roles that an office is held beside, or that say nothing of one: "presidential candidate", "the Republican", "Norland's leader". */
const BESIDE = /\b(?:candidate|nominee|contender|hopeful|front-?runner|rival|opponent|republican|democrat|independent|socialist|conservative|liberal|leader|ally|billionaire|businessman|husband|wife|son|daughter|brother|sister|father|mother|veteran|chair(?:man|woman)?|member)s?$/i;

/**
 * What readers know without being told: that whoever is named without an office holds one in the year of the story, or holds it no more.
 * "Kim Jong Un fired a missile.": an official. "President Obama" in a story of 2018: none. Where the text speaks of "the North Korean leader" or of
 * "the president", that is the role of the one whom it can only mean.
 */
export function settleKnownOffices(annotations: Annotations, publishedAt: string | null, actors: readonly ActorDraft[]): void {
  for (const actor of actors) if (actor.kind === 'person' && actor.role === null && officeHolder(actor.name) === null
    && isNominated(annotations, actor)) actor.role = 'nominee';
  const known = actors.flatMap((actor) => {
    const terms = actor.kind === 'person' ? termsOf(actor) : [];
    return terms.length > 0 ? [{ actor, terms }] : [];
  });
  if (known.length === 0) return;
  // "President Harry Truman": of a time before all that this is about
  for (const { actor, terms } of known) if (actor.official === true && terms.every((term) => term.to !== null && term.to < FIRST_YEAR)) actor.official = false;
  const era = eraOf(annotations, publishedAt, actors);
  const offices: { actor: ActorDraft; term: Term }[] = [];
  for (const { actor, terms } of known) {
    if (actor.role === null && isNominated(annotations, actor)) {
      actor.role = 'nominee';
      // a judge stays one while the Senate waits; whoever took office in those years was chosen for it
      const held = heldIn(era, terms);
      actor.official = held !== null && [...era.keys()].every((year) => held.from < year);
      continue;
    }
    const term = heldIn(era, terms) ?? (actor.role === null ? describedTerm(annotations, era, terms, actors) : null);
    const told = terms.filter((one) => isOffice(actor.role ?? '', one));
    if (term) {
      // "former governor Ann Field" may be a senator now
      if (actor.role !== null && isFormerRole(actor.role.toLowerCase().split(/[\s,]+/))) {
        actor.official = !isOffice(actor.role, term);
        continue;
      }
      if (actor.role === null || actor.official === true || BESIDE.test(actor.role)) {
        actor.official = true;
        offices.push({ actor, term });
      }
    } else if (actor.official === true
      && (actor.role === null || actor.role === 'Secretary' || SEEKERS.test(actor.role) || told.some((one) => RULER.test(one.office))) && era.size > 0
      && othersTell(annotations, publishedAt, actors, actor, terms)) {
      actor.official = false;
    }
  }
  const former = formerOffices(annotations, known);
  for (const { actor, terms } of known) {
    const was = actor.role === null && actor.official !== true ? terms.find(({ office }) => former.has(office)) : undefined;
    if (was) actor.role = `former ${was.office}`;
  }
  // "in the George Field administration": another holds that office when the story plays
  for (const { actor, terms } of known) {
    const held = actor.official === true && actor.role === null && !offices.some((other) => other.actor === actor);
    if (held && terms.some((term) => RULER.test(term.office)
      && offices.some((other) => other.term.office === term.office && other.term.state === term.state))) actor.official = false;
  }
  for (const { actor, term } of offices) {
    if (actor.role === null) {
      const others = offices.filter((other) => other.actor !== actor && other.term.office === term.office);
      actor.role = describedAs(annotations, term, others.length === 0)
        ?? (term.office === 'senator' && others.length === 0 ? seatDescribed(annotations) : null);
    }
    if (actor.affiliation !== null || (actor.role !== null && !isOffice(actor.role, term) && !BESIDE.test(actor.role))) continue;
    // a governor's is a state of the Union, which the list does not tell
    if (/^(?:governor|mayor)$/.test(term.office)) continue;
    actor.affiliation = term.state;
    if (!actor.countries.includes(term.state)) {
      actor.countries.push(term.state);
      actor.inferred = [...(actor.inferred ?? []), term.state];
    }
  }
}

/** The terms of the listed bearer of that name, unless the text ties its own bearer to another state. */
function termsOf(actor: ActorDraft): Term[] {
  const terms = (officeHolder(actor.name)?.terms ?? []).filter((term) => !isCampaign(term));
  const told = actor.countries.filter((state) => !(actor.inferred ?? []).includes(state));
  return told.length === 0 || terms.some((term) => told.includes(term.state))
    || terms.every((term) => !term.state.includes(' ') && knownBody(term)) ? terms : [];
}

function knownBody(term: Term): boolean {
  return /^(?:NATO|European|United Nations|International|World)/.test(term.state);
}

/** The office that someone held in all or most of the years in which the story may play; none where nothing tells when it does. */
function heldIn(era: Era, terms: readonly Term[]): Term | null {
  if (era.size === 0) return null;
  const all = [...era.values()].reduce((sum, weight) => sum + weight, 0);
  const share = (fits: (year: number) => boolean): number => [...era].reduce((sum, [year, weight]) => sum + (fits(year) ? weight : 0), 0) / all;
  // who took or left office in the one year that it may be: neither
  const within = era.size === 1 ? holdsSurely : holds;
  if (share((year) => terms.some((term) => within(term, year))) < SURE) return null;
  let best: { term: Term; share: number } | null = null;
  for (const term of terms) {
    const own = share((year) => within(term, year));
    if (!best || own > best.share) best = { term, share: own };
  }
  return best?.term ?? null;
}

/** "His secretary of state said … Bo Lee told": an office that the text speaks of and of which it names but one bearer, who held it in some of those years. */
function describedTerm(annotations: Annotations, era: Era, terms: readonly Term[], actors: readonly ActorDraft[]): Term | null {
  const term = terms.find((one) => UNDER_ANOTHER.test(one.office) && [...era.keys()].some((year) => holds(one, year))) ?? null;
  if (term === null || actors.some((other) => other.kind === 'person' && isOffice(other.role ?? '', term))) return null;
  return describedAs(annotations, term, true) === null ? null : term;
}

/** "The former secretary of state will win, Bo Lee said.": offices so told, each of whom those named held but one alone. */
function formerOffices({ tokens }: Annotations, known: readonly { terms: readonly Term[] }[]): ReadonlySet<string> {
  const told = new Set<string>();
  for (const token of tokens) {
    if (token.norm !== 'former') continue;
    for (const words of FORMERLY) {
      const next = tokens[token.index + 1 + words.length];
      if (words.every((word, k) => tokens[token.index + 1 + k]?.norm === word && startsLower(tokens[token.index + 1 + k])) && !startsUpper(next)
        && !/^(?:of|,|and)$/.test(next?.norm ?? '')) told.add(words.join(' '));
    }
  }
  for (const office of told) if (known.filter(({ terms }) => terms.some((term) => term.office === office)).length !== 1) told.delete(office);
  return told;
}

const FORMERLY = ['president', 'prime minister', 'secretary of state', 'attorney general', 'vice president', 'senator', 'governor', 'mayor', 'chancellor',
  'foreign minister', 'speaker'].map((office) => office.split(' '));

/** "Ann Field's nomination", "the nomination of Bo Lee" */
function isNominated({ tokens }: Annotations, actor: ActorDraft): boolean {
  return actor.mentions.some(({ first, last }) => (tokens[last]?.norm === "'s" && /^(?:nomination|confirmation)$/.test(normAt(tokens, last + 1)))
    || (normAt(tokens, first - 1) === 'of' && normAt(tokens, first - 2) === 'nomination'));
}

/** Whether the text tells without this person that his terms are over, or not yet begun. */
function othersTell(annotations: Annotations, publishedAt: string | null, actors: readonly ActorDraft[], actor: ActorDraft, terms: readonly Term[]): boolean {
  const era = eraOf(annotations, publishedAt, actors.filter((other) => other !== actor));
  return era.size > 0 && [...era.keys()].every((year) => !terms.some((term) => year >= term.from && (term.to === null || year <= term.to)));
}

const SEEKERS = /\b(?:candidate|nominee|contender|hopeful|front-?runner)$/i;
/** Those who are called by their office when it is over: "President Field left the treaty". */
const RULER = /^(?:pres\.|president|vice president|prime minister|chancellor|governor|mayor|senator|representative)$/;

/** Offices of which a government has one, whose bearer serves another: "his secretary of state". */
const UNDER_ANOTHER = /^(?:secretary of state|attorney general|(?:foreign|defen[cs]e|interior|finance|prime) minister|(?:foreign|home|defense|treasury|press|homeland security) secretary|chief of staff|national security advis[eo]r|chancellor|vice president)$/;

const HEADS = /^(?:president|prime minister|premier|supreme leader|king|leader|chancellor)$/;

/**
 * The words by which the text speaks of an office without a name: "the North Korean
 * leader", "Norland's president"; "the president" where it is the `only` one of its kind.
 */
function describedAs(annotations: Annotations, term: Term, only: boolean): string | null {
  const { tokens } = annotations;
  const nouns = [term.office, ...(HEADS.test(term.office)
    && !(term.state === 'United States' && term.office === 'leader') ? ['leader'] : [])].map((office) => office.split(' '));
  for (const words of nouns) {
    for (const token of tokens) {
      if (token.norm !== words[0] || !startsLower(token) || !words.every((word, k) => tokens[token.index + k]?.norm === word)) continue;
      const next = tokens[token.index + words.length];
      if (next && fits(/^(?:\p{Lu}|elect$)/u, next.text)) continue;
      if (ofState(annotations, token.index, term.state)) return words.join(' ');
      if (only && words.join(' ') === term.office && term.office !== 'leader'
        && ((normAt(tokens, token.index - 1) === 'the' && HEAD_ALONE.test(term.office))
          || (UNDER_ANOTHER.test(term.office) && /^(?:the|his|her|own|'s)$/.test(normAt(tokens, token.index - 1))))
        && next?.norm !== 'of') return words.join(' ');
    }
  }
  return null;
}

const HEAD_ALONE = /^(?:president|prime minister|supreme leader)$/;

/** "the Utah senator": whose seat it is where one senator is in the story. */
function seatDescribed(annotations: Annotations): string | null {
  const { tokens } = annotations;
  for (const token of tokens) {
    if (token.text !== 'senator' && token.text !== 'senators') continue;
    for (const length of [1, 2]) {
      const first = token.index - length;
      if (normAt(tokens, first - 1) !== 'the' || startsUpper(tokens[token.index + 1])) continue;
      const home = stateOfTheUnion(wordsBetween(annotations, first, token.index));
      if (home !== null) return `senator from ${home}`;
    }
  }
  return null;
}

/** Whether the state's name or adjective stands right before: "the Norlandish | leader", "Norland's | president". */
function ofState(annotations: Annotations, at: number, state: string): boolean {
  const { tokens } = annotations;
  const end = tokens[at - 1]?.norm === "'s" ? at - 1 : at;
  for (let first = end - 1; first >= Math.max(0, end - 3); first -= 1) {
    const known = startsUpper(tokens[first]) ? knownState(annotations, first, end) : null;
    if (known && first + known.length === end) return known.name === state
      && (end < at || known.as === 'adjective' || known.as === 'acronym' || known.as === 'name');
  }
  return false;
}
