import { commonCountryName } from '../names/country-names.ts';
import { readCsv } from './csv-rows.ts';
import { isoDate } from './list-date.ts';
import type { EntryKind, ListedName, ListEntry, ListFile } from './list-entry.ts';
import { ListError } from './list-entry.ts';

const NAME_PARTS = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5'] as const;
const NEEDED = ['Unique ID', 'Name 6', 'Name type', 'Regime Name', 'Designation Type'] as const;

/**
 * The UK Sanctions List (Foreign, Commonwealth & Development Office) as CSV: a line with the report's date, a header,
 * then a row for every combination of name, address and the like, those of one entry sharing its "Unique ID".
 * Columns are found by their heading. Throws ListError.
 */
export function readUkList(csv: string): ListFile {
  const rows = readCsv(csv);
  const at = rows.findIndex((row) => NEEDED.every((heading) => row.includes(heading)));
  const header = rows[at];
  if (at < 0 || at > 3 || !header) throw new ListError('not-this-format', `No row near the top holds the headings ${NEEDED.join(', ')}.`);
  const entries = new Map<string, ListEntry>();
  for (const [index, row] of rows.slice(at + 1).entries()) {
    if (row.length !== header.length) throw new ListError('truncated', `Row ${index + at + 2} has ${row.length} columns, not ${header.length}.`);
    const value = (heading: string) => row[header.indexOf(heading)]?.trim() ?? '';
    add(entries, value);
  }
  if (entries.size === 0) throw new ListError('no-entries', 'The file holds no entries.');
  for (const entry of entries.values()) if (entry.names.length === 0) throw new ListError('malformed', `The entry "${entry.entry}" has no name.`);
  return { entries: [...entries.values()], generatedOn: reportDate(rows.slice(0, at)) };
}

function add(entries: Map<string, ListEntry>, value: (heading: string) => string): void {
  const id = value('Unique ID');
  let entry = entries.get(id);
  if (!entry) {
    entry = {
      list: 'UK', entry: id, kind: kindOf(value('Designation Type')), names: [], programmes: [], listedOn: isoDate(value('Date Designated')),
      countries: [], positions: [], births: [], remarks: value('Other Information') || null,
    };
    entries.set(id, entry);
  }
  const given = NAME_PARTS.map(value).filter(Boolean).join(' '), family = value('Name 6');
  const text = entry.kind === 'person' ? [family, given].filter(Boolean).join(', ') : [given, family].filter(Boolean).join(' ');
  const primary = /^primary name$/i.test(value('Name type'));
  const name: ListedName = { text, quality: primary ? 'primary' : /low/i.test(value('Alias strength')) ? 'weak' : 'strong' };
  if (text !== '' && !entry.names.some((known) => known.text === text)) {
    if (primary) entry.names.unshift(name);
    else entry.names.push(name);
  }
  put(entry.programmes, value('Regime Name'));
  for (const state of value('Nationality(/ies)').split(/[;|]/)) put(entry.countries, commonCountryName(state));
  put(entry.positions, value('Position'));
  put(entry.births, /\d{4}/.exec(value('D.O.B'))?.[0] ?? '');
}

function put(all: string[], one: string): void {
  if (one !== '' && !all.includes(one)) all.push(one);
}

function kindOf(type: string): EntryKind {
  if (/^individual/i.test(type)) return 'person';
  return /^ship/i.test(type) ? 'vessel' : 'organization';
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "Report Date: 12-Nov-2030" */
function reportDate(preamble: readonly string[][]): string | null {
  const [, day, month = '', year] = /(\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ](\d{4})/.exec(preamble.flat().join(' ')) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return day !== undefined && year !== undefined && number > 0 ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
