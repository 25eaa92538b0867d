import assert from 'node:assert/strict';
import { test } from 'node:test';
import { A, B, C, story, TITLE, treeAfter } from '../one-pass.fixture.ts';
import type { BeforePass } from './before.ts';
import { dropChrome } from './chrome.ts';
import { dropForms } from './forms.ts';
import { spellFormulas } from './formulas.ts';
import { dropHidden } from './hidden.ts';
import { wakeLazyImages } from './lazy-images.ts';
import { useNoscriptImages } from './noscript-images.ts';
import { liftOverlaid } from './overlaid.ts';
import { dropOverlays } from './overlays.ts';
import { dropSignUps } from './sign-ups.ts';
import { dropSpokenLabels } from './spoken-labels.ts';

/** Each piece of a page between two paragraphs, with what the pass takes out. */
function check(pass: BeforePass, rows: [string, ...string[]][], seen = false): void {
  for (const [between, ...expected] of rows) assert.deepEqual(treeAfter(pass, story({ between }), seen).said.map((words) => words.slice(0, 60)), expected.map((words) => words.slice(0, 60)), between);
}

/** What the pictures, or other elements, are after the pass: the attributes named, in order. */
function shown(pass: BeforePass, between: string, selector: string, ...names: string[]): string[] {
  const { body } = treeAfter(pass, story({ between })).tree;
  return (body?.querySelectorAll(selector) ?? []).filter((element) => element.closest('noscript') === null).map((element) => names.map((name) => element.getAttribute(name) ?? '–').join(' '));
}

test('what the page does not show is left out, unless it is nearly all there is', () => {
  check(dropHidden, [
    ['<div hidden>Menu</div>', 'hidden: Menu'],
    ['<div hidden="until-found">Menu</div>'],
    ['<div style="color: red; display: none">Menu</div>', 'hidden: Menu'],
    ['<div style="visibility:hidden">Menu</div>', 'hidden: Menu'],
    ['<div style="display: block">Menu</div>'],
    ['<div hidden>Menu<div hidden>Search</div></div>', 'hidden: MenuSearch'],
    [`<div hidden>${A}${B}${C}${A}</div>`, `hidden: ${A.slice(3)}`],
  ]);
  assert.deepEqual(treeAfter(dropHidden, `${TITLE}<body><p>Loading.</p><div hidden>${A}${B}${C}${A}</div>`).said, []);
  const long = `${A}${B}${C}${A}`.replaceAll(/<\/?p>/g, ' ');
  assert.deepEqual(treeAfter(dropHidden, `${TITLE}<body><p>Loading.</p><p hidden>${long}</p>`).said, [], 'a paragraph');
  assert.equal(treeAfter(dropHidden, `${TITLE}<body><p>Loading.</p><div hidden>${long}</div>`).said.length, 1, 'no paragraph');
  assert.equal(treeAfter(dropHidden, `${TITLE}<body>${A}${B}${C}${A}<div hidden>${A}${B}${C}${A}</div><div hidden>${A}${B}${C}${A}</div>`).said.length, 2);
  // What a browser has shown is told by it, whatever the markup says.
  check(dropHidden, [['<div hidden>Menu</div>']], true);
});

test('a picture kept for readers without scripts takes the place of the empty one', () => {
  const noscript = '<noscript><img src="/real.jpg" alt="The crane" width="20" class="x"></noscript>';
  assert.deepEqual(shown(useNoscriptImages, `<img src="spacer.gif">${noscript}`, 'img', 'src', 'alt', 'width', 'class'), ['/real.jpg The crane 20 –']);
  assert.deepEqual(shown(useNoscriptImages, `<div><img src="spacer.gif" alt="Old"></div>${noscript}`, 'img', 'src', 'alt'), ['/real.jpg The crane']);
  assert.deepEqual(shown(useNoscriptImages, `<p>It is open.</p>${noscript}`, 'img', 'src', 'alt', 'class'), ['/real.jpg The crane –']);
  assert.deepEqual(shown(useNoscriptImages, '<p>It is open.</p><noscript>&lt;img alt="A &amp;amp; B" src=\'/real.jpg?a=1&amp;amp;b=2\' class="x"&gt;</noscript>', 'img', 'src', 'alt', 'class'), ['/real.jpg?a=1&b=2 A & B –']);
  assert.deepEqual(shown(useNoscriptImages, '<p>It is open.</p><noscript>&lt;img alt="The crane"&gt;</noscript>', 'img', 'src'), []);
  assert.deepEqual(shown(useNoscriptImages, '<p>It is open.</p><noscript>Switch on scripts.</noscript>', 'img', 'src'), []);
  assert.deepEqual(shown(useNoscriptImages, '<img src="a.jpg"><noscript><img src="/real.jpg" alt=""></noscript>', 'img', 'src', 'alt'), ['/real.jpg –']);
});

test('a picture gets the address that it waits for', () => {
  for (const [image, ...expected] of [
    ['<img src="data:image/gif;base64,R0" data-src="/a.jpg">', '/a.jpg –'],
    ['<img data-original="https://coast.example/a.jpg">', 'https://coast.example/a.jpg –'],
    ['<img src="" data-src="/a.jpg">', '/a.jpg –'],
    ['<img src="/img/spacer-1.gif" data-src=" /a.jpg ">', '/a.jpg –'],
    ['<img src="/b.jpg" data-src="/a.jpg">', '/b.jpg –'],
    ['<img src="/img/loading.svg" data-src="{url}">', '/img/loading.svg –'],
    ['<img src="/b.jpg" data-srcset="/a.jpg 2x">', '/b.jpg /a.jpg 2x'],
    ['<img src="/b.jpg" srcset="/b.jpg 2x" data-srcset="/a.jpg 2x">', '/b.jpg /b.jpg 2x'],
  ] as const) assert.deepEqual(shown(wakeLazyImages, image, 'img', 'src', 'srcset'), expected, image);
});

test('what lies over a page is left out, an article of that class stays', () => {
  const asks = '<p>We store cookies with our partners to process personal data.</p><p>You may accept or withdraw your consent.</p>';
  check(dropOverlays, [
    ['<div role="dialog">Subscribe now</div>', 'overlays: Subscribe now'],
    ['<div aria-modal="true">Subscribe now</div>', 'overlays: Subscribe now'],
    ['<div id="cookie-consent">We use it</div>', 'overlays: We use it'],
    ['<section class="regwall">Subscribe now</section>', 'overlays: Subscribe now'],
    ['<div class="k3">Subscribe now</div>'],
    [`<div class="k3">${asks}<button>OK</button></div>`, 'overlays: consent: We store cookies with our partners to process personal data.'],
    [`<div class="k3"><div class="k4">${asks}<button>OK</button></div></div>`, 'overlays: consent: We store cookies with our partners to process personal data.'],
    [`<div class="k3">${asks}</div>`],
    ['<div class="k3"><p>She bakes cookies.</p><button>OK</button></div>'],
    ['<div class="k3"><p>We store cookies and accept it.</p><button>OK</button></div>'],
    [`<div class="k3">${asks}<h1>Cookies</h1><button>OK</button></div>`],
    [`${'<p>A cookie.</p>'.repeat(29)}<div class="k3">${asks}<button>OK</button></div>`, 'overlays: consent: We store cookies with our partners to process personal data.'],
    [`${'<p>A cookie.</p>'.repeat(30)}<div class="k3">${asks}<button>OK</button></div>`],
  ]);
  assert.deepEqual(treeAfter(dropOverlays, story({}).replace('<main>', '<main><div class="modal">').replace('</main>', '</div></main>')).said, []);
});

test('a page behind an open overlay is not hidden, once a browser has shown it so', () => {
  const hidden = (rest: string, seen: boolean) => treeAfter(liftOverlaid, `${TITLE}<body><div aria-hidden="true">${A}${B}</div>${rest}`, seen).tree.body?.querySelectorAll('[aria-hidden="true"]').length;
  assert.equal(hidden('', true), 0);
  assert.equal(hidden('', false), 1);
  assert.equal(hidden(`${A}${B}${C}`, true), 1);
  assert.equal(hidden('<i aria-hidden="true">x</i>', true), 1);
  assert.equal(treeAfter(liftOverlaid, `${TITLE}<body><div aria-hidden="true">A slide without a paragraph, and long</div><p>Open.</p>`, true).tree.body?.querySelectorAll('[aria-hidden="true"]').length, 1);
});

test('fields for an address are left out with the words that ask for it', () => check(dropSignUps, [
  ['<div><b>One letter, every Friday</b><div><input type="email"><button>Join</button></div></div>', 'sign-ups: One letter, every FridayJoin'],
  ['<div><input placeholder="Your mail"><button>Join</button></div>', 'sign-ups: Join'],
  ['<div><input type="text"><button>Join</button></div>'],
  [`<div>${A}<div><b>One letter</b><input type="EMAIL"></div></div>`, `sign-ups: ${A.slice(3, -4)}One letter`],
  [`<div><p>${A.slice(3, -4)} ${B.slice(3, -4)}</p><div><b>One letter</b><input type="email"></div></div>`, 'sign-ups: One letter'],
  ['<div><time>May 3</time><div><b>One letter</b><input type="email"></div></div>', 'sign-ups: One letter'],
  ['<div><input type="email"></div><div><b>Another letter</b><input type="email"></div>', 'sign-ups: Another letter'],
]));

test('forms are left out, the page in a form is not', () => {
  check(dropForms, [['<form><input><button>Search</button></form>', 'forms: Search'], ['<form><p>What do you think?</p><button>Vote</button></form>', 'forms: What do you think?Vote']]);
  // Most of a short page's letters are the countries that one may choose from.
  check(dropForms, [[`<form><select>${'<option>Norway</option>'.repeat(300)}</select></form>`, `forms: ${'Norway'.repeat(300)}`]]);
  const whole = treeAfter(dropForms, story({}).replace('<main>', '<form>').replace('</main>', '</form>'));
  assert.deepEqual([whole.said, whole.tree.body?.querySelectorAll('form').length], [[], 0]);
});

test('a formula is said once', () => {
  const words = (between: string) => treeAfter(spellFormulas, story({ between: `<p class="f">So ${between}.</p>` })).tree.body?.querySelector('.f')?.textContent;
  const math = '<math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math>';
  assert.equal(words(math), 'So E = mc².');
  assert.equal(words(`<span class="katex">${math}<span>E=mc2</span></span>`), 'So E = mc².');
  assert.equal(words('<span class="katex"><annotation encoding="application/x-tex">E = m\\,c</annotation>E=mc</span>'), 'So E = mc.');
  assert.equal(words('<span class="mwe-math-element"><img alt="{\\displaystyle E=m}"></span>'), 'So E=m.');
  assert.equal(words('<span class="MathJax" aria-label="E equals m">Em</span>'), 'So E equals m.');
  assert.equal(words('<span class="MathJax">Em</span>'), 'So Em.');
  assert.equal(words('<span class="MathJax_Preview">E</span><span class="MathJax">Em</span><script type="math/tex">E = m</script>'), 'So E = m.');
  assert.equal(words('<script type="math/tex">E = m</script>'), 'So E = m.');
});

test('furniture of a site and labels that are only read aloud are left out', () => {
  check(dropChrome, [
    ['<nav>Home</nav>', 'chrome: Home'], ['<div role="search">Search</div>', 'chrome: Search'], ['<footer>Ada Wells</footer>'], ['<div role="contentinfo">Ada Wells</div>'],
  ]);
  assert.deepEqual(treeAfter(dropChrome, `${TITLE}<body>${A}<footer>The Coast</footer><blockquote>No.<footer>Ada</footer></blockquote>`).said, ['chrome: The Coast']);
  check(dropSpokenLabels, [
    ['<p>on the <a href="/r">radio<span class="visually-hidden">, external</span></a></p>', 'spoken labels: , external'],
    ['<p class="sr-only">Image caption</p>', 'spoken labels: Image caption'],
    ['<p class="k3">Image caption</p>'],
    ['<h1><span class="visually-hidden">Ice house opens again</span></h1>'],
    ['<p>on the <a href="/r">radio<span>(opens new tab)</span></a></p>', 'spoken labels: (opens new tab)'],
    ['<p>on the <a href="/r">radio<span>of the coast</span></a></p>'],
    ['<p>on the <a href="/r">radio<i>(opens new tab)</i></a></p>'],
  ]);
});
