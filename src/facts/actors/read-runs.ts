import type { Annotations, Token } from '../../language/annotations.ts';
import type { Candidate } from './candidates.ts';
import { SUBJECTS, endsWithHead } from './join-runs.ts';
import { PUBLIC_HEADS } from './organisation-words.ts';
import type { Piece, Run } from './pieces.ts';
import { ROLE_MODIFIERS } from './role-words.ts';

/**
 * Cuts each run into names: titles are set apart ("Defence Minister | Sergei Shoigu"), a country before a person or company is no part of the name
 * ("Russian | Oleg Marin"), before a public body it is ("Iraqi Parliament").
 */
export function readRuns(annotations: Annotations, runs: readonly Run[]): Candidate[] {
  return runs.flatMap((run) => readRun(annotations, mergeBodies(annotations.tokens, run)));
}

/** Pieces that make one body: "U.S." + "Geological Survey", "White House" + "National Security Council". */
function mergeBodies(tokens: readonly Token[], run: Run): Run {
  const merged: Piece[] = [];
  for (const piece of run) {
    const before = merged.at(-1);
    if (before && joinsBody(tokens, before, piece)) {
      before.last = piece.last;
      before.organisation = piece.organisation ?? before.organisation;
      before.kind = 'organisation';
    } else {
      merged.push({ ...piece });
    }
  }
  return merged;
}

function joinsBody(tokens: readonly Token[], before: Piece, piece: Piece): boolean {
  const headed = piece.kind === 'name' && endsWithHead(tokens, piece);
  const publicHead = headed && PUBLIC_HEADS.has(tokens[piece.last - 1]?.norm ?? '');
  if (before.kind === 'state' || before.kind === 'demonym' || before.kind === 'place') {
    if (piece.kind === 'organisation') return piece.organisation !== null && piece.organisation.publicBody && piece.organisation.state !== null;
    return headed && (publicHead || piece.last - piece.first > 1 || before.kind !== 'state');
  }
  if (before.kind === 'organisation' && piece.kind === 'organisation') return before.organisation?.publicBody === true && piece.organisation?.publicBody === true;
  if (before.kind === 'organisation') return headed;
  // "Harvard" + known body would be a list written badly; "Senate" + "Committee" names come as one piece
  return before.kind === 'name' && piece.kind === 'state' && piece.last - piece.first === 1 && isSurname(tokens, before, piece);
}

/** "Michael Jordan", "Ann Holland": a first name before a country's name. */
function isSurname(tokens: readonly Token[], before: Piece, piece: Piece): boolean {
  const state = tokens[piece.first];
  return before.last - before.first === 1 && state?.entity === 'PERSON';
}

function readRun(annotations: Annotations, run: Run): Candidate[] {
  const { tokens } = annotations;
  const candidates: Candidate[] = [];
  for (const [index, piece] of run.entries()) {
    if (piece.kind === 'title' || piece.kind === 'place') continue;
    const next = run[index + 1];
    const before = run[index - 1];
    if (piece.kind === 'name' && next?.kind === 'title' && isModifier(tokens, piece)) continue;
    const candidate = makeCandidate(annotations, piece);
    const headed = piece.kind === 'name' && endsWithHead(tokens, piece) && (piece.last - piece.first > 1 || before?.kind === 'organisation');
    candidate.headed = headed || (piece.kind === 'organisation' && piece.organisation === null);
    if (piece.kind === 'name' && before?.kind === 'title' && !(headed && PUBLIC_HEADS.has(tokens[piece.last - 1]?.norm ?? ''))) {
      candidate.title = { first: before.first, last: before.last };
      candidate.headed = false;
    }
    candidates.push(candidate);
  }
  return candidates;
}

/** "Treasury" in "Treasury Secretary", "Foreign" in "Foreign Minister": what the office is about, no name. */
function isModifier(tokens: readonly Token[], piece: Piece): boolean {
  return tokens.slice(piece.first, piece.last).every((token) => ROLE_MODIFIERS.has(token.norm) || SUBJECTS.has(token.norm));
}

export function makeCandidate(annotations: Annotations, piece: Pick<Piece, 'first' | 'last' | 'state' | 'organisation'>): Candidate {
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
    words: inside.map((token) => token.text),
    sentence: inside[0]?.sentence ?? 0,
    title: null,
    state: piece.state,
    organisation: piece.organisation,
    headed: false,
    evidence: { person: 0, organisation: 0, place: 0, thing: 0 },
  };
}
