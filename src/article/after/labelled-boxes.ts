import { descendants, labelOf, tagOf } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { isProse, proseLength } from '../prose.ts';
import type { Unit } from '../units.ts';

/**
 * Words by which pages name boxes that are never part of an article's body. Matched against the parts of class names,
 * ids and component names: `related-stories`, `article__newsletter`, `shareBar`, `most_read`.
 */
const NEVER = new Set([
  'related', 'relatedlinks', 'relatedstories', 'relatedarticles', 'recommended', 'recommendations', 'recirc', 'recirculation', 'readmore', 'morestories', 'morefrom',
  'newsletter', 'newsletters', 'signup', 'subscribe', 'subscription', 'mailchimp', 'optin',
  'share', 'sharing', 'sharebar', 'sharedaddy', 'sharetools', 'social', 'socials', 'addthis', 'addtoany', 'followus',
  'promo', 'promos', 'promobox', 'advert', 'adverts', 'advertisement', 'advertising', 'ad', 'ads', 'adslot', 'adunit', 'dfp', 'sponsor', 'sponsored', 'outbrain', 'taboola', 'zergnet',
  'comments', 'commentlist', 'disqus', 'respond', 'livefyre', 'tags', 'taglist', 'hashtags', 'breadcrumb', 'breadcrumbs', 'pagination', 'trending', 'mostread', 'mostpopular', 'popular',
  'authorbio', 'authorbox', 'toolbar', 'donate', 'donation', 'cookie', 'login', 'printonly', 'jp-relatedposts', 'relatedposts', 'skip', 'skiplink', 'postmeta', 'timestamp',
]);
/** The same in two words that stand beside each other. */
const NEVER_PAIRS = /(?:^| )(?:read (?:more|next|also)|more (?:stories|from|news|on|like)|most (?:read|popular|viewed|shared)|sign up|author (?:bio|box|info|card|profile|about)|about (?:the )?author|tag (?:list|cloud)|top stories|latest (?:news|stories)|see also|you may|might like|follow us|post (?:tags|meta|footer|nav|navigation)|entry (?:meta|footer|utility)|article (?:tags|meta|footer|tools|topics|share)|story (?:tags|tools|meta)|end (?:note|card)|call to action)(?: |$)/;
/** Names of boxes that may be part of the text; left out where they hold little prose. */
const MAYBE = new Set(['aside', 'sidebar', 'rail', 'cta', 'callout', 'poll', 'survey', 'quiz', 'meta', 'byline', 'author', 'bio', 'topics', 'tools', 'footer', 'header', 'print', 'rating', 'gallery', 'slideshow', 'carousel', 'hidden', 'menu', 'dateline', 'date', 'published']);
/** Names that say little: `<div class="card">` holds a teaser here and a paragraph of the article there. Left out where links fill it. */
const VAGUE = new Set(['card', 'teaser', 'teasers', 'widget', 'links', 'more', 'inset', 'module', 'item', 'box', 'block', 'promo']);

/** Leaves out boxes that their own names give away, unless they hold a good part of the article: `<div class="content social">`. */
export function dropLabelledBoxes(page: ArticlePage): void {
  const whole = Math.max(1, proseLength(page.kept()));
  for (const element of descendants(page.body)) {
    const words = partsOf(element);
    if (words.length === 0 && tagOf(element) !== 'aside') continue;
    const units = page.unitsIn(element);
    if (!units.some((unit) => unit.kept) && element.querySelector('img, iframe, video') === null) continue;
    const share = proseLength(units.filter((unit) => unit.kept)) / whole;
    const mayBeText = tagOf(element) === 'aside' || words.some((word) => MAYBE.has(word));
    const saysLittle = words.some((word) => VAGUE.has(word));
    const isFurniture = (isNever(words) && share < 0.25)
      || (mayBeText && share < 0.15 && isThin(page, element))
      || (saysLittle && share < 0.15 && isLinks(units));
    if (isFurniture) page.barElement(element, 'labelled-boxes');
  }
}

function isNever(words: readonly string[]): boolean {
  return words.some((word) => NEVER.has(word)) || NEVER_PAIRS.test(words.join(' '));
}

/** Mostly links or scraps, with no paragraph of running text in it. */
function isThin(page: ArticlePage, element: Element): boolean {
  const units = page.unitsIn(element);
  if (units.some((unit) => isProse(unit))) return false;
  const length = units.reduce((sum, unit) => sum + unit.text.length, 0);
  return length < 400 || isLinks(units);
}

function isLinks(units: readonly Unit[]): boolean {
  const length = units.reduce((sum, unit) => sum + unit.text.length, 0);
  return units.length > 0 && units.reduce((sum, unit) => sum + unit.linked, 0) > length * 0.7;
}

function partsOf(element: Element): string[] {
  const label = labelOf(element);
  return label === '' ? [] : label.split(/[^a-z]+/).filter((part) => part.length > 1);
}
