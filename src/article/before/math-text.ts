import { isElement, squeeze, tagOf } from '../dom.ts';
import type { PageElement } from '../tree/element.ts';

const RAISED: Readonly<Record<string, string>> = {
  0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '+': '⁺', '-': '⁻', '−': '⁻', n: 'ⁿ', i: 'ⁱ', '(': '⁽', ')': '⁾',
};
const LOWERED: Readonly<Record<string, string>> = {
  0: '₀', 1: '₁', 2: '₂', 3: '₃', 4: '₄', 5: '₅', 6: '₆', 7: '₇', 8: '₈', 9: '₉', '+': '₊', '-': '₋', '−': '₋',
};
/** Set with a blank on both sides in a line of text. */
const SPACED = /^[=≠<>≤≥≈≡∼∝→←⇒⇔±∓×÷·∈∉⊂⊆∪∩∧∨+−]$/;
/** A formula nested deeper than this is no formula of an article. */
const DEEPEST = 60;

/** A MathML formula as one line of readable text: "E = mc²", "(a + b)/2", "√(x² + y²)". */
export function mathText(math: PageElement): string {
  return squeeze(read(math, 0));
}

function read(element: PageElement, depth: number): string {
  if (depth > DEEPEST) return '';
  const parts = [...element.children].filter((child) => !/^(?:annotation|annotation-xml|mphantom|mprescripts|none)$/.test(tagOf(child)));
  // Each once: read anew for each use, `<mrow>` sixty deep would take more time than there is.
  const said = parts.map((part) => read(part, depth + 1));
  const [one = '', two = '', three = ''] = said;
  switch (tagOf(element)) {
    case 'mi': case 'mn': case 'mtext': case 'ms': return own(element);
    // Function application, invisible times and their like print nothing.
    case 'mo': return operator(own(element).replace(/[\u2061-\u2064]/g, ''));
    case 'mspace': return ' ';
    case 'mfrac': return `${grouped(one)}/${grouped(two)}`;
    case 'msqrt': return `√${bracketed(said.join(''))}`;
    case 'mroot': return `${script(two, RAISED, '')}√${bracketed(one)}`;
    case 'msup': return `${grouped(one)}${script(two, RAISED, '^')}`;
    case 'msub': return `${grouped(one)}${script(two, LOWERED, '_')}`;
    case 'msubsup': case 'munderover': return `${grouped(one)}${script(two, LOWERED, '_')}${script(three, RAISED, '^')} `;
    case 'munder': return `${one}${script(two, LOWERED, '_')} `;
    // An accent, a bar or an arrow above one letter is left out.
    case 'mover': return /^[\p{L}\p{N}]+$/u.test(one) && /^[^\p{L}\p{N}]*$/u.test(two) ? one : `${one}${script(two, RAISED, '^')}`;
    case 'mtable': return said.join('; ');
    case 'mtr': case 'mlabeledtr': return said.join(' ');
    case 'mfenced': return `${element.getAttribute('open') ?? '('}${said.join(', ')}${element.getAttribute('close') ?? ')'}`;
    default: return parts.length > 0 ? said.join('') : own(element);
  }
}

function own(element: PageElement): string {
  return [...element.childNodes].map((node) => (isElement(node) ? '' : node.textContent)).join('').trim();
}

function operator(sign: string): string {
  return SPACED.test(sign) || sign === '-' ? ` ${sign} ` : /^[,;]$/.test(sign) ? `${sign} ` : sign;
}

/** In brackets where it is more than one sign: (a + b)/2. */
function grouped(text: string): string {
  const bare = text.trim();
  return /^[\p{L}\p{N}\p{M}.′ⁿ⁰-₉∑∏∫√∞]*$/u.test(bare) || /^\([^()]*\)$/.test(bare) ? bare : `(${bare})`;
}

function bracketed(text: string): string {
  const bare = text.trim();
  return /^[\p{L}\p{N}]$/u.test(bare) || /^\p{N}+$/u.test(bare) ? bare : `(${bare})`;
}

/** Raised or lowered letters where there are such for all of it, else a sign and the words: x², x^(a + b). */
function script(text: string, letters: Readonly<Record<string, string>>, sign: string): string {
  const bare = text.trim().replace(/\s+/g, '');
  if (bare === '') return '';
  const signs = [...bare].map((letter) => (Object.hasOwn(letters, letter) ? letters[letter] : undefined));
  return signs.every((letter) => letter !== undefined) ? signs.join('') : `${sign}${grouped(text)}`;
}
