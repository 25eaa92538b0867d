// Short articles written for the project, each with all the facts that a careful reader finds in it. NAME.txt holds many: the text in a line
// (" ¶ " between its paragraphs), below it a line for each fact, an empty line. A new one is written by hand: what is found is no witness for itself.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { loadTagger } from '../../language/tagger/tagger.ts';
import { readProgrammes } from '../../sanctions/programme-table.ts';
import shipped from '../../sanctions/programmes.json';
import { programmesOf } from '../../sanctions/programmes.ts';
import type { Span } from '../../span.ts';
import type { Speaker } from '../brief.ts';
import { extractFacts } from '../facts.ts';
import { loadAttributions } from '../quotes/learned/model.ts';

const FOLDER = 'src/facts/articles';
const tools = {
  attributions: loadAttributions(new Uint8Array(readFileSync('src/facts/quotes/learned/attributions.bin'))),
  model: loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin'))),
  screen: () => [],
  programmes: programmesOf(() => readProgrammes(shipped)),
};

/**
 * "person | NAME | also ALIAS, ALIAS | ROLE of AFFILIATION | official"
 * "said | SPEAKER or (PHRASE) | official | how it was inferred | form | SOURCE [CUE] | CONTENT … CONTENT"
 * "sanctions | type | IMPOSER → TARGET | SPEAKER | SENTENCE"
 * "aside | …", as "said": what asides.txt is about, and that alone
 */
function factsOf(text: string, asides: boolean): string[] {
  const { actors, quotes, sanctions } = extractFacts({ url: null, title: '', byline: null, siteName: null, publishedAt: '2025-03-10', language: 'en', direction: 'ltr', wordCount: 0, text }, tools);
  const of = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '–');
  const nameOf = (speaker: Speaker | null): string => (speaker ? actors.find(({ id }) => id === speaker.actorId)?.name ?? `(${speaker.text})` : '–');
  const line = (...parts: (string | false | null | undefined)[]): string => parts.filter((part) => typeof part === 'string').join(' | ').replaceAll('\n\n', ' ¶ ');
  const told = quotes.filter(({ aside }) => (aside === true) === asides).map(({ act, speaker, official, speakerBy, form, source, cue, content }) => line(
    asides ? 'aside' : act, nameOf(speaker), official && 'official', speakerBy, form, `${of(source)} [${of(cue)}]`, content.map(of).join(' … '),
  ));
  return asides ? told : [
    ...actors.map(({ kind, name, aliases, role, affiliation, official }) => line(
      kind, name, aliases.length > 0 && `also ${aliases.toSorted().join(', ')}`,
      (role ?? affiliation) !== null && `${role ?? '–'} of ${affiliation ?? '–'}`, official === true && 'official',
    )),
    ...told,
    ...sanctions.statements.map(({ type, imposer, target, speaker, span }) => line('sanctions', type, `${imposer ?? '–'} → ${target ?? '–'}`, nameOf(speaker), of(span))),
  ];
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  for (const block of readFileSync(`${FOLDER}/${file}`, 'utf8').trimEnd().split('\n\n')) {
    const [text = '', ...facts] = block.split('\n');
    test(`${file}: ${text}`, () => assert.deepEqual(factsOf(text.replaceAll(' ¶ ', '\n\n'), file === 'asides.txt'), facts.map((fact) => fact.trim())));
  }
}
