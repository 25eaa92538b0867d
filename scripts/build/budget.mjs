// What a reader downloads and a page has to load stays small: passing a budget fails the build.
import { statSync } from 'node:fs';
import path from 'node:path';

const KILOBYTE = 1024;
const BUDGET = {
  'content.js': 256 * KILOBYTE, 'always.js': 70 * KILOBYTE, 'reader.js': 118 * KILOBYTE, 'popup.js': 100 * KILOBYTE, 'background.js': 825 * KILOBYTE,
};
const ZIP_BUDGET = 5 * KILOBYTE * KILOBYTE;

/** @throws an error that names every file of a package, the zip among them, that is over its budget */
export function checkBudget(folder, zip) {
  const over = [];
  const check = (file, name, limit) => {
    const { size } = statSync(file);
    if (size > limit) over.push(`${name} has ${(size / KILOBYTE).toFixed(1)} KB of ${limit / KILOBYTE}`);
  };
  for (const [name, limit] of Object.entries(BUDGET)) check(path.join(folder, name), name, limit);
  if (zip) check(zip, path.basename(zip), ZIP_BUDGET);
  if (over.length > 0) throw new Error(`over the size budget: ${over.join(', ')}`);
}
