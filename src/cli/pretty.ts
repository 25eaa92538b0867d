import type { PassReason } from '../article/article.ts';
import type { Brief, Quote } from '../facts/brief.ts';
import { sliceOf } from '../span.ts';

/** A brief laid out for a person in the terminal. */
export function pretty(brief: Brief): string {
  const { article } = brief;
  const nameOf = new Map(brief.actors.map((actor) => [actor.id, actor.name]));
  const lines = [
    article.title || brief.source,
    [article.byline, article.siteName, article.publishedAt, `${article.wordCount} words`].filter(Boolean).join(' · '),
    '',
    ...section('Key actors', brief.actors.map((actor) => {
      const role = [actor.role, actor.affiliation].filter(Boolean).join(', ');
      const lists = [...new Set(actor.listings.map((listing) => listing.list))];
      return `${actor.name}${role ? ` (${role})` : ''} · ${actor.kind} · ${actor.mentions.length} ${actor.mentions.length === 1 ? 'mention' : 'mentions'}${lists.length > 0 ? ` · possible match by name: ${lists.join(', ')}` : ''}`;
    })),
    ...section('Quoted', brief.quotes.map((quote) => `${speakerOf(quote.speaker, nameOf)}${quote.official ? ' [official]' : ''} (${quote.form}${quote.cue ? `, "${sliceOf(article.text, quote.cue)}"` : ''}): ${contentOf(quote, article.text)}`)),
    ...section('Sanctions', brief.sanctions.relevant
      ? [
        ...brief.sanctions.regimes.map((regime) => `${regime.imposer} → ${regime.target}${regime.programmes.length > 0 ? ` (${regime.programmes.join(', ')})` : ''}`),
        ...brief.sanctions.statements.map((statement) => `${statement.type}${statement.speaker ? `, ${speakerOf(statement.speaker, nameOf)}` : ''}: ${sliceOf(article.text, statement.span)}`),
      ]
      : ['The article is not about sanctions.']),
    'Text',
    '',
    article.text,
  ];
  return lines.join('\n');
}

/** Why parts of a page were left out or brought back, one a line. */
export function explain(source: string, reasons: readonly PassReason[]): string {
  const lines = reasons.map((reason) => `${reason.action === 'removed' ? '−' : '+'} ${reason.step} · ${reason.rule}: ${reason.text}`);
  return [source, ...(lines.length > 0 ? lines : ['nothing was left out or brought back'])].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return [title, ...(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`), ''];
}

function speakerOf(speaker: { actorId: string | null; text: string }, nameOf: ReadonlyMap<string, string>): string {
  return (speaker.actorId === null ? undefined : nameOf.get(speaker.actorId)) ?? speaker.text;
}

function contentOf(quote: Quote, text: string): string {
  return quote.content.map((span) => sliceOf(text, span)).join(' … ');
}
