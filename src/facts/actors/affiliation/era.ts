import type { Annotations, Token } from '../../../language/annotations.ts';
import { stateByName } from '../../../language/gazetteers/countries.ts';
import { officeHolder, type Term } from '../../../language/gazetteers/office-holders.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt } from '../../../language/word-at.ts';
import type { ActorDraft } from '../actor-set.ts';
import { leaderOf } from './administrations.ts';

/** The years in which a story may have been written, by year how much speaks for it; empty where nothing does. */
export type Era = ReadonlyMap<number, number>;

/** Whether the list tells of a campaign, "Democratic candidate", and of no office held. */
export function isCampaign(term: Term): boolean {
  return term.office.endsWith(' candidate');
}

export const FIRST_YEAR = 1995;
/** The last year in which those who held office when the list was written, at the end of the year before, are believed to hold it. */
export const LAST_YEAR = 2026;
/** "by 2040", "in the 2020 election": years to come say no more than that they are, and "since 2009" that it is over. */
const TO_COME = /^(?:since|by|until|till|through|before|beyond)$/;
const YEAR = /^(?:199|20[012])\d$/;
const VOTE = /^(?:election|elections|presidential|campaign|race|primary|primaries|cycle|nominee|nomination|bid|run|olympics|games|cup|budget)$/;

export function holds(term: Term, year: number): boolean {
  return year >= term.from && (term.to === null ? year <= LAST_YEAR : year < term.to || term.from === term.to);
}

/** Whether a term lasted all of that year: the year in which it began does only in the United States, where an odd one begins in January. */
export function holdsSurely(term: Term, year: number): boolean {
  return term.from !== term.to && holds(term, year) && (year > term.from || (term.state === 'United States' && term.from % 2 === 1));
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['pres', 'president'], ['sen', 'senator'], ['rep', 'representative'], ['gov', 'governor'], ['defence', 'defense'], ['advisor', 'adviser'],
]);

/** "Sen." → "senator", "Defence Minister" → "defense minister". */
function spelled(role: string): string {
  return role.toLowerCase().replace(/\b(?:then|ex)-/g, '').split(/[\s.]+/).filter((word) => word !== '').map((word) => SHORT.get(word) ?? word).join(' ');
}

/** Whether a role tells this office and no more: "U.S. President", "Sen. from Utah", not "favorite president". */
function isBareOffice(role: string, term: Term): boolean {
  const own = spelled(role.split(/, | from /)[0] ?? '');
  return own === term.office || (own.endsWith(` ${term.office}`)
    && /^(?:(?:u s|us|american|former|house|white house|senate|fbi|cia|acting|interim|incumbent|sitting|current|incoming|outgoing)(?: |$))+$/.test(own.slice(0, -term.office.length - 1)));
}

/** Whether a role as told is this office: "Prime Minister", "former president". */
export function isOffice(role: string, term: Term): boolean {
  return new RegExp(`(?:^|(?<!vice) )${term.office}(?:[ ,]|$)`).test(spelled(role));
}

/**
 * When the story plays: the day it was published, or else the latest year that it names and the terms of those whom it calls president or minister.
 * "President Barack Obama … John Kerry": 2013 to 2016.
 */
export function eraOf(annotations: Annotations, publishedAt: string | null, actors: readonly ActorDraft[]): Era {
  const published = Number(/^(?:19|20)\d\d/.exec(publishedAt ?? '')?.[0] ?? 0);
  if (published > 0) return new Map([[published, 1]]);
  const votes = new Map<number, number>();
  const vote = (year: number, weight: number): void => void votes.set(year, (votes.get(year) ?? 0) + weight);
  const voteTerm = (term: Term, weight: number): void => {
    // in the year that ends a term it lasted some months, but for those that end in January
    if (term.to !== null && term.to > term.from && (term.state !== 'United States' || term.office === 'director')) vote(term.to, weight / 2);
    for (let year = Math.max(term.from, FIRST_YEAR); year <= LAST_YEAR;
      year += 1) if (holds(term, year)) vote(year, year - term.from < 2 && term.to === null ? weight * 0.7 : weight);
  };
  for (const actor of actors) {
    if (actor.kind === 'person' && /\b(?:candidate|nominee|contender|hopeful|front-?runner|running mate)$/i.test(actor.role ?? '')) {
      // "Democratic nominee Ann Field": the years of her campaign
      for (const term of officeHolder(actor.name)?.terms ?? []) if (isCampaign(term)) voteTerm(term, 1 + Math.min(4, actor.mentions.length) / 2);
    } else if (actor.kind === 'person' && actor.official === true && actor.role !== null) {
      const terms = officeHolder(actor.name)?.terms.filter((term) => isBareOffice(actor.role ?? '', term)) ?? [];
      // "Gov. Field" is called so when her term is over, too
      for (const term of terms) voteTerm(term, (1 + Math.min(4, actor.mentions.length) / 2) * (term.office === 'governor' ? 0.4 : 1));
    } else if (actor.kind === 'organization') {
      // "the Obama administration" is spoken of when it is over, too
      const leader = leaderOf(actor.name.split(/\s+/));
      const terms = leader === null ? [] : officeHolder(leader)?.terms.filter((term) => /^president$|^prime/.test(term.office)) ?? [];
      for (const term of terms) voteTerm(term, Math.min(1, actor.mentions.length / 4));
    }
  }
  for (const [year, weight] of yearsTogether(actors)) vote(year, weight);
  const years = yearsNamed(annotations);
  const best = Math.max(0, ...votes.values());
  // no term tells: the latest year that is named, or the one after it
  if (best === 0) return new Map(years.length === 0 ? [] : [[Math.max(...years), 2], [Math.max(...years) + 1, 1]]);
  const likely = [...votes].filter(([, weight]) => weight >= best - Math.min(best * (1 - NEARLY), A_MENTION));
  const latest = Math.max(...years.filter((year) => likely.some(([own]) => own === year)));
  // "the 2020 election": that year or the one before it, where no later year is named
  const ahead = Math.max(...electionYears(annotations));
  const coming = ahead > latest ? likely.filter(([year]) => year === ahead || year === ahead - 1) : [];
  if (coming.length > 0) return new Map(coming);
  const near = likely.flatMap(([year, weight]): [number, number][] => (year >= latest && year - latest < LATER.length
    ? [[year, weight * (LATER[year - latest] ?? 0)]] : []));
  return new Map(near.length > 0 ? near : likely);
}

/** What each one named without an office says of the years in which all of them held one. */
const NAMED = 0.3;

/** "Ann Field and Bo Lee met Cy Mbeki.": those who are named without an office mostly hold the one that is known of them, so it is a year in which all did. */
function yearsTogether(actors: readonly ActorDraft[]): [number, number][] {
  const named = actors.flatMap((actor) => {
    const all = actor.kind === 'person' && actor.role === null ? officeHolder(actor.name)?.terms ?? [] : [];
    // of a president nobody means the years in the senate
    const terms = all.some((term) => /^president$|^prime minister$/.test(term.office))
      ? all.filter((term) => !/^(?:senator|representative|governor|mayor)$/.test(term.office)) : all;
    // "He praised Reagan": of a time before all that this is about
    return terms.some((term) => term.to === null || term.to >= FIRST_YEAR) ? [terms] : [];
  });
  if (named.length < 2) return [];
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
  const shared = (of: readonly (readonly Term[])[]): [number, number][] => years.filter((year) => of.every((terms) => terms.some((term) => holds(term, year))))
    .map((year) => [year, NAMED * of.length]);
  const all = shared(named);
  if (all.length > 0) return all;
  // "Ann Field won more votes than Bo Lee in 1996": a president before another says nothing of when that is told
  const president = (term: Term): boolean => term.office === 'president';
  const still = named.filter((terms) => !terms.some((term) => president(term)
    && named.some((others) => others !== terms
      && others.some((other) => president(other) && other.state === term.state && other.from > Math.max(...terms.filter(president).map(({ from }) => from))))));
  return still.length > 1 ? shared(still) : [];
}

/** Years that so much less speaks for than for the likeliest are left out. */
const NEARLY = 0.7;

/** Nor can what one more office holder's single mention speaks against be outweighed by senators who sit for decades. */
const A_MENTION = 1.4;

/** How likely a story was written in the latest year that it names, or so many years after it. */
const LATER = [1, 0.8, 0.4, 0.2];

/** "the 2020 election", "in the 2020 Republican presidential race": a year that may be to come. */
function isVote(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3, 4].some((step) => VOTE.test(normAt(tokens, at + step))
    && tokens.slice(at + 1, at + step).every((token) => fits(/^(?:\p{Lu}|(?:presidential|general|primary)$)/u, token.text)));
}

/** The years of votes that the text names. */
function electionYears({ tokens }: Annotations): number[] {
  return distinct(tokens.filter((token) => YEAR.test(token.text) && isVote(tokens, token.index)));
}

/** The years that the text names as gone or going on. */
function yearsNamed(annotations: Annotations): number[] {
  const { tokens } = annotations;
  return distinct(tokens.filter((token) => YEAR.test(token.text) && Number(token.text) <= LAST_YEAR && !TO_COME.test(normAt(tokens, token.index - 1))
    && !isVote(tokens, token.index)));
}

function distinct(years: readonly Token[]): number[] {
  return [...new Set(years.map((token) => Number(token.text)))];
}

/**
 * The one state in which the listed bearer of that name has held the office, where
 * the role is no more than that: "President Xi Jinping", "Vice President Biden".
 */
export function stateOfHolder(name: string, role: string): string | null {
  const states = new Set(officeHolder(name)?.terms.filter((term) => isBareOffice(role, term) && !/^(?:governor|mayor)$/.test(term.office))
    .map((term) => stateByName(term.state)?.name ?? term.state));
  return states.size === 1 ? [...states][0] ?? null : null;
}
