/**
 * The same characters as a string of their own. A piece cut out of a text may hold on to the whole of it, and is as wide as the widest character there;
 * what is kept for later texts should not.
 */
export function ownCopy(piece: string): string {
  return [...piece].join('');
}
