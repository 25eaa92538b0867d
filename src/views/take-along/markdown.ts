import type { Actor, Brief, BriefArticle, Quote } from '../../facts/brief.ts';
import type { I18n } from '../../platform/translate.ts';
import type { Span } from '../../span.ts';
import { placeOf, wordsOf } from '../parts/evidence-of.ts';
import { LIST_WORDS, STATEMENT_WORDS } from '../parts/message-keys.ts';
import { linkToPassage } from './text-fragment.ts';

/** The brief and the article as Markdown: front matter, actors, quotations with their speakers, sanctions, then the text. */
export function briefAsMarkdown({ article, actors, quotes, sanctions }: Brief, i18n: I18n): string {
  const { t } = i18n;
  const said = quotes.filter(({ official, aside }) => official && aside !== true);
  const section = (title: string, lines: string[]) => (lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')]);
  return `${[
    frontMatter(article),
    `# ${escaped(article.title)}`,
    ...section(t('panelActors'), actors.map((actor) => actorLine(actor, i18n))),
    ...section(t('panelQuotes'), said.map((quote) => quotationAsMarkdown(quote, article, actors, i18n))),
    ...section(t('panelSanctions'), [
      ...sanctions.regimes.map(({ imposer, target }) => `- ${escaped(t('regime', imposer, target))}`),
      ...sanctions.statements.map(({ type, span }) =>
        `- *${t(STATEMENT_WORDS[type].title)}*: ${linked(escaped(article.text.slice(span.start, span.end)), article, span)}`),
    ]),
    `## ${t('takeArticle')}`,
    article.text.split(/\n\n+/).map(escaped).join('\n\n'),
  ].join('\n\n')}\n`;
}

/** One quotation with who said it, linked to its sentence: "> “It will stand.”" and below it "> — Ada Wells, minister". */
export function quotationAsMarkdown(quote: Quote, article: BriefArticle, actors: readonly Actor[], { t }: I18n): string {
  const words = wordsOf(article.text, quote.content, t('gap'));
  return `> ${linked(escaped(words), article, placeOf(article.text, quote))}\n>\n> — ${escaped(speakerOf(quote, actors))}\n`;
}

/** The same in plain words: '“It will stand.” — Ada Wells, minister'. */
export function quotationAsText(quote: Quote, article: BriefArticle, actors: readonly Actor[], { t }: I18n): string {
  const where = [article.siteName, linkToPassage(article.url, article.text, placeOf(article.text, quote))].filter((part) => part !== null).join(', ');
  return `${wordsOf(article.text, quote.content, t('gap'))} — ${speakerOf(quote, actors)}${where === '' ? '' : ` (${where})`}`;
}

function speakerOf({ speaker }: Quote, actors: readonly Actor[]): string {
  const actor = actors.find(({ id }) => id === speaker.actorId);
  return actor === undefined ? speaker.text : [actor.name, actor.role].filter((part) => part !== null).join(', ');
}

function actorLine({ name, role, affiliation, listings }: Actor, { t }: I18n): string {
  const about = [role, affiliation].filter((part) => part !== null).join(', ');
  const listed = listings.map(({ list, listedName, entry }) =>
    `  - ${t('possibleMatch')}: ${escaped([t(LIST_WORDS[list]), listedName, entry].filter(Boolean).join(', '))}`);
  return [`- **${escaped(name)}**${about === '' ? '' : ` — ${escaped(about)}`}`, ...listed].join('\n');
}

function linked(words: string, article: BriefArticle, span: Span): string {
  const url = linkToPassage(article.url, article.text, span);
  return url === null ? words : `[${words}](${url})`;
}

/** YAML's double-quoted strings are JSON's. */
function frontMatter({ title, byline, siteName, publishedAt, url, language }: BriefArticle): string {
  const fields = { title, author: byline, site: siteName, date: publishedAt, url, language };
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === null || value === '' ? [] : [`${key}: ${JSON.stringify(value)}`]));
  return ['---', ...lines, '---'].join('\n');
}

/** Words that would be read as Markdown stay words: "*", "[1]", "# 5", "<b>", "1. May". */
function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^(\s*)([#+-]|\d+(?=[.)]\s))/gm, (_, space: string, mark: string) => (/\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`));
}
