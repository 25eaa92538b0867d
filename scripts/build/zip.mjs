// A folder as a zip, the same bytes for the same files whenever and wherever it is made.
import { zipSync } from 'fflate';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

// The earliest date a zip can carry, in local time as zips have it.
const LONG_AGO = new Date(1980, 0, 1);

/** @returns the bytes of the zip */
export function zipFolder(folder) {
  const files = {};
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    const file = path.join(folder, name);
    if (statSync(file).isFile()) files[name.split(path.sep).join('/')] = [readFileSync(file), { mtime: LONG_AGO, level: 9 }];
  }
  return zipSync(files);
}
