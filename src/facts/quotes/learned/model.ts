import { FEATURE_BITS } from './hashing.ts';

/** What was learned from annotated news: how much each feature speaks for a choice. */
export interface AttributionModel {
  /** The sum of the weights of the first `count` features, as the logarithm of odds. */
  readonly score: (features: Int32Array, count: number) => number;
  readonly has: (feature: number) => boolean;
}

/** The bytes given to `loadAttributions` are no model of this version. */
export class BadAttributionModel extends Error {
  override readonly name = 'BadAttributionModel';
}

export const MAGIC = 'READOUT ATTRIBUTIONS 1';
/** The weight of one unit of the file's whole numbers. */
export const UNIT = 1 / 64;

/**
 * Reads the weights shipped as `learned/attributions.bin` (`train/README.md` says how they are made): the magic word, the number of features, the features
 * as differences of rising hashes, then a signed byte for each. Throws `BadAttributionModel`.
 */
export function loadAttributions(bytes: Uint8Array): AttributionModel {
  for (let i = 0; i < MAGIC.length;
    i += 1) if (bytes[i] !== MAGIC.charCodeAt(i)) throw new BadAttributionModel('the file is not one of attributions of this version');
  let at = MAGIC.length;
  let value = 0;
  let shift = 0;
  let count = -1;
  let found = 0;
  let hash = 0;
  const weights = new Int8Array(1 << FEATURE_BITS);
  // The weights stand behind all features, one byte each, so the first of them is as far from the end as there are features.
  let weight = 0;
  for (; at < bytes.length && found !== count; at += 1) {
    const byte = bytes[at] ?? 0;
    if (shift > 28) throw new BadAttributionModel('a number in the file of attributions is out of range');
    value = shift === 0 ? byte & 0x7f : value + (byte & 0x7f) * 2 ** shift;
    shift += 7;
    if (byte >= 0x80) continue;
    if (count < 0) {
      count = value;
      weight = bytes.length - count;
      if (weight < at + count) throw new BadAttributionModel('the file of attributions is cut short');
    } else {
      hash += value;
      if (hash >= 1 << FEATURE_BITS) throw new BadAttributionModel('the file of attributions speaks of a feature that cannot be');
      weights[hash] = bytes[weight] ?? 0;
      weight += 1;
      found += 1;
    }
    value = 0;
    shift = 0;
  }
  if (found !== count || bytes.length - at !== count) throw new BadAttributionModel('the weights of the attributions do not add up');
  return {
    score: (features, length) => {
      let sum = 0;
      for (let i = 0; i < length; i += 1) sum += weights[features[i] ?? 0] ?? 0;
      return sum * UNIT;
    },
    has: (feature) => weights[feature] !== 0,
  };
}
