/** Turns settings as version `from` stored them into those of version `from + 1`. */
export interface Migration {
  from: number;
  /** ISO 8601 date after which nobody is expected to hold such settings any more: the step is then to be deleted. */
  until: string;
  apply: (stored: Record<string, unknown>) => Record<string, unknown>;
}

/** What the widths of version 1 were in the type's own size. */
const WIDTHS = new Map<unknown, number>([['narrow', 29], ['medium', 36], ['wide', 46]]);

/** In the order of versions, without gaps. Version 1 is the first: there is nothing before it to come from. */
const MIGRATIONS: readonly Migration[] = [
  // Any width can be chosen now, not three alone.
  { from: 1, until: '2028-01-01', apply: (stored) => (WIDTHS.has(stored['width']) ? { ...stored, width: WIDTHS.get(stored['width']) } : stored) },
];

/** Stored settings, brought to the newest version. What was stored before versions were counted is taken for version 1. */
export function migrated(stored: Record<string, unknown>, migrations: readonly Migration[] = MIGRATIONS): Record<string, unknown> {
  let current = stored;
  let version = typeof stored['version'] === 'number' ? stored['version'] : 1;
  for (const { from, apply } of migrations) {
    if (from !== version) continue;
    version += 1;
    current = { ...apply(current), version };
  }
  return current;
}
