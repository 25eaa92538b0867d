import nlp from 'compromise';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { analysisWith } from '../../src/background/analysis.ts';
import { engine } from '../../src/background/engine.ts';
import type { BriefArticle } from '../../src/facts/brief.ts';
import { median, spread, type Row } from '../figures.ts';
import { measureHostile } from './hostile.ts';
import { measureMemory } from './memory.ts';
import { labelledTexts } from './texts.ts';

/** Rounds before any is counted: by then the engine has compiled both alike. */
const WARM_UP = 10;
const ROUNDS = 10;

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

const articleOf = (text: string): BriefArticle => ({
  url: null, title: '', byline: null, siteName: null, publishedAt: null, language: 'en', direction: 'ltr', wordCount: wordsIn(text), text,
});

/** A whole brief from plain text against compromise's people, organisations and places alone; in Node, one after the other. */
export async function measureText(): Promise<{ rows: Row[]; texts: string }> {
  const { analyse } = analysisWith((file) => readFile(path.join('dist', file)), async () => engine);
  const { texts: all, named } = labelledTexts();
  const peer = (text: string): number => {
    const doc = nlp(text);
    return doc.people().length + doc.organizations().length + doc.places().length;
  };
  const words = all.reduce((sum, text) => sum + wordsIn(text), 0);
  const ours: number[] = [];
  const theirs: number[] = [];
  let first = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const start = performance.now();
    for (const text of all) await analyse(articleOf(text));
    const between = performance.now();
    for (const text of all) peer(text);
    const end = performance.now();
    // The first round loads model and lists.
    if (round === 1) first = words / (between - start) * 1000 / (words / (end - between) * 1000);
    if (round < WARM_UP) continue;
    ours.push(words / (between - start) * 1000);
    theirs.push(words / (end - between) * 1000);
  }
  return { rows: [
    { what: 'whole brief, words a second', figure: spread(ours, 0), wanted: '' },
    { what: 'compromise: people, organisations and places, words a second', figure: spread(theirs, 0), wanted: '' },
    {
      what: 'whole brief ÷ compromise, in speed', figure: `${(median(ours) / median(theirs)).toFixed(2)}; in the second round ${first.toFixed(2)}`,
      wanted: '≥ 5',
    },
    await growth(all, async (text) => { await analyse(articleOf(text)); }),
    await measureHostile(async (text) => { await analyse(articleOf(text)); }),
    await measureMemory(all, async (text) => { await analyse(articleOf(text)); }),
  ], texts: named };
}

/** What ten times as many words cost. The texts are repeated one after the other, each time with other names. */
async function growth(all: readonly string[], analyse: (text: string) => Promise<void>): Promise<Row> {
  const textOf = (count: number): string => {
    const parts: string[] = [];
    let words = 0;
    for (let turn = 0; words < count; turn += 1) {
      const source = all[turn % all.length] ?? '';
      const text = source.replace(/\b[A-Z][a-z]{4,}(?=[a-z]\b)/g, (name) => `${name}${'aeiou'.charAt(turn % 5)}${'rlnst'.charAt(Math.floor(turn / 5) % 5)}`);
      parts.push(turn < all.length ? source : text);
      words += wordsIn(source);
    }
    return parts.join('\n\n');
  };
  const timeOf = async (count: number, rounds: number): Promise<number> => {
    const text = textOf(count);
    const samples: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      await analyse(text);
      samples.push(performance.now() - start);
    }
    return median(samples);
  };
  const small = await timeOf(20_000, 3);
  const large = await timeOf(200_000, 3);
  return {
    what: 'whole brief: 200,000 words ÷ 20,000 words', figure: `${(large / small).toFixed(1)} (${large.toFixed(0)} ms ÷ ${small.toFixed(0)} ms)`,
    wanted: '≤ 12',
  };
}
