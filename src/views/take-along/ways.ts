/** A text that the reader takes along: to the clipboard, or as a file where it has a name. */
export interface Parcel {
  /** Null for the clean page, which the tab itself has to write. */
  text: string | null;
  file: { name: string; type: string } | null;
}

/** Ways to take a brief along, by the keys of their texts. */
export const WAYS = ['takeCopyMarkdown', 'takeSaveMarkdown', 'takeSavePage', 'takeCopyJson', 'takeSaveJson', 'takeCitation'] as const;
export type Way = (typeof WAYS)[number];
