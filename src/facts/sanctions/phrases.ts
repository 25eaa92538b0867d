import { matchesOf } from '../../language/matches.ts';
import { type Chance, type Match, PatternIndex } from '../../language/pattern-index.ts';

/** Many ways of saying one thing, asked of one sentence after another. */
export interface Phrases {
  /** Whether one of them stands in a sentence. */
  in(plain: string): boolean;
  /** All that stand there, in order. */
  all(plain: string): readonly Match[];
}

const asked: RegExp[] = [];
/** Made when the first sentence is asked about, by when all patterns are named. */
let index: PatternIndex<RegExp> | null = null;
/** What may stand in the sentence asked about last: a sentence is asked about many patterns. */
let last: { plain: string; chances: ReadonlyMap<RegExp, Chance<RegExp>> } | null = null;

/** A pattern asked more often than in one article is worth being compiled whole: that is done once, and then takes less than looking for what it may match by. */
const OFTEN = 40;

/**
 * Phrases by a pattern without flags. Dozens of such would be compiled for a first article on sanctions, which costs more than to read it: of these only
 * the ways are that a sentence has words for.
 */
export function phrases(pattern: RegExp): Phrases {
  asked.push(pattern);
  let times = 0;
  let whole: RegExp | null = null;
  return {
    in: (plain) => {
      times += 1;
      if (times > OFTEN) return pattern.test(plain);
      const [among, chance] = chanceOf(pattern, plain);
      return chance !== undefined && among.matchesAny(chance, plain);
    },
    all: (plain) => {
      times += 1;
      if (times > OFTEN) return matchesOf(whole ??= new RegExp(pattern.source, 'g'), plain).map((match) => ({ start: match.index, end: match.index + match[0].length }));
      const [among, chance] = chanceOf(pattern, plain);
      return chance === undefined ? [] : among.matches(chance, plain);
    },
  };
}

function chanceOf(pattern: RegExp, plain: string): [PatternIndex<RegExp>, Chance<RegExp> | undefined] {
  index ??= new PatternIndex(asked, (one) => one);
  if (last?.plain !== plain) last = { plain, chances: new Map(index.chances(plain).map((chance) => [chance.thing, chance])) };
  return [index, last.chances.get(pattern)];
}
