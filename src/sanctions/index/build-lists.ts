import type { ListEntry } from '../lists/list-entry.ts';
import { readList } from '../lists/read-list.ts';
import { buildIndex } from './build.ts';
import type { ListSource } from './format.ts';
import { readSources } from './sources.ts';

/**
 * The index of all lists in `sources/`, for the build to write as data/lists.bin.
 * `sourcesJson`: the text of sources/sources.json. `read`: a file of that folder by the name given there, unpacked, as text.
 * Throws ListError: a build with a broken list must fail.
 */
export function buildLists(sourcesJson: string, read: (file: string) => string): Uint8Array {
  const entries: ListEntry[] = [];
  const sources: ListSource[] = [];
  for (const { files, ...source } of readSources(sourcesJson)) {
    const { entries: found, generatedOn } = readList(source.list, files.map(read));
    for (const entry of found) entries.push(entry);
    sources.push({ ...source, date: generatedOn ?? source.date });
  }
  return buildIndex(entries, sources);
}
