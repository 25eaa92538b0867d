import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Frames are asked for themselves, where they are ours. */
const RULES = JSON.stringify({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], iframes: false });

interface Violation { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }

const describe = (violations: Violation[]) =>
  violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary ?? ''}`).join('\n')}`)
    .join('\n');

/** What axe finds against a page, in words; "" for nothing. */
export async function violationsOf(tab: Tab): Promise<string> {
  const results = await tab.evaluateText(`(() => { ${AXE}; return axe.run(document, ${RULES}); })()`) as AxeResults;
  assert.ok(results.passes.length > 5, 'axe looked at something');
  return describe(results.violations as Violation[]);
}

/** The same of the reader look. Its shadow tree is closed to the page and to axe; in the content script's world it can be opened for it. */
export async function violationsOfReader(session: Session, article: Tab): Promise<string> {
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
  return describe(found.violations);
}
