import type { Span } from '../span.ts';

/**
 * A run of text inside a block. Only these shapes exist: markup of the page that
 * has no counterpart here is reduced to its text, so nothing of it can run later.
 */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  /** `href` is absolute and http(s) or mailto; other links become plain text. */
  | { kind: 'link'; href: string; children: Inline[] }
  /** Leads to another place of the article, from a footnote's number to the note: `to` is the name of an anchor there is. */
  | { kind: 'jump'; to: string; children: Inline[] }
  /** A place within a block that a jump leads to. */
  | { kind: 'anchor'; name: string; children: Inline[] }
  | { kind: 'mark'; mark: Mark; children: Inline[] }
  /** `title`: what the short form stands for. */
  | { kind: 'abbr'; title: string; children: Inline[] }
  /** Words in another language or direction than those around them; at least one of both is given. */
  | { kind: 'tongue'; lang?: string; dir?: 'ltr' | 'rtl'; children: Inline[] }
  /** Characters with their reading, which is shown above them and is no part of the text. */
  | { kind: 'ruby'; reading: string; children: Inline[] };

export type Mark = 'strong' | 'em' | 'sub' | 'sup' | 'code' | 'kbd' | 'del' | 'ins' | 'mark' | 'q';

/**
 * What every block carries.
 * `ref` is the number the live element was given when the page was copied (see page/snapshot.ts),
 * null where the text has no live element (text that came from ld+json, say).
 * `lang` and `dir` stand only where they differ from the article's own. `anchors`: names that jumps of the article lead here by.
 */
interface BlockBase {
  ref: number | null;
  anchors?: string[];
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** A block whose words are part of `article.text`: `text.slice(span.start, span.end)` is its plain text. */
interface TextBlockBase extends BlockBase {
  span: Span;
  inlines: Inline[];
}

export interface ParagraphBlock extends TextBlockBase { kind: 'paragraph' }
export interface HeadingBlock extends TextBlockBase { kind: 'heading'; level: 2 | 3 | 4 | 5 | 6 }
/** Preformatted: its white space counts. */
export interface CodeBlock extends TextBlockBase { kind: 'code' }
/** `value`: the number of an ordered list's item where the page sets one. */
export interface ListItem extends TextBlockBase { value?: number; children: ListBlock[] }
/** `start`: the number of the first item; `reversed`: numbers run down from it. */
export interface ListBlock extends BlockBase { kind: 'list'; ordered: boolean; start: number; reversed?: boolean; items: ListItem[] }
/** A term, or what is said of it; in a transcript the speaker, or what they say. */
export interface DefinitionItem extends TextBlockBase { term: boolean }
export interface DefinitionsBlock extends BlockBase { kind: 'definitions'; items: DefinitionItem[] }
/** `cite`: the address of what is quoted, or of the post that is embedded with its words. */
export interface QuotationBlock extends BlockBase { kind: 'quotation'; cite?: string; blocks: Block[] }
/** What the page lets its readers fold away, under a line that says what it is. */
export interface DetailsBlock extends BlockBase { kind: 'details'; summary: ParagraphBlock | null; blocks: Block[] }
export interface TableCell extends TextBlockBase { header: boolean; colSpan: number; rowSpan: number }
export interface TableBlock extends BlockBase { kind: 'table'; caption: Inline[]; rows: TableCell[][] }
/** Caption and credit are shown with their picture and are no part of `article.text`. */
export interface FigureBlock extends BlockBase { kind: 'figure'; images: ArticleImage[]; caption: Inline[]; credit?: Inline[] }
/** A player or post of another site: shown as a titled link, never loaded. */
export interface EmbedBlock extends BlockBase { kind: 'embed'; href: string; title: string }
export interface RuleBlock extends BlockBase { kind: 'rule' }

export interface ArticleImage {
  src: string;
  alt: string;
  width: number | null;
  height: number | null;
}

export type Block =
  | ParagraphBlock | HeadingBlock | CodeBlock | ListBlock | DefinitionsBlock | QuotationBlock | DetailsBlock
  | TableBlock | FigureBlock | EmbedBlock | RuleBlock;

/** One article, as plain data: nothing of the page's DOM or markup is in it. */
export interface Article {
  url: string | null;
  title: string;
  byline: string | null;
  siteName: string | null;
  /** ISO 8601 */
  publishedAt: string | null;
  /** BCP 47 */
  language: string | null;
  direction: 'ltr' | 'rtl';
  wordCount: number;
  /** Body alone: no title, byline, captions, promos. Paragraphs, headings and list items joined by "\n\n". */
  text: string;
  blocks: Block[];
  /** Where the article goes on, on a site that cuts it into pages. */
  nextPage?: string;
}

/** Why a block of the page was left out of the article, or brought back. */
export interface PassReason {
  step: 'before' | 'readability' | 'after' | 'rescue';
  /** The pass, by its file's name. */
  rule: string;
  action: 'removed' | 'restored';
  /** The first words of what was removed or restored, at most 120 characters. */
  text: string;
}

/** Codes of every way in which a page can fail to yield an article; the views have a message for each. */
export const ARTICLE_ERRORS = ['empty-page', 'not-an-article', 'still-loading', 'too-large'] as const;
export type ArticleErrorCode = (typeof ARTICLE_ERRORS)[number];

/**
 * Pages beyond this are not read. Browsers stop nesting at 512 when they parse a page; only a page built by a script that ran away
 * is deeper than 1,500. Long pages of news have some ten thousand elements; 5 MB of markup holds about a hundred thousand.
 */
export const LARGEST_PAGE = { depth: 1500, elements: 1_000_000 } as const;

/**
 * `kept`: refs of the page's own elements that hold the article: its text, pictures, embeds, headline, byline and date.
 * Empty for a document without refs. The site look hides what is neither one of them, inside one, nor around one.
 * `left`: refs of elements inside kept ones that hold nothing of the article and can be hidden too.
 */
export type ArticleOutcome =
  | { ok: true; article: Article; kept: number[]; left?: number[]; reasons: PassReason[] }
  | { ok: false; error: { code: ArticleErrorCode; message: string } };
