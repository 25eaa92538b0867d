import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

/** A machine's voices, of which one says nothing by itself: a sentence ends when the test says so. */
export async function giveVoices({ inContent }: Session, tab: Tab, languages: string[]): Promise<void> {
  await inContent(tab, (given: string[]) => {
    const said: { words: string; rate: number; voice: string | null; end: () => void }[] = [];
    class Utterance extends EventTarget {
      voice: { name: string } | null = null;
      lang = '';
      rate = 1;
      constructor(readonly text: string) { super(); }
    }
    const voices = given.map((lang, place) => ({ name: `Voice ${place + 1}`, voiceURI: `voice-${place + 1}`, lang, localService: true, default: place === 0 }));
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => undefined,
      speak: (utterance: Utterance) => said.push({
        words: utterance.text, rate: utterance.rate, voice: utterance.voice?.name ?? null, end: () => utterance.dispatchEvent(new Event('end')),
      }),
    });
    for (const [name, value] of Object.entries({ speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance, said })) {
      Object.defineProperty(globalThis, name, { value, configurable: true });
    }
  }, languages);
}
