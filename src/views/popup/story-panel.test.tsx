import assert from 'node:assert/strict';
import test from 'node:test';
import { localeSource } from '../../platform/locale-source.fixture.ts';
import { createI18n } from '../../platform/translate.ts';
import { openWindow } from '../parts/dom.fixture.ts';
import { I18nProvider } from '../parts/i18n-context.ts';
import { SAMPLE_BRIEF } from './sample-brief.fixture.ts';
import { StoryPanel, storyOf } from './story-panel.tsx';

const i18n = createI18n(localeSource('en-US'));
const TEXT = 'Ada Wells accused Norland. Norland met Bo Hale in March 2023. Bo Hale backed Ada Wells on 4 May 2021. It was over by 2024.';

function actor(id: string, name: string) {
  const mentions = [...TEXT.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ start: index, end: index + name.length }));
  return { id, name, aliases: [], kind: 'person' as const, role: null, affiliation: null, official: null, salience: 1, mentions, listings: [] };
}
const brief = {
  ...SAMPLE_BRIEF, article: { ...SAMPLE_BRIEF.article, text: TEXT }, quotes: [], sanctions: { relevant: false, regimes: [], statements: [] },
  actors: [actor('wells', 'Ada Wells'), actor('norland', 'Norland'), actor('hale', 'Bo Hale')],
};

async function openStory() {
  const shown: string[] = [];
  const page = openWindow();
  const story = storyOf(brief);
  assert.ok(story);
  await page.draw(<I18nProvider value={i18n}><StoryPanel text={TEXT} story={story} onShow={(span) => shown.push(TEXT.slice(span.start, span.end))} /></I18nProvider>);
  return { ...page, shown, ties: () => [...page.document.querySelectorAll('.ties li')].map((tie) => tie.textContent) };
}

test('every tie stands in words below the drawing, and leads to the words that say it', async () => {
  const { ties, click, find, shown } = await openStory();
  assert.deepEqual(ties(), ['Ada Wells accuses Norland', 'Norland and Bo Hale met', 'Bo Hale supports Ada Wells']);
  await click(find('.ties button', 'Norland and Bo Hale met'));
  assert.deepEqual(shown, ['Norland met Bo Hale']);
});

test('the keyboard picks a name, and only its ties are left', async () => {
  const { ties, act, press, document } = await openStory();
  await act(() => document.querySelector<SVGElement>('[aria-label="Norland"][tabindex="0"]')?.focus());
  await press('Enter');
  assert.deepEqual(ties(), ['Ada Wells accuses Norland', 'Norland and Bo Hale met']);
  await press(' ');
  assert.equal(ties().length, 3);
});

test('dates stand in the order of time', async () => {
  const { document } = await openStory();
  assert.deepEqual([...document.querySelectorAll('.day')].map((day) => day.textContent), ['May 4, 2021', 'March 2023', '2024']);
});

test('where there is too little to draw nothing is drawn', () => {
  assert.equal(storyOf({ ...brief, article: { ...brief.article, text: 'Ada Wells accused Norland in 2024.' }, actors: [] }), null);
});
