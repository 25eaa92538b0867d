import { labelOf, tagOf, upFrom } from '../dom.ts';
import { showsPost } from '../embeds.ts';
import type { ArticlePage } from '../page.ts';
import type { Verdict } from '../verdict.ts';
import type { PageElement } from '../tree/element.ts';

const PRECEDING = 2;
const FOLLOWING = 4;
/** `<div class="lead-image">`, `<div class="hero">`, `<span class="responsive-image">` */
const PICTURE_BOX = /(?:^|[\s_-])(?:hero|lead|featured|main|article|story|inline|body|wp-block)[\s_-]*(?:image|img|photo|picture|media|figure)|(?:^|[\s_-])(?:hero|wp-caption|image-wrapper|responsive-image)(?:$|[\s_-])/;

/**
 * Says whether a picture or player belongs to the article: Readability kept it, or it stands in a figure between the headline and the last
 * kept words. A picture above the text (`<figure>` under the headline) is one of the things readers miss most.
 */
export function mediaKeeper(page: ArticlePage, verdict: Verdict): (element: PageElement) => boolean {
  const kept = page.kept();
  const start = page.metadata.shown[0] ?? kept[0]?.block;
  const end = kept.at(-1)?.block;
  return (element) => {
    for (const at of upFrom(element)) if (page.dropped.has(at)) return false;
    if (!start || !end) return false;
    if (standsInPromo(page, element)) return false;
    if (verdict.elements.has(element)) return true;
    const within = (start.compareDocumentPosition(element) & FOLLOWING) !== 0 && (end.compareDocumentPosition(element) & (PRECEDING | 16)) !== 0;
    if (!within || page.unitsIn(element).some((unit) => !unit.kept && !isCaption(page, unit.block))) return false;
    // Readability knows the players of a few sites alone; `<iframe src="https://t.me/roads/5?embed=1">` between two paragraphs is a post.
    return inPictureBox(page, element) || showsPost(element);
  };
}

/** `<div><span>Advertisement</span><img></div>`: the only words beside it were left out, and are no caption of it. */
function standsInPromo(page: ArticlePage, element: PageElement): boolean {
  let steps = 0;
  for (const at of upFrom(element, page.body)) {
    const units = page.unitsIn(at);
    if (units.length > 0) return units.every((unit) => unit.barred && !isCaption(page, unit.block));
    if ((steps += 1) > 3) return false;
  }
  return false;
}

function inPictureBox(page: ArticlePage, element: PageElement): boolean {
  let steps = 0;
  for (const at of upFrom(element, page.body)) {
    if (tagOf(at) === 'figure' || PICTURE_BOX.test(labelOf(at))) return page.unitsIn(at).every((unit) => unit.kept || isCaption(page, unit.block));
    if ((steps += 1) > 4) return false;
  }
  return false;
}

function isCaption(page: ArticlePage, block: PageElement): boolean {
  for (const at of upFrom(block)) if (page.captions.has(at)) return true;
  return false;
}
