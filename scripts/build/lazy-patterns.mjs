// Patterns that src/language/plain-letters.ts is asked with are written as text, and made there when a text needs them: for every literal with \p{…} that the
// engine comes past it gathers all such letters of the world, a tenth of a millisecond each, though most texts have plain letters alone.
import { readFileSync } from 'node:fs';

const LITERAL = String.raw`\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)`;
/** fits(/^\p{Lu}/u, text) */
const ASKED = new RegExp(String.raw`\b((?:fits|suited)\()${LITERAL}`, 'g');
/** const SHIP = /^USS \p{Lu}/u; */
const NAMED = new RegExp(String.raw`^(const (\w+) = )${LITERAL};$`, 'gm');

const written = (source, flags) => JSON.stringify(`${source}/${flags}`);

export const lazyPatterns = {
  name: 'lazy-patterns',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]src[\\/](?:article|facts|language|sanctions)[\\/].*\.ts$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8');
      const asked = (name) => text.split(new RegExp(String.raw`\b${name}\b`)).length - 2 === text.split(new RegExp(String.raw`\b(?:fits|suited)\(${name}\b`)).length - 1;
      const contents = text
        .replace(ASKED, (_, call, source, flags) => call + written(source, flags))
        .replace(NAMED, (whole, start, name, source, flags) => (asked(name) && source.includes('\\p{') ? `${start}${written(source, flags)};` : whole));
      return { contents, loader: 'ts', watchFiles: [file] };
    });
  },
};
