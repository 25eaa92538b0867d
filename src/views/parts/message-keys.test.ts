import assert from 'node:assert/strict';
import test from 'node:test';
import messages from '../../_locales/en/messages.json';
import { STATEMENT_TYPES } from '../../facts/brief.ts';
import { PAGE_ERRORS } from '../../platform/schemas.ts';
import { LISTS } from '../../sanctions/listing.ts';
import { ERROR_WORDS, LIST_WORDS, STATEMENT_WORDS } from './message-keys.ts';

test('every error, statement type and list has its words in the locale', () => {
  const keys = [
    ...PAGE_ERRORS.flatMap((code) => Object.values(ERROR_WORDS[code])),
    ...STATEMENT_TYPES.flatMap((type) => Object.values(STATEMENT_WORDS[type])),
    ...LISTS.map((list) => LIST_WORDS[list]),
  ];
  assert.equal(keys.length, 2 * PAGE_ERRORS.length + 2 * STATEMENT_TYPES.length + LISTS.length);
  for (const key of keys) assert.ok(Object.hasOwn(messages, key), key);
});
