import assert from 'node:assert/strict';
import { test } from 'node:test';
import { livePage, one } from './live-page.fixture.ts';
import { setModalsAside } from './modal-dialogs.ts';

/** A page with dialogs, of which those named are modal. jsdom opens and closes none. */
function pageWith(body: string, ...modal: string[]) {
  const live = livePage(body);
  const { defaultView: view } = live;
  if (view === null) throw new Error('no window');
  const reopened: string[] = [];
  const open = new Set(modal.map((id) => one(live, `#${id}`)));
  const { matches } = view.Element.prototype;
  Object.assign(view.HTMLDialogElement.prototype, {
    matches(this: Element, selector: string) { return selector === ':modal' ? open.has(this) : matches.call(this, selector); },
    close(this: HTMLDialogElement) { this.open = false; },
    showModal(this: HTMLDialogElement) { this.open = true; reopened.push(this.id); },
  });
  Object.assign(globalThis, { MutationObserver: view.MutationObserver });
  return { live, reopened, open, view };
}

test('modal dialogs are closed meanwhile, and come back in their order and written as they were', () => {
  const { live, reopened } = pageWith('<dialog open id="first" class="a" data-b="c">Subscribe</dialog><dialog class="d" open id="second">Log in</dialog><dialog open id="note">A note</dialog>', 'first', 'second');
  const before = live.body.innerHTML;
  const openAgain = setModalsAside(live);
  assert.deepEqual([...live.querySelectorAll('dialog[open]')].map(({ id }) => id), ['note']);
  openAgain();
  assert.deepEqual(reopened, ['first', 'second']);
  assert.equal(live.body.innerHTML, before);
});

test('a dialog that becomes modal later is closed too, and one that the page has thrown out does not come back', async () => {
  const { live, reopened, open } = pageWith('<dialog id="late">Subscribe</dialog><dialog open id="gone">Log in</dialog>', 'gone');
  const openAgain = setModalsAside(live);
  open.add(one(live, '#late'));
  one(live, '#late').setAttribute('open', '');
  await new Promise((resolve) => { setTimeout(resolve, 0); });
  assert.equal(one(live, '#late').hasAttribute('open'), false);
  one(live, '#gone').remove();
  openAgain();
  assert.deepEqual(reopened, ['late']);
});

test('the page is not told of what is done to its dialogs, and of its own it is', () => {
  const { live, view } = pageWith('<dialog open id="modal">Subscribe</dialog><dialog open id="own">A note</dialog>', 'modal');
  const told: string[] = [];
  for (const id of ['modal', 'own']) one(live, `#${id}`).addEventListener('close', () => told.push(id));
  const openAgain = setModalsAside(live);
  for (const id of ['modal', 'own']) one(live, `#${id}`).dispatchEvent(new view.Event('close'));
  openAgain();
  assert.deepEqual(told, ['own']);
});

test('some time after its dialogs are back the page is told of them again', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { live, view } = pageWith('<dialog open id="modal">Subscribe</dialog>', 'modal');
  const told: string[] = [];
  one(live, '#modal').addEventListener('close', () => told.push('modal'));
  setModalsAside(live)();
  one(live, '#modal').dispatchEvent(new view.Event('close'));
  assert.deepEqual(told, []);
  t.mock.timers.tick(60_000);
  one(live, '#modal').dispatchEvent(new view.Event('close'));
  assert.deepEqual(told, ['modal']);
});
