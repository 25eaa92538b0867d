import { squeeze, tagOf } from '../dom.ts';
import { mathText } from './math-text.ts';
import type { Draft } from './before.ts';
import { PageElement } from '../tree/element.ts';
import { PageText } from '../tree/node.ts';

/** Boxes in which a page sets one formula, for the eye and again for screen readers; the outermost counts. */
const BOXES = '.katex-display, .katex, mjx-container, .MathJax_Display, .MathJax, .MathJax_CHTML, .MathJax_SVG, .mwe-math-element, math, amp-mathml';
/** `<script type="math/tex">E = mc^2</script>`: the source that an older MathJax keeps beside what it set. */
const SOURCES = 'script[type^="math/tex" i]';
/** What all of these have about them, found in fewer steps. */
const SIGNS = '[class*="katex" i], [class*="mathjax" i], .mwe-math-element, mjx-container, math, amp-mathml';
const TEX = 'annotation[encoding="application/x-tex" i]';

/**
 * Makes of each formula its text, once: a page set by KaTeX or MathJax holds it as MathML, as its TeX source and as pieces of type, which read
 * one after the other say "E=mc2E = mc^2E=mc2". The box stays, so that the formula keeps its place in the live page.
 */
export function spellFormulas({ body }: Draft): void {
  for (const script of body.querySelectorAll(SOURCES)) takeSource(script);
  if (body.querySelector(SIGNS) === null) return;
  for (const box of body.querySelectorAll(BOXES)) {
    if (!body.contains(box) || box.parentElement?.closest(BOXES)) continue;
    const text = formulaIn(box);
    if (text === '') continue;
    // A formula on a line of its own among words is one word of them, not a line.
    const words = new PageElement('span');
    words.append(new PageText(text));
    box.replaceChildren(words);
    if (tagOf(box) !== 'math') continue;
    // What stands in `<math>` is not read as words everywhere.
    const plain = new PageElement('span');
    plain.ref = box.ref;
    plain.append(words);
    box.replaceWith(plain);
  }
}

/** Where what MathJax set holds no MathML, its source beside it is all there is to read. */
function takeSource(script: PageElement): void {
  const before = script.previousElementSibling;
  const set = before?.matches(BOXES) || before?.querySelector(BOXES) ? before : null;
  if (set?.querySelector('math')) return;
  const words = new PageElement('span');
  words.append(new PageText(plainTex(script.textContent)));
  words.ref = (set ?? script).ref;
  set?.remove();
  const preview = script.previousElementSibling;
  if (preview?.matches('.MathJax_Preview')) preview.remove();
  script.replaceWith(words);
}

function formulaIn(box: PageElement): string {
  const math = tagOf(box) === 'math' ? box : box.querySelector('math');
  const text = math ? mathText(math) : '';
  if (text !== '') return text;
  const tex = box.querySelector(TEX)?.textContent ?? box.getAttribute('data-formula') ?? box.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  return plainTex(tex) || squeeze(box.getAttribute('aria-label') ?? '');
}

/** TeX as a reader can bear it in a line of text: without what only sets its size and spaces. */
function plainTex(tex: string): string {
  const styled = /^\s*\{\\displaystyle ([\s\S]*)\}\s*$/.exec(tex.slice(0, 2000));
  return squeeze((styled?.[1] ?? tex).replace(/\\[,;!:]|\\(?:left|right|displaystyle)(?![a-z])/g, ''));
}
