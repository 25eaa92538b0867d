import { matchesOf } from '../../language/matches.ts';
import { type Chance, type Match, PatternIndex } from '../../language/pattern-index.ts';

/** Many ways of saying one thing, asked of one sentence after another. */
export interface Phrases {
  /** Whether one of them stands in a sentence. */
  in(plain: string): boolean;
  /** All that stand there, in order. */
  all(plain: string): readonly Match[];
}

const asked: (readonly RegExp[])[] = [];
/** Made when the first sentence is asked about, by when all patterns are named. */
let index: PatternIndex<readonly RegExp[]> | null = null;
/** What may stand in the sentence asked about last: a sentence is asked about many patterns. */
let last: { plain: string; chances: ReadonlyMap<readonly RegExp[], Chance<readonly RegExp[]>> } | null = null;

/**
 * Phrases asked for more often than in one article are worth being compiled whole:
 * that is done once, and then takes less than looking for what it may match by.
 */
const OFTEN = 40;

/**
 * Phrases by patterns without flags. Dozens of such would be compiled for a first article on sanctions, which costs more than to read it: of these only
 * the ways are that a sentence has words for.
 */
export function phrases(...patterns: readonly RegExp[]): Phrases {
  asked.push(patterns);
  let times = 0;
  let whole: RegExp | null = null;
  return {
    in: (plain) => {
      times += 1;
      if (times > OFTEN) return patterns.some((pattern) => pattern.test(plain));
      const [among, chance] = chanceOf(patterns, plain);
      return chance !== undefined && among.matchesAny(chance, plain);
    },
    all: (plain) => {
      times += 1;
      if (times > OFTEN) return matchesOf(whole ??= new RegExp(patterns.map(({ source }) => source).join('|'), 'g'), plain)
        .map((match) => ({ start: match.index, end: match.index + match[0].length }));
      const [among, chance] = chanceOf(patterns, plain);
      return chance === undefined ? [] : among.matches(chance, plain);
    },
  };
}

function chanceOf(patterns: readonly RegExp[], plain: string): [PatternIndex<readonly RegExp[]>, Chance<readonly RegExp[]> | undefined] {
  index ??= new PatternIndex(asked, (one) => one);
  if (last?.plain !== plain) last = { plain, chances: new Map(index.chances(plain).map((chance) => [chance.thing, chance])) };
  return [index, last.chances.get(patterns)];
}
