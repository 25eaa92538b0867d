// esbuild, three ways: the extension's scripts, its pages with their style sheets, and the command line.
import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { allDone } from './all-done.mjs';
import { lazyPatterns } from './lazy-patterns.mjs';
import { noHtmlStrings } from './no-html-strings.mjs';

/** One "rem", as browsers have it by themselves. */
const REM = 16;

/**
 * A style sheet that a script imports arrives as one minified string, its own @imports followed. It is for shadow roots in pages, where "rem" would be
 * the page's: with `html { font-size: 62.5% }`, as many have it, everything in the reader look but the article would be too small to read.
 */
export const cssAsText = {
  name: 'css-as-text',
  setup(builder) {
    builder.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const { outputFiles } = await build({ entryPoints: [file], bundle: true, minify: true, write: false, logLevel: 'silent' });
      const contents = outputFiles[0].text.trim().replace(/(?<![\w.-])(-?\d*\.?\d+)rem\b/g, (_, size) => `${Number(size) * REM}px`);
      return { contents, loader: 'text', watchFiles: [file] };
    });
  },
};

const BROWSERS = ['chrome120', 'firefox142'];
const SCRIPTS = [
  { entry: 'src/entries/content.ts', out: 'content.js', format: 'iife' },
  { entry: 'src/entries/reader.ts', out: 'reader.js', format: 'iife' },
  { entry: 'src/entries/always.ts', out: 'always.js', format: 'iife' },
  { entry: 'src/entries/background.ts', out: 'background.js', format: 'iife' },
  { entry: 'src/entries/reading.ts', out: 'reading.js', format: 'iife' },
  { entry: 'src/entries/facts.ts', out: 'facts.js', format: 'iife' },
  { entry: 'src/entries/demo-frame.ts', out: 'demo-frame.js', format: 'iife' },
];
/** The extension's own pages share what they have in common, and load some of it only when the reader asks for it. */
const PAGES = ['popup', 'panel', 'welcome', 'try', 'options'].map((name) => `src/entries/${name}.tsx`);

/**
 * esbuild would write /\p{Lu}/u as a call that makes a new RegExp whenever it is
 * reached, which costs more than the search itself: all browsers named above know it.
 */
export const KNOWN_SYNTAX = { 'regexp-unicode-property-escapes': true };

const shared = {
  bundle: true,
  supported: KNOWN_SYNTAX,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [cssAsText, lazyPatterns, noHtmlStrings],
};

/** The scripts of the content, the background and the pages; with source maps where they are not minified. */
export async function bundleScripts(folder, { minify }) {
  mkdirSync(folder, { recursive: true });
  const options = {
    ...shared,
    platform: 'browser',
    target: BROWSERS,
    minify,
    sourcemap: minify ? false : 'inline',
    // Browsers refuse extension scripts that are not plain UTF-8 as they judge it; escapes are always understood.
    charset: 'ascii',
  };
  await allDone([
    ...SCRIPTS.map(({ entry, out, format }) => build({ ...options, entryPoints: [entry], outfile: path.join(folder, out), format })),
    // The hash is one of contents and of paths below the project: the same source gives
    // the same names wherever it lies, and wherever a link to the packages leads.
    build({ ...options, preserveSymlinks: true, entryPoints: PAGES, outdir: folder, format: 'esm', splitting: true, chunkNames: 'parts/[name]-[hash]' }),
  ]);
}

/** Style sheets that the browser itself puts into pages, by their names. */
const PAGE_SHEETS = [
  ['src/page/veil.css', 'veil.css'],
  ...readdirSync('src/page/veils').map((theme) => [path.join('src/page/veils', theme), `veil-${theme}`]),
];

/** Every page of src/views to the extension's root, with the style sheets that its links name. */
export async function bundleViews(folder, { minify }) {
  mkdirSync(folder, { recursive: true });
  for (const [sheet, name] of PAGE_SHEETS) await bundleSheet(sheet, path.join(folder, name), minify);
  const views = readdirSync('src/views', { recursive: true }).map((file) => path.join('src/views', file));
  for (const page of views.filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(page, 'utf8');
    writeFileSync(path.join(folder, path.basename(page)), html);
    for (const [, sheet] of html.matchAll(/<link\b[^>]*\bhref="([^"]+\.css)"/g)) {
      const source = [path.join(path.dirname(page), sheet), path.join('src/views', sheet)].find((file) => existsSync(file));
      if (source === undefined) throw new Error(`${page} links ${sheet}, which is not beside it`);
      await bundleSheet(source, path.join(folder, sheet), minify);
    }
  }
}

function bundleSheet(source, outfile, minify) {
  return build({ entryPoints: [source], outfile, bundle: true, minify, target: BROWSERS, logLevel: 'warning' });
}

/** The command line as one module; packages stay outside, but for those that no-html-strings changes. */
export async function bundleCli(outfile) {
  await build({
    ...shared,
    entryPoints: ['src/entries/cli.ts'],
    outfile,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
  });
}
