import type { BriefArticle, Facts } from '../facts/brief.ts';
import { isEnglish } from '../facts/english.ts';
import { extractFacts, noFacts } from '../facts/facts.ts';
import { loadAttributions } from '../facts/quotes/learned/model.ts';
import type { AttributionModel } from '../facts/quotes/learned/model.ts';
import { loadTagger } from '../language/tagger.ts';
import type { TaggerModel } from '../language/tagger.ts';
import { type ListIndex, loadIndex } from '../sanctions/index/load.ts';
import type { Listing, Screen } from '../sanctions/listing.ts';
import { readProgrammes } from '../sanctions/programme-table.ts';
import { type Programmes, programmesOf } from '../sanctions/programmes.ts';
import { screenNames } from '../sanctions/screen.ts';
import { screenWith } from '../sanctions/screening/screen-with.ts';

/** Bytes of a file that ships with the extension. Rejects where it cannot be read. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/**
 * The facts of an article, with model, lists and programmes read from the package at the first English article and kept for the next.
 * `lists`: the index of sanctions lists in use, the shipped one where nothing is said; asked for at every article, as a list may be replaced.
 * Rejects where a file of the package is missing or damaged.
 */
export function analysisWith(readFile: ReadFile, lists: () => Promise<ListIndex> = once(async () => loadIndex(await readFile('data/lists.bin')))) {
  const model = once(async (): Promise<TaggerModel> => loadTagger(await readFile('data/tagger.bin')));
  const attributions = once(async (): Promise<AttributionModel> => loadAttributions(await readFile('data/attributions.bin')));
  let screening: { index: ListIndex; screen: Screen } | null = null;
  /** Made anew when a list was replaced. */
  const screen = async (): Promise<Screen> => {
    const index = await lists();
    if (screening?.index !== index) screening = { index, screen: screenWith(index) };
    return screening.screen;
  };
  const programmes = once(async (): Promise<Programmes> => {
    const bytes = await readFile('data/programmes.json');
    // Most articles are about no sanctions: then nothing of it is read.
    return programmesOf(() => readProgrammes(JSON.parse(new TextDecoder().decode(bytes))));
  });

  async function analyse(article: BriefArticle): Promise<{ facts: Facts; analysed: boolean }> {
    // Asked here as well as by the facts, so that no file is loaded for a text that will not be read.
    if (!isEnglish(article.text, article.language)) return { facts: noFacts(), analysed: false };
    const [tagger, learned, listed, table] = await Promise.all([model(), attributions(), screen(), programmes()]);
    return { facts: extractFacts(article, { model: tagger, screen: listed, programmes: table, attributions: learned }), analysed: true };
  }

  return {
    analyse,
    /** Entries that a name alone may be, best first. */
    lookUp: async (name: string): Promise<Listing[]> => screenNames([name], null, await screen())[0]?.listings ?? [],
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
