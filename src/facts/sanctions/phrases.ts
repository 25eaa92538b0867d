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

/** Phrases by a pattern without flags. Dozens of such would be compiled for a first article on sanctions: of these only the ways are that a sentence has words for. */
export function phrases(pattern: RegExp): Phrases {
  asked.push(pattern);
  return {
    in: (plain) => {
      const [among, chance] = chanceOf(pattern, plain);
      return chance !== undefined && among.matchesAny(chance, plain);
    },
    all: (plain) => {
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
