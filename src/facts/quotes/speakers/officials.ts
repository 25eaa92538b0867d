import { fits, suited } from '../../../language/plain-letters.ts';
import { words } from '../../../language/word-list.ts';
import type { ActorDraft } from '../../actors/actor-set.ts';

/** Nouns that make an unnamed source an official or an official body by themselves. */
const OFFICIAL = words(`
  official officials authority authorities police ministry ministries minister ministers government governments prosecutor prosecutors lawmaker lawmakers
  senator senators congressman congresswoman congressmen legislator legislators army military navy diplomat diplomats ambassador ambassadors embassy commander
  commanders judge judges court courts parliament congress department administration officer officers regulator regulators mayor mayors governor governors
  president presidency sheriff investigator investigators cabinet envoy envoys general generals admiral troops legislature chancellor consulate policeman
  policemen constable coroner premier deputies parliamentarians justices attorney-general kremlin pentagon treasury detective detectives taoiseach regime
  regimes junta states nations countries indictment verdict negotiator negotiators secretary undersecretary border-guards firefighters inspectors delegation`);
/** Nouns that speak for someone: official only where they speak for a state or a public body. */
const SPEAKING_FOR = words(`
  spokesman spokeswoman spokesperson spokesmen spokespeople source sources statement readout report letter document documents adviser advisers advisor
  advisors aide aides memo website press-service service office representative representatives leader leaders head chief director bureau agency agencies
  commission committee council data figures account summary notice filing memorandum review assessment directive member members`);
/** Words that mark a body as public where a speaking noun stands: "a defence ministry statement", "government sources". */
const PUBLIC = words(`
  government ministry state defence defense foreign security intelligence police army navy military department presidential parliamentary congressional senate
  house federal court justice treasury interior embassy kremlin pentagon administration diplomatic u.n. un u.s. eu nato national city county council municipal
  regional border customs ruling election electoral health prison`);
/** Words that take the office away again. */
const PRIVATE = words(`
  former ex-president ex-minister retired company companies campaign campaigns corporate bank banks industry union club team university opposition exit-poll
  business party strategist consultant analyst analysts expert experts airline hospital school activist activists lawyer lawyers attorney attorneys candidate
  candidates nominee contender operator carrier supplier`);

/** Whether a source that is no single actor is an official, an official body or unnamed officials: "U.S. officials", "police", "a Pentagon statement". */
export function isOfficialPhrase(words: string, within: readonly ActorDraft[]): boolean {
  const list = words.toLowerCase().replace(/['’]s?\b/g, '').split(/[\s,]+/).filter((word) => word !== '');
  if (/\b(?:central|reserve) bank$|\bintelligence (?:community|services?)$|\b(?:coast|border|national|presidential|revolutionary) guards?$|\b(?:armed|security|defen[cs]e|police|air) forces?$|\b(?:attorneys?|solicitors?|inspectors?) general$/.test(list.join(' '))) return !list.some((word) => word === 'former');
  // "a group of governors": those who make up the group
  if (/^(?:group|coalition|number|majority|dozens|scores|some|many|most|several|one|two|three|members|pair|handful)$/.test(headOf(list))
    && list.includes('of')) {
    const behind = list.slice(list.indexOf('of') + 1);
    if (OFFICIAL.has(headOf(behind)) && !list.some((word) => PRIVATE.has(word))) return true;
  }
  // "Turkey's state-run news agency"
  if (list.some((word) => PRIVATE.has(word) || word.startsWith('ex-')) || / news (?:agency|service)$/.test(list.join(' '))) return false;
  // "Members of Congress", "a spokesman for the ministry": what stands behind the preposition counts for a noun that speaks for it.
  const head = headOf(list);
  const publicWithin = within.some(isOfficialActor);
  if (head !== '' && SPEAKING_FOR.has(head)) return publicWithin || list.some((word) => PUBLIC.has(word) || OFFICIAL.has(word));
  if (OFFICIAL.has(head)) return true;
  // "Ohio and the other states", "the mayor and other officials"
  const others = suited(/\band (?:the |many |several |some )?other ([\p{L}.]+(?: \p{L}+)?)/iu, words).exec(words)?.[1]?.toLowerCase().split(' ') ?? [];
  if (others[0] === 'states' || others.some((word) => OFFICIAL.has(word))) return true;
  // "Both Russian and North Korean officials", "state and federal officials"
  const joined = /^(?:both )?((?:\S+ ){1,3})and (?:\S+ ){1,3}(\S+)$/i.exec(words);
  if (joined && OFFICIAL.has(joined[2]?.toLowerCase() ?? '')
    && (joined[1] ?? '').trim().split(' ').every((word) => fits(/^\p{Lu}/u, word)
      || /^(?:local|federal|regional|municipal|civilian|military|state|senior)$/.test(word))) return true;
  // "the top U.S. Senate Democrat"
  if (/^(?:democrat|republican)s?$/.test(head) && list.some((word) => /^(?:senate|house|congressional)$/.test(word))) return true;
  // "House Democrats", "Senate Republicans"
  return /^(?:house|senate|congressional) (?:democrats|republicans|leaders)$/.test(list.filter((word) => word !== 'the').join(' '));
}

/** The last word before the first preposition or relative pronoun. */
function headOf(words: readonly string[]): string {
  const end = words.findIndex((word, at) => at > 0
    && /^(?:of|for|at|in|from|on|with|to|by|outside|among|inside|who|which|that|familiar|close|involved|briefed|speaking|said|and)$/.test(word));
  const list = end < 0 ? words : words.slice(0, end);
  // "a joint statement released by"
  return (/^(?:released|issued|published|posted|signed|made|seen|obtained)$/.test(list.at(-1) ?? '') ? list.at(-2) : list.at(-1)) ?? '';
}

/** States, public bodies and persons in public office. */
export function isOfficialActor(actor: ActorDraft): boolean {
  if (actor.kind === 'state') return true;
  if (actor.kind === 'organization') return actor.publicBody || /^(?:House|Senate) (?:Democrats|Republicans)$/.test(actor.name);
  return actor.official === true;
}
