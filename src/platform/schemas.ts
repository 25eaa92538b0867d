import * as v from 'valibot';
import { ARTICLE_ERRORS } from '../article/article.ts';
import type { Block } from '../article/article.ts';
import type { PackedPage } from '../article/tree/packed.ts';
import type { Brief, BriefArticle } from '../facts/brief.ts';
import { STATEMENT_TYPES } from '../facts/brief.ts';
import { LISTS } from '../sanctions/listing.ts';
import { LOOKS } from '../settings/sites.ts';

/** The shapes that cross a border between contexts, as checked where they arrive. */

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
export const SpanSchema = v.pipe(
  v.object({ start: index, end: index }),
  v.check((span) => span.start <= span.end, 'a span ends before it starts'),
);
const text = v.string();
const maybeText = v.nullable(v.string());

export const ArticleSchema = v.object({
  url: maybeText, title: text, byline: maybeText, siteName: maybeText, publishedAt: maybeText, language: maybeText,
  direction: v.picklist(['ltr', 'rtl']), wordCount: index, text,
}) satisfies v.GenericSchema<unknown, BriefArticle>;

/** Made by the background alone, whose answer nobody else can give: their inner shape is not gone through again. */
export const BlocksSchema = v.custom<Block[]>(Array.isArray, 'blocks are a list');

/** Some thousand nodes: asked for what they are by hand, which is a good deal faster. */
export const PackedPageSchema = v.object({
  nodes: v.custom<PackedPage['nodes']>((value) => Array.isArray(value) && value.every(isPackedNode), 'a node is none'),
  isSeen: v.boolean(), isTooLarge: v.boolean(), base: maybeText,
}) satisfies v.GenericSchema<unknown, PackedPage>;

function isPackedNode(node: unknown): boolean {
  return node === null || typeof node === 'string' || typeof node === 'boolean'
    || (Array.isArray(node) && node.every((part) => typeof part === 'string' || typeof part === 'number'));
}

const SpeakerSchema = v.object({ actorId: maybeText, text });

export const ListingSchema = v.object({
  list: v.picklist(LISTS), entry: text, listedName: text, programmes: v.array(text), listedOn: maybeText,
  snapshot: text, score: v.number(), because: text,
});

const ActorSchema = v.object({
  id: text, name: text, aliases: v.array(text), kind: v.picklist(['person', 'organization', 'state']),
  role: maybeText, affiliation: maybeText, official: v.nullable(v.boolean()), salience: v.number(),
  mentions: v.array(SpanSchema), listings: v.array(ListingSchema),
});

const QuoteSchema = v.object({
  act: v.picklist(['said', 'thought']), form: v.picklist(['direct', 'mixed', 'indirect']),
  content: v.array(SpanSchema), cue: v.nullable(SpanSchema), source: v.nullable(SpanSchema),
  speaker: SpeakerSchema, official: v.boolean(), aside: v.exactOptional(v.boolean()),
  speakerBy: v.exactOptional(v.picklist(['pronoun', 'description', 'carried'])),
});

const SanctionsSchema = v.object({
  relevant: v.boolean(),
  regimes: v.array(v.object({ imposer: text, target: text, programmes: v.array(text) })),
  statements: v.array(v.object({
    span: SpanSchema, type: v.picklist(STATEMENT_TYPES), imposer: maybeText, target: maybeText, speaker: v.nullable(SpeakerSchema),
  })),
});

export const BriefSchema = v.object({
  source: text, article: ArticleSchema, actors: v.array(ActorSchema), quotes: v.array(QuoteSchema), sanctions: SanctionsSchema,
}) satisfies v.GenericSchema<unknown, Brief>;

/**
 * Every way in which asking for a page's brief or for clean mode can end without one. The views have a message for each.
 * `off-limits`: browser pages, add-on stores, PDF viewer. `no-access`: the reader has not acted on this page (or the grant lapsed).
 * `tab-gone`: closed or navigated while we worked. `failed`: our own fault.
 */
export const PAGE_ERRORS = [...ARTICLE_ERRORS, 'off-limits', 'no-access', 'tab-gone', 'failed'] as const;
export type PageErrorCode = (typeof PAGE_ERRORS)[number];

export const PageErrorSchema = v.object({ code: v.picklist(PAGE_ERRORS), message: text });
export type PageError = v.InferOutput<typeof PageErrorSchema>;

export const CleanStateSchema = v.picklist(['off', 'site', 'reader']);
export type CleanState = v.InferOutput<typeof CleanStateSchema>;

/** A site that is always cleaned. `allowed` is false where the browser does not let us (any more). */
export const ListedSiteSchema = v.object({ site: text, look: v.picklist(LOOKS), allowed: v.boolean() });
export type ListedSite = v.InferOutput<typeof ListedSiteSchema>;

/** A list of the index in use. */
const ListSourceSchema = v.object({ list: v.picklist(LISTS), publisher: text, url: text, date: text, licence: text, entries: index });
export type ListSourceInfo = v.InferOutput<typeof ListSourceSchema>;

export const ListProgressSchema = v.variant('step', [
  v.object({ list: v.picklist(LISTS), step: v.literal('fetching'), received: index, total: v.nullable(index) }),
  v.object({ list: v.picklist(LISTS), step: v.literal('building') }),
]);

/** Every way in which a list can stay as it was. */
export const LIST_UPDATE_ERRORS = [
  'unreachable', 'refused', 'interrupted', 'too-slow', 'too-large', 'empty', 'not-this-format', 'malformed', 'truncated', 'no-entries',
  'fewer-entries', 'older', 'busy', 'no-permission', 'not-stored', 'failed',
] as const;
export type ListUpdateErrorCode = (typeof LIST_UPDATE_ERRORS)[number];

/** `changed` is false where the copy at hand is already of that date. */
export const ListUpdateSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), changed: v.boolean(), source: ListSourceSchema }),
  v.object({ ok: v.literal(false), error: v.object({ code: v.picklist(LIST_UPDATE_ERRORS), message: text }) }),
]);
export type ListUpdate = v.InferOutput<typeof ListUpdateSchema>;

export const ListsSchema = v.object({ lists: v.array(ListSourceSchema), progress: v.nullable(ListProgressSchema) });
export type Lists = v.InferOutput<typeof ListsSchema>;

/** `{ok: true} & fields`, or the named error. */
export function outcomeOf<const Fields extends v.ObjectEntries>(fields: Fields) {
  return v.variant('ok', [
    v.object({ ok: v.literal(true), ...fields }),
    v.object({ ok: v.literal(false), error: PageErrorSchema }),
  ]);
}
