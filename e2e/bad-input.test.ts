import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { forEachBrowser } from './harness/browsers.ts';
import type { Session } from './harness/session.ts';
import { waitFor, type Tab } from './harness/tab.ts';
import { BAD_INPUT, type BadInput, NO_PAGES, SCRIPTED } from './pages/bad-input.ts';
import { ENGLISH } from './pages/stories.ts';

interface Outcome {
  article?: { text: string; title: string } | undefined;
  error?: { code: string; message: string } | undefined;
}

/** What the extension says of a tab, asked as the popup asks. */
async function readIn({ welcome }: Session, tab: Tab): Promise<Outcome> {
  const reply = await welcome.evaluate(
    (tabId) => chrome.runtime.sendMessage({ readout: 'brief:get', request: { tabId } }) as Promise<{ ok: true; brief: Outcome } | { ok: false; error: Outcome['error'] }>,
    tab.id,
  );
  return reply.ok ? { article: reply.brief.article } : { error: reply.error };
}

function assertAsExpected(expect: BadInput['expect'], { article, error }: Outcome): void {
  if (expect !== 'story' && 'code' in expect) {
    assert.equal(error?.code, expect.code, article?.text.slice(0, 300));
    return;
  }
  assert.ok(article, JSON.stringify(error));
  if (expect === 'story') assert.equal(article.text, ENGLISH.join('\n\n'));
  else for (const words of expect.words) assert.ok(article.text.includes(words), `${words} is not in: ${article.text.slice(0, 2000)}`);
  assert.ok(!article.text.includes('RAILASIDE') && !article.text.includes('FORGED') && !article.text.includes('REWRITTEN'), article.text.slice(0, 2000));
  assert.ok(!article.title.includes('FORGED'));
}

test('bad input is read right or refused by name on the command line', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-bad-'));
  try {
    const files = BAD_INPUT.map(({ html, lighter }, number) => {
      const file = path.join(folder, `${number}.html`);
      writeFileSync(file, lighter ?? html);
      return file;
    });
    const { stdout, stderr } = spawnSync(process.execPath, ['dist/cli.mjs', 'brief', ...files], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    assert.equal(stderr, '');
    const outcomes = stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Outcome);
    assert.equal(outcomes.length, files.length);
    const wrong = BAD_INPUT.flatMap(({ name, expect, commandLine }, number) => {
      try {
        assertAsExpected(commandLine ?? expect, outcomes[number] ?? {});
        return [];
      } catch (error) {
        return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
      }
    });
    assert.deepEqual(wrong, []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

for (const [number, { name, html, type = 'text/html; charset=utf-8', expect }] of [...BAD_INPUT, ...SCRIPTED].entries()) {
  forEachBrowser(`bad input is read right or refused by name: ${name}`, async (session) => {
    session.server.route(`/bad-${number}`, (_, response) => { response.writeHead(200, { 'content-type': type }).end(html); });
    const tab = await session.open(`/bad-${number}`);
    // Ten million letters may still be on their way when they are asked for first.
    assertAsExpected(expect, await waitFor('the page to arrive', async () => {
      const outcome = await readIn(session, tab);
      return outcome.error?.code !== 'still-loading' && outcome;
    }));
  });
}

for (const { type, content } of NO_PAGES) {
  forEachBrowser(`a document that is no page is named as out of reach: ${type}`, async (session) => {
    session.server.route('/no-page', (_, response) => { response.writeHead(200, { 'content-type': type }).end(content); });
    const tab = await session.open('/no-page');
    const { error } = await readIn(session, tab);
    // Firefox shows JSON in a page of its own, which no extension may enter.
    assert.match(error?.code ?? '', /^(?:off-limits|no-access)$/);
  });
}
