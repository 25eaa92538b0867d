import type { Annotations } from '../../../language/annotations.ts';
import { remember } from '../../../language/remember.ts';
import { askedOnce } from '../../../language/word-forms.ts';
import { cueForm } from '../cue-verbs.ts';
import type { Range } from '../items.ts';
import type { Report } from '../report.ts';
import type { Item, Unit } from '../units.ts';
import { hashText } from './hashing.ts';

export const WORD = 0;
/** A whole utterance, which is read as one word. */
export const UTTERANCE = 1;
/** A word within quotation marks that belongs to a sentence of the article's own. */
export const FRAGMENT = 2;
export const MARK = 3;

/** One unit as the learned readers see it: an entry for each item. */
export interface Sheet {
  unit: Unit;
  length: number;
  word: Int32Array;
  /** The word without its ending. */
  stem: Int32Array;
  pos: Int32Array;
  entity: Uint8Array;
  kind: Uint8Array;
  /** How many commas, verbs with a tense and utterances stand before the item; one entry more than items. */
  commas: Int32Array;
  finites: Int32Array;
  utterances: Int32Array;
  /** How many quotation marks of fragments, and how many brackets more opened than closed, stand before the item. */
  marks: Int32Array;
  depth: Int32Array;
  /** What the grammar's reports make of the item: 1 head, 2 begins a source, 4 begins a content, 8 begins a cue. */
  grammar: Uint8Array;
  /** The grammar's reports by the item of their verb or noun. */
  reports: Map<number, Report>;
}

const TENSED = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const wordHash = askedOnce((form) => hashText(form.norm));
const stemHash = askedOnce((form) => hashText(stemOf(form.norm)));
const isWordless = askedOnce((form) => !/[\p{L}\p{N}$%#€£]/u.test(form.text));
/** There are few tags. */
const tagHash = remember(hashText);

const ENTITIES = ['O', 'PERSON', 'ORGANIZATION', 'PLACE', 'MISC'];

/** Reads a unit. `reports`: what the grammar allows in it, the likelier of two with one head last. */
export function readSheet(annotations: Annotations, unit: Unit, reports: readonly Report[]): Sheet {
  const { items } = unit;
  const length = items.length;
  const ints = (): Int32Array => new Int32Array(length + 1);
  const sheet: Sheet = {
    unit, length, word: ints(), stem: ints(), pos: ints(), entity: new Uint8Array(length + 1), kind: new Uint8Array(length + 1),
    commas: ints(), finites: ints(), utterances: ints(), marks: ints(), depth: ints(), grammar: new Uint8Array(length + 1), reports: new Map(),
  };
  items.forEach((item, at) => {
    sheet.word[at] = wordHash(item.form);
    sheet.stem[at] = stemHash(item.form);
    sheet.pos[at] = tagHash(item.pos);
    sheet.entity[at] = Math.max(0, ENTITIES.indexOf(annotations.tokens[item.token]?.entity ?? 'O'));
    sheet.kind[at] = kindOf(item);
    sheet.commas[at + 1] = (sheet.commas[at] ?? 0) + (item.norm === ',' ? 1 : 0);
    sheet.finites[at + 1] = (sheet.finites[at] ?? 0) + (TENSED.has(item.pos) ? 1 : 0);
    sheet.utterances[at + 1] = (sheet.utterances[at] ?? 0) + (item.quote ? 1 : 0);
    sheet.marks[at + 1] = (sheet.marks[at] ?? 0) + (item.quoted && !item.quote && sheet.kind[at] === MARK && !/^[.,;:?!()-]$/.test(item.text) ? 1 : 0);
    sheet.depth[at + 1] = (sheet.depth[at] ?? 0) + (item.norm === '(' ? 1 : item.norm === ')' ? -1 : 0);
  });
  for (const report of reports) {
    if (report.head < 0) continue;
    sheet.reports.set(report.head, report);
    mark(sheet, report.head, 1);
    if (report.source) mark(sheet, report.source.first, 2);
    for (const range of report.content) mark(sheet, range.first, 4);
    if (report.cue) mark(sheet, report.cue.first, 8);
  }
  return sheet;
}

function mark(sheet: Sheet, at: number, bit: number): void {
  sheet.grammar[at] = (sheet.grammar[at] ?? 0) | bit;
}

function kindOf(item: Item): number {
  if (item.quote) return UTTERANCE;
  if (isWordless(item.form)) return MARK;
  return item.quoted ? FRAGMENT : WORD;
}

/** The base form of a verb that can report; of other words what is left without the commonest endings. */
function stemOf(norm: string): string {
  const form = cueForm(norm);
  if (form) return form.lemma;
  const bare = norm.length > 5 ? norm.replace(/(?:ing|ed|es|s|ion|ions)$/, '') : norm;
  return bare.replace(/(?<=...)e$/, '');
}

/** A range without the marks at its edges: how spans are compared. Null where nothing else is in it. */
export function trimmed(sheet: Sheet, range: Range): Range | null {
  let { first, last } = range;
  while (first < last && sheet.kind[first] === MARK) first += 1;
  while (last > first && sheet.kind[last - 1] === MARK) last -= 1;
  return last > first ? { first, last } : null;
}
