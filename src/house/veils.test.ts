import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SettingsSchema } from '../settings/settings.ts';
import { sourceFiles } from './files.ts';

/** The paper of every theme, as the reader look has it: by its name, and where the system is dark "dark system NAME". */
function papers(): Map<string, string> {
  const sheet = readFileSync('src/views/reader/themes.css', 'utf8').replace(/@media \(prefers-contrast[^]*$/, '');
  const found = new Map<string, string>();
  for (const [whole, selector = '', paper = ''] of sheet.matchAll(/^\s*(?:\.theme-(?!system)(\w+)|dialog) \{[^}]*?--paper: (#\w+)/gm)) {
    found.set(`${sheet.indexOf(whole) > sheet.indexOf('@media') ? 'dark system ' : ''}${selector === '' || whole.includes('dialog') ? 'light' : selector}`, paper);
  }
  return found;
}

test('what covers an arriving page has the paper of the theme that follows, for every theme that can be chosen', () => {
  const wanted = papers();
  const themes = SettingsSchema.entries.theme.options.filter((theme) => theme !== 'system');
  const veils = new Map(sourceFiles('src/page/veils', ['.css']).map(({ file, text }) => [file.replace(/^.*\/|\.css$/g, ''), [...text.matchAll(/background: (#\w+)/g)].map(([, colour]) => colour)]));
  assert.deepEqual([...veils.keys()].toSorted(), [...themes].toSorted());
  for (const theme of themes) {
    const dark = wanted.get(`dark system ${theme}`);
    assert.deepEqual(veils.get(theme), dark === undefined ? [wanted.get(theme)] : [wanted.get(theme), dark], theme);
  }
});
