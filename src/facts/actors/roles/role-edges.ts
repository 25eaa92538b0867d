import type { Annotations, Token } from '../../../language/annotations.ts';
import { startsUpper } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt, posAt, textAt } from '../../../language/word-at.ts';
import { words } from '../../../language/word-list.ts';
import type { TokenRange } from '../actor-set.ts';
import { knownOrganisation } from '../affiliation/known-organisations.ts';
import { titleLength } from '../runs/pieces.ts';
import type { RolePhrase } from './role-phrase.ts';

/** Ranks in short form, which an office may stand before: "army spokesman Brig. Gen. | Bo Lee". */
export const RANKS = words('gen brig maj col lt capt sgt cpl adm cmdr cdr');

export function bare(token: Token | undefined): string {
  return token?.norm.replace(/\.$/, '') ?? '';
}

/** Ranks of birth, faith and learning that stand between an office and the name. */
export const COURTESY = words(`
  prince princess sheikh sheik sheikha lord lady baroness sir dame dr datuk dato seri sri mullah maulana ayatollah haji hajji alhaji shri smt daw khun mr mrs
  ms`);

/** Whether the role noun ends a listed body's name: "House of | Representatives". */
export function isBodyTail(annotations: Annotations, noun: number, end: number, floor: number): boolean {
  for (let i = Math.max(floor, noun - 5); i < noun; i += 1) {
    const body = knownOrganisation(annotations, i, end);
    if (body && i + body.length === end) return [1, 2, 3].some((back) => /^(?:of|for|to|at)$/.test(normAt(annotations.tokens, i - back)));
  }
  return false;
}

/** Where "young, popular and reportedly stubborn | leader" begins: adjectives that commas and "and" part. */
export function behindDescription(tokens: readonly Token[], first: number, floor: number): number {
  let at = first;
  while (at > floor && first - at < 7 && (/^(?:JJ|RB|VBG|VBN)/.test(posAt(tokens, at - 1)) || /^(?:,|and|but|yet)$/.test(normAt(tokens, at - 1)))
    && fits(/^[\p{Ll},]/u, textAt(tokens, at - 1))) at -= 1;
  return at;
}

/** "Ambassador at Large for Ocean Affairs, | Ann Field": an office in capitals that says what it is for needs no article. */
export function isOfficeFor(tokens: readonly Token[], phrase: TokenRange & { noun: number }, end: number): boolean {
  const inside = tokens.slice(phrase.noun, end);
  return startsUpper(tokens[phrase.first]) && inside.length > 2 && inside.some((token) => token.norm === 'of' || token.norm === 'for')
    && inside.every((token) => fits(/^(?:\p{Lu}|(?:of|for|and|the|at|to)$)/u, token.text));
}

const LED = /^(?:headed|led|chaired|founded|owned|run)$/;

/** "The Reform Party, led by | Ann Field,": whose she is, and how. */
export function ledBy(tokens: readonly Token[], begin: number, floor: number): RolePhrase | null {
  if (normAt(tokens, begin - 1) !== 'by' || !LED.test(normAt(tokens, begin - 2)) || textAt(tokens, begin - 3) !== ','
    || !startsUpper(tokens[begin - 4])) return null;
  let first = begin - 4;
  while (first > floor && startsUpper(tokens[first - 1])) first -= 1;
  return { where: 'is', first: begin - 2, last: begin - 1, noun: begin - 2, owner: { first, last: begin - 3 } };
}

/** "Bo Lee, President Field's | budget director": the owner with the title before it. */
export function titledOwner(annotations: Annotations, at: number, ceiling: number): TokenRange | null {
  const { tokens } = annotations;
  const title = titleLength(annotations, at, ceiling);
  if (title === 0) return null;
  let last = at + title;
  while (last < Math.min(ceiling, at + title + 4) && startsUpper(tokens[last])) last += 1;
  return last > at + title && /^['’]s?$/.test(textAt(tokens, last)) ? { first: at + title, last } : null;
}

/** Takes in "South Korea's", "the country's", "his" before the phrase as its owner. */
export function withOwner(tokens: readonly Token[], phrase: RolePhrase, floor: number, at: number = phrase.first): RolePhrase {
  const mark = tokens[at - 1];
  if (!mark || at - 1 < floor) return phrase;
  if (mark.norm === "'s" || mark.norm === "'") {
    let first = at - 2;
    while (first > floor && startsUpper(tokens[first]) && fits(/^(?:\p{Lu}|of$|the$)/u, textAt(tokens, first - 1))) first -= 1;
    return { ...phrase, owner: { first, last: at - 1 } };
  }
  // "African River Congress (ARC) | chairman Bo Lee"
  if (mark.text === ')' && textAt(tokens, at - 3) === '(' && startsUpper(tokens[at - 4]) && startsUpper(tokens[at - 2])) {
    let first = at - 4;
    while (first > floor && (startsUpper(tokens[first - 1])
      || (/^(?:of|and|for)$/.test(normAt(tokens, first - 1)) && startsUpper(tokens[first - 2])))) first -= 1;
    return { ...phrase, owner: { first, last: at - 3 } };
  }
  if (/^(?:his|her|its|their|whose)$/.test(mark.norm)) return { ...phrase, owner: { first: at - 1, last: at } };
  return phrase;
}
