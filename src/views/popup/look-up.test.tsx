import assert from 'node:assert/strict';
import test from 'node:test';
import { localeSource } from '../../platform/locale-source.fixture.ts';
import { createI18n } from '../../platform/translate.ts';
import { openWindow } from '../parts/dom.fixture.ts';
import { fakeServices, refusalOf } from './fake-services.fixture.ts';
import { createPopupModel, type PopupServices } from './model.ts';
import { Popup } from './popup.tsx';

const i18n = createI18n(localeSource('en-GB'));

async function openPopup(changes: Partial<PopupServices>) {
  const page = openWindow();
  const model = createPopupModel(fakeServices(changes).services);
  await page.draw(<Popup model={model} i18n={i18n} helpHref="welcome.html" optionsHref="options.html" />);
  await page.act(() => model.start());
  return page;
}

test('panels opened for a name look it up at once, in front', async () => {
  const asked: string[] = [];
  const { document, visible } = await openPopup({ nameToLookUp: async () => 'Maud Ferrier', screen: async (name) => { asked.push(name); return { ok: true, listings: [] }; } });
  assert.deepEqual(asked, ['Maud Ferrier']);
  assert.equal(document.querySelector<HTMLInputElement>('#panel-sanctions:not([hidden]) .look-up input')?.value, 'Maud Ferrier');
  assert.match(visible(), /No entry is close to “Maud Ferrier”/);
});

test('a name selected in a page that is no article is looked up all the same', async () => {
  const { visible } = await openPopup({ nameToLookUp: async () => 'Maud Ferrier', brief: async () => refusalOf('not-an-article') });
  assert.match(visible(), /No entry is close to “Maud Ferrier”/);
});
