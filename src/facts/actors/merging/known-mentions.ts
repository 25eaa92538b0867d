import type { Annotations, Token } from '../../../language/annotations.ts';
import { startsUpper } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { textAt } from '../../../language/word-at.ts';
import type { Candidate } from '../candidates.ts';
import { foldWord, type Group } from '../groups.ts';
import { makeCandidate } from '../runs/read-runs.ts';
import type { Zone } from '../runs/zones.ts';

interface Form {
  words: string[];
  group: Group;
}

/**
 * Finds names known from prose in headings, where capitals tell nothing: "MINISTER FIELD RESIGNS", "Field Says No to Norland Deal".
 * Adds them to their groups.
 */
export function addHeadingMentions(annotations: Annotations, zones: readonly Zone[], groups: readonly Group[]): void {
  const byFirst = new Map<string, Form[]>();
  for (const group of groups) {
    for (const words of new Map(group.candidates.map((candidate) => [candidate.words.map(foldWord).join(' '), candidate.words.map(foldWord)])).values()) {
      const first = words[0] ?? '';
      const forms = byFirst.get(first) ?? [];
      forms.push({ words, group });
      byFirst.set(first, forms);
    }
  }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length);
  const { tokens } = annotations;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (zones[i] !== 'heading' || !token || !startsUpper(token)) continue;
    const form = (byFirst.get(foldWord(token.text)) ?? []).find((entry) => entry.words.every((word, k) => foldWord(textAt(tokens, i + k)) === word
      && capitalAgrees(tokens[i + k], entry)));
    if (!form) continue;
    const candidate: Candidate = makeCandidate(annotations, {
      first: i, last: i + form.words.length, state: form.group.candidates[0]?.state ?? null, organisation: null,
    });
    form.group.candidates.push(candidate);
    form.group.candidates.sort((a, b) => a.first - b.first);
    i += form.words.length - 1;
  }
}

/** "US" and "IT" in a line all in capitals may be words. */
function capitalAgrees(token: Token | undefined, form: Form): boolean {
  if (!token) return false;
  return form.words.length > 1 || token.text.length > 2 || fits(/^\p{Lu}{2}$/u, token.text);
}
