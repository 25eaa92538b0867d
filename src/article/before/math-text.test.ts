import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { mathText } from './math-text.ts';
import { treeOf } from '../tree/tree.fixture.ts';

const said = (inside: string): string | null => {
  const math = treeOf(new JSDOM(`<body><p><math>${inside}</math></p>`).window.document).body?.querySelector('math');
  return math ? mathText(math) : null;
};
const [a, b, n, two] = ['<mi>a</mi>', '<mi>b</mi>', '<mi>n</mi>', '<mn>2</mn>'];
const sum = `<mrow>${a}<mo>+</mo>${b}</mrow>`;

test('a formula is one line that can be read', () => {
  for (const [inside, words] of [
    [sum, 'a + b'], [`<mo>-</mo>${a}`, '- a'], [`<mo>(</mo>${a}<mo>,</mo>${b}<mo>)</mo>`, '(a, b)'], [`${a}<mo>&#x2062;</mo>${b}`, 'ab'], [`${a}<mspace></mspace>${b}`, 'a b'],
    [`<mfrac>${a}${b}</mfrac>`, 'a/b'], [`<mfrac>${sum}${two}</mfrac>`, '(a + b)/2'], [`<mfrac><mrow><mo>(</mo>${a}<mo>)</mo></mrow>${two}</mfrac>`, '(a)/2'],
    [`<msqrt>${a}</msqrt>`, '√a'], [`<msqrt><mn>25</mn></msqrt>`, '√25'], [`<msqrt>${a}<mo>+</mo>${b}</msqrt>`, '√(a + b)'], [`<mroot>${a}${two}</mroot>`, '²√a'],
    [`<msup>${a}${two}</msup>`, 'a²'], [`<msup>${a}${b}</msup>`, 'a^b'], [`<msup>${sum}${sum}</msup>`, '(a + b)^(a + b)'], [`<msup>${a}<mrow><mo>(</mo>${n}<mo>+</mo>${two}<mo>)</mo></mrow></msup>`, 'a⁽ⁿ⁺²⁾'],
    [`<msub>${a}${two}</msub>`, 'a₂'], [`<msub>${a}${b}</msub>`, 'a_b'], [`<msub>${a}<mrow></mrow></msub>`, 'a'],
    [`<msubsup>${a}${two}${n}</msubsup>${b}`, 'a₂ⁿ b'], [`<munderover><mo>∑</mo>${two}${n}</munderover>${a}`, '∑₂ⁿ a'], [`<munder><mo>lim</mo>${n}</munder>${a}`, 'lim_n a'],
    [`<mover>${a}<mo>¯</mo></mover>`, 'a'], [`<mover>${a}${two}</mover>`, 'a²'], [`<mover><mo>=</mo><mo>!</mo></mover>`, '= ^(!)'],
    [`<mtable><mtr><mtd>${a}</mtd><mtd>${b}</mtd></mtr><mtr><mtd>${two}</mtd></mtr></mtable>`, 'a b; 2'], [`<mfenced>${a}${b}</mfenced>`, '(a, b)'], [`<mfenced open="[" close="]">${a}</mfenced>`, '[a]'],
    [`<semantics>${a}<annotation>A</annotation></semantics>`, 'a'], [`<mphantom>${a}</mphantom>${b}`, 'b'], ['<mtext>if so</mtext>', 'if so'], ['', ''],
    ['<mrow>'.repeat(70) + a + '</mrow>'.repeat(70), ''], ['<mrow>'.repeat(50) + a + '</mrow>'.repeat(50), 'a'], ['<msqrt>'.repeat(65) + a + '</msqrt>'.repeat(65), `${'√('.repeat(59)}√()${')'.repeat(59)}`],
  ] as const) assert.equal(said(inside), words, inside.slice(0, 80));
});
