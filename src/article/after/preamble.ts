import { labelOf, tagOf, upFrom } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { countShapes, endsSentence, isHeading, isProse, shapeOf } from '../prose.ts';
import { textBox } from '../text-box.ts';
import type { Unit } from '../units.ts';
import { saysOnly, wordsOnly } from '../words-only.ts';
import { isMeta, standsApart } from './above-text.ts';

/** `<h2 class="article__dek">`, `<p class="standfirst">`, `<div class="subtitle">` */
const DEK = /(?:^|[\s_-])(?:dek|deck|subtitle|sub-title|subhead|subheadline|subheading|standfirst|tagline|excerpt|kicker|teaser|lead-in|strapline)(?:$|[\s_-])/;

/** Leaves out what stands above the first paragraph: the headline said again, byline, date, place in the site, the summary under the headline. */
export function dropPreamble(page: ArticlePage): void {
  const kept = page.kept();
  const title = wordsOnly(page.metadata.title);
  const headline = page.metadata.shown[0];
  const headlineUnits = headline ? page.unitsIn(headline) : [];
  const above = headlineUnits.at(-1)?.index ?? -1;
  const box = textBox(page);
  const shapes = countShapes(kept.filter((unit) => isProse(unit)));
  const summary = wordsOnly(page.metadata.summary ?? '');
  // `<div class="x">Crews cleared the channel by night</div><p>The harbour reopened …`, and the page's data say the same of it.
  const isGiven = (unit: Unit): boolean => above >= 0 && tagOf(unit.block) !== 'p' && summary.length > 20 && saysOnly(unit.text, summary)
    && (shapes.get(shapeOf(unit)) ?? 0) < 2;
  const isSummary = (unit: Unit): boolean => isDek(page, unit) || isGiven(unit) || isBoldLines(unit) || (box !== null && standsApart(page, unit, box));
  const first = kept.find((unit) => isProse(unit) && unit.index > above && !isSummary(unit)) ?? kept.find((unit) => isProse(unit));
  for (const unit of headlineUnits) if (unit.text.length < 300) page.bar(unit, 'preamble: headline');
  if (!first) return;
  const shape = shapeOf(first);
  for (const unit of kept) {
    if (unit.index >= first.index) break;
    if (saysOnly(unit.text, title)) page.bar(unit, 'preamble: headline');
    else if (isMeta(page, unit)) page.bar(unit, 'preamble: byline or date');
    else if (isSummary(unit) || isSubheadline(unit, above)) page.bar(unit, 'preamble: summary');
    // Above the headline nothing belongs to the text; below it, what is set like the text may.
    else if (unit.index < above && !isProse(unit)) page.bar(unit, 'preamble: above the headline');
    else if (isScrap(page, unit) && shapeOf(unit) !== shape) page.bar(unit, 'preamble: apart from the text');
  }
  for (const unit of kept.slice(0, 12)) if (!unit.barred && title !== '' && saysOnly(unit.text, title)) page.bar(unit, 'preamble: headline');
}

/** A few words in a box of their own: "Business", "4 min". A short first paragraph is a sentence, or a `<p>`. */
function isScrap(page: ArticlePage, unit: Unit): boolean {
  // `<ul><li>By Ada</li><li>March 3</li><li>Ports</li></ul>`, as against a list of the story's main points.
  const list = unit.block.closest('ul, ol');
  if (list && !page.unitsIn(list).some((other) => other.barred)) return false;
  return unit.text.length < 40 && !isHeading(unit) && !endsSentence(unit.text) && tagOf(unit.block) !== 'p';
}

/** `<h1>Harbour reopens</h1><h2>Crews cleared the channel by night, and the first trawlers left before dawn</h2>` */
function isSubheadline(unit: Unit, above: number): boolean {
  return above >= 0 && unit.index - above <= 2 && isHeading(unit) && unit.text.length >= 60;
}

/**
 * `<div class="text"><strong>Fleet sails again after ten weeks<br>Groups call it
 * hasty</strong><br><br>The harbour …`: headlines under the headline, as Korean papers set them.
 */
function isBoldLines(unit: Unit): boolean {
  const bold = unit.nodes.find((node) => node.data.trim() !== '')?.parentElement?.closest('strong, b');
  return bold != null && unit.text.length < 200 && !endsSentence(unit.text) && unit.run.some((node) => node.nodeName === 'BR')
    && unit.nodes.every((node) => node.data.trim() === '' || bold.contains(node));
}

/** A summary under the headline, by its own class or that of the box around it; a box of four units and more is the text's. */
function isDek(page: ArticlePage, unit: Unit): boolean {
  for (const at of [unit.block, ...upFrom(unit.block.parentElement)].slice(0, 2)) if (DEK.test(labelOf(at)) && page.unitsIn(at).length < 4) return true;
  return false;
}
