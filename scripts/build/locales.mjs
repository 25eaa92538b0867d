// Every text key that the code asks for exists, and every one that exists is asked for.
import { readFileSync } from 'node:fs';
import { loadModule } from './load.mjs';

/** @throws an error that names every key which only one of the two sides knows */
export async function checkLocales() {
  const [{ exports: { filesWithTexts } }, { exports: { localeProblems } }] = await Promise.all([
    loadModule('src/house/files.ts'), loadModule('src/house/locale-keys.ts'),
  ]);
  const problems = localeProblems(filesWithTexts(), JSON.parse(readFileSync('src/_locales/en/messages.json', 'utf8')));
  if (problems.length > 0) throw new Error(`text keys:\n  ${problems.join('\n  ')}`);
}
