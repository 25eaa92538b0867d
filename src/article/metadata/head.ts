import { squeeze } from '../dom.ts';
import type { PageElement } from '../tree/element.ts';
import type { PageTree } from '../tree/tree.ts';
import { wordsOnly } from '../words-only.ts';

/** Read while the document is whole, before any pass. */
export interface Head {
  meta: ReadonlyMap<string, string>;
  documentTitle: string;
  lang: string | null;
  dir: string | null;
}

/** Reads the document before `dropScripts` takes its `<meta>` elements. Of several with one name the first counts. */
export function readHead(doc: PageTree): Head {
  const meta = new Map<string, string>();
  for (const element of doc.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? element.getAttribute('http-equiv')
      ?? '').trim().toLowerCase();
    const content = squeeze(element.getAttribute('content') ?? '');
    if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
  }
  const { root, body } = doc;
  return {
    meta,
    documentTitle: squeeze(doc.querySelector('head > title, title')?.textContent ?? ''),
    lang: root.getAttribute('lang') ?? root.getAttribute('xml:lang') ?? body?.getAttribute('lang') ?? null,
    dir: root.getAttribute('dir') ?? body?.getAttribute('dir') ?? null,
  };
}

/**
 * What a head says of the site alone, and the title where it is that of the article in front: the rest describes an article that the page
 * showed before. `own`: the article in front.
 */
export function siteAlone(head: Head, own: PageElement): Head {
  const words = wordsOnly(own.textContent.slice(0, 5000));
  const isOwn = head.documentTitle.split(/\s+[|–—·»:-]\s+/).map(wordsOnly).some((part) => part.length > 8 && words.includes(part));
  const meta = new Map([...head.meta].filter(([name]) => /site_name|application-name|app-title|app:name|language|locale/.test(name)));
  return { ...head, meta, documentTitle: isOwn ? head.documentTitle : '' };
}
