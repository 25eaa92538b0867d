/**
 * Markup that tries to run: for pages that want to be more than read. Each calls `hit(N)` with its own number where it runs, and
 * asks for "/probe/N" where it only loads something.
 */
export interface Payload {
  number: number;
  family: string;
  markup: string;
  /** Acts again and again, or leads the page away, by itself. */
  restless: boolean;
}

type Write = (run: string, probe: string) => string;

const EVENTS: readonly Write[] = [
  ...['img src=x', 'img srcset=x', 'image src=x', 'video src=x', 'audio src=x', 'input type=image src=x', 'object data=x', 'embed src=x', 'link rel=stylesheet href=x', 'script src=x', 'track src=x', 'source src=x', 'frame src=x']
    .map((tag): Write => (run) => `<${tag} onerror=${run}>`),
  ...['img src=x', 'svg', 'body', 'iframe', 'iframe src=about:blank', 'style', 'link rel=stylesheet href=data:text/css,', 'object data=data:text/html,', 'frameset', 'math', 'x-payload', 'isindex', 'bgsound src=x', 'layer']
    .map((tag): Write => (run) => `<${tag} onload="${run}">`),
  ...['click', 'focus', 'blur', 'mouseover', 'pointerenter', 'mousemove', 'contextmenu', 'copy', 'paste', 'beforecopy', 'drag', 'wheel', 'touchstart', 'keydown', 'select', 'auxclick', 'beforetoggle', 'scrollend', 'gotpointercapture', 'securitypolicyviolation']
    .map((event): Write => (run) => `<b tabindex=0 on${event}='${run}'>held words</b>`),
  (run) => `<input autofocus onfocus=${run}>`, (run) => `<select autofocus onfocus=${run}><option>one</select>`, (run) => `<textarea autofocus onfocus=${run}></textarea>`,
  (run) => `<x-payload tabindex=1 autofocus onfocus=${run}>words</x-payload>`, (run) => `<details open ontoggle=${run}><summary>fold</summary>words</details>`,
  (run) => `<dialog open onclose=${run} oncancel=${run}>words</dialog>`, (run) => `<form onsubmit=${run} onformdata=${run}><button>go</button></form>`, (run) => `<button popovertarget=pop>go</button><i popover id=pop onbeforetoggle=${run}>words</i>`,
  (run) => `<video><source onerror="${run}"></video>`, (run) => `<audio controls oncanplay=${run} onloadstart=${run}><source src=x></audio>`, (run) => `<img src=x oNeRrOr=${run}>`, (run) => `<img/src=x/onerror=${run}>`,
  (run) => `<img src=x onerror\u000B=${run}>`, (run) => `<img src=x onerror\n=\n"${run}">`, (run) => `<img src="x" onerror="&#104;it&#40;${run.slice(4, -1)}&#41;">`, (run) => `<img src=x:x \u0000onerror=${run}>`,
  (run) => `"><img src=x onerror=${run}>`, (run) => `'><svg onload=${run}>`, (run) => `--><img src=x onerror=${run}>`, (run) => `]]><img src=x onerror=${run}>`, (run) => `</title><img src=x onerror=${run}>`, (run) => `</textarea><svg/onload=${run}>`,
];
const RESTLESS: readonly Write[] = [
  (run) => `<marquee onstart=${run}>words</marquee>`, (run) => `<b style="animation:readout-payload 1s infinite" onanimationiteration=${run}>words</b>`, (run) => `<svg><animate onbegin=${run} attributeName=x dur=1s repeatCount=indefinite /></svg>`,
  (_run, probe) => `<meta http-equiv=refresh content="0;url=${probe}">`, (run) => `<meta http-equiv=refresh content="0;url=javascript:${run}">`, (_run, probe) => `<base href="${probe}/">`, (run) => `<base href="javascript:${run}//">`,
  () => '<plaintext>', () => '<!-- never closed', () => '<style>p { color: red ', () => '<textarea>never closed', () => '<template>never closed', () => '<noscript>never closed', () => '<svg><title>never closed', () => '<select><option>never closed', () => '<xmp>never closed',
];
const SCHEMES: readonly ((run: string) => string)[] = [
  (run) => `javascript:${run}`, (run) => `JaVaScRiPt:${run}`, (run) => ` javascript:${run}`, (run) => `java\tscript:${run}`, (run) => `java\nscript:${run}`, (run) => `\u0001javascript:${run}`, (run) => `&#106;avascript&colon;${run}`, (run) => `javascript://%0a${run}`,
  (run) => `data:text/html,<script>${run}</script>`, (run) => `data:text/html;base64,${btoa(`<script>parent.${run}</script>`)}`, (run) => `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${run}'/>`, (run) => `vbscript:${run}`, () => 'blob:null/readout', () => 'filesystem:http://news.example/x', () => 'view-source:http://news.example/', () => 'file:///etc/hosts',
];
const PLACES: readonly ((address: string) => string)[] = [
  (address) => `<a href="${address}">a link</a>`, (address) => `<a href="${address}" target=_blank ping="/probe/ping">a link</a>`, (address) => `<iframe src="${address}" title="A film" width=500 height=300></iframe>`, (address) => `<object data="${address}">words</object>`, (address) => `<embed src="${address}" width=500 height=300>`,
  (address) => `<form action="${address}"><button>go</button></form>`, (address) => `<button formaction="${address}">go</button>`, (address) => `<img src="${address}" width=600 height=400 alt="a picture">`, (address) => `<img srcset="${address} 1x" width=600 height=400 alt="a picture">`, (address) => `<video poster="${address}" src="${address}" controls></video>`,
  (address) => `<svg><a xlink:href="${address}"><text y=20>a link</text></a></svg>`, (address) => `<math href="${address}"><mi>x</mi></math>`, (address) => `<blockquote cite="${address}">words held</blockquote>`, (address) => `<map name=m><area href="${address}" shape=default></map><img usemap=#m src=x alt=x>`,
];
/** Every place with every second scheme, shifted from place to place: all pairs would be more of the same. */
const ADDRESSES: readonly Write[] = PLACES.flatMap((place, shift) => SCHEMES.filter((_, at) => (at + shift) % 2 === 0).map((scheme): Write => (run) => place(scheme(run))));

const DRAWINGS: readonly Write[] = [
  (run) => `<svg><script>${run}</script></svg>`, (run) => `<svg><script href="data:text/javascript,${run}" /></svg>`, (run) => `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='x' onerror='${run}'/></svg>#x" /></svg>`, (_run, probe) => `<svg><use href="${probe}#x" /></svg>`,
  (run) => `<svg><a><animate attributeName=href values="javascript:${run}" /><text y=20>link</text></a></svg>`, (run) => `<svg><a><set attributeName=href to="javascript:${run}" /><text y=20>link</text></a></svg>`, (run) => `<svg><foreignObject><img src=x onerror=${run}></foreignObject></svg>`, (run) => `<svg><foreignObject><iframe srcdoc="<script>parent.${run}</script>"></iframe></foreignObject></svg>`,
  (_run, probe) => `<svg><image href="${probe}" /></svg>`, (_run, probe) => `<svg><filter id=f><feImage href="${probe}" /></filter><rect filter="url(#f)" width=9 height=9 /></svg>`, (_run, probe) => `<svg><style>@import "${probe}";</style></svg>`, (run) => `<svg><desc><![CDATA[</desc><script>${run}</script>]]></svg>`,
  (run) => `<svg><title><img src=x onerror=${run}></title></svg>`, (run) => `<svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">${run}</handler></svg>`, (run) => `<svg onload=${run}><svg onload=${run}></svg></svg>`, (run) => `<svg><discard onbegin=${run} /></svg>`,
  (run) => `<math><maction actiontype="statusline#http://x" xlink:href="javascript:${run}">click</maction></math>`, (run) => `<math><annotation-xml encoding="text/html"><img src=x onerror=${run}></annotation-xml></math>`, (run) => `<math><semantics><mi>x</mi><annotation encoding="application/x-tex"><img src=x onerror=${run}></annotation></semantics></math>`, (run) => `<math alttext="<img src=x onerror=${run}>"><mi>x</mi></math>`, (run) => `<span class=MathJax data-mathml='<img src=x onerror=${run}>'>x</span>`, (run) => `<math><mtext><script>${run}</script></mtext></math>`,
];
const MUTATIONS: readonly Write[] = [
  (run) => `<noscript><p title="</noscript><img src=x onerror=${run}>"></noscript>`, (run) => `<svg></p><style><a id="</style><img src=x onerror=${run}>"></style></svg>`, (run) => `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${run}&gt;">`, (run) => `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${run}>`,
  (run) => `<svg><p><style><g title="</style><img src=x onerror=${run}>"></svg>`, (run) => `<table><td><svg><foreignObject><math><mi><style></foreignObject></svg><img src=x onerror=${run}></table>`, (run) => `<template><img src=x onerror=${run}></template>`, (run) => `<template shadowrootmode=open><img src=x onerror=${run}></template>`,
  (run) => `<xmp><p title="</xmp><img src=x onerror=${run}>"></xmp>`, (run) => `<noembed><img src=x onerror=${run}></noembed>`, (run) => `<noframes><p title="</noframes><svg onload=${run}>"></noframes>`, (run) => `<iframe><p title="</iframe><img src=x onerror=${run}>"></iframe>`, (run) => `<select><style></select><img src=x onerror=${run}></style>`, (run) => `<!--><img src=x onerror=${run}>-->`,
  (run) => `<!--!> --!><img src=x onerror=${run}>-->`, (run) => `<?xml-stylesheet href="javascript:${run}"?>`, (run) => `<![CDATA[<img src=x onerror=${run}>]]>`, (run) => `<svg><![CDATA[><img src=x onerror=${run}>]]></svg>`, (run) => `&lt;img src=x onerror=${run}&gt;`, (run) => `&amp;lt;img src=x onerror=${run}&amp;gt;`, (run) => `<img alt="\`><img src=x onerror=${run}>" src=x>`, (run) => `<a href="#" title='"><img src=x onerror=${run}>'>link</a>`,
];
const STYLES: readonly Write[] = [
  (_run, probe) => `<b style="background:url(${probe})">words</b>`, (_run, probe) => `<b style="list-style-image:url('${probe}');display:list-item">words</b>`, (_run, probe) => `<style>@import url(${probe});</style>`, (_run, probe) => `<style>p::after{content:url(${probe})}</style>`, (_run, probe) => `<style>@font-face{font-family:x;src:url(${probe})}p{font-family:x}</style>`,
  (_run, probe) => `<style>input[value^=a]{background:url(${probe})}</style><input value=a>`, (run) => `<b style="width:expression(${run})">words</b>`, (run) => `<b style="-moz-binding:url(javascript:${run})">words</b>`, (run) => `<b style="behavior:url(javascript:${run})">words</b>`, (_run, probe) => `<link rel=stylesheet href="${probe}">`, (_run, probe) => `<link rel=prefetch href="${probe}">`, (_run, probe) => `<link rel=preload as=image href="${probe}">`, (_run, probe) => `<link rel=icon href="${probe}">`, (_run, probe) => `<b style="cursor:url(${probe}),auto">words</b>`, (_run, probe) => `<table background="${probe}"><td background="${probe}">words</table>`, (_run, probe) => `<b style="--x:url(${probe});background:var(--x)">words</b>`,
];
const FRAMES: readonly Write[] = [
  (run) => `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`, (run) => `<iframe srcdoc="&lt;img src=x onerror=parent.${run}&gt;" width=600 height=400></iframe>`, (run) => `<iframe sandbox srcdoc="<script>parent.${run}</script>"></iframe>`, (run) => `<script>${run}</script>`, (run) => `<script type=module>${run}</script>`, (run) => `<script type=text/plain>${run}</script>`, (run) => `<object type=text/html data="data:text/html,<script>parent.${run}</script>"></object>`, (run) => `<portal src="javascript:${run}"></portal>`, (run) => `<fencedframe src="javascript:${run}"></fencedframe>`, (run) => `<applet code=javascript:${run}></applet>`,
];
const CLOBBERS: readonly Write[] = [
  ...['attributes', 'parentNode', 'children', 'childNodes', 'nodeName', 'tagName', 'textContent', 'getAttribute', 'setAttribute', 'remove', 'matches', 'closest', 'querySelectorAll', 'ownerDocument', 'cloneNode', 'firstChild', 'className', 'style']
    .map((name): Write => () => `<form><input name=${name}><b>held words</b></form>`),
  ...['body', 'documentElement', 'head', 'createElement', 'getSelection', 'defaultView', 'implementation', 'importNode', 'cookie', 'readyState']
    .map((name): Write => () => `<img name=${name} src=x alt=x><form name=${name}></form>`),
  ...['chrome', 'browser', 'Readability', 'readout', 'fetch', 'location', 'WeakRef', 'Map'].map((name): Write => () => `<a id=${name}></a><a id=${name} name=x href="javascript:0"></a>`),
];

const FAMILIES: readonly [string, readonly Write[]][] = [
  ['event handler', EVENTS], ['restless', RESTLESS], ['address', ADDRESSES], ['drawing or formula', DRAWINGS], ['changes when parsed again', MUTATIONS], ['style', STYLES], ['frame or script', FRAMES], ['clobbers the document', CLOBBERS],
];

export const PAYLOADS: readonly Payload[] = FAMILIES.flatMap(([family, writers]) => writers.map((write) => ({ family, write })))
  .map(({ family, write }, number) => ({ number, family, markup: write(`hit(${number})`, `/probe/${number}`), restless: family === 'restless' }));

/** JSON for `ld+json` that reaches for what every object inherits. */
export const POLLUTING: readonly string[] = [
  '{"@type":"NewsArticle","headline":"Old grain pier to close","__proto__":{"polluted":1}}',
  '{"@type":"NewsArticle","constructor":{"prototype":{"polluted":1}}}', '{"__proto__":{"@type":"NewsArticle","polluted":1}}',
  '[{"@type":"NewsArticle","author":{"__proto__":{"polluted":1}}}]',
  '{"@graph":[{"@type":"NewsArticle","__proto__":{"polluted":1}}],"__proto__":{"polluted":1}}',
  '{"@type":["__proto__","NewsArticle"],"hasOwnProperty":1,"toString":null}',
  '{"@type":"NewsArticle","datePublished":{"__proto__":null},"image":{"constructor":{"polluted":1}}}',
  '{"@type":"NewsArticle","inLanguage":"__proto__","publisher":{"name":"__proto__"}}',
];
