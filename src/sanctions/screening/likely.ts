import type { EntryKind } from '../lists/list-entry.ts';
import type { IndexedName } from '../index/load.ts';
import type { Agreement } from './agreement.ts';
import type { NameMatch } from './match.ts';

/** Least likeness of names that is shown at all. */
const LEAST_SCORE = 0.86;

/** How many chance hits may be expected, at most, for a match to be shown: the more agrees beside the name, the more. */
const CHANCE = { nothingElse: 0.12, whole: 0.6, agrees: 2, disagrees: 0.02 } as const;

/**
 * Whether a match is likely enough to be shown. A wrong "listed" does harm, so a common name
 * ("Ali Hassan") with nothing else in agreement is not shown, and a name alone must be rare or fit whole.
 */
export function isLikely(asked: string, match: NameMatch, name: IndexedName, agreement: Agreement): boolean {
  if (match.score < LEAST_SCORE) return false;
  const agrees = agreement.country !== null || agreement.office !== null;
  // Nicknames and loose aliases identify nobody without something else: 'RADJA', 'Abu Ali'.
  if (name.quality === 'weak' && !agrees && !(match.wordForWord && name.words.length >= 2)) return false;
  if (isShort(name.kind, name.words) && !agrees && !isAcronym(asked, name)) return false;
  if (agreement.otherCountry && agreement.office === null) return match.chance <= CHANCE.disagrees && match.whole;
  if (agrees) return match.chance <= CHANCE.agrees || (match.wordForWord && Number.isFinite(match.chance));
  return match.chance <= (match.whole ? CHANCE.whole : CHANCE.nothingElse);
}

/** One word of a few letters is an acronym or a common noun of some company somewhere: "BNC", "Atlas". */
function isShort(kind: EntryKind, words: readonly string[]): boolean {
  return kind !== 'person' && words.length === 1 && (words[0]?.length ?? 0) < 6;
}

/** "IRGC", "FARC": four capitals or more that the list itself gives as a name. */
function isAcronym(asked: string, name: IndexedName): boolean {
  return name.quality !== 'weak' && /^[A-Z]{4,}$/.test(asked);
}
