import { messageOf } from '../message-of.ts';
import type { Asked } from '../platform/bus-core.ts';
import { refusal } from '../platform/bus-core.ts';
import type { NameTo, RequestOf } from '../platform/messages.ts';
import type { PageErrorCode } from '../platform/schemas.ts';

/** What is needed of the browser to speak with a page. */
export interface Reach {
  askTab<Name extends NameTo<'content'>>(tabId: number, name: Name, request: RequestOf<Name>): Promise<Asked<Name>>;
  /** Puts the content script into the tab's top frame; rejects where the browser does not let us. */
  inject(tabId: number): Promise<unknown>;
  /** Rejects when the tab is closed. `url` is undefined where we may not know it. */
  tab(tabId: number): Promise<{ url?: string | undefined }>;
}

/**
 * Asks the content script of a tab, putting it there first where it is not yet.
 * Nothing of ours is in a page before the reader's own act leads here.
 */
export function askPageOver(reach: Reach) {
  return async function askPage<Name extends NameTo<'content'>>(tabId: number, name: Name, request: RequestOf<Name>): Promise<Asked<Name>> {
    const first = await reach.askTab(tabId, name, request);
    if (!isUnanswered(first)) return first;
    const before = await urlOf(reach, tabId);
    if (before === 'closed') return refusal('tab-gone', 'the tab was closed');
    try {
      await reach.inject(tabId);
    } catch (error) {
      const why = messageOf(error);
      return refusal(codeOfRefusedInjection(before, await urlOf(reach, tabId), why), why);
    }
    const second = await reach.askTab(tabId, name, request);
    // Firefox takes a script for about:config without a word and runs it nowhere.
    return isUnanswered(second) ? refusal(codeOfRefusedInjection(before, await urlOf(reach, tabId), ''), 'the script does not answer') : second;
  };
}

function isUnanswered(reply: object): boolean {
  return 'error' in reply && typeof reply.error === 'object' && reply.error !== null
    && 'code' in reply.error && (reply.error.code === 'tab-gone' || reply.error.code === 'no-access');
}

async function urlOf(reach: Reach, tabId: number): Promise<string | undefined | 'closed'> {
  try {
    return (await reach.tab(tabId)).url;
  } catch {
    return 'closed';
  }
}

/** Chromium on its own pages and its store, where it gives no grant and shows no address even when the reader opens the popup. */
const KEPT_BY_CHROMIUM = /^Cannot access (?:a|an) [\w-]+:\/\/ URL|^The extensions gallery cannot be scripted/;

/**
 * An address is shown to us only under a grant: a page that has one and still takes no script is kept from every extension
 * ("about:config", addons.mozilla.org). Without one, the reader has not acted on this page, unless the browser's words say
 * that no act would help; should those words change, the reader is told to click the button, which does no harm.
 */
function codeOfRefusedInjection(before: string | undefined, after: string | undefined, why: string): PageErrorCode {
  if (after === 'closed' || before !== after) return 'tab-gone';
  return after === undefined && !KEPT_BY_CHROMIUM.test(why) ? 'no-access' : 'off-limits';
}
