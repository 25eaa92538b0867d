import { useEffect, useRef, useState } from 'preact/hooks';
import type { Actor, Brief } from '../../facts/brief.ts';
import { wordsOf } from '../parts/evidence-of.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { KIND_WORDS, LIST_WORDS } from '../parts/message-keys.ts';
import { RoleLine } from '../popup/role-line.tsx';

interface At { actor: Actor; top: number; left: number; above: boolean }

/** Milliseconds between the pointer at a name and its card, and between both left and the card gone. */
const OPENING = 120;
const CLOSING = 250;
const WIDTH = 336;
/** With less room below the name than this, in pixels, the card stands above it. */
const ROOM = 260;
const STATEMENTS = 2;

/** Whose card is shown, and where; as the guidelines for content on hover have it, it can be pointed at, stays, and Escape closes it alone. */
export function useCard() {
  const [at, setAt] = useState<At | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function later(what: () => void, wait: number) {
    clearTimeout(timer.current);
    timer.current = setTimeout(what, wait);
  }

  function onName(actor: Actor | null, element: HTMLElement) {
    if (actor === null) {
      later(() => setAt(null), CLOSING);
      return;
    }
    later(() => {
      const [box] = element.getClientRects();
      const { innerWidth, innerHeight } = globalThis;
      if (box === undefined) return;
      const above = innerHeight - box.bottom < ROOM && box.top > ROOM;
      setAt({ actor, above, top: above ? box.top : box.bottom, left: Math.max(8, Math.min(box.left, innerWidth - WIDTH - 8)) });
    }, OPENING);
  }

  useEffect(() => () => clearTimeout(timer.current), []);
  return { at, onName, keep: () => clearTimeout(timer.current), close: () => later(() => setAt(null), 0) };
}

interface CardProps {
  at: At;
  brief: Brief;
  onEnter: () => void;
  onLeave: () => void;
}

/** Who somebody is: role, what they say in the article, and where a name like theirs is listed. */
export function Card({ at: { actor, top, left, above }, brief: { article: { text }, quotes }, onEnter, onLeave }: CardProps) {
  const { t, plural, language, direction } = useI18n();
  const { name, kind, official, mentions, listings, id } = actor;
  const said = quotes.filter(({ speaker, aside }) => speaker.actorId === id && aside !== true);
  const lists = [...new Set(listings.map(({ list }) => t(LIST_WORDS[list])))];
  return (
    <div
      class="card" id="readout-card" role="tooltip" lang={language} dir={direction} onPointerEnter={onEnter} onPointerLeave={onLeave}
      style={{ left: `${left}px`, ...(above ? { bottom: `calc(100% - ${top}px + 4px)` } : { top: `${top + 4}px` }) }}
    >
      <p class="card-name"><bdi>{name}</bdi></p>
      <p><RoleLine actor={actor} otherwise={t(KIND_WORDS[kind])} /></p>
      <p class="card-facts">{[...(official === true ? [t('official')] : []), plural('mentions', mentions.length),
        ...(said.length > 0 ? [plural('statementsCount', said.length)] : [])].join(' · ')}</p>
      {said.slice(0, STATEMENTS).map((quote) => <p key={quote.content[0]?.start} class="card-said" dir="auto">{wordsOf(text, quote.content, t('gap'))}</p>)}
      {lists.length > 0 && <p class="card-listed"><strong>{t('possibleMatch')}</strong> {lists.join(', ')}</p>}
    </div>
  );
}
