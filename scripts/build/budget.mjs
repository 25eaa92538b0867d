// What a reader downloads and a page has to load stays small: passing a budget fails the build.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const KILOBYTE = 1024;
/** As they are loaded, in kilobytes. */
const SCRIPTS = {
  'content.js': 70,
  'always.js': 30,
  'reader.js': 112,
  'popup.js': 96,
  'panel.js': 96,
  'background.js': 825,
};
/** Gzipped, in kilobytes. */
const DATA = {
  models: { files: ['tagger.bin', 'attributions.bin'], limit: 1.2 * KILOBYTE },
  lists: { files: ['lists.bin'], limit: 2.5 * KILOBYTE },
};
const ZIP = 5 * KILOBYTE;

/** @throws an error that names every part of a package, the zip among them, that is over its budget */
export function checkBudget(folder, zip) {
  const over = [];
  const check = (name, bytes, limit) => {
    if (bytes > limit * KILOBYTE) over.push(`${name} has ${(bytes / KILOBYTE).toFixed(1)} KB of ${limit}`);
  };
  for (const [name, limit] of Object.entries(SCRIPTS)) check(name, statSync(path.join(folder, name)).size, limit);
  for (const [name, { files, limit }] of Object.entries(DATA)) {
    check(name, files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, 'data', file)), { level: 9 }).length, 0), limit);
  }
  check(path.basename(zip), statSync(zip).size, ZIP);
  if (over.length > 0) throw new Error(`over the size budget: ${over.join(', ')}`);
}
