import type { ListName } from '../listing.ts';

export const ENTRY_KINDS = ['person', 'organization', 'vessel', 'aircraft'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** `weak`: marked by the list itself as a loose alias (a nickname, a low-quality a.k.a.). */
export const NAME_QUALITIES = ['primary', 'strong', 'weak'] as const;
export type NameQuality = (typeof NAME_QUALITIES)[number];

/** As the list writes it; "FAMILY, Given" where the list keeps the two apart. */
export interface ListedName {
  text: string;
  quality: NameQuality;
}

/** One entry of an official list, whatever format it came in. */
export interface ListEntry {
  list: ListName;
  /** The list's own reference; "" where the list gives none. */
  entry: string;
  kind: EntryKind;
  /** The primary name first. Never empty. */
  names: ListedName[];
  /** The list's own programme labels. */
  programmes: string[];
  /** ISO 8601 date, null where the list gives none. */
  listedOn: string | null;
  /** Common English names of the states that the entry or its programme names. */
  countries: string[];
  positions: string[];
  /** Years or ISO 8601 dates of birth. */
  births: string[];
  /** Free text of the list; null where there is none. */
  remarks: string | null;
}

/** A list as read: its entries and the date that the file itself states (ISO 8601), where it states one. */
export interface ListFile {
  entries: ListEntry[];
  generatedOn: string | null;
}

export const LIST_ERRORS = ['empty', 'not-this-format', 'malformed', 'truncated', 'no-entries'] as const;
export type ListErrorCode = (typeof LIST_ERRORS)[number];

/** A list file that cannot be read whole. No reader ever returns part of a list. */
export class ListError extends Error {
  override readonly name = 'ListError';
  readonly code: ListErrorCode;
  constructor(code: ListErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
