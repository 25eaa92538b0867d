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

/**
 * A name in plain lower-case letters and digits, one space between words.
 * Apostrophes vanish ("Sana'a" → "sanaa"); hyphens and all other marks part words ("Jong-un" → "jong un").
 * Names in Cyrillic are transliterated; letters of other scripts are left out, so such a name may come back empty.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase().replace(/['’‘ʼʿʾ`´]/g, '');
  if (/^[a-z0-9 ]*$/.test(lower)) return lower.replace(/ {2,}/g, ' ').trim();
  let plain = '';
  for (const letter of lower) plain += LETTERS.get(letter) ?? CYRILLIC.get(letter) ?? letter;
  return plain.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, ' ').trim();
}
