import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { annotate } from '../../language/annotate.ts';
import { loadTagger } from '../../language/tagger/tagger.ts';
import { findActors } from './find-actors.ts';

const model = loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));
/** The names of a text with how often each is named, in order of the name. */
const names = (text: string, kind: string) => findActors(annotate(text, model), { title: '', publishedAt: null }).actors
  .filter((actor) => actor.kind === kind).map((actor) => `${actor.name} ${actor.mentions.length}`).sort();

const CASES: { what: string; text: string; persons?: string[]; organizations?: string[]; states?: string[] }[] = [
  {
    what: 'the bare name is the son\'s where the elder was named once, long before',
    text: "The law was signed by President Edwin Hale in 1935.\n\nFarmers liked it, and millers did not.\n\nRobert Hale Jr., a grandson, spoke on Friday of the mills.\n\nHale, who once ran a mill, said it was hard.",
    persons: ['Edwin Hale 1', 'Robert Hale Jr. 2'],
  },
  {
    what: 'father and son are two, and a bare name is the one without a suffix',
    text: "President Robert Hale signed the law. The president's son, Robert Hale Jr., met bankers. Hale said it was fine. Hale Jr. declined to comment.",
    persons: ['Robert Hale 2', 'Robert Hale Jr. 2'],
  },
  {
    what: 'a president is not the namesake of whom nothing is told',
    text: "Prosecutors are now investigating Robert Hale Jr.'s meeting. President Hale denied it. Hale said the meeting was short.",
    persons: ['Hale 2', 'Robert Hale Jr. 1'],
  },
  {
    what: 'a suffix alone parts nobody from the short name',
    text: 'Robert Hale Jr. opened the shop in 1990. "I was young," Hale said. Hale closed it in 2001.',
    persons: ['Robert Hale Jr. 3'],
  },
  { what: 'a short title is no part of the name', text: 'Pres. Hale said so. Pres. Hale spoke. President Robert Hale left.', persons: ['Robert Hale 3'] },
  { what: 'a given name that ends like a particle', text: 'South Korean President Moon Jae-in said he was glad.', persons: ['Moon Jae-in 1'] },
  { what: 'the first of two surnames', text: 'Alice McGee Johnson spoke first. "Good," McGee said.', persons: ['Alice McGee Johnson 2'] },
  { what: 'those whom a body serves are no title', text: 'The Office of Refugee Resettlement paid the bill.', persons: [], organizations: ['Office of Refugee Resettlement 1'] },
  { what: 'a company that serves investors', text: "Moody's Investors Service said the bank would fail.", persons: [], organizations: ["Moody's Investors Service 1"] },
  { what: 'a flight is its airline', text: 'Experts examined the recorder of Bluewings Flight 4U 9525, which crashed. Bluewings declined to comment.', persons: [], organizations: ['Bluewings 2'] },
  { what: 'a word large only at the head of its sentence', text: 'Sabotage has been ruled out by officials.', persons: [] },
  { what: 'a headline behind a colon', text: 'Here is our story about some of them: Storm Victims Include Students, Opera Singers, Journalists', persons: [] },
  { what: 'a state of the Union behind a town', text: 'He lives in Nokesville, Va. Palmer did not name him. Jen Palmer declined.', persons: ['Jen Palmer 2'] },
  { what: 'the name before the last by which one goes', text: 'Inácio Moura da Silva, the mayor, defended the court. "It was late," Moura told a radio station.', persons: ['Inácio Moura da Silva 2'] },
  { what: 'counties in a list', text: 'Lawyers of Mayes and Craig counties opposed it, as did those of Rogers, Mayes and Craig counties last year.', persons: [] },
  { what: 'provinces and landmarks', text: 'The fighting spread to northeastern Badakhshan province, and Big Ben stood still.', persons: [] },
  { what: 'what an office is for', text: 'The assistant secretary of state for Near Eastern Affairs Ann Field left.', persons: ['Ann Field 1'] },
  { what: 'a county clerk', text: 'Harlow County Clerk Ann Field signed the paper.', persons: ['Ann Field 1'] },
  { what: 'an outcry', text: '"Yeah, all of it," said Ann Field. Alas, it was late. Heck, it was night.', persons: ['Ann Field 1'] },
  { what: 'parties of a case', text: 'The court spoke of Lind v. Harrow again.', persons: [] },
  { what: 'a treaty and its letters', text: 'Russia broke the Medium-range Nuclear Forces (MNF) Treaty. The MNF Treaty is dead.', organizations: [] },
  { what: 'the letters of a law', text: 'The Trade Review Act is old. "We can use the TRA," he said. The TRA is strong.', organizations: [] },
  { what: 'whose picture it is', text: 'Image copyright EPA Image caption The minister at work\n\nThe minister spoke.', organizations: [] },
  { what: 'a budget office whole', text: 'The White House Office of Management and Budget said so.', organizations: ['White House Office of Management and Budget 1'] },
  { what: 'a council that only begins like a listed one', text: 'A fellow at the European Council on Foreign Relations said so.', organizations: ['European Council on Foreign Relations 1'] },
  { what: 'a court of a circuit', text: 'The Court of Appeals for the 9th Circuit ruled.', organizations: ['Court of Appeals for the 9th Circuit 1'] },
  { what: 'a congress of exiles', text: 'The World Uyghur Congress praised the law.', organizations: ['World Uyghur Congress 1'] },
  { what: 'an agency in full and by its letters', text: 'If U.S. Immigration and Customs Enforcement arrests him, ICE must pay.', organizations: ['U.S. Immigration and Customs Enforcement 2'] },
  { what: 'states that act through their leaders', text: 'The leaders of France, Germany and Italy agreed on the plan in Japan.', states: ['France 1', 'Germany 1', 'Italy 1'] },
  { what: 'two capitals that act together', text: 'Washington and Riyadh brokered the truce.', states: ['Saudi Arabia 1', 'United States 1'] },
];

for (const { what, text, persons, organizations, states } of CASES) {
  test(`names: ${what}`, () => {
    if (persons) assert.deepEqual(names(text, 'person'), persons);
    if (organizations) assert.deepEqual(names(text, 'organization'), organizations);
    if (states) assert.deepEqual(names(text, 'state'), states);
  });
}
