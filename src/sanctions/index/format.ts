import type { EntryKind, NameQuality } from '../lists/list-entry.ts';
import type { ListName } from '../listing.ts';

/**
 * The file that ships with the extension, read in place:
 * eight bytes of mark, the header's length (four bytes, little-endian), the header as JSON, then the sections one after another.
 *
 *   entries        per entry a JSON array: EntryRecord
 *   entryLengths   bytes of each entry's record
 *   nameCounts     names of each entry
 *   names          the listed names' text
 *   nameLengths    bytes of each name's text
 *   nameMarks      a byte a name: quality, kind, whether joined words are filed too, words of the family name (0 where unknown)
 *   nameWords      numbers of the words of each name, in order
 *   nameWordLengths  bytes of each name's numbers
 *   words          all different words' text, those of one key together
 *   wordLengths    bytes of each word's text
 *   keys           the keys' text, in order
 *   keyLengths     bytes of each key's text
 *   keyCounts      words under each key
 *   postings       per word the names it stands in, as steps from one to the next
 *   postingLengths bytes of each word's postings
 *
 * Whole numbers are written seven bits a byte (bytes.ts).
 */
export const MARK = 'RDLISTS1';
export const FORMAT_VERSION = 2;

export const SECTIONS = [
  'entries', 'entryLengths', 'nameCounts', 'names', 'nameLengths', 'nameMarks', 'nameWords', 'nameWordLengths',
  'words', 'wordLengths', 'keys', 'keyLengths', 'keyCounts', 'postings', 'postingLengths',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** What is shown of a list: whose it is, where its official file stands, and how old the copy is. */
export interface ListSource {
  list: ListName;
  publisher: string;
  /** Address of the official file or of the page that offers it. */
  url: string;
  /** ISO 8601 date of the copy; a year and month where no more is known. */
  date: string;
  licence: string;
}

export interface Header {
  version: number;
  sources: (ListSource & { entries: number })[];
  entries: number;
  names: number;
  words: number;
  keys: number;
  programmes: string[];
  countries: string[];
  /** Bytes of each section, in the order of SECTIONS. */
  lengths: Record<SectionName, number>;
}

/** list, kind, reference, date of listing, programmes and countries by place in the header's tables, positions, births */
export type EntryRecord = [ListName, EntryKind, string, string | null, number[], number[], string[], string[]];

export interface NameMarks { quality: NameQuality; kind: EntryKind; familyWords: number }

export type IndexErrorCode = 'not-an-index' | 'other-version' | 'damaged';

/** Bytes that are no index, or not one that this version can read. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
  readonly code: IndexErrorCode;
  constructor(code: IndexErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
