import type { Actor, Brief, Quote, SanctionsStatement } from '../../facts/brief.ts';
import { overlaps, type Span } from '../../span.ts';
import { wordsOf } from '../parts/evidence-of.ts';
import { Jump, type Show } from '../parts/evidence.tsx';
import { findWords } from '../parts/find-words.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { KIND_WORDS, STATEMENT_WORDS } from '../parts/message-keys.ts';
import { sentenceOf } from '../parts/sentence-of.ts';
import { RoleLine } from './role-line.tsx';

/** What was read from the sentences that hold a stretch of the text. */
export function factsOf({ article: { text }, actors, quotes, sanctions }: Brief,
  span: Span): { actors: Actor[]; quotes: Quote[]; statements: SanctionsStatement[] } {
  const [first, last] = [sentenceOf(text, { start: span.start, end: span.start + 1 }), sentenceOf(text, { start: span.end - 1, end: span.end })];
  const whole = { start: first.start, end: last.end };
  return {
    actors: actors.filter(({ mentions }) => mentions.some((mention) => overlaps(mention, whole))),
    quotes: quotes.filter(({ content, aside }) => aside !== true && content.some((part) => overlaps(part, whole))),
    statements: sanctions.statements.filter((statement) => overlaps(statement.span, whole)),
  };
}

/**
 * From the text back to the facts: what comes from the sentence that the reader has
 * selected in the page. Nothing where none is selected, or nothing comes from it.
 */
export function SelectedFacts({ brief, words, onShow }: { brief: Brief; words: string; onShow: Show }) {
  const { t } = useI18n();
  const { text } = brief.article;
  const span = words === '' ? null : findWords(text, words);
  if (span === null) return null;
  const { actors, quotes, statements } = factsOf(brief, span);
  const nameOf = (id: string | null, otherwise: string) => brief.actors.find((actor) => actor.id === id)?.name ?? otherwise;
  return (
    <section class="selected" aria-labelledby="selected-title">
      <h2 id="selected-title">{t('selectedTitle')}</h2>
      {actors.length + quotes.length + statements.length === 0 && <p class="hint">{t('selectedNothing')}</p>}
      <ul>
        {actors.map((actor) => <li key={actor.id}><strong><bdi>{actor.name}</bdi></strong> <RoleLine actor={actor} otherwise={t(KIND_WORDS[actor.kind])} /></li>)}
        {quotes.map((quote, place) => (
          <li key={`quote ${place}`}>
            <strong><bdi>{nameOf(quote.speaker.actorId, quote.speaker.text)}</bdi></strong>
            <Jump span={quote.content[0] ?? span} onShow={onShow}>{wordsOf(text, quote.content, t('gap'))}</Jump>
          </li>
        ))}
        {statements.map(({ type, imposer, target }, place) => (
          <li key={`statement ${place}`}><strong>{t(STATEMENT_WORDS[type].title)}</strong>{imposer !== null && target !== null
            && <span> {t('regime', imposer, target)}</span>}</li>
        ))}
      </ul>
    </section>
  );
}
