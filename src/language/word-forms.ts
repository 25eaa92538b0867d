import { lettersOf } from './letters.ts';
import { ownCopy } from './own-copy.ts';
import { normalize } from './tokens.ts';

/** What a token has of its word alone. */
export interface WordForm {
  text: string;
  norm: string;
  letters: number;
}

/** Forms kept at the most: those of some twenty articles. */
const MOST_FORMS = 16_384;

const forms = new Map<string, WordForm>();

/** The form of a word: the same strings for the same word, made once. */
export function wordForm(word: string): WordForm {
  const known = forms.get(word);
  if (known) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const text = ownCopy(word);
  const made = { text, norm: normalize(text), letters: lettersOf(text) };
  forms.set(text, made);
  return made;
}
