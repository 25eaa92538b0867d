import type { Draft } from './before.ts';

/** Takes out what is no part of what a reader sees: scripts, style sheets, templates, words for browsers without scripts. */
export function dropScripts({ body }: Draft): void {
  for (const element of body.querySelectorAll('script, noscript, style, template, link, meta, base')) element.remove();
}
