import type { Inline } from '../../article/article.ts';

/** Attributes of an element that is written: what is null or undefined is left out. */
export type Attributes = Record<string, string | number | null | undefined>;

/** Attributes that hold an address: one that no browser may be sent to is left out. */
const ADDRESSES = new Set(['href', 'src', 'cite']);
const SAFE = /^(?:https?:|mailto:|#|data:image\/)/i;

/** Words as they are written between tags. Characters that no file may hold are left out. */
export function words(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function attributes(given: Attributes): string {
  return Object.entries(given).map(([name, value]) => {
    if (value === null || value === undefined || (ADDRESSES.has(name) && !SAFE.test(String(value)))) return '';
    return value === '' && name !== 'alt' ? ` ${name}` : ` ${name}="${words(String(value)).replaceAll('"', '&quot;')}"`;
  }).join('');
}

/** An element with markup that was written here before, never with words of a page. */
export function element(name: string, given: Attributes, inside: string): string {
  return `<${name}${attributes(given)}>${inside}</${name}>`;
}

/** Runs of text, each of the allowed kinds by the element that means it. */
export function inlinesAsMarkup(inlines: readonly Inline[]): string {
  return inlines.map((inline) => {
    if (inline.kind === 'text') return words(inline.text);
    if (inline.kind === 'break') return '<br>';
    const inside = inlinesAsMarkup(inline.children);
    switch (inline.kind) {
      case 'link': return element('a', { href: inline.href }, inside);
      case 'jump': return element('a', { href: `#${encodeURIComponent(inline.to)}` }, inside);
      case 'anchor': return element('span', { id: inline.name }, inside);
      case 'mark': return element(inline.mark, {}, inside);
      case 'abbr': return element('abbr', { title: inline.title }, inside);
      case 'tongue': return element('span', { lang: inline.lang, dir: inline.dir }, inside);
      case 'ruby': return element('ruby', {}, `${inside}<rp>(</rp>${element('rt', {}, words(inline.reading))}<rp>)</rp>`);
    }
  }).join('');
}
