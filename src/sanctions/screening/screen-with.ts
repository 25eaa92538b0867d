import type { IndexedEntry, IndexedName, ListIndex } from '../index/load.ts';
import type { EntryKind } from '../lists/list-entry.ts';
import type { Listing, Screen, ScreenQuery } from '../listing.ts';
import { foldName } from '../names/fold.ts';
import { organizationWords, personWords } from '../names/name-words.ts';
import { agreementOf } from './agreement.ts';
import { because } from './because.ts';
import { candidates, WordFinder } from './candidates.ts';
import { distinct } from './distinct.ts';
import { CHANCE, isLikely } from './likely.ts';
import type { NameMatch } from './match.ts';
import { matchOrganization } from './organization.ts';
import { isOwnWord } from './own-word.ts';
import { leastShared, matchPerson } from './person.ts';

/** At most this many entries are shown for a name, of at most so many that are looked into. */
const MOST_SHOWN = 8, MOST_READ = 40;

/** Names kept at the most. */
const MOST_KEPT = 2000;

interface Hit { name: IndexedName; match: NameMatch }

/** The search over all lists of an index. Keeps what it learns of words between calls, so one screen should serve many names. */
export function screenWith(index: ListIndex): Screen {
  const finder = new WordFinder(index);
  const hits = new Map<string, Hit[]>();
  /** The names of the lists that a name may be: it comes back from article to article. */
  const hitsFor = (query: ScreenQuery): Hit[] => {
    const asked = `${query.kind ?? ''}\n${query.name}`;
    const known = hits.get(asked);
    if (known) return known;
    const found = [...hitsOf(index, finder, query)];
    if (hits.size >= MOST_KEPT) hits.clear();
    hits.set(asked, found);
    return found;
  };
  return (query) => {
    const best = new Map<number, Hit>();
    for (const hit of hitsFor(query)) {
      const known = best.get(hit.name.entry);
      if (!known || better(hit, known)) best.set(hit.name.entry, hit);
    }
    const found = [...best.values()].sort((a, b) => b.match.score - a.match.score || a.match.chance - b.match.chance).slice(0, MOST_READ)
      .map((hit) => ({ ...hit, entry: index.entryAt(hit.name.entry) }));
    const lists = new Set(found.filter((hit) => hit.match.wordForWord && hit.name.quality !== 'weak').map((hit) => hit.entry.list)).size;
    const likely = found.flatMap((hit) => shown(index, query, hit, { lists, ownWord: isOwnWord(index, finder, query, hit) })).sort((a, b) => b.rank - a.rank);
    return distinct(likely).slice(0, MOST_SHOWN).map(({ listing }) => listing);
  };
}

function better(a: Hit, b: Hit): boolean {
  const rank = ({ match, name }: Hit) => match.score - (name.quality === 'weak' ? 0.02 : 0);
  return rank(a) > rank(b);
}

function* hitsOf(index: ListIndex, finder: WordFinder, query: ScreenQuery): Generator<Hit> {
  if (query.kind !== 'organization') {
    const words = personWords(query.name);
    if (words.length >= 2) {
      // Where the words are so common that no part of a longer name could be shown, only names of as many words are looked at.
      const rarest = words.map((word) => finder.find(word).share).sort((a, b) => a - b).slice(0, 2);
      const common = rarest.reduce((product, share) => product * share, 1) * index.nameCount * 0.3 > CHANCE.agrees;
      for (const place of candidates(finder, words, leastShared(words))) {
        if (index.kindAt(place) !== 'person' || (common && index.lengthAt(place) !== words.length)) continue;
        const name = index.nameAt(place);
        const match = matchPerson(finder, words, name, index.nameCount);
        if (match) yield { name, match };
      }
    }
  }
  if (query.kind !== 'person') {
    const words = organizationWords(query.name);
    for (const place of candidates(finder, words, Math.min(words.length, 6))) {
      if (index.kindAt(place) !== 'organization') continue;
      const name = index.nameAt(place);
      const match = matchOrganization(finder, words, name, index.nameCount);
      if (match) yield { name, match };
    }
  }
}

interface Shown { listing: Listing; rank: number; match: NameMatch; kind: EntryKind }

function shown(index: ListIndex, query: ScreenQuery, { name, match, entry }: Hit & { entry: IndexedEntry },
  known: { lists: number; ownWord: boolean }): Shown[] {
  const agreement = agreementOf(query, entry);
  if (!isLikely(match, name, { agreement, lookup: query.lookup === true, hasRole: query.role !== null, tied: query.countries.length > 0,
    programmes: entry.programmes, asked: query.name, ...known })) return [];
  const listedName = index.listedText(name.place);
  const rank = match.score + (agreement.country === null ? 0 : 0.05) + (agreement.office === null ? 0 : 0.02) - (agreement.otherCountry ? 0.05 : 0)
    - (name.quality === 'weak' ? 0.02 : 0) + (foldName(listedName) === foldName(query.name) ? 0.01 : 0);
  return [{
    rank, match, kind: name.kind,
    listing: {
      list: entry.list, entry: entry.entry, listedName, programmes: entry.programmes, listedOn: entry.listedOn,
      snapshot: index.sources.find((source) => source.list === entry.list)?.date ?? '',
      score: Math.round(match.score * 1000) / 1000,
      because: because(query, { listedName, mainName: index.mainNameOf(name.entry) }, entry, match, agreement),
    },
  }];
}
