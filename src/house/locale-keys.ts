import type { SourceFile } from './files.ts';

/** `t('panelActors')`, `t("…")`: a key that is asked for by name. */
const ASKED = /\bt\(\s*(['"])(\w+)\1/g;
/** `__MSG_panelActors__` in the manifest, in a page or in a style sheet. */
const SUBSTITUTED = /__MSG_(\w+?)__/g;
/** Any plain string literal: a key may reach `t` through a table of keys. */
const LITERAL = /(['"`])(\w+)\1/g;
/** `mentions_one`, `mentions_other`: one text by plural category, asked for as `plural('mentions', count)`. */
const PLURAL_FORM = /_(?:zero|one|two|few|many|other)$/;

/**
 * Disagreements between the texts that the code asks for and those of the locale file, a sentence each.
 * Keys that begin with "@@" are the browser's own and are not looked for.
 */
export function localeProblems(sources: readonly SourceFile[], messages: Record<string, unknown>): string[] {
  const problems: string[] = [];
  const used = new Set<string>();
  for (const { file, text } of sources) {
    for (const [, , key = ''] of text.matchAll(ASKED)) {
      if (!Object.hasOwn(messages, key)) problems.push(`${file} asks for "${key}", which no locale file has`);
    }
    for (const [, key = ''] of text.matchAll(SUBSTITUTED)) {
      used.add(key);
      if (!Object.hasOwn(messages, key)) problems.push(`${file} asks for "${key}", which no locale file has`);
    }
    for (const [, , key = ''] of text.matchAll(LITERAL)) used.add(key);
  }
  for (const key of Object.keys(messages)) {
    if (!used.has(key) && !used.has(key.replace(PLURAL_FORM, ''))) problems.push(`nothing asks for "${key}"`);
  }
  return problems;
}
