// Logistic regression over hashed features, by Adagrad, in a fixed order: the same samples give the same weights.

/** Lists of features, packed: those of one candidate after another, those of one sample together. */
export class Packed {
  constructor() {
    this.features = new Int32Array(1 << 20);
    this.size = 0;
    this.candidates = [0];
    this.samples = [0];
    this.answers = [];
  }

  candidate(buffer, count) {
    if (this.size + count > this.features.length) {
      const larger = new Int32Array(this.features.length * 2);
      larger.set(this.features);
      this.features = larger;
    }
    this.features.set(buffer.subarray(0, count), this.size);
    this.size += count;
    this.candidates.push(this.size);
  }

  /** Closes the sample of the candidates since the last. `answer`: which of them is right. */
  sample(answer) {
    this.samples.push(this.candidates.length - 1);
    this.answers.push(answer);
  }
}

/** Weights of all models, by the features' hashes. */
export class Trainer {
  constructor(bits) {
    this.weights = new Float64Array(1 << bits);
    this.squares = new Float64Array(1 << bits);
    this.sums = new Float64Array(1 << bits);
    this.seen = new Uint16Array(1 << bits);
    this.rate = 0;
    /** Each turn has orders of its own. */
    this.turn = 0;
  }

  count(packed) {
    for (let i = 0; i < packed.size; i += 1) if (this.seen[packed.features[i]] < 65535) this.seen[packed.features[i]] += 1;
  }

  /** Leaves in the `most` features that moved the sums most, by the size of their weight and how often they are seen, and forgets what was learned. */
  keep(most) {
    const worth = this.weights.map((weight, feature) => Math.abs(weight) * Math.sqrt(this.seen[feature]));
    const least = worth.toSorted((a, b) => b - a)[most] ?? 0;
    worth.forEach((value, feature) => {
      if (value <= least) this.seen[feature] = 0;
    });
    this.forget();
  }

  forget() {
    this.weights.fill(0);
    this.squares.fill(0);
  }

  sum(packed, candidate) {
    let sum = 0;
    for (let i = packed.candidates[candidate]; i < packed.candidates[candidate + 1]; i += 1) sum += this.weights[packed.features[i]];
    return sum;
  }

  move(packed, candidate, gradient) {
    for (let i = packed.candidates[candidate]; i < packed.candidates[candidate + 1]; i += 1) {
      const feature = packed.features[i];
      if (this.seen[feature] < LEAST) continue;
      this.squares[feature] += gradient * gradient;
      this.weights[feature] -= (this.rate * gradient) / Math.sqrt(this.squares[feature] + 1e-4);
    }
  }

  /** The weights after each round but the first are averaged: what the last samples pulled aside is evened out. */
  average(packed, epoch, epochs) {
    if (epoch > 0) for (let i = 0; i < this.weights.length; i += 1) this.sums[i] += this.weights[i];
    if (epoch !== epochs - 1) return;
    for (let i = 0; i < packed.size; i += 1) {
      const feature = packed.features[i];
      this.weights[feature] = this.sums[feature] / (epochs - 1);
    }
    this.sums.fill(0);
  }

  /** One candidate a sample; the answer is 1 or 0. */
  yesOrNo(packed, { rate, epochs }) {
    this.rate = rate;
    const total = packed.answers.length;
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      for (const sample of order(total, epoch + this.turn * epochs)) {
        const likely = 1 / (1 + Math.exp(-this.sum(packed, packed.samples[sample])));
        const gradient = likely - packed.answers[sample];
        if (Math.abs(gradient) > 1e-3) this.move(packed, packed.samples[sample], gradient);
      }
      this.average(packed, epoch, epochs);
    }
  }

  /** One of several candidates is right. */
  oneOf(packed, { rate, epochs }) {
    this.rate = rate;
    const total = packed.answers.length;
    const sums = [];
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      for (const sample of order(total, epoch + this.turn * epochs)) {
        const first = packed.samples[sample];
        const last = packed.samples[sample + 1];
        let top = -Infinity;
        for (let at = first; at < last; at += 1) {
          sums[at - first] = this.sum(packed, at);
          if (sums[at - first] > top) top = sums[at - first];
        }
        let all = 0;
        for (let at = first; at < last; at += 1) {
          sums[at - first] = Math.exp(sums[at - first] - top);
          all += sums[at - first];
        }
        for (let at = first; at < last; at += 1) {
          const gradient = sums[at - first] / all - (at - first === packed.answers[sample] ? 1 : 0);
          if (Math.abs(gradient) > 2e-3) this.move(packed, at, gradient);
        }
      }
      this.average(packed, epoch, epochs);
    }
  }
}

/** Features seen less often are not learned. */
const LEAST = 3;

/** Every sample once, in an order of the round's own: a stride that shares no factor with their number. */
function* order(total, round) {
  const divisor = (a, b) => (b === 0 ? a : divisor(b, a % b));
  let stride = (7919 + round * 104729) % total;
  while (stride === 0 || divisor(total, stride) !== 1) stride = (stride + 1) % total;
  for (let step = 0, at = 0; step < total; step += 1, at = (at + stride) % total) yield at;
}
