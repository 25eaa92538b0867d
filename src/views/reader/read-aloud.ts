import type { Mouth, Voice } from './mouth.ts';
import { type Sentence, sentenceFrom } from './sentences.ts';

export interface AloudState {
  /** `waiting`: for the browser to name its voices. `no-voice`: none of this machine speaks the language. `failed`: the voice gave up. */
  phase: 'off' | 'waiting' | 'speaking' | 'paused' | 'no-voice' | 'failed';
  /** What is being said, or will be when it goes on; null while it is off. */
  sentence: Sentence | null;
}

export interface AloudSettings { speechRate: number; voice: string }

export interface ReadAloud {
  readonly state: AloudState;
  /** Begins at the sentence that stands at a place of the text; null begins at the headline. */
  start(place: number | null): void;
  pause(): void;
  resume(): void;
  /** To the sentence before or after; it goes on speaking if it spoke. */
  move(by: -1 | 1): void;
  stop(): void;
  /** What is being said begins again at another speed or in another voice. */
  use(settings: AloudSettings): void;
  /** The voices that can read this article. */
  voices(): Voice[];
}

interface Parts {
  mouth: Mouth | null;
  /** Asked for when reading begins. */
  sentences: () => readonly Sentence[];
  /** BCP 47, of the article. */
  language: string | null;
  settings: AloudSettings;
  onChange: (state: AloudState) => void;
  /** Calls back after so many milliseconds. */
  later: (call: () => void, after: number) => void;
}

/** How long a browser may take to name its voices, in milliseconds. Chromium does so within a second of being asked first. */
const PATIENCE = 2500;

/**
 * Reads an article aloud, a sentence at a time. A pause is made by beginning the sentence again afterwards: browsers' own pause
 * does nothing on some systems and never ends on others.
 */
export function createReadAloud({ mouth, language, onChange, later, ...given }: Parts): ReadAloud {
  let { settings } = given;
  let sentences: readonly Sentence[] = [];
  let phase: AloudState['phase'] = 'off';
  let at = 0;
  let endWait = () => {};

  const voices = () => voicesFor(mouth?.voices() ?? [], language);
  const state = (): AloudState => ({ phase, sentence: phase === 'off' ? null : sentences[at] ?? null });

  function become(next: AloudState['phase']) {
    phase = next;
    onChange(state());
  }

  function say() {
    endWait();
    const sentence = sentences[at];
    if (mouth === null || sentence === undefined) {
      become(mouth === null ? 'no-voice' : 'off');
      return;
    }
    const voice = voiceOf(voices(), settings.voice);
    if (voice === null) {
      waitForVoices(mouth);
      return;
    }
    become('speaking');
    mouth.say(sentence.words, { language: sentence.language, voice, rate: settings.speechRate }, (well) => {
      if (!well) {
        become('failed');
        return;
      }
      if (at + 1 >= sentences.length) {
        stop();
        return;
      }
      at += 1;
      say();
    });
  }

  function waitForVoices(from: Mouth) {
    become('waiting');
    const unlisten = from.onVoices(() => { if (voices().length > 0) say(); });
    let over = false;
    endWait = () => { over = true; unlisten(); endWait = () => {}; };
    later(() => {
      if (over) return;
      endWait();
      become('no-voice');
    }, PATIENCE);
  }

  function hush() {
    endWait();
    mouth?.hush();
  }

  function stop() {
    hush();
    become('off');
  }

  return {
    get state() { return state(); },
    start(place) {
      sentences = given.sentences();
      at = place === null ? 0 : sentenceFrom(sentences, place);
      say();
    },
    pause() {
      hush();
      become('paused');
    },
    resume: say,
    move(by) {
      at = Math.min(Math.max(0, sentences.length - 1), Math.max(0, at + by));
      if (phase === 'speaking') say();
      else onChange(state());
    },
    stop,
    use(next) {
      const other = next.speechRate !== settings.speechRate || next.voice !== settings.voice;
      settings = next;
      if (other && phase === 'speaking') say();
    },
    voices,
  };
}

/** "en-GB" → "en" */
const baseOf = (language: string) => language.toLowerCase().split('-')[0];

/** Of a machine's voices those that speak a language, its own region first; all of them where the language is not known. */
export function voicesFor(voices: readonly Voice[], language: string | null): Voice[] {
  if (language === null) return [...voices].sort((a, b) => Number(b.standard) - Number(a.standard));
  const rank = (voice: Voice) => (voice.language.toLowerCase() === language.toLowerCase() ? 2 : 0) + (voice.standard ? 1 : 0);
  return voices.filter((voice) => baseOf(voice.language) === baseOf(language)).sort((a, b) => rank(b) - rank(a));
}

/** The voice that the reader chose, if it is there; else the best. */
export function voiceOf(voices: readonly Voice[], chosen: string): Voice | null {
  return voices.find(({ uri }) => uri === chosen) ?? voices[0] ?? null;
}
