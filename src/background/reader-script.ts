import { messageOf } from '../message-of.ts';
import { refusal } from '../platform/bus-core.ts';
import type { Refusal } from '../platform/bus-core.ts';

/**
 * Puts the reader look's script into the top frame of a tab whose content script asks for it.
 * `no-access` where the browser no longer lets us: the page was left meanwhile, or the reader has taken the grant back.
 */
export async function putReader(inject: (target: { tabId: number }) => Promise<unknown>, tabId: number | null): Promise<{ ok: true } | Refusal> {
  if (tabId === null) return refusal('tab-gone', 'the page that asks is in no tab');
  try {
    await inject({ tabId });
    return { ok: true };
  } catch (error) {
    return refusal('no-access', messageOf(error));
  }
}
