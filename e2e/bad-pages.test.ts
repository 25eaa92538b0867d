import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';
import { chooseLook, openPanel, problem, settled, shownText, untilShown, words } from './harness/reading.ts';
import type { PageServer } from './harness/server.ts';
import { CLOBBERED } from './pages/bad-input.ts';
import { ARABIC, CHINESE, ENGLISH, FRENCH, storyPage } from './pages/stories.ts';

function serve(server: PageServer, pathname: string, html: string, headers: Record<string, string> = {}): void {
  server.route(pathname, (_, response) => { response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html); });
}

for (const page of ['search', 'shop', 'home']) {
  forEachBrowser(`a page that is no article says so and stays as it is: ${page}`, async ({ open, popup }) => {
    const tab = await open(`/pages/${page}.html`);
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    const panel = await popup(tab);
    assert.equal(await problem(panel), 'This is not an article');
    await panel.evaluate(() => { document.querySelector<HTMLElement>('.clean [role=switch]')?.click(); });
    await panel.until('the switch to fall back', () => !(document.querySelector<HTMLInputElement>('.clean [role=switch]')?.checked ?? false));
    assert.equal(await tab.evaluate(() => document.documentElement.outerHTML), before);
  });
}

forEachBrowser('an empty page says so', async ({ open, popup }) => {
  assert.equal(await problem(await popup(await open('/pages/empty.html'))), 'This page is empty');
});

forEachBrowser('a page of the browser itself is named as out of reach', async ({ open, popup, browserName }) => {
  const tab = await open(browserName === 'chromium' ? 'chrome://version' : 'about:blank');
  // Under the test's grant the browser may not even tell the address; under a click on the toolbar button it does.
  assert.match(await problem(await popup(tab)), /^(The browser keeps extensions out of this page|Readout may not read this page yet)$/);
});

forEachBrowser('a page that the reader has not granted is named so', async ({ open, popup, server }) => {
  const tab = await open(server.origin.replace('127.0.0.1', 'localhost') + '/pages/plain.html');
  assert.equal(await problem(await popup(tab)), 'Readout may not read this page yet');
});

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

forEachBrowser('the PDF viewer is named as out of reach', async ({ open, popup, server }) => {
  server.route('/paper.pdf', (_, response) => { response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF); });
  const tab = await open('/paper.pdf');
  assert.equal(await problem(await popup(tab)), 'The browser keeps extensions out of this page');
  // Headless Chromium has no PDF viewer and downloads the file instead.
}, { only: 'firefox' });

forEachBrowser('a page that is still loading says so, and is read when it is there', async ({ open, popup, server }) => {
  const [first = '', rest = ''] = storyPage().split('The fishing fleet');
  let finish = () => {};
  server.route('/slow', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(first);
    finish = () => { response.end(`The fishing fleet${rest}`); };
  });
  const tab = await open('/pages/plain.html');
  await tab.evaluate(() => { location.href = '/slow'; });
  await tab.until('the first half', () => document.body?.innerText.includes('Maud Ferrier') ?? false);
  const panel = await popup(tab);
  assert.equal(await problem(panel), 'The page is still loading');
  finish();
  await tab.until('the page to be whole', () => document.readyState === 'complete');
  // The popup may have tried again by itself when it came to the front.
  await panel.evaluate(() => { document.querySelector<HTMLElement>('.problem button')?.click(); });
  await panel.until('the brief', () => document.body.innerText.includes('Old grain pier to close') && document.querySelector('.problem') === null);
});

const LANGUAGES = [
  { name: 'French', lang: 'fr', dir: 'ltr', title: 'La vieille jetée va fermer', paragraphs: FRENCH },
  { name: 'Arabic', lang: 'ar', dir: 'rtl', title: 'إغلاق رصيف الحبوب القديم في الميناء', paragraphs: ARABIC },
  { name: 'Chinese', lang: 'zh', dir: 'ltr', title: '旧粮食码头将关闭', paragraphs: CHINESE },
] as const;

for (const { name, lang, dir, title, paragraphs } of LANGUAGES) {
  forEachBrowser(`a page in ${name} is read clean, and the panels say that only English is analysed`, async (session) => {
    serve(session.server, `/${lang}`, storyPage({ lang, dir, title, paragraphs }));
    const tab = await session.open(`/${lang}`);
    const panel = await session.popup(tab);
    for (const id of ['actors', 'quotes', 'sanctions'] as const) assert.match(await openPanel(panel, id), /Only English is analysed so far/);
    for (const look of ['site', 'reader'] as const) {
      await chooseLook(panel, look);
      await untilShown(session, tab, [title, ...paragraphs], ['RAILNAV', 'RAILASIDE']);
    }
    const direction = await session.inContent(tab, (first: string) => {
      const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>('[data-readout-host]');
      const { dom } = chrome as unknown as { dom?: { openOrClosedShadowRoot(of: HTMLElement): ShadowRoot } };
      const root = host === null ? null : host.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(host);
      const paragraph = [...root?.querySelectorAll('p') ?? []].find((candidate) => candidate.textContent === first);
      return paragraph === undefined ? 'no such paragraph' : getComputedStyle(paragraph).direction;
    }, paragraphs[1] ?? '');
    assert.equal(direction, dir);
    await chooseLook(panel, 'off');
  });
}

forEachBrowser('malformed HTML loses no paragraph', async (session) => {
  const tab = await session.open('/pages/malformed.html');
  const panel = await session.popup(tab);
  for (const look of ['site', 'reader'] as const) {
    await chooseLook(panel, look);
    await untilShown(session, tab, [...ENGLISH.slice(0, 2), 'divers had found cracks', 'a new pier of steel', 'shallow', ENGLISH[5] ?? ''], ['RAILNAV']);
  }
  await chooseLook(panel, 'off');
});

forEachBrowser('a page of five megabytes is read', async (session) => {
  const comment = (n: number) => `<div class="comment" id="c${n}"><b>reader ${n}</b><p>Number ${n}: the pier was always crooked, and my uncle said so in ${1900 + (n % 90)}.</p></div>`;
  const page = storyPage({ after: `<section class="comments">${Array.from({ length: 40_000 }, (_, n) => comment(n)).join('\n')}</section>` });
  assert.ok(page.length > 5_000_000);
  serve(session.server, '/huge', page);
  const tab = await session.open('/huge');
  await tab.until('the page to be whole', () => document.readyState === 'complete');
  const panel = await session.popup(tab);
  await panel.until('the brief', () => document.body.innerText.includes('Old grain pier to close'));
  await chooseLook(panel, 'site');
  await untilShown(session, tab, ENGLISH, ['the pier was always crooked', 'RAILASIDE']);
  await chooseLook(panel, 'off');
});

const HOSTILE = {
  'everything is unset': 'body, body * { all: unset !important }',
  'everything floats above everything': 'body * { position: relative !important; z-index: 2147483647 !important }',
  'dialogs and top-layer elements are fought': 'dialog, [popover] { display: none !important } html > :not(head):not(body) { display: none !important; position: absolute !important; left: -9999px !important }',
};

for (const [what, css] of Object.entries(HOSTILE)) {
  forEachBrowser(`hostile CSS does not keep the article from its reader: ${what}`, async (session) => {
    const pathname = `/hostile-${what.replace(/\W/g, '-')}`;
    serve(session.server, pathname, storyPage({ head: `<style>${css}</style>`, after: '<div style="position:fixed;inset:0;z-index:2147483647;background:#fff">OVERLAY of the page</div>' }));
    const tab = await session.open(pathname);
    const panel = await session.popup(tab);
    for (const look of ['site', 'reader'] as const) {
      await chooseLook(panel, look);
      await untilShown(session, tab, ENGLISH, ['RAILASIDE', 'OVERLAY']);
    }
    await chooseLook(panel, 'off');
    await untilShown(session, tab, ['RAILASIDE', 'OVERLAY']);
  });
}

forEachBrowser('a page that hides all of itself is read in the reader look or named, and is given back', async (session) => {
  serve(session.server, '/hidden', storyPage({ head: '<style>* { display: none !important }</style>' }));
  const tab = await session.open('/hidden');
  const panel = await session.popup(tab);
  await settled(panel);
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  if ((await words(panel)).includes('This page is empty') || (await words(panel)).includes('This is not an article')) return;
  await chooseLook(panel, 'reader');
  await untilShown(session, tab, ENGLISH);
  await chooseLook(panel, 'off');
  assert.equal(await tab.evaluate(() => document.documentElement.outerHTML), before);
});

forEachBrowser('a strict content security policy with Trusted Types is no obstacle', async (session) => {
  serve(session.server, '/strict', storyPage(), {
    'content-security-policy': "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  });
  const tab = await session.open('/strict');
  const panel = await session.popup(tab);
  for (const look of ['site', 'reader'] as const) {
    await chooseLook(panel, look);
    await untilShown(session, tab, ENGLISH, ['RAILNAV', 'RAILASIDE']);
  }
  await chooseLook(panel, 'off');
  assert.match(await shownText(session, tab), /RAILASIDE/);
});

forEachBrowser('a form whose fields are named like its properties is read clean in both looks and given back', async (session) => {
  serve(session.server, '/clobbered', CLOBBERED);
  const tab = await session.open('/clobbered');
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  const panel = await session.popup(tab);
  for (const look of ['site', 'reader'] as const) {
    await chooseLook(panel, look);
    await untilShown(session, tab, ENGLISH, ['RAILASIDE']);
  }
  await chooseLook(panel, 'off');
  await untilShown(session, tab, ['RAILASIDE']);
  assert.equal(await tab.evaluate(() => document.documentElement.outerHTML), before);
});
