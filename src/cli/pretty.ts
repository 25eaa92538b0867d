import type { PassReason } from '../article/article.ts';
import type { Actor, Brief, Quote } from '../facts/brief.ts';
import { sliceOf } from '../span.ts';

/** The actors' names by id. */
type Names = ReadonlyMap<string, string>;

/** A brief laid out for a person in the terminal. */
export function pretty(brief: Brief): string {
  const { article } = brief;
  const nameOf = new Map(brief.actors.map((actor) => [actor.id, actor.name]));
  const lines = [
    article.title || brief.source,
    [article.byline, article.siteName, article.publishedAt, `${article.wordCount} words`].filter(Boolean).join(' · '),
    '',
    ...section('Key actors', brief.actors.map(actorLine)),
    ...section('Quoted', brief.quotes.filter(({ aside }) => aside !== true).map((quote) => quoteLine(quote, article.text, nameOf))),
    ...section('Sanctions', brief.sanctions.relevant ? sanctionsLines(brief, nameOf) : ['The article is not about sanctions.']),
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

/** "Ada Wells (harbour master, Port Ada) · person · 3 mentions · possible match by name: UN" */
function actorLine({ name, kind, role, affiliation, mentions, listings }: Actor): string {
  const standing = [role, affiliation].filter(Boolean).join(', ');
  const lists = [...new Set(listings.map(({ list }) => list))].join(', ');
  return [
    standing === '' ? name : `${name} (${standing})`,
    kind,
    `${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'}`,
    ...(lists === '' ? [] : [`possible match by name: ${lists}`]),
  ].join(' · ');
}

/** "Ada Wells [official] (direct, "said"): The harbour is open" */
function quoteLine(quote: Quote, text: string, nameOf: Names): string {
  const cue = quote.cue === null ? '' : `, "${sliceOf(text, quote.cue)}"`;
  const content = quote.content.map((span) => sliceOf(text, span)).join(' … ');
  return `${speakerOf(quote.speaker, nameOf)}${quote.official ? ' [official]' : ''} (${quote.form}${cue}): ${content}`;
}

function sanctionsLines({ sanctions: { regimes, statements }, article: { text } }: Brief, nameOf: Names): string[] {
  return [
    ...regimes.map(({ imposer, target, programmes }) => `${imposer} → ${target}${programmes.length > 0 ? ` (${programmes.join(', ')})` : ''}`),
    ...statements.map(({ type, speaker, span }) => `${type}${speaker ? `, ${speakerOf(speaker, nameOf)}` : ''}: ${sliceOf(text, span)}`),
  ];
}

function speakerOf(speaker: { actorId: string | null; text: string }, nameOf: Names): string {
  return (speaker.actorId === null ? undefined : nameOf.get(speaker.actorId)) ?? speaker.text;
}
