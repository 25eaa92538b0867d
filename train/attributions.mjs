// Reads PolNeAR's attributions (brat standoff): who said what, as spans of an article's characters.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The articles of a folder in the order of their dates, as {name, text, attributions}; an attribution is {cue, source, content}, each a list of spans.
 * A few articles have several annotators: the first one counts.
 */
export function readArticles(folder) {
  const files = readdirSync(path.join(folder, 'attributions')).filter((file) => file.endsWith('.ann')).sort();
  const annotated = new Map();
  for (const file of files) {
    const name = file.replace(/(_[0-9a-f]{4})?\.ann$/, '');
    if (!annotated.has(name)) annotated.set(name, path.join(folder, 'attributions', file));
  }
  const dateOf = (name) => /\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? '';
  return readdirSync(path.join(folder, 'text')).filter((file) => file.endsWith('.txt')).sort()
    .map((file) => file.replace(/\.txt$/, ''))
    .toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0))
    .map((name) => ({ name, text: readFileSync(path.join(folder, 'text', `${name}.txt`), 'utf8'), attributions: readAttributions(annotated.get(name)) }));
}

/** All but the last tenth of the articles: that one is what the project is measured on. */
export function trainingPart(articles) {
  return articles.slice(0, Math.floor(articles.length * 0.9));
}

function readAttributions(file) {
  const spans = new Map();
  const found = [];
  for (const line of file ? readFileSync(file, 'utf8').split('\n') : []) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('T')) {
      spans.set(id, body.slice(body.indexOf(' ') + 1).split(';').map((part) => {
        const [start, end] = part.split(' ').map(Number);
        return { start, end };
      }));
    } else if (id.startsWith('E')) {
      const attribution = { cue: [], source: [], content: [] };
      for (const part of body.split(' ')) {
        const [role = '', ref = ''] = part.split(':');
        for (const kind of ['Cue', 'Source', 'Content']) if (role.startsWith(kind)) attribution[kind.toLowerCase()].push(...(spans.get(ref) ?? []));
      }
      for (const list of Object.values(attribution)) list.sort((a, b) => a.start - b.start);
      if (attribution.content.length > 0) found.push(attribution);
    }
  }
  return found;
}
