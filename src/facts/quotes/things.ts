import { words } from '../../language/word-list.ts';
import { hasTense, isRelative } from './grammar/items.ts';
import type { Range } from './grammar/items.ts';
import { phraseEndingAt } from './grammar/noun-phrases.ts';
import type { Report } from './grammar/report.ts';
import { subjectBefore } from './grammar/subject-phrases.ts';
import type { Item, Unit } from './grammar/units.ts';

/**
 * What tells nothing though a verb of speech stands behind it: "the law calls for a report", "the scene showed panic", "evidence suggests".
 * Statements, letters, reports, studies and polls are the words of whoever made them, and not among these.
 */
const THINGS = words(`
  years days weeks months decades night evening law laws legislation bill bills act statute statutes constitution treaty accord pact provision provisions
  clause phrase wording excerpt excerpts passage book books novel novels film movie scene scenes evidence event events revolution uprising crisis attack
  attacks explosion episode incident skepticism scepticism scandal history experience fact facts circumstances situation move moves step result results
  outcome sanctions war deal trend motto slogan sign signs placard placards banner banners question questions photo photos photograph photographs picture
  pictures image images map maps`);

/** What people do, of which one may say that it shows or suggests something: "the decision shows that he will not bow". */
const DEEDS = /^(?:decision|swipe|gesture|silence|absence|timing|appearance|visit|vote|strike|strikes|arrest|departure|resignation|presence|rise|fall|increase|decline|behaviou?r|tone|reaction|footage|video|videos)$/;
const SHOWING = /^(?:show|suggest|signal|indicate|mean|demonstrate|underscore|highlight|reveal)$/;

/** Whether the source of a report is a thing, or "it" for one that the unit before began with. */
export function isToldByThing(report: Report, before: Unit | undefined): boolean {
  const { source, unit } = report;
  if (!source) return false;
  if (SHOWING.test(report.lemma) && isThing(unit.items, source, (noun) => DEEDS.test(noun))) return true;
  // "a phrase in the law that says …"
  if (isRelative(unit.items[source.first]) && source.last - source.first === 1) {
    const named = phraseEndingAt(unit.items, source.first - 1, 0);
    return named !== null && isThing(unit.items, named);
  }
  if (unit.items[source.first]?.norm !== 'it' || source.last - source.first > 1) return isThing(unit.items, source);
  if (!before || unit.paragraph - before.paragraph > 1 || source.first > 1) return false;
  const verb = before.items.findIndex((item) => hasTense(item));
  const subject = verb > 0 ? subjectBefore(before.items, verb, 0) : null;
  return subject !== null && isThing(before.items, subject);
}

/** Whether the last noun before the first preposition, comma or pronoun is a thing: "A law passed in 1979", "the 1979 revolution". */
function isThing(items: readonly Item[], source: Range, among: (noun: string) => boolean = (noun) => THINGS.has(noun)): boolean {
  let head: Item | undefined;
  for (let at = source.first; at < source.last; at += 1) {
    const item = items[at];
    if (!item || (head && /^(?:IN|,|TO|WP|WDT|CC|VBN|-LRB-|\()$/.test(item.pos))) break;
    if (/^(?:NN|NNS|NNP|NNPS)$/.test(item.pos)) head = item;
  }
  return head !== undefined && /^(?:NN|NNS)$/.test(head.pos) && among(head.norm);
}
