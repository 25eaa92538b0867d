// Three kinds of patterns, and lists of words, are written otherwise in a bundle. What a new background waits for most is the engine making
// hundreds of patterns for one article.
//   fits(/^\p{Lu}/u, text)        as text, from which src/language/plain-letters.ts makes it when a text needs it: for every literal with \p{…} that the
//                                 engine comes past it gathers all such letters of the world, a tenth of a millisecond each
//   /^(?:had|has)$/.test(word)    as a question to src/language/one-of.ts, where few words are meant: /^(?:hit|strike)s?$/ are four
//   inOrder(String.raw`a`, String.raw`b`)   as /ab/, which is shorter
//   words(`one two` over several lines)   on one line: the indentation is for whoever reads the source
// The first two also where the pattern has a name in its file, `const HAD = /^(?:had|has)$/;`, that is used for nothing else.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { expand } from './expand.mjs';

const ONE_OF = path.resolve('src', 'language', 'one-of.ts');
const MAKE_LATER = new Set(['fits', 'suited']);

/** A list may be as much longer than its pattern: a few letters of each are needed for the pattern itself. */
const LONGER = 1.15;

/** A list of all words that a pattern's whole stands for, in quotation marks; null where it would make the script longer. */
function listOf({ pattern, flags }) {
  if (flags !== '' || !pattern.startsWith('^') || !pattern.endsWith('$')) return null;
  const list = expand(pattern.slice(1, -1))?.join('|');
  return list === undefined || list.length > pattern.length * LONGER ? null : JSON.stringify(list);
}

const textOf = ({ raw }) => JSON.stringify(raw.slice(1));

/** The one literal of a pattern in pieces (src/patterns/in-order.ts); null where a piece is known only when it runs. */
function literalOf(pieces) {
  const plain = pieces.every(({ type, quasi }) => type === 'TaggedTemplateExpression' && quasi.expressions.length === 0);
  return plain ? `/${pieces.map(({ quasi }) => quasi.quasis[0].value.raw).join('').replace(/(?<!\\)\//g, '\\/')}/` : null;
}

/** A list of words on one line; null where it is on one already, or its words are known only when it runs. */
function onOneLine(list) {
  if (list.type !== 'TemplateLiteral' || list.expressions.length > 0) return null;
  const [{ value: { cooked } }] = list.quasis;
  return cooked.includes('\n') ? JSON.stringify(cooked.trim().replace(/\s+/g, ' ')) : null;
}

/** What a file does with its patterns: those that have a name, how often each name stands in it, and the kinds of calls. */
function patternsOf(file, source) {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const named = program.body
    .flatMap((statement) => (statement.type === 'VariableDeclaration' && statement.kind === 'const' ? statement.declarations : []))
    .flatMap(({ id, init }) => (id.type === 'Identifier' && init?.regex !== undefined ? [{ name: id.name, literal: init }] : []));
  const uses = new Map();
  const later = [];
  const tests = [];
  const inPieces = [];
  const lists = [];
  new Visitor({
    Identifier: ({ name }) => uses.set(name, (uses.get(name) ?? 0) + 1),
    CallExpression: (call) => {
      const { callee, arguments: given } = call;
      if (given.length === 0) return;
      if (callee.type === 'Identifier' && callee.name === 'inOrder') inPieces.push(call);
      if (callee.type === 'Identifier' && callee.name === 'words') lists.push(given[0]);
      if (callee.type === 'Identifier' && MAKE_LATER.has(callee.name)) later.push({ pattern: given[0] });
      if (callee.type === 'MemberExpression' && callee.property.name === 'test') tests.push({ pattern: callee.object, until: given[0].start });
    },
  }).visit(program);
  const asked = (calls, name) => calls.filter(({ pattern }) => pattern.type === 'Identifier' && pattern.name === name);
  /** The calls that a name is used in, where it stands in nothing else but its own line. */
  const onlyIn = (calls, name) => (asked(calls, name).length === uses.get(name) - 1 ? asked(calls, name) : null);
  return { named, later, tests, inPieces, lists, onlyIn };
}

/** What is to be written in place of parts of a file: { start, end, text }. */
function changesOf(file, source) {
  const { named, later, tests, inPieces, lists, onlyIn } = patternsOf(file, source);
  const changes = [];
  const replace = ({ start, end }, text) => changes.push({ start, end, text });
  const ask = ({ pattern, until }, list) => changes.push({ start: pattern.start, end: until, text: `isOneOf(${list}, `, asks: true });
  for (const call of inPieces) {
    const literal = literalOf(call.arguments);
    if (literal !== null) replace(call, literal);
  }
  for (const list of lists) {
    const line = onOneLine(list);
    if (line !== null) replace(list, line);
  }
  for (const { pattern } of later) if (pattern.regex !== undefined) replace(pattern, textOf(pattern));
  for (const call of tests) {
    const list = call.pattern.regex === undefined ? null : listOf(call.pattern.regex);
    if (list !== null) ask(call, list);
  }
  for (const { name, literal } of named) {
    if (literal.raw.includes('\\p{') && onlyIn(later, name) !== null) replace(literal, textOf(literal));
    const list = listOf(literal.regex);
    const calls = list === null ? null : onlyIn(tests, name);
    if (calls === null) continue;
    replace(literal, list);
    for (const call of calls) ask(call, name);
  }
  return changes.sort((one, other) => one.start - other.start);
}

/** A file as it goes into a bundle. */
export function withLazyPatterns(file, source) {
  const changes = changesOf(file, source);
  let written = '';
  let at = 0;
  for (const { start, end, text } of changes) {
    written += source.slice(at, start) + text;
    at = end;
  }
  written += source.slice(at);
  if (!changes.some(({ asks }) => asks)) return written;
  const from = path.relative(path.dirname(file), ONE_OF).split(path.sep).join('/');
  return `${written}import { isOneOf } from ${JSON.stringify(from.startsWith('.') ? from : `./${from}`)};\n`;
}

export const lazyPatterns = {
  name: 'lazy-patterns',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]src[\\/](?:facts|language|sanctions)[\\/].*\.ts$/ }, ({ path: file }) => (
      { contents: withLazyPatterns(file, readFileSync(file, 'utf8')), loader: 'ts', watchFiles: [file] }));
  },
};
