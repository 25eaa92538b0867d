import * as v from 'valibot';

/** What a sanctions programme is, as the reference data tells it. */
export interface Programme {
  key: string;
  title: string;
  /** Official page, http(s); null where the data has none. */
  url: string | null;
  issuer: string;
  summary: string;
  measures: string[];
}

/** The descriptions by key; null until they are there. */
export type ProgrammeData = Map<string, Programme> | 'failed' | null;

const DataSchema = v.object({
  issuers: v.record(v.string(), v.object({ name: v.string() })),
  programmes: v.array(v.object({
    key: v.string(),
    title: v.string(),
    url: v.nullable(v.string()),
    issuer: v.string(),
    summary: v.string(),
    measures: v.array(v.string()),
  })),
});

/** The shipped reference data (data/programmes.json) by key. Throws where it has another shape. */
export function readProgrammes(data: unknown): Map<string, Programme> {
  const { issuers, programmes } = v.parse(DataSchema, data);
  return new Map(programmes.map(({ url, issuer, ...programme }) => [programme.key, {
    ...programme,
    url: url !== null && /^https?:\/\//.test(url) ? url : null,
    issuer: issuers[issuer]?.name ?? issuer,
  }]));
}
