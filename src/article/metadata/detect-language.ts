import { FUNCTION_WORDS } from './function-words.ts';

/** Scripts that several major languages share, by their names, and those that one language of the news is written in, by its tag. */
const SCRIPTS: readonly (readonly [scriptOrLanguage: string, letters: RegExp])[] = [
  ['Latin', /\p{Script=Latin}+/gu], ['Cyrillic', /\p{Script=Cyrillic}+/gu], ['Arabic', /\p{Script=Arabic}+/gu], ['Devanagari', /\p{Script=Devanagari}+/gu],
  ['ko', /\p{Script=Hangul}+/gu], ['he', /\p{Script=Hebrew}+/gu], ['el', /\p{Script=Greek}+/gu], ['th', /\p{Script=Thai}+/gu], ['lo', /\p{Script=Lao}+/gu],
  ['km', /\p{Script=Khmer}+/gu], ['my', /\p{Script=Myanmar}+/gu], ['ka', /\p{Script=Georgian}+/gu], ['hy', /\p{Script=Armenian}+/gu],
  ['am', /\p{Script=Ethiopic}+/gu],
  ['bn', /\p{Script=Bengali}+/gu], ['ta', /\p{Script=Tamil}+/gu], ['te', /\p{Script=Telugu}+/gu], ['kn', /\p{Script=Kannada}+/gu],
  ['ml', /\p{Script=Malayalam}+/gu],
  ['gu', /\p{Script=Gujarati}+/gu], ['pa', /\p{Script=Gurmukhi}+/gu], ['si', /\p{Script=Sinhala}+/gu],
];

/** Letters beyond those of Latin script as Europe and Vietnam write it, and marks that stand alone: these are put together with theirs first. */
const BEYOND_LATIN = /[^\0-\u024F\u1E00-\u1EFF\u2000-\u206F\u20AC\u2122]/;
const LATIN_WORDS = /[A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF]+/g;

/** So much of a text is enough to tell, most often no more than its beginning. */
const SAMPLES = [800, 2000];
/** Fewer words than these say nothing: a title of two words is Spanish and Portuguese alike. */
const LEAST_WORDS = 12;

/** What a text's own words say of its language. */
export interface Detected {
  /** BCP 47 primary tag. */
  language: string;
  /** Whether enough of the text is read to set aside what the page declares. */
  sure: boolean;
}

/**
 * The language a text is written in, told by its script and, where several major news languages share that, by their short words.
 * Null where the text is too short, or where two languages fit about as well.
 */
export function detectLanguage(text: string): Detected | null {
  let detected: Detected | null = null;
  for (const size of SAMPLES) {
    detected = languageOfSample(text.slice(0, size));
    if (detected?.sure === true) break;
  }
  return detected;
}

function languageOfSample(sample: string): Detected | null {
  // Most of the news: no letter is of another script, and the letters are found by a pattern that is tried faster.
  if (!BEYOND_LATIN.test(sample)) {
    const words = sample.match(LATIN_WORDS) ?? [];
    return lengthOf(words) < 40 ? null : byShortWords(words, 'Latin');
  }
  const all = count(sample, /\p{L}+/gu);
  if (all < 40) return null;
  const script = scriptOf(sample, all);
  if (script === null) return null;
  return FUNCTION_WORDS[script] ? byShortWords(sample.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [], script) : { language: script, sure: true };
}

/** The script that most letters belong to, or the language where that decides it. */
function scriptOf(sample: string, all: number): string | null {
  // Most texts: the others need not be counted.
  if (count(sample, /\p{Script=Latin}+/gu) * 3 >= all * 2) return 'Latin';
  // One character of Chinese says as much as three letters; an English name in a Chinese text weighs more than it says.
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu);
  const east = kana + count(sample, /\p{Script=Han}+/gu);
  if (east * 3 > all) {
    // A Chinese text may name a Japanese song, a Japanese one may have few kana in its headings.
    if (kana * 10 > east) return 'ja';
    return kana * 33 < east ? 'zh' : null;
  }
  return SCRIPTS.find(([, letters]) => count(sample, letters) * 2 > all)?.[0] ?? null;
}

/** `letters` matches runs of them: there are far fewer of these. */
function count(sample: string, letters: RegExp): number {
  return lengthOf(sample.match(letters) ?? []);
}

function lengthOf(runs: readonly string[]): number {
  let length = 0;
  for (const run of runs) length += run.length;
  return length;
}

/** @param words in small letters as they stand: "Al Moy" and "Una Bell" are names, not an Italian "al" and a Spanish "una" */
function byShortWords(words: readonly string[], script: string): Detected | null {
  if (words.length < LEAST_WORDS) return null;
  const known = languagesIn(script);
  const names = Object.keys(FUNCTION_WORDS[script] ?? {});
  const times = names.map(() => 0);
  for (const word of words) {
    const languages = known.get(word);
    if (languages) for (const language of languages) times[language] = (times[language] ?? 0) + 1;
  }
  const most = Math.max(...times);
  const place = times.indexOf(most);
  const score = most / words.length;
  const second = Math.max(...times.toSpliced(place, 1)) / words.length;
  const language = names[place];
  if (language === undefined || score < 0.08) return null;
  const lead = score / Math.max(second, 0.01);
  if (lead < 1.15 || score - second < 0.02) return null;
  return { language, sure: words.length >= 40 && score >= 0.15 && lead >= 1.5 };
}

const LANGUAGES = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Which of the languages of a script have a word among their short ones, by the word. */
function languagesIn(script: string): ReadonlyMap<string, readonly number[]> {
  const known = LANGUAGES.get(script);
  if (known) return known;
  const byWord = new Map<string, number[]>();
  for (const [language, list] of Object.values(FUNCTION_WORDS[script] ?? {}).entries()) {
    for (const word of new Set(list.split(' '))) {
      const languages = byWord.get(word);
      if (languages) languages.push(language);
      else byWord.set(word, [language]);
    }
  }
  LANGUAGES.set(script, byWord);
  return byWord;
}
