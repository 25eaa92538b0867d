import { labelOf, squeeze, tagOf } from '../dom.ts';
import type { Head } from './head.ts';
import { isProse } from '../prose.ts';
import { withoutSite } from './site-name.ts';
import type { Structured } from './structured.ts';
import type { Unit, Units } from '../units.ts';
import { wordsOnly } from '../words-only.ts';
import type { PageElement } from '../tree/element.ts';

const HEADINGS = 'h1, h2, h3, [itemprop="headline"], [class*="entry-title"], [class*="post-title"]';

/** The element that shows the page's headline: the heading that says what its title says; else the `<h1>` above the text. */
export function headlineOf(body: PageElement, head: Head, structured: Structured, units: Units, url: string | null): PageElement | null {
  const titles = [structured.headline, head.meta.get('og:title'), head.meta.get('twitter:title'), head.documentTitle].filter((each): each is string =>
    typeof each === 'string' && each !== '');
  const bare = titles.map((title) => wordsOnly(withoutSite(title, head.meta.get('og:site_name') ?? structured.siteName, url)));
  const known = new Set([...titles.map(wordsOnly), ...bare]);
  const headings: { element: PageElement; words: string }[] = [];
  for (const element of body.querySelectorAll(HEADINGS)) {
    const words = wordsOnly(element.textContent);
    if (words.length < 2) continue;
    if (known.has(words)) return element;
    headings.push({ element, words });
  }
  // "Salt and smoke: How to smoke a herring": of the headings that the title names, the site's own name is the shorter.
  const within = headings.filter(({ words }) => words.length > 12 && [...known].some((name) => name.includes(words))).sort((a, b) =>
    b.words.length - a.words.length)[0];
  if (within) return within.element;
  const first = units.list.find((unit) => unit.kept && isProse(unit));
  const ones = headings.filter(({ element }) => tagOf(element) === 'h1' && !isLogo(element));
  const above = ones.filter(({ element }) => standsAbove(element, first))
    .filter(({ words }) => bare.length === 0 || bare.some((title) => shareWords(words, title)));
  const named = above.filter(({ element }) => /headline|title/.test(labelOf(element)));
  const [one] = above.length === 1 ? above : named.length === 1 ? named : [];
  if (one) return one.element;
  // `<td class="tit">Harbour reopens</td>`: pages without headings set it in a box or a bold line.
  const edges = new Set([...known, ...titles.flatMap(edgesOf)]);
  const bold = [...body.querySelectorAll('b, strong, big, font')].find((element) => {
    const words = squeeze(element.textContent).length;
    return words > 8 && words < 300 && edges.has(wordsOnly(element.textContent)) && element.closest('a, li, nav') === null && standsAbove(element, first);
  });
  if (bold) return bold;
  const line = units.list.slice(0, first?.index).filter((unit) =>
    unit.text.length > 8 && unit.text.length < 300 && edges.has(wordsOnly(unit.text)) && !isTrail(unit))
    .sort((a, b) => b.text.length - a.text.length)[0];
  return line?.block ?? null;
}

/** The page's title: its headline as shown, else as its data give it, without the name of the site. */
export function titleOf(headline: PageElement | null, head: Head, structured: Structured, guess: string | null, names: readonly string[],
  url: string | null): string {
  const shown = headline === null ? '' : squeeze(headline.textContent);
  if (shown !== '') return shown;
  const given = structured.headline ?? names.map((name) => head.meta.get(name)).find((value) => value !== undefined) ?? (guess || head.documentTitle);
  const siteName = head.meta.get('og:site_name') ?? structured.siteName;
  return withoutSite(given, siteName, url) || head.documentTitle;
}

/** "Harbour reopens - Coast Herald", whatever of it is the name of the site: "harbour reopens", "coast herald". */
function edgesOf(title: string): string[] {
  const parts = title.split(/\s+[|–—·»:-]\s+/);
  return parts.length < 2 ? [] : [wordsOnly(parts.slice(0, -1).join(' ')), wordsOnly(parts.slice(1).join(' '))];
}

function isLogo(element: PageElement): boolean {
  if (element.closest('header [class*="logo" i], [class*="logo" i], nav') !== null) return true;
  // `<h1><a href="/"><img alt="The Coast Herald"></a></h1>`
  const link = element.querySelector('a[href]') ?? element.closest('a[href]');
  return link !== null && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(link.getAttribute('href') ?? '');
}

function standsAbove(element: PageElement, first: Unit | undefined): boolean {
  // 4: the paragraph follows the heading.
  return first === undefined || (element.compareDocumentPosition(first.block) & 4) !== 0;
}

/** "The disappearance of Ada Wells" and "Whatever became of Ada Wells?" speak of one thing; the name of a site and a headline do not. */
function shareWords(one: string, other: string): boolean {
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word));
}

/** Words that say something; pairs of characters where a script has no blanks. */
function wordsOf(text: string): string[] {
  return text.split(' ').flatMap((word) => {
    if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word))
      return word.length > 3 || /\p{Script=Hangul}{2}/u.test(word) ? [word] : [];
    return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));
  });
}

/** "Home > Ports > Harbour reopens": the last step of the way through the site is a link list's item, no headline. */
function isTrail(unit: Unit): boolean {
  return unit.block.closest('nav, [class*="breadcrumb" i], li') !== null || unit.linked > 0;
}
