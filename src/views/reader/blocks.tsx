import { useContext, useState } from 'preact/hooks';
import type { ArticleImage, Block, DefinitionsBlock, DetailsBlock, FigureBlock, ListBlock, QuotationBlock, TableBlock, TableCell } from '../../article/article.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { Drawn } from './comfort.ts';
import { Inlines, tongue } from './inlines.tsx';
import { anchorNames } from './jump.ts';

/** The article's blocks as elements. What shows a stretch of `article.text` carries its start in `data-block`. */
export function Blocks({ blocks }: { blocks: Block[] }) {
  return <>{blocks.map((block, place) => <One key={place} block={block} />)}</>;
}

function One({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph': return <p {...place(block)} data-block={block.span.start}><Inlines inlines={block.inlines} /></p>;
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return <Heading {...place(block)} data-block={block.span.start}><Inlines inlines={block.inlines} /></Heading>;
    }
    case 'code': return <pre {...place(block)}><code data-block={block.span.start}><Inlines inlines={block.inlines} /></code></pre>;
    case 'list': return <List block={block} />;
    case 'definitions': return <Definitions block={block} />;
    case 'quotation': return <Quotation block={block} />;
    case 'details': return <Details block={block} />;
    case 'table': return <Table block={block} />;
    case 'figure': return <Figure block={block} />;
    case 'embed': return <Embed href={block.href} title={block.title} />;
    case 'rule': return <hr />;
  }
}

function List({ block }: { block: ListBlock }) {
  const items = block.items.map((item, index) => (
    <li key={index} {...place(item)} {...(item.value !== undefined && { value: item.value })}>
      <span data-block={item.span.start}><Inlines inlines={item.inlines} /></span>
      {item.children.map((list, inner) => <List key={inner} block={list} />)}
    </li>
  ));
  if (!block.ordered) return <ul {...tongue(block)}>{items}</ul>;
  return <ol {...tongue(block)} {...(block.start !== 1 && { start: block.start })} {...(block.reversed === true && { reversed: true })}>{items}</ol>;
}

function Definitions({ block }: { block: DefinitionsBlock }) {
  return (
    <dl {...tongue(block)}>
      {block.items.map((item, index) => {
        const Tag = item.term ? 'dt' : 'dd';
        return <Tag key={index} {...place(item)} data-block={item.span.start}><Inlines inlines={item.inlines} /></Tag>;
      })}
    </dl>
  );
}

function Quotation({ block }: { block: QuotationBlock }) {
  const { t } = useI18n();
  return (
    <blockquote {...tongue(block)} {...(block.cite !== undefined && { cite: block.cite })}>
      <Blocks blocks={block.blocks} />
      {block.cite !== undefined && <p class="source"><a href={block.cite}>{t('readerSource', hostOf(block.cite))}</a></p>}
    </blockquote>
  );
}

/** Open, since whoever reads an article reads all of it; folding it away is still theirs to choose. */
function Details({ block }: { block: DetailsBlock }) {
  const { summary } = block;
  return (
    <details open {...tongue(block)}>
      {summary !== null && <summary {...place(summary)} data-block={summary.span.start}><Inlines inlines={summary.inlines} /></summary>}
      <Blocks blocks={block.blocks} />
    </details>
  );
}

/** A wide table scrolls in a box of its own, which the keyboard can reach. */
function Table({ block }: { block: TableBlock }) {
  const { t } = useI18n();
  return (
    <div class="table" role="region" aria-label={t('readerTable')} tabIndex={0} {...tongue(block)}>
      <table>
        {block.caption.length > 0 && <caption><Inlines inlines={block.caption} /></caption>}
        <tbody>
          {block.rows.map((row, index) => <tr key={index}>{row.map((cell, inner) => <Cell key={inner} cell={cell} />)}</tr>)}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell }: { cell: TableCell }) {
  const Tag = cell.header ? 'th' : 'td';
  const size = { ...(cell.colSpan > 1 && { colSpan: cell.colSpan }), ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }) };
  return <Tag {...place(cell)} {...size} data-block={cell.span.start}><Inlines inlines={cell.inlines} /></Tag>;
}

function Figure({ block }: { block: FigureBlock }) {
  const credit = block.credit ?? [];
  return (
    <figure {...tongue(block)}>
      {block.images.map((image) => <Picture key={image.src} image={image} />)}
      {(block.caption.length > 0 || credit.length > 0) && (
        <figcaption>
          <Inlines inlines={block.caption} />
          {credit.length > 0 && <span class="credit"><Inlines inlines={credit} /></span>}
        </figcaption>
      )}
    </figure>
  );
}

/** A picture that cannot be had leaves its description instead of an empty frame; where pictures are off, each can be asked for. */
function Picture({ image: { src, alt, width, height } }: { image: ArticleImage }) {
  const { t } = useI18n();
  const { images } = useContext(Drawn);
  const [missing, setMissing] = useState(false);
  const [asked, setAsked] = useState(false);
  if (missing) return alt === '' ? null : <p class="missing">{alt}</p>;
  if (!images && !asked) {
    return <button type="button" class="picture-off" onClick={() => setAsked(true)}>{alt === '' ? t('showPicture') : t('showPictureOf', alt)}</button>;
  }
  const size = width !== null && height !== null ? { width, height } : {};
  return <img src={src} alt={alt} loading="lazy" decoding="async" onError={() => setMissing(true)} {...size} />;
}

/** A player or post of another site: never loaded here, one click away. */
function Embed({ href, title }: { href: string; title: string }) {
  const { t } = useI18n();
  return <p class="embed"><a href={href}>{t('readerEmbed', title)}</a></p>;
}

/** What an element that shows words carries besides them: language, direction, and the names that jumps lead to it by. */
function place(part: { anchors?: string[]; lang?: string; dir?: 'ltr' | 'rtl' }) {
  return { ...tongue(part), ...(part.anchors !== undefined && { 'data-anchor': anchorNames(part.anchors), tabIndex: -1 }) };
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
