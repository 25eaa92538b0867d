import { labelOf, tagOf, upFrom } from '../dom.ts';
import type { ArticlePage } from '../page.ts';
import { isProse, shapeOf } from '../prose.ts';
import { textBox } from '../text-box.ts';
import type { Unit } from '../units.ts';
import type { PageElement } from '../tree/element.ts';

/** `<section class="footnotes">`, `<div class="editors-note">`, `<div class="correction">`: parts of the text that stand below it. */
const BELONGS = /foot-?notes?|endnotes?|references|correction|clarification|editor-?s?-?note|update/;
/** "Correction: an earlier version …", "Update, 4 p.m.: …", "Berichtigung: …", "More information: A. Wells et al., Herring in cold water, …" */
const NOTE = /^(?:correction|corrected|clarification|update|updated|editor['’]?s['’]? note|note|more information|references?|\*|\[?\d{1,2}\]?[.:)\s]|korrektur|berichtigung|anmerkung|rectificación|correctif|erratum|fe de erratas|p\.?s\.?\b)/i;

/**
 * Leaves out what stands below the box that holds the text, set in another way: the note on the author, the publisher's address,
 * a proposal to subscribe (`<div class="entry">…</div><div class="who"><h5>Ada</h5><p>Ada lives by the sea …`).
 * Text that goes on in a second box is set like that in the first and stays; so do footnotes and corrections.
 */
export function dropBeyondText(page: ArticlePage): void {
  const box = textBox(page);
  if (!box) return;
  const last = page.unitsIn(box).at(-1)?.index ?? -1;
  const shapes = new Set(page.unitsIn(box).filter((unit) => unit.kept && isProse(unit)).map(shapeOf));
  for (const unit of page.units.list.slice(last + 1)) {
    if (unit.kept && !shapes.has(shapeOf(unit)) && !belongsBelow(unit, box)) page.bar(unit, 'beyond-text');
  }
}

/** Whether a line below the text is a note to it. `text`: an element of the text; what is around that says nothing of the line. */
export function belongsBelow(unit: Unit, text: PageElement): boolean {
  if (NOTE.test(unit.text)) return true;
  for (const at of upFrom(unit.block)) {
    if (at.contains(text)) return false;
    if (BELONGS.test(labelOf(at)) || at.getAttribute('role') === 'doc-endnotes' || tagOf(at) === 'table') return true;
  }
  return false;
}
