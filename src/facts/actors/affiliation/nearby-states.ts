import type { Annotations } from '../../../language/annotations.ts';
import { officeHolder } from '../../../language/gazetteers/office-holders.ts';
import { startsUpper } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt, textAt } from '../../../language/word-at.ts';
import type { ActorDraft } from '../actor-set.ts';
import { datelinePlace, knownState } from '../words/known-names.ts';
import { isRoleNoun } from '../words/role-words.ts';
import { stateOfTheUnion } from '../words/us-states.ts';
import { statesNamed } from './states-named.ts';

/** The state before the "'s" right before token `first`. */
export function owningState(annotations: Annotations, first: number): string | null {
  const { tokens } = annotations;
  if (tokens[first - 1]?.norm !== "'s" || tokens[first - 1]?.sentence !== tokens[first]?.sentence) return null;
  for (let i = Math.max(0, first - 5); i < first - 1; i += 1) {
    const known = startsUpper(tokens[i]) ? knownState(annotations, i, first - 1) : null;
    if (known && i + known.length === first - 1) return known.name;
  }
  return null;
}

/** "Norland's economy and President Lee", "Norland, where President Lee rules": what follows at `at` is the state's own. */
function ownsOrHolds(annotations: Annotations, at: number): boolean {
  const next = annotations.tokens[at];
  return next?.norm === "'s" || next?.norm === "'" || (next?.text === ',' && /^(?:where|whose)$/.test(normAt(annotations.tokens, at + 1)));
}

/**
 * The state named last before the person's first mention in the same sentence; in a story at
 * home in the United States, in the same clause. With `owning`, only where it owns what follows.
 */
export function nearestState(annotations: Annotations, actor: ActorDraft, american: boolean, owning = false): string | null {
  const mention = actor.mentions[0];
  const sentence = annotations.sentences[mention?.sentence ?? -1];
  if (!mention || !sentence) return null;
  // "“Norland gained from it,” said Defence Minister Bo Lee": a state in what is said is not the speaker's
  if (/^(?:said|says|added|told|wrote|warned|according)$/.test(normAt(annotations.tokens, mention.phrase.first - 1))) return null;
  let spokenOf: string | null = null;
  for (let i = mention.phrase.first - 1; i >= sentence.first; i -= 1) {
    const token = annotations.tokens[i];
    // "Norland, where forces loyal to President Lee …" is one clause
    const where = token?.text === ',' && /^(?:where|whose)$/.test(normAt(annotations.tokens, i + 1));
    if (!token || (american && !where && (token.text === ',' || token.text === ';'))) return spokenOf;
    const known = startsUpper(token) ? knownState(annotations, i, mention.first) : null;
    // "Norlandish Ambassador Bo Lee met Speaker Cy Holm": Norland is the other's
    if (known?.as === 'adjective' && isRoleNoun(normAt(annotations.tokens, i + known.length)) && startsUpper(annotations.tokens[i + known.length])) continue;
    if (known?.as === 'adjective'
      && /^(?:High|Foreign|Prime|Defen[cs]e|Interior|Deputy|Vice|Trade|Finance)$/.test(textAt(annotations.tokens, i + known.length))) continue;
    if (known && owning && !ownsOrHolds(annotations, i + known.length)) return null;
    // "They will meet in Riyadh next month, spokesman Bo Lee said": where others are; "Speaking in Riyadh, Bo Lee said"
    if (known && known.as !== 'adjective' && wordBefore(annotations, i) === 'in'
      && (textAt(annotations.tokens, i + known.length) === ',' ? i > sentence.first + OPENING && !ownsOrHolds(annotations, i + known.length)
        : known.as === 'capital')) continue;
    // "Norland, Sudria sign; Lee to travel", "Norland and Sudria signed it, Foreign Minister Bo Lee said"
    if (known?.as === 'name' && i === sentence.first + 2 && /^(?:,|and)$/.test(textAt(annotations.tokens, i - 1))
      && knownState(annotations, i - 2, i - 1)) return null;
    if (known && !isSpokenOf(annotations, i)) return known.name;
    if (known && !/^(?:on|against|over|about)$/.test(wordBefore(annotations, i))) spokenOf ??= known.name;
  }
  return spokenOf;
}

/** "Speaking to reporters in Riyadh, Bo Lee said": a place so near the beginning of a sentence is where its subject is. */
const OPENING = 4;

/** "sanctions on | Norland", "the loan to | Sudria": a state that is spoken of, where another may act. */
function isSpokenOf(annotations: Annotations, at: number): boolean {
  return /^(?:on|against|to|towards?|over|about|for|with|from)$/.test(wordBefore(annotations, at));
}

/** The word before a name, but for its article. */
function wordBefore({ tokens }: Annotations, at: number): string {
  return (normAt(tokens, at - 1) === 'the' ? tokens[at - 2] : tokens[at - 1])?.norm ?? '';
}

/** What no state does to its own office holders: "Norland blacklisted | army chief Bo Lee", "Norland imposed sanctions on | President Lee". */
const STRIKING = /^(?:sanction(?:ed|s)|blacklist(?:ed|s)|designat(?:ed|es)|expel(?:led|s)|indict(?:ed|s)|condemn(?:ed|s)|denounc(?:ed|es)|accus(?:ed|es|ing)|impos(?:ed|es)|captur(?:ed|es)|assassinat(?:ed|es))$/;

/** The states that strike at the person where he is first named. */
export function strikersAt(annotations: Annotations, actor: ActorDraft): ReadonlySet<string> {
  const mention = actor.mentions[0];
  const { tokens, sentences } = annotations;
  const strikers = new Set<string>();
  const first = sentences[mention?.sentence ?? -1]?.first ?? 0;
  const end = mention?.phrase.first ?? 0;
  const strikes = tokens.slice(first, end).findLast((token) => STRIKING.test(token.norm) && token.pos !== 'VBN');
  for (let i = first; i < (strikes?.index ?? first); i += 1) {
    const known = startsUpper(tokens[i]) ? knownState(annotations, i, end) : null;
    if (known) strikers.add(known.name);
  }
  return strikers;
}

/** The state that follows in the same sentence: "Deputy foreign minister Bo Lee said Norland may help". */
export function nextState(annotations: Annotations, actor: ActorDraft): string | null {
  const mention = actor.mentions[0];
  const sentence = annotations.sentences[mention?.sentence ?? -1];
  if (!mention || !sentence) return null;
  for (let i = mention.last; i < Math.min(sentence.last, mention.last + 12); i += 1) {
    const known = startsUpper(annotations.tokens[i]) ? knownState(annotations, i, sentence.last) : null;
    if (known) return known.name;
  }
  return null;
}

/** A state so often named in a story without an acting one, and twice as often as any other, is the story's home. */
const OFTEN = 3;

/** The one state that takes part in the story, unless another is named as often, if only as an adjective; or else the one that the whole text names. */
export function onlyState(annotations: Annotations, states: readonly ActorDraft[]): string | null {
  if (states.length > 1) return null;
  const counts = statesNamed(annotations);
  const only = states[0]?.name ?? null;
  if (only === null) {
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    return first && (!second || (first[1] >= OFTEN && first[1] >= 2 * second[1])) ? first[0] : null;
  }
  const own = counts.get(only) ?? 0;
  return [...counts].some(([name, count]) => name !== only && count >= own) ? null : only;
}

/** How often a town's own state is named at least, and how many times as often as any other, where whoever comes later in a story from there is its own. */
const AT_HOME = 2;

/** Where a dateline stands: "PARIS (AP) —", "GOMA, Congo —", headline and byline before it or not. `end`: the token behind the town. */
function datelineTown({ tokens, sentences, paragraphs }: Annotations): { start: number; end: number } | null {
  for (const { first } of paragraphs.slice(0, 4)) {
    const start = sentences[first]?.first ?? 0;
    let end = start;
    while (end < start + 4 && fits(/^[\p{Lu}.'’-]{2,}$/u, textAt(tokens, end))) end += 1;
    if (end > start && tokens.slice(end, end + 10).some(({ text }) => /^(?:[-–—]{1,2}|\()$/.test(text))) return { start, end };
  }
  return null;
}

/** The state whose town a dateline names. */
export function datelineCountry(annotations: Annotations): string | null {
  const { tokens } = annotations;
  const town = datelineTown(annotations);
  if (town === null) return null;
  const { start, end } = town;
  return (textAt(tokens, end) === ',' ? knownState(annotations, end + 1, end + 5)?.name : undefined)
    ?? datelinePlace(tokens.slice(start, end).map(({ text }) => text));
}

/** The state that a story comes from, where it is about that; the United States are told by more. */
export function datelineState(annotations: Annotations, actor: ActorDraft): string | null {
  const state = datelineCountry(annotations) ?? '';
  const named = statesNamed(annotations);
  const own = named.get(state) ?? 0;
  // "PARIS — President Field vowed …": whom the story begins with
  const times = actor.mentions[0]?.sentence === 0 ? 1 : AT_HOME;
  return state !== 'United States' && own >= AT_HOME && [...named].every(([name, count]) => name === state || count * times <= own) ? state : null;
}

/** "KAST, Ohio (AP) —": a story from within the United States, whose attorney general is that state's as soon as the nation's. */
export function isDatedInUnion(annotations: Annotations): boolean {
  const { tokens } = annotations;
  const end = datelineTown(annotations)?.end ?? -1;
  return textAt(tokens, end) === ',' && stateOfTheUnion(textAt(tokens, end + 1)) !== null;
}

/** Rulers of another state that tell whose the story is. */
const RULERS = 2;

/**
 * The one state that takes part, unless none who ever governed it is named, and two who governed another are, which with them weighs more:
 * then that, where the text speaks of it, or else none.
 */
export function ruledState(annotations: Annotations, persons: readonly ActorDraft[], only: string | null): string | null {
  const rulers = persons.flatMap(({ name }) => (name.includes(' ') ? [new Set(officeHolder(name)?.terms.map(({ state }) => state))] : []))
    .filter((states) => states.size > 0);
  const [home] = rulers[0] ?? [];
  if (only === null || home === undefined || rulers.length < RULERS || rulers.some((states) => states.has(only))) return only;
  const named = statesNamed(annotations);
  const [own = 0, others = 0] = [named.get(only), named.get(home)];
  if (own >= others + 2 * rulers.length) return only;
  return others > 0 && rulers.every((states) => states.has(home)) ? home : null;
}
