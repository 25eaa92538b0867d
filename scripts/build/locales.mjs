// Every text key that the code asks for exists, and every one that exists is asked for.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { loadModule } from './load.mjs';

export async function checkLocales() {
  const messagesFile = 'src/_locales/en/messages.json';
  if (!existsSync(messagesFile)) throw new Error(`${messagesFile} does not exist`);
  const { exports } = await loadModule('src/house/locale-keys.ts');
  const sources = readdirSync('src', { recursive: true })
    .filter((file) => /\.(tsx?|html)$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => ({ file: path.join('src', file), text: readFileSync(path.join('src', file), 'utf8') }));
  sources.push({ file: 'manifest.json', text: readFileSync('manifest.json', 'utf8') });
  const problems = exports.localeProblems(sources, JSON.parse(readFileSync(messagesFile, 'utf8')));
  for (const problem of problems) console.error(`note: ${problem}`);
}
