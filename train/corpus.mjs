// Reads a tokens file: "# name" begins a document, a blank line ends a sentence, else start, end, word, part of speech, entity class by tabs.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Entity classes of the corpus that are kept; all others (dates, figures) are no names. */
const CLASSES = {
  PERSON: 'PERSON', ORGANIZATION: 'ORGANIZATION',
  LOCATION: 'PLACE', COUNTRY: 'PLACE', CITY: 'PLACE', STATE_OR_PROVINCE: 'PLACE', GPE: 'PLACE',
  MISC: 'MISC', NATIONALITY: 'MISC', RELIGION: 'MISC', IDEOLOGY: 'MISC',
};

/**
 * Documents in order of their dates. A word is {text, norm, pos, entity}. Where the article itself stands beside the tokens (text/NAME.txt)
 * the word is taken from there, so that quotation marks are as written.
 */
export function readCorpus(file, normalize) {
  const documents = [];
  let sentence = [];
  let text = null;
  const close = () => {
    if (sentence.length > 0) documents.at(-1).sentences.push(sentence);
    sentence = [];
  };
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    const fields = line.split('\t');
    if (line.startsWith('# ') && fields.length === 1) {
      close();
      const name = line.slice(2).trim();
      const beside = path.join(path.dirname(file), 'text', `${name}.txt`);
      text = existsSync(beside) ? readFileSync(beside, 'utf8') : null;
      documents.push({ name, date: /\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? '', text, sentences: [] });
    } else if (fields.length < 5) {
      close();
    } else {
      const [start, end, word, pos, entity] = fields;
      const surface = text?.slice(Number(start), Number(end)) ?? word;
      const written = /^\S+$/.test(surface) ? surface : word;
      sentence.push({ text: written, norm: normalize(written), pos, entity: CLASSES[entity] ?? 'O', start: Number(start), end: Number(end) });
    }
  }
  close();
  return documents.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.name < b.name ? -1 : 1));
}

/** All but the last tenth of the documents by date, and that tenth. */
export function holdOut(documents) {
  const cut = documents.length - Math.floor(documents.length / 10);
  return { training: documents.slice(0, cut), heldOut: documents.slice(cut) };
}
