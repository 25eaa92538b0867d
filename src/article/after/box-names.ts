import { labelOf, tagOf } from '../dom.ts';
import type { PageElement } from '../tree/element.ts';

/**
 * Words by which pages name boxes that are never part of an article's body. Matched against the parts of class names,
 * ids and component names: `related-stories`, `article__newsletter`, `shareBar`, `most_read`.
 */
const NEVER = new Set([
  // Other stories: `related-stories`, `jp-relatedposts`, `yarpp`, `noticias-relacionadas`, `leggi-anche`, `bacajuga`.
  'related', 'relatedlinks', 'relatedstories', 'relatedarticles', 'relatedposts', 'relatednews', 'relatedcontent', 'relatedtopics', 'relateds',
  'recommended', 'recommendation', 'recommendations',
  'recirc', 'recirculation', 'readmore', 'readalso', 'readnext', 'seealso', 'morestories', 'morefrom', 'moreon', 'morenews', 'nextarticle', 'nextstory',
  'upnext',
  'trending', 'mostread', 'mostpopular', 'popular', 'popularposts', 'latestnews', 'recentposts', 'editorspicks', 'outbrain', 'taboola', 'zergnet',
  'revcontent', 'mgid', 'yarpp',
  'relacionadas', 'relacionados', 'relacionada', 'masleidas', 'leiamais', 'saibamais', 'leiatambem', 'correlati', 'correlate', 'leggianche',
  'gerelateerd', 'leesook', 'lireaussi', 'lesook', 'relatert', 'relaterte',
  'bacajuga', 'terkait', 'powiazane', 'ilgili',
  // Sign-ups and appeals: `newsletter-form`, `mc4wp`, `donate-box`, `contributions-epic`.
  'newsletter', 'newsletters', 'newslettersignup', 'signup', 'subscribe', 'subscription', 'subscriptions', 'mailchimp', 'optin', 'optinform',
  'regwall', 'abonnement', 'suscripcion', 'suscribete', 'inscreva',
  'donate', 'donation', 'donations', 'fundraising', 'patreon', 'memberful', 'cookie', 'login', 'cta',
  // Sharing: `share-bar`, `sharedaddy`, `a2a_kit`, `compartir`.
  'share', 'shares', 'sharing', 'sharebar', 'sharebuttons', 'sharedaddy', 'sharetools', 'sharethis', 'shareaholic', 'social', 'socials',
  'socialshare', 'addthis', 'addtoany', 'heateor', 'followus', 'likebox',
  'compartir', 'compartilhar', 'condividi', 'partage', 'partager', 'udostepnij',
  // Advertisements: `ad-slot`, `dfp`, `werbung`, `publicidad`.
  'promo', 'promos', 'promobox', 'promotion', 'advert', 'adverts', 'advertisement', 'advertising', 'ad', 'ads', 'adslot', 'adunit', 'adbox', 'dfp',
  'sponsor', 'sponsored',
  'werbung', 'anzeige', 'publicidad', 'publicidade', 'pubblicita', 'publicite', 'advertentie', 'annonse', 'annons', 'reklama', 'reklam', 'iklan',
  // What readers write: `comment-list`, `disqus_thread`, `kommentare`.
  'comments', 'commentlist', 'commentform', 'commentsection', 'disqus', 'respond', 'livefyre', 'kommentare', 'kommentarer', 'commentaires',
  'comentarios', 'commenti', 'reacties', 'komentarze', 'yorumlar',
  // Furniture: `breadcrumb`, `tag-list`, `post-navigation`, `language-switcher`.
  'tags', 'taglist', 'tagcloud', 'hashtags', 'breadcrumb', 'breadcrumbs', 'pagination', 'pager', 'prevnext', 'toolbar', 'printonly', 'skip',
  'skiplink', 'postmeta', 'timestamp', 'langswitch', 'etiquetas', 'schlagworte', 'copyright',
  'authorbio', 'authorbox', 'autorbox', 'autorenbox', 'readingtime', 'readtime', 'textsize', 'fontsize', 'tableofcontents', 'toc', 'ratingblock',
  // Players that read the page aloud: `audio-player`, `readspeaker`, `listen-button`.
  'readspeaker', 'audioplayer', 'texttospeech', 'speechkit', 'beyondwords', 'trinityaudio', 'listen',
]);
/** The same in two words that stand beside each other. */
const NEVER_PAIRS = new RegExp(`(?:^| )(?:${[
  'read (?:more|next|also|too|aloud)', 'more (?:stories|from|news|on|like|in|about|articles|posts|coverage)',
  'most (?:read|popular|viewed|shared|commented|watched|recent|discussed|emailed)',
  'sign up', 'join us', 'support us', 'app (?:download|promo|banner|store)', 'download app',
  'author (?:bio|biography|dropdown|box|info|card|profile|about|description|desc|details|content|meta|image|avatar|footer|block)',
  '(?:post|entry|article|story|about|single) author', 'about (?:the )?author', 'writer (?:bio|info)',
  'tags? (?:list|cloud|links|items|container|bar|group)', 'top stories', 'latest (?:news|stories|posts|articles)',
  'recent (?:posts|articles|stories)', 'see also', 'you may', 'might like', 'follow us', 'follow buttons?',
  'post (?:tags|meta|footer|nav|navigation|categories|date)', 'entry (?:meta|footer|utility|tags|categories)',
  'article (?:tags|meta|footer|tools|topics|share|actions|nav)', 'story (?:tags|tools|meta|footer|share|actions)',
  'nav (?:links|previous|next)', '(?:next|previous|other|more) (?:post|posts|article|articles|story|stories)', 'up next', 'end (?:note|card)',
  'call to action', 'comment (?:list|form|body|content|count|respond|thread|text|section|author|meta|reply)',
  'language (?:switcher|selector|switch|picker|links)', 'lang (?:switcher|switch|selector)', 'reading time', 'read time', '(?:text|font) size',
  'listen to', 'audio (?:player|narration|article)', 'text to speech',
  'affiliate (?:disclosure|disclaimer|notice|message)', 'editors? picks?', 'table of contents', 'mehr zum thema', 'lire aussi', 'a lire',
  'lea tambien', 'lee tambien', 'te puede interesar', 'leia (?:mais|tambem)', 'leggi anche', 'lees ook', 'les ogsa', 'las mer',
  'baca juga', 'czytaj takze', 'mas leidas', 'mais lidas', 'piu letti', 'meest gelezen', 'auf (?:facebook|twitter)',
].join('|')})(?: |$)`);

/** Names of boxes that may be part of the text; left out where they hold little prose. */
const MAYBE = new Set([
  'aside', 'sidebar', 'rail', 'callout', 'poll', 'survey', 'quiz', 'meta', 'byline', 'author', 'autor', 'auteur', 'bio', 'topics', 'topic',
  'keywords', 'categories', 'category', 'tools', 'footer', 'header', 'print', 'rating', 'ratings',
  'gallery', 'slideshow', 'carousel', 'hidden', 'menu', 'nav', 'navigation', 'dateline', 'date', 'published', 'banner', 'alert', 'notice', 'tag',
  'button', 'buttons', 'widget', 'eyebrow', 'player', 'audio',
]);
/** Names that say little: `<div class="card">` holds a teaser here and a paragraph of the article there. Left out where links fill it. */
const VAGUE = new Set([
  'card', 'cards', 'teaser', 'teasers', 'widget', 'links', 'link', 'more', 'inset', 'module', 'item', 'box', 'block', 'promo', 'inline', 'pullout',
]);

/** Whether an element's own names say that it is never part of a text. */
export function isFurnitureName(element: PageElement): boolean {
  const parts = partsOf(element);
  return isNever(parts) || (parts.includes('comment') && BOXES.has(tagOf(element)));
}

/** `<li class="comment">`, as against `<p class="comment">` and `<span class="label comment">` in an opinion piece. */
const BOXES = new Set(['li', 'ol', 'ul', 'article', 'section', 'div']);

/** Whether an element's names or tag make it doubtful that it is part of a text. */
export function isFurniture(element: PageElement): boolean {
  return tagOf(element) === 'aside' || tagOf(element) === 'form' || isFurnitureName(element) || isMaybe(partsOf(element).filter((part) => part !== 'callout'));
}

function isNever(parts: readonly string[]): boolean {
  return parts.length > 0 && (parts.some((part) => NEVER.has(part)) || (parts.length > 1 && NEVER_PAIRS.test(parts.join(' '))));
}

export function isMaybe(parts: readonly string[]): boolean {
  return parts.some((part) => MAYBE.has(part));
}

export function isVague(parts: readonly string[]): boolean {
  return parts.some((part) => VAGUE.has(part));
}

/** The words of an element's class names, id and component names: `article__newsletterBox` → article, newsletter, box. */
export function partsOf(element: PageElement): readonly string[] {
  if (element.parts === null) {
    const label = labelOf(element);
    element.parts = label === '' ? [] : label.split(/[^a-z]+/).filter((part) => part.length > 1 || part === 'a');
  }
  return element.parts;
}
