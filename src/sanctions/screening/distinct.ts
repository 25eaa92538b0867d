import type { EntryKind } from '../lists/list-entry.ts';
import type { Listing } from '../listing.ts';
import { foldName } from '../names/fold.ts';
import type { NameMatch } from './match.ts';

/**
 * So many entries of one list that bear the very same name under the same programmes have a card each. Those of bodies are its branches or its founders' other
 * firms; a person entered twice is in most cases one person.
 */
const CARDS = { person: 1, organization: 3, vessel: 1, aircraft: 1 } as const;

interface Ranked { listing: Listing; rank: number; match: NameMatch; kind: EntryKind }

/**
 * Orders matches, best first, so that each list's best comes before its others of the same name and rank. Entries of one list that bear one name under the
 * same programmes share few cards, and the last of these tells of the rest ("Al-Aqsa Foundation" has branches in nine countries). Left out is
 * whoever a reader could not tell from another by any reference, and a near namesake who has more names beside ("PEREZ SOTO, Juan" stands,
 * his son "PEREZ RUIZ, Juan Ernesto" goes).
 */
export function distinct<Match extends Ranked>(matches: readonly Match[]): Match[] {
  const groups: Match[][] = [];
  for (const one of matches) {
    if (groups.some(([better]) => better && better.listing.list === one.listing.list && fuller(better.match, one.match))) continue;
    const group = groups.find(([first]) => first !== undefined && sameName(first.listing, one.listing));
    if (!group) groups.push([one]);
    else if (!group.some(({ listing }) => listing.entry === one.listing.entry)) group.push(one);
  }
  return groups.flatMap((group) => cardsOf(group).map((match, place) => ({ match, place })))
    .sort((a, b) => b.match.rank - a.match.rank || a.place - b.place).map(({ match }) => match);
}

function cardsOf<Match extends Ranked>(group: readonly Match[]): Match[] {
  const most = CARDS[group[0]?.kind ?? 'person'], cards = group.slice(0, most), last = cards.at(-1),
    rest = group.slice(most).map(({ listing }) => listing.entry);
  if (!last || rest.length === 0) return cards;
  const because = `${last.listing.because.replace(/\.$/, '')}; the list has ${rest.length} more of this name: ${rest.join(', ')}.`;
  return [...cards.slice(0, -1), { ...last, listing: { ...last.listing, because } }];
}

function sameName(a: Listing, b: Listing): boolean {
  return a.list === b.list && foldName(a.listedName) === foldName(b.listedName) && a.programmes.join() === b.programmes.join();
}

/** Whether the better match leaves fewer listed words over, and the other still has words that the name asked for lacks. */
function fuller(better: NameMatch, other: NameMatch): boolean {
  return better.listedAlone.length < other.listedAlone.length && better.score > other.score
    && other.listedAlone.some((word) => !better.listedAlone.includes(word));
}
