import type { Annotations, Token } from '../../../language/annotations.ts';
import { startsLower } from '../../../language/letters.ts';
import { lengthOf, normAt, textAt } from '../../../language/word-at.ts';
import { words } from '../../../language/word-list.ts';
import type { Candidate } from '../candidates.ts';
import { PUBLIC_HEADS, THING_HEADS } from '../words/organisation-words.ts';
import { partBearers } from './bearers.ts';
import { endsWithHead, headNorm } from './join-runs.ts';
import { isModifier, mergeBodies } from './merge-bodies.ts';
import { nameStart } from './name-starts.ts';
import type { Piece, Run } from './pieces.ts';
import { isModel, isPlatform } from './products.ts';

/**
 * Cuts each run into names: titles are set apart ("Defence Minister | Oleg Marin"), a country before a person or company is no part of the name
 * ("Russian | Oleg Marin"), before a public body it is ("Estonian Parliament").
 */
export function readRuns(annotations: Annotations, runs: readonly Run[]): Candidate[] {
  return runs.flatMap((run) => readRun(annotations, mergeBodies(annotations.tokens, partBearers(annotations.tokens, run))));
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
    if (piece.kind === 'name' && lengthOf(piece) === 1 && before && /^(?:place|state|demonym)$/.test(before.kind)
      && THING_HEADS.has(normAt(tokens, piece.first))) continue;
    // "a long day. | AP Photos", "Fox and Friends"
    if (piece.organisation?.medium && (textAt(tokens, piece.first - 1) === '|'
      || (/^(?:and|&)$/.test(normAt(tokens, piece.last)) && normAt(tokens, piece.last + 1) === 'friends'))) continue;
    if (piece.kind === 'organisation' && (isPlatform(tokens, piece) || isModel(tokens, piece)
      || (/^(?:force|navy|corps)$/.test(normAt(tokens, piece.last - 1)) && /^(?:bases?|jets?|planes?)$/.test(normAt(tokens, piece.last))))) continue;
    // "Fox | 35"
    if (piece.organisation?.medium && /^(?:Fox|ABC|CBS|NBC|CW)$/.test(textAt(tokens, piece.first)) && lengthOf(piece) === 1
      && /^\d{1,2}$/.test(textAt(tokens, piece.last)) && startsLower(tokens[piece.last + 1])) piece.last += 1;
    const named = piece.kind === 'name' ? { ...piece, first: nameStart(annotations, piece), last: beforeFlight(tokens, piece) } : piece;
    const candidate = makeCandidate(annotations, named);
    const headed = piece.kind === 'name' && endsWithHead(tokens, piece) && (lengthOf(piece) > 1 || before?.kind === 'organisation');
    candidate.headed = headed || (piece.kind === 'organisation' && piece.organisation === null);
    // "Prince Karim University", "Bishop Field High": a school, not its prince
    if (endsWithHead(tokens, piece) && piece.kind === 'name' && before?.kind === 'title' && lengthOf(before) === 1
      && NAMING_TITLES.has(normAt(tokens, before.first)) && NAMED_HEADS.has(headNorm(tokens, piece))) {
      const outer = run[index - 2];
      // "Kast General Hospital"
      const place = outer?.kind === 'name' || outer?.kind === 'place';
      if (outer?.kind === 'name' && candidates.at(-1)?.last === outer.last) candidates.pop();
      const first = place ? outer.first : before.first;
      candidates.push({ ...makeCandidate(annotations, { ...piece, first }), headed: true });
      continue;
    }
    if (piece.kind === 'name' && before?.kind === 'title'
      && !(headed && (PUBLIC_HEADS.has(headNorm(tokens, piece)) || /^(?:party|office)$/.test(headNorm(tokens, piece))))) {
      candidate.title = { first: before.first, last: before.last };
      candidate.headed = false;
    }
    candidates.push(candidate);
  }
  return candidates;
}

const NAMING_TITLES = words(`
  bishop cardinal archbishop king queen prince princess emperor empress sultan sheikh imam pope rabbi father president general justice lord`);
const NAMED_HEADS = words('university college school institute hospital high academy foundation museum library center centre trust laboratory cathedral');

/** In "Acme Flight 12" the airline's name ends before the flight's number. */
function beforeFlight(tokens: readonly Token[], piece: Piece): number {
  const flight = lengthOf(piece) > 1 && normAt(tokens, piece.last - 1) === 'flight' && /\d/.test(textAt(tokens, piece.last));
  return flight ? piece.last - 1 : piece.last;
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
