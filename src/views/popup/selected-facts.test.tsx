import assert from 'node:assert/strict';
import test from 'node:test';
import { localeSource } from '../../platform/locale-source.fixture.ts';
import { createI18n } from '../../platform/translate.ts';
import type { Span } from '../../span.ts';
import { openWindow } from '../parts/dom.fixture.ts';
import { I18nProvider } from '../parts/i18n-context.ts';
import { SAMPLE_BRIEF } from './sample-brief.fixture.ts';
import { SelectedFacts } from './selected-facts.tsx';

const i18n = createI18n(localeSource('en-US'));

async function select(words: string) {
  const page = openWindow();
  await page.draw(<I18nProvider value={i18n}><SelectedFacts brief={SAMPLE_BRIEF} words={words} onShow={() => undefined} /></I18nProvider>);
  return page.visible();
}

test('a part of a sentence is enough to see who is in it, who says it and what it says of sanctions', async () => {
  assert.match(await select('from North Korea would break resolutions of the U.N.'), /North Korea.*Ellen Sandvik.*“Any transfer of arms.*Violation/s);
});

test('pressed, what is quoted is shown where it stands, not where the reader has selected', async () => {
  const shown: string[] = [];
  const page = openWindow();
  const onShow = ({ start, end }: Span) => { shown.push(SAMPLE_BRIEF.article.text.slice(start, end)); };
  await page.draw(<I18nProvider value={i18n}><SelectedFacts brief={SAMPLE_BRIEF} words="would break resolutions of the U.N. Security Council" onShow={onShow} /></I18nProvider>);
  await page.click(page.find('button', 'Any transfer of arms'));
  assert.deepEqual(shown.map((words) => words.slice(0, 24)), ['“Any transfer of arms fr']);
});

test('the facts of the sentences around it are not shown', async () => {
  assert.doesNotMatch(await select('would break resolutions of the U.N. Security Council'), /Pak Ryong Chol|Oyelaran/);
});

test('a sentence from which nothing was read is said to hold nothing, and one that holds something is not', async () => {
  assert.match(await select('Analysts at the Harbour Institute'), /Analysts/);
  assert.ok(!(await select('Analysts at the Harbour Institute')).includes(i18n.t('selectedNothing')));
  const bare = openWindow();
  await bare.draw(<I18nProvider value={i18n}><SelectedFacts brief={{ ...SAMPLE_BRIEF, actors: [], quotes: [], sanctions: { ...SAMPLE_BRIEF.sanctions, statements: [] } }} words="Pak spent four hours at the yard." onShow={() => undefined} /></I18nProvider>);
  assert.ok(bare.visible().includes(i18n.t('selectedNothing')));
});

test('words that are none of the article’s show nothing', async () => {
  assert.equal(await select('Sign up for our newsletter today'), '');
  assert.equal(await select(''), '');
});
