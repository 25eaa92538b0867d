import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const LABELLED = path.join('..', 'shared', 'gold', 'dev', 'texts');
const OWN = path.join('src', 'article', 'fixtures');

/** The texts that briefs are timed on, and what they are called. */
export function labelledTexts(): { texts: string[]; named: string } {
  if (existsSync(LABELLED)) {
    const all = readdirSync(LABELLED).sort().map((file) => readFileSync(path.join(LABELLED, file), 'utf8'));
    return { texts: all, named: `${all.length} labelled news texts` };
  }
  const all = readdirSync(OWN).sort().map((name) => path.join(OWN, name, 'expected.txt')).filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
  return { texts: all, named: `${all.length} texts of the extraction's tests (the labelled ones in ../shared are not here)` };
}
