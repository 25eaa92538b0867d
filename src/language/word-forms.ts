import type { WordForm } from './annotations.ts';
import { lettersOf } from './letters.ts';
import { ownCopy } from './own-copy.ts';
import { normalize } from './tokens.ts';

/** Forms kept at the most: those of some twenty articles. */
const MOST_FORMS = 16_384;
const HEADS = 1 << 15;

/** The forms by the hash of their letters: places in `forms`, more by one; those that share a hash one behind the other. */
const heads = new Int32Array(HEADS);
const followers = new Int32Array(MOST_FORMS);
let forms: WordForm[] = [];

/** The form of the word at a place of a text: looked for letter by letter, so that nothing is cut out of the text for a word that is known. */
export function wordFormAt(text: string, start: number, end: number): WordForm {
  let hash = end - start;
  for (let i = start; i < end; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const head = (hash ^ (hash >>> 15)) & (HEADS - 1);
  for (let place = heads[head] ?? 0; place !== 0; place = followers[place - 1] ?? 0) {
    const known = forms[place - 1];
    if (known !== undefined && stands(known.text, text, start, end)) return known;
  }
  if (forms.length >= MOST_FORMS) {
    forms = [];
    heads.fill(0);
  }
  const word = ownCopy(text.slice(start, end));
  const made: WordForm = { text: word, norm: normalize(word), letters: lettersOf(word), answers: [], asked: 0, told: 0, place: 0, table: null };
  forms.push(made);
  followers[forms.length - 1] = heads[head] ?? 0;
  heads[head] = forms.length;
  return made;
}

export function wordForm(word: string): WordForm {
  return wordFormAt(word, 0, word.length);
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

let questions = 0;

/** A question about single words that is asked again and again, with its answer kept beside the word. `answer` must depend on the word alone. */
export function askedOnce<Answer extends boolean | number | string | object | null>(answer: (form: WordForm) => Answer): (form: WordForm) => Answer {
  const question = questions;
  questions += 1;
  return (form) => {
    const kept = form.answers[question];
    if (kept !== undefined) return kept as Answer;
    const made = answer(form);
    form.answers[question] = made;
    return made;
  };
}

let bits = 0;
/** Numbers of so many bits need no memory of their own. */
const MOST_BITS = 30;

/** A question of yes or no about single words that is asked of every word of a text. There are few such: each has a bit. */
export function toldOnce(answer: (form: WordForm) => boolean): (form: WordForm) => boolean {
  if (bits === MOST_BITS) throw new Error('there are more questions about words than bits for their answers');
  const bit = 1 << bits;
  bits += 1;
  return (form) => {
    if ((form.asked & bit) === 0) {
      form.asked |= bit;
      if (answer(form)) form.told |= bit;
    }
    return (form.told & bit) !== 0;
  };
}
