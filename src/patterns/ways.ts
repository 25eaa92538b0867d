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
  const end = closing(rest, 0);
  const behind = rest.slice(end + 1);
  const sign = behind[0];
  if (depth === 0 || sign === '*' || sign === '+' || sign === '{' || (sign === '?' && behind[1] === '?')) return [{ source: whole, lead: '' }];
  const after = sign === '?' ? behind.slice(1) : behind;
  const ways = choicesOf(rest, 3, end).flatMap((choice) => apart(before, choice + after, depth - 1));
  return sign === '?' ? [...ways, ...apart(before, after, depth - 1)] : ways;
}

/** The plain letters at the beginning. */
function leadOf(rest: string): string {
  let length = 0;
  while (length < LONGEST && isPlain(rest[length])) length += 1;
  const next = rest[length];
  // The last letter may not be there: "embargos?"
  return rest.slice(0, next === '?' || next === '*' || next === '{' ? length - 1 : length);
}

export function isPlain(letter: string | undefined): boolean {
  return letter !== undefined && letter !== '' && !'\\^$.*+?()[]{}|'.includes(letter);
}

/** Where the assertions that begin at a place end: "^", "\b", "(?!not )". */
function behindAssertions(source: string, from: number): number {
  const border = source.startsWith('^', from) ? 1 : source.startsWith('\\b', from) ? 2 : 0;
  if (border > 0) return behindAssertions(source, from + border);
  const sign = source[source[from + 2] === '<' ? from + 3 : from + 2];
  return source.startsWith('(?', from) && (sign === '=' || sign === '!') ? behindAssertions(source, closing(source, from) + 1) : from;
}

/** The bracket that closes the one at `from`. */
export function closing(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const letter = source[at];
    if (letter === '\\') at += 1;
    else if (letter === '[') at = endOfClass(source, at);
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return source.length;
}

/** What stands between the "|" of a part of a pattern, outside of its groups. */
export function choicesOf(source: string, start: number, end: number): string[] {
  const choices: string[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    const letter = source[at];
    if (letter === '\\') at += 1;
    else if (letter === '[') at = endOfClass(source, at);
    else if (letter === '(') at = closing(source, at);
    else if (letter === '|') {
      choices.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...choices, source.slice(from, end)];
}

/** The bracket that ends a class of letters. */
export function endOfClass(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}
