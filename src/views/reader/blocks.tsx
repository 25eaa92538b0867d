import { useState } from 'preact/hooks';
import type { ArticleImage, Block, FigureBlock, ListBlock, TableBlock, TableCell } from '../../article/article.ts';
import { useI18n } from '../parts/i18n-context.ts';
import { Inlines } from './inlines.tsx';

/** The article's blocks as elements. What shows a stretch of `article.text` carries its start in `data-block`. */
export function Blocks({ blocks }: { blocks: Block[] }) {
  return <>{blocks.map((block, place) => <One key={place} block={block} />)}</>;
}

function One({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph': return <p {...tongue(block)} data-block={block.span.start}><Inlines inlines={block.inlines} /></p>;
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return <Heading {...tongue(block)} data-block={block.span.start}><Inlines inlines={block.inlines} /></Heading>;
    }
    case 'code': return <pre {...tongue(block)}><code data-block={block.span.start}><Inlines inlines={block.inlines} /></code></pre>;
    case 'list': return <List block={block} />;
    case 'quotation': return <blockquote {...tongue(block)}><Blocks blocks={block.blocks} /></blockquote>;
    case 'table': return <Table block={block} />;
    case 'figure': return <Figure block={block} />;
    case 'embed': return <Embed href={block.href} title={block.title} />;
    case 'rule': return <hr />;
  }
}

function List({ block }: { block: ListBlock }) {
  const items = block.items.map((item, place) => (
    <li key={place} {...tongue(item)}>
      <span data-block={item.span.start}><Inlines inlines={item.inlines} /></span>
      {item.children.map((list, index) => <List key={index} block={list} />)}
    </li>
  ));
  if (!block.ordered) return <ul {...tongue(block)}>{items}</ul>;
  return <ol {...tongue(block)} {...(block.start !== 1 && { start: block.start })}>{items}</ol>;
}

/** A wide table scrolls in a box of its own, which the keyboard can reach. */
function Table({ block }: { block: TableBlock }) {
  const { t } = useI18n();
  return (
    <div class="table" role="region" aria-label={t('readerTable')} tabIndex={0} {...tongue(block)}>
      <table>
        {block.caption.length > 0 && <caption><Inlines inlines={block.caption} /></caption>}
        <tbody>
          {block.rows.map((row, place) => <tr key={place}>{row.map((cell, index) => <Cell key={index} cell={cell} />)}</tr>)}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell }: { cell: TableCell }) {
  const Tag = cell.header ? 'th' : 'td';
  const size = { ...(cell.colSpan > 1 && { colSpan: cell.colSpan }), ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }) };
  return <Tag {...tongue(cell)} {...size} data-block={cell.span.start}><Inlines inlines={cell.inlines} /></Tag>;
}

function Figure({ block }: { block: FigureBlock }) {
  return (
    <figure {...tongue(block)}>
      {block.images.map((image) => <Picture key={image.src} image={image} />)}
      {block.caption.length > 0 && <figcaption><Inlines inlines={block.caption} /></figcaption>}
    </figure>
  );
}

/** A picture that cannot be had leaves its description instead of an empty frame. */
function Picture({ image: { src, alt, width, height } }: { image: ArticleImage }) {
  const [missing, setMissing] = useState(false);
  if (missing) return alt === '' ? null : <p class="missing">{alt}</p>;
  const size = width !== null && height !== null ? { width, height } : {};
  return <img src={src} alt={alt} loading="lazy" decoding="async" onError={() => setMissing(true)} {...size} />;
}

/** A player or post of another site: never loaded here, one click away. */
function Embed({ href, title }: { href: string; title: string }) {
  const { t } = useI18n();
  return <p class="embed"><a href={href}>{t('readerEmbed', title)}</a></p>;
}

function tongue({ lang, dir }: { lang?: string; dir?: 'ltr' | 'rtl' }) {
  return { ...(lang !== undefined && { lang }), ...(dir !== undefined && { dir }) };
}
