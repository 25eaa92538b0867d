import type { Article, ArticleImage, Block, Inline, ListBlock, TableCell } from '../../article/article.ts';
import type { I18n } from '../../platform/translate.ts';
import { bylineWords } from '../parts/byline.ts';
import { attributes, element, inlinesAsMarkup, words } from './markup.ts';
import css from './page-file.css';

/** Pictures by their address, as `data:` addresses; one that is not among them becomes a link to where it is. */
export type Pictures = ReadonlyMap<string, string>;

/** Nothing but what is in the file: no script, no frame, no form, and nothing is fetched. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The article as one HTML file that needs nothing else and opens without a network. It is written anew, element by element,
 * from the article's blocks: every word of the page is text in it, every address is one of the web or of a mail.
 */
export function articleAsPage(article: Article, i18n: Pick<I18n, 't' | 'date'>, pictures: Pictures): string {
  const { title, byline, siteName, publishedAt, url, language, direction, blocks } = article;
  const { t } = i18n;
  const day = publishedAt === null ? null : i18n.date(publishedAt);
  const host = url !== null && /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
  const head = [
    '<meta charset="utf-8">', `<meta${attributes({ 'http-equiv': 'Content-Security-Policy', content: POLICY })}>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">', '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    ...(byline === null ? [] : [`<meta${attributes({ name: 'author', content: byline })}>`]),
    element('title', {}, words(title || t('untitled'))), `<style>${css}</style>`,
    ...(host === null ? [] : [`<link${attributes({ rel: 'canonical', href: url })}>`]),
  ].join('\n');
  const top = [
    siteName === null ? '' : element('p', { class: 'site' }, words(siteName)),
    element('h1', {}, words(title || t('untitled'))),
    byline === null ? '' : element('p', { class: 'byline' }, words(bylineWords(byline, t))),
    day === null ? '' : element('p', {}, element('time', { datetime: publishedAt }, words(day))),
    host === null ? '' : element('p', {}, element('a', { href: url }, words(t('readerSource', host)))),
  ].join('\n');
  const body = element('article', {}, `\n${element('header', {}, `\n${top}\n`)}\n${blocksAsMarkup(blocks, { t, pictures })}\n`);
  return `<!doctype html>\n<html${attributes({ lang: language, dir: direction })}>\n<head>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

/** Addresses of all pictures of an article. */
export function pictureAddresses({ blocks }: Pick<Article, 'blocks'>): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.kind === 'figure') return block.images.map(({ src }) => src);
    return block.kind === 'quotation' || block.kind === 'details' ? pictureAddresses(block) : [];
  });
}

interface Given { t: I18n['t']; pictures: Pictures }

function blocksAsMarkup(blocks: readonly Block[], given: Given): string {
  return blocks.map((block) => blockAsMarkup(block, given)).filter((markup) => markup !== '').join('\n');
}

type Place = Pick<Block, 'anchors' | 'lang' | 'dir'>;

/** Language, direction and the first name of a place; further names by which jumps lead to it are empty elements in front of its words. */
const placeOf = ({ anchors, lang, dir }: Place) => ({ id: anchors?.[0], lang, dir });
const wordsOf = ({ anchors = [], inlines }: Place & { inlines: readonly Inline[] }) =>
  anchors.slice(1).map((id) => element('span', { id }, '')).join('') + inlinesAsMarkup(inlines);

function blockAsMarkup(block: Block, given: Given): string {
  const place = placeOf(block);
  switch (block.kind) {
    case 'paragraph': return element('p', place, wordsOf(block));
    case 'heading': return element(`h${block.level}`, place, wordsOf(block));
    case 'code': return element('pre', place, element('code', {}, wordsOf(block)));
    case 'list': return listAsMarkup(block);
    case 'definitions': return element('dl', place, block.items.map((item) => element(item.term ? 'dt' : 'dd', placeOf(item), wordsOf(item))).join('\n'));
    case 'quotation': {
      const source = block.cite === undefined ? '' : element('p', { class: 'small' }, element('a', { href: block.cite }, words(block.cite)));
      return element('blockquote', place, `\n${blocksAsMarkup(block.blocks, given)}${source}\n`);
    }
    case 'details': {
      const summary = block.summary === null ? '' : element('summary', placeOf(block.summary), wordsOf(block.summary));
      return element('details', { ...place, open: '' }, `${summary}\n${blocksAsMarkup(block.blocks, given)}\n`);
    }
    case 'table': {
      const caption = block.caption.length === 0 ? '' : element('caption', {}, inlinesAsMarkup(block.caption));
      const rows = block.rows.map((row) => element('tr', {}, row.map(cellAsMarkup).join(''))).join('\n');
      return element('div', { class: 'table', tabindex: 0, role: 'region', 'aria-label': given.t('readerTable') },
        element('table', place, `${caption}${element('tbody', {}, rows)}`));
    }
    case 'figure': {
      const credit = block.credit === undefined || block.credit.length === 0 ? '' : element('span', { class: 'credit' }, inlinesAsMarkup(block.credit));
      const caption = block.caption.length === 0 && credit === '' ? '' : element('figcaption', {}, `${inlinesAsMarkup(block.caption)}${credit}`);
      return element('figure', place, `${block.images.map((image) => pictureAsMarkup(image, given)).join('')}${caption}`);
    }
    case 'embed': return element('p', { class: 'small' }, element('a', { href: block.href }, words(given.t('readerEmbed', block.title))));
    case 'rule': return '<hr>';
  }
}

function listAsMarkup({ ordered, start, reversed, items, lang, dir }: ListBlock): string {
  const rows = items.map((item) => element('li', { ...placeOf(item), value: item.value }, wordsOf(item) + item.children.map(listAsMarkup).join('')));
  const numbers = ordered ? { start: start === 1 ? undefined : start, reversed: reversed === true ? '' : undefined } : {};
  return element(ordered ? 'ol' : 'ul', { ...numbers, lang, dir }, `\n${rows.join('\n')}\n`);
}

function cellAsMarkup(cell: TableCell): string {
  const { header, colSpan, rowSpan } = cell;
  const size = { colspan: colSpan > 1 ? colSpan : undefined, rowspan: rowSpan > 1 ? rowSpan : undefined };
  return element(header ? 'th' : 'td', { ...placeOf(cell), ...size }, wordsOf(cell));
}

function pictureAsMarkup({ src, alt, width, height }: ArticleImage, { t, pictures }: Given): string {
  const data = pictures.get(src);
  if (data !== undefined) return `<img${attributes({ src: data, alt, width, height })}>`;
  return element('p', { class: 'small' }, element('a', { href: src }, words(alt === '' ? t('showPicture') : t('showPictureOf', alt))));
}
