import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { FUZZ } from '../fuzz.fixture.ts';
import { connect, type Handlers, type Sender, type Wire } from './bus-core.ts';
import { MESSAGES, type MessageName } from './messages.ts';
import { PageErrorSchema } from './schemas.ts';

const OWN = 'chrome-extension://own-id/';
const NAMES = Object.keys(MESSAGES) as MessageName[];

const anySender: fc.Arbitrary<Sender> = fc.record({
  id: fc.constantFrom('own-id', 'other-id', undefined), frameId: fc.constantFrom(0, 3, undefined),
  url: fc.constantFrom(`${OWN}popup.html`, `${OWN}background.js`, 'https://news.example/story', 'chrome-extension://own-id.example/popup.html', 'https://news.example/?chrome-extension://own-id/', undefined),
  tab: fc.constantFrom({ id: 7 }, {}, undefined),
});
const sender = fc.oneof(anySender, fc.constantFrom<Sender[]>(
  { id: 'own-id', url: `${OWN}popup.html` }, { id: 'own-id', url: `${OWN}background.js` }, { id: 'own-id', url: 'https://news.example/story', tab: { id: 7 }, frameId: 0 },
));
/** A page as a content script reads it. */
const READ = { url: 'https://news.example/story', page: { nodes: [['html', 'html', 0, 0], 'Words', true, null], isSeen: true, isTooLarge: false, base: null } };
const request = fc.oneof(fc.constantFrom<unknown[]>({}, { tabId: 7 }, { tabId: 7, state: 'site' }, { state: 'toggle' }, READ, { ...READ, page: { ...READ.page, nodes: [7] } }), fc.anything(), fc.dictionary(fc.constantFrom('tabId', 'state', 'articleKey', 'span', 'list', 'css', 'name', 'kind', 'present', 'origin', 'files', '__proto__'), fc.oneof(fc.anything(), fc.constantFrom<unknown[]>(7, 'site', 'reader', 'UN', '', true, 'user', { start: 0, end: 4 }, ['x']))));
const message = fc.oneof(
  { weight: 3, arbitrary: fc.record({ readout: fc.oneof(fc.constantFrom<string[]>(...NAMES), fc.constantFrom('toString', '__proto__', 'constructor', '')), request }) },
  { weight: 1, arbitrary: fc.anything() },
);

/** Whether such a sender may send what such a context is said to: said anew here, so that the rule and its test do not share a slip. */
function isTrusted(name: MessageName, { id, url = '', tab, frameId = 0 }: Sender): boolean {
  if (id !== 'own-id') return false;
  const { from } = MESSAGES[name];
  if (from === 'view') return url.startsWith(OWN);
  return from === 'content' ? tab !== undefined && frameId === 0 && !url.startsWith(OWN) : tab === undefined;
}

for (const context of ['background', 'content'] as const) {
  test(`the ${context} does nothing for a stranger or for a malformed request, whatever arrives`, async () => {
    const met = { done: 0, refused: 0, ignored: 0 };
    await fc.assert(fc.asyncProperty(message, sender, async (sent, by) => {
      let listener: ((message: unknown, sender: Sender) => Promise<unknown> | undefined) | undefined;
      const wire: Wire = {
        runtime: {
          id: 'own-id', getURL: (path) => OWN + path, sendMessage: () => Promise.resolve(undefined),
          onMessage: { addListener: (added) => { listener = added; }, removeListener: () => { listener = undefined; } },
        },
        sendToTab: () => Promise.resolve(undefined),
      };
      const calls: { name: MessageName; request: unknown }[] = [];
      const mine = NAMES.filter((name) => MESSAGES[name].to === context);
      const handlers = Object.fromEntries(mine.map((name) => [name, (asked: unknown) => { calls.push({ name, request: asked }); return { ok: true }; }]));
      connect(wire).handle(context, handlers as unknown as Handlers<typeof context>);
      assert.ok(listener);
      const answering = listener(sent, by);
      if (answering === undefined) {
        met.ignored += 1;
        assert.deepEqual(calls, []);
        return;
      }
      const answer = await answering;
      const [call] = calls;
      if (call === undefined) {
        met.refused += 1;
        assert.ok(v.is(v.object({ ok: v.literal(false), error: PageErrorSchema }), answer));
        return;
      }
      met.done += 1;
      assert.equal(calls.length, 1);
      assert.ok(isTrusted(call.name, by), `${call.name} from ${JSON.stringify(by)}`);
      assert.ok(v.is(MESSAGES[call.name].request, call.request), call.name);
    }), FUZZ);
    assert.ok(Object.values(met).every((times) => times * 100 > FUZZ.numRuns), JSON.stringify(met));
  });
}
