// Bundles the language layer as it stands, so that training sees the features that the reader's machine will see.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSource } from '../scripts/build/load.mjs';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const MODULES = [
  'annotate', 'tokens', 'labels', 'feature-hash', 'tagger/encoded', 'tagger/tag-features', 'tagger/entity-features', 'tagger/weights', 'tagger/tagger-file',
  'tagger/tagger', 'gazetteers/countries', 'gazetteers/given-names', 'gazetteers/organisations', 'gazetteers/places', 'gazetteers/titles',
];

/** Everything that the modules of `src/language` named above export, as one object. */
export async function languageModules() {
  const { exports } = await loadSource(MODULES.map((name) => `export * from './src/language/${name}.ts';`).join('\n'));
  return exports;
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

/** Shuffles the list itself (Fisher and Yates), and returns it. */
export function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}
