import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { browserGlobalProblems } from './browser-globals.ts';
import { filesWithTexts, shippedCode, sourceFiles } from './files.ts';
import { htmlStringProblems } from './html-strings.ts';
import { importCircles } from './import-circles.ts';
import { importProblems } from './imports.ts';
import { localeProblems } from './locale-keys.ts';
import { wordEndProblems } from './word-ends.ts';
import { PUBLISHERS } from '../sanctions/lists/publishers.ts';

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
  assert.equal(problemsOf('src/facts/facts.ts', 'import { h } from "preact";'), 1);
  assert.equal(problemsOf('src/facts/facts.ts', "import{h}from'preact';"), 1);
  assert.equal(problemsOf('src/facts/facts.ts', "const bus = await import('../platform/bus.ts');"), 1);
  assert.equal(problemsOf('src/facts/facts.ts', "type Bus = import('../platform/bus.ts').Bus;"), 1);
  assert.equal(problemsOf('src/facts/facts.ts', "export const from = 'preact';"), 0);
  assert.equal(problemsOf('src/drawer/all.ts', ''), 1);
  assert.equal(problemsOf('src/span.ts', "import { start } from './entries/background.ts';"), 1);
});

test('no folders or files import each other in a circle', () => {
  assert.deepEqual(importCircles(code), []);
});

test('a circle of imports is found, of types and of whole folders as well', () => {
  const files = [
    { file: 'src/facts/a.ts', text: "import { b } from './quotes/b.ts';\nimport { h } from 'preact';" },
    { file: 'src/facts/quotes/b.ts', text: "import { d } from '../d.ts';" },
    { file: 'src/facts/quotes/c.ts', text: "import type { A } from '../a.ts';" },
    { file: 'src/facts/d.ts', text: '' },
  ];
  assert.deepEqual(importCircles(files), ['src/facts/a.ts', 'src/facts/quotes']);
  assert.deepEqual(importCircles(files.slice(0, 2)), []);
  assert.deepEqual(importCircles([...files, { file: 'src/facts/quotes/deeper/e.ts', text: '' }]), []);
});

test('no pattern asks for the end of a word behind a point', () => {
  assert.deepEqual(wordEndProblems(code), []);
  const found = (text: string) => wordEndProblems([{ file: 'a.ts', text }]).length;
  assert.equal(found(String.raw`/\b(?:U\.S\.|US)\b/`), 1);
  assert.equal(found(String.raw`/\b(?:U\.S|US|in [.]|a|(?:in the )?U\.S\.)(?!\w)/`), 0);
});

test('no HTML string is ever turned into DOM', () => {
  assert.deepEqual(htmlStringProblems(code), []);
});

test('no code that ships, libraries included, turns a string into DOM', { skip: existsSync('dist/chrome/content.js') ? false : 'dist/ is not built' }, () => {
  // Preact's own name for the property that it no longer obeys stands in its code.
  assert.deepEqual(htmlStringProblems(sourceFiles('dist/chrome', ['.js'])).filter((line) => !line.includes('dangerouslySetInnerHTML')), []);
});

test('every way from a string to DOM is found, and reading markup is none', () => {
  const found = (text: string) => htmlStringProblems([{ file: 'a.ts', text }]).length > 0;
  for (const text of [
    'box.innerHTML = words', 'box.outerHTML += words', "box['innerHTML'] = words", 'box.innerHTML ??= words', 'Object.assign(box, { innerHTML: words })',
    '<p innerHTML={words} />', "box.insertAdjacentHTML('beforeend', words)", 'document.write(words)', 'box.setHTML(words)', 'new DOMParser()',
    '<iframe srcdoc={words} />', "frame.setAttribute('srcdoc', words)", '<p dangerouslySetInnerHTML={{ __html: words }} />',
  ]) assert.ok(found(text), text);
  for (const text of ["if (box.innerHTML === '') return", "box.textContent = 'innerHTML'"]) assert.ok(!found(text), text);
});

test('browser globals are named in src/platform alone', () => {
  assert.deepEqual(browserGlobalProblems(code), []);
});

test('every way to a browser global is found', () => {
  const found = (text: string, file = 'src/entries/popup.tsx') => browserGlobalProblems([{ file, text }]).length > 0;
  for (const text of [
    'chrome.tabs.query({})', 'globalThis.chrome.runtime.id', 'window.chrome?.runtime', 'const { tabs } = chrome;', 'const api = globalThis.chrome;',
    'browser.tabs.query({})', "browser['tabs']", 'globalThis.browser.tabs', 'const { tabs } = browser;',
  ]) assert.ok(found(text), text);
  assert.ok(!found("import { browser } from '../platform/browser.ts';\nbrowser.tabs.query({});"));
  assert.ok(!found('chrome.tabs.query({})', 'src/platform/storage.ts'));
});

test('every text key that is asked for exists, and every one that exists is asked for', () => {
  assert.deepEqual(localeProblems(filesWithTexts(), JSON.parse(readFileSync('src/_locales/en/messages.json', 'utf8'))), []);
});

test('no source file is longer than 320 lines', () => {
  const long = sourceFiles('src', ['.ts', '.tsx', '.css']).map(({ file, text }) => ({ file, lines: text.split('\n').length })).filter(({ lines }) => lines > 320);
  assert.deepEqual(long, []);
});

for (const browser of ['chrome', 'firefox']) {
  test(`the manifest that ships for ${browser} asks for activeTab, scripting and storage, and reaches no site by itself`, { skip: existsSync(`dist/${browser}/manifest.json`) ? false : 'dist/ is not built' }, () => {
    const manifest = JSON.parse(readFileSync(`dist/${browser}/manifest.json`, 'utf8'));
    assert.deepEqual(manifest.permissions, ['activeTab', 'scripting', 'storage']);
    // A side panel and the context menu show no warning and reach no data; Chrome wants to be asked all the same, at the click.
    assert.deepEqual(manifest.optional_permissions ?? [], browser === 'chrome' ? ['sidePanel', 'contextMenus'] : []);
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) {
      assert.equal(manifest[key], undefined, key);
    }
    // Nothing but what is in the package, and the publishers' files: no inline script or style, no frame or form of the web, nobody who frames our pages.
    assert.deepEqual(manifest.content_security_policy, {
      extension_pages: [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
        `connect-src 'self' ${Object.values(PUBLISHERS).flatMap(({ origins }) => origins.map((origin) => new URL(origin).origin)).join(' ')}`,
        "frame-src 'self'", "frame-ancestors 'self'", "base-uri 'none'", "form-action 'none'",
      ].join('; '),
    });
    // What the reader may be asked for, at a click: the site that they want always cleaned, and the publisher of a list.
    assert.deepEqual(manifest.optional_host_permissions, ['https://*/*', 'http://*/*']);
    assert.deepEqual(Object.values(PUBLISHERS).flatMap(({ origins }) => origins).filter((origin) => !origin.startsWith('https://')), []);
  });
}
