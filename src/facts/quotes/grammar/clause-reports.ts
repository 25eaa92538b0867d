import { fits } from '../../../language/plain-letters.ts';
import { normAt, posAt } from '../../../language/word-at.ts';
import type { Candidate } from './candidate.ts';
import { clauseStarts, nominalEnd, predicateOf } from './clauses.ts';
import { complementOf, invertedSource } from './complements.ts';
import type { Complement } from './complements.ts';
import { asReported, clauseBefore, clauseGoesOn, quoteBehind, quotesBefore, restOfClause } from './content-before.ts';
import { contentBehind } from './content-behind.ts';
import { findCueGroups } from './cue-groups.ts';
import type { CueGroup } from './cue-groups.ts';
import { breaksOff, hasMainVerb, hasTense, isNoun, isRelative, trimEnd } from './items.ts';
import type { Range } from './items.ts';
import { judgesInWords } from './judgements.ts';
import { leadingClauseEnd } from './leading-clauses.ts';
import type { Report } from './report.ts';
import { skipTime } from './skips.ts';
import { phraseFrom } from './source-phrases.ts';
import { subjectBefore } from './subject-phrases.ts';
import { findSubject, sourceBehindQuote } from './subjects.ts';
import type { Item, Unit } from './units.ts';

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
  if (group.passive && !group.modal && !group.negated && !group.infinitive) return toldBy(items, group);
  if (group.modal || group.passive || group.infinitive || goesOnUndone(items, group)) return null;
  const previous = before.at(-1) ?? null;
  const prior = items[group.first - 1];
  const right = withoutAfterthought(items, group, complementOf(items, group, items.length), before);
  if (group.negated && right?.kind !== 'object') return null;

  if (!group.participle && (prior?.pos === 'QUOTE' || breaksOff(items, group.first) || group.first === 0)) {
    const inverted = readInverted(items, group, right);
    if (inverted) return inverted;
  }
  // "the states challenging the ban argued …" tells who argued.
  if (group.participle && right?.kind === 'object' && isNoun(prior) && clauseStarts(items, right.start, items.length, true)) return null;
  // "The agency quoted Hale as saying …": said by Hale, and the agency has no report of its own.
  if (/^(?:quote|cite)/.test(normAt(items, group.at)) && quotedAs(items, group.last) !== null) return null;
  const relayed = group.participle ? quotedSource(items, group.first) : null;
  if (relayed) return relayedReport(items, group, relayed, right);
  const subject = sourceBehindQuote(items, group) ?? findSubject(items, group, previous);
  if (!subject) return null;
  // "Neither side would say …", "Neither Oslo nor Rome said …" tell of nothing said; nor does "did not announce the deal".
  if (isDenied(items, subject.range) || (group.negated && !/^(?:deny|dispute|reject|rule|exclude)/.test(right?.verb.lemma ?? ''))) return null;
  // "I learned that …", "we wrote": the writer is no source.
  if (subject.range.last - subject.range.first === 1 && /^(?:i|we|you)$/.test(normAt(items, subject.range.first))
    && items[subject.range.first]?.pos === 'PRP') return null;
  // "The faction tells itself that …" is thought.
  if (/^(?:him|her|it|my)self$|^(?:them|our|your)selves$/.test(normAt(items, group.last))
    && group.verbs.some(({ lemma }) => ADDRESSING.test(lemma))) return null;
  // "his announcement threatening more fines on Rome signalled anger": the only verb is not of what is threatened
  if (group.participle && !subject.inherited && right?.kind === 'clause' && items[right.start]?.norm !== 'that'
    && !items.slice(Math.max(0, group.first - 60), group.first).some(hasTense) && predicateOf(items, right.start, 0) >= items.length) return null;
  // "a row between leaders that threatens to show …": leaders do not threaten, the row does
  if (/^(?:that|which)$/.test(normAt(items, subject.range.first)) && subject.range.last - subject.range.first === 1
    && items[subject.range.first - 1]?.pos === 'NNS' && items[group.first]?.pos === 'VBZ') return null;
  const base = { group, source: subject.range, inherited: subject.inherited, cut: subject.cut };

  const quotes = subject.inherited ? [] : quotesBefore(items, subject.range.first);
  const quoting = group.verbs.find((verb) => verb.frames.has('q'));
  if (quotes.length > 0 && quoting) {
    const goesOn = right?.kind === 'quote' ? { first: right.start, last: right.start + 1 } : null;
    return { ...base, verb: quoting, right: null, left: quotes, rest: goesOn };
  }
  // "said she was tired and wanted change": what follows "and" is still what she said.
  if (right && subject.inherited && !group.participle && right.verb.act === 'thought'
    && (previous?.right?.kind === 'clause' || isWithin(before, previous))) return null;
  // "without giving a reason", "instead of saying so": nobody did
  if (group.participle && (items[group.first - 1]?.norm === 'without'
    || (items[group.first - 1]?.norm === 'of' && /^(?:instead|short)$/.test(normAt(items, group.first - 2))))) return null;
  // "It is worth noting that …" is the writer's own.
  if (group.participle && /^(?:worth|bears)$/.test(normAt(items, group.first - 1))) return null;
  // "it is unclear whether Hale announced it", "if Rowe says so": nothing is known to be said.
  if (!subject.inherited && /^(?:whether|if)$/.test(normAt(items, subject.range.first - 1))) return null;
  // "As he announced the package, Hale admitted …" only says when.
  if (right?.kind === 'object' && items[subject.range.first]?.pos === 'PRP' && leadingClauseEnd(items, group.at) !== null) return null;
  // "Despite what he wrote in a letter, Hale said …": only where he wrote
  if (right?.kind === 'clause' && items[subject.range.first - 1]?.norm === 'what' && items[right.start]?.pos === 'IN') return null;
  if (right && namesNothing(items, right)) return null;
  // "Hale added to the confusion when …": nothing is said; "The rift threatens to become a scandal": nobody threatens.
  if (right?.kind === 'clause' && right.verb.lemma === 'add' && items[group.last]?.pos === 'TO') return {
    ...base, verb: { ...right.verb, act: 'thought' }, right, left: [], rest: null,
  };
  if (right?.kind === 'infinitive' && right.verb.lemma === 'threaten' && OMINOUS.test(normAt(items, right.start + 1))) return null;
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

/** "told her to seek cover and | call for help", "can look at them and | ask why": what is to be done goes on, and nobody has said it. */
function goesOnUndone(items: readonly Item[], { first, at }: CueGroup): boolean {
  if (first < at || posAt(items, at) !== 'VB' || posAt(items, at - 1) !== 'CC' || posAt(items, at - 2) === ',') return false;
  for (let i = at - 2; i >= 0; i -= 1) {
    if (posAt(items, i) === 'MD' || (posAt(items, i) === 'TO' && posAt(items, i + 1) === 'VB')) return true;
    if (items[i]?.quote || hasTense(items[i])) return false;
  }
  return false;
}

/** "wrote that he disagreed with them and believed": whether the last candidate stands in a clause that an earlier one reports. */
function isWithin(before: readonly Candidate[], previous: Candidate | null): boolean {
  return previous !== null
    && before.some((outer) => outer !== previous && outer.right?.kind === 'clause' && outer.right.start < previous.group.first && previous.cut === null
      && !previous.inherited);
}

/** Where in "quoted | Hale as saying", "quoted | the minister, Bo Hale, as saying" the "saying" stands; null where nobody is quoted so. */
function quotedAs(items: readonly Item[], at: number): number | null {
  const source = phraseFrom(items, at, items.length, true);
  if (!source) return null;
  const as = items[source.last]?.norm === ',' ? source.last + 1 : source.last;
  return items[as]?.norm === 'as' && /^(?:saying|telling)$/.test(normAt(items, as + 1)) ? as + 1 : null;
}

/** "The agency quoted Hale as saying “…”", "“…,” the agency quoted Hale as saying". */
function relayedReport(items: readonly Item[], group: CueGroup, source: Range, right: Complement | null): Candidate | null {
  const base = { group, source, inherited: false, cut: null, rest: null };
  if (right) return { ...base, verb: right.verb, right, left: [] };
  const verb = group.verbs.find((one) => one.frames.has('q'));
  let relay = source.first - 1;
  while (relay > 0 && source.first - relay < 12 && items[relay - 1]?.pos !== 'QUOTE') relay -= 1;
  let left = quotesBefore(items, relay);
  // "Two ships had sunk, the agency quoted Hale as saying."
  const quoting = source.first - 1;
  const teller = left.length === 0 && normAt(items, quoting).startsWith('quot') ? subjectBefore(items, quoting, 0) : null;
  const told = teller ? clauseBefore(items, teller.first, []) : null;
  if (told && hasMainVerb(items, told)) left = [told];
  return verb && left.length > 0 ? { ...base, verb, right, left } : null;
}

/** Who in "quoted Hale as | saying" is quoted. */
function quotedSource(items: readonly Item[], saying: number): Range | null {
  for (let at = saying - 2; at > Math.max(0, saying - 16); at -= 1) {
    if (/^(?:quot|cit)(?:e|es|ed|ing)$/.test(normAt(items, at))) return quotedAs(items, at + 1) === saying
      ? { first: at + 1, last: items[saying - 2]?.norm === ',' ? saying - 2 : saying - 1 } : null;
  }
  return null;
}

/**
 * "The message “is not heard,” Hale said, in part because …", "His son had left, Hale said,
 * as the house was cold": behind the comma stands why, before the source what was said.
 */
function withoutAfterthought(items: readonly Item[], group: CueGroup, right: Complement | null, before: readonly Candidate[]): Complement | null {
  if (right?.kind !== 'clause' || items[group.last]?.norm !== ',' || items[right.start]?.norm === 'that'
    || !/^(?:in|because|as|since|after|when|while|though|although)$/.test(normAt(items, group.last + 1))) return right;
  const source = findSubject(items, group, null)?.range;
  const left = source ? clauseBefore(items, source.first, before) : null;
  return left && hasMainVerb(items, left) ? null : right;
}

/** "Rowe was told by her aides that the road was closed": the aides told it. */
function toldBy(items: readonly Item[], group: CueGroup): Candidate | null {
  const verb = group.verbs.find((one) => one.frames.has('a') && one.act === 'said');
  if (!verb || items[group.last]?.norm !== 'by') return null;
  const source = phraseFrom(items, group.last + 1, items.length, false);
  if (!source) return null;
  const start = items[source.last]?.norm === 'of' && items[source.last + 1]?.quoted ? source.last + 1 : skipTime(items, source.last, items.length);
  const opens = items[start];
  if (opens?.norm !== 'that' && !opens?.quoted) return null;
  const kind = opens.pos === 'QUOTE' ? 'quote' : opens.norm === 'that' ? 'clause' : 'object';
  return { group, verb, source, inherited: false, cut: null, right: { kind, verb, start, cueEnd: group.last }, left: [], rest: null };
}

/** "called the police", "asserted itself", "denied it": an object of which nothing is said. */
function namesNothing(items: readonly Item[], right: Complement): boolean {
  // "who asked not to be named", "who asked to remain anonymous"
  if (/^(?:ask|request|insist)$/.test(right.verb.lemma)
    && /^(?:not to be (?:named|identified|quoted)|to (?:remain|be|stay) (?:anonymous|unnamed))/.test(items.slice(right.start, right.start + 4)
      .map(({ norm }) => norm).join(' '))) return true;
  if (right.kind !== 'object') return false;
  const first = items[right.start];
  // "criticizing the deal": how one feels about a thing, without a word of why
  if (BLAMING.test(right.verb.lemma) && !items.slice(right.start, right.start + 40)
    .some((item, at) => item.quoted || item.norm === 'as' || (at < 12 && /^(?:for|over)$/.test(item.norm)))) return true;
  // "Announcing the deployment, Hale said …": only when she said it
  if (right.verb.lemma === 'announce' && items[right.start - 1]?.pos === 'VBG' && items[nominalEnd(items, right.start, items.length)]?.norm === ','
    && right.start <= 2) return true;
  // "proclaiming “Week of the Free Nations”": a name and nothing else
  const words = items.slice(right.start, Math.min(trimEnd(items, items.length), right.start + 12));
  if (words.length > 0 && words.length < 12
    && words.every((item) => item.quoted && (fits(/^\P{L}*$/u, item.text) || fits(/^\p{Lu}/u, item.text) || item.text.length < 4))) return true;
  // "Ford, which reports earnings on Friday"
  if (right.verb.lemma === 'report' && items.slice(right.start, nominalEnd(items, right.start, items.length))
    .some(({ norm }) => /^(?:earnings|results|profits?|revenues?|loss|losses|sales|income)$/.test(norm))) return true;
  // "admitted defeat", "requested anonymity"
  if (/^(?:defeat|anonymity|comment|comments)$/.test(first?.norm ?? '')) return true;
  // "challenging the whole system" dares nobody.
  if (right.verb.lemma === 'challenge' && !items.slice(right.start, right.start + 40).some((item) => item.pos === 'TO')) return true;
  if (first?.pos === 'PRP') return !/^(?:NN|NNS|NNP|JJ|JJR|JJS|DT|PRP\$|VBN|VBG|TO|``|QUOTE|CD|POS|RB)$/.test(items[right.start + 1]?.pos ?? '.')
    && !/^(?:as|of|for|with|like|from|over|about|against)$/.test(normAt(items, right.start + 1))
      || (/sel(?:f|ves)$/.test(first.norm) && items[right.start + 1]?.norm !== 'as' && !/^(?:DT|JJ|NN)$/.test(posAt(items, right.start + 1)));
  if (!/^(?:call|label|dub|brand)$/.test(right.verb.lemma) || /^(?:IN|RP|TO)$/.test(posAt(items, right.start - 1))) return false;
  const end = nominalEnd(items, right.start, items.length);
  // "called his use of the boats “careless”"
  if (fragmentFollows(items, right.start)) return false;
  return !items.slice(right.start, end).some((item) => item.quoted) && /^(?:IN|TO|[.,:;]|CC|WDT|WP|WRB|VBD|EDGE)$/.test(items[end]?.pos ?? 'EDGE')
    && !isWide(items, right.start, end);
}

/** What only things threaten to do. */
const OMINOUS = /^(?:become|derail|overshadow|erode|unravel|engulf|spill|worsen|swamp|overwhelm|drown|spiral|deepen|upend)$/;
const BLAMING = /^(?:criticize|criticise|slam|blast|attack|condemn|denounce|praise|hail|laud)$/;

/** A fragment in quotation marks within the same clause. */
function fragmentFollows(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(from + 20, items.length); at += 1) {
    const item = items[at];
    // "called the two brothers, Bo and Per Hale, “heroes”"
    if (item?.norm === ',' && !item.quoted && items[at + 1]?.pos === 'NNP') {
      const close = items.findIndex((one, i) => i > at && one.norm === ',');
      if (close > 0 && close - at < 8 && items.slice(at + 1, close).every(({ pos }) => /^(?:NNP|CC|NN|JJ|DT)$/.test(pos))) {
        at = close;
        continue;
      }
    }
    if (!item || item.quote || (!item.quoted && (hasTense(item) || /^[,;:]$/.test(item.norm)))) return false;
    if (item.quoted && fits(/\p{L}/u, item.text)) return true;
  }
  return false;
}

/** "the plan illegal", "the attack terrorism pure": more than one noun with what goes before it. */
function isWide(items: readonly Item[], first: number, last: number): boolean {
  const words = items.slice(first, last);
  return words.filter(isNoun).length > 2 || words.some((item, at) => item.pos.startsWith('JJ') && isNoun(words[at - 1]));
}

/** "neither man", "none of them", "not everyone", "nor Rome" behind "neither Oslo". */
function isDenied(items: readonly Item[], subject: Range): boolean {
  const none = /^(?:neither|nobody|none|no|nor|not)$/;
  return none.test(normAt(items, subject.first)) || none.test(normAt(items, subject.first - 1))
    || items.slice(subject.first, subject.last).some((item) => item.norm === 'nor' && !item.quoted);
}

/** Verbs that cannot do without an addressee: what stands behind them is never who speaks. */
const ADDRESSING = /^(?:tell|inform|assure|remind|notify)$/;

/** "“…,” said Rowe" and "The talks failed, said Rowe, the minister." */
function readInverted(items: readonly Item[], group: CueGroup, right: Complement | null): Candidate | null {
  // "The union drafts a law, its legal chief, Jo Hale, told the committee."
  if (group.verbs.some(({ lemma }) => ADDRESSING.test(lemma))) return null;
  // "Hale, who was there, has said the bill, which failed, was his": nobody "has said Rowe"
  if (items.slice(group.first, group.at).some(({ pos }) => !pos.startsWith('RB'))) return null;
  const spoken = items[group.first - 1]?.pos === 'QUOTE';
  const source = invertedSource(items, group, items.length);
  // "The ship had left, said Hale, and was not to return": what looks like a clause of hers is the rest of what she said.
  const goesOn = source && items[group.first - 1]?.norm === ',' ? clauseGoesOn(items, source.last) : null;
  if (right && !spoken && !goesOn && right.kind !== 'object' && right.kind !== 'quote') return null;
  if (!source || isDenied(items, source)) return null;
  const quoting = group.verbs.find((verb) => verb.frames.has('q'));
  const quotes = quotesBefore(items, group.first);
  const next = quoteBehind(items, source.last);
  const base = { group, source, inherited: false, cut: null, right: null };
  if (quotes.length > 0 && quoting) return { ...base, verb: quoting, left: quotes, rest: next };
  if (group.first === 0) return next && quoting ? { ...base, verb: quoting, left: [], rest: next } : null;
  // "The talks failed, reports The Daily Post.": with nothing behind the name, it is no object.
  const closes = source.last >= trimEnd(items, items.length) && posAt(items, source.last - 1).startsWith('NNP');
  const clausal = group.verbs.find((verb) => verb.frames.has('c') && (closes || !verb.frames.has('n')));
  const left = clausal ? clauseBefore(items, group.first, []) : null;
  if (!left || !clausal || right?.kind === 'quote') return null;
  // "Hale, the minister, said nothing": without a verb to its left this is a subject, not content.
  if (!hasMainVerb(items, left) && !goesOn) return null;
  return { ...base, verb: clausal, left: [left], rest: goesOn };
}

function toReport(unit: Unit, candidate: Candidate, later: readonly Candidate[]): Report {
  const { items } = unit;
  const { group } = candidate;
  const content = [...candidate.left];
  // "The deal was dead, Hale said, Channel Six reported.": the relay does not go on with what Hale said.
  if (candidate.rest && !later.some((other) => other.source?.first === candidate.rest?.first && other.left.length > 0 && other.verb.act === 'said'))
    content.push(candidate.rest);
  if (candidate.right) content.push(...contentBehind(items, candidate, candidate.right, later));
  const worded = candidate.right?.kind === 'object' && content.some((range) => judgesInWords(items, candidate.verb.lemma, range));
  return {
    unit,
    act: worded ? 'said' : candidate.verb.act,
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
