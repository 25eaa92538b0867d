import type { Annotations } from '../../language/annotations.ts';
import type { Span } from '../../span.ts';
import { overlaps } from '../../span.ts';
import type { ActorSet } from '../actors/actor-set.ts';
import type { Quote, Speaker } from '../brief.ts';
import type { SentenceView } from './sentence-view.ts';

/** What one speaker says in a sentence: how much of it, whether of sanctions, and whether the sentence opens with who says it. */
interface Share { speaker: Speaker; covered: number; onSanctions: boolean; opens: boolean }

/**
 * Who says what a sentence says: the speaker of most of it. None where less than a third is said by anyone, unless the sentence opens with who
 * says it ("The minister said he would lift the sanctions, despite …"), or where less than half is and leaves out the sanctions:
 * "His call for sanctions came as the president said that war was possible". Else who takes a stand in it ("Critics blasted the sanctions").
 * `terms`: places in the text. `quotes`: all that reach into the sentence, see `quotesBy`.
 */
export function speakerOf(view: SentenceView, terms: readonly Span[], quotes: readonly Quote[], actors: ActorSet, annotations: Annotations): Speaker | null {
  const said = quotes.filter(({ act }) => act !== 'thought');
  return mostSaid(view, terms, said) ?? mostSaid(view, terms, quotes.filter((quote) => isSpeech(quote, annotations))) ?? standIn(view, actors, annotations);
}

/** Letters of a text that are looked up together. */
const STRETCH = 1024;

/** The quotations of which a part stands in a span or near it, in order: there are thousands in a long text, and a sentence holds one or two. */
export function quotesBy(quotes: readonly Quote[]): (span: Span) => Quote[] {
  const places = new Map<number, number[]>();
  for (const [place, { content }] of quotes.entries()) {
    for (const stretch of new Set(content.flatMap(stretchesOf))) {
      const here = places.get(stretch);
      if (here) here.push(place);
      else places.set(stretch, [place]);
    }
  }
  return (span) => [...new Set(stretchesOf(span).flatMap((stretch) => places.get(stretch) ?? []))].sort((a, b) => a - b)
    .flatMap((place) => quotes[place] ?? []);
}

function stretchesOf({ start, end }: Span): number[] {
  const first = Math.floor(start / STRETCH);
  return Array.from({ length: Math.floor(end / STRETCH) - first + 1 }, (_, step) => first + step);
}

/** Speech that the article tells in passing: "told reporters that", "questioned whether", "called on the Council to". */
function isSpeech({ act, cue, source }: Quote, { text }: Annotations): boolean {
  return act === 'thought' && cue !== null && source !== null
    && /\b(?:sa(?:y|id|ys)|t[eo]l(?:l|ls|d)|call(?:s|ed|ing)? (?:on|for)|called|question\w*|urg\w*|warn\w*|threaten\w*|oppos\w*|condemn\w*|critici[sz]\w*|press\w*|demand\w*|doubt\w*|fear\w*|express\w*|pledg\w*|vow\w*|argu\w*)\b/i.test(text.slice(cue.start, cue.end))
    && !/\b(?:laws?|bills?|acts?|deal|agreement|order|resolution|measure|legislation|sanctions)\b/i.test(text.slice(source.start, source.end));
}

function mostSaid(view: SentenceView, terms: readonly Span[], quotes: readonly Quote[]): Speaker | null {
  const length = view.end - view.start;
  const best = sharesIn(view, terms, quotes)
    .filter(({ covered, onSanctions, opens }) => (onSanctions ? opens || covered * 3 >= length : covered * 2 >= length))
    .toSorted((a, b) => b.covered - a.covered)[0];
  return best?.speaker ?? null;
}

function sharesIn(view: SentenceView, terms: readonly Span[], quotes: readonly Quote[]): Share[] {
  const shares = new Map<string, Share>();
  for (const { content, source, speaker } of quotes) {
    const covered = content.filter((span) => overlaps(span, view))
      .reduce((sum, span) => sum + Math.min(span.end, view.end) - Math.max(span.start, view.start), 0);
    if (covered === 0) continue;
    const key = speaker.actorId ?? speaker.text;
    const share = shares.get(key) ?? { speaker, covered: 0, onSanctions: false, opens: false };
    share.covered += covered;
    share.onSanctions ||= content.some((span) => terms.some((term) => overlaps(span, term)));
    share.opens ||= source !== null && source.start >= view.start && source.start - view.start < 40 && !SUBORDINATE.test(view.plain);
    shares.set(key, share);
  }
  return [...shares.values()];
}

/** "After the minister said that sanctions were ready, the president appeared": who opens such a sentence does not say it. */
const SUBORDINATE = /^(?:after|before|while|as|when|although|though|since|if|unless|because|once|until)\b/;

/**
 * "Members of Congress have repeatedly voiced opposition", "Lawmakers generally applauded the sanctions": whoever takes a stand, at the head of the sentence.
 */
const STANCE = /^(?:(?:but|and|still|meanwhile|even|also|on \w+day),? )?((?:(?!who\b|which\b|that\b|while\b|after\b)[\w.'&-]+,? ){1,7}?)(?:(?:have|has|had|also|generally|repeatedly|long|strongly|previously|again|later|quickly|angrily|vociferously|continu(?:e|es|ed) to|been) )*(?:voic(?:e|es|ed|ing)|threaten(?:s|ed)|oppos(?:e|es|ed)|applaud(?:s|ed)?|welcom(?:e|es|ed)|prais(?:e|es|ed)|hail(?:s|ed)|critici[sz](?:e|es|ed)|blast(?:s|ed)|slamm?(?:s|ed)|condemn(?:s|ed)?|denounc(?:e|es|ed)|reject(?:s|ed)?|den(?:y|ies|ied)|question(?:s|ed)|call(?:s|ed)? (?:for|on)|demand(?:s|ed)?|urg(?:e|es|ed)|clamou?r(?:ed|ing)|push(?:ed|ing)? for|press(?:ed|ing) for|echo(?:es|ed)|warn(?:s|ed)?|lament(?:s|ed)?|protest(?:s|ed)?)\b/;

function standIn(view: SentenceView, actors: ActorSet, { tokens, text }: Annotations): Speaker | null {
  const match = STANCE.exec(view.plain);
  const who = match?.[1]?.replace(/(?: \w+ly| on \w+day)*,? $/, '');
  if (!match || who === undefined
    || /\b(?:laws?|bills?|acts?|deal|order|resolution|measures?|sanctions|embargo)\b|'s$|^(?:the$|why|so|how|what|do|does|did|is|are|it|this|that|there|the (?:move|decision|step))\b/.test(who)) return null;
  const start = view.start + match[0].indexOf(match[1] ?? '');
  // "The union suspended the country and threatened sanctions": who does the first does the second.
  const verb = tokens.slice(view.sentence.first, view.sentence.last)
    .find((token) => token.start > start && token.end <= start + who.length && /^(?:VBD|VBZ|VBP|MD)$/.test(token.pos));
  const end = verb ? text.slice(0, verb.start).trimEnd().length : start + who.length;
  // Whoever is named last is the one: "Senator John Barrasso".
  const named = tokens.slice(view.sentence.first, view.sentence.last).filter((token) => token.start >= start && token.end <= end)
    .map((token) => actors.mentionAt(token.index)).findLast((mentioned) => mentioned !== null);
  const words = text.slice(start, end);
  return { actorId: named && tokens[named.mention.last - 1]?.end === end ? named.actor.id : null, text: words };
}
