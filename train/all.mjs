// Learns all weights anew, in the order in which they rest on each other, and says of each file whether its bytes are those that stood there:
//   node train/all.mjs POLNEAR_DIR SANCTIONS_DIR
// POLNEAR_DIR holds tokens.tsv.gz, text/ and attributions/. To see that the shipped weights can be made again, run it on a clean checkout.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './sources.mjs';

const [corpus, names] = process.argv.slice(2);
if (!corpus || !names) {
  console.error('usage: node train/all.mjs POLNEAR_DIR SANCTIONS_DIR');
  process.exit(2);
}

const STEPS = [
  { program: 'tagger.mjs', input: [path.join(corpus, 'tokens.tsv.gz'), names], file: 'src/language/model/tagger.bin' },
  { program: 'reports.mjs', input: [corpus], file: 'src/facts/quotes/report-weights.json' },
  { program: 'attribution-model.mjs', input: [corpus], file: 'src/facts/quotes/learned/attributions.bin' },
];

const hashOf = (file) => createHash('sha256').update(readFileSync(path.join(root, file))).digest('hex');

let same = true;
for (const { program, input, file } of STEPS) {
  const before = hashOf(file);
  const { status } = spawnSync(process.execPath, [path.join(root, 'train', program), ...input], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  const after = hashOf(file);
  console.log(`${file}: ${after === before ? 'the bytes that stood there' : 'other bytes'}, ${after.slice(0, 16)}`);
  same &&= after === before;
}
process.exitCode = same ? 0 : 1;
