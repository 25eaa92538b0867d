import { complementOf, clauseStarts, invertedSource } from './complements.ts';
import type { Complement } from './complements.ts';
import { findCueGroups } from './cue-groups.ts';
import type { CueGroup } from './cue-groups.ts';
import type { CueVerb } from './cue-verbs.ts';
import { isNoun, isPredicate, isRelative, subjectBefore } from './noun-phrases.ts';
import { contentEnd } from './content-end.ts';
import type { Range } from './noun-phrases.ts';
import type { Report } from './report.ts';
import { datelineEnd } from './units.ts';
import type { Item, Unit } from './units.ts';

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const CLOSERS = /^(?:[.?!;,:)]|…|\.\.\.|-|--|–|—)$/;

/** A cue with what was found on either side of it, before its content's end is known. */
interface Candidate {
  group: CueGroup;
  verb: CueVerb;
  source: Range | null;
  inherited: boolean;
  /** How the cue hangs on the words before it: after a comma or "and", a later report ends the content of the one before. */
  cut: number | null;
  right: Complement | null;
  left: Range[];
  /** Words behind the cue that go on with content begun before it. */
  rest: Range | null;
}

/** Reports made by verbs: "X said that …", "“…,” said X", "…, X said", "X urged Y to …", "…, adding that …". */
export function clauseReports(unit: Unit): Report[] {
  const { items } = unit;
  const groups = findCueGroups(items);
  const candidates: Candidate[] = [];
  for (const group of groups) {
    const found = readCandidate(items, group, candidates);
    if (found) candidates.push(found);
  }
  return candidates.map((candidate, at) => toReport(unit, candidate, candidates.slice(at + 1))).filter((report) => report.content.length > 0);
}

function readCandidate(items: readonly Item[], group: CueGroup, before: readonly Candidate[]): Candidate | null {
  if (group.modal || group.passive || group.infinitive) return null;
  const previous = before.at(-1) ?? null;
  const prior = items[group.first - 1];
  const right = complementOf(items, group, items.length);
  if (group.negated && right?.kind !== 'object') return null;

  if (!group.participle && (prior?.pos === 'QUOTE' || breaksOff(items, group.first) || group.first === 0)) {
    const inverted = readInverted(items, group, right);
    if (inverted) return inverted;
  }
  // "the states challenging the ban argued …" tells who argued.
  if (group.participle && right?.kind === 'object' && isNoun(prior) && clauseStarts(items, right.start, items.length, true)) return null;
  const subject = sourceBehindQuote(items, group) ?? findSubject(items, group, previous);
  if (!subject) return null;
  // "Neither side would say …" tells of nothing said.
  if (/^(?:neither|nobody|none|no)$/.test(items[subject.range.first]?.norm ?? '')) return null;
  const base = { group, source: subject.range, inherited: subject.inherited, cut: subject.cut };

  const quotes = subject.inherited ? [] : quotesBefore(items, subject.range.first);
  const quoting = group.verbs.find((verb) => verb.frames.has('q'));
  if (quotes.length > 0 && quoting) {
    const goesOn = right?.kind === 'quote' ? { first: right.start, last: right.start + 1 } : null;
    return { ...base, verb: quoting, right: null, left: quotes, rest: goesOn };
  }
  // "said she was tired and wanted change": what follows "and" is still what she said.
  if (right && subject.inherited && !group.participle && right.verb.act === 'thought' && previous?.right?.kind === 'clause') return null;
  // "will announce", "will reject": nothing is said yet.
  if (group.future && right?.verb.act === 'said') return null;
  if (right) return { ...base, verb: right.verb, right, left: [], rest: null };
  if (subject.inherited) return null;
  const clausal = group.verbs.find((verb) => verb.frames.has('c'));
  if (!clausal || group.negated) return null;
  const behind = asReported(items, group, subject.range);
  if (behind) return { ...base, verb: clausal, right: null, left: [], rest: behind };
  // "the case went back to the courts, which have ruled": a relative pronoun says nothing of the words before it.
  if (isRelative(items[subject.range.first])) return null;
  const left = clauseBefore(items, subject.range.first, before);
  if (!left) return null;
  const rest = restOfClause(items, group);
  // "On Tuesday, the court said …": without a verb the words before are no content.
  if (!rest && !hasMainVerb(items, left)) return null;
  return { ...base, verb: clausal, right: null, left: [left], rest };
}

/** "“…,” said Lim" and "The talks failed, said Lim, the minister." */
function readInverted(items: readonly Item[], group: CueGroup, right: Complement | null): Candidate | null {
  const spoken = items[group.first - 1]?.pos === 'QUOTE';
  if (right && !spoken && right.kind !== 'object' && right.kind !== 'quote') return null;
  const source = invertedSource(items, group, items.length);
  if (!source) return null;
  const quoting = group.verbs.find((verb) => verb.frames.has('q'));
  const quotes = quotesBefore(items, group.first);
  const next = quoteBehind(items, source.last);
  const base = { group, source, inherited: false, cut: null, right: null };
  if (quotes.length > 0 && quoting) return { ...base, verb: quoting, left: quotes, rest: next };
  if (group.first === 0) return next && quoting ? { ...base, verb: quoting, left: [], rest: next } : null;
  const clausal = group.verbs.find((verb) => verb.frames.has('c') && !verb.frames.has('n'));
  const left = clausal ? clauseBefore(items, group.first, []) : null;
  if (!left || !clausal || right?.kind === 'quote') return null;
  // "Hale, the minister, said nothing": without a verb to its left this is a subject, not content.
  const goesOn = clauseGoesOn(items, source.last);
  if (!hasMainVerb(items, left) && !goesOn) return null;
  return { ...base, verb: clausal, left: [left], rest: goesOn };
}

/** A finite verb that is no part of a relative clause. */
function hasMainVerb(items: readonly Item[], range: Range): boolean {
  let relative = false;
  for (let at = range.first; at < range.last; at += 1) {
    const item = items[at];
    if (!item) break;
    if (/^(?:WP|WDT|WRB)$/.test(item.pos)) relative = true;
    else if (FINITE.test(item.pos)) {
      if (!relative && at > range.first) return true;
      relative = false;
    }
  }
  return false;
}

/** "The plan, said Hale, would fail": behind the source's comma stands the verb. */
function clauseGoesOn(items: readonly Item[], at: number): Range | null {
  if (items[at]?.norm !== ',') return null;
  let next = at + 1;
  while (items[next]?.pos === 'RB') next += 1;
  return isPredicate(items, next) ? { first: at + 1, last: trimEnd(items, items.length) } : null;
}

function quoteBehind(items: readonly Item[], at: number): Range | null {
  const next = /^[,:—–-]$/.test(items[at]?.norm ?? '') ? at + 1 : at;
  return items[next]?.pos === 'QUOTE' ? { first: next, last: next + 1 } : null;
}

interface Subject {
  range: Range;
  inherited: boolean;
  cut: number | null;
}

function findSubject(items: readonly Item[], group: CueGroup, previous: Candidate | null): Subject | null {
  let at = group.first - 1;
  while (at >= 0 && (items[at]?.pos ?? '').startsWith('RB')) at -= 1;
  const prior = items[at];
  if (group.participle) {
    // "with Hale describing …": a subject of its own.
    const own = isNoun(prior) ? subjectBefore(items, group.first, floorBefore(items, group.first)) : null;
    if (own && items[own.first - 1]?.norm === 'with') return { range: own, inherited: false, cut: items[own.first - 2]?.norm === ',' ? own.first - 2 : null };
    const range = participleSubject(items, group, previous, at);
    const comma = prior?.norm === ',' ? at : prior?.pos === 'CC' ? (items[at - 1]?.norm === ',' ? at - 1 : at) : null;
    return range ? { range, inherited: true, cut: comma } : null;
  }
  if (prior?.pos === 'CC' || (prior?.norm === ',' && items[at - 1]?.pos === 'QUOTE')) {
    // "said … and added": the subject of the verb before.
    const range = previous?.source ?? mainSubject(items, 0, at);
    return range ? { range, inherited: true, cut: items[at - 1]?.norm === ',' ? at - 1 : at } : null;
  }
  const range = subjectBefore(items, group.first, floorBefore(items, group.first));
  if (!range) return null;
  return { range, inherited: false, cut: cutBefore(items, range.first) };
}

/** “…,” Jo Hale, 30, of Leeds, who was there, said: all between the utterance and the verb is the source, if no other verb stands there. */
function sourceBehindQuote(items: readonly Item[], group: CueGroup): Subject | null {
  if (group.participle) return null;
  let quote = group.first - 1;
  while (quote >= 0 && items[quote]?.pos !== 'QUOTE') quote -= 1;
  let first = quote + 1;
  if (quote < 0 || group.first - first > 45) return null;
  if (/^(?:,|-|--|–|—)$/.test(items[first]?.norm ?? '')) first += 1;
  let last = group.first;
  while (last > first && /^(?:RB|,)$/.test(items[last - 1]?.pos ?? '')) last -= 1;
  const opens = items[first];
  if (last <= first || !opens || !/^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|CD|RB|VBN)$/.test(opens.pos) || /^(?:then|now|later|also|and)$/.test(opens.norm)) return null;
  const range = { first, last };
  if (opens.pos === 'PRP' && last - first > 1) return null;
  return hasMainVerb(items, range) || !items.slice(first, last).some(isNoun) ? null : { range, inherited: false, cut: null };
}

/** A subject is not looked for beyond a quotation or a semicolon. */
function floorBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) if (items[i]?.pos === 'QUOTE' || items[i]?.norm === ';' || items[i]?.norm === ':') return i + 1;
  return 0;
}

/** Where the words before a new subject begin to part it from what comes before: ", but she said", "and the ministry said". */
function cutBefore(items: readonly Item[], subject: number): number | null {
  const before = items[subject - 1];
  if (!before) return null;
  const joins = before.pos === 'CC' || /^(?:while|although|though|whereas)$/.test(before.norm);
  if (joins) return items[subject - 2]?.norm === ',' ? subject - 2 : before.pos === 'CC' ? subject - 1 : null;
  return before.norm === ';' || before.norm === '—' || before.norm === '–' ? subject - 1 : null;
}

/** "Calling it a fraud, Hale said": the subject behind; "Hale resigned, saying …": the subject before. */
function participleSubject(items: readonly Item[], group: CueGroup, previous: Candidate | null, at: number): Range | null {
  if (previous?.source) return previous.source;
  const before = mainSubject(items, 0, at);
  if (before) return before;
  for (let i = group.last; i < items.length; i += 1) {
    if (items[i]?.norm !== ',') continue;
    for (let verb = i + 1; verb < Math.min(i + 14, items.length); verb += 1) {
      if (FINITE.test(items[verb]?.pos ?? '')) return subjectBefore(items, verb, i + 1);
    }
  }
  return null;
}

/** The subject of the first finite verb between two items. */
function mainSubject(items: readonly Item[], from: number, to: number): Range | null {
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (!item || item.quote || !FINITE.test(item.pos)) continue;
    const found = subjectBefore(items, at, floorBefore(items, at));
    if (found && !isRelative(items[found.first])) return found;
  }
  return null;
}

/** The utterances that stand directly before a source, or before the cue where the source follows it. */
function quotesBefore(items: readonly Item[], at: number): Range[] {
  let i = at - 1;
  if (/^(?:,|-|--|–|—)$/.test(items[i]?.norm ?? '')) i -= 1;
  if (items[i]?.pos !== 'QUOTE') return [];
  const found: Range[] = [];
  for (; i >= 0; i -= 1) {
    const item = items[i];
    if (item?.pos === 'QUOTE') found.unshift({ first: i, last: i + 1 });
    else if (!/^(?:and|,|but)$/.test(item?.norm ?? '')) break;
  }
  // The streets were empty, “but people need to meet,” he added: the words before belong to what he said.
  const first = found[0];
  if (first && first.first > 2 && items[first.first - 1]?.norm === ',' && !items.slice(0, first.first).some((item) => item.pos === 'QUOTE') && clauseStarts(items, 0, first.first, false)) {
    found.unshift({ first: 0, last: first.first - 1 });
  }
  return found;
}

/** A comma or dash, or a quotation closed behind one: “… very busy,” */
function breaksOff(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (/^(?:,|-|--|–|—)$/.test(before?.norm ?? '')) return true;
  return before !== undefined && before.quoted && !/[\p{L}\p{N}]/u.test(before.text) && /^[,.?!…]$/.test(items[at - 2]?.text ?? '');
}

/** "As Hale noted, the plan would fail": the clause behind the comma. */
function asReported(items: readonly Item[], group: CueGroup, source: Range): Range | null {
  const lead = items[source.first - 1];
  if (lead?.norm !== 'as' || (source.first > 2 && items[source.first - 2]?.norm !== ',')) return null;
  let at = group.last;
  while (at < items.length && at < group.last + 8 && items[at]?.norm !== ',') at += 1;
  const end = trimEnd(items, items.length);
  return items[at]?.norm === ',' && end > at + 2 ? { first: at + 1, last: end } : null;
}

/** The clause before ", X said": from the unit's start or the report before it. */
function clauseBefore(items: readonly Item[], at: number, before: readonly Candidate[]): Range | null {
  if (!breaksOff(items, at)) return null;
  const end = items[at - 1]?.quoted ? at : at - 1;
  let first = 0;
  for (let i = at - 2; i >= 0; i -= 1) {
    if (items[i]?.pos === 'QUOTE' || items[i]?.norm === ';') {
      first = i + 1;
      break;
    }
  }
  const last = before.filter((one) => one.verb.act === 'said' && (one.right === null || one.right.kind === 'clause' || one.right.kind === 'quote')).at(-1);
  if (last && last.group.at >= first) {
    // "Oslo said A, and B would follow, Lima said": only what stands behind the last report.
    const join = items.findIndex((item, i) => i > last.group.last && i < at - 1 && item.norm === ',' && items[i + 1]?.pos === 'CC');
    if (last.right && join >= 0) first = join + 1;
  }
  first = Math.max(first, datelineEnd(items));
  while (first < at - 1 && /^(?:,|``|''|"|-|–|—)$/.test(items[first]?.norm ?? '') && !items[first]?.quoted) first += 1;
  return end > first ? { first, last: end } : null;
}

/** "The move, Lim said, was planned": the words behind the second comma, where they hold the verb that the first part lacks. */
function restOfClause(items: readonly Item[], group: CueGroup): Range | null {
  let at = group.last;
  for (let steps = 0; steps < 12 && at < items.length && items[at]?.norm !== ','; steps += 1, at += 1) {
    if (FINITE.test(items[at]?.pos ?? '') || items[at]?.quote) return null;
  }
  if (items[at]?.norm !== ',') return null;
  const next = items[at + 1];
  // "…, she said, and it had worked" goes on with what she said; "…, she said, and left" does not.
  if (next?.pos === 'CC' && (next.norm !== 'and' || !clauseStarts(items, at + 2, items.length, false) || findCueGroups(items.slice(at + 2)).length > 0)) return null;
  if (!next || isRelative(next) || next.pos === 'VBG' || next.norm === 'as' || next.norm === 'while' || next.norm === 'according') return null;
  const end = trimEnd(items, items.length);
  return isPredicate(items, at + 1) || items.slice(at + 1, end).some((item) => FINITE.test(item.pos) || item.pos === 'QUOTE') ? { first: at + 1, last: end } : null;
}

function trimEnd(items: readonly Item[], end: number): number {
  let last = end;
  while (last > 0 && CLOSERS.test(items[last - 1]?.norm ?? '') && items[last - 1]?.norm !== ')' && !items[last - 1]?.quoted) last -= 1;
  return last;
}

function toReport(unit: Unit, candidate: Candidate, later: readonly Candidate[]): Report {
  const { items } = unit;
  const { group } = candidate;
  const content = [...candidate.left];
  if (candidate.rest) content.push(candidate.rest);
  if (candidate.right) content.push(...rightContent(items, candidate, candidate.right, later));
  return {
    unit,
    act: candidate.verb.act,
    lemma: candidate.verb.lemma,
    kind: candidate.right?.kind ?? (content.every((range) => items[range.first]?.pos === 'QUOTE') ? 'quote' : 'left'),
    head: group.at,
    content,
    cue: { first: group.first, last: candidate.right?.cueEnd ?? group.last },
    source: candidate.source,
    inherited: candidate.inherited,
    more: [],
  };
}

/**
 * Where the words of a cue in a side clause end and the main clause goes on: "Hale, who thinks the plan unfair, voted against it",
 * "Calling the plan unfair, Hale left".
 */
function mainClauseAfter(items: readonly Item[], candidate: Candidate, start: number): number {
  const { source, group } = candidate;
  if (!source) return items.length;
  if (group.participle && source.first > group.at) return source.first;
  if (!(isRelative(items[source.first]) && source.last - source.first === 1) && !isRelative(items[source.first - 1])) return items.length;
  for (let at = start; at < items.length - 1; at += 1) {
    if (items[at]?.norm !== ',') continue;
    let next = at + 1;
    while (items[next]?.pos === 'RB' || (items[next]?.quoted && !/[\p{L}\p{N}]/u.test(items[next]?.text ?? ''))) next += 1;
    if (isPredicate(items, next)) return items[at + 1]?.quoted && next > at + 1 ? at + 2 : at;
  }
  return items.length;
}

function rightContent(items: readonly Item[], candidate: Candidate, right: Complement, later: readonly Candidate[]): Range[] {
  if (right.kind === 'quote') {
    // reminded both that “…” and that they “will pay”: one content of both halves
    if (/^(?:and|but)$/.test(items[right.start + 1]?.norm ?? '') && items[right.start + 2]?.norm === 'that') return [{ first: right.start, last: trimEnd(items, items.length) }];
    const found: Range[] = [{ first: right.start, last: right.start + 1 }];
    for (let at = right.start + 1; at < items.length; at += 1) {
      if (items[at]?.pos === 'QUOTE') found.push({ first: at, last: at + 1 });
      else if (!/^(?:and|,|but)$/.test(items[at]?.norm ?? '')) break;
    }
    return found;
  }
  let end = items.length;
  for (const other of later) {
    const { cut } = other;
    if (cut !== null && cut > right.start && (other.right || other.rest)) {
      end = cut;
      break;
    }
  }
  end = Math.min(end, mainClauseAfter(items, candidate, right.start));
  // "threatened to impose fines that he says will hurt": what he says of them is a report of its own.
  const relative = right.kind === 'clause' ? undefined : later.find((other) => other.right && other.source && isRelative(items[other.source.first - 1]) && other.source.first - 1 > right.start + 1);
  if (relative?.source) end = Math.min(end, relative.source.first - 1);
  const according = items.findIndex((item, at) => at > right.start && item.norm === 'according' && !item.quoted && items[at + 1]?.norm === 'to' && items[at - 1]?.norm === ',');
  if (according > 0) end = Math.min(end, according - 1);
  end = contentEnd(items, right.start, end, right.kind);
  end = trimEnd(items, end);
  // A content that the source itself interrupts cannot be: "… Hale, Lima said" is told from the left.
  const source = candidate.source;
  if (source && !candidate.inherited && source.first >= right.start) return [];
  return end > right.start ? [{ first: right.start, last: end }] : [];
}
