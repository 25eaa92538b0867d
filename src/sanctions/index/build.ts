import type { ListEntry, ListedName } from '../lists/list-entry.ts';
import { ENTRY_KINDS, NAME_QUALITIES } from '../lists/list-entry.ts';
import { familyCount, organizationWords, personWords } from '../names/name-words.ts';
import { keyOf, soundOf } from '../names/sound.ts';
import { encodeText, NumberWriter } from './bytes.ts';
import type { EntryRecord, Header, ListSource, SectionName } from './format.ts';
import { FORMAT_VERSION, MARK, SECTIONS } from './format.ts';

/** Gathers the pieces of one section and how long each is. */
class Pieces {
  readonly lengths = new NumberWriter();
  private readonly parts: Uint8Array[] = [];
  add(bytes: Uint8Array): void {
    this.parts.push(bytes);
    this.lengths.write(bytes.length);
  }
  finish(): Uint8Array { return joined(this.parts); }
}

/** Numbers its members in order of first sight. */
class Table {
  private readonly places = new Map<string, number>();
  placeOf(member: string): number {
    const known = this.places.get(member);
    if (known !== undefined) return known;
    this.places.set(member, this.places.size);
    return this.places.size - 1;
  }
  members(): string[] { return [...this.places.keys()]; }
}

/** The index of all entries as one file (format.ts). Entries keep their order; names that hold no Latin or Cyrillic letter are left out. */
export function buildIndex(entries: readonly ListEntry[], sources: readonly ListSource[]): Uint8Array {
  const programmes = new Table(), countries = new Table();
  const records = new Pieces(), names = new Pieces();
  const nameCounts = new NumberWriter();
  const marks: number[] = [], wordsOfName: string[][] = [];
  const postings = new Map<string, number[]>();

  for (const entry of entries) {
    const record: EntryRecord = [
      entry.list, entry.kind, entry.entry, entry.listedOn, entry.programmes.map((label) => programmes.placeOf(label)),
      entry.countries.map((state) => countries.placeOf(state)), entry.positions.map(shortened), entry.births,
    ];
    records.add(encodeText(JSON.stringify(record)));
    const kept = searchable(entry);
    nameCounts.write(kept.length);
    for (const { name, words, family } of kept) {
      const place = wordsOfName.length;
      names.add(encodeText(name.text));
      marks.push(NAME_QUALITIES.indexOf(name.quality) | (ENTRY_KINDS.indexOf(entry.kind) << 2) | (Math.min(family, 15) << 4));
      wordsOfName.push(words);
      for (const word of new Set([...words, ...joinsOf(words)])) {
        const known = postings.get(word);
        if (known) known.push(place);
        else postings.set(word, [place]);
      }
    }
  }

  const { order, keys, keyCounts } = filed([...postings.keys()]);
  const placeOfWord = new Map(order.map((word, place) => [word, place]));
  const nameWords = new Pieces(), words = new Pieces(), keyTexts = new Pieces(), filedNames = new Pieces();
  for (const own of wordsOfName) nameWords.add(numbers(own.map((word) => placeOfWord.get(word) ?? 0)));
  for (const word of order) words.add(encodeText(word));
  for (const key of keys) keyTexts.add(encodeText(key));
  for (const word of order) filedNames.add(steps(postings.get(word) ?? []));

  const sections: Record<SectionName, Uint8Array> = {
    entries: records.finish(), entryLengths: records.lengths.finish(), nameCounts: nameCounts.finish(),
    names: names.finish(), nameLengths: names.lengths.finish(), nameMarks: Uint8Array.from(marks),
    nameWords: nameWords.finish(), nameWordLengths: nameWords.lengths.finish(),
    words: words.finish(), wordLengths: words.lengths.finish(), keys: keyTexts.finish(), keyLengths: keyTexts.lengths.finish(), keyCounts: keyCounts.finish(),
    postings: filedNames.finish(), postingLengths: filedNames.lengths.finish(),
  };
  const lengths = Object.fromEntries(SECTIONS.map((name) => [name, sections[name].length]));
  const header = {
    version: FORMAT_VERSION,
    sources: sources.map((source) => ({ ...source, entries: entries.filter((entry) => entry.list === source.list).length })),
    entries: entries.length, names: wordsOfName.length, words: order.length, keys: keys.length,
    programmes: programmes.members(), countries: countries.members(), lengths,
  } satisfies Omit<Header, 'lengths'> & { lengths: object };
  const head = encodeText(JSON.stringify(header));
  const size = Uint8Array.from([head.length & 255, (head.length >> 8) & 255, (head.length >> 16) & 255, (head.length >> 24) & 255]);
  return joined([encodeText(MARK), size, head, ...SECTIONS.map((name) => sections[name])]);
}

/** Two short words beside each other are also filed as one, so that "Jongun" finds "Jong Un". */
export function joinsOf(words: readonly string[]): string[] {
  return words.slice(1).flatMap((word, before) => {
    const left = words[before] ?? '';
    return left.length > 1 && word.length > 1 && left.length <= 5 && word.length <= 5 ? [left + word] : [];
  });
}

/** Titles of office can run over many lines; the first words tell the office. */
function shortened(position: string): string {
  return position.length <= 90 ? position : `${position.slice(0, 87).replace(/\s+\S*$/, '')}…`;
}

function searchable(entry: ListEntry): { name: ListedName; words: string[]; family: number }[] {
  const seen = new Set<string>();
  // "Ομάδα Wagner": the half that could be searched for would stand for the whole.
  const readable = entry.names.filter(({ text }) => !/\p{Script=Greek}/u.test(text));
  return (readable.length > 0 ? readable : entry.names).flatMap((name) => {
    const words = entry.kind === 'person' ? personWords(name.text) : organizationWords(name.text);
    const same = words.join(' ');
    if (same === '' || seen.has(same)) return [];
    seen.add(same);
    return [{ name, words, family: entry.kind === 'person' ? familyCount(name.text) : 0 }];
  });
}

/** Words sorted so that those of one key stand together. */
function filed(words: string[]): { order: string[]; keys: string[]; keyCounts: NumberWriter } {
  const byKey = new Map<string, string[]>();
  for (const word of words) {
    const key = keyOf(soundOf(word));
    const known = byKey.get(key);
    if (known) known.push(word);
    else byKey.set(key, [word]);
  }
  const keys = [...byKey.keys()].sort();
  const keyCounts = new NumberWriter();
  const order = keys.flatMap((key) => {
    const members = (byKey.get(key) ?? []).sort();
    keyCounts.write(members.length);
    return members;
  });
  return { order, keys, keyCounts };
}

function steps(places: readonly number[]): Uint8Array {
  return numbers(places.map((place, at) => place - (places[at - 1] ?? 0)));
}

function numbers(values: readonly number[]): Uint8Array {
  const writer = new NumberWriter();
  for (const value of values) writer.write(value);
  return writer.finish();
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) { whole.set(part, at); at += part.length; }
  return whole;
}
