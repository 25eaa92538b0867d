import type { Annotations } from '../../language/annotations.ts';
import type { Span } from '../../span.ts';
import type { ActorSet } from '../actors/actor-set.ts';
import type { Quote } from '../brief.ts';
import { bareUtterance, withContinuations } from './continuations.ts';
import { candidateReports } from './grammar/candidates.ts';
import type { Range } from './grammar/items.ts';
import type { Report } from './grammar/report.ts';
import type { Unit } from './grammar/units.ts';
import { likelyReports } from './judge.ts';
import { withLearned } from './learned/attributions.ts';
import type { AttributionModel } from './learned/model.ts';
import { isOfficialActor } from './speakers/officials.ts';
import type { Resolved } from './speakers/resolved.ts';
import { resolveSpeakers } from './speakers/speakers.ts';
import { isToldByThing } from './things.ts';
import { findTurns } from './transcripts.ts';
import type { Turn } from './transcripts.ts';

/**
 * Everything said, written or thought by a source of the text, in text order.
 * Spans are UTF-16 offsets in `annotations.text`; a source that is no actor of `actors` with enough certainty is kept as its phrase.
 */
export function findQuotes(annotations: Annotations, actors: ActorSet, learned: AttributionModel | null = null): Quote[] {
  const turns = findTurns(annotations);
  const spoken = new Set(turns.map((turn) => turn.paragraph));
  const candidates = candidateReports(annotations).filter(({ unit }) => !spoken.has(unit.paragraph));
  const reports = candidates.flatMap(({ unit, reports }, at) => {
    const accepted = likelyReports(reports).filter((report) => !isToldByThing(report, candidates[at - 1]?.unit));
    return learned ? withLearned(annotations, unit, reports, accepted, learned) : accepted;
  });
  const units = candidates.map(({ unit }) => unit);
  const all = withContinuations(units, reports);
  const speakers = resolveSpeakers(annotations, actors, units, all);
  const quotes = all.map((report, at) => toQuote(report, speakers[at]));
  quotes.push(...turns.map((turn) => turnQuote(actors, turn)));
  return quotes.sort((a, b) => startOf(a) - startOf(b));
}

function startOf(quote: Quote): number {
  return quote.content[0]?.start ?? 0;
}

/** A turn of a transcript: direct speech without quotation marks or cue. */
function turnQuote(actors: ActorSet, turn: Turn): Quote {
  const actor = actors.resolveName(turn.name);
  return {
    act: 'said',
    form: 'direct',
    content: [turn.content],
    cue: null,
    source: turn.label,
    speaker: actor ? { actorId: actor.id, text: actor.name } : { actorId: null, text: turn.name },
    official: actor !== null && isOfficialActor(actor),
    ...(turn.label === null ? { speakerBy: 'carried' } : {}),
  };
}

function toQuote(report: Report, resolved: Resolved | undefined): Quote {
  const content = report.content.map((range) => spanOf(report.unit, range));
  const source = report.wider === undefined ? report.source : report.wider;
  for (const unit of report.more) for (const range of bareUtterance(unit) ?? []) content.push(spanOf(unit, range));
  return {
    act: report.act,
    form: formOf(report),
    content,
    cue: report.cue ? spanOf(report.unit, report.cue) : null,
    source: source ? spanOf(report.unit, source) : null,
    speaker: resolved?.speaker ?? { actorId: null, text: '' },
    official: resolved?.official ?? false,
    ...(report.aside ? { aside: true } : {}),
    ...(resolved?.by ? { speakerBy: resolved.by } : {}),
  };
}

export function spanOf(unit: Unit, range: Range): Span {
  const first = unit.items[range.first];
  const last = unit.items[range.last - 1];
  return { start: first?.start ?? unit.start, end: last?.end ?? unit.end };
}

/** Direct: nothing but words in quotation marks; mixed: some of them; indirect: none. */
function formOf(report: Report): Quote['form'] {
  const items = report.content.map((range) => report.unit.items.slice(range.first, range.last));
  const any = items.some((part) => part.some((item) => item.quoted)) || report.more.length > 0;
  if (!any) return 'indirect';
  return items.every((part) => part.every((item) => item.quoted)) ? 'direct' : 'mixed';
}
