// What a screen reader comes to in the popup, part by part, what is folded away opened: heard.txt holds it, a line for each block.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { localeSource } from '../../platform/locale-source.fixture.ts';
import { createI18n } from '../../platform/translate.ts';
import { heardOf, openWindow } from '../parts/dom.fixture.ts';
import { fakeServices } from './fake-services.fixture.ts';
import { createPopupModel } from './model.ts';
import { Popup } from './popup.tsx';

const i18n = createI18n(localeSource('en-GB'));
const EXPECTED = new Map(readFileSync('src/views/popup/heard.txt', 'utf8').trimEnd().split('\n\n').map((part) => {
  const [name = '', ...lines] = part.split('\n');
  return [name, lines];
}));

async function openPopup() {
  const page = openWindow();
  const model = createPopupModel(fakeServices().services);
  await page.draw(<Popup model={model} i18n={i18n} helpHref="welcome.html" optionsHref="options.html" />);
  await page.act(() => model.start());
  const panel = (): Element => page.document.querySelector('[role=tabpanel]:not([hidden])') ?? page.document.body;
  const heard = async (folded = false): Promise<string[]> => {
    if (!folded) for (const details of panel().querySelectorAll('details:not([open])')) await page.open(details);
    return heardOf(panel());
  };
  return { ...page, heard };
}

test('around the panels stand what the article is, how it is looked at, and what can be taken along', async () => {
  const { document } = await openPopup();
  for (const panel of document.querySelectorAll('[role=tabpanel]')) panel.remove();
  assert.deepEqual(heardOf(document.body), EXPECTED.get('# around'));
});

for (const [tab, name, deed] of [
  ['Key actors', 'actors', null], ['Key actors', 'all actors', ['button', 'Show all 9']], ['Officials quoted', 'quotes', null], ['Officials quoted', 'everyone quoted', ['label', 'Everyone quoted']],
  ['Sanctions context', 'sanctions', null], ['Map', 'map', null], ['Map', 'ties of one', ['[role=button]', 'Ellen Sandvik']],
] as const) {
  test(`in the popup: ${name}`, async () => {
    const { act, click, find, heard } = await openPopup();
    await click(find('[role=tab]', tab));
    // What is drawn is no HTML element, and has no click() of its own.
    if (deed) await (name === 'ties of one' ? act(() => find(deed[0], deed[1]).dispatchEvent(new window.MouseEvent('click', { bubbles: true }))) : click(find(deed[0], deed[1])));
    assert.deepEqual(await heard(name === 'actors'), EXPECTED.get(`# ${name}`));
  });
}
