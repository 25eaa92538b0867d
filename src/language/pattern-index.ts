import { needsOf } from '../patterns/needs.ts';
import { type Way, waysOf } from '../patterns/ways.ts';

/** Where a pattern matches. */
export interface Match {
  start: number;
  end: number;
}

/** A letter of leads, and the ways whose lead ends with it. */
interface Step {
  next: Map<number, Step>;
  ways: number[];
}

/** What may match in one text, 1 or 0: of the patterns and of their ways. */
interface Chances {
  patterns: Uint8Array;
  ways: Uint8Array;
}

const NONE: readonly Match[] = [];
const FIRST_LETTER = 0x61;
const LETTERS = 26;

/** Where two small letters in a row stand in a table of all such; -1 for others. */
function pairAt(text: string, at: number): number {
  const first = text.charCodeAt(at) - FIRST_LETTER;
  const second = text.charCodeAt(at + 1) - FIRST_LETTER;
  return first >= 0 && first < LETTERS && second >= 0 && second < LETTERS ? first * LETTERS + second : -1;
}

/**
 * Dozens of long patterns, each a list of ways to say one thing, asked of one sentence after another. A sentence has words for a few of the ways, which
 * its words find: only those are ever compiled, which costs a new background far more than the search. What is found is what the whole
 * patterns would find: the first match, of ways that match at one place the first, and on from its end.
 */
export class PatternIndex {
  private readonly ways: Way[] = [];
  /** What a text must hold besides a way's lead; found out when the lead is first met. */
  private readonly needs: (string[][] | undefined)[] = [];
  /** The ways' patterns, made when they are first needed. */
  private readonly made: (RegExp | undefined)[] = [];
  /** Ways of each pattern: from its place here to the next. */
  private readonly firsts: number[] = [];
  /** The pattern of each way. */
  private readonly patternOf: number[] = [];
  /** All leads, letter by letter. */
  private readonly leads: Step = { next: new Map(), ways: [] };
  /** The steps behind two small letters, by these: most words begin with two that no lead does, and go no further. */
  private readonly pairs: (Step | undefined)[] = Array.from({ length: LETTERS ** 2 }, () => undefined);
  /** Ways whose lead is one such letter alone, by its code. */
  private readonly singles: (readonly number[] | undefined)[] = Array.from({ length: FIRST_LETTER + LETTERS }, () => undefined);
  private readonly always: number[] = [];

  /** @param patterns that heed case, and have no flag but g */
  constructor(patterns: readonly RegExp[]) {
    for (const [pattern, { source }] of patterns.entries()) {
      this.firsts.push(this.ways.length);
      for (const way of waysOf(source)) this.file(way, pattern);
    }
    this.firsts.push(this.ways.length);
    for (const [first, { next, ways }] of this.leads.next) {
      if (ways.length > 0 && first < this.singles.length) this.singles[first] = ways;
      for (const [second, step] of next) {
        const pair = pairAt(String.fromCharCode(first, second), 0);
        if (pair >= 0) this.pairs[pair] = step;
      }
    }
  }

  private file(way: Way, pattern: number): void {
    const place = this.ways.push(way) - 1;
    this.patternOf.push(pattern);
    if (way.lead === '') {
      this.always.push(place);
      return;
    }
    let step = this.leads;
    for (let at = 0; at < way.lead.length; at += 1) {
      const code = way.lead.charCodeAt(at);
      const next = step.next.get(code) ?? { next: new Map(), ways: [] };
      step.next.set(code, next);
      step = next;
    }
    step.ways.push(place);
  }

  /** What may match in a text, by its words. */
  chances(text: string): Chances {
    const may: Chances = { patterns: new Uint8Array(this.firsts.length), ways: new Uint8Array(this.ways.length) };
    for (const place of this.always) this.allow(place, may);
    let inWord = false;
    for (let at = 0; at < text.length; at += 1) {
      const before: boolean = inWord;
      inWord = isWordPart(text.charCodeAt(at));
      if (before === inWord) continue;
      const pair = pairAt(text, at);
      if (pair >= 0) for (const place of this.singles[text.charCodeAt(at)] ?? []) this.allow(place, may);
      let step = pair < 0 ? this.leads.next.get(text.charCodeAt(at)) : this.pairs[pair];
      for (let end = pair < 0 ? at + 1 : at + 2; step !== undefined; end += 1) {
        for (const place of step.ways) this.allow(place, may);
        step = step.next.get(text.charCodeAt(end));
      }
    }
    return may;
  }

  private allow(way: number, { patterns, ways }: Chances): void {
    ways[way] = 1;
    patterns[this.patternOf[way] ?? 0] = 1;
  }

  /** The pattern of a way that none was made of yet; null where the text lacks what the way needs, so that none is made for it. */
  private making(place: number, text: string): RegExp | null {
    const source = this.ways[place]?.source ?? '';
    const needs = this.needs[place] ??= needsOf(source);
    if (!needs.every((list) => list.some((stretch) => text.includes(stretch)))) return null;
    return this.made[place] = new RegExp(source, 'g');
  }

  /** All matches of a pattern, by its place, in order. `chances`: of the same text. */
  matches(pattern: number, text: string, chances: Chances): readonly Match[] {
    if (chances.patterns[pattern] !== 1) return NONE;
    const found: Match[] = [];
    const next: { way: RegExp; match: Match }[] = [];
    const last = this.firsts[pattern + 1] ?? 0;
    for (let place = this.firsts[pattern] ?? 0; place < last; place += 1) {
      if (chances.ways[place] !== 1) continue;
      const way = this.made[place] ?? this.making(place, text);
      if (way === null) continue;
      const match = matchFrom(way, text, 0);
      if (match !== null) next.push({ way, match });
    }
    for (let from = 0; next.length > 0;) {
      for (let at = next.length - 1; at >= 0; at -= 1) {
        const one = next[at];
        if (one === undefined || one.match.start >= from) continue;
        const match = matchFrom(one.way, text, from);
        if (match === null) next.splice(at, 1);
        else one.match = match;
      }
      let first: Match | null = null;
      for (const { match } of next) if (first === null || match.start < first.start) first = match;
      if (first === null) break;
      found.push(first);
      from = Math.max(first.end, first.start + 1);
    }
    return found;
  }
}

function matchFrom(pattern: RegExp, text: string, from: number): Match | null {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

/** \w */
function isWordPart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
}
