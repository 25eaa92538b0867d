export const LISTS = ['UN', 'OFAC', 'EU', 'CA', 'UK'] as const;
export type ListName = (typeof LISTS)[number];

/** An entry of a sanctions list that may be the actor, by name: never a statement of identity. */
export interface Listing {
  list: ListName;
  /** The list's own reference ("KPi.038", OFAC's number); "" where the list gives none. */
  entry: string;
  /** The name or alias of the entry that matched. */
  listedName: string;
  /** The list's own programme labels ("DPRK", "RUSSIA-EO14024"). */
  programmes: string[];
  /** ISO 8601 date, null where the list gives none. */
  listedOn: string | null;
  /** ISO 8601 date of the copy of the list that was searched. */
  snapshot: string;
  /** 0 to 1, likeness of the names. */
  score: number;
  /** One sentence that a reader can check: which words matched, what else agrees or is unknown. */
  because: string;
}

/**
 * The page that a list's publisher keeps of the entry: OFAC's search has one for each number. Null where there is none: the others publish whole lists alone.
 */
export function entryPage({ list, entry }: Pick<Listing, 'list' | 'entry'>): string | null {
  return list === 'OFAC' && /^\d+$/.test(entry) ? `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${entry}` : null;
}

/** What is known of a name when it is screened. */
export interface ScreenQuery {
  /** Fullest form, without titles. */
  name: string;
  /** Null where it is not known whether it is a person. */
  kind: 'person' | 'organization' | null;
  /** Common English names of states that the text ties this name to. */
  countries: string[];
  /** Those of them that the text does not say but that were inferred from the words around: they may speak against a match, not for it. */
  inferred?: string[];
  role: string | null;
  /** ISO 8601 date of the article. */
  publishedAt: string | null;
  /** True where a reader looks up the very name, and it was not merely found in a text: a short or common name is then shown when it fits whole. */
  lookup?: boolean;
}

/** The search over all loaded lists, best first, empty where nothing is likely enough. */
export type Screen = (query: ScreenQuery) => Listing[];
