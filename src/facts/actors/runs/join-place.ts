import type { Token } from '../../../language/annotations.ts';
import { lengthOf, normAt } from '../../../language/word-at.ts';
import { endsWithHead } from './join-runs.ts';
import type { Piece } from './pieces.ts';

/** Where a piece of a run stands: `before` is the last of `merged`, all that came before it. */
export interface Place {
  tokens: readonly Token[];
  merged: Piece[];
  before: Piece;
  piece: Piece;
  next: Piece | undefined;
  /** How many pieces the whole run has. */
  length: number;
}

/** One way in which a piece makes one name with what stands before it: joins them and answers true, or leaves them. */
export type Join = (place: Place) => boolean;

export const isOne = (piece: Piece): boolean => lengthOf(piece) === 1;
export const touches = ({ before, piece }: Place): boolean => before.last === piece.first;
export const firstNorm = ({ tokens, piece }: Place): string => normAt(tokens, piece.first);
export const isCountry = ({ kind }: Piece): boolean => kind === 'demonym' || kind === 'state';

/** Whether the tagger reads both as one body's name. */
export function isTaggedAsOne({ tokens, before, piece }: Place): boolean {
  const here = tokens[piece.first];
  return tokens[before.first]?.entity === 'ORGANIZATION' && here?.entity === 'ORGANIZATION' && !here.entityStart;
}

/** The name before grows by the piece, and is what `changes` say. */
export function grow({ before, piece }: Place, changes: Partial<Piece> = {}): true {
  Object.assign(before, changes, { last: piece.last });
  return true;
}

/** "Aldo Lima Financial Group": a place inside the name. */
export function isInside({ tokens, before, piece, next }: Place): boolean {
  return (before.kind === 'name' || (before.kind === 'organisation' && before.organisation?.publicBody === false)) && next?.kind === 'name'
    && (piece.kind === 'state' || piece.kind === 'place') && endsWithHead(tokens, next);
}
