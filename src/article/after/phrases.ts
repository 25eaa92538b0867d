import { squeeze, tagOf, upFrom } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { isHeading, isProse, linkShare } from '../prose.ts';
import type { Unit } from '../units.ts';
import { BY_LANGUAGE } from './language-list.ts';
import { NOTICES } from './notice-list.ts';
import { PHRASES } from './phrase-list.ts';
import { Wordings } from './wordings.ts';

/** Whether a line announces other stories: "Read more:", "More from the coast", "Related stories", "Lesen Sie auch". */
export function isMoreLabel(text: string): boolean {
  const words = bare(text);
  return (words.length <= 40 && WORDINGS.firstOf(words, ({ name }) => name === 'read more') !== null) || MORE.test(words);
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
  return WORDINGS.firstOf(words, ({ name, longest, linked }) => names.has(name) && words.length <= longest && linked === undefined) !== null;
}

/** "More Great Coast Stories", "More on the harbour", "Other news from Port Ada" */
const MORE = /^(?:\d+ )?(?:more|other|further|also) (?:.{0,40} )?(?:stories|news|articles|coverage|reading|posts|reads|links|features|headlines)(?: .{0,30})?:?$|^more (?:from|on|about|in) .{2,40}$/i;

const WORDINGS = new Wordings([...PHRASES, ...NOTICES, ...BY_LANGUAGE]);
/** How many of the last paragraphs are the end of a text. */
const ENDING = 3;

/** Leaves out units that say what only furniture says: "Advertisement", "Read more: …", "Sign up for our newsletter", "Follow us on …". */
export function dropPhrases(page: ArticlePage): void {
  const ending = page.kept().filter((unit) => isProse(unit)).slice(-ENDING)[0]?.index ?? 0;
  for (const unit of page.units.list) {
    if (unit.barred || unit.text.length > 700) continue;
    const words = bare(unit.text);
    const linked = linkShare(unit);
    const rule = WORDINGS.firstOf(words, (phrase) => words.length <= phrase.longest && linked >= (phrase.linked ?? 0) && !(phrase.ends && unit.index < ending));
    if (!rule) continue;
    // "Share" as the caption of a column of figures is a cell, not a button.
    if (tagOf(unit.block) === 'td' || tagOf(unit.block) === 'th') continue;
    page.bar(unit, `phrases: ${rule.name}`);
    if (rule.name === 'player') dropTitleOfPlayer(page, unit);
  }
}

/** `<div class="embed"><h2>How a tunnel is dug</h2><div>To view this video please enable JavaScript</div></div>`: the heading is the film's. */
function dropTitleOfPlayer(page: ArticlePage, complaint: Unit): void {
  for (const box of upFrom(complaint.block.parentElement, page.body).slice(0, 2)) {
    const units = page.unitsIn(box);
    if (units.length > 3 || units.some((unit) => isProse(unit))) return;
    for (const unit of units) if (isHeading(unit)) page.bar(unit, 'phrases: title of a player');
  }
}

const MARKS = /[\s>»›▶►•*|–—-]/;

/** Without the marks that lead in or point on: "» Read more »", "[Related: the storm]". */
function bare(text: string): string {
  if (!MARKS.test(text.charAt(0)) && !MARKS.test(text.charAt(text.length - 1)) && !text.startsWith('[')) return text;
  const plain = squeeze(text.replace(/^[\s>»›▶►•*|–—-]+|[\s>»›|*–—-]+$/g, ''));
  return /^\[[^[\]]*\]$/.test(plain) ? plain.slice(1, -1).trim() : plain;
}
