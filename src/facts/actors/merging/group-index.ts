import type { Group } from '../groups.ts';

/** Groups by a word or form of their names, so that no group need be compared with all others. Places are those in the list of all groups. */
export class GroupIndex {
  private readonly places = new Map<string, number[]>();

  /** @param keysOf the words or forms under which a group is filed; none where it need not be found */
  constructor(groups: readonly Group[], keysOf: (group: Group) => Iterable<string>) {
    groups.forEach((group, place) => {
      for (const key of keysOf(group)) {
        const filed = this.places.get(key);
        if (!filed) this.places.set(key, [place]);
        else if (filed.at(-1) !== place) filed.push(place);
      }
    });
  }

  /** Places of the groups filed under a key, in the order of the list. */
  at(key: string): readonly number[] {
    return this.places.get(key) ?? NONE;
  }

  has(key: string): boolean {
    return this.places.has(key);
  }
}

const NONE: readonly number[] = [];

/** Places of several lists, each once, in order. */
export function inOrder(...lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}
