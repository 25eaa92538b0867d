/** One of the ways in which a pattern may match: of "\b(?:ban(?:s|ned)?|bar(?:s|red)?) all", "\bbar(?:s|red)? all". */
export interface Way {
  source: string;
  /** The letters with which every match begins, behind the border that was asked for; "" where nothing is known of it. */
  lead: string;
}

/** Letters of a lead that are looked at. */
const LONGEST = 8;
/** Groups at the beginning of a way that are taken apart, one in the other. */
const DEEPEST = 4;

/** What may stand before a lead: the place where a word begins or ends, or the beginning of the text. */
export type Border = '\\b' | '^';

/** All ways of a pattern, in the order in which the pattern tries them; "" leads where it cannot be told with what they begin. */
export function waysOf(source: string, border: Border = '\\b'): Way[] {
  return choicesOf(source, 0, source.length).flatMap((choice) => {
    const start = behindAssertions(choice, 0);
    const isBordered = border === '^' ? choice.startsWith('^') : choice.slice(0, start).includes(border);
    return isBordered ? apart(choice.slice(0, start), choice.slice(start), DEEPEST) : [{ source: choice, lead: '' }];
  });
}

/** The ways of one that has no choice outside of its groups. `before`: its assertions. */
function apart(before: string, all: string, depth: number): Way[] {
  const whole = before + all;
  const rest = all.slice(behindAssertions(all, 0));
  if (rest !== all) return apart(whole.slice(0, whole.length - rest.length), rest, depth);
  if (!rest.startsWith('(?:')) return [{ source: whole, lead: leadOf(rest) }];
  const choices = choicesOf(rest, 3, rest.length);
  // Behind "(?:", the choices with a bar behind each but the last, and the bracket.
  const behind = rest.slice(choices.reduce((at, { length }) => at + length + 1, 3));
  const sign = behind[0];
  if (depth === 0 || sign === '*' || sign === '+' || sign === '{' || (sign === '?' && behind[1] === '?')) return [{ source: whole, lead: '' }];
  const after = sign === '?' ? behind.slice(1) : behind;
  const ways = choices.flatMap((choice) => apart(before, choice + after, depth - 1));
  return sign === '?' ? [...ways, ...apart(before, after, depth - 1)] : ways;
}

/** Letters that stand for themselves. */
const LETTERS = new RegExp(String.raw`^[^\\^$.*+?()[\]{}|]{0,${LONGEST}}`);

/** The plain letters at the beginning. */
function leadOf(rest: string): string {
  const letters = LETTERS.exec(rest)?.[0] ?? '';
  const next = rest[letters.length];
  // The last letter may not be there: "embargos?"
  return next === '?' || next === '*' || next === '{' ? letters.slice(0, -1) : letters;
}

/** Where the assertions that begin at a place end: "^", "\b", "(?!not )". */
function behindAssertions(source: string, from: number): number {
  const border = source.startsWith('^', from) ? 1 : source.startsWith('\\b', from) ? 2 : 0;
  if (border > 0) return behindAssertions(source, from + border);
  const sign = source[source[from + 2] === '<' ? from + 3 : from + 2];
  return source.startsWith('(?', from) && (sign === '=' || sign === '!') ? behindAssertions(source, closing(source, from) + 1) : from;
}

/**
 * What brackets and bars of groups are to be told from: a letter behind "\\", a class. The
 * engine finds these faster than a loop over the letters would while that is new to it.
 */
const ASIDE = String.raw`\\.|\[(?:[^\]\\]|\\.)*\]`;
const BRACKET = new RegExp(`${ASIDE}|[()]`, 'g');
const PART = new RegExp(`${ASIDE}|[()|]`, 'g');

/** The bracket that closes the one at `from`. */
export function closing(source: string, from: number): number {
  let depth = 0;
  BRACKET.lastIndex = from;
  for (let found = BRACKET.exec(source); found !== null; found = BRACKET.exec(source)) {
    if (found[0] === '(') depth += 1;
    else if (found[0] === ')') depth -= 1;
    if (depth === 0) return found.index;
  }
  return source.length;
}

/** What stands between the "|" of a part of a pattern, outside of its groups; the part ends at the bracket that closes it, or at `most`. */
export function choicesOf(source: string, start: number, most: number): string[] {
  const choices: string[] = [];
  let from = start;
  let depth = 0;
  PART.lastIndex = start;
  for (let found = PART.exec(source); depth >= 0 && found !== null && found.index < most; found = PART.exec(source)) {
    const sign = found[0];
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth < 0 || (sign === '|' && depth === 0)) {
      choices.push(source.slice(from, found.index));
      from = found.index + 1;
    }
  }
  if (depth >= 0) choices.push(source.slice(from, most));
  return choices;
}

/** The bracket that ends a class of letters. */
export function endOfClass(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}
