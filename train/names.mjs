// Names of persons and bodies of the whole world, from the sanctions lists in their official formats.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** {persons, bodies}: each name a list of words, in the order in which a newspaper writes them. */
export function readNames(folder) {
  const persons = new Set();
  const bodies = new Set();
  const add = (set, name, most) => {
    const words = tidy(name).split(' ').filter((word) => word !== '');
    if (words.length >= 2 && words.length <= most && words.every((word) => /^[\p{L}][\p{L}\p{M}'’.-]*$/u.test(word))) set.add(words.join(' '));
  };
  for (const [name, kind] of euNames(folder)) add(kind === 'person' ? persons : bodies, name, kind === 'person' ? 5 : 6);
  for (const [name, kind] of canadianNames(folder)) add(kind === 'person' ? persons : bodies, name, kind === 'person' ? 5 : 6);
  for (const [name, kind] of ofacNames(folder)) add(kind === 'person' ? persons : bodies, name, kind === 'person' ? 5 : 6);
  for (const name of unNames(folder)) add(persons, name, 5);
  const sorted = (set) => [...set].sort((a, b) => (a < b ? -1 : 1)).map((name) => name.split(' '));
  return { persons: sorted(persons), bodies: sorted(bodies) };
}

function read(folder, name) {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** A patronymic in the middle is left out, as newspapers do; words all in capitals are put in lower case but for the first letter. */
function tidy(name) {
  const words = name.replace(/\(.*?\)|"/g, '').trim().split(/\s+/);
  if (words.length === 3 && /(?:vich|vna|vych|ivna|vitch|wich)$/i.test(words[1])) words.splice(1, 1);
  if (words.length === 3 && /(?:vich|vna|vych|ivna|vitch|wich)$/i.test(words[2])) words.splice(2, 1);
  return words.map(inCase).join(' ');
}

const SMALL = new Set(['bin', 'ibn', 'de', 'la', 'del', 'van', 'der', 'von', 'of', 'the', 'and', 'for', 'da', 'dos', 'al', 'di']);

function inCase(word) {
  if (word.length < 2 || word !== word.toUpperCase()) return word;
  const lower = word.toLowerCase();
  if (SMALL.has(lower)) return lower;
  if (word.length <= 4 && !/[aeiouy]/i.test(word)) return word;
  const parts = lower.split('-');
  return parts.map((part, i) => (i === 0 && parts.length > 1
    && (part === 'al' || part === 'el') ? part : part.charAt(0).toUpperCase() + part.slice(1))).join('-');
}

function csvRows(text) {
  return text.split('\n').map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|\r?$)/g)].map((match) => match[1].replace(/^"|"$/g, '')));
}

function* euNames(folder) {
  for (const [name, aliases, , kind] of csvRows(read(folder, 'eu-consolidated.csv')).slice(1)) {
    if (!kind) continue;
    for (const form of [name, ...aliases.split('|').slice(0, 2)]) yield [form, kind.startsWith('person') ? 'person' : 'body'];
  }
}

function* canadianNames(folder) {
  for (const [, record] of read(folder, 'ca-sema.xml').matchAll(/<record>([^]*?)<\/record>/g)) {
    const field = (name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(record)?.[1] ?? '';
    if (field('LastName') !== '' && field('GivenName') !== '') yield [`${field('GivenName')} ${field('LastName')}`, 'person'];
    else yield [(field('Entity') || field('EntityOrShip')).split(' / ')[0], 'body'];
  }
}

function* ofacNames(folder) {
  for (const [, name, kind] of csvRows(read(folder, 'ofac-sdn.csv'))) {
    if (!name) continue;
    const [last, first] = name.split(', ');
    if (kind === 'individual') yield [first ? `${first} ${last}` : last, 'person'];
    else if (kind === '-0-') yield [name.replace(/,.*/, ''), 'body'];
  }
}

function* unNames(folder) {
  for (const [, record] of read(folder, 'un-consolidated.xml').matchAll(/<INDIVIDUAL>([^]*?)<\/INDIVIDUAL>/g)) {
    const field = (name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(record)?.[1] ?? '';
    yield ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME'].map(field).join(' ');
  }
}
