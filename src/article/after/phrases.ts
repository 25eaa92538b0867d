import { squeeze, tagOf } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { isProse, linkShare } from '../prose.ts';
import { NOTICES } from './notice-list.ts';
import { PHRASES, type Phrase } from './phrase-list.ts';

/** Whether a line announces other stories: "Read more:", "More from the coast", "Related stories", "Lesen Sie auch". */
export function isMoreLabel(text: string): boolean {
  const words = bare(text);
  return PHRASES.some((phrase) => phrase.name === 'read more' && words.length <= 40 && phrase.pattern.test(words)) || MORE.test(words);
}

const APPEALS = new Set(['sign up', 'appeal']);
const CONTROLS = new Set(['player', 'control', 'share', 'follow', 'contact', 'call to comment', 'advertisement']);

/** Whether a line asks its reader to subscribe or give: "Get a subscription of our magazine". */
export function isAppeal(text: string): boolean {
  return saysOneOf(APPEALS, text);
}

/** Whether a line is for working the page, or says why that fails: "View more articles", "@adawells", "Media playback is unsupported on your device". */
export function isControl(text: string): boolean {
  return saysOneOf(CONTROLS, text);
}

function saysOneOf(names: ReadonlySet<string>, text: string): boolean {
  const words = bare(text);
  return RULES.some((phrase) => names.has(phrase.name) && words.length <= phrase.longest && phrase.linked === undefined && phrase.pattern.test(words));
}

/** "More Great Coast Stories", "More on the harbour", "Other news from Port Ada" */
const MORE = /^(?:\d+ )?(?:more|other|further|also) (?:.{0,40} )?(?:stories|news|articles|coverage|reading|posts|reads|links|features|headlines)(?: .{0,30})?:?$|^more (?:from|on|about|in) .{2,40}$/i;

const RULES = [...PHRASES, ...NOTICES];
/**
 * Most units say none of the phrases, which two searches tell: one at their beginning, one in all of their words. Of the phrases that
 * long ones are matched against there are few. What is written in patterns of another kind is asked one by one.
 */
const ALIKE = RULES.filter(({ pattern }) => pattern.flags === 'i');
const LEADING = ALIKE.filter(({ pattern }) => pattern.source.startsWith('^'));
const LONG = 300;
const LEADS = searchFor(LEADING);
const INNER = searchFor(ALIKE.filter((phrase) => !LEADING.includes(phrase)));
const OTHERS = RULES.filter((phrase) => !ALIKE.includes(phrase));
/** How many of the last paragraphs are the end of a text. */
const ENDING = 3;

/** Leaves out units that say what only furniture says: "Advertisement", "Read more: …", "Sign up for our newsletter", "Follow us on …". */
export function dropPhrases(page: ArticlePage): void {
  const ending = page.kept().filter((unit) => isProse(unit)).slice(-ENDING)[0]?.index ?? 0;
  for (const unit of page.units.list) {
    if (unit.barred || unit.text.length > 700) continue;
    const words = bare(unit.text);
    const linked = linkShare(unit);
    const rule = (LEADS(words) || INNER(words) ? RULES : OTHERS).find((phrase) => words.length <= phrase.longest && linked >= (phrase.linked ?? 0)
      && !(phrase.ends && unit.index < ending) && phrase.pattern.test(words));
    if (!rule) continue;
    // "Share" as the caption of a column of figures is a cell, not a button.
    if (tagOf(unit.block) === 'td' || tagOf(unit.block) === 'th') continue;
    page.bar(unit, `phrases: ${rule.name}`);
  }
}

function searchFor(phrases: readonly Phrase[]): (words: string) => boolean {
  const anyOf = (some: readonly Phrase[]): RegExp => new RegExp(some.map(({ pattern }) => pattern.source).join('|'), 'i');
  const [all, long] = [anyOf(phrases), anyOf(phrases.filter(({ longest }) => longest > LONG))];
  return (words) => (words.length > LONG ? long : all).test(words);
}

const MARKS = /[\s>»›▶►•*|–—-]/;

/** Without the marks that lead in or point on: "» Read more »", "[Related: the storm]". */
function bare(text: string): string {
  if (!MARKS.test(text.charAt(0)) && !MARKS.test(text.charAt(text.length - 1)) && !text.startsWith('[')) return text;
  const plain = squeeze(text.replace(/^[\s>»›▶►•*|–—-]+|[\s>»›|*–—-]+$/g, ''));
  return /^\[[^[\]]*\]$/.test(plain) ? plain.slice(1, -1).trim() : plain;
}
