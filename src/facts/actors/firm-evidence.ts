import type { Token } from '../../language/annotations.ts';
import { genderOfGivenName } from '../../language/gazetteers/given-names.ts';
import type { Candidate } from './candidates.ts';

/** What is gathered and told in numbers: "data from Brightmap", "a poll published on Sunday by Kastrat". */
const COUNTED = /^(?:data|figures|poll|polls|survey|surveys|estimates?|statistics|index|ratings?|forecasts?|tracker|rankings?)$/;

/** Whether what is named at the candidate has gathered figures: a body, though its name does not tell. */
export function gathersFigures(tokens: readonly Token[], { first, sentence, words, title }: Candidate): boolean {
  const link = tokens[first - 1]?.norm ?? '';
  if (words.length > 2 || title !== null || !/^(?:from|by)$/.test(link) || genderOfGivenName(words[0] ?? '') !== null) return false;
  for (let at = first - 2; at > first - 8 && tokens[at]?.sentence === sentence; at -= 1) {
    const token = tokens[at];
    if (!token || token.text === ',') return false;
    if (COUNTED.test(token.norm)) return true;
    // "a poll published on Sunday by Kastrat": no other thing between
    if (link === 'from' || !/^(?:VBN|IN|RB|CD|JJ)$/.test(token.pos) && !/day$|^(?:week|month|year|last|this)$/.test(token.norm)) return false;
  }
  return false;
}

/** Nouns of business that no person goes by: "the refinery", "a brokerage". */
const FIRMS = /^(?:company|firm|refinery|brokerage|lender|bank|airline|carrier|retailer|utility|start-?up|manufacturer|publisher|broadcaster|newspaper|charity|foundation|agency|insurer|brewer|brewery|refiner|shipper|carmaker|automaker|chipmaker|drugmaker|shipyard|mill|smelter|subsidiary|conglomerate|supermarket|developer|contractor|think-tank|nonprofit|non-profit)$/;

/** "The refinery, | Kastel Gold, | has said": what a business that is told of is called. */
export function isNamedFirm(tokens: readonly Token[], { first, last, sentence, title, words }: Candidate): boolean {
  if (tokens[first - 1]?.text !== ',' || !/^[,.;]$/.test(tokens[last]?.text ?? '') || title !== null || genderOfGivenName(words[0] ?? '') !== null) return false;
  if (!FIRMS.test(tokens[first - 2]?.norm ?? '') || tokens[first - 2]?.sentence !== sentence) return false;
  for (let at = first - 3; at > first - 7 && tokens[at]?.sentence === sentence; at -= 1) if (/^(?:the|a|an|its|their|his|her|['’]s)$/.test(tokens[at]?.norm ?? '')) return true;
  return false;
}
