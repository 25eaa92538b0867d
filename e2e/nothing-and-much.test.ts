import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';
import { chooseLook, openPanel, settled, untilShown, words } from './harness/reading.ts';
import type { Tab } from './harness/tab.ts';
import { storyPage } from './pages/stories.ts';

/** A story in which nobody is named, nobody speaks and nothing is forbidden. */
const NOBODY = [
  'The rain fell over the hills for most of the night, and by the morning the river had risen to the lower steps of the old stone bridge.',
  'The path along the water was closed, and the few people who were out early had to walk through the fields and over the narrow footbridge.',
  'By noon the clouds had gone, the water fell as quickly as it had come, and the path lay under a thin layer of brown mud and broken reeds.',
  'In the afternoon the first children were back on the bank with their nets, and in the evening nothing but the mud told of the night before.',
];

forEachBrowser('an article without any fact says so in every panel, and can be read clean all the same', async (session) => {
  session.server.route('/nobody', (_, response) => { response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(storyPage({ title: 'After the rain', paragraphs: NOBODY })); });
  const tab = await session.open('/nobody');
  const panel = await session.popup(tab);
  assert.match(await openPanel(panel, 'actors'), /No person, organisation or state is named/);
  assert.match(await openPanel(panel, 'quotes'), /Nobody is quoted/);
  assert.match(await openPanel(panel, 'sanctions'), /says nothing about sanctions/);
  await chooseLook(panel, 'reader');
  await untilShown(session, tab, NOBODY);
  await chooseLook(panel, 'off');
});

forEachBrowser('among a hundred tabs each keeps its own facts', async (session) => {
  session.server.route('/one-of-many', (request, response) => {
    const number = new URL(request.url ?? '', 'http://127.0.0.1').searchParams.get('n') ?? '';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(storyPage({ title: `Story number ${number}` }));
  });
  const tabs: Tab[] = [];
  for (let number = 0; number < 100; number += 1) tabs.push(await session.open(`/one-of-many?n=${number}`));
  for (const number of [0, 50, 99]) {
    const tab = tabs[number];
    assert.ok(tab);
    const panel = await session.popup(tab);
    await settled(panel);
    assert.match(await words(panel), new RegExp(`Story number ${number}\\b`));
    await panel.close();
  }
}, { only: 'chromium' });
