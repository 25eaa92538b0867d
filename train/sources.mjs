// Bundles the language layer as it stands, so that training sees the features that the reader's machine will see.
import { build } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const MODULES = ['annotate', 'tokens', 'features', 'tagger', 'gazetteers/countries', 'gazetteers/given-names', 'gazetteers/organisations', 'gazetteers/places', 'gazetteers/titles'];

/** Everything that the modules of `src/language` named above export, as one object. */
export async function languageModules() {
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-train-'));
  try {
    const result = await build({
      stdin: { contents: MODULES.map((name) => `export * from './src/language/${name}.ts';`).join('\n'), resolveDir: root, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20',
    });
    const file = path.join(folder, 'language.mjs');
    writeFileSync(file, result.outputFiles[0].contents);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A seeded generator of numbers from 0 to below 1 (mulberry32): the same on every machine. */
export function seeded(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}
