import { commonCountryName } from '../names/country-names.ts';
import { readCsv } from './csv-rows.ts';
import { readEuCsv, readEuXml } from './eu-official.ts';
import type { ListEntry, ListFile } from './list-entry.ts';
import { ListError } from './list-entry.ts';

const HEADER = ['name', 'aliases', 'citizenship', 'kind'];
/** Between two states, but not inside "Korea, Democratic People's Republic Of" or "Palestinian Territory, Occupied". */
const STATES = /, (?!(?:[\w' ]*republic of\b|occupied))/i;

/** The EU's list in any of the three forms it comes in: its own XML or CSV (version 1.1), or the short table of names. Throws ListError. */
export function readEuList(file: string): ListFile {
  if (/^\uFEFF?\s*</.test(file)) return readEuXml(file);
  return file.slice(0, file.indexOf('\n') + 1).includes(';') ? readEuCsv(file) : readEuNames(file);
}

/**
 * Names, aliases ("|" between), citizenship and kind drawn from the EU's consolidated financial sanctions list.
 * It gives no reference, programme or date, so neither do the entries. Throws ListError.
 */
function readEuNames(csv: string): ListFile {
  const [header, ...rows] = readCsv(csv);
  if (header?.join() !== HEADER.join()) throw new ListError('not-this-format', `The first row is not "${HEADER.join()}".`);
  if (rows.length === 0) throw new ListError('no-entries', 'The file holds no entries.');
  const entries = rows.map((row, index): ListEntry => {
    const [name = '', aliases = '', citizenship = '', kind = ''] = row;
    if (row.length !== HEADER.length) throw new ListError('truncated', `Row ${index + 2} has ${row.length} columns, not ${HEADER.length}.`);
    if (name === '') throw new ListError('malformed', `Row ${index + 2} has no name.`);
    return {
      list: 'EU', entry: '', kind: kind === 'person' ? 'person' : 'organization',
      names: [
        { text: name, quality: 'primary' },
        ...aliases.split('|').map((text) => text.trim()).filter(Boolean).map((text) => ({ text, quality: 'strong' as const })),
      ],
      programmes: [], listedOn: null,
      countries: citizenship.split(STATES).filter(Boolean).map(commonCountryName),
      positions: [], births: [], remarks: null,
    };
  });
  return { entries, generatedOn: null };
}
