import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { extractArticle } from '../extract.ts';

const STORY = [
  'The ice house opened its doors at five on Monday, an hour before the first boat came in with herring for the market on the hill.',
  'Runa Dahl, who has run it since the storm, said that she had slept on the floor for a week so as not to miss the telephone.',
  'The council has promised her a new compressor, as it did last year and the year before, and she has not cleared a place for it.',
];

function textOf(body: string): string {
  const outcome = extractArticle(new JSDOM(`<title>Ice house opens again</title>${body}`).window.document, { url: null });
  return outcome.ok ? outcome.article.text : outcome.error.code;
}

const paragraphs = (texts: readonly string[]): string => texts.map((words) => `<p>${words}</p>`).join('');
const ARTICLE = `<div><h1>Ice house opens again</h1>${paragraphs([...STORY, ...STORY.map((words) => `Again: ${words}`)])}</div>`;

for (const [language, asked] of Object.entries({
  English: 'We and our 743 partners store cookies on your device in order to process personal data. You may accept or manage your choices by clicking below.',
  German: 'Wir und unsere Partner speichern Cookies auf Ihrem Gerät, um personenbezogene Daten zu verarbeiten. Sie können Ihre Einwilligung jederzeit widerrufen.',
  Japanese: 'このサイトでは個人情報とプライバシーの保護のためクッキーの利用について同意をお願いしています。拒否することもできます。',
})) {
  test(`a wall that asks for consent in ${language} is no article, whatever its box is called`, () => {
    const wall = `<div class="k7"><div>${paragraphs([asked, asked])}<button>OK</button></div></div>`;
    const alone = textOf(ARTICLE);
    assert.equal(textOf(wall + ARTICLE), alone);
    assert.equal(textOf(ARTICLE + wall), alone);
  });
}

test('an article about cookies stays', () => {
  const about = STORY.map((words) => `Cookies that track readers need their consent, the privacy office said; partners may not accept personal data without it. ${words}`);
  assert.equal(textOf(`<div><h1>Ice house opens again</h1>${paragraphs(about)}<button>Print</button></div>`), about.join('\n\n'));
});
