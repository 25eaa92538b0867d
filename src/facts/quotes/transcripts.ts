import type { Annotations, Paragraph } from '../../language/annotations.ts';
import { fits, suited } from '../../language/plain-letters.ts';
import type { Span } from '../../span.ts';

/** One paragraph of a printed conversation. */
export interface Turn {
  /** Place in `Annotations.paragraphs`. */
  paragraph: number;
  content: Span;
  /** The name before the colon; null in a paragraph that goes on with the turn before. */
  label: Span | null;
  /** The name of who speaks, from this turn's label or the one before. */
  name: string;
}

/** "ROWE: We are ready.", "HANA ROWE (on the phone): …": capitals alone, at most five words. */
const LABEL = /^["“]?(\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){0,4})(?: ?\([^)\n]{1,30}\))?: ?(?=\S)/u;
/** Words in capitals before a colon that are nobody's name. */
const NO_NAME = /^(?:UPDATE|UPDATED|NOTE|WATCH|READ|VIDEO|PHOTOS?|MORE|RELATED|LIVE|EXCLUSIVE|BREAKING|CORRECTION|ALSO|FACT|TRUTH|MYTH|Q|A|TL;DR|PS|P\.S\.|OPINION|ANALYSIS|FILE|SOURCE|QUESTION|ANSWER|WARNING|SEE|SHARE|STEP|PART|WHAT|WHO|WHY|WHEN|WHERE|HOW)$/;
const LONGEST_LABEL = 70;

/** The turns of a transcript in the text: two labelled paragraphs at least. Paragraphs without a label between two turns go on with the first of them. */
export function findTurns(annotations: Annotations): Turn[] {
  const labelled = annotations.paragraphs.flatMap((paragraph) => labelOf(annotations.text, paragraph) ?? []);
  if (labelled.length < 2) return [];
  const turns: Turn[] = [];
  labelled.forEach((turn, at) => {
    turns.push(turn);
    const next = labelled[at + 1];
    if (!next || next.paragraph - turn.paragraph > 6) return;
    for (let index = turn.paragraph + 1; index < next.paragraph; index += 1) {
      const paragraph = annotations.paragraphs[index];
      // "(Applause.)", "[crosstalk]" and rows of dots are no words of the speaker, nor is what follows them.
      if (!paragraph || /^[([]/.test(annotations.text.charAt(paragraph.start))) break;
      if (!fits(/\p{L}/u, annotations.text.slice(paragraph.start, paragraph.end))) continue;
      turns.push({ paragraph: index, content: { start: paragraph.start, end: paragraph.end }, label: null, name: turn.name });
    }
  });
  return turns;
}

function labelOf(text: string, paragraph: Paragraph): Turn | null {
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LABEL));
  const found = suited(LABEL, opening).exec(opening);
  const name = found?.[1];
  if (!found || !name || name.length < 3 || NO_NAME.test(name)) return null;
  const start = paragraph.start + found[0].indexOf(name);
  const content = { start: paragraph.start + found[0].length, end: paragraph.end };
  return content.end > content.start ? { paragraph: paragraph.index, content, label: { start, end: start + name.length }, name } : null;
}
