import type { Listing, Screen, ScreenQuery } from './listing.ts';

/** What the command line's `screen` prints for one name. */
export interface ScreenedName {
  name: string;
  listings: Listing[];
}

/**
 * Screens names alone, one a line, in order. Nothing is known of them but, perhaps, their kind.
 * Blank lines are left out; white space at the ends is no part of a name.
 */
export function screenNames(lines: readonly string[], kind: ScreenQuery['kind'], screen: Screen): ScreenedName[] {
  return lines.map((line) => line.trim()).filter(Boolean)
    .map((name) => ({ name, listings: screen({ name, kind, countries: [], role: null, publishedAt: null, lookup: true }) }));
}
