import type { Annotations } from '../../language/annotations.ts';
import { stateByAdjective } from '../../language/gazetteers/countries.ts';
import { startsLower } from '../../language/letters.ts';
import { fits, suited } from '../../language/plain-letters.ts';
import { normAt, posAt, textAt } from '../../language/word-at.ts';
import type { TokenRange } from './actor-set.ts';
import { pastOffice } from './appositions.ts';
import type { Candidate } from './candidates.ts';
import { isCalendar } from './capitals.ts';
import { fullest } from './groups.ts';
import { stateOfCongress } from './home.ts';
import { knownPlace, knownState } from './known-names.ts';
import { PUBLIC_HEADS } from './organisation-words.ts';
import { isFormerRole, isOfficialRole } from './official.ts';
import { isBritish } from './story-home.ts';
import { titleLength } from './pieces.ts';
import { type PairedRole, pairedRole } from './paired-roles.ts';
import { isFieldOfStudy, JIHADISTS, OPPOSITION, RECENT, shortened, withoutWorkplace } from './role-cuts.ts';
import { bodyInside, type GroupAt, isPublic, placeBehind, readOwner, townBefore, wholeBody } from './role-owners.ts';
import { type RolePhrase, rolePhrases } from './role-phrases.ts';
import { AMERICAN_TITLES, FORMER, isRoleNoun, PRIVATE_ROLES, PUBLIC_ROLES, roleNoun, ROLE_MODIFIERS, singularRole } from './role-words.ts';
import { examplesTitle, jointApposition, partyTail, respectiveRole, sharedTitle } from './shared-roles.ts';

/*
 * What a careful reader writes down as someone's role, and this pass after them:
 *
 * - The title as the text has it, without the name's own article: "Norlandish Defence Minister Ann Field" is "Defence Minister", Norland.
 *   An adjective of state, an owner ("Norland's", "his") and "of Norland" go to the affiliation; the body inside a title stays in it
 *   ("State Department spokesman", "Kremlin spokesman") and the affiliation is its state; a body behind it is the affiliation alone
 *   ("director", Harbour Institute), the nearest one where a body owns a body.
 * - "former", "acting", "deputy", "outgoing" and "then" belong to the role. What is told in the past ("who was mayor") is "former".
 * - An office before a trade, a trade before a party or a relative ("her husband"); a counterpart only where nothing better is told.
 * - Two offices told together are both told: "Sen. from Utah, chairman of the Trade Committee". A senator serves the United States.
 * - A private person's nation is part of the role and no affiliation: "American student". A magnate belongs to where his power lies.
 */

/** A role as read at one mention. */
export interface Role {
  text: string;
  /** The same with the body behind it, which `text` leaves to `affiliation`: "chairman of the Trade Committee". */
  whole: string;
  affiliation: string | null;
  /** Common English name of the state it is tied to, where one is told. */
  state: string | null;
  official: boolean;
  /** An office that is over: "former", "then-". */
  former: boolean;
  /** The role noun, folded, without "former". */
  noun: string;
  phrase: TokenRange;
}

/** Every role that the text gives a person at one mention, in the order in which it stands there. */
export function readRoles(annotations: Annotations, candidate: Candidate, groupAt: GroupAt, before: (candidate: Candidate) => Candidate | null, later: Candidate | null): Role[] {
  const pair = pairedRole(annotations, candidate, before(candidate), later);
  const phrases = rolePhrases(annotations, candidate).filter((phrase) => (pair === null || phrase.where === 'before') && !isOthers(annotations, phrase, candidate));
  const shared = phrases.some((phrase) => phrase.where === 'before') ? null : sharedTitle(annotations, candidate, before) ?? examplesTitle(annotations, candidate);
  const joint = jointApposition(annotations, candidate, later);
  const past = pastOffice(annotations, candidate, later);
  const roles = [...(shared ? [shared] : []), ...phrases, ...(joint ? [joint] : []), ...(past ? [past] : [])].map((phrase) => readRole(annotations, phrase, groupAt, candidate)).filter((role) => role !== null);
  const held = respectiveRole(annotations, candidate, before(candidate), later);
  const office = held ? readRole(annotations, held.office, groupAt, candidate) : null;
  if (held && office) return [{ ...office, affiliation: held.state, state: held.state, official: office.official || isOfficialRole({ words: [office.noun], noun: office.noun, ofState: true, ofPlace: false, body: null }) }];
  const paired = pair ? readPaired(annotations, pair, groupAt, candidate) : null;
  if (paired) roles.push(paired);
  const home = partyTail(annotations, candidate);
  if (home) {
    const first = roles[0];
    if (!first) return [];
    if (!first.affiliation || first.affiliation === 'United States') first.affiliation = home;
    first.state ??= 'United States';
  }
  return roles;
}

/** "his wife, Ann Field, their three daughters and …": several people behind one name are others, unless the name ends a list. */
function isOthers(annotations: Annotations, phrase: RolePhrase, candidate: Candidate): boolean {
  const noun = normAt(annotations.tokens, phrase.noun);
  if (phrase.where !== 'behind' || !startsLower(annotations.tokens[phrase.noun]) || singularRole(noun) === noun) return false;
  const people = knownState(annotations, candidate.first - 1, candidate.first)?.as === 'adjective';
  return !/^(?:and|&|or)$/.test(normAt(annotations.tokens, people ? candidate.first - 2 : candidate.first - 1)) && candidate.title === null && !isRoleNoun(normAt(annotations.tokens, candidate.first - 1));
}

/** What someone is "who chairs the trade committee". */
const OFFICE_OF = new Map(Object.entries({ chairs: 'chair', chaired: 'former chair', heads: 'head', headed: 'former head', leads: 'leader', led: 'former leader', runs: 'head', ran: 'former head', directs: 'director', directed: 'former director', founded: 'founder', owns: 'owner', 'co-founded': 'co-founder' }));

/** What someone is by whom a body is led. */
const LED_BY = new Map(Object.entries({ headed: 'head', led: 'leader', chaired: 'chair', founded: 'founder', owned: 'owner', run: 'head' }));

/** One of two offices told together: its own words, and the body that both belong to. */
function readPaired(annotations: Annotations, pair: PairedRole, groupAt: GroupAt, candidate: Candidate): Role | null {
  const role = readRole(annotations, pair.own, groupAt, candidate);
  if (!role) return null;
  const { tokens, text } = annotations;
  const { first, last } = pair.tail;
  const body = tokens.slice(first, last).map((token) => groupAt(token.index)).find((group) => group?.kind === 'organization') ?? null;
  const tail = last > first ? ` ${text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)}` : '';
  const known = body?.candidates[0]?.organisation;
  return {
    ...role,
    text: `${pair.shared}${role.text}${tail}`,
    whole: `${pair.shared}${role.text}${tail}`,
    affiliation: role.affiliation ?? (body ? fullest(body.candidates) : null),
    state: role.state ?? known?.state ?? null,
    official: role.official || (body !== null && isPublic(body, known?.publicBody) && !role.former),
  };
}

/** Private people whose country is told because their power lies there. */
const MAGNATES = /^(?:oligarch|tycoon|magnate|mogul|billionaire|banker|dissident|defector)s?$/;

function readRole(annotations: Annotations, phrase: RolePhrase, groupAt: GroupAt, candidate: Candidate): Role | null {
  const { tokens, text } = annotations;
  let { first, last } = phrase;
  let affiliation: string | null = null;
  let state: string | null = null;
  let ofPlace = false;
  let body: 'public' | 'private' | null = null;
  // "Field's fellow senator Bo Lee": her colleague, not her aide
  if (phrase.owner && normAt(tokens, first) !== 'fellow') {
    const owned = readOwner(annotations, phrase.owner, groupAt, candidate);
    affiliation = owned.affiliation;
    state = owned.state;
    body = owned.body;
  }
  first = wholeBody(annotations, first, groupAt);
  // "Republican | Utah Sen."
  if (PARTIES.has(normAt(tokens, first)) && knownPlace(annotations, first + 1, last)?.usState) first += 1;
  // "GOP | Sen.", and below "another | GOP | frontrunner"
  if (normAt(tokens, first) === 'gop' && first < phrase.noun && PUBLIC_ROLES.has(roleNoun(normAt(tokens, phrase.noun)))) first += 1;
  // "visiting | Norlandish Foreign Minister"
  if (normAt(tokens, first) === 'visiting' && knownState(annotations, first + 1, last)) first += 1;
  // "then-Norlandish | Ambassador"
  const opening = textAt(tokens, first);
  const glued = suited(/^(then|ex)-(\p{Lu}.*)$/iu, opening).exec(opening);
  const once = glued && first < phrase.noun ? stateByAdjective(glued[2] ?? '') : null;
  if (once) {
    state = once.name;
    affiliation = once.name;
    first += 1;
  }
  // "Russian | Defence Minister", "Texas | Sen."
  // "British Columbia | Premier": the longer name
  const here = knownPlace(annotations, first, last);
  const nation = knownState(annotations, first, last);
  const led = nation && here && here.length > nation.length ? null : nation;
  const place = led ? null : here;
  const startsName = groupAt(first);
  // "U.S. attorney Ann Field": the office is called so
  const attorney = led?.as === 'acronym' && normAt(tokens, phrase.noun) === 'attorney' && first + led.length === phrase.noun;
  if (attorney) {
    state ??= led.name;
    affiliation ??= led.name;
    body = 'public';
  }
  const field = led !== null && isFieldOfStudy(tokens, first + led.length, phrase.noun, led.as === 'name');
  let people = '';
  let tail: TokenRange | null = null;
  const pronounOwned = phrase.owner !== null && /^(?:his|her|its|their)$/.test(normAt(tokens, phrase.owner.first));
  if (led && !field && !attorney && first + led.length < last && !(startsName && startsName.kind === 'organization')) {
    // "his Norlandish counterpart": the counterpart's own state, not his
    state = pronounOwned ? led.name : state ?? led.name;
    // "London Mayor Ann Field": the city's
    affiliation = pronounOwned ? led.name : affiliation ?? (led.as === 'capital' && /^(?:mayor|chief minister|lieutenant governor)$/.test(text.slice(tokens[phrase.noun]?.start ?? 0, tokens[last - 1]?.end ?? 0).toLowerCase()) ? text.slice(tokens[first]?.start ?? 0, tokens[first + led.length - 1]?.end ?? 0) : led.name);
    // "American student Ann Field": her nation is no body that she serves
    const compatriot = phrase.owner === null && (led.as === 'adjective' || led.as === 'acronym') && PRIVATE_ROLES.has(roleNoun(normAt(tokens, phrase.noun))) && !MAGNATES.test(normAt(tokens, phrase.noun));
    if (compatriot) {
      affiliation = null;
      people = `${text.slice(tokens[first]?.start ?? 0, tokens[first + led.length - 1]?.end ?? 0)} `;
    }
    first += led.length;
  } else if (led?.as === 'adjective' && startsName?.kind === 'organization' && groupAt(first + led.length) === startsName && isPublic(startsName, startsName.candidates[0]?.organisation?.publicBody)) {
    // "Norlandish | Foreign Ministry spokeswoman"
    state ??= led.name;
    affiliation ??= led.name;
    body = 'public';
    first += led.length;
  } else if (place && first + place.length < last && !(startsName && startsName.kind === 'organization')) {
    affiliation ??= text.slice(tokens[first]?.start ?? 0, tokens[first + place.length - 1]?.end ?? 0);
    state ??= place.country === '' ? null : place.country;
    ofPlace = true;
    first += place.length;
  }
  // "Kast, Ohio, | Mayor Ann Field"
  const town = townBefore(annotations, first);
  if (town !== null && PUBLIC_ROLES.has(normAt(tokens, phrase.noun))) {
    affiliation ??= town;
    ofPlace = true;
  }
  if (led?.as === 'acronym' && startsName?.kind === 'organization') state ??= led.name;
  // "the new Norlandish ambassador to Sudria"
  const qualified = first + 1 < phrase.noun && /^(?:new|acting|current|outgoing|incoming|top|lead|leading|senior|deputy|former|ex|then|chief|veteran|retired)$/.test(normAt(tokens, first)) ? knownState(annotations, first + 1, last) : null;
  // "the sanctioned Norlandish tycoon"
  const told = first + 1 < phrase.noun && /^(?:JJ|VBN)$/.test(posAt(tokens, first)) && startsLower(tokens[first]) && MAGNATES.test(normAt(tokens, phrase.noun)) ? knownState(annotations, first + 1, last) : null;
  if (told?.as === 'adjective') {
    state ??= told.name;
    affiliation ??= told.name;
  }
  if ((qualified?.as === 'adjective' || (qualified?.as === 'acronym' && phrase.noun > first + 1 + qualified.length)) && first + 1 + qualified.length <= phrase.noun && groupAt(first + 1)?.kind !== 'organization') {
    state ??= qualified.name;
    affiliation ??= qualified.name;
  }
  // "Norland's new Sudrian ambassador": where she serves, and whom
  if (qualified?.as === 'adjective' && phrase.owner !== null && /^(?:ambassador|envoy|consul|attaché)$/.test(normAt(tokens, phrase.noun)) && first + 1 + qualified.length <= phrase.noun) {
    state = qualified.name;
    affiliation = qualified.name;
  }
  const serves = bodyInside(annotations, { first, last }, phrase, groupAt);
  const party = OPPOSITION.get(tokens.slice(first, first + 2).map((token) => token.norm).join(' ')) ?? OPPOSITION.get(normAt(tokens, first));
  // "Lib Dem leader", "Tory health spokeswoman": who leads a party or speaks on a field for it sits in parliament
  if (party !== undefined && phrase.noun > first && /^(?:leader|spokes\w+)$/.test(normAt(tokens, phrase.noun)) && isBritish(annotations)) {
    body = 'public';
    affiliation ??= party;
  }
  if (serves) {
    // "Reserve Bank Governor Ann Field": banks of issue alone have governors
    const issues = /^(?:governor|deputy_governor)s?$/.test(normAt(tokens, phrase.noun)) && /\b(?:bank|banco|banque|RBI|BoJ|BoE)\b/i.test(serves.name);
    // "director of the agency's Harbour Center"
    const within = tokens.slice(phrase.noun, last).some((token, i, rest) => /^(?:agency|department|ministry|government|bureau|police)$/.test(token.norm) && rest[i + 1]?.norm === "'s");
    body = serves.public || issues || within ? 'public' : 'private';
    // "Field's River Agency director": the agency's, not Field's
    if (phrase.owner && groupAt(phrase.owner.last - 1)?.kind === 'person') affiliation = null;
    // "Beirut | bureau chief of the Kast Post": the paper's, wherever she sits
    if (serves.cut > phrase.noun && serves.cut < last && led?.as === 'capital') {
      affiliation = null;
      state = null;
    }
    // "Norland | project director at the Harbour Institute", "Africa | director at Relief International": what she works on
    const desk = !serves.public && phrase.owner === null && phrase.where === 'behind' && serves.cut > phrase.noun && (led ? led.as === 'name' : place !== null);
    if (desk) {
      affiliation = null;
      state = null;
      first = phrase.first;
    }
    // "Lib Dem Treasury spokesman": the party's, for what the Treasury does
    if (party !== undefined && serves.cut > phrase.noun) affiliation ??= party;
    affiliation ??= serves.state ?? serves.name;
    state ??= serves.state;
    // "President Field's nominee for the High Court": it is no body's yet
    if (serves.cut > phrase.noun && serves.cut > first && !/^(?:nominee|pick|choice|candidate)s?$/.test(normAt(tokens, phrase.noun))) {
      tail = { first: serves.cut, last };
      last = serves.cut;
    }
  }
  // "who heads | Norland's delegation"
  const sender = phrase.where === 'is' && OFFICE_OF.has(normAt(tokens, phrase.noun)) ? knownState(annotations, phrase.noun + 1, last) : null;
  if (sender && !serves) state = affiliation = state ?? sender.name;
  // "mayor | of Kast", "retiree | from Port Ebo"
  const home = placeBehind(annotations, phrase.noun, last);
  if (home && !serves) {
    affiliation ??= home.name;
    state ??= home.state;
    ofPlace = true;
    last = home.cut;
  }
  while (last > first && /^(?:of|for|at|in|on|from|with|to|and|the|a|an|by|partly|"|\[)$/.test(normAt(tokens, last - 1))) last -= 1;
  if (/^(?:the|a|an)$/.test(normAt(tokens, first))) first += 1;
  // "her | two | sons, Bo and Cy"
  if (first < phrase.noun && (tokens[first]?.pos === 'CD' || normAt(tokens, first) === 'both')) first += 1;
  if (normAt(tokens, first) === 'gop' && last - first > 1) first += 1;
  if (first >= last) return null;
  // "former | Norland | president": the state inside the role
  // "hawkish | Norlandish | leader"
  const opinion = posAt(tokens, first) === 'JJ' && startsLower(tokens[first]) && !PRIVATE_ROLES.has(roleNoun(normAt(tokens, phrase.noun)));
  const timed = (FORMER.has(normAt(tokens, first)) || RECENT.test(normAt(tokens, first)) || opinion) && first + 1 < phrase.noun;
  const inner = timed ? knownState(annotations, first + 1, last) : null;
  const innerPlace = !inner && timed ? knownPlace(annotations, first + 1, last) : null;
  const innerLength = inner?.length ?? innerPlace?.length ?? 0;
  const dropped = innerLength > 0 && first + 1 + innerLength <= phrase.noun && groupAt(first + 1)?.kind !== 'organization' ? innerLength : 0;
  if (inner && dropped > 0) {
    state ??= inner.name;
    affiliation ??= inner.name;
  } else if (innerPlace && dropped > 0) {
    // "former | Utah | governor"
    state ??= innerPlace.country || null;
    affiliation ??= text.slice(tokens[first + 1]?.start ?? 0, tokens[first + dropped]?.end ?? 0);
    ofPlace = true;
  }
  // "Republican Sen.", "own adviser"
  if (last - first > 1 && (/^(?:own|fellow|rival|local)$/.test(normAt(tokens, first)) || (PARTIES.has(normAt(tokens, first)) && first + 1 === phrase.noun && PUBLIC_ROLES.has(roleNoun(tokens[phrase.noun]?.norm.replace(/\.$/, '') ?? ''))))) first += 1;
  // "Harbour Bridge President Ann Field": words in capitals that are no office's name a body that nobody knows
  if (body === null && phrase.where === 'before' && /^(?:president|chairman|chairwoman|director)$/.test(normAt(tokens, phrase.noun))
    && tokens.slice(first, phrase.noun).some((token) => fits(/^\p{Lu}\p{Ll}/u, token.text) && !ROLE_MODIFIERS.has(token.norm) && !isRoleNoun(token.norm) && !FORMER.has(token.norm) && !PUBLIC_HEADS.has(token.norm) && !(token.index > first && token.index <= first + dropped)
      && token.index !== annotations.sentences[token.sentence]?.first)) body = 'private';
  const words = tokens.slice(first, last).map((token) => token.norm.replace(/\.$/, ''));
  const length = Math.max(1, titleLength(annotations, phrase.noun, Math.max(phrase.last, phrase.noun + 1)));
  const noun = tokens.slice(phrase.noun, phrase.noun + length).map((token) => token.norm.replace(/\.$/, '')).join('_');
  const over = (phrase.past === true || once !== null) && !isFormerRole(words);
  const outlaws = (affiliation !== null && JIHADISTS.test(affiliation)) || (phrase.owner !== null && /^(?:group|organi[sz]ation|militia|network|militants|insurgents|extremists)$/.test(normAt(tokens, phrase.owner.last - 1)));
  // "Officer Ann Field": of the police, whose rank is written large
  const official = !over && !outlaws && ((textAt(tokens, phrase.noun) === 'Officer' && words.length === 1) || isOfficialRole({ words, noun, ofState: state !== null, ofPlace, body }));
  // "a Norland veteran": the war, no employer
  if (noun === 'veteran') affiliation = state = null;
  // "his brother Bo Lee": the family's country is not told by whose brother he is
  if (pronounOwned && body === null && !official && PRIVATE_ROLES.has(noun)) affiliation = state = null;
  if (AMERICAN_TITLES.has(noun) && state === null) {
    state = partyTail(annotations, candidate) === null ? stateOfCongress(annotations, candidate.text) : 'United States';
    if (state !== 'United States') affiliation ??= state;
  }
  const slice = (from: number, to: number): string => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
  last = shortened(annotations, first, withoutWorkplace(tokens, first, last, phrase.noun, noun), phrase.noun);
  // "the survivor of the | Nov. 13, attacks"
  if (/^\d+$/.test(textAt(tokens, last - 1)) && isCalendar(normAt(tokens, last - 2))) last -= 2;
  while (last > phrase.noun + 1 && /^(?:the|of|in|on|now|then|currently|also|once)$/.test(normAt(tokens, last - 1))) last -= 1;
  if (normAt(tokens, first) === '"' && first < phrase.noun) first += 1;
  const raw = dropped > 0 ? `${slice(first, first + 1)} ${slice(first + 1 + dropped, last)}` : slice(first, last);
  const plural = slice(phrase.noun, phrase.noun + 1);
  // "former Secretaries of State Ann Field and Bo Lee"
  const plain = raw.replace(/["“”[\]]/g, '').replace(/\b(secretar|deput)ies (?=of |assistant )/i, '$1y ').replace(/\b(minister|governor|attorney)s (?=of |general )/i, '$1 ');
  const said = phrase.where === 'before' && noun === roleNoun(noun) && phrase.noun + length >= last ? plain.replace(/\S+$/, singularRole) : length === 1 ? plain.replace(plural, singularRole(plural)) : plain;
  const verb = phrase.where === 'is' ? OFFICE_OF.get(normAt(tokens, phrase.noun)) ?? LED_BY.get(normAt(tokens, phrase.noun)) : undefined;
  const own = verb !== undefined && phrase.noun === first ? (last === first + 1 ? LED_BY.get(plural) ?? verb : `${verb} of ${slice(first + 1, last)}`) : `${once ? 'then-' : over ? 'former ' : ''}${people}${said}`;
  return { text: own, whole: tail ? `${own} ${slice(tail.first, tail.last)}` : own, affiliation, state, official, former: over || isFormerRole(words), noun: roleNoun(noun), phrase: { first: phrase.owner?.first ?? phrase.first, last: phrase.last } };
}

const PARTIES = new Set('republican democratic democrat conservative labour labor liberal green gop independent socialist'.split(' '));
