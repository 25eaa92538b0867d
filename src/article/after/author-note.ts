import type { ArticlePage } from '../page.ts';
import type { Unit } from '../units.ts';
import { wordsOnly } from '../words-only.ts';

/** "Ada Wells is the port reporter of …", "Ada Wells (ada@coast.example) covers …", "The writer is a fellow at …" */
const ABOUT = /^(?:about the author|(?:the|this) (?:writer|author|columnist|reporter)\b.{0,60}\b(?:is|was|has|are)\b)/i;
const DOES = /^(?:\s*\([^)]{0,80}\))?,?\s*(?:is|are|was|has|have|covers|writes|reports|joined|specializes|works|lives|teaches|runs|edits|hosts|served|contributes|blogs|can be)\b/i;

/** In italics, of someone whom the page names nowhere else: "Ada Wells is a staff writer for the Coast", "Bo Lind writes for the Courier, a sister paper". */
const WRITES = /^(?:\p{Lu}[\p{L}.'’-]*,? ){2,4}(?:(?:is|was) (?:an?|the|our)\b.{0,60}\b(?:writer|reporter|correspondent|editor|columnist|journalist|contributor|author|fellow|professor|critic)\b|(?:writes|reports|blogs) (?:for|about|on)\b)/u;

/** Leaves out the note on the author that closes an article: its last paragraphs, where they begin with the byline's name. */
export function dropAuthorNote(page: ArticlePage): void {
  const names = (page.metadata.byline ?? '').split(/,| and | und | et | y |&/).map((name) => name.trim()).filter((name) => wordsOnly(name).includes(' '));
  for (const unit of page.kept().slice(-3).toReversed()) {
    if (unit.text.length > 600 || page.kept().length < 4) return;
    const name = names.find((each) => unit.text.toLowerCase().startsWith(each.toLowerCase()));
    if (ABOUT.test(unit.text) || (isSlanted(unit) && WRITES.test(unit.text)) || (name !== undefined && DOES.test(unit.text.slice(name.length))))
      page.bar(unit, 'author-note');
  }
}

function isSlanted(unit: Unit): boolean {
  return unit.nodes.every((node) => node.data.trim() === '' || node.parentElement?.closest('em, i') != null);
}
