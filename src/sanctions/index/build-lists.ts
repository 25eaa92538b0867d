import { readCanadaList } from '../lists/canada.ts';
import { readEuList } from '../lists/eu.ts';
import type { ListEntry } from '../lists/list-entry.ts';
import { readOfacXml } from '../lists/ofac-xml.ts';
import { readOfacList } from '../lists/ofac.ts';
import { readUkList } from '../lists/uk.ts';
import { readUnList } from '../lists/un.ts';
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
    const [main = '', second = ''] = files.map(read);
    const { entries: found, generatedOn } = {
      UN: () => readUnList(main), OFAC: () => (second === '' ? readOfacXml(main) : readOfacList(main, second)), EU: () => readEuList(main), CA: () => readCanadaList(main),
      UK: () => readUkList(main),
    }[source.list]();
    for (const entry of found) entries.push(entry);
    sources.push({ ...source, date: generatedOn ?? source.date });
  }
  return buildIndex(entries, sources);
}
