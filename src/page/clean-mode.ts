import { messageOf } from '../message-of.ts';
import type { CleanState, PageErrorCode } from '../platform/schemas.ts';
import type { Look } from '../settings/settings.ts';
import type { Span } from '../span.ts';
import { watchEscape } from './escape.ts';
import { isCurrent } from './frames.ts';
import { clearEvidence, HIGHLIGHT_SHEET, showEvidence } from './highlight.ts';
import { sweep } from './marks.ts';
import { settled } from './navigation.ts';
import { own } from '../own.ts';
import { passagesOf, rangesOf, shownIn } from './ranges.ts';
import type { Shown } from './ranges.ts';
import { enterReaderLook } from './reader-host.ts';
import type { ReaderView } from './reader-host.ts';
import type { Reading, ReadingOutcome } from './reading.ts';
import { enterSiteLook } from './site-look.ts';
import type { ActiveLook, SetSheet } from './look.ts';
import { stepped, type Trail, trailFrom } from './steps.ts';

interface Failure { ok: false; error: { code: PageErrorCode; message: string } }

/** What clean mode needs of the world around the page. */
export interface CleanModeParts {
  doc: Document;
  /** Tells this run of our script from another in the same page. */
  owner: string;
  read(): Promise<ReadingOutcome>;
  setSheet: SetSheet;
  /** The look that the reader chose last. */
  chosenLook(): Promise<Look>;
  /** The reader's view, fetched where it is not there yet. */
  openReader(): Promise<{ ok: true; view: ReaderView } | { ok: false; error: { code: PageErrorCode; message: string } }>;
  /** Clean mode was switched from inside the page, or another article (null: none) stands in it. */
  onChange(state: CleanState, articleKey: string | null): void;
}

export interface CleanMode {
  state(): CleanState;
  /** The page's article: while clean mode is on, the one that it shows. */
  read(): Promise<ReadingOutcome>;
  set(wanted: CleanState | 'toggle'): Promise<{ ok: true; state: CleanState } | Failure>;
  /**
   * Highlights a span of the article with this key, which may be one of a row. `found` is false where the page does not show those words (any more).
   * The highlight stays when the look changes, until the reader presses Escape or another article comes.
   */
  show(articleKey: string, span: Span, among?: readonly Span[]): Promise<{ ok: true; found: boolean } | Failure>;
  /** Goes on to the next of the row, or back; gives its place in it. */
  step(articleKey: string, by: 1 | -1): Promise<{ ok: true; found: boolean; at: number; of: number } | Failure>;
  /** Whether there is a row to go through. */
  trail(): Trail | null;
  /** What has the focus inside the reader look. */
  focused(): Element | null;
  /** The reader leaves by Escape or by a button in the page; outside clean mode that takes the highlight away. */
  leaveFromInside(): void;
  /** Another address: clean mode follows to the article there, or leaves. */
  follow(): void;
  /** Ends for good and gives the page back. */
  retire(): void;
}

interface Active {
  state: Look;
  look: ActiveLook;
  reading: Reading;
  shown: Shown;
  /** Where the reader look's elements are. */
  root?: ShadowRoot;
}

const MOST_LOSSES = 5;

/** Everything that changes the page runs one after the other, however fast it is asked for. */
export function createCleanMode(parts: CleanModeParts): CleanMode {
  const { doc, owner, setSheet } = parts;
  let active: Active | null = null;
  let lastReading: Reading | null = null;
  let last: Promise<unknown> = Promise.resolve();
  /** Whether the page has our highlights' sheet; it stays, and does nothing where nothing is highlighted. */
  let highlightable = false;
  /** How often in a row the page has thrown out the article that it was stripped to. */
  let losses = 0;
  /** What is highlighted, and the row that it is of. */
  let trail: Trail | null = null;

  function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  }

  const state = (): CleanState => active?.state ?? 'off';

  async function readNow(): Promise<ReadingOutcome> {
    if (active !== null) return { ok: true, reading: active.reading };
    const outcome = await parts.read();
    lastReading = outcome.ok ? outcome.reading : null;
    return outcome;
  }

  async function leave(): Promise<void> {
    clearEvidence();
    const leaving = active;
    active = null;
    await leaving?.look.leave();
  }

  async function enter(wanted: Look, reading: Reading): Promise<{ ok: true; state: Look } | Failure> {
    try {
      // An article that only the page's data holds has nothing in the page to strip it to.
      const look = elementsOf(reading, reading.kept).length === 0 ? 'reader' : wanted;
      const reader = look === 'reader' ? await parts.openReader() : null;
      if (reader?.ok === false) return reader;
      const entered = reader === null ? await enterSite(reading) : await enterReader(reading, reader.view);
      if (entered === null) return failure('no-access', 'the browser did not take our style sheet');
      active = { state: look, reading, ...entered };
      return { ok: true, state: look };
    } catch (error) {
      // Half a look is worse than none: whatever was marked so far comes off.
      sweep(doc);
      return failure('failed', messageOf(error));
    }
  }

  async function enterSite(reading: Reading) {
    const look = await enterSiteLook(doc, { kept: elementsOf(reading, reading.kept), left: elementsOf(reading, reading.left) }, owner, setSheet, refind);
    if (look === null) return null;
    // Keys that are pressed in a frame are not heard outside it.
    const watched = documentsOf(doc, reading).slice(1)
      .flatMap((inner) => (inner.defaultView === null ? [] : [{ inner, end: watchEscape(inner.defaultView, leaveFromInside) }]));
    const leave = (): Promise<void> => {
      for (const { inner, end } of watched) if (isCurrent(inner)) end();
      return look.leave();
    };
    return { look: { leave }, shown: shownInPage(doc, reading) };
  }

  const onRedrawn = () => void inTurn(showAgain);
  const onShow = (articleKey: string, span: Span, among: readonly Span[]) => void inTurn(() => show(articleKey, span, among));

  async function enterReader({ article }: Reading, view: ReaderView) {
    const look = await enterReaderLook({ doc, owner, setSheet, view, article, onLeave: leaveFromInside, onRedrawn, onShow });
    return look === null ? null : { look, shown: shownIn(look.root), root: look.root };
  }

  async function change(wanted: CleanState | 'toggle'): Promise<{ ok: true; state: CleanState } | Failure> {
    const target = wanted !== 'toggle' ? wanted : active !== null ? 'off' : await parts.chosenLook();
    if (target === state()) return { ok: true, state: target };
    if (target === 'off') {
      lastReading = active?.reading ?? lastReading;
      await leave();
      await showAgain();
      return { ok: true, state: 'off' };
    }
    const outcome = await readNow();
    if (!outcome.ok) return outcome;
    await leave();
    const entered = await enter(target, outcome.reading);
    await showAgain();
    return entered;
  }

  /** What was highlighted in the look before is so in this one. */
  async function showAgain(): Promise<void> {
    const span = trail?.spans[trail.at];
    if (trail !== null && span !== undefined) await highlight(trail.articleKey, span);
  }

  async function show(articleKey: string, span: Span, among: readonly Span[]): Promise<{ ok: true; found: boolean } | Failure> {
    const shown = await highlight(articleKey, span);
    trail = shown.ok && shown.found ? trailFrom(articleKey, span, among) : null;
    return shown;
  }

  async function step(articleKey: string, by: 1 | -1): Promise<{ ok: true; found: boolean; at: number; of: number } | Failure> {
    if (trail === null || trail.articleKey !== articleKey) return { ok: true, found: false, at: 0, of: 0 };
    trail = stepped(trail, by);
    const { at, spans } = trail;
    const span = spans[at];
    const shown = span === undefined ? { ok: true as const, found: false } : await highlight(articleKey, span);
    return shown.ok ? { ...shown, at, of: spans.length } : shown;
  }

  async function highlight(articleKey: string, span: Span): Promise<{ ok: true; found: boolean } | Failure> {
    const known = active?.reading ?? lastReading;
    const outcome: ReadingOutcome = known?.key === articleKey ? { ok: true, reading: known } : await readNow();
    if (!outcome.ok) return outcome;
    if (outcome.reading.key !== articleKey) return { ok: true, found: false };
    highlightable ||= await setSheet(HIGHLIGHT_SHEET, true, 'author');
    if (!highlightable) return failure('no-access', 'the browser did not take our style sheet');
    const { article } = outcome.reading;
    const shown = active?.shown ?? shownInPage(doc, outcome.reading);
    return { ok: true, found: showEvidence(doc, rangesOf(article.text, passagesOf(article.blocks), span, shown)) };
  }

  function leaveFromInside(): void {
    void inTurn(async () => {
      clearEvidence();
      trail = null;
      if (active === null) return;
      await leave();
      parts.onChange('off', null);
    }).catch(giveUp);
  }

  /** A change that nobody waits for has failed: the page is given back, and whoever shows our state is told. */
  function giveUp(): void {
    active = null;
    sweep(doc);
    parts.onChange('off', null);
  }

  function moveOn(stay: () => boolean): void {
    void inTurn(async () => {
      const before = active;
      const known = active?.reading ?? lastReading;
      if (known === null) return;
      await leave();
      trail = null;
      await settled(doc);
      const outcome = await readNow();
      if (before !== null && outcome.ok && stay()) await enter(before.state, outcome.reading);
      parts.onChange(state(), outcome.ok ? outcome.reading.key : null);
    }).catch(giveUp);
  }

  function follow(): void {
    losses = 0;
    moveOn(() => true);
  }

  /** The page has built its article anew, as frameworks do when they wake up. One that does so for ever is left alone. */
  function refind(): void {
    losses += 1;
    moveOn(() => losses <= MOST_LOSSES);
  }

  return {
    state,
    read: () => inTurn(readNow),
    set: (wanted) => inTurn(() => change(wanted)),
    show: (articleKey, span, among = []) => inTurn(() => show(articleKey, span, among)),
    step: (articleKey, by) => inTurn(() => step(articleKey, by)),
    trail: () => trail,
    focused: () => active?.root?.activeElement ?? null,
    leaveFromInside,
    follow,
    retire() {
      void inTurn(leave).catch(() => sweep(doc));
    },
  };
}

function elementsOf(reading: Reading, refs: readonly number[]): Element[] {
  return refs.map(reading.elementOf).filter((element) => element !== null);
}

function failure(code: Failure['error']['code'], message: string): Failure {
  return { ok: false, error: { code, message } };
}

function shownInPage(doc: Document, reading: Reading): Shown {
  return {
    elementOf: ({ ref }) => (ref === null ? null : reading.elementOf(ref)),
    everywhere: () => documentsOf(doc, reading).map(({ body }) => body),
  };
}

/** The page's document, and those of its frames that hold a part of the article. */
function documentsOf(doc: Document, reading: Reading): Document[] {
  return [...new Set([doc, ...elementsOf(reading, reading.kept).map((element) => own(element, 'ownerDocument'))])];
}
