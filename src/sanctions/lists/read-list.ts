import type { ListName } from '../listing.ts';
import { readCanadaList } from './canada.ts';
import { readEuList } from './eu.ts';
import type { ListFile } from './list-entry.ts';
import { readOfacXml } from './ofac-xml.ts';
import { readOfacList } from './ofac.ts';
import { readUkList } from './uk.ts';
import { readUnList } from './un.ts';

/**
 * Reads a list from its files as text: one file, or OFAC's two tables (SDN.CSV, ALT.CSV), in whichever of its publisher's forms they come.
 * Throws ListError.
 */
export function readList(list: ListName, files: readonly string[]): ListFile {
  const [main = '', second = ''] = files;
  switch (list) {
    case 'UN': return readUnList(main);
    case 'OFAC': return second === '' ? readOfacXml(main) : readOfacList(main, second);
    case 'EU': return readEuList(main);
    case 'CA': return readCanadaList(main);
    case 'UK': return readUkList(main);
  }
}
