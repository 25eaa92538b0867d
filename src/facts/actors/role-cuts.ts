import type { Annotations, Token } from '../../language/annotations.ts';
import { fits } from '../../language/plain-letters.ts';
import { normAt } from '../../language/word-at.ts';
import { PRIVATE_ROLES } from './role-words.ts';

/** "Norlandish policy | expert", "Norlandish studies | professor", "Norland | researcher": the state is what the scholar writes about. */
export function isFieldOfStudy(tokens: readonly Token[], at: number, noun: number, named: boolean): boolean {
  return PRIVATE_ROLES.has(normAt(tokens, noun)) && (noun > at ? FIELDS.has(normAt(tokens, noun - 1)) : named && SCHOLARS.test(normAt(tokens, noun)));
}

const SCHOLARS = /^(?:researcher|expert|analyst|scholar|specialist|economist|campaigner|watcher)$/;
const FIELDS = new Set('policy affairs studies politics history relations sanctions language literature culture society'.split(' '));

/** "nurse | at the town's hospital": where a private person works says no more than what she is, where the place has no name. */
export function withoutWorkplace(tokens: readonly Token[], first: number, last: number, at: number, noun: string): number {
  const link = at + 1;
  if (!PRIVATE_ROLES.has(noun) || link >= last || link <= first || !/^(?:at|in|from)$/.test(normAt(tokens, link))) return last;
  return tokens.slice(link + 1, last).some((token) => fits(/^[\p{Lu}\d]/u, token.text)) ? last : link;
}

const LONGEST_ROLE = 10;

/** Where a role phrase of more words than a reader needs is cut: before the last link that leaves it short, behind its noun. */
export function shortened(annotations: Annotations, first: number, last: number, noun: number): number {
  const { tokens } = annotations;
  if (last - first <= LONGEST_ROLE) return last;
  for (let i = Math.min(last - 1, first + LONGEST_ROLE); i > noun; i -= 1) {
    if (/^(?:of|for|at|in|on|from|with|under|to|and|who|which|that|now|then|,)$/.test(normAt(tokens, i))) return i;
  }
  return last;
}

/** Who calls its men ministers and governors is no state for it. */
export const JIHADISTS = /^(?:Islamic State|ISIS|ISIL|IS|Daesh|al-Qaeda|al-Qaida|[Aa]l Qaeda|Al-Qaeda|Boko Haram|[Aa]l[- ]Shabaa?b)\b/;

/** How parties are called before what their spokesmen speak on. */
export const OPPOSITION = new Map([
  ['lib dem', 'Liberal Democrats'], ['liberal democrat', 'Liberal Democrats'], ['tory', 'Conservative Party'], ['conservative', 'Conservative Party'],
  ['labour', 'Labour Party'], ['snp', 'SNP'], ['plaid cymru', 'Plaid Cymru'],
]);

/** "newly-elected | Utah Sen." */
export const RECENT = /^(?:new|newly-elected|freshman|acting|outgoing|incoming|current)$/;
