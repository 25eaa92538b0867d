import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { outcomeOf } from '../extract.ts';
import { readDocument } from '../tree/read.ts';

const PROSE = 'The harbour reopened on Monday after a storm that had kept every boat ashore for nine days, the port office said.';

test('the page behind an open overlay is read, a part that screen readers are to pass over is not', () => {
  const paragraphs = ['Monday', 'Tuesday', 'Friday'].map((day) => PROSE.replace('Monday', day));
  const html = `<title>Harbour</title><div id="app" aria-hidden="true"><h1>Harbour</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}<div aria-hidden="true"><p>${PROSE.replace('Monday', 'Sunday')}</p></div></div><div role="dialog"><p>Cookies?</p></div>`;
  const outcome = outcomeOf({ ...readDocument(new JSDOM(html).window.document), isSeen: true }, { url: null });
  assert.equal(outcome.ok && outcome.article.text, paragraphs.join('\n\n'));
});
