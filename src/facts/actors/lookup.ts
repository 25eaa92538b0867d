import type { ActorDraft, ActorSet, Mention, TokenRange } from './actor-set.ts';
import { stateByAdjective, stateByName } from '../../language/gazetteers/countries.ts';
import { institutionByName } from '../../language/gazetteers/institutions.ts';
import { foldWords } from './groups.ts';

interface Place {
  actor: ActorDraft;
  mention: Mention;
}

const EDGE = /^(?:the|a|an|mr\.?|mrs\.?|ms\.?|dr\.?)\s+|['’]s?$/giu;

/** The questions that later passes ask, answered from indexes made once. */
export function makeActorSet(actors: ActorDraft[]): ActorSet {
  const byToken = new Map<number, Place>();
  const byId = new Map<string, ActorDraft>();
  const places: Place[] = [];
  const byForm = new Map<string, ActorDraft[]>();
  for (const actor of actors) {
    byId.set(actor.id, actor);
    for (const mention of actor.mentions) {
      const place = { actor, mention };
      places.push(place);
      for (let i = mention.first; i < mention.last; i += 1) byToken.set(i, place);
    }
    for (const form of [actor.name, ...actor.aliases]) {
      const key = foldWords(form.replace(EDGE, '').split(/\s+/));
      const bearers = byForm.get(key) ?? [];
      if (!bearers.includes(actor)) bearers.push(actor);
      byForm.set(key, bearers);
    }
  }
  /** Persons by surname or first name, for short forms that the names of the text do not have by themselves. */
  const byPart = new Map<string, ActorDraft[]>();
  for (const actor of actors) {
    if (actor.kind !== 'person') continue;
    const parts = foldWords(actor.name.split(/\s+/)).split(' ');
    for (const part of new Set([parts[0] ?? '', parts.at(-1) ?? ''])) byPart.set(part, [...(byPart.get(part) ?? []), actor]);
  }
  places.sort((a, b) => a.mention.first - b.mention.first);
  let holders: ReadonlyMap<string, readonly Holder[]> | null = null;
  const startOf = (token: number): number => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.mention.first ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const mentionsIn = (range: TokenRange): Place[] => {
    const found: Place[] = [];
    for (let i = startOf(range.first); i < places.length; i += 1) {
      const place = places[i];
      if (!place || place.mention.first >= range.last) break;
      if (place.mention.last <= range.last) found.push(place);
    }
    return found;
  };
  /** The bearer named last before `at`; the most salient where `at` is unknown. */
  const nearest = (bearers: readonly ActorDraft[], at: number | undefined): ActorDraft | null => {
    if (bearers.length < 2 || at === undefined) return bearers[0] ?? null;
    for (let i = startOf(at + 1) - 1; i >= 0; i -= 1) {
      const place = places[i];
      if (place && bearers.includes(place.actor)) return place.actor;
    }
    return bearers[0] ?? null;
  };
  return {
    actors,
    byId: (id) => byId.get(id) ?? null,
    actorAt: (index) => byToken.get(index)?.actor ?? null,
    mentionAt: (index) => byToken.get(index) ?? null,
    mentionsIn,
    resolveName: (words, at) => {
      const bare = words.trim().replace(EDGE, '');
      const named = nearest(byForm.get(foldWords(bare.split(/\s+/))) ?? [], at);
      if (named) return named;
      const called = nearest(byPart.get(foldWords([bare])) ?? [], at);
      if (called) return called;
      // "A Treasury spokesperson" is not the one named before
      if (/^an?\s/i.test(words.trimStart())) return null;
      holders ??= holdersOf(places);
      return byRole(bare, holders, at === undefined ? places.length : startOf(at + 1));
    },
    stateOf: (words) => {
      const bare = words.trim().replace(/^the\s+/i, '').replace(/['’]s?$/, '');
      const state = stateByName(bare) ?? stateByAdjective(bare);
      if (state) return state.code === 'EU' ? null : state.name;
      const institution = institutionByName(bare);
      return institution && institution.state !== '' ? institution.state : null;
    },
  };
}

const ROLE_FILLERS = new Set(['the', 'a', 'an', 'of', 'for', 'former', 'deputy', 'country', 'nation']);

/** A person with the words of role and affiliation, and the place where the text first names them. */
interface Holder {
  actor: ActorDraft;
  told: ReadonlySet<string>;
  /** The words of the role alone. */
  role: ReadonlySet<string>;
  first: number;
}

/** Persons by each word of their roles. */
function holdersOf(places: readonly Place[]): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  const seen = new Set<ActorDraft>();
  places.forEach(({ actor }, first) => {
    if (seen.has(actor)) return;
    seen.add(actor);
    if (actor.kind !== 'person' || actor.role === null) return;
    const wordsOf = (text: string): Set<string> => new Set(foldWords(text.split(/[\s,;-]+/)).split(' '));
    const told = wordsOf(`${actor.role} ${actor.affiliation ?? ''}`);
    const role = wordsOf(actor.role);
    for (const word of told) {
      const others = holders.get(word);
      if (others) others.push({ actor, told, role, first });
      else holders.set(word, [{ actor, told, role, first }]);
    }
  });
  return holders;
}

/** "the defence minister": the one person named so far whose role holds all these words. */
function byRole(words: string, holders: ReadonlyMap<string, readonly Holder[]>, until: number): ActorDraft | null {
  const wanted = foldWords(words.split(/[\s-]+/)).split(' ').filter((word) => word !== '' && !ROLE_FILLERS.has(word));
  const [head = '', ...rest] = wanted;
  if (head === '' || wanted.length > 6) return null;
  const fitting = new Set<ActorDraft>();
  // "the North" is not the leader of North Korea: some word is that of the role itself.
  const ofRole = (role: ReadonlySet<string>): boolean => wanted.some((word) => role.has(word) || sameOffice(word, role));
  for (const word of [head, ...(SAME.get(head) ?? [])]) {
    for (const { actor, told, role, first } of holders.get(word) ?? []) {
      if (first < until && ofRole(role) && rest.every((other) => told.has(other) || sameOffice(other, told))) fitting.add(actor);
    }
  }
  const [only] = fitting;
  return fitting.size === 1 ? only ?? null : null;
}

/** "the senator" of "Sen.", "the spokesperson" of "spokesman". */
function sameOffice(word: string, told: ReadonlySet<string>): boolean {
  return (SAME.get(word) ?? []).some((other) => told.has(other));
}

const SAME = new Map<string, string[]>(Object.entries({
  senator: ['sen'], congressman: ['rep', 'representative'], congresswoman: ['rep', 'representative'], representative: ['rep'], governor: ['gov'],
    general: ['gen'], admiral: ['adm'], colonel: ['col'], professor: ['prof'],
  spokesman: ['spokesperson'], spokeswoman: ['spokesperson'], spokesperson: ['spokesman', 'spokeswoman'], chairman: ['chair', 'chairwoman'],
  defence: ['defense'], defense: ['defence'], premier: ['prime'],
}));
