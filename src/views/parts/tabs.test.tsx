import assert from 'node:assert/strict';
import test from 'node:test';
import { openWindow } from './dom.fixture.ts';
import { Tabs } from './tabs.tsx';

const TABS = ['one', 'two', 'three'].map((id) => ({ id, title: id, count: null, content: <p>in {id}</p> }));

async function openTabs(direction: 'ltr' | 'rtl') {
  const page = openWindow();
  await page.draw(<Tabs label="Tabs" tabs={TABS} />);
  // jsdom does not hand the direction of the page down to its elements.
  page.document.querySelector<HTMLElement>('[role=tablist]')?.style.setProperty('direction', direction);
  page.document.querySelector<HTMLElement>('[role=tab]')?.focus();
  return { ...page, shown: () => page.document.querySelector('[role=tabpanel]:not([hidden]) p')?.textContent };
}

test('only the panel of the open tab is shown, and only that tab is a stop of the Tab key', async () => {
  const { shown, click, find, stops } = await openTabs('ltr');
  assert.equal(shown(), 'in one');
  await click(find('[role=tab]', 'two'));
  assert.equal(shown(), 'in two');
  assert.deepEqual(stops(), ['two']);
});

test('arrows follow the direction of the writing and go round', async () => {
  const ltr = await openTabs('ltr');
  await ltr.press('ArrowLeft');
  assert.equal(ltr.shown(), 'in three');
  await ltr.press('Home');
  assert.equal(ltr.shown(), 'in one');
  const rtl = await openTabs('rtl');
  await rtl.press('ArrowLeft');
  assert.equal(rtl.shown(), 'in two');
});

test('a tab and its panel name each other', async () => {
  const { document } = await openTabs('ltr');
  for (const tab of document.querySelectorAll('[role=tab]')) {
    const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
    assert.equal(panel?.getAttribute('aria-labelledby'), tab.id);
  }
});
