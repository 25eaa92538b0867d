import type { Annotations } from '../../language/annotations.ts';
import type { ActorDraft, ActorSet } from '../actors/actor-set.ts';
import type { Quote } from '../brief.ts';
import type { Range } from './noun-phrases.ts';
import { isRelative, phraseEndingAt } from './noun-phrases.ts';
import { isOfficialPhrase } from './officials.ts';
import type { Report } from './report.ts';
import type { Unit } from './units.ts';

export interface Resolved {
  speaker: Quote['speaker'];
  official: boolean;
}

const MALE = new Set(['he', 'him', 'his']);
const FEMALE = new Set(['she', 'her']);

/** Who speaks in each report, in the order of the reports: the actor where the text is clear, else the source as it stands. */
export function resolveSpeakers(annotations: Annotations, actors: ActorSet, reports: readonly Report[]): Resolved[] {
  const resolved = new Map<Report, Resolved>();
  const history: Resolved[] = [];
  return reports.map((report) => {
    const found = report.follows ? (resolved.get(report.follows) ?? unknown()) : resolve(annotations, actors, report, history);
    resolved.set(report, found);
    history.push(found);
    return found;
  });
}

function unknown(): Resolved {
  return { speaker: { actorId: null, text: '' }, official: false };
}

function resolve(annotations: Annotations, actors: ActorSet, report: Report, history: readonly Resolved[]): Resolved {
  const { unit } = report;
  let source = report.source;
  if (!source) return unknown();
  if (isRelative(unit.items[source.first])) source = phraseEndingAt(unit.items, antecedentEnd(unit, source.first), 0) ?? source;
  const head = unit.items[source.first];
  const words = phraseText(annotations.text, unit, source);
  if (head && head.pos === 'PRP' && source.last - source.first === 1) {
    const actor = pronoun(annotations, actors, head.norm, head.token, history);
    return actor ? named(actor) : { speaker: { actorId: null, text: words }, official: false };
  }
  const actor = actorOf(actors, unit, source, words);
  return actor ? named(actor) : { speaker: { actorId: null, text: words }, official: isOfficialPhrase(words) };
}

function antecedentEnd(unit: Unit, relative: number): number {
  return unit.items[relative - 1]?.norm === ',' ? relative - 2 : relative - 1;
}

/** The source without what stands behind its first comma: "Hale, the head of the panel," is "Hale". */
function phraseText(text: string, unit: Unit, source: Range): string {
  let last = source.first + 1;
  while (last < source.last && !/^(?:,|\(|-|–|—|--)$/.test(unit.items[last]?.norm ?? '')) last += 1;
  if (unit.items[last - 1]?.pos === 'POS' && last - source.first > 1) last -= 1;
  const first = unit.items[source.first];
  const end = unit.items[last - 1];
  return text.slice(first?.start ?? unit.start, end?.end ?? unit.end);
}

/** The actor whose name is the head of the phrase: "Russian Defence Minister Sergei Shoigu", not "a spokesman for Sergei Shoigu". */
function actorOf(actors: ActorSet, unit: Unit, source: Range, words: string): ActorDraft | null {
  let found: ActorDraft | null = null;
  for (let at = source.first; at < source.last; at += 1) {
    const item = unit.items[at];
    if (!item || /^(?:,|\(|-|–|—|--)$/.test(item.norm)) break;
    if (item.pos === 'IN' || item.pos === 'TO' || /^(?:WP|WDT|CC)$/.test(item.pos)) {
      if (item.pos === 'CC') return actors.resolveName(words, unit.items[source.first]?.token);
      break;
    }
    const mention = actors.mentionAt(item.token);
    if (!mention) {
      if (found && /^(?:NN|NNS)$/.test(item.pos)) found = null;
      continue;
    }
    if (unit.items[at + 1]?.pos === 'POS' || unit.items[at + 1]?.norm === "'s") continue;
    found = mention.actor;
  }
  return found ?? actors.resolveName(words, unit.items[source.first]?.token);
}

function named(actor: ActorDraft): Resolved {
  const official = actor.kind === 'state' || (actor.kind === 'organization' ? actor.publicBody : actor.official === true);
  return { speaker: { actorId: actor.id, text: actor.name }, official };
}

function pronoun(annotations: Annotations, actors: ActorSet, word: string, token: number, history: readonly Resolved[]): ActorDraft | null {
  const fits = (actor: ActorDraft): boolean => {
    if (MALE.has(word)) return actor.kind === 'person' && actor.gender !== 'female' && actor.gender !== 'plural';
    if (FEMALE.has(word)) return actor.kind === 'person' && actor.gender !== 'male' && actor.gender !== 'plural';
    if (word === 'it') return actor.kind !== 'person';
    return false;
  };
  const last = history.at(-1)?.speaker.actorId;
  const speaker = last ? actors.byId(last) : null;
  if (speaker && fits(speaker)) return speaker;
  const here = annotations.tokens[token]?.sentence ?? 0;
  const from = annotations.sentences[Math.max(0, here - 3)]?.first ?? 0;
  const near = actors.mentionsIn({ first: from, last: token }).filter(({ actor }) => fits(actor));
  return near.at(-1)?.actor ?? null;
}
