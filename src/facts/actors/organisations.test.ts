import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { annotate } from '../../language/annotate.ts';
import { loadTagger } from '../../language/tagger/tagger.ts';
import { findActors } from './find-actors.ts';

const model = loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));
const named = (text: string, kind: string) => findActors(annotate(text, model), { title: '', publishedAt: null }).actors.filter((actor) => actor.kind === kind);
const names = (text: string, kind: string) => named(text, kind).map((actor) => actor.name).sort();

const ORGANISATIONS: { what: string; text: string; names: string[] }[] = [
  { what: 'boards, institutes and parties of two fields', text: 'The regulator, the Securities and Exchange Board of India, has asked for an answer. The Justice and Development Party sent money to the Haitian Community Help and Support Center last week.', names: ['Haitian Community Help and Support Center', 'Justice and Development Party', 'Securities and Exchange Board of India'] },
  { what: 'a department by its letters alone', text: 'The Department of Housing and Urban Development met. HUD spokeswoman Carla Holm left.', names: ['Department of Housing and Urban Development'] },
  { what: 'a listed society of a country, a mission, and who plays for a country', text: 'The Law Society of Kenya wrote to the U.N. Assistance Mission for Iraq (UNAMI). USA Swimming did not.', names: ['Law Society of Kenya', 'U.N. Assistance Mission for Iraq', 'USA Swimming'] },
  { what: 'a firm by what stands behind it, as far as its noun', text: 'Synesor, a software firm based in Minsk, and Project Kimble, a consortium led by David Holm, were named. Finance executive Cy Lind was not.', names: ['Project Kimble', 'Synesor'] },
  { what: 'one word and another behind a people\'s name, and what studies are of', text: 'The Norwegian Whaling and Sealing Commission told the Institute for Studies of Japan so.', names: ['Institute for Studies of Japan', 'Norwegian Whaling and Sealing Commission'] },
  { what: 'what is on the left or right, a fund, whose chief executive one is, and where one works', text: 'Ann Field, leader of the left-wing Nuevo Kastel, met hedge fund Starling Value, Harrow chief executive Leah Holm and Richard Hunter of Hargrove Lansmere.', names: ['Hargrove Lansmere', 'Harrow', 'Nuevo Kastel', 'Starling Value'] },
  { what: 'brands and towns behind an age are none', text: 'It makes the Sunny Farms and Little Acre brands. Kay Holm, 29, of Tolber, whose daughter is ill, left.', names: [] },
  { what: 'the command of the forces, and a state\'s own council', text: 'The Joint Command of the Armed Forces agreed with the Russian Security Council. The UN Security Council met.', names: ['Joint Command of the Armed Forces', 'Russian Security Council', 'UN Security Council'] },
  { what: 'a party that is only told of its members', text: 'Salma Holm, a Labour councillor, met the Labour leader.', names: [] },
  { what: 'two subjects of one body', text: "India's Oil and Natural Gas Corp and China Road and Bridge Corporation signed it with the Tax and Customs Board of Kast.", names: ['China Road and Bridge Corporation', 'Oil and Natural Gas Corp', 'Tax and Customs Board of Kast'] },
  { what: 'a party with two adjectives and a country', text: 'He leads the Liberal Democratic Party of Russia (LDPR).', names: ['Liberal Democratic Party of Russia'] },
  { what: 'a firm of lawyers, a carrier that is a contractor, and no delta', text: 'Ann Field, a solicitor at Brannick Solicitors, met the driver of Kestrel Cargo, the postal contractor, in the Niger Delta.', names: ['Brannick Solicitors', 'Kestrel Cargo'] },
  { what: 'a Labour Congress is no party, nor is what it leads', text: 'The Nigeria Labour Congress met. Labour leader Denja Holm spoke.', names: ['Nigeria Labour Congress'] },
  { what: 'a paper by its last word', text: 'The New York Times had the letters. Field told the Times so. The Times said more.', names: ['The New York Times'] },
  { what: 'a programme with "and" in its name', text: 'Latvia supports the Belt and Road Initiative.', names: [] },
  { what: 'who writes on bonds is of his firm', text: 'Bo Lind, senior Treasury strategist at Crane Capital, agreed.', names: ['Crane Capital'] },
  { what: 'a body named inside a role', text: 'A Finance Ministry spokesman said the rate would stay.', names: ['Finance Ministry'] },
  { what: 'lower-case bodies are none', text: 'The ministry and the army said nothing to the government.', names: [] },
  { what: 'departments with "of"', text: 'The Department of Rural Health and the University of Lagos wrote the report.', names: ['Department of Rural Health', 'University of Lagos'] },
  { what: 'subjects joined by "and"', text: 'She leads the Institute for Science and Global Security in Geneva.', names: ['Institute for Science and Global Security'] },
  { what: 'bodies named for an aim', text: 'Ann Field of the Center for a New American Security met Bo Lind of the National Committee for an Honest Count. The Rules Committee asked for a hearing.', names: ['Center for a New American Security', 'National Committee for an Honest Count', 'Rules Committee'] },
  { what: 'a carrier of freight by its last word, and a kitchen is none', text: 'Crews were called to Brannick Restaurant on Monday. He drove for Kestrel Cargo, which said nothing.', names: ['Kestrel Cargo'] },
  { what: 'the letters of a president are no body', text: 'She is a grandchild of FDR and wrote about LBJ.', names: [] },
  { what: 'what someone leads, behind a state', text: 'Ann Field, director of Georgia Tide Keepers, and Bo Lind, the head of Texas Impact, met the mayor of Georgia on Monday.', names: ['Georgia Tide Keepers', 'Texas Impact'] },
  { what: 'monuments and streets named for a body or capital are none', text: 'The Washington Monument and the Lincoln Memorial closed on Monday. The Monument said nothing.', names: [] },
  { what: 'learned bodies of several fields', text: 'Ann Field of the Kast Academy of Allergy, Asthma and Immunology met Bo Lind of the Society for Hides, Skins & Leather.', names: ['Kast Academy of Allergy, Asthma and Immunology', 'Society for Hides, Skins & Leather'] },
  { what: 'a department of a firm is the firm, and a prize and bonds are none', text: 'Google HR boss Heather Lind said Google had grown. Bo Field gave the Heisman Trophy back, and Treasuries fell.', names: ['Google'] },
  { what: 'what a regulator is called', text: "Brazil's telecoms regulator, Antecel, said it would wait.", names: ['Antecel'] },
  { what: 'a party with a first name', text: 'The opposition Christian Democrats, whose votes are needed, said they would study the plan.', names: ['Christian Democrats'] },
  { what: 'two bodies joined by "and" are two', text: 'The Foreign Ministry and the Defence Ministry disagreed.', names: ['Defence Ministry', 'Foreign Ministry'] },
  { what: 'buildings that stand for a body', text: 'The White House and the Kremlin denied it, and Downing Street was silent.', names: ['Downing Street', 'Kremlin', 'White House'] },
  { what: 'an administration by its leader', text: 'The Hartley administration backed the plan.', names: ['Hartley administration'] },
  { what: 'a state before a public body belongs to its name', text: 'The U.S. Geological Survey measured it, and the Iraqi Parliament met.', names: ['Iraqi Parliament', 'U.S. Geological Survey'] },
  { what: 'a noun that says what it is', text: 'Shares of energy giant Petrovia fell, and mercenary group Sable withdrew.', names: ['Petrovia', 'Sable'] },
  { what: 'events, laws and works are none', text: 'After World War II the Clean Rivers Act passed, and "Winter of Lanterns" won the Golden Reel Award.', names: [] },
  { what: 'letters that stand for a thing are no body', text: 'The DMZ was quiet. She drove her SUV past the ATM, and the FTSE fell. Doctors gave PPE to the guests after the DNA test.', names: [] },
  { what: 'dateline and credit line name no actors', text: 'LAGOS, Nigeria (AP) — Rain fell for a third day.\n\nThe Associated Press contributed to this report.', names: [] },
  { what: 'a platform used is no actor', text: 'She wrote it on Twitter and on her Facebook page.', names: [] },
  { what: 'the plural office in a body\'s name', text: 'The Republican Governors Association and the National Association of Election Officials met.', names: ['National Association of Election Officials', 'Republican Governors Association'] },
];

for (const { what, text, names: expected } of ORGANISATIONS) {
  test(`organisations: ${what}`, () => assert.deepEqual(names(text, 'organization'), expected));
}

test('organisations: an acronym in brackets and alone is the same body', () => {
  const [body, ...others] = named('The Baltic Harbour Workers Federation (BHWF) called a strike. The BHWF wants more pay.', 'organization');
  assert.equal(body?.name, 'Baltic Harbour Workers Federation');
  assert.deepEqual(body?.aliases, ['BHWF']);
  assert.equal(body?.mentions.length, 3);
  assert.deepEqual(others, []);
});

test('organisations: the party by its noun, whatever form comes first', () => {
  const [party, ...others] = named('Republicans objected. The Republican Party will vote no, and the GOP is sure of it.', 'organization');
  assert.equal(party?.name, 'Republican Party');
  assert.deepEqual([...(party?.aliases ?? [])].sort(), ['GOP', 'Republicans']);
  assert.deepEqual(others, []);
});

test('organisations: the Security Council has one entry for all its forms, beside the United Nations', () => {
  const found = named('The U.N. Security Council met. The Security Council adopted it. The United Nations was pleased; the U.N. said so.', 'organization');
  assert.deepEqual(found.map((actor) => actor.name).sort(), ['U.N. Security Council', 'United Nations']);
  assert.deepEqual(found.find((actor) => actor.name === 'U.N. Security Council')?.aliases, ['Security Council']);
});

test('organisations: a company by its first word', () => {
  const found = named('Sumire Heavy Works sold its yard. "A sad day," Sumire said in a statement.', 'organization');
  assert.deepEqual(found.map((actor) => [actor.name, actor.aliases]), [['Sumire Heavy Works', ['Sumire']]]);
});

test('organisations: whose body it is', () => {
  const found = named("Peru's Interior Ministry blamed the Colombian mercenary group Sable.", 'organization');
  assert.deepEqual(found.map((actor) => [actor.name, actor.affiliation]).sort(), [['Interior Ministry', 'Peru'], ['Sable', 'Colombia']]);
});

test('organisations: public bodies and media are known as such', () => {
  const found = named('The Interior Ministry told Reuters that Acme Holdings paid.', 'organization');
  const by = new Map(found.map((actor) => [actor.name, actor]));
  assert.equal(by.get('Interior Ministry')?.publicBody, true);
  assert.equal(by.get('Reuters')?.medium, true);
  assert.equal(by.get('Acme Holdings')?.publicBody, false);
});

const STATES: { what: string; text: string; names: string[] }[] = [
  { what: 'states that act and are acted upon', text: 'Iran rejected the offer, and the European Union imposed sanctions on Belarus.', names: ['Belarus', 'Iran'] },
  { what: 'a mere place is none', text: 'He was born in Portugal and works in a village near the border of Chile.', names: [] },
  { what: 'an adjective alone is none', text: 'Chinese officials said Vietnamese exports had grown.', names: [] },
  { what: 'a city with its country is none', text: 'The talks were held in Doha, Qatar, on Monday.', names: [] },
  { what: 'a company\'s country is none', text: "Japan's largest lender cut jobs.", names: [] },
  { what: 'a capital stands for its government', text: 'Moscow rejected the claim. Russia has denied it before.', names: ['Russia'] },
];

for (const { what, text, names: expected } of STATES) {
  test(`states: ${what}`, () => assert.deepEqual(names(text, 'state'), expected));
}

test('states: short forms and capitals are aliases of the common name', () => {
  const [state] = named('The U.S. imposed tariffs. Washington warned that the United States would act again.', 'state');
  assert.equal(state?.name, 'United States');
  assert.deepEqual([...(state?.aliases ?? [])].sort(), ['U.S.', 'Washington']);
});

test('states: the official name in a quotation is the same state', () => {
  const [state, ...others] = named('"We urge the DPRK to stop," he said of North Korea. Pyongyang denied it. The Democratic People\'s Republic of Korea is its name.', 'state');
  assert.equal(state?.name, 'North Korea');
  assert.ok(state?.aliases.includes('DPRK') && state.aliases.includes('Pyongyang'));
  assert.deepEqual(others, []);
});

test('salience: whom the article is about comes first', () => {
  const text = 'Kenya raised its tariff on Monday. Kenyan Trade Minister Grace Wanjiru defended it. Wanjiru said Kenya had no choice. Wanjiru will speak again. A teacher, Paul Otieno, watched.';
  const set = findActors(annotate(text, model), { title: 'Wanjiru defends tariff', publishedAt: null });
  assert.equal(set.actors[0]?.name, 'Grace Wanjiru');
  assert.equal(set.actors.at(-1)?.name, 'Paul Otieno');
  assert.ok(set.actors.every((actor) => actor.salience >= 0 && actor.salience <= 1));
});

test('a text of half a million characters is read, names merged', () => {
  const text = 'Kenyan Trade Minister Grace Wanjiru defended the tariff on Norway. Wanjiru said no more.\n\n'.repeat(5500);
  assert.deepEqual(names(text, 'person'), ['Grace Wanjiru']);
});

test('organisations: a company without its ending, and who has gathered figures, are no persons', () => {
  const text = 'Prosecutors fined lithium producer Andes Cobre SA. Its lawyer said Andes Cobre would pay. A poll published on Sunday by Kastrat showed a drop, and data from Brightmap showed a rise, according to Seatrak.';
  assert.deepEqual(named(text, 'person'), []);
  assert.deepEqual(named(text, 'organization').map((actor) => [actor.name, actor.mentions.length]).sort(), [['Andes Cobre SA', 2], ['Brightmap', 1], ['Kastrat', 1]]);
});

test('organisations: the name set behind a business is its own, and its chief serves no body named elsewhere', () => {
  const text = 'The European Union froze assets. The refinery, Kastel Gold, has said the measures cost it half its customers. Its chief executive, Jean Bosco Nkunda, said he would sue.';
  assert.deepEqual(named(text, 'organization').map((actor) => actor.name).sort(), ['European Union', 'Kastel Gold']);
  assert.deepEqual(named(text, 'person').map((actor) => [actor.name, actor.official]), [['Jean Bosco Nkunda', false]]);
});

test('organisations: companies that deal in water are none of them persons, and two are two', () => {
  const text = 'Fines against Marlow Water, Southern Water and Kastel Power reached a record. Rain fell across Rio Verde do Sul on Sunday. Climatologist Carlos Brandt, of the University of Lima, agreed.';
  assert.deepEqual(named(text, 'organization').map((actor) => actor.name).sort(), ['Kastel Power', 'Marlow Water', 'Southern Water', 'University of Lima']);
  assert.deepEqual(named(text, 'person').map((actor) => [actor.name, actor.role]), [['Carlos Brandt', 'Climatologist']]);
});

test('organisations: a family name that a company bears is still the person\'s, and a company known by its ending is one', () => {
  const text = 'Declan Roche, a baker from Cork, said he would stay. Roche said the tax was wrong. Shares of Nordvik AS fell on Monday.';
  assert.deepEqual(named(text, 'person').map((actor) => [actor.name, actor.mentions.length]), [['Declan Roche', 2]]);
  assert.deepEqual(named(text, 'organization').map((actor) => actor.name), ['Nordvik AS']);
});
