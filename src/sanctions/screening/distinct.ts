import type { Listing } from '../listing.ts';
import { foldName } from '../names/fold.ts';
import type { NameMatch } from './match.ts';

/**
 * Leaves out, best first, what a better match on the same list makes needless: a second entry that a reader could not tell from it
 * (same name and programmes), and a near namesake who has more names beside ("PEREZ SOTO, Juan" stands, his son "PEREZ RUIZ, Juan Ernesto" goes).
 */
export function distinct<Match extends { listing: Listing; match: NameMatch }>(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const one of matches) if (!kept.some((better) => better.listing.list === one.listing.list && (sameToReaders(better.listing, one.listing) || fuller(better.match, one.match)))) kept.push(one);
  return kept;
}

function sameToReaders(a: Listing, b: Listing): boolean {
  return foldName(a.listedName) === foldName(b.listedName) && a.programmes.join() === b.programmes.join();
}

/** Whether the better match leaves fewer listed words over, and the other still has words that the name asked for lacks. */
function fuller(better: NameMatch, other: NameMatch): boolean {
  return better.listedAlone.length < other.listedAlone.length && better.score > other.score && other.listedAlone.some((word) => !better.listedAlone.includes(word));
}
