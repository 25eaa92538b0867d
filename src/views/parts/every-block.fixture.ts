import type { Block, Inline } from '../../article/article.ts';

const words = (text: string): Inline[] => [{ kind: 'text', text }];
const span = { start: 0, end: 1 };
const cell = (text: string, header: boolean, colSpan = 1, rowSpan = 1) => ({ ref: null, span, header, colSpan, rowSpan, inlines: words(text) });
const picture = (name: string, alt: string) => ({ src: `https://a.example/${name}.png`, alt, width: 640, height: 320 });

/** Every kind of block, with and without what it may leave out, for the tests of what shows an article. */
export const EVERY_BLOCK: Block[] = [
  { kind: 'paragraph', ref: null, span, anchors: ['top'], inlines: [
    ...words('The ferry '), { kind: 'mark', mark: 'strong', children: words('sails') }, { kind: 'break' }, { kind: 'link', href: 'https://a.example/line', children: words('at six') },
    { kind: 'jump', to: 'note', children: words('1') }, { kind: 'abbr', title: 'Coastal Ferry Office', children: words('CFO') }, { kind: 'tongue', lang: 'fr', children: words('bac') }, { kind: 'ruby', reading: 'fune', children: words('船') },
  ] },
  { kind: 'heading', level: 2, ref: null, span, inlines: words('Fares') },
  { kind: 'list', ref: null, ordered: true, start: 3, reversed: true, items: [{ ref: null, span, value: 7, inlines: words('Adults'), children: [{ kind: 'list', ref: null, ordered: false, start: 1, items: [{ ref: null, span, inlines: words('with a bicycle'), children: [] }] }] }] },
  { kind: 'list', ref: null, ordered: true, start: 1, items: [{ ref: null, span, inlines: words('Children'), children: [] }] },
  { kind: 'definitions', ref: null, items: [{ ref: null, span, term: true, inlines: words('Pass') }, { ref: null, span, term: false, inlines: words('Good for a month') }] },
  { kind: 'heading', level: 3, ref: null, span, lang: 'ar', dir: 'rtl', inlines: words('ملاحظات') },
  { kind: 'quotation', ref: null, cite: 'https://b.example/said', blocks: [{ kind: 'paragraph', ref: null, span, inlines: words('It pays.') }] },
  { kind: 'quotation', ref: null, blocks: [{ kind: 'paragraph', ref: null, span, inlines: words('It does not.') }] },
  { kind: 'details', ref: null, summary: { kind: 'paragraph', ref: null, span, inlines: words('How it was reckoned') }, blocks: [{ kind: 'code', ref: null, span, inlines: words('12 * 40') }] },
  { kind: 'details', ref: null, summary: null, blocks: [{ kind: 'rule', ref: null }] },
  { kind: 'table', ref: null, caption: words('Riders'), rows: [[cell('Year', true), cell('Riders', true, 2)], [cell('2023', true, 1, 2), cell('900', false), cell('950', false)]] },
  { kind: 'table', ref: null, caption: [], rows: [[cell('Mon', false)]] },
  { kind: 'figure', ref: null, images: [picture('pier', 'The pier'), picture('quay', '')], caption: words('At dawn'), credit: words('Bo Lind') },
  { kind: 'figure', ref: null, images: [picture('bow', 'The bow')], caption: [] },
  { kind: 'figure', ref: null, images: [picture('stern', 'The stern')], caption: [], credit: words('Ada Moen') },
  { kind: 'embed', ref: null, href: 'https://v.example/1', title: 'v.example' },
];
