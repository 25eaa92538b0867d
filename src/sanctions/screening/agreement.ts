import type { IndexedEntry } from '../index/load.ts';
import type { ScreenQuery } from '../listing.ts';
import { foldName } from '../names/fold.ts';

/** What else, beside the name, an entry and the article say, and whether they say the same. */
export interface Agreement {
  /** A state that both name, null where there is none. */
  country: string | null;
  /** A state that the entry names and that was inferred for the name: too little to confirm a match, no reason against it. */
  probableCountry: string | null;
  /** Both name states and share none. */
  otherCountry: boolean;
  /** A word of office that role and listed position share, null where there is none. */
  office: string | null;
  /** The entry was listed after the article was published. */
  listedLater: boolean;
}

/** Words of a role that hundreds of listed persons share: "deputy minister", "member of parliament", "director". */
const COMMON_WORDS: ReadonlySet<string> = new Set([
  'former', 'senior', 'official', 'member', 'head', 'chief', 'deputy', 'vice', 'first', 'minister', 'ministry', 'president', 'general', 'director', 'chairman',
    'commander', 'governor',
  'secretary', 'ambassador', 'leader', 'parliament', 'national', 'state', 'party', 'foreign', 'affairs', 'prime', 'council', 'committee', 'colonel', 'major',
  'executive', 'officer',
  'businessman', 'department', 'government', 'federal', 'assembly', 'office', 'company', 'manager', 'founder', 'owner', 'spokesman', 'representative', 'with',
  'from',
]);

export function agreementOf(query: ScreenQuery, entry: IndexedEntry): Agreement {
  const asked = new Set(query.countries.map((name) => foldName(name)));
  const inferred = new Set((query.inferred ?? []).map((name) => foldName(name)));
  const shared = entry.countries.filter((name) => asked.has(foldName(name)));
  return {
    country: shared.find((name) => !inferred.has(foldName(name))) ?? null,
    probableCountry: shared.find((name) => inferred.has(foldName(name))) ?? null,
    otherCountry: shared.length === 0 && asked.size > 0 && entry.countries.length > 0,
    office: sharedOffice(query.role, entry.positions),
    listedLater: entry.listedOn !== null && query.publishedAt !== null && query.publishedAt.slice(0, 10) < entry.listedOn.slice(0, 10),
  };
}

function sharedOffice(role: string | null, positions: readonly string[]): string | null {
  if (role === null) return null;
  const words = new Set(foldName(role).split(' ').filter((word) => word.length > 3 && !COMMON_WORDS.has(word)));
  for (const position of positions) for (const word of foldName(position).split(' ')) if (words.has(word)) return word;
  return null;
}
