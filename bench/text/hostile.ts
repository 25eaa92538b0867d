import { median, type Row } from '../figures.ts';

/** What a text may be full of that no article holds: each is repeated to so many characters. */
const PIECES = [
  'a ', '“ ', '” ', '" ', "' ", '.', '. ', 'A ', 'Ab', 'of the ', '-', '- ', 'a-', '“a” ', '“Ab said ', 'said ', 'Kim, ', 'Kim and ', 'the president of ',
  "Kim's ", '(Kim ', 'U.S. ', 'sanctions on ', 'Kim Kim MORE ', '/', ': ',
];
const SMALL = 100_000;
/** Below so many milliseconds a ratio is chance. */
const LEAST = 20;

/** Twice as much of one and the same thing costs twice as much: the worst of many things. */
export async function measureHostile(analyse: (text: string) => Promise<void>): Promise<Row> {
  const timeOf = async (text: string): Promise<number> => {
    const samples: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const start = performance.now();
      await analyse(text);
      samples.push(performance.now() - start);
    }
    return median(samples);
  };
  let worst = { ratio: 0, piece: '', large: 0 };
  let longest = { piece: '', large: 0 };
  for (const piece of PIECES) {
    const text = (size: number): string => `The minister said that this is what they were all about. ${piece.repeat(Math.ceil(size / piece.length))}`;
    const small = await timeOf(text(SMALL));
    const large = await timeOf(text(2 * SMALL));
    if (large > longest.large) longest = { piece, large };
    if (large >= LEAST && large / small > worst.ratio) worst = { ratio: large / small, piece, large };
  }
  return {
    what: 'a text of one thing repeated, 200,000 characters ÷ 100,000, the worst of many',
    figure: `${worst.ratio.toFixed(1)} ("${worst.piece}"); longest ${longest.large.toFixed(0)} ms ("${longest.piece}")`, wanted: '≤ 3',
  };
}
