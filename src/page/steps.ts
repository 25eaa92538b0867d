import type { Span } from '../span.ts';
import { takesText } from './escape.ts';

/** A row of passages that belong together (the mentions of an actor, the statements of a speaker), and the one that is shown. */
export interface Trail {
  /** The article that they are of. */
  articleKey: string;
  spans: readonly Span[];
  at: number;
}

/** The row that begins at `span`; it alone where it is none of `among`. */
export function trailFrom(articleKey: string, span: Span, among: readonly Span[]): Trail {
  const at = among.findIndex(({ start, end }) => start === span.start && end === span.end);
  return at === -1 ? { articleKey, spans: [span], at: 0 } : { articleKey, spans: among, at };
}

/** The next one in the row, or the one before; after the last comes the first. */
export function stepped(trail: Trail, by: 1 | -1): Trail {
  return { ...trail, at: (trail.at + by + trail.spans.length) % trail.spans.length };
}

const KEYS: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1 };

/**
 * Calls back for the keys n and p, where `isOn` says that there is a row to step through: then they are ours, before the page hears them.
 * `focused`: what has the focus inside the reader look, which an event does not tell. Returns what ends the watch.
 */
export function watchSteps(view: Window, isOn: () => boolean, focused: () => Element | null, onStep: (by: 1 | -1) => void): () => void {
  const listener = (event: KeyboardEvent) => {
    const by = KEYS[event.key];
    if (by === undefined || !event.isTrusted || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!isOn() || takesText(focused() ?? event.composedPath()[0])) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onStep(by);
  };
  view.addEventListener('keydown', listener, { capture: true });
  return () => view.removeEventListener('keydown', listener, { capture: true });
}
