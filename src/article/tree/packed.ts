/**
 * An element: its name as browsers give it, its name space, the number of the live element it
 * stands for (-1 for none), 1 where that is not shown, then attributes, each name with its value.
 */
export type PackedElement = [name: string, namespace: Namespace, ref: number, hidden: 0 | 1, ...attributes: string[]];

export type Namespace = 'html' | 'svg' | 'math';

/** A page as it is read from its document: plain data in one row, to be sent to where its article is looked for. */
export interface PackedPage {
  /** In document order: words as a string, a comment as whether it is blank, an element, and null where one ends. */
  nodes: (string | boolean | PackedElement | null)[];
  /** Whether a browser said what of it is shown; where none did, markup alone tells. */
  isSeen: boolean;
  /** More, or more deeply nested, than can be read in bearable time: not all of it is here. */
  isTooLarge: boolean;
  /** The address that its links are meant from; null where only its own markup and address tell. */
  base: string | null;
}
