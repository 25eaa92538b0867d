import type { Inline } from '../article.ts';
import { INVISIBLE, isElement, isText } from '../dom.ts';
import type { Unit } from '../units.ts';
import { type Links, type Wrapper, wrappersOf } from './wrappers.ts';
import type { PageText } from '../tree/node.ts';

type Piece = { wrappers: Wrapper[]; text: string } | 'break';

export interface Words {
  inlines: Inline[];
  /** What the inlines say, breaks as "\n". Never with white space at its ends. */
  plain: string;
}

/**
 * Turns the words of units into allow-listed inlines, white space made single. Several units
 * are parted by breaks. `isWanted`: which of their text nodes, all where it is not given.
 */
export function wordsOf(units: readonly Unit[], links: Links, isWanted: (node: PageText) => boolean = () => true): Words {
  const pieces: Piece[] = [];
  for (const unit of units) {
    if (pieces.length > 0) pieces.push('break');
    for (const node of unit.run) {
      if (isText(node) && !isWanted(node)) continue;
      if (isText(node)) pieces.push({ wrappers: wrappersOf(node, unit.block, links), text: node.data });
      else if (isElement(node)) pieces.push('break');
    }
  }
  return nest(collapse(pieces));
}

/** The words of a stretch of preformatted text, its white space kept. */
export function verbatim(text: string): Words {
  const plain = text.replace(/^\n+/, '').trimEnd();
  return { inlines: [{ kind: 'text', text: plain }], plain };
}

/** White space but for a single blank: most of it is just that, and needs no replacing. */
const LONG_SPACE = /[^\S ]\s*| \s+/g;

/** One blank for any white space, none at the ends and around breaks, no break at the ends. */
function collapse(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let atStart = true;
  for (const piece of pieces) {
    if (piece === 'break') {
      trimLast(out);
      if (out.length > 0 && out.at(-1) !== 'break') out.push('break');
      atStart = true;
      continue;
    }
    let text = piece.text.replace(INVISIBLE, '').replace(LONG_SPACE, ' ');
    if (atStart) text = text.trimStart();
    if (text === '') continue;
    out.push({ wrappers: piece.wrappers, text });
    atStart = text.endsWith(' ');
  }
  trimLast(out);
  while (out.at(-1) === 'break') {
    out.pop();
    trimLast(out);
  }
  return out;
}

function trimLast(pieces: Piece[]): void {
  const last = pieces.at(-1);
  if (last === undefined || last === 'break') return;
  const text = last.text.trimEnd();
  if (text === '') pieces.pop();
  else pieces[pieces.length - 1] = { wrappers: last.wrappers, text };
}

function nest(pieces: readonly Piece[]): Words {
  const inlines: Inline[] = [];
  let plain = '';
  let open: { wrapper: Wrapper; children: Inline[] }[] = [];
  for (const piece of pieces) {
    if (piece === 'break') {
      (open.at(-1)?.children ?? inlines).push({ kind: 'break' });
      plain += '\n';
      continue;
    }
    let shared = 0;
    while (shared < open.length && shared < piece.wrappers.length && open[shared]?.wrapper.source === piece.wrappers[shared]?.source) shared += 1;
    open = open.slice(0, shared);
    for (const wrapper of piece.wrappers.slice(shared)) {
      const children: Inline[] = [];
      const into = open.at(-1)?.children ?? inlines;
      into.push({ ...wrapper.inline, children });
      open.push({ wrapper, children });
    }
    const into = open.at(-1)?.children ?? inlines;
    const last = into.at(-1);
    if (last?.kind === 'text') last.text += piece.text;
    else into.push({ kind: 'text', text: piece.text });
    plain += piece.text;
  }
  return { inlines, plain };
}
