import { type Draft, drop } from './before.ts';
import type { PageElement } from '../tree/element.ts';

const FIELDS = 'input[type="email" i], input[placeholder*="mail" i]';
/** What none of such boxes holds. */
const ARTICLE = 'h1, article, main, time, figure';
/** Characters of an appeal to sign up, at most; two boxes of it side by side may have as much together. */
const APPEAL = 420;
/** A paragraph of this length speaks of something else. */
const PARAGRAPH = 220;

/**
 * Leaves out the box around a field for an address, with the words that ask for it, in whatever language and under whatever name:
 * `<div class="k2"><b>One letter, every Friday</b><span>The week on the water, sent to you.</span><div><input type="email"><button>Join</button></div></div>`.
 */
export function dropSignUps(draft: Draft): void {
  for (const field of draft.body.querySelectorAll(FIELDS)) {
    if (!draft.body.contains(field)) continue;
    let box: PageElement = field;
    for (let at = field.parentElement; at && at !== draft.body && asksForAddress(at); at = at.parentElement) box = at;
    if (box !== field) drop(draft, box, 'sign-ups');
  }
}

function asksForAddress(box: PageElement): boolean {
  return box.innerLength <= APPEAL && box.querySelector(ARTICLE) === null && box.querySelectorAll('p').every((paragraph) => paragraph.innerLength < PARAGRAPH);
}
