import type { Token } from '../../../language/annotations.ts';
import { lengthOf, normAt, textAt } from '../../../language/word-at.ts';
import { OPEN_HEADS, OTHER_HEADS, PUBLIC_HEADS, SUBJECTS, THING_HEADS } from '../words/organisation-words.ts';
import { ROLE_MODIFIERS } from '../words/role-words.ts';
import { firstNorm, grow, isCountry, isInside, isOne, type Join, type Place } from './join-place.ts';
import { endsWithHead, headNorm, isOwnCouncil } from './join-runs.ts';
import {
  joinBranch, joinCampus, joinFirm, joinHeadFirst, joinOther, joinPaper, joinQualified, joinSlogan, joinState, joinSurname, joinTeam, joinTown,
} from './name-joins.ts';
import type { Piece, Run } from './pieces.ts';

/** Pieces that make one body: "U.S." + "Geological Survey", "White House" + "National Security Council". */
export function mergeBodies(tokens: readonly Token[], run: Run): Run {
  const merged: Piece[] = [];
  for (const [index, piece] of run.entries()) {
    const before = merged.at(-1);
    const place = before && { tokens, merged, before, piece, next: run[index + 1], length: run.length };
    if (!place || !JOINS.some((join) => join(place))) merged.push({ ...piece });
  }
  return merged;
}

/** "Treasury" in "Treasury Secretary", "Foreign" in "Foreign Minister": what the office is about, no name. */
export function isModifier(tokens: readonly Token[], piece: Piece): boolean {
  return tokens.slice(piece.first, piece.last).every((token) => ROLE_MODIFIERS.has(token.norm) || SUBJECTS.has(token.norm) || token.norm === 'and');
}

/** "Republican Governors | Association", "Joint Chiefs | Committee": office-holders in a body's name. */
function joinHolders(place: Place): boolean {
  const { tokens, merged, before, piece } = place;
  if (before.kind !== 'title' || piece.kind !== 'name' || !(isOne(before) || firstNorm(place) === 'office')
    || !holdersBody(tokens, before, piece)) return false;
  const earlier = merged.at(-2);
  if (earlier?.kind === 'name' || earlier?.kind === 'title') merged.pop();
  const whole = merged.at(-1);
  if (!whole) return true;
  const nation = merged.at(-2);
  // "Norwegian | Refugee Council"
  if (nation && isCountry(nation) && nation.last === whole.first && earlier?.kind === nation.kind) {
    merged.pop();
    merged[merged.length - 1] = { ...nation, kind: 'organisation', last: piece.last, organisation: null };
  } else merged[merged.length - 1] = { ...whole, kind: 'name', last: piece.last, state: null, organisation: null };
  return true;
}

const FORCES = /^(?:Coast Guard|Air Force|National Guard|Border Patrol|Marine Corps)$/;

/** A union or a force that is not the listed one, with the nation before it. */
function joinForce(place: Place): boolean {
  const { tokens, merged, before, piece, next } = place;
  // "Labour | Congress": the union, neither party nor parliament
  const unionOf = before.kind === 'organisation' && isOne(before) && /^(?:labour|conservatives)$/.test(normAt(tokens, before.first)) && isOne(piece)
    && /^(?:congress|council|federation|union)$/.test(firstNorm(place));
  // "Hellenic | Coast Guard"
  const force = before.kind === 'name' && piece.kind === 'organisation' && lengthOf(before) < 3 && tokens[before.first]?.entity !== 'PERSON'
    && FORCES.test(piece.organisation?.name ?? '') && !(next?.kind === 'name' && THING_HEADS.has(normAt(tokens, next.last - 1)));
  if (!unionOf && !force) return false;
  grow(place, { kind: 'name', organisation: null });
  const earlier = merged.at(-2);
  // "Norland | Labour Congress"
  if (earlier && earlier.last === before.first && isCountry(earlier)) {
    Object.assign(earlier, { kind: 'organisation', last: before.last });
    merged.pop();
  }
  return true;
}

/** A body's name in two pieces, whatever else is known of either. */
function joinBody(place: Place): boolean {
  const { tokens, merged, before, piece, next } = place;
  // "Norland | Energy | Minister Ann Field": the office's field, no body
  if (next?.kind === 'title' && piece.kind === 'name' && isCountry(before) && isModifier(tokens, piece) && isOne(piece)) return false;
  const inside = isInside(place);
  // "Bo Air Force Base", "Air Force One": the last word makes a thing of it
  const thing = before.kind === 'organisation' && piece.kind === 'name' && THING_HEADS.has(normAt(tokens, piece.last - 1));
  if (!inside && !thing && !joinsBody(tokens, before, piece)) return false;
  const outer = merged.at(-2);
  // "American | Norland Trade Committee"
  if (before.kind === 'state' && outer?.kind === 'demonym' && outer.last === before.first && lengthOf(piece) > 1) {
    merged.pop();
    merged[merged.length - 1] = { ...outer, kind: 'organisation', last: piece.last, state: null, organisation: null };
    return true;
  }
  // "The Independent | Trade Commission": the article is no part of it, as it is of the paper's name
  if (before.organisation?.medium === true && normAt(tokens, before.first) === 'the' && lengthOf(before) > 1) {
    before.first += 1;
    before.organisation = null;
  }
  // "House | Homeland Security Committee"
  if (before.kind === 'organisation' && outer?.kind === 'name' && outer.last === before.first && isOne(outer)
    && /^(?:House|Senate)$/.test(textAt(tokens, outer.first))) {
    merged.pop();
    outer.last = piece.last;
    return true;
  }
  const organisation = inside || thing ? null : bodyOf(tokens, before, piece);
  grow(place, { kind: inside || thing ? 'name' : 'organisation', organisation });
  const earlier = merged.at(-2);
  if (thing && earlier?.kind === 'name' && earlier.last === before.first) {
    earlier.last = before.last;
    merged.pop();
  }
  return true;
}

/** Which of two listed bodies the name of both is, if either. */
function bodyOf(tokens: readonly Token[], before: Piece, piece: Piece): Piece['organisation'] {
  if (isOwnCouncil(tokens, piece) || (before.kind !== 'organisation' && piece.organisation?.name === 'Scotland Yard')) return null;
  // "Congress | Party": no parliament
  const party = piece.kind === 'name' && /^(?:party|union|league|movement|alliance|federation|association)$/.test(normAt(tokens, piece.last - 1));
  return piece.organisation ?? (party ? null : before.organisation);
}

/** Asked in this order: the first that joins a piece has it. */
const JOINS: readonly Join[] = [
  joinPaper, joinSurname, joinHolders, joinQualified, joinState, joinSlogan, joinCampus, joinBranch, joinForce, joinHeadFirst, joinFirm, joinTeam, joinOther,
  joinTown, joinBody,
];

function holdersBody(tokens: readonly Token[], title: Piece, piece: Piece): boolean {
  const [head, holders] = [normAt(tokens, piece.last - 1), normAt(tokens, title.first)];
  const body = PUBLIC_HEADS.has(head) || OTHER_HEADS.has(head);
  // "Republican National Convention"
  if (/^(?:republican|democrat|independent)$/.test(holders)) return body || THING_HEADS.has(head);
  if (holders === 'general' && isOne(title)) {
    // "General | Services Administration"; but "General Ann Field"
    if (PUBLIC_HEADS.has(head) || (body && /^(?:workers|teachers|farmers|students|labou?r|trade|union)$/.test(normAt(tokens, piece.first)))) return true;
    // "General | Confederation of Labour"
    if (OPEN_HEADS.has(normAt(tokens, piece.first)) && normAt(tokens, piece.first + 1) === 'of') return true;
  }
  return body && (holders.endsWith('s') || (isOne(piece) && PUBLIC_HEADS.has(head)));
}

function joinsBody(tokens: readonly Token[], before: Piece, piece: Piece): boolean {
  const headed = piece.kind === 'name' && endsWithHead(tokens, piece);
  if (before.kind === 'state' || before.kind === 'demonym' || before.kind === 'place') {
    if (piece.kind === 'organisation') {
      return piece.organisation !== null && ((before.kind === 'place' && headNorm(tokens, piece) === 'party')
        || (piece.organisation.publicBody && (piece.organisation.own || isOwnCouncil(tokens, piece))));
    }
    if (!headed) return false;
    const head = headNorm(tokens, piece);
    // "Norland Airlines", "Norland Railways"
    if (PUBLIC_HEADS.has(head) || /^(?:airlines?|airways|railways?)$/.test(head)) return true;
    // "the charity Syria Relief"
    const told = /^(?:charity|group|organi[sz]ation|nonprofit|company|firm|think-tank|newspaper|broadcaster)$/.test(normAt(tokens, before.first - 1))
      && before.state?.as !== 'adjective';
    return told || lengthOf(piece) > 1 || before.kind !== 'state' || before.state?.as === 'capital';
  }
  if (before.kind === 'organisation' && piece.kind === 'organisation') {
    return before.organisation?.publicBody === true && piece.organisation?.publicBody === true && !/\bParty$/.test(before.organisation.name);
  }
  // "GOP | House member"
  if (before.kind === 'organisation') {
    return headed && !(/\bParty$/.test(before.organisation?.name ?? '') && /^(?:house|senate|congress)$/.test(headNorm(tokens, piece)));
  }
  // Behind a place that joined the name: "Aldo Lima | Financial Group". "Harvard" + known body would be a list written badly.
  return before.kind === 'name' && piece.kind === 'name' && headed;
}
