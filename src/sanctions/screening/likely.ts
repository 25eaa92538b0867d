import type { IndexedName } from '../index/load.ts';
import { isEveryStates } from '../names/common-names.ts';
import type { Agreement } from './agreement.ts';
import type { NameMatch } from './match.ts';

/** Least likeness of names that is shown at all. */
const LEAST_SCORE = 0.86;

/** How many chance hits may be expected, at most, for a match to be shown: the more agrees beside the name, the more. */
export const CHANCE = { nothingElse: 0.12, whole: 0.6, lookup: 0.4, bareLookup: 2, agrees: 2, disagrees: 0.02 } as const;

/** Programmes against armed groups: foreign terrorist organisations, terrorists "specially designated", the Security Council's lists of two groups. */
const ARMED = /^(?:FTO|SDGT|QDe?|TAe?|AL-QAIDA|TALIBAN)$/i;

/** What is known beside the match itself. */
export interface Circumstances {
  agreement: Agreement;
  /** The reader asked for this very name. */
  lookup: boolean;
  /** Whether the text gives the name a role. */
  hasRole: boolean;
  /** Whether the text ties the name to any state. */
  tied: boolean;
  /** Lists that give the name word for word. */
  lists: number;
  /** A name of one word that is the body's own (see own-word.ts). */
  ownWord: boolean;
  /** The entry's labels of programmes. */
  programmes: readonly string[];
  /** The name as asked for. */
  asked: string;
}

/**
 * Whether a match is likely enough to be shown. A wrong "listed" does harm, so a common name
 * ("Ali Hassan") with nothing else in agreement is not shown, and a name alone must be rare or fit whole.
 */
export function isLikely(match: NameMatch, name: IndexedName, { agreement, lookup, hasRole, tied, lists, ownWord, programmes, asked }: Circumstances): boolean {
  if (match.score < LEAST_SCORE) return false;
  const agrees = agreement.country !== null || agreement.office !== null;
  // A body that every state has is none's own: "Ministry of Defence".
  if (name.kind !== 'person' && !agrees && isEveryStates(name.words)) return false;
  if (name.kind !== 'person' && match.wordForWord && lookup && name.quality !== 'weak') return true;
  // "FSB" is a loose alias on the list; under three programmes or more a body is known by its initials.
  if (name.kind === 'organization' && match.wordForWord && lookup && /^[A-Z]{3,}$/.test(asked) && programmes.length >= 3) return true;
  // Nicknames and loose aliases identify nobody without something else: 'RADJA', 'Abu Ali'.
  if (name.quality === 'weak' && !agrees && !(match.wordForWord && name.words.length >= 2)) return false;
  // Armed groups that are listed as such are known by their names, however plain the words: "Islamic State", "Taliban".
  if (name.kind === 'organization' && match.wordForWord && name.quality !== 'weak' && programmes.some((label) => ARMED.test(label))
    && (name.quality === 'primary' || name.words.length >= 2 || ownWord)) return true;
  // One word is a common noun or another company somewhere ("Phoenix", "Atlas"), unless two lists give it or it is an acronym.
  if (name.words.length === 1 && !agrees && !ownWord && lists < 2 && !isAcronym(asked, name)) return false;
  // Korean and Chinese syllables have few letters to be told apart by: "Dong Chul" for "Tong Chol" needs its state.
  if (name.kind === 'person' && !agrees && !lookup && match.respelled.filter(([asked]) => asked.length <= 5).length > 1) return false;
  // Hundreds bear a name of three syllables: a Kim Yong Chol of Seoul is not the one of Pyongyang. A state that was
  // only inferred does for an office holder whose name fits word for word ("the delegation's munitions chief, Kim Yong Chol").
  const probable = agreement.probableCountry !== null && hasRole && match.wordForWord;
  if (name.kind === 'person' && tied && !agrees && !probable && name.words.every((word) => word.length <= 5)) return false;
  if (agreement.otherCountry) return match.chance <= CHANCE.disagrees && match.nearlyWhole;
  // "Zhang Wei", "Sergei Ivanov": thousands bear it in the state that agrees; an office there must agree too, or at least be held.
  if (match.common === true && agreement.office === null && !(agreement.country !== null && hasRole && match.wordForWord)) return false;
  if (agrees) return match.chance <= CHANCE.agrees || match.wordForWord;
  if (lookup && match.wordForWord) return match.chance <= (match.bare === true ? CHANCE.bareLookup : CHANCE.lookup);
  return match.chance <= (match.whole ? CHANCE.whole : CHANCE.nothingElse);
}

/** "IRGC", "FARC": four capitals or more that the list itself gives as a name. */
function isAcronym(asked: string, name: IndexedName): boolean {
  return name.quality !== 'weak' && /^[A-Z]{4,}$/.test(asked);
}
