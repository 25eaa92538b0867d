import assert from 'node:assert/strict';
import test from 'node:test';
import { localeSource } from '../../platform/locale-source.fixture.ts';
import { createI18n } from '../../platform/translate.ts';
import { openWindow } from '../parts/dom.fixture.ts';
import { I18nProvider } from '../parts/i18n-context.ts';
import { usePart } from '../parts/part.ts';
import { SAMPLE_BRIEF } from './sample-brief.fixture.ts';
import { drawnStory, loadStory, type StoryPart } from './story-part.tsx';

/** With days enough for a line of time. */
const BRIEF = { ...SAMPLE_BRIEF, article: { ...SAMPLE_BRIEF.article, text: 'The yard closed on 3 May 2019, burned on 4 June 2020 and opened again on 5 July 2021.' } };
const i18n = createI18n(localeSource('en-GB'));

/** Draws the story with a part that `load` brings, or does not. */
async function drawn(load: () => Promise<Exclude<StoryPart, string>>) {
  const page = openWindow();
  const Story = () => <main>{drawnStory(usePart(load), BRIEF, () => undefined, i18n.t)}</main>;
  await page.draw(<I18nProvider value={i18n}><Story /></I18nProvider>);
  // Loading begins once the page stands.
  await page.act(() => undefined);
  return page;
}

test('the map and the line of time are loaded, and then drawn', async () => {
  assert.match((await drawn(loadStory)).visible(), /3 May 2019 .* 4 June 2020 .* 5 July 2021/);
});

test('while they load there is nothing, and where they cannot be loaded the panel says so', async () => {
  assert.equal((await drawn(() => new Promise(() => {}))).visible(), '');
  assert.match((await drawn(() => Promise.reject(new Error('no such file')))).visible(), /could not be loaded\. Close Readout and open it again\./);
});
