import type { Row } from '../figures.ts';

declare const gc: (() => void) | undefined;

const ARTICLES = 200;

/** What stays in memory when many articles were read and none is kept; the texts are repeated, each time with other names. */
export async function measureMemory(texts: readonly string[], analyse: (text: string) => Promise<void>): Promise<Row> {
  const what = `memory kept after ${ARTICLES} more articles`;
  if (gc === undefined) return { what, figure: 'not measured: Node was started without --expose-gc', wanted: '' };
  const used = (): number => {
    gc?.();
    gc?.();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  for (let turn = 0; turn < ARTICLES; turn += 1) {
    await analyse((texts[turn % texts.length] ?? '').replace(/\b[A-Z][a-z]{4,}(?=[a-z]\b)/g, (name) => `${name}${'aeiou'.charAt(turn % 5)}${turn}`));
  }
  return { what, figure: `${((used() - before) / 1e6).toFixed(1)} MB`, wanted: '' };
}
