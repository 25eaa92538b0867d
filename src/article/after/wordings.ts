import { Needs } from '../../patterns/needs.ts';
import { waysOf, type Way } from '../../patterns/ways.ts';

/** A rule that knows lines by what they say, and one of the ways in which it may be said. All letters are capitals, so that case does not count. */
interface Wording<Rule> {
  rule: Rule;
  place: number;
  way: Way;
  flags: string;
  lead: string;
  /** What the line holds besides; found out when the lead is first met. */
  needs: Needs | null;
  pattern: RegExp | null;
}

/**
 * Rules of long patterns, "^(?:share|tweet|…)" in twenty languages, asked of one line after another. A line's first letters, and words that a wording cannot
 * do without, tell the few wordings that may be there: only those are ever compiled. To compile the whole patterns takes a background that was just woken
 * longer than all the rest of a page's reading.
 */
export class Wordings<Rule extends { says: readonly RegExp[] }> {
  private readonly byLead = new Map<string, Wording<Rule>[]>();
  private readonly unled: Wording<Rule>[] = [];
  /** Wordings anywhere in a line by the words that they need, and a search for any of these. */
  private readonly byWord = new Map<string, Wording<Rule>[]>();
  private readonly words: RegExp;

  constructor(rules: readonly Rule[]) {
    const needing = new Map<string, Wording<Rule>[]>();
    for (const [place, rule] of rules.entries()) {
      for (const wording of rule.says.flatMap((pattern) => wordingsOf(rule, place, pattern))) {
        if (wording.lead !== '') put(this.byLead, wording.lead.slice(0, KEY), wording);
        else {
          wording.needs = new Needs(wording.way.source, capitals);
          const telling = wording.needs.surest();
          for (const word of telling ?? []) put(needing, word, wording);
          if (!telling) this.unled.push(wording);
        }
      }
    }
    // The longest first: where "CONTRIBUTED" is found, "CON" is too.
    const words = [...needing.keys()].sort((a, b) => b.length - a.length);
    for (const word of words) this.byWord.set(word, words.filter((other) => word.startsWith(other)).flatMap((other) => needing.get(other) ?? []));
    this.words = new RegExp(words.map((word) => word.replace(/[$*+.?^{}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  }

  /** The first rule whose pattern matches a line, of those that may. */
  firstOf(line: string, may: (rule: Rule) => boolean): Rule | null {
    const large = capitals(line);
    let first: Wording<Rule> | null = null;
    const ask = (wordings: readonly Wording<Rule>[] | undefined): void => {
      for (const wording of wordings ?? []) {
        if ((first === null || wording.place < first.place) && large.startsWith(wording.lead) && may(wording.rule)
          && isIn(line, large, wording)) first = wording;
      }
    };
    for (let length = 1; length <= KEY; length += 1) ask(this.byLead.get(large.slice(0, length)));
    const { words } = this;
    words.lastIndex = 0;
    for (let word = words.exec(large); word !== null; word = words.exec(large)) {
      ask(this.byWord.get(word[0]));
      // Another may begin inside of it.
      words.lastIndex = word.index + 1;
    }
    ask(this.unled);
    return (first as Wording<Rule> | null)?.rule ?? null;
  }
}

function wordingsOf<Rule>(rule: Rule, place: number, { source, flags }: RegExp): Wording<Rule>[] {
  return waysOf(source, '^').map((way) => ({ rule, place, way, flags, lead: capitals(way.lead), needs: null, pattern: null }));
}

/** Letters of a lead by which it is filed. */
const KEY = 2;

function put<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const capitals = (text: string): string => text.toUpperCase();

/** @param large the line in capitals */
function isIn<Rule>(line: string, large: string, wording: Wording<Rule>): boolean {
  wording.needs ??= new Needs(wording.way.source, capitals);
  if (!wording.needs.areMetBy(large)) return false;
  wording.pattern ??= new RegExp(wording.way.source, wording.flags);
  return wording.pattern.test(line);
}
