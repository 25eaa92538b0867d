import type { Annotations } from '../../../language/annotations.ts';
import { fits } from '../../../language/plain-letters.ts';
import { remember } from '../../../language/remember.ts';
import { askedOnce, toldOnce } from '../../../language/word-forms.ts';
import { cueForm } from '../grammar/cue-verbs.ts';
import type { Range } from '../grammar/items.ts';
import type { Report } from '../grammar/report.ts';
import type { Item, Unit } from '../grammar/units.ts';
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
  /** 1 where the item's tag may begin a source. */
  begins: Uint8Array;
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

const wordHash = askedOnce((form) => hashText(form.norm));
const stemHash = askedOnce((form) => hashText(stemOf(form.norm)));
const isWordless = toldOnce((form) => !fits(/[\p{L}\p{N}$%#€£]/u, form.text));
/** All that is asked of a tag; there are few. */
const readTag = remember((pos) => ({
  hash: hashText(pos),
  begins: /^(?:DT|PDT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|WP|WDT|VBG|VBN|EX|RBR|RB|IN|FW|POS|\$)$/.test(pos) ? 1 : 0,
  tensed: /^(?:VBD|VBZ|VBP|MD)$/.test(pos) ? 1 : 0,
}));

const ENTITIES = { O: 0, PERSON: 1, ORGANIZATION: 2, PLACE: 3, MISC: 4 };

/** Lists of a sheet, for so many items. */
type Room = Omit<Sheet, 'unit' | 'length' | 'reports'>;

/** Room for a sheet of `length` items, and for the nothing behind them. */
function roomFor(length: number): Room {
  const ints = (): Int32Array => new Int32Array(length + BEHIND);
  const bytes = (): Uint8Array => new Uint8Array(length + BEHIND);
  return {
    word: ints(), stem: ints(), pos: ints(), begins: bytes(), entity: bytes(), kind: bytes(), commas: ints(), finites: ints(), utterances: ints(),
      marks: ints(), depth: ints(), grammar: bytes(),
  };
}

/** So many places behind the last item may be looked at. */
const BEHIND = 3;

/** Reads a unit. `reports`: what the grammar allows in it, the likelier of two with one head last. */
export function readSheet(annotations: Annotations, unit: Unit, reports: readonly Report[]): Sheet {
  return writtenSheet(annotations, unit, reports, roomFor(unit.items.length));
}

let room = roomFor(256);

/** The same in the one room that there is: it holds until the next sheet is read there. */
export function passingSheet(annotations: Annotations, unit: Unit, reports: readonly Report[]): Sheet {
  const { length } = unit.items;
  if (room.word.length < length + BEHIND) room = roomFor(length * 2);
  for (const bytes of [room.entity, room.kind, room.grammar]) bytes.fill(0, 0, length + BEHIND);
  return writtenSheet(annotations, unit, reports, room);
}

function writtenSheet(annotations: Annotations, unit: Unit, reports: readonly Report[], lists: Room): Sheet {
  const { items } = unit;
  const { word, stem, pos, begins, entity, kind, commas, finites, utterances, marks, depth, grammar } = lists;
  const sheet: Sheet = {
    unit, length: items.length, word, stem, pos, begins, entity, kind, commas, finites, utterances, marks, depth, grammar, reports: new Map(),
  };
  for (const [at, item] of items.entries()) {
    const { norm } = item;
    const tag = readTag(item.pos);
    word[at] = wordHash(item.form);
    stem[at] = stemHash(item.form);
    pos[at] = tag.hash;
    begins[at] = tag.begins;
    entity[at] = ENTITIES[annotations.tokens[item.token]?.entity ?? 'O'];
    kind[at] = kindOf(item);
    commas[at + 1] = (commas[at] ?? 0) + (norm === ',' ? 1 : 0);
    finites[at + 1] = (finites[at] ?? 0) + tag.tensed;
    utterances[at + 1] = (utterances[at] ?? 0) + (item.quote ? 1 : 0);
    marks[at + 1] = (marks[at] ?? 0) + (item.quoted && !item.quote && kind[at] === MARK && !/^[.,;:?!()-]$/.test(item.text) ? 1 : 0);
    depth[at + 1] = (depth[at] ?? 0) + (norm === '(' ? 1 : norm === ')' ? -1 : 0);
  }
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

/** Whether the item is the verb or noun of a report of the grammar's. */
export function isGrammarHead(sheet: Sheet, at: number): boolean {
  return ((sheet.grammar[at] ?? 0) & 1) === 1;
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
