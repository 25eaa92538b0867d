import * as fc from 'fast-check';

/** Pages that nobody wrote: any tree of any elements with any attributes, most of them with some prose in it. */

const SENTENCES = [
  'The harbour reopened on Monday after a storm that had kept every boat ashore for nine days, the port office said.',
  'Crews worked through the night to clear sand from the channel, and the first trawlers left before dawn with the tide.',
  'The council will meet on Thursday to decide who pays for the broken pier, which was built in the last century.',
  '“Nobody slept,” said Ada Wells, who has run the ice house on the quay for thirty years and means to run it for ten more.',
  '港口周一重新开放，渔船在黎明前随潮水出港，预计本周内航运将恢复正常，但码头仍不能使用，港务局说。',
  'أعيد فتح الميناء يوم الاثنين بعد عاصفة أبقت كل قارب على الشاطئ تسعة أيام، وقال مكتب الميناء إن العمل مستمر.',
];
const SCRAPS = [
  'Advertisement', 'Read more:', 'Share this article', 'By Ada Wells', '3 September 2031', 'Photo: Bo Lind', 'Sign up for our newsletter', 'Related', '…', '1',
  ' ', '\n\n', '\u00A0', '\u00AD\u200B\uFEFF', '\u0001\u0007', '&#0;', '&lt;script&gt;', '&', '<!-- note -->', '<![CDATA[x]]>', '</p>',
  '</div></article>', '<', ']]>', '\u202Eturned\u202C', '👩‍👩‍👧', 'e\u0301\u0301\u0301', '\uD83D',
];
const TAGS = [
  'p', 'p', 'p', 'div', 'div', 'span', 'section', 'article', 'main', 'aside', 'header', 'footer', 'nav', 'h1', 'h2', 'h3', 'ul', 'ol', 'li', 'dl',
  'dt', 'dd', 'table', 'tbody', 'tr', 'td', 'th', 'caption',
  'blockquote', 'pre', 'code', 'figure', 'figcaption', 'img', 'picture', 'source', 'a', 'b', 'em', 'sub', 'sup', 'ruby', 'rt', 'q', 'br', 'hr',
  'form', 'input', 'button', 'select', 'option', 'textarea', 'fieldset', 'label',
  'iframe', 'video', 'audio', 'object', 'embed', 'noscript', 'template', 'script', 'style', 'svg', 'math', 'mtext', 'foreignObject', 'title',
  'details', 'summary', 'dialog', 'time', 'address', 'center', 'font',
  'x-story', 'slot', 'frameset', 'body', 'html', 'head', 'base', 'link', 'meta', 'plaintext-not', 'amp-img', 'amp-video', 'menu', 'marquee', 'wbr', 'del', 'ins',
];
const VOID = new Set(['img', 'source', 'br', 'hr', 'input', 'embed', 'base', 'link', 'meta', 'wbr']);
const ADDRESSES = [
  '/pier', 'https://coast.example/a', '//other.example/b', '#top', '?q=1', 'mailto:ada@coast.example', 'javascript:alert(1)',
  ' jAvA\tScript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://coast.example/1', 'https://[',
  'file:///x', 'http://', '', 'a b', '/a.jpg 1x, /b.jpg 2x', ',,,', '/c.jpg 800w, javascript:x 900w', 'https://www.youtube.com/embed/x',
];
const LABELS = ['related', 'promo', 'byline', 'caption', 'author', 'newsletter', 'comments', 'share', 'ad', 'article-body', 'entry-content', 'post', 'modal', 'footnotes', 'live-blog', 'attributes', 'parentNode', 'children', 'body', '__proto__', 'constructor', 'x'];
const NUMBERS = ['1', '0', '-1', '600', '99999999999', '1e9', 'NaN', '100%'];

const attribute = fc.oneof(
  fc.tuple(fc.constantFrom('href', 'src', 'srcset', 'data-src', 'data-srcset', 'cite', 'data', 'action', 'poster'), fc.constantFrom(...ADDRESSES)),
  fc.tuple(fc.constantFrom('class', 'id', 'name', 'role', 'itemprop', 'rel', 'property', 'data-testid', 'aria-label', 'title', 'alt', 'for'), fc.constantFrom(...LABELS)),
  fc.tuple(fc.constantFrom('width', 'height', 'colspan', 'rowspan', 'start', 'span', 'tabindex'), fc.constantFrom(...NUMBERS)),
  fc.constantFrom<[string, string]>(
    ['hidden', ''], ['style', 'display:none'], ['style', 'visibility: hidden'], ['aria-hidden', 'true'], ['lang', 'he'], ['lang', '?!'],
    ['dir', 'rtl'], ['dir', 'up'], ['role', 'dialog'], ['role', 'navigation'],
    ['itemtype', 'https://schema.org/NewsArticle'], ['datetime', '2031-09-03'], ['datetime', 'soon'], ['type', 'application/ld+json'], ['open', ''],
    ['is', 'x-p'], ['xmlns', 'x'], ['onclick', 'alert(1)'],
    ['data-readout-ref', '7'], ['data-readout-ref', '-1e9'], ['data-readout-hidden', ''], ['data-readout-number', 'own 1'],
  ),
);

const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SENTENCES) }, { weight: 2, arbitrary: fc.constantFrom(...SCRAPS) }, { weight: 1, arbitrary: fc.string({ maxLength: 20, unit: 'binary' }) });

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.tuple(fc.constantFrom(...TAGS), fc.array(attribute, { maxLength: 3 }), fc.array(tie('node'), { maxLength: 4 }), fc.integer({ min: 0, max: 19 })).map(([tag, attributes, children, slip]) => {
      const open = `<${tag}${attributes.map(([name, value]) => ` ${name}="${value}"`).join('')}>`;
      // One in twenty forgets its end.
      return VOID.has(tag) ? open : `${open}${children.join('')}${slip === 0 ? '' : `</${tag}>`}`;
    }),
  ),
}));

const data = fc.oneof(fc.json({ maxDepth: 4 }), fc.constantFrom(
  '{"@type":"NewsArticle","headline":"Harbour reopens","author":{"name":"Ada Wells"}}', '{"@type":"Product"}', '{"__proto__":{"@type":"NewsArticle"}}', '[', '', `{"@type":"Article","articleBody":"${SENTENCES.slice(0, 4).join(' ')}"}`,
));

/** The markup of a page. Prose stands between what was made up, so that more than every other page has something to read. */
export const anyPage: fc.Arbitrary<string> = fc.record({
  nodes: fc.array(node, { maxLength: 6 }), prose: fc.integer({ min: 0, max: 6 }), data, title: text, wrap: fc.constantFrom('article', 'main', 'form', 'div', 'td', ''),
}).map(({ nodes, prose, data: json, title, wrap }) => {
  const inside = nodes.map((markup, place) => (place < prose ? `<p>${SENTENCES[place % SENTENCES.length] ?? ''}</p>${markup}` : markup)).join('\n');
  return `<!doctype html><title>${title}</title><script type="application/ld+json">${json}</script>${wrap === '' ? inside : `<${wrap}>${inside}</${wrap}>`}`;
});
