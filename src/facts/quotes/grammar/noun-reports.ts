import { fits } from '../../../language/plain-letters.ts';
import { normAt, posAt } from '../../../language/word-at.ts';
import { predicateOf } from './clauses.ts';
import { contentEnd } from './content-end.ts';
import { isNoun, isWeekday, TIME_NOUNS, trimEnd } from './items.ts';
import type { Report } from './report.ts';
import { phraseFrom } from './source-phrases.ts';
import type { Item, Unit } from './units.ts';

/** Nouns of speech, with the verb that each stands for. */
const SPEECH = new Map(Object.entries({
  claim: 'claim', claims: 'claim', statement: 'state', statements: 'state', announcement: 'announce', assertion: 'assert', assertions: 'assert',
    warning: 'warn', warnings: 'warn',
  allegation: 'allege', allegations: 'allege', suggestion: 'suggest', suggestions: 'suggest', promise: 'promise', promises: 'promise', pledge: 'pledge',
  pledges: 'pledge', vow: 'vow',
  threat: 'threaten', threats: 'threaten', demand: 'demand', demands: 'demand', contention: 'contend', insistence: 'insist', admission: 'admit', call: 'call',
  calls: 'call',
  accusation: 'accuse', accusations: 'accuse', prediction: 'predict', predictions: 'predict', complaint: 'complain', complaints: 'complain',
  declaration: 'declare', comment: 'comment', argument: 'argue', remark: 'remark',
  criticism: 'complain', denial: 'deny', denials: 'deny', testimony: 'testify', charge: 'charge', charges: 'charge', reports: 'report',
}));

/** "X's claim that …", "Oslo's demand that …", "their threat to leave": reports made by a noun. */
export function nounReports(unit: Unit): Report[] {
  const { items } = unit;
  const reports: Report[] = [];
  for (let at = 1; at + 2 < items.length; at += 1) {
    const item = items[at];
    const next = items[at + 1];
    if (!item || !next || item.quoted || !item.pos.startsWith('NN')) continue;
    const verb = SPEECH.get(item.norm);
    if (!verb) continue;
    // "criticism on Sunday that …", "a claim Friday that …"
    const day = isWeekday(next) ? 1 : next.norm === 'on' && isWeekday(items[at + 2]) ? 2 : 0;
    if (day > 0 && items[at + 1 + day]?.norm !== 'that') continue;
    // "reports from aides that …", "claims by Oslo that …"
    const giver = /^(?:from|by)$/.test(next.norm) ? phraseFrom(items, at + 2, items.length, false) : null;
    if (giver && items[giver.last]?.norm === 'that' && giver.last + 3 < items.length) {
      const last = trimEnd(items, withoutMain(items, at, contentEnd(items, giver.last, predicateOf(items, giver.last, 0), 'clause')));
      reports.push({
        unit, act: 'said', lemma: verb, kind: 'noun', head: at, content: [{ first: giver.last, last }], cue: { first: at, last: at + 1 }, source: giver,
        inherited: false, more: [],
      });
      continue;
    }
    const infinitive = next.pos === 'TO' && posAt(items, at + 2).startsWith('VB');
    if (next.norm !== 'that' && !infinitive && day === 0) continue;
    const owner = ownerBefore(unit, at);
    if (!owner) continue;
    const kind = infinitive ? 'infinitive' : 'clause';
    let end = contentEnd(items, at + 1 + day, predicateOf(items, at + 1 + day, infinitive ? 1 : 0), kind);
    while (end > at + 1 + day && /^[.?!;:,]$/.test(normAt(items, end - 1))) end -= 1;
    end = withoutMain(items, at, end);
    if (end - at < 3) continue;
    reports.push({
      unit, act: 'said', lemma: verb, kind: 'noun', head: at, content: [{ first: at + 1 + day, last: end }], cue: { first: at, last: at + 1 }, source: owner,
      inherited: false, more: [],
    });
  }
  return reports;
}

/** "Responding to Rowe's claim that it was late, | Hale said …": where a clause that leads up to the main one has the noun, its content ends before that. */
function withoutMain(items: readonly Item[], noun: number, end: number): number {
  const lead = /^(?:VBG|VBN|IN)$/.test(posAt(items, 0))
    ? items.findIndex((one, i) => i > noun + 2 && one.norm === ',' && !one.quoted && /^(?:NNP|PRP|DT)$/.test(posAt(items, i + 1))) : -1;
  return lead > 0 ? Math.min(end, lead) : end;
}

/** "the ministry's latest", "their": whose claim it is. */
function ownerBefore(unit: Unit, noun: number): Report['source'] {
  const { items } = unit;
  let at = noun - 1;
  // "her March comment that", "their Monday statement that"
  while (at >= 0 && (/^(?:JJ|JJR|JJS|NN|VBN|CD)$/.test(posAt(items, at)) || isWhen(items[at])) && noun - at < 4) at -= 1;
  const item = items[at];
  if (!item) return null;
  if (item.pos === 'PRP$') return { first: at, last: at + 1 };
  // "Republican criticism that …", "U.S. allegations that …"
  const near = items[noun - 1];
  if (item.pos !== 'POS' && items[noun + 1]?.pos !== 'TO' && near && !isWhen(near) && /^(?:JJ|NNP)$/.test(near.pos) && fits(/^\p{Lu}/u, near.text) && noun > 1)
    return { first: noun - 1, last: noun };
  // "Monday's call that …" is nobody's
  if (item.pos !== 'POS' || at === 0 || isWhen(items[at - 1])) return null;
  let first = at - 1;
  while (first > 0 && /^(?:DT|JJ|NN|NNS|NNP|NNPS|CD)$/.test(posAt(items, first - 1)) && !items[first - 1]?.quoted) first -= 1;
  return isNoun(items[at - 1]) ? { first, last: at } : null;
}

function isWhen(item: Item | undefined): boolean {
  return isWeekday(item) || TIME_NOUNS.test(item?.norm ?? '');
}
