/** A sanctions programme as programmes.json has it, its issuer by name. */
export interface Programme {
  key: string;
  title: string;
  /** Official page, http(s); null where the data has none. */
  url: string | null;
  /** Name of the authority: "Office of Foreign Assets Control". */
  issuer: string;
  /** Key of the authority in the file: "us_ofac". */
  issuerKey: string;
  /** ISO 3166-1 alpha-2 in lower case of the authority's state, "eu"; null for the Security Council. */
  issuerTerritory: string | null;
  summary: string;
  aliases: string[];
  /** ISO 3166-1 alpha-2 in lower case; empty for programmes against conduct rather than a state. */
  targetTerritories: string[];
  measures: string[];
}

interface Issuer {
  name: string;
  territory: string | null;
}

/**
 * The programmes of programmes.json (OpenSanctions programme metadata, MIT), by key, in the file's order.
 * `data`: the parsed JSON. Throws where it is not of that shape. Looked through by
 * hand: a first article waits for it, and a checker's own code would have to be
 * loaded before.
 */
export function readProgrammes(data: unknown): ReadonlyMap<string, Programme> {
  if (!isRecord(data) || !isRecord(data.issuers) || !Array.isArray(data.programmes)) throw new TypeError('the table of programmes is of another shape');
  const issuers = new Map(Object.entries(data.issuers).map(([key, issuer]) => [key, readIssuer(issuer)]));
  return new Map(data.programmes.map((entry: unknown) => {
    const programme = readProgramme(entry, issuers);
    return [programme.key, programme];
  }));
}

function readProgramme(entry: unknown, issuers: ReadonlyMap<string, Issuer>): Programme {
  const { key, title, url, issuer, summary, aliases, targetTerritories, measures } = recordOf(entry);
  const issuerKey = textOf(issuer);
  const page = textOrNull(url);
  const by = issuers.get(issuerKey);
  return {
    key: textOf(key), title: textOf(title).trim(), url: page !== null && /^https?:\/\//.test(page) ? page : null,
    issuer: by?.name ?? issuerKey, issuerKey, issuerTerritory: by?.territory ?? null,
    summary: textOf(summary), aliases: textsOf(aliases), targetTerritories: textsOf(targetTerritories), measures: textsOf(measures),
  };
}

function readIssuer(entry: unknown): Issuer {
  const { name, territory } = recordOf(entry);
  return { name: textOf(name), territory: textOrNull(territory) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function recordOf(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw new TypeError('an entry of the table of programmes is none');
  return value;
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('a text is missing in the table of programmes');
  return value;
}

function textOrNull(value: unknown): string | null {
  return value === null ? null : textOf(value);
}

function textsOf(value: unknown): string[] {
  if (!Array.isArray(value)) throw new TypeError('a list is missing in the table of programmes');
  return value.map(textOf);
}
