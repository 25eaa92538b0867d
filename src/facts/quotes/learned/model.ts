import { FEATURE_BITS } from './hashing.ts';

/** What was learned from annotated news: how much each feature speaks for a choice. */
export interface AttributionModel {
  /** The sum of the weights of the first `count` features, as the logarithm of odds. */
  score(features: Int32Array, count: number): number;
  has(feature: number): boolean;
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
  let at = 0;
  const byte = (): number => {
    const value = bytes[at];
    if (value === undefined) throw new BadAttributionModel(`the file of attributions ends after ${bytes.length} bytes`);
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
    throw new BadAttributionModel('a number in the file of attributions is out of range');
  };
  for (const letter of MAGIC) if (byte() !== letter.charCodeAt(0)) throw new BadAttributionModel('the file is not one of attributions of this version');
  const count = number();
  if (count * 2 > bytes.length) throw new BadAttributionModel('the file of attributions is cut short');
  const hashes = new Int32Array(count);
  let hash = 0;
  for (let i = 0; i < count; i += 1) {
    hash += number();
    if (hash >= 1 << FEATURE_BITS) throw new BadAttributionModel('the file of attributions speaks of a feature that cannot be');
    hashes[i] = hash;
  }
  if (bytes.length - at !== count) throw new BadAttributionModel('the weights of the attributions do not add up');
  const weights = new Int8Array(1 << FEATURE_BITS);
  for (const feature of hashes) weights[feature] = byte();
  return {
    score(features, length) {
      let sum = 0;
      for (let i = 0; i < length; i += 1) sum += weights[features[i] ?? 0] ?? 0;
      return sum * UNIT;
    },
    has: (feature) => weights[feature] !== 0,
  };
}
