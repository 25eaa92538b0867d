import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { shippedCode, sourceFiles } from './files.ts';
import { importProblems } from './imports.ts';
import { localeProblems } from './locale-keys.ts';

const code = shippedCode();

test('every folder imports only what the table of imports allows', () => {
  assert.deepEqual(importProblems(code), []);
});

test('the table of imports is enforced', () => {
  const problemsOf = (file: string, text: string) => importProblems([{ file, text }]).length;
  assert.equal(problemsOf('src/language/tokens.ts', "import { h } from 'preact';"), 1);
  assert.equal(problemsOf('src/article/extract.ts', "import { gate } from '../page/gate.ts';"), 1);
  assert.equal(problemsOf('src/views/popup/popup.tsx', "import {\n  a,\n  b,\n} from '../../platform/bus.ts';"), 1);
  assert.equal(problemsOf('src/views/popup/popup.tsx', "import type { I18n } from '../../platform/translate.ts';"), 0);
  assert.equal(problemsOf('src/facts/facts.ts', "export { start } from '../entries/background.ts';"), 1);
  assert.equal(problemsOf('src/facts/facts.ts', "import { slice } from '../span.ts';\nimport { annotate } from '../language/annotate.ts';"), 0);
  assert.equal(problemsOf('src/drawer/all.ts', ''), 1);
});

const HTML_TO_DOM = [
  /\b(?:inner|outer)HTML\s*(?:\+?=)(?!=)/, /insertAdjacentHTML/, /document\s*\.\s*write(?:ln)?\b/, /dangerouslySetInnerHTML/, /createContextualFragment/,
  /set(?:HTMLUnsafe|HTML)\s*\(/, /parseHTMLUnsafe/, /new\s+DOMParser/, /\bsrcdoc\b\s*=(?!=)/, /\.\s*(?:inner|outer)HTML\s*:/,
];

test('no HTML string is ever turned into DOM', () => {
  const found = code.flatMap(({ file, text }) => HTML_TO_DOM.filter((pattern) => pattern.test(withoutComments(text))).map((pattern) => `${file}: ${pattern}`));
  assert.deepEqual(found, []);
});

test('no code that ships, libraries included, turns a string into DOM', { skip: existsSync('dist/chrome/content.js') ? false : 'dist/ is not built' }, () => {
  const found = sourceFiles('dist/chrome', ['.js']).flatMap(({ file, text }) => HTML_TO_DOM.filter((pattern) => pattern.test(text)).map((pattern) => `${file}: ${pattern}`));
  // Preact's own name for the property that it no longer obeys stands in its code.
  assert.deepEqual(found.filter((line) => !line.includes('dangerouslySetInnerHTML')), []);
});

test('browser globals are named in src/platform alone', () => {
  const found = code
    .filter(({ file }) => !file.startsWith('src/platform/'))
    .flatMap(({ file, text }) => {
      const own = /import \{[^}]*\bbrowser\b[^}]*\} from '[./]+\/platform\/browser\.ts'/.test(text);
      const raw = /(?<![\w.$'"`-])(?:chrome|globalThis\.browser)\s*\.\s*\w+\s*[.(]/.test(withoutComments(text));
      const bare = !own && /(?<![\w.$'"`-])browser\s*\.\s*(?:runtime|tabs|storage|scripting|i18n|action|commands)\b/.test(withoutComments(text));
      return raw || bare ? [file] : [];
    });
  assert.deepEqual(found, []);
});

test('every text key that is asked for exists, and every one that exists is asked for', () => {
  const sources = [...code, ...sourceFiles('src', ['.html']), { file: 'manifest.json', text: readFileSync('manifest.json', 'utf8') }];
  assert.deepEqual(localeProblems(sources, JSON.parse(readFileSync('src/_locales/en/messages.json', 'utf8'))), []);
});

test('no source file is longer than 320 lines', () => {
  const long = sourceFiles('src', ['.ts', '.tsx', '.css']).map(({ file, text }) => ({ file, lines: text.split('\n').length })).filter(({ lines }) => lines > 320);
  assert.deepEqual(long, []);
});

for (const browser of ['chrome', 'firefox']) {
  test(`the manifest that ships for ${browser} asks for activeTab, scripting and storage, and reaches no site by itself`, { skip: existsSync(`dist/${browser}/manifest.json`) ? false : 'dist/ is not built' }, () => {
    const manifest = JSON.parse(readFileSync(`dist/${browser}/manifest.json`, 'utf8'));
    assert.deepEqual(manifest.permissions, ['activeTab', 'scripting', 'storage']);
    for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable', 'content_security_policy']) {
      assert.equal(manifest[key], undefined, key);
    }
  });
}

/** Comments may speak of what code must not do. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
