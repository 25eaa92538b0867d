import { useMemo, useRef } from 'preact/hooks';
import type { Article } from '../../article/article.ts';
import type { Span } from '../../span.ts';
import { bylineWords } from '../parts/byline.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { minutesOf } from '../parts/reading-time.ts';
import { Blocks } from './blocks.tsx';
import { Drawn, type ReaderSettings } from './comfort.ts';
import { Card, useCard } from './card.tsx';
import { useFocusMode } from './focus-mode.ts';
import { useListening } from './listening.ts';
import { Margin, type ReaderFacts } from './margin.tsx';
import { InText, peopleIn } from './people.ts';
import { Player } from './player.tsx';
import { useRoom } from './room.ts';
import { Toolbar } from './toolbar.tsx';

export interface ReaderProps {
  article: Article;
  settings: ReaderSettings;
  onSettings: (changes: Partial<ReaderSettings>) => void;
  onLeave: () => void;
  onPrint: () => void;
  /** Offers the article as a file. */
  onSave: () => void;
  /** Where the reader shows a stretch of `article.text`. */
  rangesOf: (span: Span) => Range[];
  /** Null until they are found, and where there are none to find. */
  facts: ReaderFacts | null;
}

/** The reader look: the article set anew. It stands in a dialog that it names by the id of its headline. */
export function Reader({ article, settings, onSettings, onLeave, onPrint, onSave, rangesOf, facts }: ReaderProps) {
  const { font, fontSize, width, lineSpacing, paragraphSpacing, alignment, images, links, focus } = settings;
  const shown = useRef<HTMLElement>(null);
  useFocusMode(shown, focus);
  const whole = useRef<HTMLDivElement>(null);
  const { margin, voices } = useRoom(whole, settings, facts !== null);
  const { at, onName, keep, close } = useCard();
  const people = useMemo(() => (facts === null || !(settings.cards || settings.speakers) ? null
    : { people: peopleIn(article.blocks, facts.brief), onName: settings.cards ? onName : () => undefined }),
  [article, facts, settings.cards, settings.speakers]);
  const { aloud, state, toggle } = useListening(article, shown, settings, rangesOf);
  const style = { '--size': `${fontSize}px`, '--measure': `${width}em`, '--leading': lineSpacing, '--gap': `${paragraphSpacing}em`, '--align': alignment };
  return (
    <div
      ref={whole} class={`reader font-${font} align-${alignment}${focus ? ' focusing' : ''}${settings.cards ? '' : ' names-off'}`} style={style}
      onKeyDown={(event) => {
        // The card first; the next Escape leaves clean mode.
        if (event.key !== 'Escape' || at === null) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <Toolbar
        article={article} shown={shown} settings={settings} onSettings={onSettings} onLeave={onLeave} onPrint={onPrint} onSave={onSave}
        onListen={toggle} listening={state.phase !== 'off'}
      >
        {state.phase !== 'off' && <Player aloud={aloud} state={state} settings={settings} onSettings={onSettings} />}
      </Toolbar>
      <div class={`spread${margin ? ' with-margin' : ''}${voices ? ' with-voices' : ''}`}>
        {/* The focus starts here, so that the keyboard scrolls at once. */}
        <article ref={shown} tabIndex={-1} autofocus dir={article.direction} {...(article.language !== null && { lang: article.language })}>
          <Head article={article} />
          <Drawn.Provider value={{ images, links }}><InText.Provider value={people}><Blocks blocks={article.blocks} /></InText.Provider></Drawn.Provider>
          {article.nextPage !== undefined && <NextPage href={article.nextPage} />}
        </article>
        {margin && facts !== null && <Margin facts={facts} />}
      </div>
      {at !== null && facts !== null && <Card at={at} brief={facts.brief} onEnter={keep} onLeave={close} />}
    </div>
  );
}

/** Nothing is fetched: the rest is read once the reader is there. */
function NextPage({ href }: { href: string }) {
  const { t, language, direction } = useI18n();
  return <p class="next-page" lang={language} dir={direction}><a href={href} rel="next">{t('nextPage')}</a></p>;
}

/** It stands as the article does; words of ours in it run their own way. */
function Head({ article }: { article: Article }) {
  const { t, plural, date, language, direction } = useI18n();
  const { title, byline, siteName, publishedAt, wordCount } = article;
  const day = publishedAt === null ? null : date(publishedAt);
  return (
    <header>
      {siteName !== null && <p class="site"><bdi>{siteName}</bdi></p>}
      <h1 id="readout-headline">{title || t('untitled')}</h1>
      {byline !== null && <p class="byline"><bdi>{bylineWords(byline, t)}</bdi></p>}
      <p class="facts" lang={language}>
        {day !== null && publishedAt !== null && <time dateTime={publishedAt}><bdi dir={direction}>{day}</bdi></time>}
        <span><bdi dir={direction}>{plural('readingTime', minutesOf(wordCount))}</bdi></span>
      </p>
    </header>
  );
}
