import { ListError } from './list-entry.ts';

/**
 * Rows of a file with a comma or another `delimiter` between the fields (RFC 4180: fields may be quoted, "" is a quotation mark inside one).
 * Throws ListError: `empty`, `not-this-format` (HTML or XML), `truncated` (the file ends inside a quoted field).
 */
export function readCsv(source: string, delimiter: ',' | ';' = ','): string[][] {
  const csv = source.startsWith('\uFEFF') ? source.slice(1) : source;
  // OFAC ends its files with a lone control-Z, as files of the 1980s did.
  const end = csv.endsWith('\u001A') || csv.endsWith('\u001A\n') || csv.endsWith('\u001A\r\n') ? csv.lastIndexOf('\u001A') : csv.length;
  if (csv.slice(0, end).trim() === '') throw new ListError('empty', 'The file is empty.');
  if (/^\s*</.test(csv)) throw new ListError('not-this-format', 'The file holds markup where rows of values are expected.');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < end) {
    let field: string;
    if (csv[at] === '"') {
      const close = closingQuote(csv, at + 1, end);
      field = csv.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
      while (at < end && csv[at] === ' ') at++;
    } else {
      const start = at;
      while (at < end && csv[at] !== delimiter && csv[at] !== '\n' && csv[at] !== '\r') at++;
      field = csv.slice(start, at);
    }
    row.push(field.trim());
    if (csv[at] === delimiter) {
      at++;
      if (at < end && csv[at] !== '\n' && csv[at] !== '\r') continue;
      row.push('');
    }
    if (at < end && csv[at] !== '\n' && csv[at] !== '\r') throw new ListError('malformed', `Row ${rows.length + 1} goes on after a closing quotation mark.`);
    if (csv[at] === '\r') at++;
    if (csv[at] === '\n') at++;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}

function closingQuote(csv: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    at = csv.indexOf('"', at);
    if (at < 0 || at >= end) throw new ListError('truncated', 'The file ends inside a quoted value.');
    if (csv[at + 1] !== '"') return at;
    at += 2;
  }
}
