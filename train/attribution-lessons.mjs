// What the annotators' attributions teach: packed features with the right answers, for logistic.mjs.
import { Packed } from './logistic.mjs';

/** The words that are the head of a cue more than once, and often enough among all that they are. */
export function gateWords(reader, sheets) {
  const all = new Map();
  const heads = new Map();
  for (const { sheet, golds } of sheets) {
    for (let at = 0; at < sheet.length; at += 1) {
      if (!reader.mayBeHead(sheet, at)) continue;
      const word = reader.gateOf(sheet, at);
      all.set(word, (all.get(word) ?? 0) + 1);
      if (golds.has(at)) heads.set(word, (heads.get(word) ?? 0) + 1);
    }
  }
  return new Set([...heads].filter(([word, count]) => count >= 2 && count / all.get(word) >= 0.02).map(([word]) => word));
}

/** Which of the words that can be a cue's are one. */
export function headLessons(reader, sheets, gate) {
  const buffer = new Int32Array(reader.MOST_FEATURES);
  const packed = new Packed();
  for (const { sheet, golds } of sheets) {
    for (let at = 0; at < sheet.length; at += 1) {
      if (!reader.mayBeHead(sheet, at) || !(sheet.reports.has(at) || gate.has(reader.gateOf(sheet, at)))) continue;
      packed.candidate(buffer, reader.headFeatures(sheet, at, buffer));
      packed.sample(golds.has(at) ? 1 : 0);
    }
  }
  return packed;
}

/** Where the cue, the source and the content about a head begin and end: a list for each of the six edges. */
export function edgeLessons(reader, sheets) {
  const buffer = new Int32Array(reader.MOST_FEATURES);
  const { startFeatures, endFeatures } = reader;
  const bare = (gold) => ({ head: gold.head, cue: { first: gold.head, last: gold.head + 1 }, source: null });
  const withCue = (gold) => ({ ...bare(gold), cue: gold.cue });
  const whole = (gold) => ({ ...withCue(gold), source: gold.source });
  const start = (edge, frame) => (sheet, gold, at) => startFeatures(sheet, edge, frame(gold), at, buffer);
  const end = (edge, frame, from) => (sheet, gold, at) => endFeatures(sheet, edge, frame(gold), from(gold), at, buffer);
  const edges = [
    { of: () => true, places: (sheet, gold) => reader.cueStarts(sheet, gold.head), answer: (gold) => gold.cue.first, features: start(reader.CUE_START, bare) },
    {
      of: () => true, places: (sheet, gold) => reader.cueEnds(sheet, gold.head), answer: (gold) => gold.cue.last - 1,
      features: end(reader.CUE_END, bare, (gold) => gold.head),
    },
    {
      of: (gold) => !gold.sourceElsewhere, places: (sheet, gold) => reader.sourceStarts(sheet, withCue(gold)), answer: (gold) => gold.source?.first ?? -1,
      features: start(reader.SOURCE_START, withCue),
    },
    {
      of: (gold) => gold.source !== null, places: (sheet, gold) => reader.sourceEnds(sheet, withCue(gold), gold.source.first),
        answer: (gold) => gold.source.last - 1,
      features: end(reader.SOURCE_END, withCue, (gold) => gold.source.first),
    },
    {
      of: (gold) => gold.content !== null, places: (sheet, gold) => reader.contentStarts(sheet, whole(gold)), answer: (gold) => gold.content.first,
      features: start(reader.CONTENT_START, whole),
    },
    {
      of: (gold) => gold.content !== null, places: (sheet, gold) => reader.contentEnds(sheet, whole(gold), gold.content.first),
        answer: (gold) => gold.content.last - 1,
      features: end(reader.CONTENT_END, whole, (gold) => gold.content.first),
    },
  ];
  return edges.map(({ of, places, answer, features }) => {
    const packed = new Packed();
    for (const { sheet, golds } of sheets) {
      for (const gold of golds.values()) {
        if (!of(gold)) continue;
        const choices = places(sheet, gold);
        const right = choices.indexOf(answer(gold));
        if (right < 0 || choices.length < 2) continue;
        for (const at of choices) packed.candidate(buffer, features(sheet, gold, at));
        packed.sample(right);
      }
    }
    return packed;
  });
}
