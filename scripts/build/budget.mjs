// What a reader downloads and a page has to load stays small: passing a budget fails the build.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const KILOBYTE = 1024;
/** As they are loaded when their page or their moment begins, in kilobytes: with every part that they import at once, preact among them. */
const SCRIPTS = {
  'content.js': 70,
  'always.js': 30,
  'reader.js': 112,
  'popup.js': 90,
  'panel.js': 90,
  'background.js': 120,
  // Loaded by the background when a page is first read, and when facts are first read in an English article.
  'reading.js': 220,
  'facts.js': 690,
};
/** What pages load only when the reader asks for it, each with what it brings along, in kilobytes. */
const LATER = 12;
/** Gzipped, in kilobytes. */
const DATA = {
  models: { files: ['tagger.bin', 'attributions.bin'], limit: 1.2 * KILOBYTE },
  lists: { files: ['lists.bin'], limit: 2.5 * KILOBYTE },
};
const PAGES = ['popup.js', 'panel.js', 'options.js', 'try.js'];
const ZIP = 5 * KILOBYTE;

/** @throws an error that names every part of a package, the zip among them, that is over its budget */
export function checkBudget(folder, zip) {
  const over = [];
  const check = (name, bytes, limit) => {
    if (bytes > limit * KILOBYTE) over.push(`${name} has ${(bytes / KILOBYTE).toFixed(1)} KB of ${limit}`);
  };
  for (const [name, limit] of Object.entries(SCRIPTS)) check(name, sizeOf(loadedWith(folder, [name])), limit);
  for (const page of PAGES) {
    const atOnce = loadedWith(folder, [page]);
    for (const part of new Set([...atOnce.values()].flatMap(({ later }) => later))) {
      check(`what ${page} loads with ${part}`, sizeOf(loadedWith(folder, [part], atOnce)), LATER);
    }
  }
  for (const [name, { files, limit }] of Object.entries(DATA)) {
    check(name, files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, 'data', file)), { level: 9 }).length, 0), limit);
  }
  check(path.basename(zip), statSync(zip).size, ZIP);
  if (over.length > 0) throw new Error(`over the size budget: ${over.join(', ')}`);
}

/** What esbuild writes for parts: `import{a}from"./parts/b.js"`, `import"./parts/c.js"`, and for those loaded later `import("./parts/d.js")`. */
const IMPORT = /\b(?:from|import)\s*(\(\s*)?"(\.{1,2}\/[^"]+\.js)"/g;

/** The scripts that come with some scripts, themselves among them, by their names; those of `had` are there already. */
function loadedWith(folder, names, had = new Map()) {
  const loaded = new Map();
  const wanted = [...names];
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (loaded.has(name) || had.has(name)) continue;
    const text = readFileSync(path.join(folder, name), 'utf8');
    const imports = [...text.matchAll(IMPORT)].map(([, later, file]) => ({ later: later !== undefined,
      name: path.posix.join(path.posix.dirname(name), file) }));
    loaded.set(name, { bytes: Buffer.byteLength(text), later: imports.filter(({ later }) => later).map((one) => one.name) });
    wanted.push(...imports.filter(({ later }) => !later).map((one) => one.name));
  }
  return loaded;
}

function sizeOf(loaded) {
  return [...loaded.values()].reduce((sum, { bytes }) => sum + bytes, 0);
}
