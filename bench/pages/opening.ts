import type { Session } from '../../e2e/harness/session.ts';
import { pause, waitFor, type Tab } from '../../e2e/harness/tab.ts';

/** Words for Chromium's command line. Nothing of a saved page may be fetched from anywhere: the test server is the only address there is. */
export const OFFLINE_CHROMIUM = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--mute-audio'];

/** The same as preferences of Firefox: every other address is asked of a proxy that is not there. */
export const OFFLINE_FIREFOX = {
  'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9,
  'network.proxy.socks': '127.0.0.1', 'network.proxy.socks_port': 9, 'network.proxy.no_proxies_on': '127.0.0.1', 'network.proxy.failover_direct': false,
};

/**
 * Opens a saved page under an address of the test server. It is opened without its scripts where these go elsewhere (to the
 * site's own address, which is not there) or put something else in the place of the article (a notice that the network failed).
 */
export async function openSaved(session: Session, address: string, html: string): Promise<Tab> {
  for (const headers of [{}, { 'content-security-policy': "script-src 'none'" }]) {
    session.server.route(address, (_request, response) => { response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html); });
    // Firefox takes it for a failure when a page goes elsewhere while it arrives.
    const tab = await session.open(address).catch(() => null);
    if (tab === null) continue;
    await arrived(tab);
    const isItself = await waitFor('the page to stand still', async () => ({ it: await tab.evaluate(stillHasText, html) }));
    if (isItself.it) return tab;
  }
  throw new Error(`${address} cannot be opened`);
}

/** In the page: whether most of the words in the paragraphs of its markup are there. */
function stillHasText(html: string): boolean {
  const lengthOf = (page: Document) => [...page.querySelectorAll('p')].reduce((sum, paragraph) => sum + (paragraph.textContent ?? '').trim().length, 0);
  return location.protocol === 'http:' && lengthOf(document) * 2 >= lengthOf(new DOMParser().parseFromString(html, 'text/html'));
}

/** Waits until the page has arrived and its own scripts have had a moment; pages that never end loading are taken as they are. */
async function arrived(tab: Tab): Promise<void> {
  await waitFor('the page to arrive', () => tab.evaluate(() => document.readyState === 'complete'), 6000).catch(() => null);
  await pause(400);
}
