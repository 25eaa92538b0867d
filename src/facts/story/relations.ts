import { overlaps, type Span } from '../../span.ts';
import type { Actor, Facts } from '../brief.ts';

export const RELATIONS = ['sanctions', 'accuses', 'supports', 'met', 'speaks-of'] as const;
export type RelationKind = (typeof RELATIONS)[number];

/** One actor and what binds them to another, with the place in the text that says so. `met` goes both ways. */
export interface Relation {
  from: string;
  to: string;
  kind: RelationKind;
  span: Span;
}

const ACCUSES = 'accused|accuses|blamed|blames|condemned|condemns|denounced|denounces|criticised|criticized|criticises|criticizes';
const SUPPORTS = 'supported|supports|backed|backs|endorsed|endorses|praised|praises|thanked|thanks';
const MET = 'met|met with|meets|meets with|hosted|received|visited|visits';
/** From the one name straight to the other: "Wells, the minister, has accused the" is too far, "Wells on Monday accused the" is not. */
const BETWEEN = new RegExp(
  `^ (?:(?:has|have|had|also|again|later|repeatedly|publicly|sharply|earlier|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) )*(?:(?<accuses>${ACCUSES})|(?<supports>${SUPPORTS})|(?<met>${MET})) (?:the |its |his |her |their |President |Prime Minister |Foreign Minister |Premier )*$`,
);
/** Longer than anything that `BETWEEN` takes. */
const REACH = 90;

/** Who accuses, supports, met or sanctions whom, and of whom somebody speaks: each pair and kind once, where the text first says it. */
export function relationsIn(text: string, { actors, quotes, sanctions }: Facts): Relation[] {
  const relations = [...sanctionsBetween(actors, sanctions), ...saidBetween(text, actors), ...spokenOf(actors, quotes)];
  const known = new Set<string>();
  return relations.filter(({ from, to, kind }) => {
    const pair = kind === 'met' ? [from, to].toSorted() : [from, to];
    const key = `${kind} ${pair.join(' ')}`;
    if (from === to || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function sanctionsBetween(actors: readonly Actor[], { statements }: Facts['sanctions']): Relation[] {
  const named = (name: string | null) => actors.find((actor) => name !== null && (actor.name === name || actor.aliases.includes(name)));
  return statements.filter(({ type }) => type === 'imposed' || type === 'in-force').flatMap(({ imposer, target, span }) => {
    const [from, to] = [named(imposer), named(target)];
    return from === undefined || to === undefined ? [] : [{ from: from.id, to: to.id, kind: 'sanctions' as const, span }];
  });
}

function saidBetween(text: string, actors: readonly Actor[]): Relation[] {
  const mentions = actors.flatMap(({ id, mentions: spans }) => spans.map((span) => ({ id, span }))).toSorted((a, b) => a.span.start - b.span.start);
  return mentions.flatMap(({ id, span }, place) => {
    const next = mentions[place + 1];
    if (next === undefined || next.span.start < span.end || next.span.start - span.end > REACH) return [];
    const { groups } = BETWEEN.exec(text.slice(span.end, next.span.start)) ?? {};
    const kind = (['accuses', 'supports', 'met'] as const).find((one) => groups?.[one] !== undefined);
    return kind === undefined ? [] : [{ from: id, to: next.id, kind, span: { start: span.start, end: next.span.end } }];
  });
}

function spokenOf(actors: readonly Actor[], quotes: Facts['quotes']): Relation[] {
  return quotes.filter(({ aside }) => aside !== true).flatMap(({ speaker, content }) => {
    const from = actors.find(({ id }) => id === speaker.actorId);
    if (from === undefined) return [];
    return actors.flatMap((to) => {
      const span = to.mentions.find((mention) => content.some((part) => overlaps(part, mention)));
      return span === undefined ? [] : [{ from: from.id, to: to.id, kind: 'speaks-of' as const, span }];
    });
  });
}
