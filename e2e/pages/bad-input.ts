import { ENGLISH, storyPage } from './stories.ts';

/** Pages as bad as they come. Each is to be read right or refused by name, on the command line and in either browser. */
export interface BadInput {
  name: string;
  html: string;
  /** `story`: the whole of it and nothing else; a list: these words among others; a code: why there is no article. */
  expect: 'story' | { words: readonly string[] } | { code: string };
  /** The server's word for it, where it is not text/html. The command line has no word for it. */
  type?: string;
  /** Where the command line is to say something else, or is to be given less: its document is many times slower than a browser's. */
  commandLine?: { code: string };
  lighter?: string;
}

const TITLE = 'Old grain pier to close';
const story = `<main><article><h1>${TITLE}</h1>${ENGLISH.map((words) => `<p>${words}</p>`).join('')}</article></main>`;
const around = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;
const whole = storyPage();
const nest = (depth: number, open: string, close: string, inside: string) => open.repeat(depth) + inside + close.repeat(depth);
const data = (json: string) => storyPage({ head: `<script type="application/ld+json">${json}</script>` });
const script = (code: string) => storyPage({ after: `<script>${code}</script>` });

const commented = (count: number) =>
  storyPage({ after: `<section class="comments">${'<div class="comment"><b>reader</b><p>It was always crooked.</p></div>'.repeat(count)}</section>` });
const broken = (count: number) => around(`<article><h1>${TITLE}</h1>${ENGLISH.join('<br><br>')}${'<br><br>'.repeat(count)}</article>`);

/** Names of what a reader of the page might ask a node, a form or a document for. */
const PROPERTIES = [
  'body', 'attributes', 'querySelectorAll', 'querySelector', 'parentNode', 'parentElement', 'firstChild', 'firstElementChild', 'lastChild', 'nextSibling',
    'nextElementSibling', 'previousElementSibling', 'children', 'childNodes',
  'textContent', 'innerText', 'remove', 'nodeType', 'nodeName', 'tagName', 'localName', 'style', 'getAttribute', 'setAttribute', 'removeAttribute',
  'hasAttribute', 'getAttributeNames', 'cloneNode', 'ownerDocument', 'replaceWith', 'append',
  'appendChild', 'insertBefore', 'removeChild', 'replaceChild', 'closest', 'matches', 'contains', 'id', 'className', 'shadowRoot', 'assignedSlot',
  'getRootNode', 'isConnected', 'checkVisibility', 'getBoundingClientRect', 'scrollTop', 'length',
  'documentElement', 'implementation', 'createElement', 'createTreeWalker', 'importNode', 'head', 'title', 'baseURI', 'location', 'defaultView', 'contentType',
  'readyState', 'getElementsByTagName', 'compareDocumentPosition', 'data', 'nodeValue',
];
const fields = PROPERTIES.map((name) => `<input type="hidden" name="${name}">`).join('');

/** A page in one form, as old servers make them, with a field for every name that a reader of the page might trip over. */
export const CLOBBERED = around(`<form>${fields}${story}<aside>RAILASIDE most read</aside></form>`);

export const BAD_INPUT: readonly BadInput[] = [
  { name: 'cut off within a tag', html: whole.slice(0, whole.indexOf('</article>') + 5), expect: 'story' },
  { name: 'cut off within an attribute', html: `${whole.split('</article>')[0] ?? ''}<a href="/nex`, expect: 'story' },
  { name: 'cut off within a script', html: `${whole.split('</article>')[0] ?? ''}<script>var next = "`, expect: 'story' },
  {
    name: 'nothing closed, and closed what was never open',
    html: `<h1>${TITLE}</h3></div><div><section>${ENGLISH.map((words) => `</b><p><i>${words}</span>`).join('')}</body></html></p>`, expect: { words: ENGLISH },
  },
  {
    name: 'twenty tables, one in the other',
    html: around(nest(20, '<table><tbody><tr><td>', '</td></tr></tbody></table>', `<h1>${TITLE}</h1>${ENGLISH.map((words) => `<p>${words}</p>`).join('')}`)),
    expect: 'story',
  },
  { name: 'a hundred thousand elements', html: commented(33_000), lighter: commented(5000), expect: 'story' },
  { name: 'links alone', html: around(`<ul>${Array.from({ length: 200 },
    (_, n) => `<li><a href="/${n}">Story number ${n} of the harbour and its piers</a></li>`).join('')}</ul>`), expect: { code: 'not-an-article' } },
  { name: 'pictures and no text', html: around('<img src="/a.png" alt=""><svg></svg><canvas></canvas>'), expect: { code: 'empty-page' } },
  { name: 'an empty body', html: around(''), expect: { code: 'empty-page' } },
  { name: 'a document of nothing but blanks', html: ' \n\t ', expect: { code: 'empty-page' } },
  { name: 'frames', html: '<html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"><noframes>Your browser shows no frames.</noframes></frameset></html>', expect: { code: 'empty-page' } },
  { name: 'no head, no html, no body', html: `<article><h1>${TITLE}</h1>${ENGLISH.map((words) => `<p>${words}`).join('')}`, expect: 'story' },
  {
    name: 'every id the same', html: around(story.replaceAll('<p>', '<p id="same"><span id="same"></span>').replace('<h1>', '<h1 id="same">')), expect: 'story',
  },

  {
    name: 'forms and pictures named like properties of the document',
    html: around(`${PROPERTIES.map((name) =>
      `<form name="${name}" id="${name}"></form><img name="${name}"><iframe name="${name}" hidden></iframe><object id="${name}"></object>`).join('')}${story}`),
    expect: 'story',
  },
  { name: 'a page in a form whose fields are named like its properties', html: around(`<form>${fields}${story}</form>`), expect: 'story' },
  {
    name: 'an article in such a form', html: around(story.replace('</h1>', `</h1><form>${fields}`).replace('</article>', '</form></article>')), expect: 'story',
  },
  {
    name: 'a form whose fields stand elsewhere',
    html: around(`<form id="far">${story}</form>${PROPERTIES.map((name) => `<input type="hidden" form="far" name="${name}">`).join('')}`), expect: 'story',
  },

  { name: 'twenty thousand double line breaks', html: broken(20_000), lighter: broken(5000), expect: 'story' },
  { name: 'a word of ten million letters', html: storyPage({ paragraphs: [...ENGLISH, 'a'.repeat(10_000_000)] }), expect: { words: ENGLISH } },
  {
    name: 'control characters, null, halves of surrogate pairs',
    html: storyPage({ paragraphs: ENGLISH.map((words) => `\u0000\u0001\u0008${words}\u001f\u007f\u0080 &#xD83D; &#0; \ufffe`) }), expect: { words: ENGLISH },
  },

  {
    name: 'megabytes of ld+json',
    html: data(`{"@type":"NewsArticle","keywords":[${Array.from({ length: 100_000 }, (_, n) => `"keyword number ${n}"`).join()}]}`), expect: 'story',
  },
  { name: 'malformed ld+json', html: data('{"@type":"NewsArticle",,'.repeat(50_000)), expect: 'story' },
  {
    name: 'ld+json nested a hundred thousand deep',
    html: data(`{"@type":"NewsArticle","headline":"${TITLE}","author":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), expect: 'story',
  },
  {
    name: 'names nested a hundred thousand deep', html: data(`{"@type":"NewsArticle","headline":${'{"name":'.repeat(100_000)}1${'}'.repeat(100_000)}}`),
    expect: 'story',
  },
  { name: 'white space without end in ld+json', html: data(`{"a":1,${' '.repeat(300_000)}x}`), expect: 'story' },
  {
    name: 'prototypes in ld+json',
    html: data('{"@type":"NewsArticle","__proto__":{"articleBody":"FORGED","headline":"FORGED"},"constructor":{"prototype":{"headline":"FORGED"}}}'),
    expect: 'story',
  },

  // Browsers stop nesting at 512; the command line's parser does not.
  { name: 'spans five thousand deep', html: around(nest(5000, '<span>', '</span>', story)), expect: 'story', commandLine: { code: 'too-large' } },

  { name: 'XHTML', html: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${TITLE}</title></head><body>${story}</body></html>`, type: 'application/xhtml+xml', expect: 'story' },
];

/** A script of the page's own makes these. Nested 20,000 deep, Chromium lays no page out any more, with or without us. */
export const SCRIPTED: readonly BadInput[] = [
  ...([5000] as const).map((depth): BadInput => ({
    name: `spans ${depth} deep, by script`, expect: { code: 'too-large' },
    html: script(`let at = document.querySelector('article'); for (let n = 0; n < ${depth}; n += 1) at = at.appendChild(document.createElement('span')); at.textContent = 'deep';`),
  })),
  { name: 'no head, by script', html: script('document.head.remove()'), expect: 'story' },
  { name: 'no body, by script', html: script('document.body.remove()'), expect: { code: 'empty-page' } },
  { name: 'no document element, by script', html: script('document.documentElement.remove()'), expect: { code: 'empty-page' } },
  {
    name: 'prototypes of the page that throw', expect: 'story',
    html: script(`
      for (const proto of [Node.prototype, Element.prototype, Document.prototype, Array.prototype, Map.prototype, Set.prototype, String.prototype, Window.prototype, DOMImplementation.prototype]) {
        for (const key of Object.getOwnPropertyNames(proto)) {
          if (key === 'constructor') continue;
          try { Object.defineProperty(proto, key, { get() { throw new Error('forbidden'); }, set() { throw new Error('forbidden'); } }); } catch {}
        }
      }
      for (const key of ['MutationObserver', 'MessageChannel', 'Promise', 'URL', 'JSON', 'WeakRef', 'getComputedStyle', 'Highlight', 'CSS', 'Object', 'performance', 'setTimeout']) {
        try { Object.defineProperty(window, key, { get() { throw new Error('forbidden'); } }); } catch {}
      }`),
  },
  {
    name: 'a page that takes itself apart while it is read', expect: { words: [] },
    html: script(`setInterval(() => { const all = document.querySelectorAll('aside *, nav *'); all[Math.floor(Math.random() * all.length)]?.remove(); const p = document.querySelectorAll('p'); p[0].replaceWith(p[0].cloneNode(true)); }, 1);`),
  },
  {
    name: 'custom elements that throw, and rewrite the page when they are made, moved or changed', expect: 'story',
    html: storyPage({
      paragraphs: ENGLISH,
      head: `<script>
        window.calls = 0;
        const rewrite = () => { window.calls += 1; for (const p of document.querySelectorAll('p')) p.textContent = 'REWRITTEN'; };
        let made = 0;
        customElements.define('x-throws', class extends HTMLElement { constructor() { super(); made += 1; if (made > 1) { rewrite(); throw new Error('no second'); } } });
        customElements.define('x-watches', class extends HTMLElement {
          static observedAttributes = ['class', 'id', 'style', 'title', 'data-readout-ref', 'data-readout-hidden', 'data-readout-number'];
          constructor() { super(); if (window.ready) rewrite(); }
          connectedCallback() { if (window.ready) rewrite(); }
          disconnectedCallback() { rewrite(); }
          adoptedCallback() { rewrite(); }
          attributeChangedCallback() { if (window.ready) rewrite(); }
        });
      </script>`,
      after: '<x-throws></x-throws><x-watches class="a" id="b"><b>RAILASIDE watching</b></x-watches><script>window.ready = true;</script>',
    }),
  },
];

/** Documents that are no page at all: the browser keeps us out, or we have no business there. */
export const NO_PAGES: readonly { type: string; content: string }[] = [
  { type: 'text/plain', content: ENGLISH.join('\n\n') },
  { type: 'application/json', content: JSON.stringify(ENGLISH) },
  { type: 'application/xml', content: `<story>${ENGLISH.map((words) => `<p>${words}</p>`).join('')}</story>` },
  { type: 'image/svg+xml', content: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${ENGLISH[0] ?? ''}</text></svg>` },
];
