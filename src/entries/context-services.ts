import { browser } from '../platform/browser.ts';
import { saveFile } from '../platform/save-file.ts';
import type { ProgrammeCard } from '../views/popup/model.ts';
import type { Parcel } from '../views/take-along/ways.ts';

async function packaged(name: string): Promise<unknown> {
  return (await fetch(browser.runtime.getURL(`data/${name}`))).json();
}

/** The programmes' descriptions by key, from the package. What reads them is loaded with them: few articles name a programme. */
export async function programmes(): Promise<ReadonlyMap<string, ProgrammeCard>> {
  const [programmesFile, cardsFile, { readProgrammes }, { readFactCards }] = await Promise.all([
    packaged('programmes.json'), packaged('cards.json'), import('../sanctions/programme-table.ts'), import('../sanctions/cards/fact-card.ts'),
  ]);
  const cards = readFactCards(cardsFile);
  return new Map([...readProgrammes(programmesFile)].map(([key, programme]) => [key, { ...programme, card: cards.get(key) ?? null }]));
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
