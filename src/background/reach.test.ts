import assert from 'node:assert/strict';
import test from 'node:test';
import { refusal } from '../platform/bus-core.ts';
import { askPageOver } from './reach.ts';
import type { Reach } from './reach.ts';

/** A tab that answers only once our script is in it. */
function page({ url, refuses = false, ignores = false, why = 'not here', urlAfter }: { url?: string | undefined; refuses?: boolean; ignores?: boolean; why?: string; urlAfter?: string | null }) {
  let injected = 0;
  let tried = false;
  const reach: Reach = {
    askTab: async () => (injected > 0 ? { state: 'off' } : refusal('tab-gone', 'nobody there')) as never,
    inject: async () => {
      tried = true;
      if (refuses) throw new Error(why);
      if (!ignores) injected += 1;
    },
    tab: async () => {
      if (tried && urlAfter === null) throw new Error('no tab');
      return { url: tried && urlAfter !== undefined ? urlAfter ?? undefined : url };
    },
  };
  return { ask: () => askPageOver(reach)(1, 'page:clean-state', {}), injections: () => injected };
}

const codeOf = (reply: object) => ('error' in reply ? (reply.error as { code: string }).code : 'answered');

test('the script is put into the page at the first question and not again', async () => {
  const tab = page({ url: 'https://news.example/a' });
  assert.deepEqual(await tab.ask(), { state: 'off' });
  await tab.ask();
  assert.equal(tab.injections(), 1);
});

test('a page whose address we see but which takes no script is off limits', async () => {
  assert.equal(codeOf(await page({ url: 'chrome://settings', refuses: true }).ask()), 'off-limits');
});

test('a page of the browser itself is off limits also where its address is kept from us', async () => {
  for (const why of ['Cannot access a chrome:// URL', 'Cannot access a chrome-extension:// URL of different extension', 'The extensions gallery cannot be scripted.']) {
    assert.equal(codeOf(await page({ refuses: true, why }).ask()), 'off-limits', why);
  }
});

test('a page that takes the script and runs it nowhere is off limits', async () => {
  assert.equal(codeOf(await page({ url: 'about:config', ignores: true }).ask()), 'off-limits');
});

test('a page whose address is kept from us needs an act of the reader', async () => {
  assert.equal(codeOf(await page({ refuses: true }).ask()), 'no-access');
});

test('a tab that went elsewhere or was closed meanwhile is gone', async () => {
  assert.equal(codeOf(await page({ url: 'https://a.example/', refuses: true, urlAfter: 'https://b.example/' }).ask()), 'tab-gone');
  assert.equal(codeOf(await page({ url: 'https://a.example/', refuses: true, urlAfter: null }).ask()), 'tab-gone');
});
