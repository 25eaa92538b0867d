import { dropAuthorNote } from './after/author-note.ts';
import { dropBeyondText } from './after/beyond-text.ts';
import { setCaptionsApart } from './after/captions.ts';
import { findByline } from './after/find-byline.ts';
import { cutInlineBoxes } from './after/inline-boxes.ts';
import { dropIslands } from './after/islands.ts';
import { dropLabelledBoxes } from './after/labelled-boxes.ts';
import { dropLinkLines } from './after/link-lines.ts';
import { dropLinkLists } from './after/link-lists.ts';
import { dropOddLines } from './after/odd-lines.ts';
import { dropOtherArticles } from './after/other-articles.ts';
import { dropPhrases } from './after/phrases.ts';
import { dropPreamble } from './after/preamble.ts';
import { dropRepeats } from './after/repeats.ts';
import { dropTail } from './after/tail.ts';
import type { BeforePass } from './before/before.ts';
import { dropChrome } from './before/chrome.ts';
import { dropForms } from './before/forms.ts';
import { spellFormulas } from './before/formulas.ts';
import { dropHidden } from './before/hidden.ts';
import { dropIcons } from './before/icons.ts';
import { wakeLazyImages } from './before/lazy-images.ts';
import { keepFrontArticle } from './before/in-front.ts';
import { useNoscriptImages } from './before/noscript-images.ts';
import { liftOverlaid } from './before/overlaid.ts';
import { dropOverlays } from './before/overlays.ts';
import { dropScripts } from './before/scripts.ts';
import { dropSignUps } from './before/sign-ups.ts';
import { dropSpokenLabels } from './before/spoken-labels.ts';
import type { PagePass } from './page.ts';
import { restoreCallouts } from './rescue/callouts.ts';
import { restoreEdges } from './rescue/edges.ts';
import { restoreHeadings } from './rescue/headings.ts';
import { restoreLargerText } from './rescue/larger-text.ts';
import { restoreLiveTimes } from './rescue/live-times.ts';
import { restoreMixedText } from './rescue/mixed-text.ts';
import { restorePosts } from './rescue/posts.ts';
import { restoreRatings } from './rescue/ratings.ts';
import { restoreSiblings } from './rescue/siblings.ts';
import { restoreStructuredText } from './rescue/structured-text.ts';

/** In this order, on the whole document, before Readability is asked. */
export const BEFORE: readonly BeforePass[] = [
  liftOverlaid,
  keepFrontArticle,
  useNoscriptImages,
  spellFormulas,
  dropScripts,
  dropHidden,
  dropSpokenLabels,
  dropIcons,
  wakeLazyImages,
  dropSignUps,
  dropForms,
  dropOverlays,
  dropChrome,
];

/** On the page's words with Readability's votes: what no article's body says is left out for good. */
export const AFTER: readonly PagePass[] = [
  // Which text is meant comes before what in it is none.
  restoreLargerText,
  cutInlineBoxes,
  dropOtherArticles,
  findByline,
  setCaptionsApart,
  dropLabelledBoxes,
  dropPhrases,
  dropIslands,
  dropLinkLines,
  dropLinkLists,
  dropPreamble,
  dropAuthorNote,
  dropBeyondText,
  dropOddLines,
  dropTail,
];

/** What Readability missed and no pass left out is brought back. */
export const RESCUE: readonly PagePass[] = [
  restoreStructuredText,
  restoreSiblings,
  restoreMixedText,
  restoreCallouts,
  restoreEdges,
  restoreHeadings,
  restoreRatings,
  restorePosts,
  restoreLiveTimes,
  dropRepeats,
];
