import { detectLanguage } from './detect-language.ts';

/**
 * The language of an article: what the page declares where its text agrees or cannot be told, else what the text is written in.
 * Templates of a site in one language are used for articles in another: `<html lang="en">` around a Korean text is no English.
 * `declared`: BCP 47 tags in the order in which they are to be believed. Null where nobody says.
 */
export function languageOf(declared: readonly string[], text: string): string | null {
  const first = declared[0] ?? null;
  const detected = detectLanguage(text);
  if (!detected) return first;
  const agreeing = declared.find((tag) => isSame(primary(tag), detected.language));
  if (agreeing !== undefined) return agreeing;
  return first === null || detected.sure ? detected.language : first;
}

/** "en_US" → "en-US", "zh-hans" → "zh-Hans"; null for what is no language tag, or one that says nothing ("und", "mul"). */
export function languageTag(tag: string | null | undefined): string | null {
  const value = tag?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value) || /^(?:und|mul|zxx|mis)\b/i.test(value)) return null;
  return value.split('-').map((part, place) => {
    if (place === 0) return part.toLowerCase();
    if (part.length === 2) return part.toUpperCase();
    // A script.
    return part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part;
  }).join('-');
}

function primary(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}

/** Tags of one language, or of written forms so close that short words cannot set aside what the page says of itself. */
const CLOSE: readonly (readonly string[])[] = [
  ['no', 'nb', 'nn', 'da'], ['id', 'ms', 'in', 'jv', 'su'], ['hr', 'sr', 'bs', 'sh', 'cnr'], ['he', 'iw', 'yi'], ['tl', 'fil'],
    ['zh', 'yue', 'wuu', 'nan', 'lzh'],
  ['es', 'gl', 'ast'], ['pt', 'gl'], ['ca', 'oc'], ['ru', 'tt', 'ba', 'ce'], ['fa', 'prs', 'ku', 'ckb'], ['ar', 'ckb', 'sd', 'ug', 'arz'],
  ['cs', 'sk'], ['de', 'lb', 'gsw', 'nds'],
  ['hi', 'bho', 'mai', 'sa'], ['bn', 'as'], ['nl', 'af', 'fy'], ['it', 'rm', 'fur', 'scn'], ['fr', 'ht', 'oc', 'br'], ['en', 'sco', 'ga', 'cy', 'gd'],
  ['am', 'ti'], ['tr', 'az'],
];

function isSame(one: string, other: string): boolean {
  return one === other || CLOSE.some((group) => group.includes(one) && group.includes(other));
}
