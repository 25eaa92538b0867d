import type { Annotations, Token } from '../../../language/annotations.ts';
import { startsLower, startsUpper } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt, posAt, textAt } from '../../../language/word-at.ts';
import { isCalendar } from '../runs/capitals.ts';
import { titleLength } from '../runs/pieces.ts';
import { SUBJECTS } from '../words/organisation-words.ts';
import { FORMER, isRoleNoun, PRIVATE_ROLES, PUBLIC_ROLES, ROLE_MODIFIERS, singularRole } from '../words/role-words.ts';
import { STOPS } from './role-noun-phrases.ts';

/** First token of the role noun (or long title) that ends right before `end`; -1 where none does. */
export function roleNounEnding(annotations: Annotations, end: number, floor: number): number {
  for (let length = 4; length >= 1; length -= 1) {
    const first = end - length;
    if (first < floor) continue;
    const exact = titleLength(annotations, first, end) === length;
    if (exact) return first;
  }
  return -1;
}

/** The first token of the role phrase that ends in the role noun at `noun`. `large`: whether it is written in capitals. */
export function phraseStart(tokens: readonly Token[], noun: number, floor: number, large = startsUpper(tokens[noun])): number {
  let first = noun;
  while (first > floor && goesOnLeft(tokens, first, large)) first -= 1;
  return first;
}

/** Whether the word before `first` still belongs to a role phrase. */
function goesOnLeft(tokens: readonly Token[], first: number, large: boolean): boolean {
  const token = tokens[first - 1];
  if (!token || (STOPS.has(token.norm) && token.norm !== 'and') || isCalendar(token.norm)) return false;
  // "This summer | Acme analyst Ann Field left"
  if (/^(?:spring|summer|autumn|fall|winter|week|month|year|weekend)$/.test(token.norm)
    && /^(?:this|last|next|that)$/.test(normAt(tokens, first - 2))) return false;
  // "war, retired U.S. General | Bo Lee told": no verb behind a comma, though the tagger takes it for one
  if (token.norm === 'retired' && large && !/^(?:NN|PRP|WP)/.test(posAt(tokens, first - 2))) return true;
  // "Meet the | Press host"
  if ((token.norm === 'the' && /^(?:meet|face)$/.test(normAt(tokens, first - 2)) && /^(?:press|nation)$/.test(normAt(tokens, first)))
    || (/^(?:Meet|Face)$/.test(token.text) && normAt(tokens, first) === 'the')) return true;
  // "NBA Hall of | Fame player"
  if (token.norm === 'of' && normAt(tokens, first - 2) === 'hall' && normAt(tokens, first) === 'fame') return true;
  // "pleaded to press | President Field": a verb that is a modifier elsewhere; "the ranking | member Ann Field"
  if (token.norm === 'ranking' || (/^VB[DPZ]?$/.test(token.pos) && startsLower(token))) return token.norm === 'ranking' && !large;
  // "has charged former minister | Bo Lee"
  if (token.pos === 'VBN' && /^(?:has|have|had|having|not|already|also)$/.test(normAt(tokens, first - 2))) return false;
  // "committee members | Rep. Ann Field"
  if (token.norm === 'members' && startsUpper(tokens[first])) return false;
  if (ROLE_MODIFIERS.has(token.norm) || isRoleNoun(token.norm)) return true;
  // "then-Norlandish | Ambassador"
  if (fits(/^(?:then|ex)-\p{Lu}/iu, token.text)) return true;
  if (joinsRoles(tokens, first, large)) return true;
  // "Health and Education Minister", "People's Army Marshal": links inside capitals
  if (/^(?:and|&|of|'s?)$/.test(token.norm) && startsUpper(tokens[first]) && startsUpper(tokens[first - 2])) return linksCapitals(tokens, first);
  // "there is little hope | President Field will …": before a large title only modifiers go on in lower case
  if (large && startsLower(token)) return false;
  if (/^(?:NN|JJ|NNP|VBN|CD)/.test(token.pos)) return fits(/^[\p{L}\d]/u, token.text) && !/^\d+$/.test(token.text);
  return false;
}

/** A comma or "and" between two roles of one person, or inside the list of what a minister is for. */
function joinsRoles(tokens: readonly Token[], first: number, large: boolean): boolean {
  const before = normAt(tokens, first - 2);
  // "Trade, | Industry and Education Minister"
  if (textAt(tokens, first - 1) === ',') {
    return large && normAt(tokens, first + 1) === 'and' && [first - 2, first].every((at) => startsUpper(tokens[at]) && SUBJECTS.has(normAt(tokens, at)));
  }
  if (normAt(tokens, first - 1) !== 'and') return false;
  const role = normAt(tokens, first);
  // "Acme's founder and former chief, | Bo Lee": two trades of one man
  if (fits(/^\p{Ll}|^CEO$/u, textAt(tokens, first)) && (isRoleNoun(role) || FORMER.has(role))
    && /^(?:founder|co-founder|chairman|chairwoman|chair|owner|creator|president|director|editor|publisher)$/.test(before)) return true;
  // "lawyer and whistle-blower | Bo Lee", but "his wife and daughter | Ann Field"
  if ([first - 2, first].every((at) => isTrade(tokens[at]))) return true;
  // "Field's son-in-law and | senior adviser, Bo Lee,"
  if (/^(?:'s|his|her)$/.test(normAt(tokens, first - 3)) && startsLower(tokens[first - 2]) && startsLower(tokens[first]) && !PRIVATE_ROLES.has(role)
    && /^(?:wife|husband|son-in-law|brother|sister|friend|lawyer|ally|confidant|partner)$/.test(before)) return true;
  // "State Councilor and | Foreign Minister": two offices of one
  const office = tokens.slice(Math.max(0, first - (before === 'minister' ? 4 : 3)), first - 1).map((token) => token.norm).join(' ');
  return large && /^(?:state councill?or|vice[- ]premier|deputy (?:prime minister|premier))$/.test(office);
}

/** One private role in small letters that is no kinship: "whistle-blower". */
function isTrade(token: Token | undefined): boolean {
  return token !== undefined && startsLower(token) && PRIVATE_ROLES.has(token.norm) && singularRole(token.norm) === token.norm
    && !/^(?:wife|husband|son|daughter|brother|sister|father|mother|friend|boy|girl|man|woman)$/.test(token.norm);
}

/** Whether a link between two words in capitals is inside a title: "People's Army Marshal", "President and Chief Executive". */
function linksCapitals(tokens: readonly Token[], first: number): boolean {
  const link = normAt(tokens, first - 1);
  const left = normAt(tokens, first - 2);
  if (link.startsWith("'")) return /^(?:people|workers|women|farmers)s?$/.test(left);
  if (link === 'of') return false;
  const role = normAt(tokens, first);
  return ROLE_MODIFIERS.has(left) || (isRoleNoun(left) && !PUBLIC_ROLES.has(role) && role !== 'secretary'
    && /^(?:president|chairman|chief|founder|co-founder|owner|ceo|director|editor|executive|officer)$/.test(left));
}
