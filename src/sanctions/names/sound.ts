/** Romanisations of one sound, rewritten in order to one spelling; only in words that hold a letter of each group behind it. */
const FAMILIES: readonly (readonly [pattern: RegExp, spelling: string, ...groups: string[]])[] = [
  [/^al[iy]aks/g, 'aleks', 'k', 'iy'],      // Belarusian Aliaksandr, Alyaksandr
  [/x/g, 'ks', 'x'],                        // Alexander, Aleksandr
  [/gu(?=[ei])/g, 'g', 'g', 'u'],           // Serguei, Guennadi: French keeps g hard with u
  [/shch|sch|sjtj|stch/g, 'sh', 's', 'hj'], // Khrushchev, Schoigu
  [/tsch|tch|tsj|tj|cz|ch/g, 'c', 'cj', 'hzj'], // Tchaikovsky, Chaykovskiy; also Korean Cho for Jo, below
  [/dzh|dj|zh/g, 'j', 'zd', 'hj'],          // Zhukov, Djokovic
  [/kh|gh|ck|q/g, 'k', 'hcq'],              // Khaled, Qaddafi, Ghaddafi
  [/sh|sz/g, 'x', 's', 'hz'],               // one letter for one sound, now that x has become ks
  [/ph/g, 'f', 'p', 'h'], [/th/g, 't', 't', 'h'], [/dh/g, 'd', 'd', 'h'], [/tz|ts/g, 'c', 't', 'zs'],
  [/w|ff$/g, 'v', 'wf'],                    // Wladimir, Smirnoff
  [/ou|oo/g, 'u', 'o'],                     // Mahmoud, Yoon
  [/(?:e[iy]|a[iy])(?=$|[^aeiouy])/g, 'ei', 'ea', 'iy'], // Sergei, Sergey, Hussain, Hussein
  [/(?:ee|ie|iy|yy|ij|ii|yi|uy)/g, 'i', 'eiy'],     // Dmitriy, Dmitrii; Ali, Alie
  [/^(?:ye|je|e)/g, 'e', 'e', 'yj'],        // Yevgeny, Jewgeni, Evgeny
  [/[yi]o|jo(?=[^aeiou])/g, 'o', 'o', 'yij'], [/[yij]a/g, 'a', 'a', 'yij'], [/[yij]u/g, 'u', 'u', 'yij'], [/(?<=[aeiou])ye|je/g, 'e', 'e', 'yj'], // Pyotr, Natalya, Yuri, Sergeyevich
  [/eo/g, 'o', 'e', 'o'], [/ae/g, 'e', 'a', 'e'],   // Seong, Song; Taek, Tek
  [/y/g, 'i', 'y'],
  [/(?<=[a-z])h(?=$|[^aeiou])/g, '', 'h'],  // Abdullah, Mehdi against Mahdi keeps its h
  [/(.)\1+/g, '$1'],
];

/** The letters of a word as bits. */
function lettersIn(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) {
    const place = word.charCodeAt(at) - 97;
    if (place >= 0 && place < 26) bits |= 1 << place;
  }
  return bits;
}

const REWRITINGS = FAMILIES.map(([pattern, spelling, ...groups]) => ({ pattern, spelling, groups: groups.map(lettersIn) }));

/** Korean and Chinese family names and syllables whose romanisations share too few letters for rules. */
const SYLLABLES: ReadonlyMap<string, string> = new Map([
  ['ri', 'li'], ['rhee', 'li'], ['ree', 'li'], ['lee', 'li'], ['yi', 'li'], ['rim', 'lim'], ['im', 'lim'], ['park', 'pak'], ['bak', 'pak'],
  ['choi', 'coe'], ['choe', 'coe'],
  ['choy', 'coe'], ['jo', 'co'], ['cho', 'co'], ['roh', 'no'], ['rho', 'no'], ['noh', 'no'], ['ryu', 'yu'], ['yoo', 'yu'], ['ryoo', 'yu'],
  ['ryang', 'yang'], ['gang', 'kang'],
  ['jong', 'cong'], ['chong', 'cong'], ['jung', 'cong'], ['chung', 'cong'], ['jeong', 'cong'], ['cheong', 'cong'], ['hyon', 'hyun'],
  ['hyeon', 'hyun'], ['hyun', 'hyun'],
  ['song', 'song'], ['sung', 'song'], ['seong', 'song'], ['yong', 'yong'], ['young', 'yong'], ['yeong', 'yong'], ['kyong', 'kyong'],
  ['kyung', 'kyong'], ['gyeong', 'kyong'],
  ['chol', 'col'], ['cheol', 'col'], ['chul', 'col'], ['hun', 'hun'], ['hoon', 'hun'], ['myong', 'myong'], ['myung', 'myong'], ['myeong', 'myong'],
  ['gim', 'kim'], ['kim', 'kim'],
  ['chun', 'cun'], ['choon', 'cun'], ['jun', 'cun'], ['joon', 'cun'], ['un', 'un'], ['eun', 'un'], ['woon', 'un'], ['sok', 'sok'], ['suk', 'sok'],
  ['seok', 'sok'],
  ['kwang', 'kwang'], ['gwang', 'kwang'], ['sun', 'son'], ['son', 'son'], ['seon', 'son'], ['jang', 'cang'], ['jin', 'cin'], ['jae', 'ce'],
  ['dong', 'tong'], ['tong', 'tong'], ['ju', 'cu'], ['joo', 'cu'], ['chu', 'cu'],
]);

/** One spelling for every common romanisation of a folded word: "sergey", "serguei" and "sergei" are the same here. */
export function soundOf(word: string): string {
  const syllable = SYLLABLES.get(word);
  if (syllable !== undefined) return syllable;
  let sound = word;
  let letters = lettersIn(sound);
  for (const { pattern, spelling, groups } of REWRITINGS) {
    if (!groups.every((group) => (letters & group) !== 0)) continue;
    const rewritten = sound.replace(pattern, spelling);
    if (rewritten !== sound) letters = lettersIn(rewritten);
    sound = rewritten;
  }
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
