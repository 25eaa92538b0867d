import type { SourceFile } from './files.ts';

/** A feature as MDN's compatibility data tells of it, as far as it is asked here. */
export interface Compat {
  __compat?: { support?: Partial<Record<string, Support | Support[]>> };
  [name: string]: unknown;
}

interface Support {
  version_added?: string | boolean | null;
  flags?: unknown[];
}

/** The oldest version of each browser that the manifest lets in. */
export type Oldest = Readonly<Record<'chrome' | 'firefox', number>>;

/** `browser.tabs.query(`, `api.sidePanel.open(` */
const API = /\b(?:browser|api)\.([a-z]\w+)\.([a-z]\w+)/g;
/** `  inset-inline: 0;`, `{color:red`, `text-wrap: pretty;` but neither `--own: 1` nor `a:hover` */
const PROPERTY = /(?<=^|[{;}])\s*([a-z][a-z-]+)\s*:[^{};]*(?=[;}])/gm;

/** Names of the extension API that the code uses, as "tabs.query". */
export function apisIn(files: readonly SourceFile[]): string[] {
  return [...new Set(files.flatMap(({ text }) => [...text.matchAll(API)].map(([, space = '', name = '']) => `${space}.${name}`)))].toSorted();
}

/** Names of the properties that style sheets set. */
export function propertiesIn(sheets: readonly SourceFile[]): string[] {
  return [...new Set(sheets.flatMap(({ text }) => [...text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(PROPERTY)].map(([, name = '']) => name)))].toSorted();
}

/** The browsers that lack a feature in the oldest version that is let in, or the name of one that nobody knows. */
export function lacking(name: string, feature: Compat | undefined, oldest: Oldest, only: readonly string[] = []): string[] {
  const support = feature?.__compat?.support;
  if (support === undefined) return [`${name}: not in the compatibility data`];
  return (['chrome', 'firefox'] as const).filter((browser) => only.length === 0 || only.includes(browser)).flatMap((browser) => {
    const told = support[browser];
    const added = (Array.isArray(told) ? told : [told]).filter((one) => one?.flags === undefined).map((one) => String(one?.version_added ?? 'never'));
    // "≤58" is as good as 58.
    return added.some((version) => Number.parseFloat(version.replace('≤', '')) <= oldest[browser]) ? []
      : [`${name}: ${browser} ${added.join(', ')}, and ${oldest[browser]} is let in`];
  });
}
