import type { BriefArticle, Facts } from '../facts/brief.ts';
import { isEnglish } from '../facts/english.ts';
import { noFacts } from '../facts/no-facts.ts';
import type { AttributionModel } from '../facts/quotes/learned/model.ts';
import type { TaggerModel } from '../language/tagger/tagger.ts';
import { type ListIndex, loadIndex } from '../sanctions/index/load.ts';
import type { Listing, Screen } from '../sanctions/listing.ts';
import type { Programmes } from '../sanctions/programmes.ts';
import type { Engine } from './engine.ts';

/** Bytes of a file that ships with the extension. Rejects where it cannot be read. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/**
 * The facts of an article, with engine, model, lists and programmes taken from the package at the first English article and kept for the next.
 * `lists`: the index of sanctions lists in use, the shipped one where nothing is said; asked for at every article, as a list may be replaced.
 * Rejects where a file of the package is missing or damaged.
 */
export function analysisWith(readFile: ReadFile, loadEngine: () => Promise<Engine>,
  lists: () => Promise<ListIndex> = once(async () => loadIndex(await readFile('data/lists.bin')))) {
  // The engine's script holds up everything while it runs: before that all files are asked for.
  const engine = once(async (): Promise<Engine> => {
    await undefined;
    return loadEngine();
  });
  const model = once(async (): Promise<TaggerModel> => {
    const [bytes, { loadTagger }] = await Promise.all([readFile('data/tagger.bin'), engine()]);
    return loadTagger(bytes);
  });
  const attributions = once(async (): Promise<AttributionModel> => {
    const [bytes, { loadAttributions }] = await Promise.all([readFile('data/attributions.bin'), engine()]);
    return loadAttributions(bytes);
  });
  const programmes = once(async (): Promise<Programmes> => {
    const [bytes, { programmesOf, readProgrammes }] = await Promise.all([readFile('data/programmes.json'), engine()]);
    // Most articles are about no sanctions: then nothing of it is read.
    return programmesOf(() => readProgrammes(JSON.parse(new TextDecoder().decode(bytes))));
  });
  let screening: { index: ListIndex; screen: Screen } | null = null;
  /** Made anew when a list was replaced. */
  const screen = async (): Promise<Screen> => {
    const [index, { screenWith }] = await Promise.all([lists(), engine()]);
    if (screening?.index !== index) screening = { index, screen: screenWith(index) };
    return screening.screen;
  };

  async function analyse(article: BriefArticle): Promise<{ facts: Facts; analysed: boolean }> {
    // Asked here as well as by the facts, so that no file is loaded for a text that will not be read.
    if (!isEnglish(article.text, article.language)) return { facts: noFacts(), analysed: false };
    const loading = Promise.all([model(), attributions(), programmes(), engine()]);
    // Waited for last: the text is read while they are on their way.
    const listed = screen();
    listed.catch(() => undefined);
    const [tagger, learned, table, { readFacts }] = await loading;
    const withListings = readFacts(article, { model: tagger, programmes: table, attributions: learned });
    return { facts: withListings(await listed), analysed: true };
  }

  return {
    analyse,
    /** Entries that a name alone may be, best first. */
    lookUp: async (name: string): Promise<Listing[]> => {
      const [listed, { screenNames }] = await Promise.all([screen(), engine()]);
      return screenNames([name], null, listed)[0]?.listings ?? [];
    },
  };
}

/** Loads at the first call; a load that failed is tried again at the next. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
