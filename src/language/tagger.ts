import type { EntityTag, Token } from './annotations.ts';
import { emptyEncoded, encode, entityFeatures, MOST_FEATURES, tagFeatures } from './features.ts';
import { Weights } from './weights.ts';

/** Sets `pos`, `entity` and `entityStart` on the tokens of one sentence. */
export interface TaggerModel {
  tag(tokens: readonly Token[]): void;
}

/** The bytes given to `loadTagger` are no model of this version. */
export class BadTaggerModel extends Error {
  override readonly name = 'BadTaggerModel';
}

/** Entity labels of a token: outside, or the class with whether a name begins or goes on. */
export const LABELS = ['O', 'B-PERSON', 'I-PERSON', 'B-ORGANIZATION', 'I-ORGANIZATION', 'B-PLACE', 'I-PLACE', 'B-MISC', 'I-MISC'] as const;

/** Whether `next` may follow `label`: a name must begin before it goes on. `label` -1 is the sentence's beginning. */
export function mayFollow(label: number, next: number): boolean {
  if (next === 0 || next % 2 === 1) return true;
  return label === next || label === next - 1;
}

export const MAGIC = 'READOUT TAGGER 1';

/** What the file holds. */
export interface TaggerParts {
  tags: string[];
  tagWeights: Weights;
  entityWeights: Weights;
  /** Score of label `b` behind label `a`, at `a * LABELS.length + b`. */
  transitions: Int16Array;
}

/** Reads the weights shipped as `model/tagger.bin` (`train/README.md` says how they are made). Throws `BadTaggerModel`. */
export function loadTagger(bytes: Uint8Array): TaggerModel {
  return taggerOf(readParts(bytes));
}

function readParts(bytes: Uint8Array): TaggerParts {
  let at = 0;
  const byte = (): number => {
    const value = bytes[at];
    if (value === undefined) throw new BadTaggerModel(`the tagger's file ends after ${bytes.length} bytes`);
    at += 1;
    return value;
  };
  const number = (): number => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const part = byte();
      value += (part & 0x7f) * 2 ** shift;
      if (part < 0x80) return value;
    }
    throw new BadTaggerModel('a number in the tagger file is out of range');
  };
  const text = (): string => {
    let made = '';
    for (let left = number(); left > 0; left -= 1) made += String.fromCharCode(byte());
    return made;
  };
  for (const letter of MAGIC) if (byte() !== letter.charCodeAt(0)) throw new BadTaggerModel('the file is not a tagger of this version');
  const tags: string[] = [];
  for (let left = number(); left > 0; left -= 1) tags.push(text());
  const transitions = new Int16Array(LABELS.length * LABELS.length);
  for (let i = 0; i < transitions.length; i += 1) {
    const low = byte();
    transitions[i] = low + byte() * 256;
  }
  const weights = (classCount: number): Weights => {
    const count = number();
    const total = number();
    // Two bytes at least belong to every row and to every weight.
    if ((count + total) * 2 > bytes.length) throw new BadTaggerModel("the tagger's file is cut short");
    const hashes = new Int32Array(count);
    const starts = new Int32Array(count + 1);
    const classes = new Uint8Array(total);
    const values = new Int8Array(total);
    let hash = 0;
    for (let row = 0; row < count; row += 1) {
      hash += number();
      hashes[row] = hash;
      starts[row + 1] = (starts[row] ?? 0) + byte();
    }
    if (starts[count] !== total) throw new BadTaggerModel('the weights of the tagger do not add up');
    for (let i = 0; i < total; i += 1) {
      const label = byte();
      if (label >= classCount) throw new BadTaggerModel('the tagger speaks of a class that it does not have');
      classes[i] = label;
    }
    for (let i = 0; i < total; i += 1) values[i] = byte();
    return new Weights(hashes, starts, classes, values);
  };
  const parts = { tags, transitions, tagWeights: weights(tags.length), entityWeights: weights(LABELS.length) };
  if (at !== bytes.length) throw new BadTaggerModel(`${bytes.length - at} bytes too many stand in the tagger's file`);
  return parts;
}

/** A tagger that keeps its working memory from sentence to sentence. */
export function taggerOf({ tags, tagWeights, entityWeights, transitions }: TaggerParts): TaggerModel {
  let encoded = emptyEncoded(512);
  const features = new Int32Array(MOST_FEATURES);
  const tagScores = new Int32Array(tags.length);
  const labelScores = new Int32Array(LABELS.length);
  const entities = LABELS.map((label) => label.slice(label.indexOf('-') + 1) as EntityTag);
  const labelCount = LABELS.length;
  let best = new Int32Array(512 * labelCount);
  let cameFrom = new Int8Array(512 * labelCount);

  function tagWords(tokens: readonly Token[]): void {
    for (const [i, token] of tokens.entries()) {
      tagScores.fill(0);
      tagWeights.score(features, tagFeatures(encoded, i, features), tagScores);
      const top = highest(tagScores);
      encoded.tag[i] = top;
      token.pos = tags[top] ?? 'NN';
    }
  }

  /** Fills the best scores of token `i` for every label, from those of the token before. */
  function advance(i: number): void {
    labelScores.fill(0);
    const outside = encoded.candidate[i] === 0;
    if (!outside) entityWeights.score(features, entityFeatures(encoded, i, features), labelScores);
    for (let label = 0; label < labelCount; label += 1) {
      let top = IMPOSSIBLE;
      let from = 0;
      if (outside && label !== 0) {
        best[i * labelCount + label] = IMPOSSIBLE;
        continue;
      }
      if (i === 0 && mayFollow(-1, label)) top = 0;
      const previousCount = i === 0 ? 0 : labelCount;
      for (let previous = 0; previous < previousCount; previous += 1) {
        if (!mayFollow(previous, label)) continue;
        const score = (best[(i - 1) * labelCount + previous] ?? 0) + (transitions[previous * labelCount + label] ?? 0);
        if (score > top) {
          top = score;
          from = previous;
        }
      }
      best[i * labelCount + label] = Math.max(top + (labelScores[label] ?? 0), IMPOSSIBLE);
      cameFrom[i * labelCount + label] = from;
    }
  }

  /** The best label sequence by Viterbi's algorithm; tokens that can be part of no name are outside. */
  function labelNames(tokens: readonly Token[]): void {
    for (let i = 0; i < tokens.length; i += 1) advance(i);
    let label = highest(best.subarray((tokens.length - 1) * labelCount, tokens.length * labelCount));
    for (let i = tokens.length - 1; i >= 0; i -= 1) {
      const token = tokens[i];
      if (token) {
        token.entity = entities[label] ?? 'O';
        token.entityStart = label % 2 === 1;
      }
      label = cameFrom[i * labelCount + label] ?? 0;
    }
  }

  return {
    tag(tokens) {
      if (tokens.length === 0) return;
      if (tokens.length > encoded.word.length) {
        encoded = emptyEncoded(tokens.length * 2);
        best = new Int32Array(tokens.length * 2 * labelCount);
        cameFrom = new Int8Array(tokens.length * 2 * labelCount);
      }
      encode(tokens, encoded);
      tagWords(tokens);
      labelNames(tokens);
    },
  };
}

/** Low enough that no sum of weights reaches it, high enough that sums of it stay exact. */
const IMPOSSIBLE = -100_000_000;

function highest(scores: Int32Array): number {
  let top = 0;
  for (let i = 1; i < scores.length; i += 1) if ((scores[i] ?? 0) > (scores[top] ?? 0)) top = i;
  return top;
}
