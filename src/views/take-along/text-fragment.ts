import type { Span } from '../../span.ts';

/** Of a long passage, this many words of its beginning and of its end find it. */
const END_WORDS = 6;

/**
 * The page's address with a text fragment that makes browsers scroll to a passage of it: "…#:~:text=The%20minister,on%20Tuesday".
 * Null where the page has no address of the web. `text`: the article's; `span` lies within one of its lines.
 */
export function linkToPassage(url: string | null, text: string, span: Span): string | null {
  if (url === null || !/^https?:/i.test(url)) return null;
  const words = text.slice(span.start, span.end).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const parts = words.length <= END_WORDS * 2 ? [words] : [words.slice(0, END_WORDS), words.slice(-END_WORDS)];
  return `${url.replace(/#.*$/s, '')}#:~:text=${parts.map((part) => encoded(part.join(' '))).join(',')}`;
}

/** In a text directive a hyphen and a comma have meanings of their own, which `encodeURIComponent` does not know of. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D').replaceAll('(', '%28').replaceAll(')', '%29');
}
