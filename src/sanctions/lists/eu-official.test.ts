import assert from 'node:assert/strict';
import test from 'node:test';
import { readEuList } from './eu.ts';
import { ListError, type ListErrorCode } from './list-entry.ts';

const XML = `<?xml version="1.0" encoding="UTF-8"?>
<export xmlns="http://example.org/fsd/export" generationDate="2031-05-12T09:30:00.000+02:00" globalFileId="1">
<sanctionEntity designationDate="2022-03-09" unitedNationId="" euReferenceNumber="EU.9001.11" logicalId="9001">
<remark>Runs the yard at Tver</remark>
<regulation publicationDate="2022-03-10" programme="UKR" numberTitle="2031/1"/><regulation publicationDate="2023-03-10" programme="UKR"/>
<subjectType code="person" classificationCode="P"/>
<nameAlias firstName="Ivan" lastName="Testov" wholeName="Ivan Testov" function="Director &gt; owner" strong="true"/>
<nameAlias wholeName="Иван Тестов" strong="true" remark="title > none"/><nameAlias wholeName="Vanya" strong="false"/>
<citizenship countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION"/><citizenship countryIso2Code="00" countryDescription="UNKNOWN"/>
<birthdate birthdate="1972-05-05" year="1972"/><birthdate year="1973"/></sanctionEntity>
<sanctionEntity euReferenceNumber="EU.9002.22" logicalId="9002"><regulation publicationDate="2023-12-18" programme="RUS"/>
<subjectType code="enterprise" classificationCode="E"/><nameAlias wholeName="Test Yard JSC" strong="true"/></sanctionEntity></export>`;

const HEAD = 'fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_DesignationDate;Entity_Remark;Entity_SubjectType;Entity_SubjectType_ClassificationCode;'
  + 'Entity_Regulation_PublicationDate;Entity_Regulation_Programme;NameAlias_WholeName;NameAlias_Function;BirthDate_BirthDate;BirthDate_Year;Citizenship_CountryIso2Code;Citizenship_CountryDescription';
const PERSON = '12/05/2031;9001;EU.9001.11;2022-03-09;"Runs the yard; at Tver";person;P;2022-03-10;UKR';
const CSV = `\uFEFF${HEAD}\r\n${PERSON};Ivan Testov;Director;;;;\r\n${PERSON};Иван Тестов;;;;;\r\n${PERSON};;;1972-05-05;1972;;\r\n${PERSON};;;;;RU;RUSSIAN FEDERATION\r\n`
  + '12/05/2031;9002;EU.9002.22;;;enterprise;E;2023-12-18;RUS;Test Yard JSC;;;;;\r\n';

function refusedAs(code: ListErrorCode): (error: unknown) => boolean {
  return (error) => error instanceof ListError && error.code === code && error.message.length > 10;
}

test('the EU list’s own XML gives reference, programme, date, names with quality, state, births and office', () => {
  const { entries, generatedOn } = readEuList(XML);
  assert.equal(generatedOn, '2031-05-12');
  assert.deepEqual(entries[0], {
    list: 'EU', entry: 'EU.9001.11', kind: 'person',
    names: [{ text: 'Ivan Testov', quality: 'primary' }, { text: 'Иван Тестов', quality: 'strong' }, { text: 'Vanya', quality: 'weak' }],
    programmes: ['UKR'], listedOn: '2022-03-09', countries: ['Russia'], positions: ['Director > owner'], births: ['1972-05-05', '1973'], remarks: 'Runs the yard at Tver',
  });
  assert.deepEqual([entries[1]?.kind, entries[1]?.listedOn, entries[1]?.countries], ['organization', '2023-12-18', []]);
});

test('its CSV gathers the rows of one entry, semicolons inside quotation marks kept', () => {
  const { entries, generatedOn } = readEuList(CSV);
  assert.equal(generatedOn, '2031-05-12');
  assert.equal(entries.length, 2);
  assert.deepEqual(entries[0], {
    list: 'EU', entry: 'EU.9001.11', kind: 'person', names: [{ text: 'Ivan Testov', quality: 'primary' }, { text: 'Иван Тестов', quality: 'strong' }],
    programmes: ['UKR'], listedOn: '2022-03-09', countries: ['Russia'], positions: ['Director'], births: ['1972-05-05'], remarks: 'Runs the yard; at Tver',
  });
  assert.deepEqual([entries[1]?.names[0]?.text, entries[1]?.programmes], ['Test Yard JSC', ['RUS']]);
});

test('its CSV tells strong names from weak ones', () => {
  const row = (name: string, strong: string) => `${PERSON};${name};;;;;;${strong}`;
  const { entries } = readEuList([`${HEAD};NameAlias_Strong`, row('Ivan Testov', 'true'), row('Vanya', 'false'), row('Ivan T. Testov', 'true'), ''].join('\r\n'));
  assert.deepEqual(entries[0]?.names.map(({ quality }) => quality), ['primary', 'weak', 'strong']);
});

test('an EU file that is broken off, nameless or another file is refused whole', () => {
  assert.throws(() => readEuList(XML.slice(0, -40)), refusedAs('truncated'));
  assert.throws(() => readEuList(XML.slice(0, XML.indexOf('none"') + 2)), refusedAs('truncated'));
  assert.throws(() => readEuList(XML.replace('<nameAlias wholeName="Test Yard JSC" strong="true"/>', '')), refusedAs('malformed'));
  assert.throws(() => readEuList('<export generationDate="2031-05-12"></export>'), refusedAs('no-entries'));
  assert.throws(() => readEuList('<html><body>Service unavailable</body></html>'), refusedAs('not-this-format'));
  assert.throws(() => readEuList(CSV.slice(0, -30)), refusedAs('truncated'));
  assert.throws(() => readEuList('a;b;c\r\n1;2;3\r\n'), refusedAs('not-this-format'));
  assert.throws(() => readEuList(`${HEAD}\r\n`), refusedAs('no-entries'));
});
