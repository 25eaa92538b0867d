import type { Token } from '../../../language/annotations.ts';
import { isFirstName } from '../../../language/gazetteers/given-names.ts';
import { startsUpper } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt, textAt } from '../../../language/word-at.ts';
import type { Candidate } from '../candidates.ts';
import { isRoleNoun } from '../words/role-words.ts';

/** What is gathered and told in numbers: "data from Brightmap", "a poll published on Sunday by Kastrat". */
const COUNTED = /^(?:data|figures|poll|polls|survey|surveys|estimates?|statistics|index|ratings?|forecasts?|tracker|rankings?)$/;

/** Whether what is named at the candidate has gathered figures: a body, though its name does not tell. */
export function gathersFigures(tokens: readonly Token[], { first, sentence, words, title }: Candidate): boolean {
  const link = normAt(tokens, first - 1);
  if (words.length > 2 || title !== null || !/^(?:from|by)$/.test(link) || isFirstName(words[0] ?? '')) return false;
  for (let at = first - 2; at > first - 12 && tokens[at]?.sentence === sentence; at -= 1) {
    const token = tokens[at];
    if (!token || token.text === ',') return false;
    if (COUNTED.test(token.norm)) return true;
    // "a poll published on Sunday by Kastrat": no other thing between
    if (link === 'from' || !/^(?:VBN|IN|RB|CD|JJ)$/.test(token.pos) && !/day$|^(?:week|month|year|last|this)$/.test(token.norm)) return false;
  }
  return false;
}

/** Nouns of business that no person goes by: "the refinery", "a brokerage". */
const FIRMS = /^(?:company|firm|regulator|watchdog|refinery|brokerage|lender|bank|airline|carrier|retailer|utility|start-?up|manufacturer|publisher|broadcaster|newspaper|charity|foundation|agency|insurer|brewer|brewery|refiner|shipper|carmaker|automaker|chipmaker|drugmaker|shipyard|mill|smelter|subsidiary|conglomerate|supermarket|developer|contractor|think-tank|nonprofit|non-profit)$/;

/** "The refinery, | Kastel Gold, | has said": what a business that is told of is called. */
export function isNamedFirm(tokens: readonly Token[], { first, last, sentence, title, words }: Candidate): boolean {
  if (textAt(tokens, first - 1) !== ',' || !/^[,.;]$/.test(textAt(tokens, last)) || title !== null || isFirstName(words[0] ?? '')) return false;
  if (!FIRMS.test(normAt(tokens, first - 2)) || tokens[first - 2]?.sentence !== sentence) return false;
  // "the editor of the Norland Times newspaper, | Ann Field,"
  for (let at = first - 3; at > first - 10 && tokens[at]?.sentence === sentence;
    at -= 1) if (/^(?:of|at|for)$/.test(normAt(tokens, at))
      && (isRoleNoun(normAt(tokens, at - 1)) || tokens[at - 1]?.norm.endsWith('-in-chief') === true)) return false;
  for (let at = first - 3; at > first - 7 && tokens[at]?.sentence === sentence;
    at -= 1) if (/^(?:the|a|an|its|their|his|her|['’]s)$/.test(normAt(tokens, at))) return true;
  return false;
}

/** Nouns for several bodies: "companies including Acme, Kolb and Brightline". */
const BODIES = /^(?:groups|organi[sz]ations|companies|firms|banks|unions|agencies|newspapers|outlets|retailers|airlines|carmakers|automakers|manufacturers|corporations|charities|nonprofits|brands|lenders|insurers|contractors|broadcasters|networks|universities|parties|militias|factions|think-tanks|businesses|websites|platforms)$/;
const LONGEST_LIST = 40;

/**
 * Whether the name stands in a list of bodies: "thirteen companies — including Acme,
 * | Kolb | and Brightline", "The groups that signed it are Act Now, | Bend It |, …".
 */
export function listsBodies(tokens: readonly Token[], { first, last, sentence, title, words }: Candidate): boolean {
  const begin = normAt(tokens, first - 1) === 'the' ? first - 2 : first - 1;
  // "Bend the | Bow" is no member by itself
  if (!fits(/^(?:,|;|and|or|—|–|:|as|like|are|were|includ(?:ing|es?|ed)|\p{Ll}+s)$/u, normAt(tokens, begin)) || startsUpper(tokens[begin])
    || !/^(?:[,;.:—–()]|and|or|have|has|are|were|which|to|said|say)$/.test(tokens[last]?.norm ?? '.')) return false;
  if (title !== null || isFirstName(words[0] ?? '')) return false;
  let at = first - 1;
  while (at > first - LONGEST_LIST && tokens[at]?.sentence === sentence
    && (/^(?:,|and|or|&|the|of|for|;)$/.test(normAt(tokens, at)) || fits(/^[\p{Lu}\d]/u, textAt(tokens, at)))) at -= 1;
  const lead = tokens[at];
  if (!lead || lead.sentence !== sentence) return false;
  const such = lead.norm === 'as' && normAt(tokens, at - 1) === 'such';
  if (!/^(?:including|like|include|includes|included|are|were)$/.test(lead.norm) && !such && !BODIES.test(lead.norm)) return false;
  for (let noun = at; noun > at - 9 && tokens[noun]?.sentence === sentence; noun -= 1) {
    const norm = normAt(tokens, noun);
    if (BODIES.test(norm)) return noun < at || (startsUpper(tokens[at + 1]) && norm !== 'parties');
    if (noun < at && /^(?:are|were)$/.test(lead.norm) ? /^(?:he|she|they|it)$/.test(norm) : noun < at && !/^(?:,|—|–|--|-|such)$/.test(norm)) return false;
  }
  return false;
}
