import type { SourceFile } from './files.ts';
import { IMPORT, resolve } from './imports.ts';

/** One data structure: an element knows its nodes and a node its element. Its files count as one. */
const ONE = 'src/article/tree/';

/** The files that import each other in a circle, types included, and those between two circles; none where every file stands above what it imports. */
export function importCircles(files: readonly SourceFile[]): string[] {
  const room = (file: string): string => (file.startsWith(ONE) ? ONE : file);
  const rooms = new Set(files.map(({ file }) => room(file)));
  let arrows = files.flatMap(({ file, text }) => [...text.matchAll(IMPORT)]
    .map(([, , , specifier = '']) => ({ from: room(file), to: room(`src/${resolve(file, specifier)}`) }))
    .filter(({ from, to }) => from !== to && rooms.has(to)));
  // What leads out of a room that nothing leads into is on no circle, nor what leads into one that nothing leads out of.
  for (let before = -1; before !== arrows.length;) {
    before = arrows.length;
    const [left, entered] = [new Set(arrows.map(({ from }) => from)), new Set(arrows.map(({ to }) => to))];
    arrows = arrows.filter(({ from, to }) => entered.has(from) && left.has(to));
  }
  return [...new Set(arrows.map(({ from }) => from))].sort();
}
