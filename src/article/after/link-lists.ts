import { tagOf } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { endsSentence, isHeading, isProse } from '../prose.ts';
import { leadsWithin } from '../same-site.ts';
import type { Unit } from '../units.ts';
import { isMoreLabel } from './phrases.ts';

/**
 * Leaves out lists of links to other stories of the site: below the last paragraph ("More from the coast" and five headlines), and anywhere
 * under a line that says so ("Read more:"). A list within the text may be what the text is about, and stays.
 * `<li>Storm breaks the pier: <a href="/news/pier">who is to pay</a></li>` is such a link too: all that it says is the headline.
 */
export function dropLinkLists(page: ArticlePage): void {
  const last = page.kept().findLast((unit) => isProse(unit) && unit.block.closest('li') === null);
  for (const list of page.body.querySelectorAll('ul, ol')) {
    if (list.parentElement?.closest('li') != null) continue;
    const units = page.unitsIn(list).filter((unit) => unit.kept);
    const [first] = units;
    if (!first || units.length < 2) continue;
    const label = page.units.list[first.index - 1];
    const labelled = label !== undefined && isMoreLabel(label.text);
    if (!labelled && (last === undefined || first.index < last.index)) continue;
    if (units.filter((unit) => isTeaser(page, unit)).length < units.length * 0.8) continue;
    page.barElement(list, 'link-lists');
    // "More from the coast", whether it is set as a heading or not.
    if (label && isLabel(label) && (labelled || isHeading(label))) page.bar(label, 'link-lists');
  }
}

/** A link to another page of the site and little besides. */
function isTeaser(page: ArticlePage, unit: Unit): boolean {
  return unit.linked >= 12 && unit.linked > unit.text.length * 0.25 && unit.text.length < 200 && !endsSentence(unit.text.replace(/\?$/, ''))
    && leadsWithin(page, unit);
}

function isLabel(unit: Unit): boolean {
  return unit.text.length < 60 && !endsSentence(unit.text) && tagOf(unit.block) !== 'li';
}
