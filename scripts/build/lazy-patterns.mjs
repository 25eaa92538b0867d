// Two kinds of patterns are written otherwise in a bundle. What a new background waits for most is the engine making hundreds of them for one article.
//   fits(/^\p{Lu}/u, text)        as text, from which src/language/plain-letters.ts makes it when a text needs it: for every literal with \p{…} that the
//                                 engine comes past it gathers all such letters of the world, a tenth of a millisecond each
//   /^(?:had|has)$/.test(word)    as a question to src/language/one-of.ts
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ONE_OF = path.resolve('src', 'language', 'one-of.ts');
const LITERAL = String.raw`\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)`;
const WORDS = String.raw`\/\^\(\?:((?:[^\\^$.*+?()[\]{}/\n]|\\\.)+)\)\$\/`;
const NAME = String.raw`^(const (\w+) = )`;

const text = (pattern) => JSON.stringify(pattern);
const list = (words) => JSON.stringify(words.replaceAll('\\.', '.'));

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
  let lists = file.replace(new RegExp(`${NAME}${WORDS};$`, 'gm'), (whole, start, name, words) => {
    if (!isUsedAs(file, name, (it) => String.raw`(?<![\w.])${it}\.test\(`)) return whole;
    names.push(name);
    return `${start}${list(words)};`;
  });
  lists = lists.replace(new RegExp(String.raw`${WORDS}\.test\(`, 'g'), (_, words) => `isOneOf(${list(words)}, `);
  for (const name of names) lists = lists.replaceAll(`${name}.test(`, `isOneOf(${name}, `);
  return lists;
}

export const lazyPatterns = {
  name: 'lazy-patterns',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]src[\\/](?:article|facts|language|sanctions)[\\/].*\.ts$/ }, ({ path: file }) => {
      const source = lazily(readFileSync(file, 'utf8'));
      // The article is found without the language layer.
      const contents = file.includes(`${path.sep}article${path.sep}`) ? source : asLists(source);
      const from = path.relative(path.dirname(file), ONE_OF).split(path.sep).join('/');
      const asks = contents === source ? '' : `import { isOneOf } from ${JSON.stringify(from.startsWith('.') ? from : `./${from}`)};\n`;
      return { contents: contents + asks, loader: 'ts', watchFiles: [file] };
    });
  },
};
