/** Puts a style sheet into this tab, with user origin unless said, or takes it out; false where the browser refused. */
export type SetSheet = (css: string, present: boolean, origin?: 'user' | 'author') => Promise<boolean>;

/** A look that is on. */
export interface ActiveLook {
  /** Gives the page back as it was. */
  leave(): Promise<void>;
}
