import type { Annotations, Token } from '../../../language/annotations.ts';
import { isFirstName } from '../../../language/gazetteers/given-names.ts';
import { fits } from '../../../language/plain-letters.ts';
import { lengthOf, normAt, textAt } from '../../../language/word-at.ts';
import { PEOPLES, SUBJECTS } from '../words/organisation-words.ts';
import type { Piece } from './pieces.ts';

/** Where a name begins behind words in capitals that are none of it. */
export function nameStart(annotations: Annotations, piece: Piece): number {
  const { tokens } = annotations;
  const first = behindOpening(annotations, behindForce(tokens, { ...piece, first: behindOffice(tokens, piece) }), piece.last);
  return behindCreed(tokens, first, piece.last);
}

/** In "Previous | Reform Party policies failed" the first word is large only because the sentence begins with it. */
function behindOpening(annotations: Annotations, first: number, last: number): number {
  const opens = annotations.sentences[annotations.tokens[first]?.sentence ?? -1]?.first === first;
  // "Parisian Ann Field"
  if (last - first > 2 && /^(?:parisian|londoner|muscovite|berliner|viennese|venetian|milanese)$/.test(normAt(annotations.tokens, first))
    && isFirstName(textAt(annotations.tokens, first + 1))) return first + 1;
  // "Team Ann Field"
  if (last - first > 1 && textAt(annotations.tokens, first) === 'Team' && isFirstName(textAt(annotations.tokens, first + 1))) return first + 1;
  // "Closing Gitmo is a must."
  if (opens && last - first === 2 && annotations.tokens[first]?.pos === 'VBG' && !isFirstName(textAt(annotations.tokens, first))) return first + 1;
  return opens && last - first > 1
    && /^(?:previous|former|current|many|most|some|several|recent|other|earlier|how|half|when|why|even|only|meanwhile)$/.test(normAt(annotations.tokens, first))
      ? first + 1 : first;
}

/** In "the Marxist | ABCD-E" the letters alone are the group's name. */
function behindCreed(tokens: readonly Token[], first: number, last: number): number {
  return last - first === 2 && PEOPLES.has(normAt(tokens, first)) && fits(/^\p{Lu}{2,}(?:-\p{Lu}+)?$/u, textAt(tokens, first + 1)) ? first + 1 : first;
}

/** In "Secretary of Energy Ann Field" the name begins behind what the office is about. */
function behindOffice(tokens: readonly Token[], piece: Piece): number {
  // "the Secretary [of State Ann Field]"
  const office = (textAt(tokens, piece.first - 2) === '[' ? tokens[piece.first - 3] : tokens[piece.first - 2])?.norm ?? '';
  // "Director of Trade Affairs Bo Lee"
  const of = normAt(tokens, piece.first - 1) === 'of' && /^(?:secretary|minister|ministers|commissioner)$/.test(office);
  const headOf = normAt(tokens, piece.first - 1) === 'of' && /^(?:director|head|chief|president)$/.test(office);
  // "Archbishop of Kast Ann Field": a see that nobody has listed
  if (normAt(tokens, piece.first - 1) === 'of' && /^(?:archbishop|bishop|patriarch|metropolitan|duke|duchess|earl|countess|marquess|mayor|dean)$/.test(office)
    && lengthOf(piece) > 2 && isFirstName(textAt(tokens, piece.first + 1))) return piece.first + 1;
  // "assistant secretary of state for European Affairs Ann Field"
  const forSubject = normAt(tokens, piece.first - 1) === 'for'
    && /^(?:secretary|undersecretary|minister|commissioner|state|defen[cs]e|treasury|representative|rapporteur|envoy)$/.test(office);
  // "Special Representative for Norland | Reconciliation Ann Field"
  const forState = !of && !forSubject && normAt(tokens, piece.first - 2) === 'for'
    && /^(?:representative|envoy|coordinator|adviser)$/.test(normAt(tokens, piece.first - 3)) && SUBJECTS.has(normAt(tokens, piece.first));
  if (!of && !headOf && !forSubject && !forState) return piece.first;
  let first = piece.first;
  while (first < piece.last - 1 && (SUBJECTS.has(normAt(tokens, first))
    || /^(?:state|management|policy|administration|operations|planning)$/.test(normAt(tokens, first)))) first += 1;
  return headOf && !isFirstName(textAt(tokens, first)) ? piece.first : first;
}

/** In "Secretary of the Navy Ann Field", "Navy Seal Bo Lee" and "JUST WATCHED Ann Field" the name begins behind force and caption. */
function behindForce(tokens: readonly Token[], piece: Piece): number {
  let first = piece.first;
  const given = (at: number): boolean => isFirstName(textAt(tokens, at));
  while (first < piece.last - 1 && /^(?:navy|army|marine|seal|corps)$/.test(normAt(tokens, first))) first += 1;
  if (first > piece.first) return given(first) ? first : piece.first;
  // letters of five and more that are no acronym
  const shouted = fits(/^\p{Lu}{5,}$/u, textAt(tokens, first)) && first < piece.last - 1 && fits(/^\p{Lu}\p{Ll}/u, textAt(tokens, first + 1))
    && tokens[first]?.text.endsWith('ED') === true;
  return shouted ? first + 1 : piece.first;
}
