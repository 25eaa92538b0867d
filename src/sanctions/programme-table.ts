import * as v from 'valibot';

const ProgrammeSchema = v.object({
  key: v.string(),
  title: v.pipe(v.string(), v.trim()),
  url: v.nullable(v.string()),
  issuer: v.string(),
  summary: v.string(),
  aliases: v.array(v.string()),
  /** ISO 3166-1 alpha-2 in lower case; empty for programmes against conduct rather than a state. */
  targetTerritories: v.array(v.string()),
  measures: v.array(v.string()),
});
const TableSchema = v.object({
  issuers: v.record(v.string(), v.object({ name: v.string(), territory: v.nullable(v.string()) })),
  programmes: v.array(ProgrammeSchema),
});

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
  targetTerritories: string[];
  measures: string[];
}

/**
 * The programmes of programmes.json (OpenSanctions programme metadata, MIT), by key, in the file's order.
 * `data`: the parsed JSON. Throws where it is not of that shape.
 */
export function readProgrammes(data: unknown): ReadonlyMap<string, Programme> {
  const { issuers, programmes } = v.parse(TableSchema, data);
  return new Map(programmes.map((programme) => {
    const issuer = issuers[programme.issuer];
    return [programme.key, {
      ...programme,
      url: programme.url !== null && /^https?:\/\//.test(programme.url) ? programme.url : null,
      issuer: issuer?.name ?? programme.issuer,
      issuerKey: programme.issuer,
      issuerTerritory: issuer?.territory ?? null,
    }];
  }));
}
