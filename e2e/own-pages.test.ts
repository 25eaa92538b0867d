import assert from 'node:assert/strict';
import { forEachBrowser } from './harness/browsers.ts';
import { settled } from './harness/reading.ts';
import { pause } from './harness/tab.ts';
import { storyPage } from './pages/stories.ts';

const PAGES = ['/welcome.html', '/options.html', '/popup.html', '/panel.html', '/try.html'];

forEachBrowser('whatever came into a page of the extension could load nothing, run nothing and send nothing', async (session) => {
  for (const page of PAGES) {
    const tab = await session.openExtensionPage(page, 'tab');
    await settled(tab);
    const start = session.server.requests.length;
    const refused = await tab.evaluate(async (origin) => {
      const directives: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => { directives.push(effectiveDirective); });
      const put = (name: string, attributes: Record<string, string>, text = '') => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        element.textContent = text;
        document.body.append(element);
        return element;
      };
      put('img', { src: `${origin}/in/picture.gif` });
      put('script', { src: `${origin}/in/script.js` });
      put('script', {}, 'globalThis.ran = true');
      put('style', {}, `body { background: url(${origin}/in/ground.gif) }`);
      put('p', { style: `background: url(${origin}/in/line.gif)` });
      put('link', { rel: 'stylesheet', href: `${origin}/in/sheet.css` });
      put('iframe', { src: `${origin}/in/frame.html` });
      put('object', { data: `${origin}/in/object.svg` });
      put('video', { src: `${origin}/in/film.mp4` });
      put('base', { href: `${origin}/in/` });
      const form = put('form', { action: `${origin}/in/form`, method: 'post' });
      try {
        if (form instanceof HTMLFormElement) form.submit();
      } catch {
        // Firefox refuses with an error what Chromium refuses without a word.
      }
      const fetched = await fetch(`${origin}/in/fetched`).then(() => true, () => false);
      // Violations are told of one by one, later than what they refuse: ten of them, or as many as come while one would wait.
      for (let turn = 0; turn < 100 && (turn < 3 || new Set(directives).size < 10); turn += 1) await new Promise((resolve) => { setTimeout(resolve, 100); });
      return { fetched, ran: 'ran' in globalThis, directives: [...new Set(directives)].toSorted() };
    }, session.server.origin);
    assert.deepEqual(session.server.requests.slice(start).filter((address) => address.startsWith('/in/')), [], page);
    assert.deepEqual([refused.fetched, refused.ran], [false, false], page);
    assert.deepEqual(refused.directives, ['base-uri', 'connect-src', 'form-action', 'frame-src', 'img-src', 'media-src', 'object-src', 'script-src-elem', 'style-src-attr', 'style-src-elem'], page);
    await tab.close();
  }
});

forEachBrowser('nothing that the pages of the extension are made of is refused by their own policy', async (session) => {
  session.server.route('/story', (_, response) => { response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(storyPage()); });
  const story = await session.open('/story');
  for (const page of ['/welcome.html', '/options.html', `/popup.html?tab=${story.id}`, `/panel.html?tab=${story.id}`, '/try.html']) {
    const tab = await session.openExtensionPage(page);
    await settled(tab);
    await pause(300);
    const reports = await tab.evaluate(async () => new Promise<string[]>((resolve) => {
      const found: string[] = [];
      const windows = [window, ...Array.from(document.querySelectorAll('iframe'), (frame) => frame.contentWindow as (Window & typeof globalThis) | null)];
      for (const of of windows) {
        if (of === null) continue;
        const observer = new of.ReportingObserver((list) => { for (const { body } of list) found.push(JSON.stringify(body)); }, { types: ['csp-violation'], buffered: true });
        observer.observe();
      }
      setTimeout(() => { resolve(found); }, 200);
    }));
    assert.deepEqual(reports, [], page);
  }
}, { only: 'chromium' });
