import type { EntityTag, Token } from '../annotations.ts';
import { LABELS, mayFollow } from '../labels.ts';
import { emptyEncoded, encode, type Encoded } from './encoded.ts';
import { entityScorer } from './entity-scores.ts';
import { tagScorer } from './tag-scores.ts';
import { readTagger, type TaggerParts } from './tagger-file.ts';

/** Sets `pos`, `entity` and `entityStart` on the tokens of one sentence. */
export interface TaggerModel {
  tag(tokens: readonly Token[]): void;
}

/** Reads the weights shipped as `model/tagger.bin` (`train/README.md` says how they are made). Throws `BadTaggerModel`. */
export function loadTagger(bytes: Uint8Array): TaggerModel {
  return taggerOf(readTagger(bytes));
}

/** Tokens that working memory is made for at first. */
const USUAL_LENGTH = 512;

/** A tagger that keeps its working memory from sentence to sentence. */
export function taggerOf({ tags, tagWeights, entityWeights, transitions }: TaggerParts): TaggerModel {
  const first = emptyEncoded(USUAL_LENGTH);
  const { table } = first;
  let encoded: Encoded = first;
  const scoreTags = tagScorer(tagWeights, tags.length, table);
  const scoreLabels = entityScorer(entityWeights, table);
  const tagScores = new Int32Array(tags.length);
  const labelCount = LABELS.length;
  const labelScores = new Int32Array(labelCount);
  const entities = LABELS.map((label) => label.slice(label.indexOf('-') + 1) as EntityTag);
  const followed = LABELS.map((_, next) => LABELS.map((_, label) => label).filter((label) => mayFollow(label, next)));
  let best = new Int32Array(USUAL_LENGTH * labelCount);
  let cameFrom = new Int8Array(USUAL_LENGTH * labelCount);

  function tagWords(tokens: readonly Token[]): void {
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i];
      scoreTags(encoded, i, tagScores);
      const top = highest(tagScores);
      encoded.tag[i] = top;
      if (token) token.pos = tags[top] ?? 'NN';
    }
  }

  /** Fills the best scores of token `i` for every label, from those of the token before. `opens`: nothing but "outside" stands before it. */
  function advance(i: number, opens: boolean): void {
    scoreLabels(encoded, i, labelScores);
    for (let label = 0; label < labelCount; label += 1) {
      let top = IMPOSSIBLE;
      let from = 0;
      if (opens) {
        if (mayFollow(i === 0 ? -1 : 0, label)) top = i === 0 ? 0 : (transitions[label] ?? 0);
      } else {
        for (const previous of followed[label] ?? []) {
          const score = (best[(i - 1) * labelCount + previous] ?? 0) + (transitions[previous * labelCount + label] ?? 0);
          if (score > top) {
            top = score;
            from = previous;
          }
        }
      }
      best[i * labelCount + label] = Math.max(top + (labelScores[label] ?? 0), IMPOSSIBLE);
      cameFrom[i * labelCount + label] = from;
    }
  }

  /** The best last label of candidates up to token `last`, what follows taken into account. */
  function lastLabel(last: number, length: number): number {
    let top = 0;
    let score = -Infinity;
    for (let label = 0; label < labelCount; label += 1) {
      const total = (best[last * labelCount + label] ?? 0) + (last + 1 < length ? (transitions[label * labelCount] ?? 0) : 0);
      if (total > score) {
        top = label;
        score = total;
      }
    }
    return top;
  }

  /** The best label sequence by Viterbi's algorithm, stretch by stretch: tokens that can be part of no name are outside, and part the stretches. */
  function labelNames(tokens: readonly Token[]): void {
    const { candidate } = encoded;
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i];
      if (candidate[i] === 0) {
        if (token) setLabel(token, 0);
        continue;
      }
      advance(i, i === 0 || candidate[i - 1] === 0);
      if (i + 1 < tokens.length && candidate[i + 1] !== 0) continue;
      let label = lastLabel(i, tokens.length);
      for (let at = i; at >= 0 && candidate[at] !== 0; at -= 1) {
        const named = tokens[at];
        if (named) setLabel(named, label);
        label = cameFrom[at * labelCount + label] ?? 0;
      }
    }
  }

  function setLabel(token: Token, label: number): void {
    token.entity = entities[label] ?? 'O';
    token.entityStart = label % 2 === 1;
  }

  return {
    tag(tokens) {
      if (tokens.length === 0) return;
      if (tokens.length > encoded.word.length) {
        encoded = emptyEncoded(tokens.length * 2, table);
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
  let most = scores[0] ?? 0;
  for (let i = 1; i < scores.length; i += 1) {
    const score = scores[i] ?? 0;
    if (score > most) {
      top = i;
      most = score;
    }
  }
  return top;
}
