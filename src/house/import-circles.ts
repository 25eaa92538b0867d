import type { SourceFile } from './files.ts';
import { IMPORT, resolve } from './imports.ts';

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

/**
 * What imports itself by a way around, types included: none where everything stands above what it imports. A folder that holds no other
 * folders counts as one, so that whoever reads it needs to know only what lies below it; any other file counts by itself.
 */
export function importCircles(files: readonly SourceFile[]): string[] {
  const folders = [...new Set(files.map(({ file }) => folderOf(file)))];
  const whole = new Set(folders.filter((folder) => !folders.some((other) => other.startsWith(`${folder}/`))));
  const room = (file: string): string => (whole.has(folderOf(file)) ? folderOf(file) : file);
  const known = new Set(files.map(({ file }) => file));
  let arrows = files.flatMap(({ file, text }) => [...text.matchAll(IMPORT)]
    .map(([, , , specifier = '']) => `src/${resolve(file, specifier)}`)
    .filter((target) => known.has(target) && room(target) !== room(file))
    .map((target) => ({ from: room(file), to: room(target) })));
  // What leads out of a room that nothing leads into is on no circle, nor what leads into one that nothing leads out of.
  for (let before = -1; before !== arrows.length;) {
    before = arrows.length;
    const [left, entered] = [new Set(arrows.map(({ from }) => from)), new Set(arrows.map(({ to }) => to))];
    arrows = arrows.filter(({ from, to }) => entered.has(from) && left.has(to));
  }
  return [...new Set(arrows.map(({ from }) => from))].sort();
}
