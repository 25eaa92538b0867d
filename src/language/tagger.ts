import type { Token } from './annotations.ts';

/** Sets `pos`, `entity` and `entityStart` on the tokens of one sentence. */
export interface TaggerModel {
  tag(tokens: readonly Token[]): void;
}

/** The bytes given to `loadTagger` are no model of this version. */
export class BadTaggerModel extends Error {
  override readonly name = 'BadTaggerModel';
}

/** Reads the weights shipped as `model/tagger.bin`. Throws `BadTaggerModel`. */
export function loadTagger(bytes: Uint8Array): TaggerModel {
  throw new BadTaggerModel(`no tagger can be read from ${bytes.length} bytes`);
}
