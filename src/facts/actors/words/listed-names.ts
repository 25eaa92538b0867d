import type { Annotations } from '../../../language/annotations.ts';
import type { WordForm } from '../../../language/annotations.ts';
import { FormReach } from '../../../language/form-reach.ts';
import { hasUpper, startsLower } from '../../../language/letters.ts';
import { askedOnce } from '../../../language/word-forms.ts';

const LONGEST = 8;

/** Words in lower case, and marks, that stand inside listed names. */
const INSIDE = new Set([
  'of', 'the', 'and', 'for', 'on', 'in', 'to', 'de', 'del', 'di', 'du', 'des', 'sans', 'della', 'as', '/', '+', ',', "'s", "'", '&', 'magazine', 'refugee',
  'network', 'police', 'group', 'movement', 'cartel', 'mercenary', 'news', 'television', 'security', 'service', 'newspaper', 'agency', 'state', 'party', 'bloc',
  'd', 'orsay',
]);

/** How many tokens from `at` on can belong to one listed name: a capitalised run with the small words inside it. */
function reach(annotations: Annotations, at: number, end: number): number {
  const { tokens } = annotations;
  let length = 1;
  while (length < LONGEST && at + length < end) {
    const token = tokens[at + length];
    if (!token || !(hasUpper(token) || /^\d/.test(token.text) || INSIDE.has(token.norm))) break;
    length += 1;
  }
  return length;
}

/** Characters that line breaks and needless spaces between the words of a name may take. */
const WIDEST_GAPS = 12;

/** Names of one sort: how far they reach, and what a form stands for. */
export interface Names<T> {
  forms: FormReach;
  find: (form: string, length: number) => T | null;
  /** The same for a word by itself. */
  alone: (form: WordForm) => T | null;
}

export function namesOf<T extends object>(forms: Iterable<string>, find: (form: string, length: number) => T | null): Names<T> {
  return { forms: new FormReach(forms), find, alone: askedOnce((form) => find(form.text, 1)) };
}

/** The first answer of `find` for the words at `at`, tried from the longest stretch to the shortest. */
export function longest<T>(annotations: Annotations, at: number, end: number, { forms, find, alone }: Names<T>): T | null {
  const { tokens, text } = annotations;
  const first = tokens[at];
  if (!first || !(hasUpper(first) || first.norm === 'al')) return null;
  const most = forms.of(first.form);
  if (most === 0) return null;
  const furthest = first.start + most + WIDEST_GAPS;
  for (let length = most > first.text.length ? reach(annotations, at, end) : 1; length > 0; length -= 1) {
    const last = tokens[at + length - 1];
    if (!last || (length > 1 && (last.end > furthest
      || (startsLower(last) && !hasUpper(last)
        && !/^(?:state|party|bloc|magazine|agency|network|police|group|movement|cartel|television|service|newspaper)$/.test(last.norm))))) continue;
    const found = length === 1 ? alone(first.form) : find(text.slice(first.start, last.end).replace(/\s+/g, ' '), length);
    if (found) return found;
  }
  return null;
}
