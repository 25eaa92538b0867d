import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { FUZZ } from '../../fuzz.fixture.ts';
import type { ListEntry } from '../lists/list-entry.ts';
import { buildIndex } from './build.ts';
import { decodeText, encodeText } from './bytes.ts';
import { IndexError } from './format.ts';
import { loadIndex } from './load.ts';

const entry = (number: number, name: string): ListEntry => ({
  list: 'UN', entry: `XXi.${number}`, kind: 'person', names: [{ text: name, quality: 'primary' }, { text: `${name} Junior`, quality: 'weak' }],
  programmes: ['NORLAND'], listedOn: '2030-05-06', countries: ['North Korea'], positions: [], births: [], remarks: null,
});
const WHOLE = buildIndex([entry(1, 'Ada Lind'), entry(2, 'LIND, Bo'), entry(3, 'Cyrus Wells')], [{ list: 'UN', publisher: 'Test', url: 'https://lists.example/un.xml', date: '2031-01-02', licence: 'none' }]);
const TEXT = decodeText(WHOLE.subarray(0, 700));

/** An index that something has happened to on its way to the disk and back. */
const damaged = fc.oneof(
  fc.array(fc.tuple(fc.nat({ max: WHOLE.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 }).map((slips) => {
    const bytes = Uint8Array.from(WHOLE);
    for (const [place, byte] of slips) bytes[place] = byte;
    return bytes;
  }),
  fc.nat({ max: WHOLE.length }).map((end) => WHOLE.subarray(0, end)),
  fc.uint8Array({ maxLength: 300 }),
  // Its numbers say something else: `"names":6` as `"names":4000000000`.
  fc.tuple(fc.constantFrom(...[...TEXT.matchAll(/"(\w+)":(\d+)/g)].map(([, name = '']) => name)), fc.constantFrom(0, 1, 7, 4_000_000_000, 2 ** 53)).map(([name, number]) => {
    const [found = '', before = ''] = new RegExp(`("${name}":)\\d+`).exec(TEXT) ?? [];
    const changed = encodeText(before + String(number).padEnd(found.length - before.length));
    const place = encodeText(TEXT.slice(0, TEXT.indexOf(found))).length;
    const longer = changed.length - found.length;
    const bytes = Uint8Array.from([...WHOLE.subarray(0, place), ...changed, ...WHOLE.subarray(place + found.length)]);
    const view = new DataView(bytes.buffer);
    const at = decodeText(WHOLE.subarray(0, 40)).indexOf('{') - 4;
    view.setUint32(at, view.getUint32(at, true) + longer, true);
    return bytes;
  }),
);

test('an index is opened or refused by name, whatever its bytes, and an open one can be searched to its end', () => {
  let refused = 0;
  fc.assert(fc.property(damaged, (bytes) => {
    let index;
    try {
      index = loadIndex(bytes);
    } catch (error) {
      assert.ok(error instanceof IndexError, String(error));
      refused += 1;
      return;
    }
    for (let name = 0; name < index.nameCount; name += 1) {
      assert.equal(typeof index.listedText(name), 'string');
      assert.equal(index.nameAt(name).words.length, index.lengthAt(name));
    }
    index.wordsUnder('LNT');
  }), FUZZ);
  assert.ok(refused * 4 > FUZZ.numRuns, `${refused} refused: else the damage that is made up is none`);
});
