/** A voice of this machine. */
export interface Voice {
  name: string;
  /** What the browser knows it by. */
  uri: string;
  /** BCP 47 */
  language: string;
  /** The one that the machine takes where nobody chooses. */
  standard: boolean;
}

/** What says words aloud. */
export interface Mouth {
  /** Voices that speak on this machine. A voice that would send the words to a server is none of ours. */
  voices(): Voice[];
  /** Calls back when there are other voices than before: browsers name them late. Returns its end. */
  onVoices(listener: () => void): () => void;
  /** Says words, after whatever it was saying is dropped. `ended` is called once, unless something else is said meanwhile. */
  say(words: string, how: { language: string | null; voice: Voice; rate: number }, ended: (well: boolean) => void): void;
  hush(): void;
}

/** The browser's own mouth; null where it has none. */
export function browserMouth(): Mouth | null {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance } =
    globalThis as Partial<Pick<typeof globalThis, 'speechSynthesis' | 'SpeechSynthesisUtterance'>>;
  if (synthesis === undefined || Utterance === undefined) return null;
  /** Kept for as long as it speaks: Chromium forgets to tell the end of one that nobody holds. */
  let current: SpeechSynthesisUtterance | null = null;
  const local = () => synthesis.getVoices().filter(({ localService }) => localService);
  const hush = () => {
    current = null;
    synthesis.cancel();
  };
  return {
    voices: () => local().map((voice) => ({ name: voice.name, uri: voice.voiceURI, language: voice.lang.replaceAll('_', '-'), standard: voice.default })),
    onVoices(listener) {
      synthesis.addEventListener('voiceschanged', listener);
      return () => synthesis.removeEventListener('voiceschanged', listener);
    },
    say(words, { language, voice, rate }, ended) {
      hush();
      const utterance = new Utterance(words);
      utterance.voice = local().find(({ voiceURI }) => voiceURI === voice.uri) ?? null;
      utterance.lang = language ?? voice.language;
      utterance.rate = rate;
      // Words that were dropped are told of too, by an error or by nothing: whatever comes late is not ours any more.
      const end = (well: boolean) => () => {
        if (current !== utterance) return;
        current = null;
        ended(well);
      };
      utterance.addEventListener('end', end(true));
      utterance.addEventListener('error', end(false));
      current = utterance;
      synthesis.speak(utterance);
    },
    hush,
  };
}
