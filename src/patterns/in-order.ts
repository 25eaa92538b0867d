/** One long pattern of pieces that follow each other, so that each can be read by itself. */
export function inOrder(...pieces: readonly string[]): RegExp {
  return new RegExp(pieces.join(''));
}
