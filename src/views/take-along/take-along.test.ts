import assert from 'node:assert/strict';
import test from 'node:test';
import { localeSource } from '../../platform/locale-source.fixture.ts';
import { createI18n } from '../../platform/translate.ts';
import { SAMPLE_BRIEF } from '../popup/sample-brief.fixture.ts';
import { citationOf } from './citation.ts';
import { briefAsMarkdown, quotationAsMarkdown, quotationAsText } from './markdown.ts';
import { linkToPassage } from './text-fragment.ts';

const i18n = createI18n(localeSource('en-GB'));
const brief = { ...SAMPLE_BRIEF, article: { ...SAMPLE_BRIEF.article, url: 'https://coast.example/pier?id=1#top', title: 'Visit to the *yard*', byline: 'By Ana Petrov', siteName: 'Coast Herald', publishedAt: '2023-09-12T08:00:00Z' } };

test('a link leads to the passage, long ones by their first and last words', () => {
  const text = 'The well-known minister, who came late, spoke (at length) to the members of the board on Tuesday.';
  const link = linkToPassage('https://coast.example/a#part', text, { start: 0, end: text.length });
  assert.equal(link, 'https://coast.example/a#:~:text=The%20well%2Dknown%20minister%2C%20who%20came%20late%2C,members%20of%20the%20board%20on%20Tuesday.');
  assert.equal(linkToPassage('https://coast.example/a', text, { start: 4, end: 23 }), 'https://coast.example/a#:~:text=well%2Dknown%20minister');
  assert.equal(linkToPassage('file:///tmp/a.html', text, { start: 0, end: 8 }), null);
  assert.equal(linkToPassage(null, text, { start: 0, end: 8 }), null);
});

test('the brief as Markdown begins with front matter and names actors, matches, officials’ words and sanctions', () => {
  const markdown = briefAsMarkdown(brief, i18n);
  assert.match(markdown, /^---\ntitle: "Visit to the \*yard\*"\nauthor: "By Ana Petrov"\nsite: "Coast Herald"\ndate: "2023-09-12T08:00:00Z"\nurl: "https:\/\/coast\.example\/pier\?id=1#top"/);
  assert.match(markdown, /\n# Visit to the \\\*yard\\\*\n/);
  assert.match(markdown, /- \*\*Pak Ryong Chol\*\* — Defence Minister, North Korea\n {2}- Possible match by name: UN Security Council Consolidated List, PAK RYONG CHOL, KPi\.900/);
  assert.match(markdown, /> \[“There will be a price,”\]\(https:\/\/coast\.example\/pier\?id=1#:~:text=[^)]+\)\n>\n> — Marcus Oyelaran, Under Secretary/);
  assert.match(markdown, /- United Nations sanctions on North Korea/);
  assert.match(markdown, /- \*Violation\*: \[“Any transfer of arms/);
  assert.ok(markdown.includes(SAMPLE_BRIEF.article.text.split('\n\n')[0] ?? 'nothing'));
});

test('nothing in the text becomes Markdown of its own', () => {
  const text = '# No heading\n\n1. No list\n\n- nor this <b>bold</b> [link](x) a_b_c';
  const markdown = briefAsMarkdown({ ...brief, article: { ...brief.article, text }, actors: [], quotes: [], sanctions: { relevant: false, regimes: [], statements: [] } }, i18n);
  assert.ok(markdown.endsWith('\\# No heading\n\n1\\. No list\n\n\\- nor this \\<b\\>bold\\</b\\> \\[link\\](x) a\\_b\\_c\n'), markdown);
});

test('one quotation goes along with its speaker and where it stands', () => {
  const quote = brief.quotes.find(({ content: [first] }) => brief.article.text.slice(first?.start, first?.end).includes('There will be'));
  assert.ok(quote);
  assert.match(quotationAsText(quote, brief.article, brief.actors, i18n), /^“There will be a price,” — Marcus Oyelaran, Under Secretary \(Coast Herald, https:\/\/coast\.example\/pier\?id=1#:~:text=/);
  assert.match(quotationAsMarkdown(quote, brief.article, brief.actors, i18n), /^> \[/);
});

test('the citation leaves out what is not known', () => {
  assert.equal(citationOf(brief.article, i18n), 'Ana Petrov, “Visit to the *yard*”, Coast Herald, 12 September 2023, https://coast.example/pier?id=1#top');
  assert.equal(citationOf({ ...brief.article, byline: null, siteName: null, publishedAt: null, url: null }, i18n), '“Visit to the *yard*”');
});
