import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { annotate } from '../../../language/annotate.ts';
import { loadTagger } from '../../../language/tagger/tagger.ts';
import { findActors } from '../find-actors.ts';

const model = loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));
const person = (text: string, name: string) => {
  const found = findActors(annotate(text, model), { title: '', publishedAt: null }).actors.find((actor) => actor.name === name);
  return found ? { role: found.role, affiliation: found.affiliation, official: found.official } : null;
};

const CASES: { what: string; text: string; name: string; role: string | null; affiliation: string | null; official: boolean }[] = [
  {
    what: 'who visits is of the state behind "visiting"',
    text: 'The president met visiting Saudi Foreign Minister Prince Faisal bin Turki in Cairo. Egypt hailed it, and Egypt paid.',
    name: 'Faisal bin Turki', role: 'Foreign Minister', affiliation: 'Saudi Arabia', official: true,
  },
  {
    what: 'a king is of no republic',
    text: 'Egypt hailed the talks, and Egypt paid. The greetings of King Salman were conveyed.',
    name: 'Salman', role: 'King', affiliation: null, official: true,
  },
  {
    what: 'where others will meet tells nothing of who says so',
    text: 'Egypt hosted them, and Egypt will pay. The two sides agreed to meet in Riyadh next month, presidential spokesperson Mohamed el-Shenawy said.',
    name: 'Mohamed el-Shenawy', role: 'presidential spokesperson', affiliation: 'Egypt', official: true,
  },
  {
    what: 'the chief minister of a capital is the city\'s',
    text: 'Delhi Chief Minister Atisha Marwah wrote to reporters.',
    name: 'Atisha Marwah', role: 'Chief Minister', affiliation: 'Delhi', official: true,
  },
  {
    what: 'a member of no party is not of the paper',
    text: 'Independent MP Zali Stead called it late.',
    name: 'Zali Stead', role: 'MP', affiliation: null, official: true,
  },
  {
    what: '"its spokesman" behind a state\'s ministry is that ministry\'s',
    text: "South Korea's Defense Ministry said no. Its spokesman, Park Soo-min, would not say more.",
    name: 'Park Soo-min', role: 'spokesman', affiliation: 'South Korea', official: true,
  },
  {
    what: 'a president in a story from his capital, which speaks of his state',
    text: 'PARIS — President Laurent Vidal vowed on Tuesday that France would not bow. Polls say that half of the French agree. Italy and Spain may follow.',
    name: 'Laurent Vidal', role: 'President', affiliation: 'France', official: true,
  },
  {
    what: 'but not in a story from there about others',
    text: 'PARIS — President Laurent Vidal vowed on Tuesday that he would not bow. Italy and Spain may follow, and Italy will pay.',
    name: 'Laurent Vidal', role: 'President', affiliation: null, official: true,
  },
  {
    what: 'an office in letters is no part of the name',
    text: 'At the home of Verizon CIO Shaygan Dareshi, managers spoke. "We built it," Dareshi said.',
    name: 'Shaygan Dareshi', role: 'Verizon CIO', affiliation: 'Verizon', official: false,
  },
  {
    what: 'who runs a prison holds an office',
    text: 'Assistant Warden Cathy Fontaine said the yard was old.',
    name: 'Cathy Fontaine', role: 'Assistant Warden', affiliation: null, official: true,
  },
  {
    what: 'an initial behind a body is the name\'s',
    text: 'The paper asked the former head of the Louisiana Department of Roads C. Paul Phelan about it.',
    name: 'C. Paul Phelan', role: 'former head', affiliation: 'Louisiana Department of Roads', official: false,
  },
  {
    what: 'when it was is no part of a role',
    text: 'This summer Piper Jaffray analyst Gene Munro looked at it.',
    name: 'Gene Munro', role: 'Piper Jaffray analyst', affiliation: 'Piper Jaffray', official: false,
  },
  {
    what: 'praise is no role',
    text: '"Steve Hale is an extremely strong leader," Shannon Cross said.',
    name: 'Steve Hale', role: null, affiliation: null, official: false,
  },
  {
    what: 'an Olympian before a name is a role, and no part of it',
    text: 'Olympian Bill Kirby said the sport must change.',
    name: 'Bill Kirby', role: 'Olympian', affiliation: null, official: false,
  },
  {
    what: 'where no ruler of the one state named is in the story, and two of another are, it is not that state\'s minister',
    text: 'The bill follows one in Britain, and its critics liked the British bill. Tony Abbott and Malcolm Turnbull stayed away. On Friday reporters met Resources Minister Owen Harcastle.',
    name: 'Owen Harcastle', role: 'Resources Minister', affiliation: null, official: true,
  },
  {
    what: 'what is said of few others behind a name is no role',
    text: 'Other than Russian President Vladimir Putin, few foreign leaders so openly stand up to the council.',
    name: 'Vladimir Putin', role: 'President', affiliation: 'Russia', official: true,
  },
  {
    what: 'an office holder whom a state strikes at is not its own',
    text: 'The two have fought since spring. The United States imposed sanctions on militia leaders in May and later blacklisted army chief Osman Tahir al-Garni.',
    name: 'Osman Tahir al-Garni', role: 'army chief', affiliation: null, official: true,
  },
  {
    what: 'a minister is of the state that acts, not of the one that it speaks of',
    text: 'Talks went on in Lima, and Ukraine waited. Hungary will block the loan to Ukraine, Prime Minister Pal Horvath told reporters.',
    name: 'Pal Horvath', role: 'Prime Minister', affiliation: 'Hungary', official: true,
  },
  {
    what: 'a state that someone at an institute works on is a part of the role',
    text: 'Leila Sadri, Iran project director at the International Crisis Group, said it was too late.',
    name: 'Leila Sadri', role: 'Iran project director', affiliation: 'International Crisis Group', official: false,
  },
  {
    what: 'so is a part of the world',
    text: 'Henk Visser, Africa director at Amnesty International, said it was too late.',
    name: 'Henk Visser', role: 'Africa director', affiliation: 'Amnesty International', official: false,
  },
  {
    what: 'a company is its director\'s, not the place that it is from',
    text: 'The order named Brightwell Trading Ltd., a Hong Kong company, and its director, Tang Mei, as the hub.',
    name: 'Tang Mei', role: 'director', affiliation: 'Brightwell Trading Ltd.', official: false,
  },
  {
    what: 'a Defense Secretary is American in an American story alone',
    text: 'President Rey Santos said last week that the death of a fisherman would be an act of war. The United States is obligated to defend the Philippines.\n\nDefense Secretary Tomas Abello spoke of the islands on Monday.',
    name: 'Tomas Abello', role: 'Defense Secretary', affiliation: null, official: true,
  },
  {
    what: 'an office before a courtesy title',
    text: 'The central bank governor, Dr. Esi Boateng, has kept the rate since March.',
    name: 'Esi Boateng', role: 'central bank governor', affiliation: null, official: true,
  },
  {
    what: 'a minister is not tied to the United States because the story is set there',
    text: 'The Pentagon and the State Department were silent, U.S. officials said. The weapons are dangerous, said Intelligence Minister Uri Halevi.',
    name: 'Uri Halevi', role: 'Intelligence Minister', affiliation: null, official: true,
  },
  {
    what: 'a minister belongs to the state that acts in the sentence before, not to the one he speaks of',
    text: 'Israel condemned the test. "It is a result of the legitimacy that Iran obtained," said Intelligence Minister Uri Halevi.',
    name: 'Uri Halevi', role: 'Intelligence Minister', affiliation: 'Israel', official: true,
  },
  {
    what: 'a president in the clause of a state that is no American story',
    text: 'The Pentagon was silent, the White House said. The war goes on in Syria, where forces loyal to President Samir Halabi hold the capital.',
    name: 'Samir Halabi', role: 'President', affiliation: 'Syria', official: true,
  },
  {
    what: "another person's adjective does not make a president foreign",
    text: 'A senior Russian lawmaker joined President Hale in dismissing reports. The White House said Hale spoke. The State Department agreed. President Hale left.',
    name: 'Hale', role: 'President', affiliation: 'United States', official: true,
  },
  {
    what: 'a counterpart takes the state of the adjective',
    text: 'The White House said the U.S. leader and his Russian counterpart Oleg Marin would meet.',
    name: 'Oleg Marin', role: 'counterpart', affiliation: 'Russia', official: true,
  },
  {
    what: 'a state that is studied is no affiliation',
    text: '"It will not work," said Cuban policy expert Walter Lind, a professor of government at American University in Washington.',
    name: 'Walter Lind', role: 'Cuban policy expert, professor of government', affiliation: 'American University', official: false,
  },
  {
    what: 'a state inside a private office is no affiliation',
    text: 'The camp is full, said Hans Van de Berg, the Vice President of U.S. Programs at the International Rescue Committee.',
    name: 'Hans Van de Berg', role: 'Vice President of U.S. Programs', affiliation: 'International Rescue Committee', official: false,
  },
  {
    what: 'a private council makes no official',
    text: 'Andrew Cole, executive director of the Responsible Diamond Council, said the trade was legal.',
    name: 'Andrew Cole', role: 'executive director', affiliation: 'Responsible Diamond Council', official: false,
  },
  {
    what: 'an office set before a name by a body whose last word is an office',
    text: "The speaker of the U.S. House of Representatives, John Bolland, a leading Republican and strong critic of the White House's policy, agreed.",
    name: 'John Bolland', role: 'speaker', affiliation: 'U.S. House of Representatives', official: true,
  },
  {
    what: 'an ambassador to a body',
    text: '"We must act," said U.S. Ambassador to the United Nations Nora Hayes. Hayes left.',
    name: 'Nora Hayes', role: 'Ambassador to the United Nations', affiliation: 'United States', official: true,
  },
  {
    what: 'an office in brackets',
    text: '"I asked [US Treasury Secretary] Steve Malone about it," he said. Malone declined.',
    name: 'Steve Malone', role: 'US Treasury Secretary', affiliation: 'United States', official: true,
  },
  {
    what: 'an office in quotation marks',
    text: 'Listed were Oleg Belov, Russia\'s "presidential envoy" to Crimea, and Dmitry Kozlov, a deputy prime minister.',
    name: 'Oleg Belov', role: 'presidential envoy to Crimea', affiliation: 'Russia', official: true,
  },
  {
    what: 'an office behind which the comma is missing',
    text: 'David Lappin, a spokesman from the Department of Homeland Security said he could not comment.',
    name: 'David Lappin', role: 'spokesman', affiliation: 'Department of Homeland Security', official: true,
  },
  {
    what: 'an office before a rank',
    text: "Iran's Supreme Leader, Ayatollah Ali Hosseini, has cautioned against the deal.",
    name: 'Ali Hosseini', role: 'Supreme Leader', affiliation: 'Iran', official: true,
  },
  {
    what: 'a dictator in the sentence of his state',
    text: 'North Korea responded with threats, suggesting that the dictator Kim Jong Il was not giving in.',
    name: 'Kim Jong Il', role: 'dictator', affiliation: 'North Korea', official: true,
  },
  {
    what: 'those who travel with a ruler',
    text: "Kim Jong Il, the North Korean leader, left for Russia. Kim's delegation to Russia includes his foreign minister, Ri Song Ho, and his aides.",
    name: 'Ri Song Ho', role: 'foreign minister', affiliation: 'North Korea', official: true,
  },
  {
    what: 'property is no office',
    text: 'Carla Hurst, who owns a newsstand opposite the bridge, said sales were down.',
    name: 'Carla Hurst', role: null, affiliation: null, official: false,
  },
  {
    what: 'an office one steps into',
    text: 'Alice Johnson is stepping in as acting president and CEO effective immediately.',
    name: 'Alice Johnson', role: 'acting president and CEO', affiliation: null, official: false,
  },
  {
    what: 'a spokeswoman of the body that spoke',
    text: 'The US state department said it would answer. "We are ready," spokeswoman Heather Nolan said.',
    name: 'Heather Nolan', role: 'spokeswoman', affiliation: null, official: true,
  },
  {
    what: 'an admiral of the body he leads, not of the state he speaks of',
    text: 'The U.S. and the White House were told of Russia by Navy Adm. Mark Rudd, who leads the National Security Agency.',
    name: 'Mark Rudd', role: 'Navy Adm., leader of the National Security Agency', affiliation: 'United States', official: true,
  },
  {
    what: 'a president of the state behind the name',
    text: 'The White House and the Pentagon agreed, U.S. officials said. But President Aslan of Turkey refused.',
    name: 'Aslan', role: 'President', affiliation: 'Turkey', official: true,
  },
  {
    what: 'a president named in passing in an American story',
    text: 'The White House and the Pentagon agreed, U.S. officials said. It came after the visit of President Aslan.',
    name: 'Aslan', role: 'President', affiliation: null, official: true,
  },
  {
    what: "a company's vice president",
    text: 'The White House agreed, U.S. officials said at the Pentagon. "It helps," said Lana Hobbs, senior vice president for social policy.',
    name: 'Lana Hobbs', role: 'senior vice president for social policy', affiliation: null, official: false,
  },
  {
    what: 'a president of a past year beside another',
    text: 'President Bob Oakes of the United States left the pact. The last such treaty ended in 2002, when President George Wales of the United States pulled out.',
    name: 'George Wales', role: 'President', affiliation: 'United States', official: false,
  },
];

for (const { what, text, name, ...expected } of CASES) {
  test(`whose office: ${what}`, () => assert.deepEqual(person(text, name), expected));
}
