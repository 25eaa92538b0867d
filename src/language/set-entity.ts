import type { EntityTag, Token } from './annotations.ts';

/** Makes the tokens from `first` to `end` (excluded) one name of a class, or, with `O`, no name. */
export function setEntity(tokens: readonly Token[], first: number, end: number, entity: EntityTag): void {
  for (const token of tokens.slice(first, end)) {
    token.entity = entity;
    token.entityStart = entity !== 'O' && token === tokens[first];
  }
}
