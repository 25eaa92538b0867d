import type { SourceFile } from './files.ts';

/** `chrome.tabs`, `globalThis.chrome?.runtime`, `window.browser`, `const { tabs } = chrome` */
const RAW = [
  /(?<![\w.$/'"`-])(?:(?:globalThis|window|self)\s*\.\s*)?chrome\s*(?:\?\.|\.\s*\w|\[)/,
  /\b(?:globalThis|window|self)\s*\.\s*browser\b/,
  /[}\w]\s*=\s*(?:(?:globalThis|window|self)\s*\.\s*)?chrome\b/,
];
/** The name that src/platform/browser.ts exports, not imported from there. */
const BARE = [/(?<![\w.$/'"`-])browser\s*(?:\?\.|\.\s*\w|\[)/, /}\s*=\s*browser\b/];
const IMPORTED = /import \{[^}]*\bbrowser\b[^}]*\} from '[./]+\/platform\/browser\.ts'/;

/** Files outside src/platform that take the browser's API from a global. */
export function browserGlobalProblems(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ file }) => !file.startsWith('src/platform/'))
    .filter(({ text }) => [...RAW, ...(IMPORTED.test(text) ? [] : BARE)].some((pattern) => pattern.test(text)))
    .map(({ file }) => file);
}
