import { announcedSpeech } from './announced.ts';
import type { Report } from './grammar/report.ts';
import type { Unit } from './grammar/units.ts';

/**
 * An utterance with no cue of its own goes on with the report before it: in the same paragraph it joins that report,
 * in the next one it is a report of its own by the same source, where the mark was left open or nothing but the utterance stands there.
 * `reports` in text order; returns them with the new ones in place.
 */
export function withContinuations(units: readonly Unit[], reports: readonly Report[]): Report[] {
  const byUnit = new Map<Unit, Report[]>();
  for (const report of reports) byUnit.set(report.unit, [...(byUnit.get(report.unit) ?? []), report]);
  const all: Report[] = [];
  let last: Report | null = null;
  let lastUnit: Unit | null = null;
  /** The article's own words stand between the last report and here. */
  let told = false;
  /** What "Hale wrote:" has announced. */
  let announced: Report | null = null;
  for (const unit of units) {
    const own = byUnit.get(unit) ?? [];
    if (own.length > 0) told = false;
    if (own.length > 0) {
      goOn(unit, own);
      all.push(...own);
      last = speaking(own);
      lastUnit = unit;
      announced = announcedSpeech(unit);
      continue;
    }
    const utterance = bareUtterance(unit);
    if (utterance && announced && unit.paragraph - announced.unit.paragraph <= 1) {
      announced.more.push(unit);
      all.push(announced);
      [last, lastUnit, announced, told] = [announced, unit, null, false];
      continue;
    }
    announced = utterance ? null : announcedSpeech(unit);
    if (!utterance) {
      // "… Hale said. When they went out, children would come up to him.": nobody else is named who might speak next.
      if (lastUnit?.paragraph !== unit.paragraph || unit.items.some((item) => item.pos.startsWith('NNP') || item.quoted)) last = null;
      told = true;
      continue;
    }
    if (last === null || lastUnit === null || (told && lastUnit.paragraph === unit.paragraph)) continue;
    if (lastUnit.paragraph === unit.paragraph) {
      last.more.push(unit);
      lastUnit = unit;
    } else if (unit.paragraph === lastUnit.paragraph + 1 && !isHeading(unit)) {
      const next: Report = { unit, act: last.act, lemma: '', kind: 'bare', head: -1, content: utterance, cue: null, source: null, inherited: true, more: [] };
      next.follows = last;
      all.push(next);
      last = next;
      lastUnit = unit;
    } else {
      last = null;
    }
  }
  return all;
}

/** 'Extreme caution' above what the article tells of it: a few words without a mark at their end. */
function isHeading({ items }: Unit): boolean {
  const words = items.map(({ text }) => text).join(' ');
  return words.length < 40 && !/[.,;:?!…—–-]["'”’»]*$/.test(words);
}

/** “We waited,” she wrote in a letter that explains her vote, “and nobody came.”: utterances behind the last one's cue that no report has. */
function goOn(unit: Unit, own: readonly Report[]): void {
  const told = own.findLast((report) => report.kind === 'quote' && report.act === 'said' && report.cue !== null);
  const end = Math.max(told?.cue?.last ?? Infinity, ...own.flatMap((report) => report.content.map((range) => range.last)));
  if (!told) return;
  for (let at = end; at < unit.items.length; at += 1) if (unit.items[at]?.pos === 'QUOTE') told.content.push({ first: at, last: at + 1 });
}

/** The report of a unit that an utterance behind it goes on with: the last that is speech with words in quotation marks, else the last speech. */
function speaking(reports: readonly Report[]): Report | null {
  const speech = reports.filter((report) => report.act === 'said');
  return speech.findLast((report) => report.kind === 'quote') ?? speech.at(-1) ?? null;
}

/** The utterances of a unit that holds nothing else. */
export function bareUtterance(unit: Unit): Report['content'] | null {
  const content: Report['content'] = [];
  for (const [at, item] of unit.items.entries()) {
    if (item.pos === 'QUOTE') content.push({ first: at, last: at + 1 });
    else if (!/^(?:[.,;:?!]|-|–|—|and|but|\.\.\.|…)$/.test(item.norm)) return null;
  }
  return content.length > 0 ? content : null;
}
