import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../article/article.ts';
import type { Span } from '../../span.ts';
import { type ReaderSettings, scrollBehavior } from './comfort.ts';
import { browserMouth } from './mouth.ts';
import { type AloudState, createReadAloud, type ReadAloud } from './read-aloud.ts';
import { sentencesOf } from './sentences.ts';

/** Name of the sentence that is being read in the document's highlight registry; the reader's style sheet paints it. */
const SPEECH = 'readout-speech';

export interface Listening {
  aloud: ReadAloud;
  state: AloudState;
  /** Begins where the reader is in the article, or ends. */
  toggle: () => void;
}

/** Reading aloud in the reader look: the sentence is highlighted and kept in view. It falls silent with the view. */
export function useListening(article: Article, shown: RefObject<HTMLElement | null>, settings: ReaderSettings, rangesOf: (span: Span) => Range[]): Listening {
  const { speechRate, voice } = settings;
  const [state, setState] = useState<AloudState>({ phase: 'off', sentence: null });
  const [aloud] = useState(() => createReadAloud({
    mouth: browserMouth(), sentences: () => sentencesOf(article), language: article.language, settings,
    onChange: setState, later: (call, after) => { setTimeout(call, after); },
  }));
  useEffect(() => () => aloud.stop(), [aloud]);
  useEffect(() => aloud.use({ speechRate, voice }), [aloud, speechRate, voice]);

  const { sentence, phase } = state;
  const reading = phase === 'speaking' || phase === 'paused' ? sentence : null;
  useEffect(() => {
    if (reading === null || shown.current === null) return undefined;
    const ranges = reading.span === null ? [] : rangesOf(reading.span);
    const place = ranges[0] ?? (reading.span === null ? shown.current.querySelector('h1') : null);
    if (place !== null) bringIntoView(shown.current, place.getBoundingClientRect());
    if (ranges.length === 0) return undefined;
    CSS.highlights.set(SPEECH, new Highlight(...ranges));
    return () => { CSS.highlights.delete(SPEECH); };
  }, [reading, shown, rangesOf]);

  const toggle = () => {
    if (phase === 'off') aloud.start(placeOf(shown.current));
    else aloud.stop();
  };
  return { aloud, state, toggle };
}

/** The place in the article's text of the first words in view; null at the top of the article. */
function placeOf(article: HTMLElement | null): number | null {
  const scroller = article?.closest('dialog');
  if (!article || !scroller || scroller.scrollTop === 0) return null;
  const top = article.parentElement?.firstElementChild?.getBoundingClientRect().bottom ?? 0;
  const first = [...article.querySelectorAll<HTMLElement>('[data-block]')].find((block) => block.getBoundingClientRect().bottom > top + 8);
  return first === undefined ? null : Number(first.dataset['block']);
}

/** Scrolls only when the words are not well in view, so that the page stands still for as long as it can. */
function bringIntoView(article: HTMLElement, { top, bottom }: DOMRect): void {
  const scroller = article.closest('dialog');
  if (scroller === null) return;
  const edge = article.parentElement?.firstElementChild?.getBoundingClientRect().bottom ?? 0;
  const height = scroller.clientHeight;
  if (top >= edge && bottom <= height * 0.85) return;
  scroller.scrollBy({ top: top - Math.max(edge + 24, height * 0.3), behavior: scrollBehavior() });
}
