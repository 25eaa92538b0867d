import { LARGEST_PAGE, type ArticleErrorCode } from '../article/article.ts';
import { own } from '../own.ts';
import { documentIn, FRAME } from './frames.ts';

export type GateErrorCode = Extract<ArticleErrorCode, 'still-loading' | 'empty-page' | 'too-large'> | 'off-limits';
export type GateOutcome = { ok: true } | { ok: false; error: { code: GateErrorCode; message: string } };

const READABLE_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** How long a page that is still loading is waited for, in milliseconds. */
const PATIENCE = 4000;

/** Whether the document is one that an article can be looked for in, before any of it is copied. */
export function gate(doc: Document): GateOutcome {
  if (!READABLE_TYPES.has(doc.contentType)) return shut('off-limits', `a document of type ${doc.contentType}`);
  if (doc.readyState === 'loading') return shut('still-loading', 'the page has not arrived whole yet');
  if (isTooLarge(doc)) return shut('too-large', 'the page is too large, or its parts are nested too deeply');
  if (!hasContent(doc)) return shut('empty-page', 'the page has no text');
  return { ok: true };
}

/** The same, after giving a page that is still arriving some time to finish. */
export async function gateWhenLoaded(doc: Document, patience = PATIENCE): Promise<GateOutcome> {
  if (doc.readyState === 'loading') await told(doc, 'DOMContentLoaded', patience);
  // What a frame shows arrives after the page that it stands in.
  if (doc.readyState === 'interactive' && !hasContent(doc) && doc.defaultView !== null) await told(doc.defaultView, 'load', patience);
  return gate(doc);
}

function told(target: EventTarget, event: string, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      target.removeEventListener(event, done);
      resolve();
    };
    const timer = setTimeout(done, patience);
    target.addEventListener(event, done);
  });
}

/** Asked before anything is copied: Chromium itself breaks down over the copy of a tree that is some ten thousand elements deep. */
function isTooLarge(doc: Document): boolean {
  const count = doc.getElementsByTagName('*').length;
  if (count <= LARGEST_PAGE.depth) return false;
  if (count > LARGEST_PAGE.elements) return true;
  let depth = 0;
  let at: Element | null = doc.documentElement;
  while (at !== null) {
    if (depth > LARGEST_PAGE.depth) return true;
    let next: Element | null = own(at, 'firstElementChild');
    if (next !== null) depth += 1;
    while (next === null && at !== null) {
      next = own(at, 'nextElementSibling');
      if (next !== null) break;
      at = own(at, 'parentElement');
      depth -= 1;
    }
    at = next;
  }
  return false;
}

/** Words anywhere in the body, in an open shadow tree (components may hold all of a page's text) or in a frame of the same site. */
function hasContent(doc: Document): boolean {
  const body: HTMLElement | null = doc.body;
  if (body === null) return false;
  if (/\S/.test(body.textContent ?? '')) return true;
  if ([...body.querySelectorAll('*')].some((element) => element.shadowRoot !== null && /\S/.test(element.shadowRoot.textContent ?? ''))) return true;
  return [...body.querySelectorAll(FRAME)].map(documentIn).some((inner) => inner !== null && hasContent(inner));
}

function shut(code: GateErrorCode, message: string): GateOutcome {
  return { ok: false, error: { code, message } };
}
