// Whose an office is where its owner stands somewhere else: "the president's spokesman", "its Norland researcher", "ministry spokesman".
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { annotate } from '../../../language/annotate.ts';
import { loadTagger } from '../../../language/tagger/tagger.ts';
import { findActors } from '../find-actors.ts';

const model = loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));

/** what, text, name, role, affiliation, official */
const CASES: [string, string, string, string, string | null, boolean][] = [
  ['who tells what a ruler will do speaks for him', 'UN chief Antonio Guterres was sending his top humanitarian official, Martin Holm, to the region, spokesman Stephane Lind said.', 'Stephane Lind', 'spokesman', 'UN', true],
  ['whose official someone is', 'UN chief Antonio Guterres was sending his top humanitarian official, Martin Holm, to the region, spokesman Stephane Lind said.', 'Martin Holm', 'top humanitarian official', 'UN', true],
  ['a representative of another congress than the American, and whose ministry it is, wherever others met', 'South Korea and Japan agreed, Seoul\'s foreign ministry said. He met his Japanese counterpart at a security forum in Singapore, ministry spokesperson Noh Jae-duk said. Rep. Park Hong-jun left.', 'Park Hong-jun', 'Rep.', 'South Korea', true],
  ['the ministry that was spoken of', 'South Korea and Japan agreed, Seoul\'s foreign ministry said. He met his Japanese counterpart at a security forum in Singapore, ministry spokesperson Noh Jae-duk said. Rep. Park Hong-jun left.', 'Noh Jae-duk', 'ministry spokesperson', 'South Korea', true],
  ['the mayor of a town with its state', 'Kastel Bend, Indiana, Mayor Pete Holm resigned.', 'Pete Holm', 'Mayor', 'Kastel Bend', true],
  ['two fields of one office', 'Patricia Holm, the trade and industry secretary, told Westminster so.', 'Patricia Holm', 'trade and industry secretary', 'United Kingdom', true],
  ['the Congress of India is a party', 'India voted. Congress leader Jairam Holm told the Lok Sabha so.', 'Jairam Holm', 'Congress leader', 'Congress', false],
  ['a centre that a public body owns', 'The Food and Drug Administration met. Susan Holm, director of the agency\'s Center for Plain Food, spoke.', 'Susan Holm', 'director', 'Center for Plain Food', true],
  ['whose spokesman he is, is told by whom the text calls president', 'President Goodluck Jonathan of Nigeria spoke. The president\'s spokesman, Reuben Holm, stayed.', 'Reuben Holm', 'spokesman', 'Nigeria', true],
  ['or by the sentence before', 'President Goodluck Jonathan of Nigeria spoke. His spokesman, Reuben Holm, stayed.', 'Reuben Holm', 'spokesman', 'Nigeria', true],
  ['but not by a man, where she is spoken of', 'President Goodluck Jonathan of Nigeria spoke. Her senior policy adviser, Reuben Holm, stayed.', 'Reuben Holm', 'senior policy adviser', null, false],
  ['what a body\'s president is "of" is his home', 'The Economic Community of West African States met. Its commission president, Omar Tall of the Gambia, is expected in Dakar.', 'Omar Tall', 'commission president', 'Economic Community of West African States', true],
  ['the country that a body\'s researcher writes about is no employer', 'Human Rights Watch says ten were killed. Eric Holm, its Nigeria researcher, called for an inquiry.', 'Eric Holm', 'Nigeria researcher', 'Human Rights Watch', false],
  ['a second seat does not take the place of two offices', 'Chinese State Councilor and Foreign Minister Wang Yan, who is also a member of the Political Bureau, came.', 'Wang Yan', 'State Councilor and Foreign Minister, member of the Political Bureau', 'China', true],
  ['who leads a British party', 'Lib Dem leader Charles Holm met the Tories.', 'Charles Holm', 'Lib Dem leader', 'Liberal Democrats', true],
  ['the head of a committee of parliament, without a comma', 'Head of the State Duma Committee on International Affairs Leonid Holm called it piracy.', 'Leonid Holm', 'Head', 'State Duma Committee on International Affairs', true],
  ['the president of a council of the town', 'Common Council President Sharon Holm called for an audit.', 'Sharon Holm', 'Common Council President', 'Common Council', true],
  ['the president of a union', 'Abdul Holm, president of the Nigeria Labour Congress, spoke.', 'Abdul Holm', 'president', 'Nigeria Labour Congress', false],
  ['the president of a commission', 'Commission President Ursula Holm spoke.', 'Ursula Holm', 'Commission President', null, true],
  ['the chief of a president\'s office', 'Presidential Communications Office chief Cheloy Holm spoke.', 'Cheloy Holm', 'Presidential Communications Office chief', 'Presidential Communications Office', true],
  ['who heads a mission', 'Jeanine Holm, who heads the U.N. Assistance Mission for Iraq, urged them on.', 'Jeanine Holm', 'head of the U.N. Assistance Mission', 'U.N. Assistance Mission for Iraq', true],
  ['an official whom another state installed', 'Vladimir Holm, a Moscow-installed official in the partly occupied region, spoke.', 'Vladimir Holm', 'Moscow-installed official', null, true],
  ['who fights doping', 'Travis Holm, chief executive of the US Anti-Doping Agency, spoke.', 'Travis Holm', 'chief executive', 'US Anti-Doping Agency', false],
  ['who negotiates for a government', 'Talks stopped, said Vera Holm, the government\'s chief negotiator.', 'Vera Holm', 'chief negotiator', null, true],
  ['who speaks on a field for a British party', 'Lib Dem health spokeswoman Helen Holm met the Tories.', 'Helen Holm', 'Lib Dem health spokeswoman', 'Liberal Democrats', true],
  ['the attorney of a city', 'Columbus City Attorney Zach Holm spoke.', 'Zach Holm', 'City Attorney', 'Columbus', true],
];

for (const [what, text, name, role, affiliation, official] of CASES) {
  test(`whose: ${what}`, () => {
    const found = findActors(annotate(text, model), { title: '', publishedAt: null }).actors.find((actor) => actor.name === name);
    assert.deepEqual([found?.role, found?.affiliation, found?.official], [role, affiliation, official]);
  });
}
