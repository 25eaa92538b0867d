/** Romanisations of one sound, rewritten in order to one spelling. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'],                        // Alexander, Aleksandr
  [/gu(?=[ei])/g, 'g'],                // Serguei, Guennadi: French keeps g hard with u
  [/shch|sch|sjtj|stch/g, 'sh'],       // Khrushchev, Schoigu
  [/tsch|tch|tsj|tj|cz|ch/g, 'c'],     // Tchaikovsky, Chaykovskiy; also Korean Cho for Jo, below
  [/dzh|dj|zh/g, 'j'],                 // Zhukov, Djokovic
  [/kh|gh|ck|q/g, 'k'],  // Khaled, Qaddafi, Ghaddafi
  [/sh|sz/g, 'x'],                     // one letter for one sound, now that x has become ks
  [/ph/g, 'f'], [/th/g, 't'], [/dh/g, 'd'], [/tz|ts/g, 'c'], 
  [/w|ff$/g, 'v'],                     // Wladimir, Smirnoff
  [/ou|oo/g, 'u'],                     // Mahmoud, Yoon
  [/(?:e[iy]|a[iy])(?=$|[^aeiouy])/g, 'ei'], // Sergei, Sergey, Hussain, Hussein
  [/(?:ee|ie|iy|yy|ij|ii|yi|uy)/g, 'i'],     // Dmitriy, Dmitrii; Ali, Alie
  [/^(?:ye|je|e)/g, 'e'],              // Yevgeny, Jewgeni, Evgeny
  [/[yi]o|jo(?=[^aeiou])/g, 'o'], [/[yij]a/g, 'a'], [/[yij]u/g, 'u'], [/(?<=[aeiou])ye|je/g, 'e'], // Pyotr, Natalya, Yuri, Sergeyevich
  [/eo/g, 'o'], [/ae/g, 'e'],          // Seong, Song; Taek, Tek
  [/y/g, 'i'],
  [/(?<=[a-z])h(?=$|[^aeiou])/g, ''],  // Abdullah, Mehdi against Mahdi keeps its h
  [/(.)\1+/g, '$1'],
];

/** Korean and Chinese family names and syllables whose romanisations share too few letters for rules. */
const SYLLABLES: ReadonlyMap<string, string> = new Map([
  ['ri', 'li'], ['rhee', 'li'], ['ree', 'li'], ['lee', 'li'], ['yi', 'li'], ['rim', 'lim'], ['im', 'lim'], ['park', 'pak'], ['bak', 'pak'], ['choi', 'coe'], ['choe', 'coe'],
  ['choy', 'coe'], ['jo', 'co'], ['cho', 'co'], ['roh', 'no'], ['rho', 'no'], ['noh', 'no'], ['ryu', 'yu'], ['yoo', 'yu'], ['ryoo', 'yu'], ['ryang', 'yang'], ['gang', 'kang'],
  ['jong', 'cong'], ['chong', 'cong'], ['jung', 'cong'], ['chung', 'cong'], ['jeong', 'cong'], ['cheong', 'cong'], ['hyon', 'hyun'], ['hyeon', 'hyun'], ['hyun', 'hyun'],
  ['song', 'song'], ['sung', 'song'], ['seong', 'song'], ['yong', 'yong'], ['young', 'yong'], ['yeong', 'yong'], ['kyong', 'kyong'], ['kyung', 'kyong'], ['gyeong', 'kyong'],
  ['chol', 'col'], ['cheol', 'col'], ['chul', 'col'], ['hun', 'hun'], ['hoon', 'hun'], ['myong', 'myong'], ['myung', 'myong'], ['myeong', 'myong'], ['gim', 'kim'], ['kim', 'kim'],
  ['chun', 'cun'], ['choon', 'cun'], ['jun', 'cun'], ['joon', 'cun'], ['un', 'un'], ['eun', 'un'], ['woon', 'un'], ['sok', 'sok'], ['suk', 'sok'], ['seok', 'sok'],
  ['kwang', 'kwang'], ['gwang', 'kwang'], ['sun', 'son'], ['son', 'son'], ['seon', 'son'], ['jang', 'cang'], ['jin', 'cin'], ['jae', 'ce'], ['dong', 'tong'], ['tong', 'tong'], ['ju', 'cu'], ['joo', 'cu'], ['chu', 'cu'],
]);

/** One spelling for every common romanisation of a folded word: "sergey", "serguei" and "sergei" are the same here. */
export function soundOf(word: string): string {
  const syllable = SYLLABLES.get(word);
  if (syllable !== undefined) return syllable;
  let sound = word;
  for (const [pattern, spelling] of FAMILIES) sound = sound.replace(pattern, spelling);
  return sound || word;
}

/**
 * A coarse key under which all words are filed that might be one word in two romanisations:
 * its consonants, voiced and unvoiced together. Words with one key are then compared with care.
 */
export function keyOf(sound: string): string {
  const first = /^[aeiou]/.test(sound) ? 'a' : '';
  const consonants = sound.replace(/[aeiou]/g, '').replace(/[bp]/g, 'p').replace(/[dt]/g, 't').replace(/[gk]/g, 'k').replace(/[vf]/g, 'f')
    .replace(/[szx]/g, 's').replace(/[jc]/g, 'c').replace(/(.)\1+/g, '$1');
  return first + consonants;
}
