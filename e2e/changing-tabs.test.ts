import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';
import { chooseLook, openPanel, settled, untilShown, words } from './harness/reading.ts';
import { ENGLISH, storyPage } from './pages/stories.ts';

const OTHER = [
  'The ferry to Marrow Island will sail four times a day from April, the company that runs it said on Wednesday in a note to passengers.',
  '“We heard from the schools first,” said Petra Lindholm, the company’s timetable manager, who drew up the plan with the island’s two head teachers.',
  'Until now the last boat left at five in the afternoon, too early for pupils who stay for sport or music and for nurses on the late shift.',
  'Lindholm told reporters that fares would stay as they are for a year, and that the company had hired two more captains for the evening boats.',
  'The island’s council welcomed the plan and asked for a night boat on Saturdays, which the company promised to think about before the summer.',
];

forEachBrowser('two tabs at once keep to their own articles', async (session) => {
  session.server.route('/pier', (_, response) => { response.end(storyPage()); });
  session.server.route('/ferry', (_, response) => { response.end(storyPage({ title: 'Four ferries a day', paragraphs: OTHER })); });
  const [pier, ferry] = [await session.open('/pier'), await session.open('/ferry')];
  const [pierPanel, ferryPanel] = [await session.popup(pier), await session.popup(ferry)];
  await Promise.all([settled(pierPanel), settled(ferryPanel)]);
  assert.match(await words(pierPanel), /Old grain pier to close[\s\S]*Ferrier/);
  assert.doesNotMatch(await words(pierPanel), /Lindholm/);
  assert.match(await words(ferryPanel), /Four ferries a day[\s\S]*Lindholm/);
  await chooseLook(pierPanel, 'site');
  await untilShown(session, pier, ENGLISH, ['RAILASIDE']);
  await untilShown(session, ferry, [...OTHER, 'RAILASIDE']);
  await chooseLook(pierPanel, 'off');
});

forEachBrowser('nothing is lost when the background is put to sleep in between', async (session) => {
  const tab = await session.open('/demo/');
  const panel = await session.popup(tab);
  await settled(panel);
  await session.sleepBackground();
  await chooseLook(panel, 'site');
  await untilShown(session, tab, ['stepped off a special train'], ['Trending now']);
  await session.sleepBackground();
  const again = await session.popup(tab);
  await settled(again);
  assert.match(await words(again), /Ryang Song Il/);
  assert.equal(await again.evaluate(() => document.querySelector<HTMLInputElement>('.clean [role=switch]')?.checked), true);
  await session.sleepBackground();
  await chooseLook(again, 'off');
  await untilShown(session, tab, ['Trending now']);
});

forEachBrowser('a tab that is closed in the middle is named as gone', async (session) => {
  const tab = await session.open('/demo/');
  const panel = await session.popup(tab);
  await settled(panel);
  await tab.close();
  await panel.evaluate(() => { document.querySelector<HTMLElement>('.clean [role=switch]')?.click(); });
  await panel.until('the popup to say so', () => document.body.innerText.includes('The page is no longer there'));
});

forEachBrowser('a tab that is closed while it is read is named as gone', async (session) => {
  session.server.route('/half', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(storyPage().split('The fishing fleet')[0]);
  });
  const tab = await session.open('/pages/plain.html');
  await tab.evaluate(() => { location.href = '/half'; });
  await tab.until('the first half', () => document.body?.innerText.includes('Maud Ferrier') ?? false);
  const panel = await session.popup(tab);
  await tab.close();
  await panel.until('the popup to say so', () => document.body.innerText.includes('The page is no longer there'));
});

forEachBrowser('a tab that goes to another page never shows the facts of the page before', async (session) => {
  session.server.route('/ferry', (_, response) => { response.end(storyPage({ title: 'Four ferries a day', paragraphs: OTHER })); });
  const tab = await session.open('/demo/');
  const panel = await session.popup(tab);
  await chooseLook(panel, 'site');
  await untilShown(session, tab, ['stepped off a special train'], ['Trending now']);
  await tab.goto(`${session.server.origin}/ferry`);
  await untilShown(session, tab, [...OTHER, 'RAILASIDE']);
  await panel.evaluate(() => { window.dispatchEvent(new Event('focus')); });
  await panel.until('the new article', () => document.body.innerText.includes('Four ferries a day'));
  assert.doesNotMatch(await openPanel(panel, 'actors'), /Ryang/);
  const fresh = await session.popup(tab);
  assert.doesNotMatch(await openPanel(fresh, 'actors'), /Ryang/);
});

const SINGLE_PAGE = storyPage({ after: `<script>
  addEventListener('go', ({ detail }) => {
    history.pushState({}, '', detail.path);
    document.title = detail.title;
    const article = document.querySelector('article');
    article.replaceChildren(...[['h1', detail.title], ...detail.paragraphs.map((text) => ['p', text])].map(([name, text]) => {
      const element = document.createElement(name);
      element.textContent = text;
      return element;
    }));
  });
</script>` });

forEachBrowser('a single-page site that changes its article is followed or left, and its old facts go', async (session) => {
  session.server.route('/app/pier', (_, response) => { response.end(SINGLE_PAGE); });
  const tab = await session.open('/app/pier');
  const panel = await session.popup(tab);
  await settled(panel);
  assert.match(await words(panel), /Ferrier/);
  await chooseLook(panel, 'reader');
  await untilShown(session, tab, ENGLISH, ['RAILASIDE']);
  await tab.evaluate((paragraphs: string[]) => {
    dispatchEvent(new CustomEvent('go', { detail: { path: '/app/ferry', title: 'Four ferries a day', paragraphs } }));
  }, OTHER);
  await untilShown(session, tab, OTHER, ENGLISH);
  await panel.evaluate(() => { window.dispatchEvent(new Event('focus')); });
  await panel.until('the new article', () => document.body.innerText.includes('Four ferries a day'));
  const actors = await openPanel(panel, 'actors');
  assert.match(actors, /Lindholm/);
  assert.doesNotMatch(actors, /Ferrier/);
  await chooseLook(panel, 'off');
  await untilShown(session, tab, [...OTHER, 'RAILASIDE'], ENGLISH);
});

forEachBrowser('clean mode toggled twenty times fast ends where it should, with the page as it was', async (session) => {
  const tab = await session.open('/demo/');
  const panel = await session.popup(tab);
  await settled(panel);
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  await panel.evaluate(() => {
    for (let time = 0; time < 20; time += 1) document.querySelector<HTMLElement>('.clean [role=switch]')?.click();
  });
  await untilShown(session, tab, ['Trending now', 'We value your privacy']);
  assert.equal(await panel.evaluate(() => document.querySelector<HTMLInputElement>('.clean [role=switch]')?.checked), false);
  await panel.evaluate(() => {
    for (let time = 0; time < 21; time += 1) document.querySelector<HTMLElement>('.clean [role=switch]')?.click();
  });
  await untilShown(session, tab, ['stepped off a special train'], ['Trending now']);
  await chooseLook(panel, 'off');
  await untilShown(session, tab, ['Trending now']);
  assert.equal(await tab.evaluate(() => document.documentElement.outerHTML), before);
});
