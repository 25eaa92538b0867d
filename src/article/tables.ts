import { squeeze, tagOf } from './dom.ts';

/** Rows of a table with their cells, without those of tables inside it. */
export function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  for (const part of table.children) {
    const tag = tagOf(part);
    if (tag === 'tr') rows.push(cellsOf(part));
    else if (tag === 'thead' || tag === 'tbody' || tag === 'tfoot') {
      for (const row of part.children) if (tagOf(row) === 'tr') rows.push(cellsOf(row));
    }
  }
  return rows;
}

/** Whether a table holds figures and names in rows and columns, or only lays out the page. */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  if (table.querySelector('table, h1, h2, article, figure') !== null) return false;
  const rows = rowsOf(table);
  const cells = rows.flat();
  if (table.querySelector('th, caption, thead') !== null && cells.length > 1) return true;
  if (rows.length < 2 || rows.filter((row) => row.length > 1).length < 2) return false;
  // Columns of prose are columns of a layout.
  return cells.every((cell) => squeeze(cell.textContent ?? '').length < 600);
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter((cell) => tagOf(cell) === 'td' || tagOf(cell) === 'th');
}
