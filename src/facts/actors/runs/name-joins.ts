import { isFirstName } from '../../../language/gazetteers/given-names.ts';
import { startsUpper } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { lengthOf, normAt, textAt } from '../../../language/word-at.ts';
import { words } from '../../../language/word-list.ts';
import { COMPANY_ENDINGS, HEAD_FIRST, PEOPLES, PUBLIC_HEADS, THING_HEADS } from '../words/organisation-words.ts';
import { TEAMS } from '../words/teams.ts';
import { firstNorm, grow, isInside, isOne, isTaggedAsOne, type Place, touches } from './join-place.ts';
import { endsWithHead, headNorm, isLed, isSite, isSport, isSurname } from './join-runs.ts';

const PAPERS = /^(?:star|tribune|herald|post|times|journal|independent|sun|mirror|guardian|observer|mail|examiner|news|gazette)$/;

/** "Kast | Star Tribune", "the Irish | Independent": another paper than the listed one. */
export function joinPaper(place: Place): boolean {
  const { tokens, merged, before, piece } = place;
  const towns = before.kind === 'place' || (before.kind === 'demonym' && normAt(tokens, before.first - 1) === 'the' && isOne(piece));
  const paper = touches(place) && piece.organisation?.medium === true && towns && PAPERS.test(normAt(tokens, piece.last - 1));
  if (!paper && !isSite(tokens, before, piece)) return false;
  merged[merged.length - 1] = { ...before, kind: paper ? 'organisation' : 'name', last: piece.last, state: null, organisation: null };
  return true;
}

/** "Ann Bloomberg", "Harold Ford", "Thérèse Banza Wagner": a first name before a listed body's name. */
export function joinSurname(place: Place): boolean {
  const { tokens, before, piece } = place;
  if (before.kind !== 'name' || piece.kind !== 'organisation' || !isOne(piece) || lengthOf(before) >= 4) return false;
  const ofPerson = tokens[before.first]?.entity === 'PERSON' && tokens[piece.first]?.entity === 'PERSON' && !tokens[piece.first]?.entityStart;
  return (isFirstName(textAt(tokens, before.first)) || ofPerson) && fits(/^\p{Lu}\p{Ll}/u, textAt(tokens, piece.first))
    && (isOne(before) || fits(/^\p{Lu}\.$/u, textAt(tokens, before.last - 1)) || !endsWithHead(tokens, before))
    && grow(place);
}

/** One word before a body's name that makes it another. */
export function joinQualified(place: Place): boolean {
  const { tokens, before, piece, next } = place;
  if (before.kind !== 'name' || !touches(place) || !isOne(before)) return false;
  const word = normAt(tokens, before.first);
  // "Federal | Supreme Court": another than the listed one
  const higher = /^(?:federal|constitutional|special|transitional|provisional|supreme)$/.test(word) && piece.organisation?.publicBody === true
    && PUBLIC_HEADS.has(normAt(tokens, piece.last - 1));
  // "Muslim | American | Society", "National | Iranian American | Council"
  const whose = piece.kind === 'demonym' && next?.kind === 'name' && next.first === piece.last && endsWithHead(tokens, next)
    && (PEOPLES.has(word) || /^(?:national|united)$/.test(word));
  return (higher || whose) && grow(place);
}

const OFFICES =
  /^(?:statistics|elections|cricket|athletics|swimming|rugby|tennis|cycling|football|hockey|basketball|gymnastics|rowing|sport|sports|tourism|universities)$/;

/** A body named by its field or its rank and the state that it is of. */
export function joinState(place: Place): boolean {
  const { tokens, before, piece } = place;
  // "Statistics Norland", "Cricket Norland"
  const office = before.kind === 'name' && piece.kind === 'state' && isOne(before) && OFFICES.test(normAt(tokens, before.first));
  // "Amnesty International | Norland": its branch there
  const branch = before.kind === 'organisation' && before.organisation?.publicBody === false && piece.kind === 'state' && piece.state?.as === 'name'
    && touches(place) && normAt(tokens, piece.first - 1) === 'international' && normAt(tokens, piece.last) !== "'s";
  return (office || branch) && grow(place, { kind: 'organisation', organisation: null });
}

/** "America | Rising", and what stands before a league or whoever leads it. */
export function joinSlogan(place: Place): boolean {
  const { tokens, before, piece } = place;
  const slogan = before.kind === 'state' && piece.kind === 'name' && before.state?.as !== 'acronym' && isOne(piece) && !THING_HEADS.has(firstNorm(place))
    && isTaggedAsOne(place);
  return (slogan || isLed(tokens, before, piece) || isSport(tokens, before, piece)) && grow(place, { kind: 'organisation', state: null });
}

const SCHOLARS = /^(?:professor|sociologist|historian|economist|researcher|scientist|student|students|coach|lecturer|political|law|quarterback)$/;

/** "Ohio | State sociologist Ann Field": the university. */
export function joinCampus(place: Place): boolean {
  const { tokens, before, piece } = place;
  if (before.kind !== 'place' || piece.kind !== 'name' || !isOne(piece) || textAt(tokens, piece.first) !== 'State') return false;
  const owns = /^['’]s$/.test(textAt(tokens, piece.last)) && startsUpper(tokens[piece.last + 1]);
  return (SCHOLARS.test(normAt(tokens, piece.last)) || owns) && grow(place, { kind: 'organisation', state: null });
}

/** How media call their branches. */
const BRANCHES = words(`
  business sport sports persian arabic english international london turk türk russian africa asia europe somali hausa swahili pashto urdu hindi ukrainian
  brasil español monitoring`);

/** "BBC | Persian", "Acme Radio | Four": a branch of the listed medium; "Number 10 | Downing Street" is one house. */
export function joinBranch(place: Place): boolean {
  const { tokens, before, piece } = place;
  if (before.kind !== 'organisation') return false;
  const word = firstNorm(place);
  const branch = before.organisation?.medium === true && /^(?:name|demonym|state|place)$/.test(piece.kind)
    && (BRANCHES.has(word) && isOne(piece) || /^(?:radio|world)$/.test(word));
  const twice = piece.kind === 'organisation' && before.organisation !== null && before.organisation.name === piece.organisation?.name;
  if (!branch && !twice) return false;
  if (twice && before.organisation) before.organisation = { ...before.organisation, length: piece.last - before.first };
  grow(place);
  // "BBC Radio | 4"
  if (branch && normAt(tokens, piece.last - 1) === 'radio' && /^\d$/.test(textAt(tokens, piece.last))) before.last += 1;
  return true;
}

const ENDS_OF_FIRMS = /^(?:(?!HR$|PR$|IT$|TV$)\p{Lu}{1,3}|Heavy|Motor|Life|Cloud|Pay|Mobile|Digital|Wind|Solar|Space|Marine|Chemical|Display|SDI)$/u;

/** A firm with the rest of its name. */
export function joinFirm(place: Place): boolean {
  const { tokens, before, piece } = place;
  if (before.kind !== 'organisation' || before.organisation?.publicBody !== false || piece.kind !== 'name') return false;
  // "Acme | SpA"
  if (isOne(piece) && COMPANY_ENDINGS.has(tokens[piece.first]?.norm.replace(/\.$/, '') ?? '')) return grow(place);
  // "Acme | Q Cells": the tagger reads both as one firm's name
  return !before.organisation.medium && lengthOf(piece) < 3 && fits(ENDS_OF_FIRMS, textAt(tokens, piece.first))
    && tokens.slice(piece.first, piece.last).every((token) => token.entity === 'ORGANIZATION' && !token.entityStart) && grow(place, { organisation: null });
}

/** "Kataib | Hezbollah", "Harakat | al-Zawra": the listed name closes a longer one. */
export function joinHeadFirst(place: Place): boolean {
  const { tokens, before, piece } = place;
  return before.kind === 'name' && piece.kind === 'organisation' && HEAD_FIRST.has(normAt(tokens, before.first)) && grow(place, { organisation: null });
}

/** "Denver | Broncos" */
export function joinTeam(place: Place): boolean {
  const { tokens, before, piece, length } = place;
  const team = (before.kind === 'place' || before.kind === 'state') && before.state?.as !== 'acronym' && touches(place)
    && /^(?:name|organisation|title)$/.test(piece.kind) && isOne(piece) && TEAMS.has(firstNorm(place)) && firstNorm(place) !== 'generals';
  const generals = before.kind === 'place' && piece.kind === 'title' && textAt(tokens, piece.first) === 'Generals' && length === 2;
  return (team || generals) && grow(place, { kind: 'organisation', state: null, organisation: null });
}

/** Another body than the listed one, told by the word before it. */
export function joinOther(place: Place): boolean {
  const { tokens, before, piece } = place;
  if (before.kind !== 'name' || piece.kind !== 'organisation') return false;
  // "Evercore | ISI": another firm than the body of those letters
  const lettered = touches(place) && isOne(before) && fits(/^\p{Lu}{2,5}$/u, textAt(tokens, piece.first)) && isTaggedAsOne(place);
  if (lettered) return grow(place, { kind: 'organisation' });
  if (tokens[before.first]?.entity === 'PERSON') return false;
  // "World Farmers | Congress": a listed body's one word that ends another's name
  const ends = isOne(piece) && /^(?:congress|parliament|assembly)$/.test(firstNorm(place));
  // "Liberal | Democratic Party of Norland", "New | Labour Party": another party than the listed one
  const otherParty = headNorm(tokens, piece) === 'party' && lengthOf(before) < 3;
  return (ends || otherParty) && grow(place);
}

/** A town that is a person's or a firm's last name. */
export function joinTown(place: Place): boolean {
  const { tokens, before, piece } = place;
  if (isInside(place) || !isSurname(tokens, before, piece)) return false;
  grow(place);
  // "Air | Astana", "Sumire | Tokyo"
  if (lengthOf(before) === 2 && !isFirstName(textAt(tokens, before.first))) before.kind = 'organisation';
  return true;
}
