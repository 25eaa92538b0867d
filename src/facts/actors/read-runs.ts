import type { Annotations, Token } from '../../language/annotations.ts';
import { isFirstName } from '../../language/gazetteers/given-names.ts';
import { startsLower, startsUpper } from '../../language/letters.ts';
import { fits } from '../../language/plain-letters.ts';
import { lengthOf, normAt, textAt } from '../../language/word-at.ts';
import { partBearers } from './bearers.ts';
import type { Candidate } from './candidates.ts';
import { SUBJECTS, endsWithHead, headNorm, isLed, isOwnCouncil, isSite, isSport, isSurname } from './join-runs.ts';
import { COMPANY_ENDINGS, HEAD_FIRST, OPEN_HEADS, OTHER_HEADS, PEOPLES, PUBLIC_HEADS, THING_HEADS } from './organisation-words.ts';
import { nameStart } from './name-starts.ts';
import type { Piece, Run } from './pieces.ts';
import { isModel, isPlatform } from './products.ts';
import { ROLE_MODIFIERS } from './role-words.ts';
import { TEAMS } from './teams.ts';

/**
 * Cuts each run into names: titles are set apart ("Defence Minister | Oleg Marin"), a country before a person or company is no part of the name
 * ("Russian | Oleg Marin"), before a public body it is ("Estonian Parliament").
 */
export function readRuns(annotations: Annotations, runs: readonly Run[]): Candidate[] {
  return runs.flatMap((run) => readRun(annotations, mergeBodies(annotations.tokens, partBearers(annotations.tokens, run))));
}

/** Pieces that make one body: "U.S." + "Geological Survey", "White House" + "National Security Council". */
function mergeBodies(tokens: readonly Token[], run: Run): Run {
  const merged: Piece[] = [];
  for (const [index, piece] of run.entries()) {
    const before = merged.at(-1);
    const next = run[index + 1];
    // "Aldo Lima Financial Group": a place inside the name
    // "Bo Air Force Base", "Air Force One": the last word makes a thing of it
    const thing = before?.kind === 'organisation' && piece.kind === 'name' && THING_HEADS.has(normAt(tokens, piece.last - 1));
    // "Republican Governors | Association", "Joint Chiefs | Committee": office-holders in a body's name
    // "Kast | Star Tribune", "the Irish | Independent": another paper than the listed one
    const paper = before && before.last === piece.first && piece.organisation?.medium === true && (before.kind === 'place' || (before.kind === 'demonym' && normAt(tokens, before.first - 1) === 'the' && lengthOf(piece) === 1))
      && /^(?:star|tribune|herald|post|times|journal|independent|sun|mirror|guardian|observer|mail|examiner|news|gazette)$/.test(normAt(tokens, piece.last - 1));
    if (before && (paper || isSite(tokens, before, piece))) {
      merged[merged.length - 1] = { ...before, kind: paper ? 'organisation' : 'name', last: piece.last, state: null, organisation: null };
      continue;
    }
    const ofHolders = before?.kind === 'title' && piece.kind === 'name' && (lengthOf(before) === 1 || normAt(tokens, piece.first) === 'office') && holdersBody(tokens, before, piece);
    // "Ann Bloomberg", "Harold Ford", "Thérèse Banza Wagner": a first name before a listed body's name
    const surname = before?.kind === 'name' && piece.kind === 'organisation' && lengthOf(piece) === 1 && lengthOf(before) < 4
      && (isFirstName(textAt(tokens, before.first)) || (tokens[before.first]?.entity === 'PERSON' && tokens[piece.first]?.entity === 'PERSON' && !tokens[piece.first]?.entityStart))
      && fits(/^\p{Lu}\p{Ll}/u, textAt(tokens, piece.first))
      && (lengthOf(before) === 1 || fits(/^\p{Lu}\.$/u, textAt(tokens, before.last - 1)) || !endsWithHead(tokens, before));
    if (before && surname) {
      before.last = piece.last;
      continue;
    }
    if (before && ofHolders) {
      const earlier = merged.at(-2);
      if (earlier?.kind === 'name' || earlier?.kind === 'title') merged.pop();
      const whole = merged.at(-1);
      if (!whole) continue;
      const nation = merged.at(-2);
      // "Norwegian | Refugee Council"
      const national = nation && (nation.kind === 'demonym' || nation.kind === 'state') && nation.last === whole.first && earlier?.kind === nation.kind;
      if (national) {
        merged.pop();
        merged[merged.length - 1] = { ...nation, kind: 'organisation', last: piece.last, organisation: null };
      } else merged[merged.length - 1] = { ...whole, kind: 'name', last: piece.last, state: null, organisation: null };
      continue;
    }
    const inside = (before?.kind === 'name' || (before?.kind === 'organisation' && before.organisation?.publicBody === false)) && next?.kind === 'name' && (piece.kind === 'state' || piece.kind === 'place') && endsWithHead(tokens, next);
    // "Federal | Supreme Court": another than the listed one
    const higher = before?.kind === 'name' && before.last === piece.first && lengthOf(before) === 1 && /^(?:federal|constitutional|special|transitional|provisional|supreme)$/.test(normAt(tokens, before.first)) && piece.organisation?.publicBody === true && PUBLIC_HEADS.has(normAt(tokens, piece.last - 1));
    // "Muslim | American | Society", "National | Iranian American | Council"
    const whose = before?.kind === 'name' && piece.kind === 'demonym' && before.last === piece.first && lengthOf(before) === 1 && next?.kind === 'name' && next.first === piece.last && endsWithHead(tokens, next)
      && (PEOPLES.has(normAt(tokens, before.first)) || /^(?:national|united)$/.test(normAt(tokens, before.first)));
    if (before && (higher || whose)) {
      before.last = piece.last;
      continue;
    }
    // "World Farmers | Congress": a listed body's one word that ends another's name
    const ends = before?.kind === 'name' && piece.kind === 'organisation' && lengthOf(piece) === 1 && /^(?:congress|parliament|assembly)$/.test(normAt(tokens, piece.first)) && tokens[before.first]?.entity !== 'PERSON';
    // "Statistics Norland", "Cricket Norland"
    const office = before?.kind === 'name' && piece.kind === 'state' && lengthOf(before) === 1 && /^(?:statistics|elections|cricket|athletics|swimming|rugby|tennis|cycling|football|hockey|basketball|gymnastics|rowing|sport|sports|tourism|universities)$/.test(normAt(tokens, before.first));
    // "Amnesty International | Norland": its branch there
    const branchThere = before?.kind === 'organisation' && before.organisation?.publicBody === false && piece.kind === 'state' && piece.state?.as === 'name' && before.last === piece.first && normAt(tokens, piece.first - 1) === 'international' && normAt(tokens, piece.last) !== "'s";
    if (before && (office || branchThere)) {
      before.last = piece.last;
      before.kind = 'organisation';
      before.organisation = null;
      continue;
    }
    // "America | Rising": the tagger reads both as one body's name
    const slogan = before?.kind === 'state' && piece.kind === 'name' && before.state?.as !== 'acronym' && lengthOf(piece) === 1 && !THING_HEADS.has(normAt(tokens, piece.first)) && tokens[before.first]?.entity === 'ORGANIZATION' && tokens[piece.first]?.entity === 'ORGANIZATION' && !tokens[piece.first]?.entityStart;
    if (before && (slogan || isLed(tokens, before, piece) || isSport(tokens, before, piece))) {
      before.last = piece.last;
      before.kind = 'organisation';
      before.state = null;
      continue;
    }
    // "Ohio | State sociologist Ann Field": the university
    const campus = before?.kind === 'place' && piece.kind === 'name' && lengthOf(piece) === 1 && textAt(tokens, piece.first) === 'State'
      && (/^(?:professor|sociologist|historian|economist|researcher|scientist|student|students|coach|lecturer|political|law|quarterback)$/.test(normAt(tokens, piece.last)) || (/^['’]s$/.test(textAt(tokens, piece.last)) && startsUpper(tokens[piece.last + 1])));
    if (before && campus) {
      before.last = piece.last;
      before.kind = 'organisation';
      before.state = null;
      continue;
    }
    // "BBC | Persian", "Acme Radio | Four": a branch of the listed medium; "Number 10 | Downing Street" is one house
    const branch = before?.kind === 'organisation' && before.organisation?.medium === true && /^(?:name|demonym|state|place)$/.test(piece.kind) && (BRANCHES.has(normAt(tokens, piece.first)) && lengthOf(piece) === 1 || /^(?:radio|world)$/.test(normAt(tokens, piece.first)));
    const twice = before?.kind === 'organisation' && piece.kind === 'organisation' && before.organisation !== null && before.organisation.name === piece.organisation?.name;
    if (before && (branch || twice)) {
      if (twice && before.organisation) before.organisation = { ...before.organisation, length: piece.last - before.first };
      before.last = piece.last;
      // "BBC Radio | 4"
      if (branch && normAt(tokens, piece.last - 1) === 'radio' && /^\d$/.test(textAt(tokens, piece.last))) before.last += 1;
      continue;
    }
    // "Kataib | Hezbollah", "Harakat | al-Zawra": the listed name closes a longer one
    const headFirst = before?.kind === 'name' && piece.kind === 'organisation' && HEAD_FIRST.has(normAt(tokens, before.first));
    // "Labour | Congress": the union, neither party nor parliament
    const unionOf = before?.kind === 'organisation' && lengthOf(before) === 1 && /^(?:labour|conservatives)$/.test(normAt(tokens, before.first)) && lengthOf(piece) === 1 && /^(?:congress|council|federation|union)$/.test(normAt(tokens, piece.first));
    // "Acme | SpA"
    const company = before?.kind === 'organisation' && before.organisation?.publicBody === false && piece.kind === 'name' && lengthOf(piece) === 1 && COMPANY_ENDINGS.has(tokens[piece.first]?.norm.replace(/\.$/, '') ?? '');
    // "Acme | Q Cells": the tagger reads both as one firm's name
    const firm = before?.kind === 'organisation' && before.organisation?.publicBody === false && before.organisation.medium === false && piece.kind === 'name' && lengthOf(piece) < 3
      && fits(/^(?:(?!HR$|PR$|IT$|TV$)\p{Lu}{1,3}|Heavy|Motor|Life|Cloud|Pay|Mobile|Digital|Wind|Solar|Space|Marine|Chemical|Display|SDI)$/u, textAt(tokens, piece.first)) && tokens.slice(piece.first, piece.last).every((token) => token.entity === 'ORGANIZATION' && !token.entityStart);
    // "Hellenic | Coast Guard"
    const force = before?.kind === 'name' && piece.kind === 'organisation' && lengthOf(before) < 3 && tokens[before.first]?.entity !== 'PERSON' && /^(?:Coast Guard|Air Force|National Guard|Border Patrol|Marine Corps)$/.test(piece.organisation?.name ?? '') && !(next?.kind === 'name' && THING_HEADS.has(normAt(tokens, next.last - 1)));
    if (before && (headFirst || unionOf || company || force || firm)) {
      before.last = piece.last;
      if (!company) before.organisation = null;
      if (unionOf || force) before.kind = 'name';
      const earlier = merged.at(-2);
      // "Norland | Labour Congress"
      if ((unionOf || force) && earlier && earlier.last === before.first && (earlier.kind === 'demonym' || earlier.kind === 'state')) {
        earlier.last = before.last;
        earlier.kind = 'organisation';
        merged.pop();
      }
      continue;
    }
    // "Denver | Broncos"
    const team = before && (before.kind === 'place' || before.kind === 'state') && before.state?.as !== 'acronym' && before.last === piece.first && (piece.kind === 'name' || piece.kind === 'organisation' || piece.kind === 'title') && lengthOf(piece) === 1 && TEAMS.has(normAt(tokens, piece.first))
      && normAt(tokens, piece.first) !== 'generals';
    const generals = before?.kind === 'place' && piece.kind === 'title' && textAt(tokens, piece.first) === 'Generals' && run.length === 2;
    if (before && (team || generals)) {
      before.last = piece.last;
      before.kind = 'organisation';
      before.state = null;
      before.organisation = null;
      continue;
    }
    // "Evercore | ISI": another firm than the body of those letters
    const lettered = before?.kind === 'name' && piece.kind === 'organisation' && before.last === piece.first && lengthOf(before) === 1 && fits(/^\p{Lu}{2,5}$/u, textAt(tokens, piece.first)) && tokens[before.first]?.entity === 'ORGANIZATION' && tokens[piece.first]?.entity === 'ORGANIZATION' && !tokens[piece.first]?.entityStart;
    if (before && lettered) {
      before.last = piece.last;
      before.kind = 'organisation';
      continue;
    }
    // "Liberal | Democratic Party of Norland", "New | Labour Party": another party than the listed one
    const otherParty = before?.kind === 'name' && piece.kind === 'organisation' && headNorm(tokens, piece) === 'party' && tokens[before.first]?.entity !== 'PERSON' && lengthOf(before) < 3;
    if (before && otherParty) before.kind = 'name';
    if (before && (ends || otherParty)) {
      before.last = piece.last;
      continue;
    }
    // "Norland | Energy | Minister Ann Field": the office's field, no body
    const field = next?.kind === 'title' && piece.kind === 'name' && (before?.kind === 'demonym' || before?.kind === 'state') && isModifier(tokens, piece) && lengthOf(piece) === 1;
    if (before && !inside && isSurname(tokens, before, piece)) {
      before.last = piece.last;
      // "Air | Astana", "Sumire | Tokyo"
      if (lengthOf(before) === 2 && !isFirstName(textAt(tokens, before.first))) before.kind = 'organisation';
      continue;
    }
    if (before && !field && (inside || thing || joinsBody(tokens, before, piece))) {
      const outer = merged.at(-2);
      // "American | Norland Trade Committee"
      if (before.kind === 'state' && outer?.kind === 'demonym' && outer.last === before.first && lengthOf(piece) > 1) {
        merged.pop();
        merged[merged.length - 1] = { ...outer, kind: 'organisation', last: piece.last, state: null, organisation: null };
        continue;
      }
      // "The Independent | Trade Commission": the article is no part of it, as it is of the paper's name
      if (before.organisation?.medium === true && normAt(tokens, before.first) === 'the' && lengthOf(before) > 1) {
        before.first += 1;
        before.organisation = null;
      }
      const chamber = merged.at(-2);
      // "House | Homeland Security Committee"
      if (before.kind === 'organisation' && chamber?.kind === 'name' && chamber.last === before.first && lengthOf(chamber) === 1 && /^(?:House|Senate)$/.test(textAt(tokens, chamber.first))) {
        merged.pop();
        chamber.last = piece.last;
        continue;
      }
      before.last = piece.last;
      // "Congress | Party": no parliament
      const party = piece.kind === 'name' && /^(?:party|union|league|movement|alliance|federation|association)$/.test(normAt(tokens, piece.last - 1));
      before.organisation = isOwnCouncil(tokens, piece) || (before.kind !== 'organisation' && piece.organisation?.name === 'Scotland Yard') ? null : piece.organisation ?? (party ? null : before.organisation);
      before.kind = inside || thing ? 'name' : 'organisation';
      if (inside) before.organisation = null;
      if (thing) {
        before.organisation = null;
        const earlier = merged.at(-2);
        if (earlier?.kind === 'name' && earlier.last === before.first) {
          earlier.last = before.last;
          merged.pop();
        }
      }
    } else {
      merged.push({ ...piece });
    }
  }
  return merged;
}

/** How media call their branches. */
const BRANCHES = new Set('business sport sports persian arabic english international london turk türk russian africa asia europe somali hausa swahili pashto urdu hindi ukrainian brasil español monitoring'.split(' '));

function holdersBody(tokens: readonly Token[], title: Piece, piece: Piece): boolean {
  const [head, holders] = [normAt(tokens, piece.last - 1), normAt(tokens, title.first)];
  const body = PUBLIC_HEADS.has(head) || OTHER_HEADS.has(head);
  // "Republican National Convention"
  if (/^(?:republican|democrat|independent)$/.test(holders)) return body || THING_HEADS.has(head);
  // "General | Services Administration"; but "General Ann Field"
  if (holders === 'general' && lengthOf(title) === 1 && (PUBLIC_HEADS.has(head) || (body && /^(?:workers|teachers|farmers|students|labou?r|trade|union)$/.test(normAt(tokens, piece.first))))) return true;
  // "General | Confederation of Labour"
  if (holders === 'general' && lengthOf(title) === 1 && OPEN_HEADS.has(normAt(tokens, piece.first)) && normAt(tokens, piece.first + 1) === 'of') return true;
  return body && (holders.endsWith('s') || (lengthOf(piece) === 1 && PUBLIC_HEADS.has(head)));
}

function joinsBody(tokens: readonly Token[], before: Piece, piece: Piece): boolean {
  const headed = piece.kind === 'name' && endsWithHead(tokens, piece);
  const publicHead = headed && PUBLIC_HEADS.has(headNorm(tokens, piece));
  if (before.kind === 'state' || before.kind === 'demonym' || before.kind === 'place') {
    if (piece.kind === 'organisation') return piece.organisation !== null && ((before.kind === 'place' && headNorm(tokens, piece) === 'party') || (piece.organisation.publicBody && (piece.organisation.own || isOwnCouncil(tokens, piece))));
    // "Norland Airlines", "Norland Railways"
    const carrier = headed && /^(?:airlines?|airways|railways?)$/.test(headNorm(tokens, piece));
    // "the charity Syria Relief"
    const told = /^(?:charity|group|organi[sz]ation|nonprofit|company|firm|think-tank|newspaper|broadcaster)$/.test(normAt(tokens, before.first - 1)) && before.state?.as !== 'adjective';
    return headed && (publicHead || carrier || told || lengthOf(piece) > 1 || before.kind !== 'state' || before.state?.as === 'capital');
  }
  if (before.kind === 'organisation' && piece.kind === 'organisation') return before.organisation?.publicBody === true && piece.organisation?.publicBody === true && !/\bParty$/.test(before.organisation.name);
  // "GOP | House member"
  if (before.kind === 'organisation') return headed && !(/\bParty$/.test(before.organisation?.name ?? '') && /^(?:house|senate|congress)$/.test(headNorm(tokens, piece)));
  // Behind a place that joined the name: "Aldo Lima | Financial Group"
  if (before.kind === 'name' && piece.kind === 'name') return headed;
  // "Harvard" + known body would be a list written badly; "Senate" + "Committee" names come as one piece
  return false;
}

function readRun(annotations: Annotations, run: Run): Candidate[] {
  const { tokens } = annotations;
  const candidates: Candidate[] = [];
  for (const [index, piece] of run.entries()) {
    if (piece.kind === 'title' || piece.kind === 'place') continue;
    const next = run[index + 1];
    const before = run[index - 1];
    if (piece.kind === 'name' && next?.kind === 'title' && (isModifier(tokens, piece) || (before?.kind === 'title' && run.length > index + 2))) continue;
    // "Reno Strip", "Texas Panhandle"
    if (piece.kind === 'name' && lengthOf(piece) === 1 && before && /^(?:place|state|demonym)$/.test(before.kind) && THING_HEADS.has(normAt(tokens, piece.first))) continue;
    // "a long day. | AP Photos", "Fox and Friends"
    if (piece.organisation?.medium && (textAt(tokens, piece.first - 1) === '|' || (/^(?:and|&)$/.test(normAt(tokens, piece.last)) && normAt(tokens, piece.last + 1) === 'friends'))) continue;
    if (piece.kind === 'organisation' && (isPlatform(tokens, piece) || isModel(tokens, piece) || (/^(?:force|navy|corps)$/.test(normAt(tokens, piece.last - 1)) && /^(?:bases?|jets?|planes?)$/.test(normAt(tokens, piece.last))))) continue;
    // "Fox | 35"
    if (piece.organisation?.medium && /^(?:Fox|ABC|CBS|NBC|CW)$/.test(textAt(tokens, piece.first)) && lengthOf(piece) === 1 && /^\d{1,2}$/.test(textAt(tokens, piece.last)) && startsLower(tokens[piece.last + 1])) piece.last += 1;
    const named = piece.kind === 'name' ? { ...piece, first: nameStart(annotations, piece), last: beforeFlight(tokens, piece) } : piece;
    const candidate = makeCandidate(annotations, named);
    const headed = piece.kind === 'name' && endsWithHead(tokens, piece) && (lengthOf(piece) > 1 || before?.kind === 'organisation');
    candidate.headed = headed || (piece.kind === 'organisation' && piece.organisation === null);
    // "Prince Karim University", "Bishop Field High": a school, not its prince
    if (endsWithHead(tokens, piece) && piece.kind === 'name' && before?.kind === 'title' && lengthOf(before) === 1 && NAMING_TITLES.has(normAt(tokens, before.first)) && NAMED_HEADS.has(headNorm(tokens, piece))) {
      const outer = run[index - 2];
      // "Kast General Hospital"
      const place = outer?.kind === 'name' || outer?.kind === 'place';
      if (outer?.kind === 'name' && candidates.at(-1)?.last === outer.last) candidates.pop();
      const first = place ? outer.first : before.first;
      candidates.push({ ...makeCandidate(annotations, { ...piece, first }), headed: true });
      continue;
    }
    if (piece.kind === 'name' && before?.kind === 'title' && !(headed && (PUBLIC_HEADS.has(headNorm(tokens, piece)) || /^(?:party|office)$/.test(headNorm(tokens, piece))))) {
      candidate.title = { first: before.first, last: before.last };
      candidate.headed = false;
    }
    candidates.push(candidate);
  }
  return candidates;
}

const NAMING_TITLES = new Set('bishop cardinal archbishop king queen prince princess emperor empress sultan sheikh imam pope rabbi father president general justice lord'.split(' '));
const NAMED_HEADS = new Set('university college school institute hospital high academy foundation museum library center centre trust laboratory cathedral'.split(' '));

/** In "Acme Flight 12" the airline's name ends before the flight's number. */
function beforeFlight(tokens: readonly Token[], piece: Piece): number {
  const flight = lengthOf(piece) > 1 && normAt(tokens, piece.last - 1) === 'flight' && /\d/.test(textAt(tokens, piece.last));
  return flight ? piece.last - 1 : piece.last;
}

/** "Treasury" in "Treasury Secretary", "Foreign" in "Foreign Minister": what the office is about, no name. */
function isModifier(tokens: readonly Token[], piece: Piece): boolean {
  return tokens.slice(piece.first, piece.last).every((token) => ROLE_MODIFIERS.has(token.norm) || SUBJECTS.has(token.norm) || token.norm === 'and');
}

export function makeCandidate(annotations: Annotations, piece: Pick<Piece, 'first' | 'last' | 'state' | 'organisation' | 'bearer'>): Candidate {
  const { tokens, text } = annotations;
  const inside = tokens.slice(piece.first, piece.last);
  const start = inside[0]?.start ?? 0;
  const end = inside.at(-1)?.end ?? start;
  return {
    first: piece.first,
    last: piece.last,
    start,
    end,
    text: text.slice(start, end),
    words: inside.map((token) => token.text).filter((word) => word !== ']'),
    sentence: inside[0]?.sentence ?? 0,
    title: null,
    state: piece.state,
    organisation: piece.organisation,
    headed: false,
    evidence: { person: piece.bearer ? 6 : 0, organisation: 0, place: 0, thing: 0 },
  };
}
