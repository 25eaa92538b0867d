import type { ListName } from '../listing.ts';
import type { ListedName, ListEntry } from '../lists/list-entry.ts';
import { readList } from '../lists/read-list.ts';
import { buildIndex } from './build.ts';
import type { ListSource } from './format.ts';
import type { ListIndex } from './load.ts';

/** What a new copy of a list came as. */
export interface NewCopy {
  list: ListName;
  /** The files' text, in the order that `readList` takes them. */
  files: readonly string[];
  publisher: string;
  url: string;
  licence: string;
  /** ISO date to go by where the file states none. */
  receivedOn: string;
}

/** Of the entries that a list had, a new copy holds this share at least: fewer look like half a file. */
const LEAST_SHARE = 0.8;

export type ReplaceErrorCode = 'fewer-entries' | 'older';

/** A new copy that is a whole list, and still not to be put in the place of the one at hand. */
export class ReplaceError extends Error {
  override readonly name = 'ReplaceError';
  readonly code: ReplaceErrorCode;
  constructor(code: ReplaceErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * The index with one list in a new copy, all others as they were; null where the copy is of the same date as the one at hand.
 * Throws ListError where the files are no whole list, ReplaceError where the one at hand is better.
 */
export function replaceList(index: ListIndex, copy: NewCopy): Uint8Array | null {
  const { list, files, publisher, url, licence, receivedOn } = copy;
  const { entries, generatedOn } = readList(list, files);
  const before = index.sources.find((source) => source.list === list);
  const date = generatedOn ?? receivedOn;
  if (before !== undefined) {
    if (date < before.date) throw new ReplaceError('older', `The file is of ${date}, the list at hand of ${before.date}.`);
    if (entries.length < before.entries * LEAST_SHARE) {
      throw new ReplaceError('fewer-entries', `The file holds ${entries.length} entries, the list at hand ${before.entries}.`);
    }
    if (generatedOn !== null && generatedOn === before.date) return null;
  }
  const source: ListSource = { list, publisher, url, date, licence };
  const others = index.sources.filter((one) => one.list !== list).map(({ entries: _count, ...one }) => one);
  return buildIndex([...entriesOf(index).filter((entry) => entry.list !== list), ...entries], [...others, source]);
}

/** One index of two: of every list the newer copy. */
export function newerOfBoth(first: ListIndex, second: ListIndex): Uint8Array {
  const dateIn = (index: ListIndex, list: ListName) => index.sources.find((source) => source.list === list)?.date ?? '';
  const fromFirst = (list: ListName) => dateIn(first, list) >= dateIn(second, list);
  const sources = [...first.sources.filter(({ list }) => fromFirst(list)), ...second.sources.filter(({ list }) => !fromFirst(list))];
  const entries = [...entriesOf(first).filter(({ list }) => fromFirst(list)), ...entriesOf(second).filter(({ list }) => !fromFirst(list))];
  return buildIndex(entries, sources.map(({ entries: _count, ...source }) => source));
}

/** The entries of an index as it keeps them: names in letters that cannot be searched for, and remarks, are not in it. */
export function entriesOf(index: ListIndex): ListEntry[] {
  const names: ListedName[][] = Array.from({ length: index.entryCount }, () => []);
  for (let place = 0; place < index.nameCount; place++) {
    const { entry, quality } = index.nameAt(place);
    names[entry]?.push({ text: index.listedText(place), quality });
  }
  return names.map((listed, entry) => ({ ...index.entryAt(entry), names: listed, remarks: null }));
}
