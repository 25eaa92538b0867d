import type { Token } from '../../../language/annotations.ts';
import { isFirstName } from '../../../language/gazetteers/given-names.ts';
import { startsUpper } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { lengthOf, normAt, textAt } from '../../../language/word-at.ts';
import { OTHER_HEADS, PUBLIC_HEADS, SUBJECTS, THING_HEADS } from '../words/organisation-words.ts';
import { isRoleNoun } from '../words/role-words.ts';
import { endsWithHead } from './join-runs.ts';
import type { Piece, Run } from './pieces.ts';

/**
 * Parts a body from who holds the office in it where no comma stands between: "director of the Kast River Institute | Ann Field",
 * "head of Norland's Security Council | Bo Lee".
 */
export function partBearers(tokens: readonly Token[], run: Run): Run {
  return run.flatMap((piece, index) => {
    // "Chamber of Commerce | Ann Field": even where the office is left out
    if (!followsOffice(tokens, piece.first)) return piece.kind === 'name' ? partSubject(tokens, piece) : [piece];
    const next = run[index + 1];
    if (piece.kind === 'organisation' && next?.kind === 'name' && lengthOf(next) > 1 && lengthOf(next) < 4 && !endsWithHead(tokens, next)) next.bearer = true;
    return piece.kind === 'name' ? partAt(tokens, piece) : [piece];
  });
}

/** Whether an office and "of" stand before, with the article or the body's owner between: "head of Norland's | …". */
function followsOffice(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > first - 5 && (/^(?:the|'s|’s)$/.test(normAt(tokens, at)) || startsUpper(tokens[at])) && tokens[at]?.sentence === tokens[first]?.sentence) at -= 1;
  return /^(?:of|at|for)$/.test(normAt(tokens, at)) && isRoleNoun(normAt(tokens, at - 1));
}

function partAt(tokens: readonly Token[], piece: Piece): Piece[] {
  const norm = (at: number): string => normAt(tokens, at);
  for (let at = Math.max(piece.first + 1, piece.last - 3); at < piece.last - 1; at += 1) {
    const body = { ...piece, last: at };
    const given = isFirstName(textAt(tokens, at));
    const told = (at > piece.first + 1 && endsWithHead(tokens, body)) || tokens.slice(body.first, at).every((token) => SUBJECTS.has(token.norm))
      || tokens.slice(body.first, at).some((token) => /^(?:of|for)$/.test(token.norm));
    // a first name that nobody has listed: two words behind the body's own last word
    const behindHead = at > piece.first + 1 && piece.last - at === 2 && (PUBLIC_HEADS.has(norm(at - 1)) || OTHER_HEADS.has(norm(at - 1)))
      && [at, at + 1].every((i) => fits(/^\p{Lu}\p{Ll}+$/u, textAt(tokens, i)) && !SUBJECTS.has(norm(i)) && !PUBLIC_HEADS.has(norm(i))
        && !OTHER_HEADS.has(norm(i)) && !THING_HEADS.has(norm(i)));
    // "director of the Department of Roads C. | Ann Field": the letter is hers
    const initial = at - 1 > piece.first && fits(/^\p{Lu}\.$/u, textAt(tokens, at - 1)) ? at - 1 : at;
    if ((given && told) || behindHead) return [{ ...body, last: initial }, { ...piece, first: initial, bearer: true }];
  }
  return [piece];
}

/** Parts a name from a body that "of" or "for" and a subject close: "Centers for Disease Control | Bo Lee". */
function partSubject(tokens: readonly Token[], piece: Piece): Piece[] {
  const at = piece.last - 2;
  const linked = tokens.slice(piece.first + 1, at).some((token) => /^(?:of|for)$/.test(token.norm));
  const subject = normAt(tokens, at - 1);
  if (!linked || at - piece.first < 3 || !SUBJECTS.has(subject) || !isFirstName(textAt(tokens, at)) || SUBJECTS.has(normAt(tokens, at + 1))
    || PUBLIC_HEADS.has(normAt(tokens, at + 1)) || OTHER_HEADS.has(normAt(tokens, at + 1))) return [piece];
  return [{ ...piece, last: at }, { ...piece, first: at, bearer: true }];
}
