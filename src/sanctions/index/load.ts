import * as v from 'valibot';
import type { EntryKind, NameQuality } from '../lists/list-entry.ts';
import { ENTRY_KINDS, NAME_QUALITIES } from '../lists/list-entry.ts';
import type { ListName } from '../listing.ts';
import { LISTS } from '../listing.ts';
import { decodeText, readNumbers } from './bytes.ts';
import type { Header, SectionName } from './format.ts';
import { FORMAT_VERSION, IndexError, MARK, SECTIONS } from './format.ts';
import { Lines } from './lines.ts';

/** An entry as the index keeps it. */
export interface IndexedEntry {
  list: ListName;
  kind: EntryKind;
  entry: string;
  listedOn: string | null;
  programmes: string[];
  countries: string[];
  positions: string[];
  births: string[];
}

/** A listed name by its number in the index. `family`: how many of its first words are the family name, 0 where the list does not say. */
export interface IndexedName {
  place: number;
  entry: number;
  quality: NameQuality;
  kind: EntryKind;
  family: number;
  words: string[];
}

/** The lists, ready to be searched. Words, names and entries go by their number in the file. */
export interface ListIndex {
  sources: Header['sources'];
  entryCount: number;
  nameCount: number;
  wordCount: number;
  /** Numbers of the words filed under a key (names/sound.ts). */
  wordsUnder(key: string): { first: number; last: number } | null;
  wordAt(word: number): string;
  /** Numbers of the names that a word stands in, rising. */
  namesWith(word: number): Uint32Array;
  /** How many words a name has. */
  lengthAt(name: number): number;
  kindAt(name: number): EntryKind;
  nameAt(name: number): IndexedName;
  listedText(name: number): string;
  /** The name that the list gives an entry first. */
  mainNameOf(entry: number): string;
  entryAt(entry: number): IndexedEntry;
}

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const HeaderSchema = v.object({
  version: whole,
  sources: v.array(v.object({ list: v.picklist(LISTS), publisher: v.string(), url: v.string(), date: v.string(), licence: v.string(), entries: whole })),
  entries: whole, names: whole, words: whole, keys: whole,
  programmes: v.array(v.string()), countries: v.array(v.string()),
  lengths: v.object(Object.fromEntries(SECTIONS.map((name) => [name, whole]))),
});
const places = v.array(whole);
const RecordSchema = v.tuple([
  v.picklist(LISTS), v.picklist(ENTRY_KINDS), v.string(), v.nullable(v.string()), places, places, v.array(v.string()), v.array(v.string()),
]);

/** No name has more. */
const MOST_NAME_WORDS = 1000;
/** Entries kept as they were read. */
const MOST_ENTRIES = 2000;

/** Opens an index file (format.ts) without copying it. Throws IndexError on bytes that are none, or are damaged. */
export function loadIndex(bytes: Uint8Array): ListIndex {
  const { header, sections } = opened(bytes);
  const entryStarts = starts(sections.entryLengths, header.entries, sections.entries.length);
  const nameStarts = starts(sections.nameLengths, header.names, sections.names.length);
  const wordStarts = starts(sections.nameWordLengths, header.names, sections.nameWords.length);
  const postingStarts = starts(sections.postingLengths, header.words, sections.postings.length);
  const words = new Lines(sections.words, starts(sections.wordLengths, header.words, sections.words.length));
  const keys = new Lines(sections.keys, starts(sections.keyLengths, header.keys, sections.keys.length));
  const keyStarts = starts(sections.keyCounts, header.keys, header.words);
  const nameStartsOfEntry = starts(sections.nameCounts, header.entries, header.names);
  const entryOfName = new Uint32Array(header.names);
  for (let entry = 0; entry < header.entries; entry++) entryOfName.fill(entry, at(nameStartsOfEntry, entry), at(nameStartsOfEntry, entry + 1));
  /** The numbers read last. */
  const numbers = new Uint32Array(Math.max(header.names, MOST_NAME_WORDS));
  const read = (bytes: Uint8Array, ends: Uint32Array, piece: number): number => Math.max(0, readNumbers(bytes, at(ends, piece), at(ends, piece + 1), numbers));
  const entries = new Map<number, IndexedEntry>();
  /** Words read before, by their numbers: those of common names are asked for again and again. */
  const known = Array<string | undefined>(words.length).fill(undefined);
  const wordAt = (word: number): string => (known[word] ??= words.at(word));
  const kindAt = (name: number): EntryKind => ENTRY_KINDS[((sections.nameMarks[name] ?? 0) >> 2) & 3] ?? 'organization';
  if (sections.nameMarks.length !== header.names) {
    throw new IndexError('damaged', 'The counts of the index do not agree with what is in it.');
  }
  const listedText = (number: number) => decodeText(sections.names.subarray(at(nameStarts, number), at(nameStarts, number + 1)));

  return {
    sources: header.sources, entryCount: header.entries, nameCount: header.names, wordCount: header.words,
    wordsUnder(key) {
      const group = keys.find(key);
      return group < 0 ? null : { first: at(keyStarts, group), last: at(keyStarts, group + 1) };
    },
    wordAt, kindAt,
    namesWith(word) {
      const found = numbers.slice(0, read(sections.postings, postingStarts, word));
      for (let step = 1; step < found.length; step++) found[step] = at(found, step) + at(found, step - 1);
      return found;
    },
    lengthAt: (number) => read(sections.nameWords, wordStarts, number),
    nameAt(number) {
      const mark = sections.nameMarks[number] ?? 0;
      const count = read(sections.nameWords, wordStarts, number);
      const own: string[] = [];
      for (let word = 0; word < count; word++) own.push(wordAt(at(numbers, word)));
      return {
        place: number, entry: entryOfName[number] ?? 0,
        quality: NAME_QUALITIES[mark & 3] ?? 'weak', kind: kindAt(number), family: mark >> 4,
        words: own,
      };
    },
    listedText,
    mainNameOf: (entry) => listedText(at(nameStartsOfEntry, entry)),
    entryAt(number) {
      const kept = entries.get(number);
      if (kept) return kept;
      const record = v.parse(RecordSchema, JSON.parse(decodeText(sections.entries.subarray(at(entryStarts, number), at(entryStarts, number + 1)))));
      const [list, kind, reference, listedOn, programmes, countries, positions, births] = record;
      const entry = {
        list, kind, entry: reference, listedOn, positions, births,
        programmes: programmes.map((one) => header.programmes[one] ?? ''), countries: countries.map((one) => header.countries[one] ?? ''),
      };
      if (entries.size >= MOST_ENTRIES) entries.clear();
      entries.set(number, entry);
      return entry;
    },
  };
}

function opened(bytes: Uint8Array): { header: v.InferOutput<typeof HeaderSchema>; sections: Record<SectionName, Uint8Array> } {
  const start = MARK.length + 4;
  if (bytes.length < start || decodeText(bytes.subarray(0, MARK.length)) !== MARK) throw new IndexError('not-an-index',
    'The file is no index of sanctions lists.');
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(MARK.length, true);
  if (start + size > bytes.length) throw new IndexError('damaged', 'The index ends inside its header.');
  let head: unknown;
  try {
    head = JSON.parse(decodeText(bytes.subarray(start, start + size)));
  } catch {
    throw new IndexError('damaged', 'The header of the index is not readable.');
  }
  const checked = v.safeParse(HeaderSchema, head);
  if (!checked.success) throw new IndexError('damaged', 'The header of the index is not complete.');
  if (checked.output.version !== FORMAT_VERSION) throw new IndexError('other-version',
    `The index has version ${checked.output.version}, not ${FORMAT_VERSION}.`);
  let from = start + size;
  const sections = Object.fromEntries(SECTIONS.map((name) => {
    const section = bytes.subarray(from, from += checked.output.lengths[name] ?? 0);
    return [name, section];
  })) as Record<SectionName, Uint8Array>;
  if (from !== bytes.length) throw new IndexError('damaged', `The index has ${bytes.length} bytes, not ${from}.`);
  return { header: checked.output, sections };
}

/** Where each piece begins, and after the last where it ends, which is known. */
function starts(lengths: Uint8Array, pieces: number, end: number): Uint32Array {
  const all = new Uint32Array(pieces + 1);
  let sum = 0, value = 0, shift = 0, piece = 0;
  for (let place = 0; place < lengths.length; place++) {
    const byte = lengths[place] ?? 0;
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte >= 128) continue;
    sum += value;
    all[++piece] = sum;
    value = shift = 0;
  }
  if (piece !== pieces || sum !== end) throw new IndexError('damaged', 'The pieces of the index do not add up.');
  return all;
}

function at(places: Uint32Array, place: number): number {
  return places[place] ?? 0;
}
