import assert from 'node:assert/strict';
import test from 'node:test';
import { browserMouth } from './mouth.ts';

class Utterance extends EventTarget {
  voice: unknown = null;
  lang = '';
  rate = 1;
  constructor(readonly text: string) { super(); }
}

function withSynthesis(voices: object[]) {
  const spoken: Utterance[] = [];
  const synthesis = Object.assign(new EventTarget(), { getVoices: () => voices, cancel: () => undefined, speak: (utterance: Utterance) => spoken.push(utterance) });
  Object.assign(globalThis, { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance });
  return spoken;
}

const LOCAL = { name: 'Ada', voiceURI: 'ada', lang: 'en_US', localService: true, default: true };
const REMOTE = { name: 'Cloud', voiceURI: 'cloud', lang: 'en-US', localService: false, default: true };

test('a voice that sends the words to a server is never offered nor used', () => {
  const spoken = withSynthesis([REMOTE, LOCAL]);
  const mouth = browserMouth();
  assert.deepEqual(mouth?.voices(), [{ name: 'Ada', uri: 'ada', language: 'en-US', standard: true }]);
  mouth?.say('It is old.', { language: 'en-GB', voice: { name: 'Ada', uri: 'ada', language: 'en-US', standard: true }, rate: 1.5 }, () => undefined);
  assert.deepEqual([spoken[0]?.text, spoken[0]?.voice, spoken[0]?.lang, spoken[0]?.rate], ['It is old.', LOCAL, 'en-GB', 1.5]);
});

test('the end of words that were dropped is not taken for the end of those that followed', () => {
  const spoken = withSynthesis([LOCAL]);
  const mouth = browserMouth();
  const [voice] = mouth?.voices() ?? [];
  assert.ok(mouth && voice);
  const ends: string[] = [];
  mouth.say('One.', { language: null, voice, rate: 1 }, (well) => ends.push(`one ${well}`));
  mouth.say('Two.', { language: null, voice, rate: 1 }, (well) => ends.push(`two ${well}`));
  spoken[0]?.dispatchEvent(new Event('error'));
  spoken[1]?.dispatchEvent(new Event('end'));
  spoken[1]?.dispatchEvent(new Event('end'));
  assert.deepEqual(ends, ['two true']);
});

test('a browser without speech has no mouth', () => {
  Object.assign(globalThis, { speechSynthesis: undefined });
  assert.equal(browserMouth(), null);
});
