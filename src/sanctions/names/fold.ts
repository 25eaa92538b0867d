import { fits, suited } from '../../language/plain-letters.ts';

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'], ['ø', 'o'], ['ł', 'l'], ['ı', 'i'], ['æ', 'ae'], ['œ', 'oe'], ['đ', 'd'], ['ð', 'd'], ['þ', 'th'], ['ə', 'a'], ['ŋ', 'ng'],
]);

/** Cyrillic as English newspapers write it; Ukrainian and Serbian letters included. */
const CYRILLIC: ReadonlyMap<string, string> = new Map(Object.entries({
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', ђ: 'dj', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'yi', й: 'y', ј: 'j',
  к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts',
  ч: 'ch', џ: 'dz', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
}));

/** Arabic letters that are written one for the other, Persian ones among them. */
const ARABIC: ReadonlyMap<string, string> = new Map([
  ['أ', 'ا'], ['إ', 'ا'], ['آ', 'ا'], ['ٱ', 'ا'], ['ى', 'ي'], ['ی', 'ي'], ['ئ', 'ي'], ['ة', 'ه'], ['ؤ', 'و'], ['ک', 'ك'], ['ہ', 'ه'],
]);

/**
 * A name in plain lower-case letters and digits, one space between words.
 * Apostrophes vanish ("Sana'a" → "sanaa"); hyphens and all other marks part words ("Jong-un" → "jong un").
 * Names in Cyrillic are transliterated. Letters of other scripts are left out beside Latin ones; a name in them alone is kept,
 * Arabic without its marks and in one spelling, so that it finds the same name on a list.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase().replace(/['’‘ʼʿʾ`´]/g, '');
  if (/^[a-z0-9 ]*$/.test(lower)) return lower.replace(/ {2,}/g, ' ').trim();
  let plain = '';
  for (const letter of lower) plain += LETTERS.get(letter) ?? CYRILLIC.get(letter) ?? letter;
  const marked = plain.normalize('NFKD');
  const bare = marked.replace(suited(/\p{M}/gu, marked), '');
  const latin = bare.replace(/[^a-z0-9]+/g, ' ').trim();
  if (/[a-z]/.test(latin) || !fits(/\p{L}/u, bare)) return latin;
  let other = '';
  for (const letter of bare) other += ARABIC.get(letter) ?? letter;
  return other.replace(/ـ/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
