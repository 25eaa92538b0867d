import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { FUZZ } from '../../fuzz.fixture.ts';
import { LISTS } from '../listing.ts';
import { ENTRY_KINDS, LIST_ERRORS, ListError, NAME_QUALITIES } from './list-entry.ts';
import { readList } from './read-list.ts';

/** The smallest whole file of each publisher's forms; OFAC's tables come in two. */
const WHOLE: Readonly<Record<(typeof LISTS)[number], readonly (readonly string[])[]>> = {
  UN: [['<?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="2031-02-03T00:00:00Z"><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>ADA</FIRST_NAME><SECOND_NAME>LIND</SECOND_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.999</REFERENCE_NUMBER><LISTED_ON>2030-01-02</LISTED_ON></INDIVIDUAL></INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>']],
  OFAC: [
    ['1,"LIND, Ada","individual","DPRK",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 01 Jan 1970."\r\n', '1,2,"aka","LINDH, Ada",-0- \r\n'],
    ['<?xml version="1.0"?><sdnList xmlns="x"><publshInformation><Publish_Date>02/03/2031</Publish_Date><Record_Count>1</Record_Count></publshInformation><sdnEntry><uid>1</uid><firstName>Ada</firstName><lastName>LIND</lastName><sdnType>Individual</sdnType><programList><program>DPRK</program></programList></sdnEntry></sdnList>'],
  ],
  EU: [
    ['name,aliases,citizenship,kind\nAda Lind,Ada Lindh|A. Lind,kp,person\n'],
    ['<?xml version="1.0"?><export generationDate="2031-02-03"><sanctionEntity euReferenceNumber="EU.1.1" logicalId="1"><subjectType code="person"/><nameAlias wholeName="Ada Lind" strong="true"/></sanctionEntity></export>'],
  ],
  CA: [['<?xml version="1.0"?><data-set><record><Country>Norland</Country><LastName>Lind</LastName><GivenName>Ada</GivenName><Schedule>1</Schedule><Item>1</Item></record></data-set>']],
  UK: [['Report Date: 03-Feb-2031\nUnique ID,Name 6,Name 1,Name type,Regime Name,Designation Type,Date Designated\nNOR0001,LIND,Ada,Primary Name,Norland,Individual,01/01/2031\nNOR0001,LINDH,Ada,Alias,Norland,Individual,01/01/2031\n']],
};

/** A file that something has happened to: cut off, bytes changed, pieces doubled, moved or thrown in. */
const mangled = (file: string): fc.Arbitrary<string> => {
  const place = fc.nat({ max: file.length });
  const scrap = fc.oneof(fc.constantFrom('"', ',', ';', '\n', '\r\n', '<', '>', '&', '&#x110000;', '&lt;', '<!--', ']]>', '<![CDATA[', '\u0000', '\uFEFF', '</INDIVIDUAL>', '<DATAID/>', '-0-', '9'.repeat(400), '{"a":1}', '<!doctype html><html><body>Sign in</body></html>'), fc.string({ unit: 'binary', maxLength: 12 }));
  return fc.array(fc.tuple(place, place, scrap, fc.nat({ max: 3 })), { minLength: 1, maxLength: 4 }).map((slips) => slips.reduce((text, [from, to, words, kind]) => {
    const [start, end] = from < to ? [from, to] : [to, from];
    if (kind === 0) return text.slice(0, start);
    if (kind === 1) return text.slice(0, start) + words + text.slice(start);
    if (kind === 2) return text.slice(0, start) + words + text.slice(end);
    return text.slice(0, end) + text.slice(start);
  }, file));
};

const anyFiles = (forms: readonly (readonly string[])[]): fc.Arbitrary<string[]> => fc.oneof(
  { weight: 4, arbitrary: fc.oneof(...forms.map((form) => fc.tuple(...form.map((file) => fc.oneof(fc.constant(file), mangled(file)))).map((files) => [...files]))) },
  { weight: 1, arbitrary: fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 2 }) },
);

for (const list of LISTS) {
  test(`a file offered as the list of ${list} is read whole or refused by name, whatever is in it`, () => {
    let refused = 0, read = 0;
    fc.assert(fc.property(anyFiles(WHOLE[list]), (files) => {
      let entries, generatedOn;
      try {
        ({ entries, generatedOn } = readList(list, files));
      } catch (error) {
        assert.ok(error instanceof ListError, String(error));
        assert.ok(LIST_ERRORS.includes(error.code) && error.message.length > 0);
        refused += 1;
        return;
      }
      read += 1;
      assert.match(generatedOn ?? '2031-01-01', /^\d{4}-\d{2}-\d{2}$/);
      assert.ok(entries.length > 0, 'a list without entries is no list');
      for (const entry of entries) {
        assert.equal(entry.list, list);
        assert.ok(ENTRY_KINDS.includes(entry.kind));
        assert.ok(entry.names.length > 0);
        for (const { text, quality } of entry.names) {
          assert.ok(text.trim() !== '', 'every name says something');
          assert.ok(NAME_QUALITIES.includes(quality));
        }
        assert.match(entry.listedOn ?? '2031-01-01', /^\d{4}-\d{2}-\d{2}$/);
      }
    }), FUZZ);
    assert.ok(refused * 20 > FUZZ.numRuns && read * 20 > FUZZ.numRuns, `${read} read, ${refused} refused: else the files that are made up teach nothing`);
  });
}
