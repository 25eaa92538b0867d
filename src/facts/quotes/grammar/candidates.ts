import type { Annotations } from '../../../language/annotations.ts';
import { fits } from '../../../language/plain-letters.ts';
import { accordingReports } from './according-to.ts';
import { clauseReports } from './clause-reports.ts';
import { nounReports } from './noun-reports.ts';
import { findQuotations } from './quotation-marks.ts';
import { firstItem } from './report.ts';
import type { Report } from './report.ts';
import { introducedReports } from './signed-reports.ts';
import { readUnits } from './units.ts';
import type { Unit } from './units.ts';

/** The units of a text, each with every report that its grammar allows, in text order: likely and unlikely ones. */
export function candidateReports(annotations: Annotations): { unit: Unit; reports: Report[] }[] {
  const quotations = findQuotations(annotations.text, annotations.paragraphs);
  return readUnits(annotations, quotations).filter((unit) => !isHeadline(annotations, unit)).map((unit) => {
    const reports = [...clauseReports(unit), ...accordingReports(unit), ...nounReports(unit)];
    // What is told already is not told again.
    const more = introducedReports(unit)
      .filter(({ content: [spoken] }) => !reports.some(({ content }) => content.some(({ last }) => last >= (spoken?.last ?? 0))));
    return { unit, reports: [...reports, ...more].sort((a, b) => firstItem(a) - firstItem(b)) };
  });
}

const lowerCase = new WeakMap<Annotations, boolean>();

/** Whether the text is written in more than capitals. Asked once a text. */
function hasLowerCase(annotations: Annotations): boolean {
  const known = lowerCase.get(annotations);
  if (known !== undefined) return known;
  const found = fits(/\p{Ll}{4}/u, annotations.text);
  lowerCase.set(annotations, found);
  return found;
}

/** In characters. */
const LONGEST_HEADLINE = 160;

/** The text's first paragraph where it is a headline, and headings in its course: none of them ends as a sentence does. */
function isHeadline(annotations: Annotations, unit: Unit): boolean {
  const paragraph = annotations.paragraphs[unit.paragraph];
  if (!paragraph || annotations.paragraphs.length < 3 || paragraph.last - paragraph.first > 2
    || paragraph.end - paragraph.start > LONGEST_HEADLINE) return false;
  const text = annotations.text.slice(paragraph.start, paragraph.end);
  // ‘CLOSED UNTIL FURTHER NOTICE’
  if (text.length <= 80 && fits(/\p{Lu}{3}/u, text) && !fits(/\p{Ll}/u, text) && hasLowerCase(annotations)) return true;
  // "Marek slams council's “doom and gloom” on fares.": as headlines are written, without an article and in the present
  if (unit.paragraph === 0 && text.length <= 100 && paragraph.last - paragraph.first === 1
    && !unit.items.some(({ pos, norm, quoted }) => !quoted && (pos === 'VBD' || /^(?:a|an|the|i|we|he|she|it)$/.test(norm)))) return true;
  // "Marek Announces Plans He And Sand Have Made For Next Year."
  if (unit.paragraph === 0) {
    const long = unit.items.filter((item) => fits(/^\p{L}{5}/u, item.text) && item.pos !== 'IN');
    if (long.length > 3 && long.every((item) => fits(/^\p{Lu}/u, item.text))) return true;
  }
  if (/[.?!…:;,][)"'”’]*$/.test(text)) return false;
  if (unit.paragraph === 0) return true;
  // "Oslo asks for a meeting" above the paragraphs that tell of it
  const below = annotations.paragraphs[unit.paragraph + 1];
  if (text.length <= 60 && fits(/^\p{Lu}[^"“”‘—–]*$/u, text) && below && below.end - below.start > 2 * text.length) return true;
  const words = unit.items.filter((item) => fits(/^\p{L}{4}/u, item.text));
  return words.length > 1 && words.every((item) => fits(/^\p{Lu}/u, item.text));
}
