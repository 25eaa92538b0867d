import { isBlockTag, labelOf, squeeze, tagOf } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { isProse, proseLength } from '../prose.ts';
import type { Unit } from '../units.ts';
import { isFurnitureName, isMaybe, isVague, partsOf } from './box-names.ts';
import type { PageElement } from '../tree/element.ts';

const MEDIA_NAMES = new Set(['player', 'audio', 'gallery', 'slideshow', 'carousel']);

/** Leaves out boxes that their own names give away, unless they hold a good part of the article: `<div class="content social">`. */
export function dropLabelledBoxes(page: ArticlePage): void {
  const whole = Math.max(1, proseLength(page.kept()));
  const aroundMedia = new Set<PageElement>();
  for (const media of page.body.querySelectorAll('img, iframe, video')) for (let at = media.parentNode; at && !aroundMedia.has(at);
    at = at.parentNode) aroundMedia.add(at);
  for (const element of page.body.everyElement) {
    const isAside = tagOf(element) === 'aside';
    if ((!isAside && labelOf(element) === '') || !(page.hasKept(element) || aroundMedia.has(element))) continue;
    const words = partsOf(element);
    const isNamed = isFurnitureName(element);
    const maybe = isMaybe(words);
    const vague = isVague(words);
    if (!(isNamed || isAside || maybe || vague)) continue;
    const units = page.unitsIn(element);
    if (isPartOfLine(element, units)) continue;
    const share = proseLength(units.filter((unit) => unit.kept)) / whole;
    const isFurniture = (share < 0.25 && isNamed)
      || (share < 0.15 && (isAside || (maybe && !showsMedia(words, units))) && isThin(units))
      || (share < 0.15 && vague && isLinks(units));
    if (isFurniture) page.barElement(element, 'labelled-boxes');
  }
}

/** `See the <a class="more">report</a> of the port office`: an element inside a line says nothing of the whole line. */
function isPartOfLine(element: PageElement, units: readonly Unit[]): boolean {
  const [unit] = units;
  return unit !== undefined && units.length === 1 && !isBlockTag(tagOf(element))
    && squeeze(element.textContent).length < unit.text.length * 0.8;
}

/** `<figure class="video-player"><iframe></iframe></figure>`, `<div class="gallery">` with pictures and captions: no words but theirs. */
function showsMedia(words: readonly string[], units: readonly Unit[]): boolean {
  return words.some((word) => MEDIA_NAMES.has(word)) && units.every((unit) => unit.barred);
}

/** Mostly links or scraps, with no paragraph of running text in it. */
function isThin(units: readonly Unit[]): boolean {
  if (units.some((unit) => isProse(unit))) return false;
  const length = units.reduce((sum, unit) => sum + unit.text.length, 0);
  return length < 400 || isLinks(units);
}

function isLinks(units: readonly Unit[]): boolean {
  const length = units.reduce((sum, unit) => sum + unit.text.length, 0);
  return units.length > 0 && units.reduce((sum, unit) => sum + unit.linked, 0) > length * 0.7;
}
