import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOrderOf, isoDate } from './dates.ts';

test('dates as pages write them become ISO 8601', () => {
  for (const [written, iso] of [
    ['2031-09-12', '2031-09-12'],
    ['2031-09-12T10:05:00Z', '2031-09-12T10:05:00Z'],
    ['2031-09-12T10:05:00.000+0200', '2031-09-12T10:05:00+02:00'],
    ['2031-09-12 10:05', '2031-09-12T10:05:00'],
    ['20310912', '2031-09-12'],
    ['Fri, 12 Sep 2031 10:05:00 GMT', '2031-09-12T10:05:00Z'],
    ['Fri Sep 12 2031 08:41:00 GMT+0200 (CEST)', '2031-09-12T08:41:00+02:00'],
    ['Published September 12, 2031 at 4 p.m.', '2031-09-12T16:00:00'],
    ['12 Sept. 2031', '2031-09-12'],
    ['Sept. 1st, 2031', '2031-09-01'],
    ['September 12 15:23 2031', '2031-09-12T15:23:00'],
  ] as const) assert.equal(isoDate(written), iso, written);
});

test('a time keeps its time zone, summer time where the letters leave it open', () => {
  for (const [written, iso] of [
    ['November 19, 2031, 07:47 PM EST', '2031-11-19T19:47:00-05:00'],
    ['Published 11:11 PM EST Nov 19, 2031', '2031-11-19T23:11:00-05:00'],
    ['Nov. 18, 2031 7:04 pm ET', '2031-11-18T19:04:00-05:00'],
    ['July 18, 2031 12:04 a.m. ET', '2031-07-18T00:04:00-04:00'],
    ['12.09.2031, 23:06 Uhr MESZ', '2031-09-12T23:06:00+02:00'],
    ['2031년 9월 12일 오후 3:24', '2031-09-12T15:24:00'],
    ['12 September 2031 10:05 UTC+3', '2031-09-12T10:05:00+03:00'],
  ] as const) assert.equal(isoDate(written), iso, written);
});

test('dates are read in the major news languages', () => {
  for (const written of [
    '12. September 2031', '12 septembre 2031', '12 de septiembre de 2031', '12 de setembro de 2031', '12 settembre 2031', '12 september 2031', '12. syyskuuta 2031', '12 września 2031',
    '12. září 2031', '12 septembrie 2031', '12 Eylül 2031', 'ngày 12 tháng 9 năm 2031', '12 сентября 2031', '12 вересня 2031', '12 Σεπτεμβρίου 2031', '12 سبتمبر 2031', '12 בספטמבר 2031',
    '2031年9月12日', '2031년 9월 12일', '기사입력 :[ 2031-09-12 ]', '12.09.2031', 'Publié le 12 sept. 2031', 'September 12, 2031',
  ]) assert.equal(isoDate(written), '2031-09-12', written);
});

test('numbers alone are read where they can only mean one day, or where the page says which comes first', () => {
  assert.equal(isoDate('25/9/2031'), '2031-09-25');
  assert.equal(isoDate('9/25/2031'), '2031-09-25');
  assert.equal(isoDate('03/04/2031', dayOrderOf('en-US')), '2031-03-04');
  assert.equal(isoDate('03/04/2031', dayOrderOf('pt-BR')), '2031-04-03');
  assert.equal(isoDate('03/04/2031', dayOrderOf('en')), null);
  assert.equal(isoDate('03/04/2031', dayOrderOf(null)), null);
});

test('what is no date, or cannot be told apart, is none', () => {
  for (const written of [
    null, '', 'yesterday', '03/04/2031', '2031-13-40', '2031-02-30', 'Room 12, 2031', '0001-01-01T00:00:00Z', '1970-01-01T00:00:00Z', 'Marina 12, 2031', 'May be 2031', '32 May 2031', 'call 555-2031',
  ]) assert.equal(isoDate(written), null, String(written));
});
