import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfficialPhrase } from './officials.ts';

const OFFICIAL = ['U.S. officials', 'a senior administration official', 'police', 'the ministry', 'the defence ministry', 'prosecutors', 'Western diplomats', 'a government spokesman', 'the central bank',
  'Members of Congress', 'House Democrats', 'the court', 'Israeli military', 'two lawmakers', 'officials familiar with the talks', 'a police source', 'FSB officers'];
const OTHERS = ['analysts', 'former officials', 'a retired general', 'the company', 'a company spokesman', 'a spokeswoman', 'critics', 'one of them', 'people familiar with the talks', 'a campaign official', 'residents', 'the newspaper',
  'a former White House official', 'an anonymous source', 'the bank', 'a lawyer for the governor'];

for (const words of OFFICIAL) test(`official: ${words}`, () => assert.equal(isOfficialPhrase(words, []), true));
for (const words of OTHERS) test(`no official: ${words}`, () => assert.equal(isOfficialPhrase(words, []), false));
