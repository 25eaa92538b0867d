import { isSpace } from '../language/characters.ts';
import { fits } from '../language/plain-letters.ts';
import type { WordForm } from '../language/annotations.ts';
import { askedOnce, wordFormAt } from '../language/word-forms.ts';

/**
 * "Minister Ann Field Ann Bo FieldNew book on Field Vote is off MORE said": on some sites a box of headlines, shown when the pointer rests on a name,
 * runs into the sentence behind that name. It opens with the name once more, its first headline glued to it, and ends in "MORE".
 */

/** Words that the longest box holds. */
const LONGEST = 120;
/** Letters of the longest word in one; what is longer is no headline. */
const LONGEST_WORD = 200;
/** Words between a name and its repetition: "Sen. Ann Field (R-Utah) Ann Bo FieldNew book". */
const NEAR = 8;

interface Word {
  form: WordForm;
  start: number;
  end: number;
}

/** The same text with every such box made spaces, so that all offsets stay and the sentence reads on behind the name. */
export function withoutLinkBoxes(text: string): string {
  let read = '';
  for (const { index } of text.matchAll(/MORE\b/g)) {
    const from = boxStart(wordsBefore(text, index, read.length));
    if (from < 0) continue;
    const end = index + 'MORE'.length;
    read += text.slice(read.length, from) + ' '.repeat(end - from);
  }
  return read + text.slice(read.length);
}

/** The words of the paragraph before `end`, behind what was read already; the last may be glued to the "MORE" there. */
function wordsBefore(text: string, end: number, floor: number): Word[] {
  const paragraph = text.lastIndexOf('\n', end) + 1;
  const words: Word[] = [];
  let at = end;
  while (at > Math.max(paragraph, floor) && words.length <= LONGEST) {
    while (at > floor && isSpace(text, at - 1)) at -= 1;
    const last = at;
    while (at > floor && last - at <= LONGEST_WORD && !isSpace(text, at - 1)) at -= 1;
    if (last - at > LONGEST_WORD) break;
    if (at < last && at >= paragraph) words.push({ form: wordFormAt(text, at, last), start: at, end: last });
  }
  return words.toReversed();
}

/** The name that a word is, without what stands behind it: "Field" of "Field’s"; "" where it is none. */
const nameOf = askedOnce(({ text }) => {
  const name = text.replace(/[,.]$|['’]s$/u, '');
  return fits(/^\p{Lu}[\p{L}'’-]{2,}$/u, name) ? name : '';
});

/** Where the box begins, behind the name that it opens with again; -1 where no name is told twice. */
function boxStart(words: readonly Word[]): number {
  const at = (index: number): string => words[index]?.form.text ?? '';
  const names = words.map(({ form }) => nameOf(form));
  for (let i = words.length - 1; i > 0; i -= 1) {
    for (let k = Math.max(0, i - NEAR); k < i; k += 1) {
      const name = names[k] ?? '';
      if (name !== '' && at(i).startsWith(name) && fits(/^(?:\p{Lu}|\d|['’‘"“](?!s\b))/u, at(i).slice(name.length))) return words[k + 1]?.start ?? -1;
    }
    // "Ann Field Ann Field Vote is off MORE", "Ann Field Ann Bo Field Field quits MORE": nothing is glued
    const again = at(i) === at(i - 2) && fits(/^\p{Lu}\p{Ll}{2,}$/u, at(i)) && fits(/^\p{Lu}\p{Ll}/u, at(i - 1));
    if (again && [1, 2, 3].some((step) => at(i + step) === at(i - 1))) return words[i]?.start ?? -1;
  }
  return -1;
}
