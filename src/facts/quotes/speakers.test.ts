import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines } from './quotes.fixture.ts';

/** What is written, and who is to be read from it as its speaker. */
const SPEAKERS: [string, string, string[]][] = [
  ['an office of a state', 'Secretary of State Rex Orne said the talks would go on. He said he was ready.', [
    'said indirect official Rex Orne [said] the talks would go on', 'said indirect official Rex Orne [said] he was ready']],
  ['an office at a body', 'U.S. Ambassador to the United Nations Nora Hale told the council that time was short.', [
    'said indirect official Nora Hale [told] that time was short']],
  ['one who speaks for another', 'A spokesman for Senator Lena Moss said she would run again.', ['said indirect official (A spokesman for Senator Lena Moss) [said] she would run again']],
  ['an office before the name, between commas', "Peru's Foreign Minister, Senator Rosa Quint, has cautioned that the deal may fail.", [
    'said indirect official Rosa Quint [has cautioned] that the deal may fail']],
  ['a body with stops, and its envoy', "The U.N.'s special envoy to Yemen, Lakdar Benali, said the truce had failed.", ['said indirect official Lakdar Benali [said] the truce had failed']],
  ['the former governor is not the governor', 'Gov. Peter Lund signed the law in May. The former governor said the law was a mistake.', [
    'said indirect other (The former governor) [said] the law was a mistake']],
  ['a force is not its spokesman', 'Commodore Rey Abad, a spokesman for the coast guard, arrived in Lima on Monday.\n\nThe coast guard said the ship had sunk.', [
    'said indirect official (The coast guard) [said] the ship had sunk']],
  ['a woman who is chairman', 'Oregon Sen. Diana Feld, chairman of the Intelligence Committee, spoke after the vote.\n\n“I support the talks,” she said.', [
    'said direct official Diana Feld [said] “I support the talks,”']],
  ['the subject just before, not who spoke before him', 'Minister Ilya Vant said the talks were over.\n\nGovernor Peter Lund, who had joined him, arrived an hour later.\n\n“I am glad,” he said.', [
    'said indirect official Ilya Vant [said] the talks were over', 'said direct official Peter Lund [said] “I am glad,”']],
  ['one named in what is told is not who tells it', 'Minister Ilya Vant said the vote was close. Mr. Vant smiled.\n\n“People there blame Governor Peter Lund for all of it,” he said.', [
    'said indirect official Ilya Vant [said] the vote was close', 'said direct official Ilya Vant [said] “People there blame Governor Peter Lund for all of it,”']],
  ['a seat behind the party in brackets', 'Senate majority leader Nora Hale (R) of Kansas said she would wait.', ['said indirect official Nora Hale [said] she would wait']],
  ['"it" in a relative clause', 'State agency Tass reported that the train had left. The agency Yonhap later had a photo that it said showed the train.', [
    'said indirect other Tass [reported] that the train had left', 'said indirect other Yonhap [said] showed the train']],
];

for (const [name, text, expected] of SPEAKERS) {
  test(`speakers: ${name}`, () => {
    assert.deepEqual(lines(text), expected);
  });
}
