import { browser } from '../platform/browser.ts';
import { saveFile } from '../platform/save-file.ts';
import { readFactCards } from '../sanctions/cards/fact-card.ts';
import { readProgrammes } from '../sanctions/programme-table.ts';
import type { ProgrammeCard } from '../views/popup/model.ts';
import type { Parcel } from '../views/take-along/take-along.tsx';

async function packaged(name: string): Promise<unknown> {
  return (await fetch(browser.runtime.getURL(`data/${name}`))).json();
}

/** The programmes' descriptions by key, from the package. */
export async function programmes(): Promise<ReadonlyMap<string, ProgrammeCard>> {
  const [table, cards] = await Promise.all([packaged('programmes.json').then(readProgrammes), packaged('cards.json').then(readFactCards)]);
  return new Map([...table].map(([key, programme]) => [key, { ...programme, card: cards.get(key) ?? null }]));
}

/** To the clipboard, or as a file. `pageFile` gives the article as one HTML file, null where it cannot be had. */
export async function take({ text, file }: Parcel, pageFile: () => Promise<string | null>): Promise<boolean> {
  const words = text ?? await pageFile();
  if (words === null) return false;
  if (file !== null) {
    saveFile(file.name, words, file.type);
    return true;
  }
  return navigator.clipboard.writeText(words).then(() => true, () => false);
}
