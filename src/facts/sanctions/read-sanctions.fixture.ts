import { readFileSync } from 'node:fs';
import { annotate } from '../../language/annotate.ts';
import { loadTagger } from '../../language/tagger/tagger.ts';
import { readProgrammes } from '../../sanctions/programme-table.ts';
import shipped from '../../sanctions/programmes.json';
import { programmesOf } from '../../sanctions/programmes.ts';
import { findActors } from '../actors/find-actors.ts';
import type { BriefArticle, SanctionsContext } from '../brief.ts';
import { findQuotes } from '../quotes/quotes.ts';
import { findSanctions } from './context.ts';

const programmes = programmesOf(() => readProgrammes(shipped));
const model = loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));

/** What a text of a test says of sanctions, with its actors and quotations read as in any article. */
export function readSanctions(text: string): SanctionsContext {
  const annotations = annotate(text, model);
  const article: BriefArticle = {
    url: null, title: '', byline: null, siteName: null, publishedAt: null, language: 'en', direction: 'ltr', wordCount: 0, text,
  };
  const actors = findActors(annotations, article);
  return findSanctions(annotations, actors, findQuotes(annotations, actors), programmes);
}
