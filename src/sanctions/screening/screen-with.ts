import type { IndexedName, ListIndex } from '../index/load.ts';
import type { EntryKind } from '../lists/list-entry.ts';
import type { Listing, Screen, ScreenQuery } from '../listing.ts';
import { organizationWords, personWords } from '../names/name-words.ts';
import { agreementOf } from './agreement.ts';
import { because } from './because.ts';
import { candidates, WordFinder } from './candidates.ts';
import { isLikely } from './likely.ts';
import type { NameMatch } from './match.ts';
import { matchOrganization } from './organization.ts';
import { matchPerson } from './person.ts';

/** At most this many entries are shown for a name. */
const MOST_SHOWN = 8;

interface Hit { name: IndexedName; match: NameMatch }

/** The search over all lists of an index. Keeps what it learns of words between calls, so one screen should serve many names. */
export function screenWith(index: ListIndex): Screen {
  const finder = new WordFinder(index);
  return (query) => {
    const best = new Map<number, Hit>();
    for (const hit of hitsOf(index, finder, query)) {
      const known = best.get(hit.name.entry);
      if (!known || better(hit, known)) best.set(hit.name.entry, hit);
    }
    const found = [...best.values()].sort((a, b) => b.match.score - a.match.score || a.match.chance - b.match.chance).slice(0, 40);
    return found.flatMap((hit) => shown(index, query, hit)).sort((a, b) => b.rank - a.rank).slice(0, MOST_SHOWN).map(({ listing }) => listing);
  };
}

function better(a: Hit, b: Hit): boolean {
  const rank = ({ match, name }: Hit) => match.score - (name.quality === 'weak' ? 0.02 : 0);
  return rank(a) > rank(b);
}

function* hitsOf(index: ListIndex, finder: WordFinder, query: ScreenQuery): Generator<Hit> {
  if (query.kind !== 'organization') {
    const words = personWords(query.name);
    if (words.length >= 2) yield* hits(index, candidates(finder, words, 2), (name) => name.kind === 'person' ? matchPerson(finder, words, name, index.nameCount) : null);
  }
  if (query.kind !== 'person') {
    const words = organizationWords(query.name);
    const isBody = (kind: EntryKind) => kind === 'organization';
    const least = Math.min(words.length, 2);
    yield* hits(index, candidates(finder, words, least), (name) => isBody(name.kind) ? matchOrganization(finder, words, name, index.nameCount) : null);
  }
}

function* hits(index: ListIndex, names: readonly number[], match: (name: IndexedName) => NameMatch | null): Generator<Hit> {
  for (const place of names) {
    const name = index.nameAt(place);
    const found = match(name);
    if (found) yield { name, match: found };
  }
}

function shown(index: ListIndex, query: ScreenQuery, { name, match }: Hit): { listing: Listing; rank: number }[] {
  const entry = index.entryAt(name.entry);
  const agreement = agreementOf(query, entry);
  if (!isLikely(query.name, match, name, agreement)) return [];
  const listedName = index.listedText(name.place);
  const rank = match.score + (agreement.country === null ? 0 : 0.05) + (agreement.office === null ? 0 : 0.02) - (agreement.otherCountry ? 0.05 : 0)
    - (name.quality === 'weak' ? 0.02 : 0);
  return [{
    rank,
    listing: {
      list: entry.list, entry: entry.entry, listedName, programmes: entry.programmes, listedOn: entry.listedOn,
      snapshot: index.sources.find((source) => source.list === entry.list)?.date ?? '',
      score: Math.round(match.score * 1000) / 1000,
      because: because(query, listedName, entry, match, agreement),
    },
  }];
}
