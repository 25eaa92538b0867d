import { fits } from '../../language/plain-letters.ts';
import type { Token } from '../../language/annotations.ts';
import { textAt } from '../../language/word-at.ts';
import type { Candidate } from './candidates.ts';
import { ORGANISATION_NOUNS } from './organisation-words.ts';

/** "the Trade Review Act (TRA)", "the Trade Review Act, or TRA,": letters that stand for a law or treaty. */
export function lettersOfThing(tokens: readonly Token[], candidate: Candidate): boolean {
  if (candidate.words.length > 1 || !fits(/^\p{Lu}{2,6}$/u, candidate.text)) return false;
  const open = tokens[candidate.first - 1];
  const or = open?.norm === 'or' && textAt(tokens, candidate.first - 2) === ',';
  if (open?.text !== '(' && !or) return false;
  // "countering violent extremism, or CVE,": what is written small is no body
  const words = tokens.slice(Math.max(0, candidate.first - (or ? 2 : 1) - candidate.text.length), candidate.first - (or ? 2 : 1));
  if (words.length === candidate.text.length
    && words.every((word, i) => fits(/^\p{Ll}/u, word.text) && word.text.charAt(0) === candidate.text.charAt(i).toLowerCase())
    && !ORGANISATION_NOUNS.has(words.at(-1)?.norm ?? '')) return true;
  const head = tokens[candidate.first - (or ? 3 : 2)];
  return head !== undefined
    && /^(?:line|zone|missile|missiles|act|treaty|agreement|law|accord|pact|protocol|convention|programme|program|plan|general|minister|president|officer|executive|secretary)$/.test(head.norm);
}
