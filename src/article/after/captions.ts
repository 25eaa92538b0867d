import { isElement, labelOf, tagOf, upFrom } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { isHeading, isProse } from '../prose.ts';
import type { Unit } from '../units.ts';
import { wordsOnly } from '../words-only.ts';
import { isAppeal } from './phrases.ts';
import type { PageElement } from '../tree/element.ts';

/** `<p class="wp-caption-text">`, `<span class="image__credit">`, `<div class="photo-credit">`, `<div class="media-caption">` */
const LABEL = /(?:^|[\s_-])(?:caption|captions|figcaption|cutline|(?:photo|image|img|media|picture|video|gallery|slide)[\s_-]*(?:caption|credit|credits|source|byline|copyright|legend|description|desc|text|info|meta)|credit|credits|legende|bildunterschrift|bu)(?:$|[\s_-])|caption(?:text|-text|__text)|wp-caption/;
const PICTURE = 'img, picture, video, amp-img, iframe, svg, object';

/**
 * Captions and picture credits stay with their figure and out of the text:
 * `<figcaption>`, `<p class="wp-caption-text">`, and the line under a lone picture (`<div><img><p>Photo: A. Wells</p></div>`).
 */
export function setCaptionsApart(page: ArticlePage): void {
  const alternatives = alternativeTexts(page);
  for (const element of page.body.everyElement) {
    if (!page.hasWords(element) || page.dropped.has(element)) continue;
    const isFigure = tagOf(element) === 'figure' && hasPicture(element) && isShort(page, element);
    if (tagOf(element) === 'figcaption' || isFigure || isLabelled(page, element)) setApart(page, element);
  }
  for (const unit of alternatives.size > 0 ? page.kept() : []) {
    if (unit.text.length < 400 && alternatives.has(wordsOnly(unit.text))) setApart(page, unit.block, 'captions: said by a picture');
  }
  for (const unit of page.kept()) {
    if (isHeading(unit) || (isProse(unit) && !isCredited(unit.text))) continue;
    if (sharesPicture(page, unit) || standsUnderPicture(page, unit.block) || namesPhotographer(page, unit))
      setApart(page, unit.block, 'captions: under picture');
  }
}

/** `<img alt="The crane on the new quay at dawn"><p>The crane on the new quay at dawn</p>`: the words are the picture's. */
function alternativeTexts(page: ArticlePage): Set<string> {
  const texts = new Set<string>();
  for (const image of page.body.querySelectorAll('img[alt]')) {
    const words = wordsOnly(image.getAttribute('alt') ?? '');
    if (words.length >= 25) texts.add(words);
  }
  return texts;
}

function isLabelled(page: ArticlePage, element: PageElement): boolean {
  const label = labelOf(element);
  return label !== '' && LABEL.test(label) && isShort(page, element);
}

/** A box with a caption's class around paragraphs of the article is a box of the article. */
function isShort(page: ArticlePage, element: PageElement): boolean {
  const units = page.unitsIn(element);
  return units.length > 0 && units.length < 8 && units.filter((unit) => isProse(unit)).length < 3;
}

/** `<p><img src="crane.jpg"><br><em>The new crane</em></p>`: one block for a picture and the few words after it. */
function sharesPicture(page: ArticlePage, unit: Unit): boolean {
  if (unit.text.length > 200 || page.unitsIn(unit.block).length > 1) return false;
  const picture = unit.block.querySelector('img, picture');
  const [first] = unit.nodes.filter((node) => node.data.trim() !== '');
  // 4: the words follow the picture.
  return picture !== null && first !== undefined && (picture.compareDocumentPosition(first) & 4) !== 0;
}

/** "Tower three, seen from the road. Photo: Bo Lind", "Un pesquero sale del puerto. / Foto: B. Lind", "(Bo Lind/Coast Wire via AP)" */
const CREDITED = /(?:^|[\s(/|–—.-])(?:photo(?:graph)?s?|foto(?:s|grafía|grafia)?|bild(?:er)?|image|picture|crédit|credit|kuva|zdjęcie|фото|写真|صورة)\s?(?:[:：/©]|by\b|par\b|de\b|von\b|via\b|credit).{2,60}$|\((?:\p{Lu}[^()]{3,40}\/\p{Lu}[^()]{1,40}|[^()]{0,60}(?:via AP|getty images|reuters|afp))\)$/iu;

/** Whether a line ends with a credit: all of that is among its last signs. */
function isCredited(text: string): boolean {
  return CREDITED.test(text.slice(-LAST));
}

const LAST = 160;

/** A line that ends with a credit, right after a picture that stands in no box with words of the text. */
function namesPhotographer(page: ArticlePage, unit: Unit): boolean {
  if (unit.text.length > 300 || page.unitsIn(unit.block).length > 1 || !isCredited(unit.text)) return false;
  let at: PageElement | null = unit.block;
  for (let steps = 0; at && steps < 2; steps += 1, at = at.parentElement) {
    const before: PageElement | null = at.previousElementSibling;
    if (!before) continue;
    return (before.matches(PICTURE) || hasPicture(before)) && !page.unitsIn(before).some((other) => other.kept && isProse(other));
  }
  return false;
}

/** The block's box holds a picture and few words: they speak of the picture. */
function standsUnderPicture(page: ArticlePage, block: PageElement): boolean {
  if (block.querySelector('img, picture') !== null) return false;
  let seen = 0;
  for (const at of upFrom(block.parentElement, page.body)) {
    const units = page.unitsIn(at);
    if (units.length > 2 || tagOf(at) === 'li' || tagOf(at) === 'td') return false;
    if (hasPicture(at)) return units.every((unit) => unit.text.length < 300) && pictureBefore(at, block);
    seen += 1;
    if (seen === 3) return false;
  }
  return false;
}

function pictureBefore(box: PageElement, block: PageElement): boolean {
  const picture = box.querySelector('img, picture');
  // 4: the block follows it.
  return picture !== null && (picture.compareDocumentPosition(block) & 4) !== 0;
}

function hasPicture(element: PageElement): boolean {
  return element.querySelector(PICTURE) !== null;
}

function setApart(page: ArticlePage, element: PageElement, rule = 'captions'): void {
  const units = page.unitsIn(element);
  // `<figure><a href="/plans"><img></a><figcaption>Want more? Get a subscription of our magazine`: the picture is part of the appeal.
  if (units.length > 0 && units.every((unit) => isAppeal(unit.text))) {
    page.barElement(element.closest('figure') ?? element, `${rule}: appeal`);
    return;
  }
  for (const unit of units) page.bar(unit, rule);
  if (isElement(element)) page.captions.add(element);
}
