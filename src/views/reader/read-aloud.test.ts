import assert from 'node:assert/strict';
import test from 'node:test';
import type { Mouth, Voice } from './mouth.ts';
import { type AloudState, createReadAloud, voicesFor } from './read-aloud.ts';
import type { Sentence } from './sentences.ts';

const voice = (name: string, language: string, standard = false): Voice => ({ name, uri: name, language, standard });
const SENTENCES: Sentence[] = ['Pier to close', 'It is old.', 'It will go.'].map((words, place) => ({ words, span: place === 0 ? null : { start: place * 10, end: place * 10 + 9 }, language: 'en' }));

function open({ voices = [voice('Ada', 'en-US')], mouth = true, language = 'en' }: { voices?: Voice[]; mouth?: boolean; language?: string | null } = {}) {
  const said: string[] = [];
  const states: AloudState[] = [];
  const waits: (() => void)[] = [];
  const listeners = new Set<() => void>();
  const there = [...voices];
  let end = (_well: boolean) => {};
  const stub: Mouth = {
    voices: () => there,
    onVoices: (listener) => { listeners.add(listener); return () => listeners.delete(listener); },
    say: (words, how, ended) => { said.push(`${how.voice.name} ${how.rate}: ${words}`); end = ended; },
    hush: () => { said.push('hush'); end = () => {}; },
  };
  const aloud = createReadAloud({
    mouth: mouth ? stub : null, sentences: () => SENTENCES, language, settings: { speechRate: 1, voice: '' },
    onChange: (state) => states.push(state), later: (call) => { waits.push(call); },
  });
  return { aloud, said, states, waits, listeners, there, end: (well = true) => end(well) };
}

test('sentence follows sentence until the end', () => {
  const { aloud, said, end } = open();
  aloud.start(null);
  end(); end();
  assert.deepEqual(said, ['Ada 1: Pier to close', 'Ada 1: It is old.', 'Ada 1: It will go.']);
  end();
  assert.deepEqual(aloud.state, { phase: 'off', sentence: null });
});

test('a pause begins the sentence again; moving while it pauses says nothing', () => {
  const { aloud, said } = open();
  aloud.start(12);
  aloud.pause();
  assert.equal(aloud.state.phase, 'paused');
  aloud.move(1);
  assert.deepEqual([aloud.state.phase, aloud.state.sentence?.words], ['paused', 'It will go.']);
  aloud.move(1);
  aloud.resume();
  assert.deepEqual(said, ['Ada 1: It is old.', 'hush', 'Ada 1: It will go.']);
});

test('moving while it speaks goes on from there, and never before the beginning', () => {
  const { aloud, said } = open();
  aloud.start(null);
  aloud.move(1);
  aloud.move(-1);
  aloud.move(-1);
  assert.deepEqual(said, ['Ada 1: Pier to close', 'Ada 1: It is old.', 'Ada 1: Pier to close', 'Ada 1: Pier to close']);
});

test('another speed or voice takes effect at once; the same again changes nothing', () => {
  const { aloud, said } = open({ voices: [voice('Ada', 'en-US'), voice('Bo', 'en-GB')] });
  aloud.start(null);
  aloud.use({ speechRate: 1, voice: '' });
  aloud.use({ speechRate: 1.5, voice: 'Bo' });
  assert.deepEqual(said, ['Ada 1: Pier to close', 'Bo 1.5: Pier to close']);
});

test('voices that the browser names late are waited for; none at all is said in words', () => {
  const late = open({ voices: [] });
  late.aloud.start(null);
  assert.equal(late.aloud.state.phase, 'waiting');
  late.there.push(voice('Ada', 'en-US'));
  late.listeners.forEach((listener) => listener());
  assert.deepEqual(late.said, ['Ada 1: Pier to close']);
  late.waits.forEach((call) => call());
  assert.equal(late.aloud.state.phase, 'speaking');

  const never = open({ voices: [voice('Dao', 'ko-KR')] });
  never.aloud.start(null);
  never.waits.forEach((call) => call());
  assert.deepEqual([never.aloud.state.phase, never.said], ['no-voice', []]);

  const mute = open({ mouth: false });
  mute.aloud.start(null);
  assert.equal(mute.aloud.state.phase, 'no-voice');
});

test('stopping while voices are waited for ends the wait', () => {
  const { aloud, waits } = open({ voices: [] });
  aloud.start(null);
  aloud.stop();
  waits.forEach((call) => call());
  assert.equal(aloud.state.phase, 'off');
});

test('a voice that gives up is told of', () => {
  const { aloud, end } = open();
  aloud.start(null);
  end(false);
  assert.equal(aloud.state.phase, 'failed');
});

test('the article\'s own region and the machine\'s standard voice come first, other languages not at all', () => {
  const voices = [voice('US', 'en-US'), voice('German', 'de-DE', true), voice('GB', 'en_GB'.replace('_', '-')), voice('Standard', 'en-AU', true)];
  assert.deepEqual(voicesFor(voices, 'en-GB').map(({ name }) => name), ['GB', 'Standard', 'US']);
  assert.deepEqual(voicesFor(voices, null).map(({ name }) => name).slice(0, 2), ['German', 'Standard']);
});
