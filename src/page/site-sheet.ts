import { LOOK_ATTRIBUTE, ROLE_ATTRIBUTE } from './marks.ts';

/** What the sheet takes from the page it is made for. */
export interface Paper {
  /** Width of the column, in CSS pixels. */
  measure: number;
  /** What the article's text stands on, as a CSS colour; null where the page paints nothing there. */
  background: string | null;
  /** What the page puts between the article's paragraphs by a grid's or flex box's gap, in CSS pixels; 0 where it uses margins. */
  gap: number;
}

const role = (word: string) => `[${ROLE_ATTRIBUTE}~="${word}"]`;

/**
 * The style sheet of the site look. It is inserted with user origin: there `!important` beats every declaration of the
 * page, its own `!important` and `style` attributes included. It styles marked elements alone, so that without marks it
 * does nothing.
 */
export function siteSheet({ measure, background, gap }: Paper): string {
  return [
    // What is not the article. Elements that the page adds later are unmarked children too, dialogs among them.
    rule(`${role('around')} > :not([${ROLE_ATTRIBUTE}]), ${role('out')}`, { display: 'none' }),
    rule(`${role('around')}::before, ${role('around')}::after, ${role('kept')}::backdrop`, { display: 'none' }),

    // The ancestors of what stays: no column beside, no frozen scroll, no cut-off height, no veil over the text.
    rule(role('around'), {
      float: 'none', position: 'static', inset: 'auto', transform: 'none', translate: 'none', scale: 'none', rotate: 'none',
      filter: 'none', 'backdrop-filter': 'none', opacity: '1', 'clip-path': 'none', mask: 'none', 'mix-blend-mode': 'normal',
      width: 'auto', 'min-width': '0', 'max-width': 'none', height: 'auto', 'min-height': '0', 'max-height': 'none',
      'aspect-ratio': 'auto', overflow: 'visible', contain: 'none', 'content-visibility': 'visible', columns: 'auto',
      'box-shadow': 'none', 'grid-area': 'auto', transition: 'none', 'scroll-snap-type': 'none',
      visibility: 'visible', 'pointer-events': 'auto', 'user-select': 'auto', '-webkit-user-select': 'auto',
    }),
    // The indent of a list and the bar beside a quotation belong to the text.
    rule(`${role('around')}:where(:not(ul, ol, dl, blockquote, figure))`, { 'margin-inline': '0', padding: '0', border: '0' }),
    rule(`${role('around')}:where(:not(${role('panel')}))`, { background: 'none' }),
    rule(role('flat'), { display: 'block' }),
    ...(gap > 0 ? [rule(`${role('spaced')} > [${ROLE_ATTRIBUTE}] ~ [${ROLE_ATTRIBUTE}]`, { 'margin-block-start': `${gap}px` })] : []),
    rule(role('above'), { 'margin-block': '0' }),
    rule(role('column'), { 'max-width': `${measure}px`, margin: '0 auto', padding: '32px 24px 64px', 'box-sizing': 'border-box' }),
    rule(role('panel'), { padding: '16px 24px' }),
    rule(`html[${LOOK_ATTRIBUTE}]`, {
      overflow: 'visible auto', 'touch-action': 'auto', 'overscroll-behavior': 'auto',
      ...(background === null ? {} : { background: background }),
    }),
    // Words of an ancestor's own ("Advertisement", "Share:") cannot be hidden by themselves.
    rule(role('bare'), { visibility: 'hidden' }),

    rule(role('kept'), {
      visibility: 'visible',
      'max-width': '100%', 'max-height': 'none', opacity: '1', filter: 'none', transform: 'none', 'clip-path': 'none', mask: 'none',
      'content-visibility': 'visible', 'line-clamp': 'none', '-webkit-line-clamp': 'none', transition: 'none',
      'user-select': 'auto', '-webkit-user-select': 'auto', 'pointer-events': 'auto', 'box-sizing': 'border-box',
    }),
    // Relative, not static: a player fills the box that it is placed in.
    rule(role('fit'), {
      position: 'relative', inset: 'auto', float: 'none', width: 'auto', 'min-width': '0', 'max-width': '100%',
      'margin-inline': '0', 'margin-top': '0', 'overflow-wrap': 'break-word',
    }),
    // A frame or player has no height of its own to fall back on.
    rule(`${role('fit')}:where(:not(iframe, object, embed, video))`, { height: 'auto' }),
    rule(`${role('fit')} :is(img, video, picture, iframe), img${role('fit')}`, { 'max-width': '100%', 'min-width': '0', margin: '0 auto' }),
    rule(`${role('fit')} :is(img, picture), img${role('fit')}`, { height: 'auto' }),
    // A frame that the article stands in: its document has a column of its own. Its height: see frame-heights.ts.
    rule(role('frame'), {
      display: 'block', width: '100%', 'max-width': 'none', 'min-height': '0', 'max-height': 'none', border: '0', margin: '0', position: 'static',
    }),
    rule(`table${role('fit')}, pre${role('fit')}`, { display: 'block', overflow: 'auto' }),
    // A page that hides all of its body: back to what the browser does with the elements by itself.
    rule(`${role('force')}, ${role('kept')}${role('force')} *`, { display: 'revert', visibility: 'visible', opacity: '1' }),
    // Pages have sheets of their own for paper, which may leave the text out.
    `@media print { ${rule(`${role('kept')}:not(${role('out')}), ${role('around')}:not(${role('flat')}, ${role('out')})`, { display: 'revert' })} }`,
  ].join('\n');
}

function rule(selector: string, declarations: Record<string, string>): string {
  const body = Object.entries(declarations).map(([property, value]) => `${property}: ${value} !important`).join('; ');
  return `${selector} { ${body} }`;
}
