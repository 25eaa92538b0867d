import * as v from 'valibot';
import { messageOf } from '../message-of.ts';
import { MESSAGES } from './messages.ts';
import type { Context, MessageName, NameTo, ReplyOf, RequestOf } from './messages.ts';
import { PageErrorSchema } from './schemas.ts';
import type { PageError, PageErrorCode } from './schemas.ts';

/**
 * Typed messaging, derived from the message map. What arrives is checked at both ends: the receiver checks who sent it and
 * what it asks, the asker checks the reply. Nothing here throws: every failure is an outcome with a code.
 */

/** What became of a message that got no proper reply. */
export interface Refusal {
  ok: false;
  error: PageError;
}

/** `reply in 'state'` or `reply.ok` tells the reply from the refusal. */
export type Asked<Name extends MessageName> = ReplyOf<Name> | Refusal;

/** The tab whose content script sent the message, and the address of its page; null when a page of the extension or the background did. */
export interface From {
  tabId: number | null;
  url: string | null;
}

export type Handlers<To extends 'background' | 'content'> = {
  [Name in NameTo<To>]: (request: RequestOf<Name>, from: From) => Promise<ReplyOf<Name>> | ReplyOf<Name>;
};

/** The parts of a message's sender that trust is decided by. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/** What the bus needs of the browser. */
export interface Wire {
  runtime: {
    id?: string | undefined;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
  /** To the content script in the tab's top frame. */
  sendToTab(tabId: number, message: unknown): Promise<unknown>;
}

export interface Bus {
  /**
   * Answers the messages addressed to this context; all others are left to other listeners.
   * A message from a sender that may not send it, or with a malformed request, is refused and reaches no handler.
   * Returns the function that stops answering.
   */
  handle<To extends 'background' | 'content'>(context: To, handlers: Handlers<To>): () => void;
  /** Asks the background. */
  ask<Name extends NameTo<'background'>>(name: Name, request: RequestOf<Name>): Promise<Asked<Name>>;
  /** Asks the content script in the top frame of a tab. `tab-gone` where no script of ours answers there. */
  askTab<Name extends NameTo<'content'>>(tabId: number, name: Name, request: RequestOf<Name>): Promise<Asked<Name>>;
}

const EnvelopeSchema = v.object({ readout: v.string(), request: v.unknown() });
const RefusalSchema = v.object({ ok: v.literal(false), error: PageErrorSchema });

/** The bus over a browser's wire; bus.ts has the one that is used, tests make their own. */
export function connect(wire: Wire): Bus {
  const { runtime } = wire;

  function handle<To extends 'background' | 'content'>(context: To, handlers: Handlers<To>): () => void {
    const listener: Listener = (message, sender) => {
      const envelope = v.safeParse(EnvelopeSchema, message);
      if (!envelope.success) return undefined;
      const name = envelope.output.readout;
      if (!isAddressedTo(context, name)) return undefined;
      if (!maySend(MESSAGES[name].from, sender, runtime)) return Promise.resolve(refusal('failed', `${name}: sender not allowed`));
      const request = v.safeParse(MESSAGES[name].request, envelope.output.request);
      if (!request.success) return Promise.resolve(refusal('failed', `${name}: malformed request`));
      const ofContent = MESSAGES[name].from === 'content';
      const from = { tabId: ofContent ? sender.tab?.id ?? null : null, url: ofContent ? sender.url ?? null : null };
      const handler = handlers[name] as (request: unknown, from: From) => unknown;
      return settle(() => handler(request.output, from), name);
    };
    runtime.onMessage.addListener(listener);
    return () => runtime.onMessage.removeListener(listener);
  }

  async function send<Name extends MessageName>(name: Name, deliver: () => Promise<unknown>): Promise<Asked<Name>> {
    let answer: unknown;
    try {
      answer = await deliver();
    } catch (error) {
      return refusal(codeOfFailure(error), `${name}: ${messageOf(error)}`);
    }
    // Nobody answered: the listener is gone, or the page was left before it could reply.
    if (answer === undefined || answer === null) return refusal('tab-gone', `${name}: no answer`);
    const refused = v.safeParse(RefusalSchema, answer);
    if (refused.success) return refused.output;
    const reply = v.safeParse(MESSAGES[name].reply, answer);
    return reply.success ? reply.output as ReplyOf<Name> : refusal('failed', `${name}: malformed reply`);
  }

  return {
    handle,
    ask: (name, request) => send(name, () => runtime.sendMessage({ readout: name, request })),
    askTab: (tabId, name, request) => send(name, () => wire.sendToTab(tabId, { readout: name, request })),
  };
}

/** `message` is for whoever looks into it; the views speak by the code alone. */
export function refusal(code: PageErrorCode, message: string): Refusal {
  return { ok: false, error: { code, message } };
}

function isAddressedTo<To extends 'background' | 'content'>(context: To, name: string): name is NameTo<To> {
  return Object.hasOwn(MESSAGES, name) && MESSAGES[name as MessageName].to === context;
}

/** Whether the sender is what it must be: always ourselves, and in the right kind of place. */
function maySend(context: Context, sender: Sender, runtime: Wire['runtime']): boolean {
  if (runtime.id === undefined || sender.id !== runtime.id) return false;
  const ownPage = sender.url !== undefined && sender.url.startsWith(runtime.getURL(''));
  switch (context) {
    case 'view': return ownPage;
    case 'content': return sender.tab !== undefined && !ownPage && (sender.frameId ?? 0) === 0;
    case 'background': return sender.tab === undefined;
  }
}

/** Runs a handler; one that throws becomes a refusal, so that the asker always learns what happened. */
async function settle(run: () => unknown, name: string): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    return refusal('failed', `${name}: ${messageOf(error)}`);
  }
}

/** The browsers' own words for the ways in which a message can fail to arrive. */
function codeOfFailure(error: unknown): PageErrorCode {
  const message = messageOf(error);
  // "Cannot access contents of the page", "Missing host permission for the tab"
  if (/cannot access|missing host permission/i.test(message)) return 'no-access';
  // "Could not establish connection. Receiving end does not exist.", "No tab with id: 5", "Invalid tab ID: 5",
  // "The message port closed before a response was received.", "Promised response from onMessage listener went out of scope"
  if (/receiving end does not exist|no tab with id|invalid tab id|port closed|went out of scope|message channel closed/i.test(message)) {
    return 'tab-gone';
  }
  return 'failed';
}
