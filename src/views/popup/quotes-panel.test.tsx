import assert from 'node:assert/strict';
import test from 'node:test';
import { localeSource } from '../../platform/locale-source.fixture.ts';
import { createI18n } from '../../platform/translate.ts';
import { openWindow, wordsOf } from '../parts/dom.fixture.ts';
import { I18nProvider } from '../parts/i18n-context.ts';
import { QuotesPanel } from './quotes-panel.tsx';
import { SAMPLE_BRIEF } from './sample-brief.fixture.ts';

test('a speaker whom the sentence does not name is said to be inferred, and from what', async () => {
  const { actors, article } = SAMPLE_BRIEF;
  const start = article.text.lastIndexOf('Sandvik');
  const quotes = SAMPLE_BRIEF.quotes.map((quote, place) => {
    if (place === 0) return { ...quote, source: null, speakerBy: 'carried' as const };
    return place === 2 ? { ...quote, source: { start, end: start + 7 }, speakerBy: 'pronoun' as const } : quote;
  });
  const page = openWindow();
  const ignored = (): void => {};
  await page.draw(
    <I18nProvider value={createI18n(localeSource('en-GB'))}>
      <QuotesPanel text={article.text} quotes={quotes} actors={actors} shown="officials" onTake={ignored} onShown={ignored} onShow={ignored} />
    </I18nProvider>,
  );
  assert.deepEqual([...page.document.querySelectorAll('.inferred')].map(wordsOf), [
    'No speaker named here: read as going on from the statement before', '“Sandvik” read as this speaker, from the sentences before',
  ]);
});
