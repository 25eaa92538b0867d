import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Brief } from '../../facts/brief.ts';
import { localeSource } from '../../platform/locale-source.fixture.ts';
import { createI18n } from '../../platform/translate.ts';
import { openWindow } from '../parts/dom.fixture.ts';
import { I18nProvider } from '../parts/i18n-context.ts';
import { SAMPLE_BRIEF } from '../popup/sample-brief.fixture.ts';
import { Margin } from './margin.tsx';

const i18n = createI18n(localeSource('en-GB'));

/** The panels beside an article, each with its count. */
async function panelsOf(brief: Brief): Promise<string[]> {
  const { draw, document } = openWindow();
  await draw(<I18nProvider value={i18n}><Margin facts={{ brief, onShow: () => undefined, dress: () => undefined }} /></I18nProvider>);
  const root = document.querySelector('aside > div')?.shadowRoot;
  return Array.from(root?.querySelectorAll('[role=tab]') ?? [], (tab) => (tab.textContent ?? '').trim());
}

test('the panels beside an article count actors, what officials say, and statements on sanctions', async () => {
  const panels = await panelsOf(SAMPLE_BRIEF);
  const officials = SAMPLE_BRIEF.quotes.filter(({ official, aside }) => official && aside !== true).length;
  assert.deepEqual(panels.slice(0, 3), [`Key actors ${SAMPLE_BRIEF.actors.length}`, `Officials quoted ${officials}`, `Sanctions context ${SAMPLE_BRIEF.sanctions.statements.length}`]);
});

test('an article that is not about sanctions counts none, and one without dates or ties has no panel for its story', async () => {
  const bare = await panelsOf({ ...SAMPLE_BRIEF, article: { ...SAMPLE_BRIEF.article, text: 'Nothing happened.' }, actors: [], quotes: [], sanctions: { ...SAMPLE_BRIEF.sanctions, relevant: false } });
  assert.deepEqual(bare, ['Key actors 0', 'Officials quoted 0', 'Sanctions context 0']);
});

test('an article that names several days has a panel for its story', async () => {
  const text = 'It began on 3 May 2023. It grew on 7 June 2023, and again on 9 July 2023. It ended on 12 September 2023.';
  const panels = await panelsOf({ ...SAMPLE_BRIEF, article: { ...SAMPLE_BRIEF.article, text }, actors: [], quotes: [], sanctions: { ...SAMPLE_BRIEF.sanctions, relevant: false, statements: [] } });
  assert.deepEqual(panels.slice(3), [i18n.t('panelStory')]);
});
