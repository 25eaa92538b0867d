// Two kinds of patterns are written otherwise in a bundle. What a new background waits for most is the engine making hundreds of them for one article.
//   fits(/^\p{Lu}/u, text)        as text, from which src/language/plain-letters.ts makes it when a text needs it: for every literal with \p{…} that the
//                                 engine comes past it gathers all such letters of the world, a tenth of a millisecond each
//   /^(?:had|has)$/.test(word)    as a question to src/language/one-of.ts, where few words are meant: /^(?:hit|strike)s?$/ are four
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expand } from './expand.mjs';

const ONE_OF = path.resolve('src', 'language', 'one-of.ts');
const LITERAL = String.raw`\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)`;
const WHOLE = String.raw`\/\^((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\$\/`;
const NAME = String.raw`^(const (\w+) = )`;

const text = (pattern) => JSON.stringify(pattern);

/** A list may be as much longer than its pattern: a few letters of each are needed for the pattern itself. */
const LONGER = 1.15;

/** A list of all words that a pattern stands for; null where it would make the script longer. */
function listOf(pattern) {
  const list = expand(pattern)?.join('|');
  return list === undefined || list.length > pattern.length * LONGER ? null : JSON.stringify(list);
}

/** Whether a name of a file is never used but as `use` says. */
const isUsedAs = (file, name, use) => file.split(new RegExp(String.raw`\b${name}\b`)).length - 2 === file.split(new RegExp(use(name))).length - 1;

function lazily(file) {
  return file
    .replace(new RegExp(String.raw`\b((?:fits|suited)\()${LITERAL}`, 'g'), (_, call, source, flags) => call + text(`${source}/${flags}`))
    .replace(new RegExp(`${NAME}${LITERAL};$`, 'gm'), (whole, start, name, source, flags) => (
      source.includes('\\p{') && isUsedAs(file, name, (it) => String.raw`\b(?:fits|suited)\(${it}\b`) ? `${start}${text(`${source}/${flags}`)};` : whole));
}

function asLists(file) {
  const names = [];
  let lists = file.replace(new RegExp(`${NAME}${WHOLE};$`, 'gm'), (whole, start, name, pattern) => {
    const list = isUsedAs(file, name, (it) => String.raw`(?<![\w.])${it}\.test\(`) ? listOf(pattern) : null;
    if (list === null) return whole;
    names.push(name);
    return `${start}${list};`;
  });
  lists = lists.replace(new RegExp(String.raw`${WHOLE}\.test\(`, 'g'), (whole, pattern) => {
    const list = listOf(pattern);
    return list === null ? whole : `isOneOf(${list}, `;
  });
  for (const name of names) lists = lists.replaceAll(`${name}.test(`, `isOneOf(${name}, `);
  return lists;
}

export const lazyPatterns = {
  name: 'lazy-patterns',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]src[\\/](?:facts|language|sanctions)[\\/].*\.ts$/ }, ({ path: file }) => {
      const source = lazily(readFileSync(file, 'utf8'));
      const contents = asLists(source);
      const from = path.relative(path.dirname(file), ONE_OF).split(path.sep).join('/');
      const asks = contents === source ? '' : `import { isOneOf } from ${JSON.stringify(from.startsWith('.') ? from : `./${from}`)};\n`;
      return { contents: contents + asks, loader: 'ts', watchFiles: [file] };
    });
  },
};
