import { squeeze, tagOf } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { linkShare } from '../prose.ts';
import { PHRASES } from './phrase-list.ts';

/** Leaves out units that say what only furniture says: "Advertisement", "Read more: …", "Sign up for our newsletter", "Follow us on …". */
export function dropPhrases(page: ArticlePage): void {
  for (const unit of page.units.list) {
    if (unit.barred || unit.text.length > 400) continue;
    const words = squeeze(unit.text.replace(/^[\s>»›▶►•*|–—-]+|[\s>»›|]+$/g, ''));
    const linked = linkShare(unit);
    const rule = PHRASES.find((phrase) => words.length <= phrase.longest && linked >= (phrase.linked ?? 0) && phrase.pattern.test(words));
    if (!rule) continue;
    // "Share" as the caption of a column of figures is a cell, not a button.
    if (tagOf(unit.block) === 'td' || tagOf(unit.block) === 'th') continue;
    page.bar(unit, `phrases: ${rule.name}`);
  }
}
