import type { Inline, Mark } from './article.ts';
import { INVISIBLE, isElement, isText, tagOf } from './dom.ts';
import type { Unit } from './units.ts';

const MARKS: Readonly<Record<string, Mark>> = {
  b: 'strong', strong: 'strong', i: 'em', em: 'em', cite: 'em', dfn: 'em', var: 'em', sub: 'sub', sup: 'sup',
  code: 'code', kbd: 'code', samp: 'code', tt: 'code', del: 'del', s: 'del', strike: 'del', q: 'q',
};

type Wrapper = { kind: 'link'; href: string; source: Element } | { kind: 'mark'; mark: Mark; source: Element };
type Piece = { wrappers: Wrapper[]; text: string } | 'break';

export interface Words {
  inlines: Inline[];
  /** What the inlines say, breaks as "\n". Never with white space at its ends. */
  plain: string;
}

/** Turns the words of units into allow-listed inlines, white space made single. Several units are parted by breaks. */
export function wordsOf(units: readonly Unit[], resolve: (href: string) => string | null): Words {
  const pieces: Piece[] = [];
  for (const unit of units) {
    if (pieces.length > 0) pieces.push('break');
    for (const node of unit.run) {
      if (isText(node)) pieces.push({ wrappers: wrappersOf(node, unit.block, resolve), text: node.data });
      else if (isElement(node)) pieces.push('break');
    }
  }
  return nest(collapse(pieces));
}

/** The words of a stretch of preformatted text, its white space kept. */
export function verbatim(text: string): Words {
  const plain = text.replace(/^\n+|\s+$/g, '');
  return { inlines: [{ kind: 'text', text: plain }], plain };
}

function wrappersOf(node: Text, block: Element, resolve: (href: string) => string | null): Wrapper[] {
  const wrappers: Wrapper[] = [];
  for (let at = node.parentElement; at && at !== block; at = at.parentElement) {
    const tag = tagOf(at);
    const href = tag === 'a' ? resolve(at.getAttribute('href') ?? '') : null;
    const mark = Object.hasOwn(MARKS, tag) ? MARKS[tag] : undefined;
    if (href !== null) wrappers.unshift({ kind: 'link', href, source: at });
    else if (mark) wrappers.unshift({ kind: 'mark', mark, source: at });
  }
  return wrappers;
}

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
    let text = piece.text.replace(INVISIBLE, '').replace(/\s+/g, ' ');
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
      into.push(wrapper.kind === 'link' ? { kind: 'link', href: wrapper.href, children } : { kind: 'mark', mark: wrapper.mark, children });
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
