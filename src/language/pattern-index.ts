import { Needs } from '../patterns/needs.ts';
import { type Way, waysOf } from '../patterns/ways.ts';
import { Leads } from './leads.ts';

/** Where a pattern matches. */
export interface Match {
  start: number;
  end: number;
}

/** A thing whose pattern may match in a text, and by which of its ways, in order. */
export interface Chance<Thing> {
  thing: Thing;
  ways: readonly number[];
}

const NONE: readonly Match[] = [];

/**
 * Dozens of long patterns, each a list of ways to say one thing, asked of one sentence after another. A sentence has words for a few of the ways, which
 * its words find: only those are ever compiled, which costs a new background far more than the search. What is found is what the whole
 * patterns would find: the first match, of ways that match at one place the first, and on from its end.
 */
export class PatternIndex<Thing> {
  private readonly ways: Way[] = [];
  /** What a text must hold besides a way's lead; found out when the lead is first met. */
  private readonly needs: (Needs | undefined)[] = [];
  /** The ways' patterns, made when they are first needed. */
  private readonly made: (RegExp | undefined)[] = [];
  /** Whose pattern each way is of. */
  private readonly things: Thing[] = [];
  private readonly leads = new Leads();
  private readonly always: number[] = [];
  /** In which search a way was last allowed. */
  private readonly allowed: Int32Array;
  private searches = 0;
  /** The ways allowed in a search, in the order in which its words are. */
  private readonly hits: Int32Array;

  /** @param patternsOf the ways of a thing, as one pattern or several, that heed case and have no flag but g */
  constructor(things: readonly Thing[], patternsOf: (thing: Thing) => readonly RegExp[]) {
    for (const thing of things) for (const { source } of patternsOf(thing)) for (const way of waysOf(source)) this.file(way, thing);
    this.hits = new Int32Array(this.ways.length);
    this.allowed = new Int32Array(this.ways.length);
  }

  private file(way: Way, thing: Thing): void {
    const place = this.ways.push(way) - 1;
    this.things.push(thing);
    if (way.lead === '') this.always.push(place);
    else this.leads.add(way.lead, place);
  }

  /** The things whose patterns may match in a text, by its words, in order. */
  chances(text: string): readonly Chance<Thing>[] {
    this.searches += 1;
    let count = 0;
    const allow = (way: number): void => {
      if (this.allowed[way] === this.searches) return;
      this.allowed[way] = this.searches;
      this.hits[count] = way;
      count += 1;
    };
    this.always.forEach(allow);
    this.leads.find(text, allow);
    const chances: { thing: Thing; ways: number[] }[] = [];
    for (const way of this.hits.subarray(0, count).sort()) {
      const thing = this.things[way];
      if (thing === undefined) continue;
      const last = chances.at(-1);
      if (last?.thing === thing) last.ways.push(way);
      else chances.push({ thing, ways: [way] });
    }
    return chances;
  }

  /** The pattern of a way that none was made of yet; null where the text lacks what the way needs, so that none is made for it. */
  private making(place: number, text: string): RegExp | null {
    const source = this.ways[place]?.source ?? '';
    const needs = this.needs[place] ??= new Needs(source);
    if (!needs.areMetBy(text)) return null;
    return this.made[place] = new RegExp(source, 'g');
  }

  /** Whether there is a match where it was found that there may be one. */
  matchesAny({ ways }: Chance<Thing>, text: string): boolean {
    for (const place of ways) {
      const way = this.made[place] ?? this.making(place, text);
      if (way && matchFrom(way, text, 0)) return true;
    }
    return false;
  }

  /** All matches in order, where it was found that there may be some. */
  matches({ ways }: Chance<Thing>, text: string): readonly Match[] {
    const next: { way: RegExp; match: Match }[] = [];
    for (const place of ways) {
      const way = this.made[place] ?? this.making(place, text);
      const match = way && matchFrom(way, text, 0);
      if (way && match) next.push({ way, match });
    }
    if (next.length === 0) return NONE;
    const found: Match[] = [];
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
