import { isControl } from '../after/phrases.ts';
import type { ArticleImage, FigureBlock } from '../article.ts';
import { type Build, textsIn } from './build.ts';
import { labelOf, upFrom } from '../dom.ts';
import { imageOf } from './figures.ts';
import { tongueOf } from './wrappers.ts';
import type { PageElement } from '../tree/element.ts';

/** `<span class="credit">`, `<small class="photo-copyright">`, `<cite class="photographer">` */
const CREDIT = /(?:^|[\s_-])(?:credits?|copyright|photographer|photo-?by|source|agency|byline)(?:$|[\s_-])/;
/** A caption that stands in no figure with its picture is this near to it: `<div><a><img></a><p class="caption">…`. */
const NEAR = 4;

/** A figure with its pictures, caption and credit; null where none of its pictures is shown. */
export function figureOf(build: Build, element: PageElement): FigureBlock | null {
  const images: ArticleImage[] = [];
  if (build.selection.keepsMedia(element)) {
    for (const image of element.querySelectorAll('img, amp-img')) {
      const data = build.isDropped(image, element) ? null : imageOf(image, build.selection.addresses);
      if (data && build.isNew(data.src)) images.push(data);
    }
  }
  if (images.length === 0) return null;
  return { kind: 'figure', ref: build.source(element), images, ...legendOf(build, captionsIn(build, element)), ...tongueOf(element) };
}

/** A picture outside any figure, with the caption that shares a box with it alone. */
export function pictureOf(build: Build, element: PageElement): FigureBlock | null {
  if (!build.selection.keepsMedia(element)) return null;
  const image = imageOf(element, build.selection.addresses);
  if (!image || !build.isNew(image.src)) return null;
  return { kind: 'figure', ref: build.source(element), images: [image], ...legendOf(build, captionsNear(build, element)) };
}

function captionsIn(build: Build, box: PageElement): PageElement[] {
  return build.selection.captions.size === 0 ? [] : box.everyElement.filter((inner) => build.selection.captions.has(inner));
}

function captionsNear(build: Build, picture: PageElement): PageElement[] {
  if (build.selection.captions.size === 0) return [];
  let steps = 0;
  for (const box of upFrom(picture.parentElement)) {
    if (build.selection.captions.has(box)) return [box];
    if ((steps += 1) > NEAR || box.querySelectorAll('img, amp-img').length > 1) return [];
    const captions = captionsIn(build, box);
    if (captions.length > 0) return captions;
  }
  return [];
}

/**
 * The words of captions, those of the credit apart. "Media playback is unsupported
 * on your device" stands among them, and is none; "@adawells" took the picture.
 */
function legendOf(build: Build, captions: readonly PageElement[]): Pick<FigureBlock, 'caption' | 'credit'> {
  const units = [...new Set(captions.flatMap((caption) => build.unitsIn(caption)))].filter((unit) => !unit.kept
    && (unit.text.startsWith('@') || !isControl(unit.text)));
  const credited = new Set(captions.flatMap((caption) => [caption, ...caption.querySelectorAll('*')]).filter((inner) => CREDIT.test(labelOf(inner)))
    .flatMap(textsIn));
  const caption = build.words(units, (node) => !credited.has(node));
  const credit = build.words(units, (node) => credited.has(node));
  // A credit alone is the caption.
  if (caption.plain === '' || credit.plain === '') return { caption: caption.plain === '' ? credit.inlines : caption.inlines };
  return { caption: caption.inlines, credit: credit.inlines };
}
