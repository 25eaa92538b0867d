import { isCommonFamily, isCommonName } from '../names/common-names.ts';
import { isParticle } from '../names/name-words.ts';
import type { IndexedName } from '../index/load.ts';
import type { Alignment } from './align.ts';
import { align } from './align.ts';
import type { WordFinder } from './candidates.ts';
import type { NameMatch } from './match.ts';

/** "Kuzhugetovich", "Sergeyevna", "Ilyich": a father's name, which news leaves out. */
const PATRONYMIC = /(?:[oe]vi[ct]h?|[oe]vits|[oe]vitj|[oe]vna|ichna|yich|ilich|ogly|oglu|ovic|evic|ivna)$/;

/** How many of a person's words a listed name must share to be looked at: all but those that it may lack (see namesPerson). */
export function leastShared(asked: readonly string[]): number {
  const spare = asked.length > 3 ? Math.floor(asked.length / 2) : asked.filter((word) => word.length === 1 || PATRONYMIC.test(word)).length;
  return Math.max(2, asked.length - spare);
}

/**
 * How a listed person's name fits the words of a name, or null where it does not:
 * a given name and a family name must both agree, and no word of the name asked for may speak against it.
 */
export function matchPerson(finder: WordFinder, asked: readonly string[], listed: IndexedName, nameCount: number): NameMatch | null {
  if (asked.length < 2 || listed.words.length < 2) return null;
  const alignment = align(asked, listed.words);
  const full = alignment.pairs.filter((pair) => !pair.initial);
  // "J. Smith" or a family name alone is never a match; "Jongun" for "Jong Un" is two words.
  const agreeing = Math.min(sum(full.map((pair) => pair.listed.length)), sum(full.map((pair) => pair.asked.length)));
  const joined = full.some((pair) => pair.listed.length !== pair.asked.length);
  if (agreeing < 2 && !(joined && agreeing + 1 >= 2 && full.length >= 1 && alignment.askedAlone.length === 0
    && alignment.listedAlone.length === 0)) return null;
  if (!namesPerson(alignment, asked, listed)) return null;

  // "Sun Tzu" is not "Son Chol Ju": of a name of syllables no syllable may be missing.
  if (alignment.listedAlone.length > 0 && sum(full.flatMap((pair) => pair.listed).map((at) => listed.words[at]?.length ?? 0)) < 9) return null;

  const likes = sum(alignment.pairs.map((pair) => pair.like)) / alignment.pairs.length;
  const missing = alignment.listedAlone.filter((at) => !PATRONYMIC.test(listed.words[at] ?? '')).length;
  const patronymics = alignment.listedAlone.length - missing;
  const extra = alignment.askedAlone.length;
  const score = likes - 0.05 * missing - 0.015 * patronymics - 0.05 * extra - (listed.family > 0 || inOrder(alignment) ? 0 : 0.01);

  const whole = missing + extra + patronymics === 0;
  const shares = full.map((pair) => Math.max(...pair.asked.map((at) => finder.find(asked[at] ?? '').share), 1 / nameCount));
  const exact = full.every((pair) => pair.like === 1);
  // News never gives a father's name: without it "Alexander Lukashenko" fits nearly as well as whole.
  // A listed name of three words has room for more chance hits than one of two: each left-out word opens a choice.
  const chance = shares.reduce((product, share) => product * share, 1) * nameCount * (whole ? (exact ? 0.05 : 0.15)
    : missing + extra === 0 ? (full.every((pair) => pair.like >= 0.97) ? 0.11 : 0.3) : missing > 1 ? 10 : 1);
  // "El Niño": a particle and one word are hardly a name.
  const bare = asked.filter((word) => !isParticle(word)).length < 2;
  return {
    score: Math.max(0, Math.min(1, score)), chance: bare ? Math.max(chance, 1.5) : chance, bare,
      common: isCommonName(asked) || (missing > 0 && asked.some(isCommonFamily)), whole, nearlyWhole: missing + extra === 0, wordForWord: whole && exact,
    listedAlone: alignment.listedAlone.map((at) => listed.words[at] ?? ''),
    askedAlone: alignment.askedAlone.map((at) => asked[at] ?? ''),
    respelled: full.filter((pair) => pair.like < 1)
      .map((pair) => [pair.asked.map((at) => asked[at]).join(' '), pair.listed.map((at) => listed.words[at]).join(' ')]),
  };
}

/** The words that agree hold a family name and the first given name, as far as the list and the order tell which they are. */
function namesPerson(alignment: Alignment, asked: readonly string[], listed: IndexedName): boolean {
  const pairedListed = new Set(alignment.pairs.flatMap((pair) => pair.listed));
  const pairedAsked = new Set(alignment.pairs.flatMap((pair) => pair.asked));
  const lastAsked = asked.length - 1, lastListed = listed.words.length - 1;
  // Words asked for that the list lacks may stand only in the middle ("Sergei Kuzhugetovich Shoigu"), and only when the list's name is used up.
  const alone = alignment.askedAlone;
  if (alone.length > 0) {
    // In a name of three ("Pak Jong Chon") the middle word is no ornament: "Pak Chon" is someone else.
    const ornament = (at: number) => PATRONYMIC.test(asked[at] ?? '') || asked[at]?.length === 1 || (at > 0 && at < lastAsked && asked.length > 3);
    if (!alone.every(ornament) || alignment.listedAlone.length > 0) return false;
  }
  if (listed.family > 0) {
    const family = [...pairedListed].some((at) => at < listed.family);
    const given = pairedListed.has(listed.family);
    const firstFamily = pairedListed.has(0);
    // In a chain of names (one's own, the father's, the grandfather's) news stops
    // short of the last: "Mohamed Hamdan Dagalo" for "MOUSA, Mohammed Hamdan Daglo".
    if (!family && alone.length === 0 && lastListed - listed.family >= 2) return alignment.listedAlone.every((at) => at < listed.family);
    return family && given && (firstFamily || alignment.listedAlone.length <= 1);
  }
  if (alignment.listedAlone.length === 0) return true;
  // Order tells: the first and the last word of the listed name must both be there, or the first two and nothing but a patronymic is missing.
  return pairedListed.has(0) && pairedListed.has(lastListed) && pairedAsked.has(0) && pairedAsked.has(lastAsked);
}

function inOrder(alignment: Alignment): boolean {
  const order = [...alignment.pairs].sort((x, y) => (x.asked[0] ?? 0) - (y.asked[0] ?? 0)).map((pair) => pair.listed[0] ?? 0);
  return order.every((place, at) => at === 0 || place > (order[at - 1] ?? 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
