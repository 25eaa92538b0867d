import type { TableBlock, TableCell } from '../article.ts';
import type { Build } from './build.ts';
import { refOf, squeeze, tagOf } from '../dom.ts';
import { tongueOf } from './wrappers.ts';
import type { PageElement } from '../tree/element.ts';

/** Rows of a table with their cells, without those of tables inside it. */
export function rowsOf(table: PageElement): PageElement[][] {
  const rows: PageElement[][] = [];
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
export function isDataTable(table: PageElement): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  if (table.querySelector('table, h1, h2, article, figure') !== null) return false;
  const rows = rowsOf(table);
  const cells = rows.flat();
  if (table.querySelector('th, caption, thead') !== null && cells.length > 1) return true;
  if (rows.length < 2 || rows.filter((row) => row.length > 1).length < 2) return false;
  // Columns of prose are columns of a layout.
  return cells.every((cell) => squeeze(cell.textContent).length < 600);
}

/** A table with its caption, its header cells and the cells that span several rows or columns; rows without words are left out. */
export function tableOf(build: Build, element: PageElement): TableBlock | null {
  const rows: TableCell[][] = [];
  const caption = element.querySelector('caption');
  const title = caption ? build.words(build.unitsIn(caption)) : { inlines: [], plain: '' };
  if (caption) build.takeAll(caption);
  for (const row of rowsOf(element)) {
    const cells: TableCell[] = [];
    for (const cell of row) {
      if (build.selection.dropped.has(cell)) continue;
      const words = build.words(build.takeAll(cell));
      cells.push({
        ...build.base(cell, true), header: tagOf(cell) === 'th' || tagOf(cell.parentElement?.parentElement ?? cell) === 'thead',
        colSpan: spanOf(cell, 'colspan'), rowSpan: spanOf(cell, 'rowspan'),
        span: words.plain === '' ? build.nothing() : build.append(words.plain), inlines: words.inlines,
      });
    }
    if (cells.some((cell) => cell.span.end > cell.span.start)) rows.push(cells);
  }
  return rows.length === 0 ? null : { kind: 'table', ref: refOf(element), caption: title.inlines, rows, ...tongueOf(element) };
}

function cellsOf(row: PageElement): PageElement[] {
  return [...row.children].filter((cell) => tagOf(cell) === 'td' || tagOf(cell) === 'th');
}

function spanOf(cell: PageElement, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return value > 1 && value <= 100 ? value : 1;
}
