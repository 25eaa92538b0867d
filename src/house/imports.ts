import type { SourceFile } from './files.ts';

/** For each folder of src, what it may import besides itself: folders, single files, packages. Nobody imports entries. */
const ALLOWED: Record<string, readonly string[]> = {
  page: ['article/article.ts', 'article/tree', '@mozilla/readability'],
  article: ['patterns', '@mozilla/readability'],
  patterns: [],
  language: ['patterns'],
  facts: ['language', 'patterns', 'sanctions', 'article/article.ts'],
  sanctions: ['language'],
  settings: [],
  views: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'settings', 'sanctions/measures.ts', 'sanctions/listing.ts', 'facts/story'],
  platform: ['webextension-polyfill', 'settings', 'article/article.ts', 'facts/brief.ts', 'sanctions/listing.ts'],
  background: ['article', 'facts', 'language', 'sanctions', 'settings', 'platform'],
  cli: ['article', 'facts', 'language', 'sanctions', 'jsdom', 'node:'],
};
/** Folders and files that everyone may import. */
const FREE = ['own.ts', 'span.ts', 'message-of.ts', 'valibot'];

/** `import { a } from 'b'`, `import type A from "b"`, `export * from 'b'`, `import 'b'`, `import('b')`, `require('b')` */
export const IMPORT = /\b(?:(?:import|export)\s*(type\s)?(?:[\w$*{},\s]*?\bfrom)?\s*|(?:import|require)\s*\(\s*)(['"])([^'"\n]+)\2/g;

/**
 * Imports that the table does not allow, a sentence each. Types are plain data's names and may come from anywhere but entries.
 */
export function importProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ file, text }) => {
    const [, folder = '', inFolder] = file.split('/');
    if (folder === 'entries') return [];
    // What lies in src itself is for everyone and needs nobody.
    const allowed = inFolder === undefined ? [] : ALLOWED[folder];
    if (allowed === undefined) return [`${file} lies in a folder that the table of imports does not know`];
    return [...text.matchAll(IMPORT)].flatMap(([, type, , specifier = '']) => {
      const target = specifier.startsWith('.') ? resolve(file, specifier) : specifier;
      if (target.startsWith('entries/')) return [`${file} imports ${specifier}: nobody imports entries`];
      const own = target.startsWith(`${folder}/`);
      const fits = [...allowed, ...FREE].some((may) => target === may || target.startsWith(may.endsWith(':') ? may : `${may}/`));
      // Only a type of our own: a package that is named for its types alone is named in the table all the same.
      const named = type !== undefined && specifier.startsWith('.') && MAY_NAME_TYPES.has(folder);
      return own || fits || named ? [] : [`${file} imports ${specifier}`];
    });
  });
}

/** Folders that work on other folders' data, and may name the types of it. */
const MAY_NAME_TYPES: ReadonlySet<string> = new Set(['page', 'views', 'platform', 'background', 'cli']);

/** Where an import leads, from src on: "src/facts/quotes/cue.ts" and "../../language/tokens.ts" → "language/tokens.ts" */
export function resolve(file: string, specifier: string): string {
  const parts = file.split('/').slice(1, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
