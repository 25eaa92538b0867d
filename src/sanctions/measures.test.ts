import assert from 'node:assert/strict';
import test from 'node:test';
import { measuresNamed } from './measures.ts';

test('goods and measures that a sentence names are drawn out', () => {
  const cases: [string, string[]][] = [
    ['The council froze the assets of six generals and imposed visa bans on their families.', ['assets', 'travel']],
    ['Any arms trade with the North would violate the resolutions.', ['arms']],
    ['The measures ban the export of refined oil, coal and seafood.', ['oil', 'coal', 'food']],
    ['Two banks were cut off from SWIFT and from new investment.', ['finance', 'investment']],
    ['Export controls keep semiconductors from the country’s shipyards.', ['technology']],
    ['The price cap bars insurers from serving tankers that carry crude.', ['oil', 'finance', 'shipping']],
    ['Luxury cars and steel were added to the list on Friday.', ['metals', 'luxury']],
    ['He was barred from entering the bloc.', ['travel']],
    ['Their bank accounts were blocked.', ['assets']],
    ['The sanctions were extended by six months.', []],
  ];
  for (const [sentence, expected] of cases) assert.deepEqual(measuresNamed(sentence), expected, sentence);
});

test('a long sentence without an end is read to it', () => {
  assert.deepEqual(measuresNamed(`the frozen ${'property of a bar ban entry '.repeat(20_000)}`), ['assets']);
});
