// The data that the code reads at run time: the tagger's model, the sanctions lists, the programmes, their fact cards.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadModule } from './load.mjs';

const COPIES = [
  { from: 'src/language/model/tagger.bin', to: 'tagger.bin' },
  { from: 'src/facts/quotes/learned/attributions.bin', to: 'attributions.bin' },
  { from: 'src/sanctions/programmes.json', to: 'programmes.json' },
];
const CARDS = 'src/sanctions/cards';
const SOURCES = 'src/sanctions/sources';
const BUILDER = 'src/sanctions/index/build-lists.ts';

/** Writes what the code reads as `data/…` into a folder. */
export async function writeData(folder) {
  mkdirSync(folder, { recursive: true });
  for (const { from, to } of COPIES) cpSync(from, path.join(folder, to));
  writeFileSync(path.join(folder, 'cards.json'), JSON.stringify(allCards()));
  cpSync(await builtLists(), path.join(folder, 'lists.bin'));
}

/** The fact cards of all issuers in one file. */
function allCards() {
  const files = readdirSync(CARDS).filter((name) => name.endsWith('.json')).sort();
  return Object.assign({}, ...files.map((name) => JSON.parse(readFileSync(path.join(CARDS, name), 'utf8'))));
}

/** The searchable lists, made from the official files by the project's own code; made anew only when one of the two changed. */
async function builtLists() {
  const { exports, hash } = await loadModule(BUILDER);
  const sources = readdirSync(SOURCES).sort().map((name) => ({ name, bytes: readFileSync(path.join(SOURCES, name)) }));
  const key = createHash('sha256').update(hash);
  for (const { name, bytes } of sources) key.update(name).update(bytes);
  const cached = path.join('build', 'cache', `lists-${key.digest('hex').slice(0, 16)}.bin`);
  if (!existsSync(cached)) {
    const packed = new Map(sources.map(({ name, bytes }) => [name, bytes]));
    const read = (name) => {
      const bytes = packed.get(name) ?? packed.get(`${name}.gz`);
      if (bytes === undefined) throw new Error(`${SOURCES} has no ${name}`);
      return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
    };
    const lists = exports.buildLists(read('sources.json'), read);
    mkdirSync(path.dirname(cached), { recursive: true });
    writeFileSync(`${cached}.${process.pid}`, lists);
    renameSync(`${cached}.${process.pid}`, cached);
  }
  return cached;
}
