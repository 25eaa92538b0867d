import { LABELS } from '../labels.ts';
import { BUCKETS, Weights } from './weights.ts';

/** The bytes given to `readTagger` are no model of this version. */
export class BadTaggerModel extends Error {
  override readonly name = 'BadTaggerModel';
}

export const MAGIC = 'READOUT TAGGER 2';

/** What the file holds. */
export interface TaggerParts {
  /** Parts of speech. */
  tags: string[];
  tagWeights: Weights;
  entityWeights: Weights;
  /** Score of label `b` behind label `a`, at `a * LABELS.length + b`. */
  transitions: Int16Array;
}

/**
 * Reads the file that `train/model-file.mjs` writes: nothing of it is kept.
 * Throws `BadTaggerModel`.
 */
export function readTagger(bytes: Uint8Array): TaggerParts {
  let at = 0;
  const take = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw new BadTaggerModel(`the tagger's file ends after ${bytes.length} bytes`);
    at += length;
    return bytes.subarray(at - length, at);
  };
  const text = (length: number): string => String.fromCharCode(...take(length));
  const number = (): number => take(4).reduceRight((sum, byte) => sum * 256 + byte, 0);
  if (text(MAGIC.length) !== MAGIC) throw new BadTaggerModel('the file is not a tagger of this version');
  const tags = text(number()).split(' ');
  const moves = take(2 * LABELS.length * LABELS.length);
  const transitions = new Int16Array(LABELS.length * LABELS.length);
  for (let i = 0; i < transitions.length; i += 1) transitions[i] = (moves[2 * i] ?? 0) + (moves[2 * i + 1] ?? 0) * 256;
  const weights = (classCount: number): Weights => {
    const rowCount = number();
    const total = number();
    const bucketSizes = take(BUCKETS);
    const lastBits = take(rowCount);
    const rowSizes = take(rowCount);
    const classes = take(total);
    const values = take(total);
    const made = new Weights({ bucketSizes, lastBits, rowSizes, classes, values });
    if (!made.addUp) throw new BadTaggerModel('the weights of the tagger do not add up');
    if (made.classCount > classCount) throw new BadTaggerModel('the tagger speaks of a class that it does not have');
    return made;
  };
  const parts = { tags, transitions, tagWeights: weights(tags.length), entityWeights: weights(LABELS.length) };
  if (at !== bytes.length) throw new BadTaggerModel(`${bytes.length - at} bytes too many stand in the tagger's file`);
  return parts;
}
