import { inOrder } from '../../patterns/in-order.ts';
import { matchesOf } from '../../language/matches.ts';
import { PatternIndex } from '../../language/pattern-index.ts';
import type { StatementType } from '../brief.ts';
import { phrases } from './phrases.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Term } from './terms.ts';
import { CUES } from './cues/all.ts';
import type { Cue } from './cues/cue.ts';
import { speaksOfElse } from './cue-objects.ts';
import { ACTS, ANNOUNCED, BANS, BILL, CONDITIONAL, DECIDED, DESCRIBED, HESITANT, MADE, NAMED_DAY, OTHER_RULES, OTHER_RULES_BEFORE, PAST, SIGNED, UNREAL, UNSURE, VOTED } from './type-phrases.ts';

/** What an article as a whole is about, as far as it bears on a sentence's sense. */
export interface NewsOf {
  /** Its first sentences tell of new measures: then "the sanctions" are the news. */
  measures: boolean;
  /** The same, once it is known: false while the first sentences themselves are asked whether they tell of them. */
  known: boolean;
  /** They tell of a bill: what a bill would do is not done. */
  bill: boolean;
}

/** Sanctions to come, by whatever verb. */
const TO_COME = phrases(
  /\b(?:would|might|could|may(?! not)|will|should expect|can expect)\b(?:(?!despite)[^;]){0,50}\b(?:sanctions?|penalties|blacklist\w*|embargo)\b/,
  /\b(?:sanctions?|penalties|embargo)\b[^;]{0,30}\b(?:would|might|could|may|will)\b(?! (?:begin|start|take effect|come into|go into))/,
  /\bbefore\b[^;]{0,50}\bsanctions\b[^;]{0,30}\breturn\b/,
);

/** A cue that far from the term, in letters, has lost half of its weight. */
const HALF = 90;

/** Whoever is struck speaks against it where no heavier word tells another sense: "The sanctions are more unstable than ever", its president said. */
const OWN_WORDS = 1.5;

/** "would only hurt Europe itself" */
const SELF_HARM = phrases(/\b(?:itself|themselves|its own|their own|ineffective|only (?:hurt|harm|damage|punish))\b/);

const NEGATED = phrases(/\b(?:no|not|never|nothing|nor|neither|nobody)\b|n't\b/);

/** In the news of new measures these are the new ones, whenever they were decided: "decided last week to impose the new sanctions". */
const FRESH = phrases(/\b(?:the|these) (?:new|latest|fresh) (?:\w+ )?(?:sanctions|measures|penalties|round|restrictions)\b/);

/** Of sanctions one may also speak, ask or hear without making any: "asked about the sanctions on Tuesday", "the two men discussed them". */
const TALK = phrases(
  /\b(?:ask(?:ed|ing)? (?:\w+ )?(?:about|whether|if)|discuss\w*|talk(?:s|ed|ing)? (?:of|about)|conversations?|refer(?:s|red|ring)? to)\b/,
  /\b(?:question of|issue of|subject of|possib(?:le|ility)|listen\w*)\b/,
);

/**
 * The sense in which a sentence speaks of sanctions; null where no word tells, so that the run of the article must.
 * Each cue weighs what its sort weighs, less by its distance from the nearest term; the heaviest decides.
 */
export function typeOf(view: SentenceView, terms: readonly Term[], news: NewsOf, struckSpeaks = false): StatementType | null {
  const { plain } = view;
  const best = heaviestCue(plain, terms);
  // "It says no weapon of its own has crossed the border and that talk of breaches is propaganda"
  if (struckSpeaks && ((best?.type === 'violation' && NEGATED.in(plain)) || (best?.type === 'impact' && SELF_HARM.in(plain)))) return 'denial';
  if (struckSpeaks && !/\bif\b/.test(plain) && (best === null || best.weight < OWN_WORDS || best.type === 'in-force')) return 'denial';
  const signed = SIGNED.exec(plain);
  // "signed legislation on Wednesday calling for sanctions": a law is no longer a bill, and that day's news where its day is told.
  if (signed && !UNREAL.test(plain.slice(0, signed.index)) && !/\bwill (?:\w+ ){0,2}$/.test(plain.slice(0, signed.index))
    && (best === null || best.type === 'threat' || best.type === 'call' || best.weight < 2)) return NAMED_DAY.in(plain) ? 'imposed' : 'in-force';
  if (VOTED.in(plain) && (best?.weight ?? 0) < 3.4 && !BILL.in(plain) && !PAST.in(plain)) return 'imposed';
  if (ANNOUNCED.in(plain) && (best?.weight ?? 0) < 3.2 && !/\b(?:if|unless)\b/.test(plain)) return 'imposed';
  if (best?.type === 'threat' && best.weight < 3 && DECIDED.in(plain) && !CONDITIONAL.in(plain) && (news.measures || NAMED_DAY.in(plain))) return 'imposed';
  if (news.measures && (best === null || best.type === 'threat') && DESCRIBED.in(plain) && !CONDITIONAL.in(plain)) return 'imposed';
  // "The steps will cut them off from the dollar": weak words of threat, in the news of new measures, tell what these do.
  if ((news.known || (news.measures && NAMED_DAY.in(plain) && !HESITANT.in(plain))) && best?.type === 'threat' && best.weight < 2.8 && !CONDITIONAL.in(plain)
    && !UNSURE.in(plain)) return 'imposed';
  if (news.bill && (best?.weight ?? 0) < 3.8 && BILL.in(plain)) return 'threat';
  const made = madeWeight(view, terms, news);
  if (made && made.weight > (best?.weight ?? 0)) return made.type;
  if (best) return best.type;
  if (PAST.in(plain) || (BANS.in(plain) && !news.measures)) return 'in-force';
  if (ACTS.in(plain)) return 'impact';
  // "Serbia would pay with sanctions", "before all sanctions return": what no other word tells is yet to come
  if (TO_COME.in(plain)) return 'threat';
  // Whatever the verb, what is told of a named day is news: "hit seven traders with an asset freeze on Tuesday". Talk of sanctions is not.
  if (NAMED_DAY.in(plain) && !TALK.in(plain)) return 'imposed';
  // "Sanctions against the bank on Friday": a bare mention in the news of new measures is that news.
  return news.measures && /\bsanctions (?:on|against)\b/.test(plain) ? 'imposed' : null;
}

interface Weighed {
  type: StatementType;
  weight: number;
}

/** Cues found before, by the terms that they were weighed with: a sentence is read for what it tells of the news, and then for its own sense. */
const heaviest = new WeakMap<readonly Term[], { plain: string; best: Weighed | null }>();

/** Made when the first article on sanctions is read. */
let index: PatternIndex<Cue> | null = null;

function heaviestCue(plain: string, terms: readonly Term[]): Weighed | null {
  const known = heaviest.get(terms);
  if (known?.plain === plain) return known.best;
  let best: Weighed | null = null;
  index ??= new PatternIndex(CUES, ({ says }) => says);
  const aside = asideOf(plain, terms);
  for (const chance of index.chances(plain)) {
    const { type, weight, governs } = chance.thing;
    // However near its term, a lighter cue cannot win.
    if (weight <= (best?.weight ?? 0)) break;
    for (const { start, end } of index.matches(chance, plain)) {
      if (type === 'violation' && OTHER_RULES.test(plain.slice(end, end + 70))) continue;
      if (type === 'violation' && OTHER_RULES_BEFORE.test(plain.slice(0, start))) continue;
      if (speaksOfElse(type, plain, start, end)) continue;
      if (aside && (start < aside.start || start >= aside.end)) continue;
      const far = governs ? 0 : distance(plain, start, end, terms);
      const here = weight * (HALF / (HALF + far));
      if (here > (best?.weight ?? 0)) best = { type, weight: here };
    }
  }
  if (aside && best === null) best = { type: 'in-force', weight: 1 };
  heaviest.set(terms, { plain, best });
  return best;
}

const ASIDE = /, (?:who|which|whose|himself|herself|itself)\b[^,;:"]*,|, (?:who|which) (?:is|are|was|were|has been|have been|had been) (?:\w+ )?(?:under|subject to|on|hit by|facing) [^,;:"]*$/g;

/**
 * "The banker, who is under sanctions for his ties to the palace, denied any part in it":
 * where all that is said of sanctions is said in passing, of someone who does something else.
 */
function asideOf(plain: string, terms: readonly Term[]): { start: number; end: number } | null {
  for (const match of matchesOf(ASIDE, plain)) {
    const end = match.index + match[0].length;
    if (terms.every((term) => term.start > match.index && term.end < end)) return { start: match.index, end };
  }
  return null;
}

/** Whether a sentence tells of new measures, even beside what they do: "The ruble slumped hours after Washington announced new sanctions". */
export function tellsOfMaking(view: SentenceView, terms: readonly Term[]): boolean {
  const news: NewsOf = { measures: true, known: false, bill: false };
  const type = typeOf(view, terms, news);
  return type === 'imposed' || (type === 'impact' && !BILL.in(view.plain) && madeWeight(view, terms, news)?.type === 'imposed');
}

/**
 * Where another event is the news, what came before it: "came days after the Council
 * had tightened sanctions", "the report that appeared the day that he announced them".
 */
const BEHIND = inOrder(
  String.raw`\b(?:(?<!\b(?:hours?|minutes?|a day|one day|moments|shortly|soon) )after|since|when|following|where`,
  String.raw`|(?:the )?(?:day|week|month)s? (?:that|in which|on which))\b`,
  String.raw`(?! (?:being|the|its|a) (?:\w+ )?(?:launch|test|attack|vote|coup|invasion|killing)\b)[^,;:]{0,70}$`,
);

/** Measures adopted: now, or long since. Verbs of making count only when nothing makes them unreal ("would impose", "a bill to impose"). */
function madeWeight({ plain, sentence }: SentenceView, terms: readonly Term[], news: NewsOf): { type: StatementType; weight: number } | null {
  let best: { type: StatementType; weight: number } | null = null;
  for (const { start, end } of MADE.all(plain)) {
    if (UNREAL.test(plain.slice(Math.max(0, start - 45), start))) continue;
    const weight = 1.9 * (HALF / (HALF + distance(plain, start, end, terms)));
    if (weight <= (best?.weight ?? 0)) continue;
    const around = aroundVerb(plain, start, end);
    // "sanctions imposed over the annexation": said in passing, it is background, unless they are new
    const passing = plain.endsWith('ed', end)
      && /\b(?:sanctions|embargo(?:es)?|bans?|restrictions|measures|penalties|freezes) (?:that were |which were |already |first |originally |recently )?$/.test(plain.slice(Math.max(0, start - 35), start))
      && !/\b(?:new|latest|fresh|additional|further|announc\w+|today|the sanctions (?:were|are))\b/.test(plain);
    const past = passing || (!news.known && BEHIND.test(plain.slice(Math.max(0, start - 90), start)))
      || (PAST.in(around) && !(news.measures && FRESH.in(plain))) || (BANS.in(around) && !news.measures)
      || (!(news.measures && sentence.index === 0)) && /\b(?:has|have) (?:also |already |long |repeatedly |so far )?$/.test(plain.slice(Math.max(0, start - 25), start))
      || (!news.measures && !/\b(?:announc|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this week|the move|takes? effect)/.test(plain));
    best = { type: past ? 'in-force' : 'imposed', weight };
  }
  return best;
}

/** The words about a verb that may tell its time: not those of the clause before, "has slumped to its lowest since 2016, hours after it announced". */
function aroundVerb(plain: string, start: number, end: number): string {
  const before = plain.slice(Math.max(0, start - 60), start), comma = before.lastIndexOf(', ');
  // A time may stand first: "In 2012, the council banned"
  const fronted = start - before.length + comma < 40 && plain.indexOf(', ') === start - before.length + comma;
  return (comma >= 0 && !fronted ? before.slice(comma) : before) + plain.slice(start, end + 45);
}

/** Letters between a cue and the nearest term, more across the borders of clauses. */
function distance(plain: string, start: number, end: number, terms: readonly Term[]): number {
  let least = 400;
  for (const term of terms) {
    if (start < term.end && term.start < end) return 0;
    const gap = end <= term.start ? plain.slice(end, term.start) : plain.slice(term.end, start);
    const borders = (gap.match(/[,;:"]| - |\b(?:which|who|while|although|but|after|because|as)\b/g) ?? []).length;
    least = Math.min(least, gap.length + 25 * borders);
  }
  return least;
}
