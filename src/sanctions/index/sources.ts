import * as v from 'valibot';
import { LISTS } from '../listing.ts';

const SourcesSchema = v.array(v.object({
  list: v.picklist(LISTS),
  publisher: v.string(),
  url: v.pipe(v.string(), v.url()),
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/)),
  licence: v.string(),
  files: v.array(v.string()),
}));

/** What sources/sources.json says of the lists beside it. Throws when it is not of that shape. */
export function readSources(json: string): v.InferOutput<typeof SourcesSchema> {
  return v.parse(SourcesSchema, JSON.parse(json));
}
