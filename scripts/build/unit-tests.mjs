// How unit tests are bundled for Node's own runner.
import path from 'node:path';
import { cssAsText } from './bundle.mjs';
import { lazyPatterns } from './lazy-patterns.mjs';
import { noHtmlStrings } from './no-html-strings.mjs';

/** @param plugins come before our own: what they load is not loaded again */
export const unitOptions = (plugins = []) => ({
  outbase: 'src', outExtension: { '.js': '.mjs' }, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20',
  jsx: 'automatic', jsxImportSource: 'preact', plugins: [...plugins, cssAsText, lazyPatterns, noHtmlStrings],
});

/** Where a test lies once it is bundled into a folder. */
export const bundledTest = (folder, test) => path.join(folder, path.relative('src', test)).replace(/\.tsx?$/, '.mjs');
