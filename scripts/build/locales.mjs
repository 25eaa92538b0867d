// Every text key that the code asks for exists, and every one that exists is asked for.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { loadModule } from './load.mjs';

export async function checkLocales() {
  const messagesFile = 'src/_locales/en/messages.json';
  const { exports } = await loadModule('src/house/locale-keys.ts');
  const sources = readdirSync('src', { recursive: true })
    .filter((file) => /\.(tsx?|html)$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => ({ file: path.join('src', file), text: readFileSync(path.join('src', file), 'utf8') }));
  sources.push({ file: 'manifest.json', text: readFileSync('manifest.json', 'utf8') });
  const problems = exports.localeProblems(sources, JSON.parse(readFileSync(messagesFile, 'utf8')));
  if (problems.length > 0) throw new Error(`text keys:\n  ${problems.join('\n  ')}`);
}
