import type { Annotations } from '../../language/annotations.ts';
import type { ActorSet } from '../actors/actor-set.ts';
import { findEchoes } from './echoes.ts';
import { type PartyMention, partiesIn } from './parties.ts';
import { isPlainlyOfStates, isRestrictive } from './senses.ts';
import { type SentenceView, viewSentences } from './sentence-view.ts';
import { findTerms, type Term } from './terms.ts';

/** A sentence that may say something of sanctions: its terms, and the states and bodies that it names. */
export interface Candidate {
  /** Its place among the views. */
  at: number;
  view: SentenceView;
  terms: Term[];
  mentions: PartyMention[];
}

/** The sentences of an article as the passes of sanctions read them. */
export interface Candidates {
  views: readonly SentenceView[];
  /** The states and bodies that each view names. */
  mentions: readonly (readonly PartyMention[])[];
  /** In text order. */
  all: readonly Candidate[];
}

/** What an article has that may speak of sanctions; null where nothing in it has the restrictive sense. */
export function findCandidates(annotations: Annotations, actors: ActorSet): Candidates | null {
  const views = viewSentences(annotations).filter((view) => !isHeading(view, annotations));
  const read: PartyMention[][] = [];
  // Asked where something may speak of sanctions: most articles never do.
  const mentionsIn = (at: number): PartyMention[] => {
    const view = views[at];
    return view ? read[at] ??= partiesIn(view, annotations, actors) : [];
  };
  const partiesNear = (at: number) => new Set([-2, -1, 0, 1, 2].flatMap((step) => mentionsIn(at + step)).map(({ party }) => party));

  const ofEntry = isOfEntry(annotations.text);
  const candidates: Candidate[] = [];
  let plainly = false;
  for (const [at, view] of views.entries()) {
    let terms = findTerms(view).filter((term) => isRestrictive(term, view, partiesNear(at).size, mentionsIn(at).length));
    if (terms.length === 0 && !ofEntry) terms = findEchoes(view, candidates.slice(-12).map((candidate) => candidate.view));
    if (terms.length === 0) continue;
    candidates.push({ at, view, terms, mentions: mentionsIn(at) });
    plainly ||= isPlainlyOfStates(terms, view, mentionsIn(at), partiesNear(at));
  }
  if (!plainly) return null;
  const mentions = views.map((_, at) => mentionsIn(at));
  return { views, mentions, all: ofEntry ? candidates : [...leadingUp(views, mentions, candidates), ...candidates] };
}

/** What the first sentences call by another name until the word falls: "loosened restrictions on travel to Cuba" … "under the embargo". */
function leadingUp(views: readonly SentenceView[], mentions: readonly PartyMention[][], candidates: readonly Candidate[]): Candidate[] {
  const first = candidates[0]?.view.sentence.index ?? 0;
  if (first > 5) return [];
  const later = candidates.filter(({ view }) => view.sentence.index <= first + 3).map(({ view }) => view);
  return views.flatMap((view, at): Candidate[] => {
    const terms = view.sentence.index < first ? findEchoes(view, later) : [];
    return terms.length > 0 ? [{ at, view, terms, mentions: mentions[at] ?? [] }] : [];
  });
}

/** Bars on who may enter are no sanctions: their waivers and restrictions echo none. */
function isOfEntry(text: string): boolean {
  return (text.match(/\b(?:travel|entry|muslim) ban\b/gi)?.length ?? 0) > 1 && /\b(?:immigra\w+|refugees?|visa applicants)\b/i.test(text);
}

/** A headline or a heading: a paragraph of one line without an end, or a short question ("What are the sanctions?"). It repeats what sentences say. */
function isHeading({ text, sentence }: SentenceView, { paragraphs }: Annotations): boolean {
  // "JUST WATCHED Union eases sanctions Replay More Videos ...": what stands beside a film
  if (/^(?:JUST WATCHED|MUST WATCH)\b/.test(text)) return true;
  const paragraph = paragraphs[sentence.paragraph];
  return paragraph !== undefined && paragraph.last - paragraph.first === 1
    && (text.length < 160 && !/[.!?:"”'’)\]…]$/.test(text) || text.length < 80 && /^[^"“]*\?$/.test(text));
}
