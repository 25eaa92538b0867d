import { labelOf, tagOf, upFrom } from '../dom.ts';
import { BYLINES, isLine, TIMES } from '../metadata/metadata.ts';
import type { ArticlePage } from '../page.ts';
import type { PageElement } from '../tree/element.ts';
import { wordsOnly } from '../words-only.ts';

/** How many units above the headline and after the last words a byline or date may stand. */
const ABOVE = 15;
const BELOW = 4;
/** And how many after the first: a summary may come before them. */
const INSIDE = 4;

/** `<date class="masthead__date">`, `<div class="top-nav"><time>`: today's date in the bar over every page. */
const BAR = /(?:^|[\s_-])(?:nav|navbar|mainnav|topnav|topbar|masthead|ticker|menu)(?:$|[\s_-])/;

/**
 * Headline, byline and date as the page shows them beside this article: of a reader's comment or of another story's teaser
 * (`<li class="teaser"><time datetime="…">`) they say nothing here. One of each.
 */
export function shownLines(page: ArticlePage): PageElement[] {
  const isBeside = (element: PageElement): boolean => element.matches(BYLINES) || element.matches(TIMES);
  const headline = page.metadata.shown.find((element) => !isBeside(element)) ?? null;
  const others = page.metadata.shown.filter((element) => element !== headline);
  const stands = standing(page, headline);
  const near = others.filter(stands);
  const inPlaceOf = (selector: string): PageElement[] => {
    if (near.some((element) => element.matches(selector)) || !others.some((element) => element.matches(selector))) return [];
    return [...page.body.querySelectorAll(selector)].filter((element) => isLine(element) && stands(element)).slice(0, 1);
  };
  const lines: PageElement[] = [];
  const place = (line: PageElement): number => page.unitsIn(line)[0]?.index ?? 0;
  for (const line of [...near, ...inPlaceOf(BYLINES), ...inPlaceOf(TIMES)].sort((a, b) => place(a) - place(b))) if (!lines.some((other) =>
    saysAgain(line, other))) lines.push(line);
  return [...(headline ? [headline] : []), ...lines];
}

/**
 * Most words of a line that say what another says already: "By Ada Wells 3 May 2031
 * 10:43" under the headline and "By Ada Wells 5/3/2031 10:43 AM" beside the picture.
 */
const MOST = 0.6;

function saysAgain(line: PageElement, other: PageElement): boolean {
  if (other.contains(line) || line.contains(other)) return false;
  const [own, others] = [line, other].map((each) => wordsOnly(each.textContent).split(' '));
  return own !== undefined && others !== undefined && own.length > 2 && own.filter((word) => others.includes(word)).length >= own.length * MOST;
}

/** Says whether an element stands between the headline and the first words of the text, or just above or below these. */
function standing(page: ArticlePage, headline: PageElement | null): (element: PageElement) => boolean {
  const kept = page.kept();
  const first = kept[0]?.index ?? 0;
  const last = kept.at(-1)?.index ?? Infinity;
  const start = Math.min((headline && page.unitsIn(headline)[0]?.index) ?? first, first);
  return (element) => {
    for (const [steps, at] of upFrom(element).slice(0, 3).entries()) if (BAR.test(labelOf(at)) || (steps > 0 && tagOf(at) === 'nav')) return false;
    const place = page.unitsIn(element)[0]?.index;
    return place !== undefined && ((place >= start - ABOVE && place <= first + INSIDE) || (place >= last && place <= last + BELOW));
  };
}
