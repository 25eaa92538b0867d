import * as v from 'valibot';
import { LISTS } from '../sanctions/listing.ts';
import { LOOKS } from '../settings/sites.ts';
import { ArticleSchema, BlocksSchema, BriefSchema, CleanStateSchema, ListingSchema, ListsSchema, ListUpdateSchema, ListedSiteSchema, PackedPageSchema, SpanSchema, outcomeOf } from './schemas.ts';

/**
 * Every message of the extension: who may send it, what it asks, what comes back.
 * `view`: a page of the extension (popup, welcome). `content`: our script in a tab. `background`: the service worker or event page.
 * Both ends derive their types from this map and both check what arrives (see bus.ts).
 */
export type Context = 'view' | 'content' | 'background';

interface Definition {
  from: Context;
  to: 'background' | 'content';
  request: v.GenericSchema;
  reply: v.GenericSchema;
}

const nothing = v.object({});
const ofTab = v.object({ tabId: v.pipe(v.number(), v.integer()) });
const done = v.object({ ok: v.literal(true) });
const stepBy = v.picklist([1, -1]);
const stepTaken = outcomeOf({ found: v.boolean(), at: v.number(), of: v.number() });

/** `articleKey` changes when a single-page site puts another article in the same tab. */
const extracted = outcomeOf({ article: ArticleSchema, articleKey: v.string() });

export const MESSAGES = {
  /** The brief of the article in a tab, made now or remembered. `analysed` is false where the text is not English. */
  'brief:get': {
    from: 'view', to: 'background', request: ofTab,
    reply: outcomeOf({ brief: BriefSchema, articleKey: v.string(), analysed: v.boolean() }),
  },
  /** The brief of an article that a page of ours has read itself: the demonstration article. */
  'brief:of': {
    from: 'view', to: 'background', request: v.object({ article: ArticleSchema, articleKey: v.string() }),
    reply: outcomeOf({ brief: BriefSchema, articleKey: v.string(), analysed: v.boolean() }),
  },
  'clean:get': { from: 'view', to: 'background', request: ofTab, reply: outcomeOf({ state: CleanStateSchema }) },
  'clean:set': {
    from: 'view', to: 'background', request: v.object({ ...ofTab.entries, state: CleanStateSchema }),
    reply: outcomeOf({ state: CleanStateSchema }),
  },
  /** Scroll to a span of the article and highlight it; it may be one of a row. `found` is false where the page no longer shows those words. */
  'evidence:show': {
    from: 'view', to: 'background', request: v.object({ ...ofTab.entries, articleKey: v.string(), span: SpanSchema, among: v.array(SpanSchema) }),
    reply: outcomeOf({ found: v.boolean() }),
  },
  /** Go on to the next of that row, or back. `at` counts from 0. */
  'evidence:step': { from: 'view', to: 'background', request: v.object({ ...ofTab.entries, articleKey: v.string(), by: stepBy }), reply: stepTaken },

  /** The article of a tab as one HTML file that needs nothing else. */
  'article:file': { from: 'view', to: 'background', request: ofTab, reply: outcomeOf({ html: v.string() }) },

  /** Entries that a name which the reader looks up may be: whatever is close, best first, empty where none is. */
  'name:screen': { from: 'view', to: 'background', request: v.object({ name: v.string() }), reply: outcomeOf({ listings: v.array(ListingSchema) }) },
  /** What the reader has selected in a tab: words that may be a name, and all of it; each "" where there is none. */
  'selection:get': { from: 'view', to: 'background', request: ofTab, reply: outcomeOf({ text: v.string(), passage: v.string() }) },

  /** The site of a tab, where the reader has let us know it. `look` is null where the site is not on the list of those always cleaned. */
  'site:get': {
    from: 'view', to: 'background', request: ofTab,
    reply: outcomeOf({ site: v.nullable(v.object({ site: v.string(), look: v.nullable(v.picklist(LOOKS)), allowed: v.boolean() })) }),
  },
  /** The browser is being asked to allow a site, for this; null: it was refused. */
  'site:intend': {
    from: 'view', to: 'background', request: v.object({ intent: v.nullable(v.object({ ...ofTab.entries, site: v.string(), look: v.picklist(LOOKS) })) }),
    reply: done,
  },
  /** Always clean a site in this look; null: no longer, and give its permission back. `kept` is false where the browser does not allow the site. */
  'site:set': {
    from: 'view', to: 'background', request: v.object({ site: v.string(), look: v.nullable(v.picklist(LOOKS)) }), reply: outcomeOf({ kept: v.boolean() }),
  },
  'sites:get': { from: 'view', to: 'background', request: nothing, reply: outcomeOf({ sites: v.array(ListedSiteSchema) }) },
  /** A page of a site that is always cleaned begins, or goes on to another address. */
  'site:arrived': { from: 'content', to: 'background', request: nothing, reply: outcomeOf({ state: CleanStateSchema }) },

  /** Which lists names are screened against, and what one of them is being put through. */
  'lists:get': { from: 'view', to: 'background', request: nothing, reply: outcomeOf(ListsSchema.entries) },
  /** Fetch a list from its publisher, which the reader has allowed; replies when it is done. */
  'lists:update': { from: 'view', to: 'background', request: v.object({ list: v.picklist(LISTS) }), reply: outcomeOf({ update: ListUpdateSchema }) },
  /** The same with the text of files that the reader chose. */
  'lists:load': {
    from: 'view', to: 'background', request: v.object({ list: v.picklist(LISTS), files: v.array(v.string()) }), reply: outcomeOf({ update: ListUpdateSchema }),
  },

  /**
   * Put a style sheet of ours into the sender's tab, or take it out. With `user` origin a page's own `!important` cannot beat it;
   * `author` is for highlights, which Chromium does not paint by sheets of user origin.
   */
  'sheet:set': {
    from: 'content', to: 'background',
    request: v.object({ css: v.string(), present: v.boolean(), origin: v.picklist(['user', 'author']) }),
    reply: v.object({ ok: v.boolean() }),
  },
  /** The brief of the article that stands in the sender's page. */
  'page:brief': {
    from: 'content', to: 'background', request: nothing, reply: outcomeOf({ brief: BriefSchema, articleKey: v.string(), analysed: v.boolean() }),
  },
  /** Find the article in a page as it stands in the sender's tab. `kept` and `left`: see `ArticleOutcome`. */
  'page:read': {
    from: 'content', to: 'background', request: v.object({ url: v.string(), page: PackedPageSchema }),
    reply: outcomeOf({
      article: v.object({ ...ArticleSchema.entries, blocks: BlocksSchema, nextPage: v.exactOptional(v.string()) }), kept: v.array(v.number()),
      left: v.array(v.number()),
    }),
  },
  /** Put the reader look's script beside the content script that asks, where that finds it once the reply is there. */
  'reader:load': { from: 'content', to: 'background', request: nothing, reply: outcomeOf({}) },
  /** Another article stands in the page, or clean mode was switched from inside it. */
  'page:changed': {
    from: 'content', to: 'background', request: v.object({ state: CleanStateSchema, articleKey: v.nullable(v.string()) }), reply: done,
  },

  'page:extract': { from: 'background', to: 'content', request: nothing, reply: extracted },
  'page:clean-state': { from: 'background', to: 'content', request: nothing, reply: v.object({ state: CleanStateSchema }) },
  /** `toggle` turns clean mode off when it is on, else on in the remembered look. */
  'page:clean': {
    from: 'background', to: 'content', request: v.object({ state: v.union([CleanStateSchema, v.literal('toggle')]) }),
    reply: outcomeOf({ state: CleanStateSchema }),
  },
  'page:file': { from: 'background', to: 'content', request: nothing, reply: outcomeOf({ html: v.string() }) },
  'page:selection': { from: 'background', to: 'content', request: nothing, reply: outcomeOf({ text: v.string(), passage: v.string() }) },
  'page:show': {
    from: 'background', to: 'content', request: v.object({ articleKey: v.string(), span: SpanSchema, among: v.array(SpanSchema) }),
    reply: outcomeOf({ found: v.boolean() }),
  },
  'page:step': { from: 'background', to: 'content', request: v.object({ articleKey: v.string(), by: stepBy }), reply: stepTaken },
} as const satisfies Record<string, Definition>;

export type MessageName = keyof typeof MESSAGES;
export type RequestOf<Name extends MessageName> = v.InferOutput<(typeof MESSAGES)[Name]['request']>;
export type ReplyOf<Name extends MessageName> = v.InferOutput<(typeof MESSAGES)[Name]['reply']>;
export type NameTo<To extends 'background' | 'content'> = {
  [Name in MessageName]: (typeof MESSAGES)[Name]['to'] extends To ? Name : never
}[MessageName];
