import assert from 'node:assert/strict';
import test from 'node:test';
import { readCanadaList } from './canada.ts';
import { readEuList } from './eu.ts';
import type { ListErrorCode } from './list-entry.ts';
import { ListError } from './list-entry.ts';
import { readOfacXml } from './ofac-xml.ts';
import { readOfacList } from './ofac.ts';
import { readUkList } from './uk.ts';
import { readUnList } from './un.ts';

const UN = `<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST dateGenerated="2031-04-05T00:00:09Z"><INDIVIDUALS><INDIVIDUAL>
<FIRST_NAME>KANG</FIRST_NAME><SECOND_NAME>TEST IL</SECOND_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.901</REFERENCE_NUMBER>
<LISTED_ON>2016-11-30</LISTED_ON><COMMENTS1>Runs the Smith &amp; Sons yard.</COMMENTS1><DESIGNATION><VALUE>Chairman of the Yard Committee</VALUE></DESIGNATION>
<NATIONALITY><VALUE>Democratic People's Republic of Korea</VALUE></NATIONALITY>
<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Kang Tae Il</ALIAS_NAME></INDIVIDUAL_ALIAS>
<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Tiger</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1961</YEAR></INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL></INDIVIDUALS>
<ENTITIES><ENTITY><FIRST_NAME>NORTHERN TEST TRADING</FIRST_NAME><UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE><REFERENCE_NUMBER>QDe.901</REFERENCE_NUMBER>
<ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>N.T.T.</ALIAS_NAME></ENTITY_ALIAS></ENTITY></ENTITIES></CONSOLIDATED_LIST>`;

function refusedAs(code: ListErrorCode): (error: unknown) => boolean {
  return (error) => error instanceof ListError && error.code === code && error.message.length > 10;
}

test('the UN list gives names with their quality, state, date, office and year of birth', () => {
  const { entries, generatedOn } = readUnList(UN);
  assert.equal(generatedOn, '2031-04-05');
  assert.equal(entries.length, 2);
  assert.deepEqual(entries[0], {
    list: 'UN', entry: 'KPi.901', kind: 'person',
    names: [{ text: 'KANG TEST IL', quality: 'primary' }, { text: 'Kang Tae Il', quality: 'strong' }, { text: 'Tiger', quality: 'weak' }],
    programmes: ['DPRK'], listedOn: '2016-11-30', countries: ['North Korea'], positions: ['Chairman of the Yard Committee'], births: ['1961'],
    remarks: 'Runs the Smith & Sons yard.',
  });
  assert.equal(entries[1]?.kind, 'organization');
  assert.deepEqual(entries[1]?.countries, []);
});

test('a UN list that is broken off, mixed up or no list at all is refused whole', () => {
  assert.throws(() => readUnList(UN.slice(0, UN.length - 60)), refusedAs('truncated'));
  assert.throws(() => readUnList(UN.slice(0, UN.indexOf('<YEAR>') + 3)), refusedAs('truncated'));
  assert.throws(() => readUnList(UN.replace('</INDIVIDUALS>', '</ENTITIES>')), refusedAs('malformed'));
  assert.throws(() => readUnList('<!DOCTYPE html><html><body>Service unavailable</body></html>'), refusedAs('not-this-format'));
  assert.throws(() => readUnList('<html><CONSOLIDATED_LIST></CONSOLIDATED_LIST></html>'), refusedAs('not-this-format'));
  assert.throws(() => readUnList('   \n'), refusedAs('empty'));
  assert.throws(() => readUnList('<CONSOLIDATED_LIST></CONSOLIDATED_LIST>'), refusedAs('no-entries'));
  for (const reference of ['&lol9;', '&#x110000;', '&#1114112;']) assert.throws(() => readUnList(UN.replace('&amp;', reference)), refusedAs('malformed'), reference);
  for (const reference of ['&#38;', '&#x26;']) assert.equal(readUnList(UN.replace('&amp;', reference)).entries[0]?.remarks, 'Runs the Smith & Sons yard.');
});

const NULLS = '-0-,-0-,-0-,-0-,-0-,-0-,-0-';
const SDN = [
  `101,"TESTOV, Ivan Petrovich",individual,RUSSIA-EO14024,Deputy Minister; Colonel,-0-,-0-,-0-,-0-,-0-,-0-,"DOB 05 May 1972; POB Tver, Russia; nationality Russia; a.k.a. 'VANYA'."`,
  `102,"TEST YARD, JSC",-0-,IRAN] [SDGT,${NULLS},-0-`,
  `,KEDR TEST LLC,-0-,BELARUS,${NULLS},a.k.a. OOO KEDR TEST; a.k.a. KEDR TRADE`,
  `104,LADY TEST,vessel,RUSSIA-EO14024,${NULLS},-0-`,
].join('\r\n');
const ALT = '101,1,"aka","TESTOFF, Ivan",-0- \r\n102,2,"fka","TEST SHIPYARD",-0- \r\n';

test('the OFAC list joins its two files and reads nothing, title, programmes and aliases in remarks', () => {
  const { entries } = readOfacList(`${SDN}\r\n\u001A`, ALT);
  const [person, yard, kedr, ship] = entries;
  assert.deepEqual(person?.names, [
    { text: 'TESTOV, Ivan Petrovich', quality: 'primary' }, { text: 'TESTOFF, Ivan', quality: 'strong' }, { text: 'VANYA', quality: 'weak' },
  ]);
  assert.deepEqual(person?.positions, ['Deputy Minister', 'Colonel']);
  assert.deepEqual(person?.countries, ['Russia']);
  assert.deepEqual(person?.births, ['1972']);
  assert.deepEqual([yard?.kind, yard?.programmes, yard?.remarks], ['organization', ['IRAN', 'SDGT'], null]);
  assert.deepEqual(kedr?.names.map(({ text, quality }) => `${text} ${quality}`), ['KEDR TEST LLC primary', 'OOO KEDR TEST strong', 'KEDR TRADE strong']);
  assert.equal(kedr?.entry, '');
  assert.equal(ship?.kind, 'vessel');
  const quoted = readOfacList('105,"TEST ""KEDR"" YARD, ""NINE""",-0-,IRAN,-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-\r\n', ALT);
  assert.deepEqual(quoted.entries[0]?.names.map(({ text }) => text), ['TEST "KEDR" YARD, "NINE"'], 'quotation marks inside a quotation');
});

test('an OFAC file with a row or a quotation cut short is refused whole', () => {
  assert.throws(() => readOfacList(SDN.slice(0, -12), ALT), refusedAs('truncated'));
  assert.throws(() => readOfacList(SDN.slice(0, SDN.indexOf('Petrovich')), ALT), refusedAs('truncated'));
  assert.throws(() => readOfacList(SDN.replace(',vessel', ''), ALT), /Row 4 has 11 columns, not 12/);
  assert.throws(() => readOfacList(SDN, '<html></html>'), refusedAs('not-this-format'));
  assert.throws(() => readOfacList(SDN, ALT.replace(',"TEST SHIPYARD",-0-', '')), refusedAs('truncated'));
  assert.throws(() => readOfacList('name,kind\na,b', ALT), refusedAs('not-this-format'));
  assert.throws(() => readOfacList('', ALT), refusedAs('empty'));
});

test('the EU list reads citizenships that hold a comma as one', () => {
  const { entries } = readEuList('name,aliases,citizenship,kind\n"Tae Il KANG","Kang Tae-il|강태일","Korea, Democratic People\'S Republic Of",person\nTest Fund,,"Russian Federation, Cyprus",entity\n');
  assert.deepEqual(entries[0]?.countries, ['North Korea']);
  assert.deepEqual(entries[0]?.names.map(({ text }) => text), ['Tae Il KANG', 'Kang Tae-il', '강태일']);
  assert.deepEqual(entries[1]?.countries, ['Russia', 'Cyprus']);
  assert.equal(entries[1]?.kind, 'organization');
  assert.throws(() => readEuList('name,aliases\na,b'), refusedAs('not-this-format'));
  assert.throws(() => readEuList('name,aliases,citizenship,kind\nTest Fund,,'), refusedAs('truncated'));
});

test('the Canadian list tells persons, bodies and ships apart and keeps the English half of its headings', () => {
  const { entries } = readCanadaList(`<data-set>
    <record><Country>Russia / Russie</Country><LastName>TESTOV</LastName><GivenName>Ivan</GivenName><Schedule>1, Part 1</Schedule><Item>7</Item><DateOfListing>2023-02-23</DateOfListing></record>
    <record><Country>Iran</Country><EntityOrShip>Test Yard (also known as Yard Nine)</EntityOrShip><Item>8</Item></record>
    <record><Country>Russia / Russie</Country><EntityOrShip>Lady Test</EntityOrShip><ShipIMONumber>1234567</ShipIMONumber></record></data-set>`);
  assert.deepEqual([entries[0]?.kind, entries[0]?.names[0]?.text, entries[0]?.entry, entries[0]?.listedOn], ['person', 'TESTOV, Ivan', 'Russia 1, Part 1, item 7', '2023-02-23']);
  assert.deepEqual(entries[1]?.names.map(({ text }) => text), ['Test Yard', 'Yard Nine']);
  const { entries: [born, built] } = readCanadaList(`<data-set>
    <record><Country>Russia / Russie</Country><LastName>TESTOV</LastName><GivenName>Ivan</GivenName><Aliases>VANYA; I. TESTOV</Aliases><DateOfBirthOrShipBuildDate>1972-05-05</DateOfBirthOrShipBuildDate></record>
    <record><Country>Russia / Russie</Country><EntityOrShip>Lady Test</EntityOrShip><ShipIMONumber>1234567</ShipIMONumber><DateOfBirthOrShipBuildDate>1999</DateOfBirthOrShipBuildDate></record></data-set>`);
  assert.deepEqual([born?.births, born?.names.map(({ text }) => text), born?.countries], [['1972-05-05'], ['TESTOV, Ivan', 'VANYA', 'I. TESTOV'], ['Russia']]);
  assert.deepEqual([built?.births, built?.listedOn, built?.remarks], [[], null, null], 'the year in which a ship was built is nobody’s birth');
  assert.equal(entries[2]?.kind, 'vessel');
  assert.throws(() => readCanadaList('<data-set></data-set>'), refusedAs('no-entries'));
});

test('SDN.XML gives the same model as the two CSV files, with the quality of aliases', () => {
  const { entries, generatedOn } = readOfacXml(`<?xml version="1.0"?><sdnList xmlns="http://example.org/sdn"><publshInformation><Publish_Date>05/15/2031</Publish_Date></publshInformation>
    <sdnEntry><uid>101</uid><firstName>Ivan Petrovich</firstName><lastName>TESTOV</lastName><title>Deputy Minister; Colonel</title><sdnType>Individual</sdnType>
    <programList><program>RUSSIA-EO14024</program></programList><akaList><aka><category>weak</category><lastName>VANYA</lastName></aka></akaList>
    <nationalityList><nationality><country>Russia</country></nationality></nationalityList><dateOfBirthList><dateOfBirthItem><dateOfBirth>05 May 1972</dateOfBirth></dateOfBirthItem></dateOfBirthList></sdnEntry></sdnList>`);
  assert.equal(generatedOn, '2031-05-15');
  assert.deepEqual(entries[0], {
    list: 'OFAC', entry: '101', kind: 'person', names: [{ text: 'TESTOV, Ivan Petrovich', quality: 'primary' }, { text: 'VANYA', quality: 'weak' }],
    programmes: ['RUSSIA-EO14024'], listedOn: null, countries: ['Russia'], positions: ['Deputy Minister', 'Colonel'], births: ['1972'], remarks: null,
  });
  assert.throws(() => readOfacXml('<sdnList></sdnList>'), refusedAs('no-entries'));
});

test('the UK list gathers the rows of one entry, its primary name first', () => {
  const header = 'Unique ID,Name 6,Name 1,Name type,Alias strength,Regime Name,Designation Type,Date Designated,Nationality(/ies),D.O.B,Position';
  const csv = `Report Date: 12-Nov-2030\r\n${header}\r\nRUS0001,TESTOV,Vanya,Alias,Low quality a.k.a,Russia,Individual,24/02/2022,Russia,05/05/1972,Deputy Minister\r\n`
    + 'RUS0001,TESTOV,Ivan,Primary Name,,Russia,Individual,24/02/2022,Russia,05/05/1972,Deputy Minister\r\nIRN0002,TEST YARD,,Primary Name,,Iran,Entity,01/03/2023,,,\r\n';
  const { entries, generatedOn } = readUkList(csv);
  assert.equal(generatedOn, '2030-11-12');
  assert.equal(entries.length, 2);
  assert.deepEqual(entries[0]?.names, [{ text: 'TESTOV, Ivan', quality: 'primary' }, { text: 'TESTOV, Vanya', quality: 'weak' }]);
  assert.deepEqual([entries[0]?.listedOn, entries[0]?.countries, entries[0]?.births, entries[0]?.positions], ['2022-02-24', ['Russia'], ['1972'], ['Deputy Minister']]);
  assert.deepEqual([entries[1]?.kind, entries[1]?.names[0]?.text], ['organization', 'TEST YARD']);
  const told = readUkList(csv.replace('D.O.B,Position', 'D.O.B,Position,Other Information').replaceAll('Deputy Minister\r\n', 'Deputy Minister,Runs the yard\r\n').replace('2023,,,\r\n', '2023,,,,\r\n'));
  assert.deepEqual(told.entries.map(({ remarks }) => remarks), ['Runs the yard', null]);
  const twice = readUkList(`${csv}IRN0002,TEST YARD,,Alias,,Iran,Entity,01/03/2023,,,\r\nIRN0002,YARD TEST,,Alias,,Iran,Entity,01/03/2023,,,\r\nIRN0002,,,Alias,,Iran,Entity,01/03/2023,,,\r\n`);
  assert.deepEqual(twice.entries[1]?.names.map(({ text }) => text), ['TEST YARD', 'YARD TEST'], 'a name told twice stands once, and a row without one adds none');
  assert.throws(() => readUkList('Report Date\na,b,c\n'), refusedAs('not-this-format'));
  assert.throws(() => readUkList(csv.slice(0, -12)), refusedAs('truncated'));
});
