import type { Token } from './annotations.ts';
import { closes, isDigit, isUpper, isWordPart } from './characters.ts';

const CLOSED = new Map<string, string>();
for (const [tag, words] of [
  ['DT', 'the a an this that these those all some any each every no another both'],
  ['IN', 'of in on at by for from with without after before under over since until during despite about as if while because although against among between through into than whether'],
  ['CC', 'and or but nor'],
  ['TO', 'to'],
  ['MD', 'will would can could should may might must shall'],
  ['PRP', 'he she it they we you i him them us me himself herself itself themselves'],
  ['PRP$', 'his her its their our my your'],
  ['VBZ', "is has does says 's"],
  ['VBD', 'was were had did said told added wrote asked'],
  ['VBP', 'are have do say'],
  ['VB', 'be'],
  ['VBN', 'been'],
  ['RB', "not n't also very still now then"],
  ['WP', 'who what whom'],
  ['WDT', 'which'],
  ['WRB', 'when where why how'],
] as const) {
  for (const word of words.split(' ')) CLOSED.set(word, tag);
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ['ly', 'RB'], ['ing', 'VBG'], ['ed', 'VBN'], ['ous', 'JJ'], ['ful', 'JJ'], ['ive', 'JJ'], ['al', 'JJ'], ['s', 'NNS'],
];

/** Tags of one sentence by a word list, endings and capitals alone: every run of capitalised words is taken for a name of unknown class. */
export function tagCrudely(tokens: readonly Token[]): void {
  for (const [place, token] of tokens.entries()) {
    token.pos = crudeTag(token, place);
    const before = tokens[place - 1];
    token.entity = token.pos === 'NNP' ? 'MISC' : 'O';
    token.entityStart = token.entity !== 'O' && before?.entity !== token.entity;
  }
}

function crudeTag(token: Token, place: number): string {
  if (!isWordPart(token.text, 0) && token.text.length <= 3 && !CLOSED.has(token.norm)) return markTag(token);
  if (isDigit(token.text, 0)) return 'CD';
  const known = CLOSED.get(token.norm);
  if (known !== undefined) return known;
  if (isUpper(token.text, 0) && place > 0) return 'NNP';
  return ENDINGS.find(([ending]) => token.norm.length > ending.length + 2 && token.norm.endsWith(ending))?.[1] ?? 'NN';
}

function markTag(token: Token): string {
  if (token.norm === '"' || token.norm === "'") return closes(token.text, 0, token.text.length) ? "''" : '``';
  if (token.text === ',') return ',';
  return '.?!'.includes(token.text.charAt(0)) ? '.' : ':';
}
