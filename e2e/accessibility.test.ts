import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { forEachBrowser } from './harness/browsers.ts';
import { chooseLook, openPanel, settled, untilShown } from './harness/reading.ts';
import type { Tab } from './harness/tab.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = JSON.stringify({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });

interface Violation { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }

const describe = (violations: Violation[]) => violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary ?? ''}`).join('\n')}`).join('\n');

async function violationsOf(tab: Tab): Promise<string> {
  const results = await tab.evaluateText(`(() => { ${AXE}; return axe.run(document, ${RULES}); })()`) as AxeResults;
  assert.ok(results.passes.length > 5, 'axe looked at something');
  return describe(results.violations as Violation[]);
}

for (const scheme of ['light', 'dark'] as const) {
  forEachBrowser(`axe finds nothing against the welcome page, ${scheme}`, async ({ welcome }) => {
    await welcome.until('its words', () => document.querySelector('h1') !== null);
    assert.equal(await violationsOf(welcome), '');
  }, { scheme });

  forEachBrowser(`axe finds nothing against the settings page, ${scheme}`, async ({ openExtensionPage }) => {
    const options = await openExtensionPage('/options.html');
    await options.until('the lists', () => document.querySelectorAll('.lists li').length === 5);
    assert.equal(await violationsOf(options), '');
  }, { scheme });

  forEachBrowser(`axe finds nothing against the popup and its panels, ${scheme}`, async ({ open, popup }) => {
    const panel = await popup(await open('/demo/'));
    await settled(panel);
    for (const id of ['actors', 'quotes', 'sanctions'] as const) {
      await openPanel(panel, id);
      await panel.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
      assert.equal(await violationsOf(panel), '', id);
    }
    const problem = await popup(await open('/pages/empty.html'));
    await settled(problem);
    assert.equal(await violationsOf(problem), '', 'a problem');
  }, { scheme });

  forEachBrowser(`axe finds nothing against the reader, ${scheme}`, async (session) => {
    const article = await session.open('/demo/');
    const panel = await session.popup(article);
    await chooseLook(panel, 'reader');
    await untilShown(session, article, ['stepped off a special train'], ['Trending now']);
    // The reader's shadow tree is closed to the page and to axe; in the content script's world it can be opened for it.
    const violations = await session.welcome.evaluateText(`(async () => {
      const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: ${article.id} }, func: async () => {
        const host = document.querySelector('[data-readout-host]');
        const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
        Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
        ${AXE}
        const found = await axe.run(root.querySelector('dialog'), ${RULES}).catch((error) => ({ error: String(error) }));
        return JSON.stringify(found.error ? found : { passes: found.passes.length, violations: found.violations });
      } });
      return result;
    })()`);
    const found = JSON.parse(String(violations)) as { error?: string; passes: number; violations: Violation[] };
    assert.equal(found.error, undefined);
    assert.ok(found.passes > 5, 'axe looked at something');
    assert.equal(describe(found.violations), '');
    await chooseLook(panel, 'off');
  }, { scheme });
}
