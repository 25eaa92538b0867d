/** Lists that were asked about, by what is written of them. */
const lists = new Map<string, ReadonlySet<string>>();

/** Whether a word is one of a list, "had|has|have". In a bundle tests by /^(?:had|has|have)$/ are written so (scripts/build/lazy-patterns.mjs). */
export function isOneOf(list: string, word: string): boolean {
  let words = lists.get(list);
  if (words === undefined) lists.set(list, words = new Set(list.split('|')));
  return words.has(word);
}
