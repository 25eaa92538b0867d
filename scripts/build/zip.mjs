// Files as a zip, the same bytes for the same files whenever and wherever it is made.
import { zipSync } from 'fflate';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

// The earliest date a zip can carry, in local time as zips have it.
const LONG_AGO = new Date(1980, 0, 1);

/** @returns the bytes of the zip of all files of a folder */
export function zipFolder(folder) {
  return zipFiles(folder, readdirSync(folder, { recursive: true }).filter((name) => statSync(path.join(folder, name)).isFile()));
}

/** @returns the bytes of the zip of the named files of a folder */
export function zipFiles(folder, names) {
  const entries = names.map((name) => name.split(path.sep).join('/')).sort();
  return zipSync(Object.fromEntries(entries.map((name) => [name, [readFileSync(path.join(folder, name)), { mtime: LONG_AGO, level: 9 }]])));
}
