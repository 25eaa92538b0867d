import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Saved news pages with their true bodies; they lie beside the project and are no part of it. */
export const SAVED_PAGES = path.join('..', 'shared', 'pages', 'dev');
export const TRUTH = path.join(SAVED_PAGES, 'truth.json');
export const SCORER = path.join('..', 'shared', 'eval', 'score.mjs');

export interface PageFile {
  name: string;
  html: string;
}

export function savedPagesAreHere(): boolean {
  return existsSync(path.join(SAVED_PAGES, 'html'));
}

export function savedPages(): PageFile[] {
  const folder = path.join(SAVED_PAGES, 'html');
  return readdirSync(folder).sort().map((file) => {
    const bytes = readFileSync(path.join(folder, file));
    return { name: file.replace(/\.html(\.gz)?$/, ''), html: (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') };
  });
}

/** The demo page and the pages that the extraction's own tests read. */
export function ownPages(): PageFile[] {
  const fixtures = path.join('src', 'article', 'fixtures');
  const files = [['demo', path.join('demo', 'index.html')], ...readdirSync(fixtures).sort().map((name) => [name, path.join(fixtures, name, 'page.html')])];
  return files.map(([name = '', file = '']) => ({ name, html: readFileSync(file, 'utf8') }));
}
