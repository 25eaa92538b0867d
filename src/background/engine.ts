import { readFacts } from '../facts/facts.ts';
import { loadAttributions } from '../facts/quotes/learned/model.ts';
import { loadTagger } from '../language/tagger/tagger.ts';
import { readProgrammes } from '../sanctions/programme-table.ts';
import { programmesOf } from '../sanctions/programmes.ts';
import { screenNames } from '../sanctions/screen.ts';
import { screenWith } from '../sanctions/screening/screen-with.ts';

/** Everything that reading facts takes: in the extension a script of its own, which is loaded when the first article is to be read. */
export const engine = { loadAttributions, loadTagger, programmesOf, readFacts, readProgrammes, screenNames, screenWith };
export type Engine = typeof engine;
