import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { annotate } from '../../language/annotate.ts';
import { loadTagger } from '../../language/tagger/tagger.ts';
import { findActors } from './find-actors.ts';

const model = loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));
const read = (text: string, byline: string | null = null) => findActors(annotate(text, model), { title: '', publishedAt: null, byline });

interface Person {
  name: string;
  aliases?: string[];
  role?: string | null;
  affiliation?: string | null;
  official?: boolean;
  mentions?: number;
}

/** The persons of a text, each checked for what the case tells of it. */
const CASES: { what: string; text: string; persons: Person[] }[] = [
  {
    what: 'what someone is elected or named, and by whom a body is led',
    text: 'They elected Abdul Latif Holm as president and he named Shia Lind prime minister-designate. The Reform Party, headed by Masoud Crane, stayed out.',
    persons: [{ name: 'Abdul Latif Holm', role: 'president', official: true }, { name: 'Shia Lind', role: 'prime minister-designate', official: false }, { name: 'Masoud Crane', role: 'head', affiliation: 'Reform Party', official: false }],
  },
  {
    what: 'a nickname before a particle, "Towers" as a surname, and a rival',
    text: 'Sen. Ronald “Bato” dela Rosa met John Towers and his rival Polycarp Igathe.',
    persons: [{ name: 'Ronald “Bato” dela Rosa' }, { name: 'John Towers' }, { name: 'Polycarp Igathe' }],
  },
  {
    what: 'a headline that calls a son by his surname',
    text: 'Marcos ally named to head panel\n\nThe panel will report to President Ferdinand Marcos Jr. in 90 days. It met on Monday.',
    persons: [{ name: 'Ferdinand Marcos Jr.', aliases: ['Marcos'], role: 'President' }],
  },
  {
    what: 'an initial that is an article elsewhere, and "Son" in a name',
    text: 'Justices S K Holm and A S Oka met Vice-Minister Kim Son Gyong. Choe Son Hui left.',
    persons: [{ name: 'S K Holm' }, { name: 'A S Oka' }, { name: 'Kim Son Gyong', role: 'Vice-Minister' }, { name: 'Choe Son Hui' }],
  },
  {
    what: 'a first name that the writer set in brackets',
    text: 'He went from Dulles to Senator [Charles] Holm’s office.',
    persons: [{ name: 'Charles Holm', role: 'Senator', official: true }],
  },
  {
    what: 'what someone is now, behind what she was',
    text: 'They were letters to Erica Holm, who was his chief of staff at the time and is now the acting secretary of the Army.',
    persons: [{ name: 'Erica Holm', role: 'acting secretary of the Army', official: true }],
  },
  {
    what: 'a first name that a paper has too',
    text: 'Clinton spoke of Dawn Holm. "Her mother, Dawn, was the principal," Clinton said.',
    persons: [{ name: 'Clinton' }, { name: 'Dawn Holm', aliases: ['Dawn'] }],
  },
  {
    what: 'letters behind a name, trades and what someone ran',
    text: 'Jason Holm KC, counsel to the inquiry, asked moderator Dana Lind. Alan Crane, the former sub-postmaster who began it, met Angela Marsh, who ran the network division between 2009 and 2013, and Officer Tim Hale.',
    persons: [{ name: 'Jason Holm', role: 'counsel to the inquiry' }, { name: 'Dana Lind', role: 'moderator' }, { name: 'Alan Crane', role: 'former sub-postmaster' }, { name: 'Angela Marsh', role: 'former head of the network division', official: false }, { name: 'Tim Hale', role: 'Officer', official: true }],
  },
  {
    what: 'whoever one votes for',
    text: 'She would vote for Bassirou Diomaye Faye instead.',
    persons: [{ name: 'Bassirou Diomaye Faye' }],
  },
  {
    what: 'a family name that an armed group bears too',
    text: "Norway's foreign minister, Thérèse Banza Wagner, said in Lima that the talks were over.",
    persons: [{ name: 'Thérèse Banza Wagner', role: 'foreign minister', affiliation: 'Norway', official: true }],
  },
  {
    what: 'a title with a state and an office before the name',
    text: 'Norwegian Defence Minister Ingrid Solheim met reporters. "We are ready," Solheim said.',
    persons: [{ name: 'Ingrid Solheim', aliases: ['Solheim'], role: 'Defence Minister', affiliation: 'Norway', official: true, mentions: 2 }],
  },
  {
    what: 'an owner and an office behind the name',
    text: "Park Soo-jin, South Korea's Foreign Ministry spokesperson, said talks would go on. Park did not elaborate.",
    persons: [{ name: 'Park Soo-jin', aliases: ['Park'], role: 'Foreign Ministry spokesperson', affiliation: 'South Korea', official: true }],
  },
  {
    what: 'a lower-case office before the name, with a body',
    text: 'State Department spokeswoman Helen Marsh declined to comment.',
    persons: [{ name: 'Helen Marsh', role: 'State Department spokeswoman', affiliation: 'United States', official: true }],
  },
  {
    what: 'an office set off by a comma, owned by a pronoun',
    text: "Nigeria sent its finance minister, Ngozi Adeyemi, to the talks. Adeyemi spoke first.",
    persons: [{ name: 'Ngozi Adeyemi', role: 'finance minister', affiliation: 'Nigeria', official: true }],
  },
  {
    what: 'a plural rank shared by two names',
    text: "He brought two officials, Kenyan Army Generals Peter Otieno and Samuel Kiptoo.",
    persons: [{ name: 'Peter Otieno', official: true }, { name: 'Samuel Kiptoo', official: true }],
  },
  {
    what: 'a senator with party and state',
    text: 'Sen. Carla Whitfield, R-Fla., opposed the bill. Whitfield called it weak.',
    persons: [{ name: 'Carla Whitfield', role: 'Sen. from Florida', affiliation: 'United States', official: true, mentions: 2 }],
  },
  {
    what: 'a representative with party in brackets',
    text: 'The plan failed, said Rep. Dan Ostrow (D-N.Y.), who wrote it.',
    persons: [{ name: 'Dan Ostrow', role: 'Rep. from New York', affiliation: 'United States', official: true }],
  },
  {
    what: 'a former office is no office',
    text: 'Former Brazilian President Otavio Moura criticised the decision.',
    persons: [{ name: 'Otavio Moura', role: 'Former President', affiliation: 'Brazil', official: false }],
  },
  {
    what: 'a professor is told with the university',
    text: 'Amina Farouk, a professor of history at Cairo University, told Reuters that the deal was fragile.',
    persons: [{ name: 'Amina Farouk', role: 'professor of history', affiliation: 'Cairo University', official: false }],
  },
  {
    what: 'company people are no officials',
    text: 'Chief executive Tomás Herrera of Andina Airlines said fares would rise.',
    persons: [{ name: 'Tomás Herrera', role: 'Chief executive', official: false }],
  },
  {
    what: 'the president of a company',
    text: 'Rolf Brandt, president of Brandt Motors, sold his shares.',
    persons: [{ name: 'Rolf Brandt', role: 'president', affiliation: 'Brandt Motors', official: false }],
  },
  {
    what: 'an age between name and trade',
    text: 'Gisela Romano, 67, a teacher, stood beside the road.',
    persons: [{ name: 'Gisela Romano', role: 'teacher', official: false }],
  },
  {
    what: 'a relative clause tells the office',
    text: 'Ahmed Bouzid, who is the mayor of Marseille, opened the hall.',
    persons: [{ name: 'Ahmed Bouzid', role: 'mayor', affiliation: 'Marseille', official: true }],
  },
  {
    what: 'surname, family name first and a namesake with a rank',
    text: 'Tran Van Minh arrived on Monday. Tran was met by Navy Adm. Tran Quoc Bao. Later Tran left.',
    persons: [{ name: 'Tran Van Minh', aliases: ['Tran'], mentions: 3 }, { name: 'Tran Quoc Bao', mentions: 1, official: true }],
  },
  {
    what: 'a couple told apart by honorifics',
    text: 'Leila Haddad and her husband, Karim Haddad, moved to Canada. Mr. Haddad works there. Mrs. Haddad paints.',
    persons: [{ name: 'Leila Haddad', mentions: 2 }, { name: 'Karim Haddad', mentions: 2 }],
  },
  {
    what: 'an initial and a short first name are the same person',
    text: 'Michael R. Dunmore resigned. Mike Dunmore had led the firm since May. Dunmore is 60.',
    persons: [{ name: 'Michael R. Dunmore', aliases: ['Mike Dunmore', 'Dunmore'], mentions: 3 }],
  },
  {
    what: 'particles inside a name',
    text: 'Ludwig van der Hoek met Prince Khalid bin Salim and Oscar de la Torre.',
    persons: [{ name: 'Ludwig van der Hoek' }, { name: 'Khalid bin Salim' }, { name: 'Oscar de la Torre' }],
  },
  {
    what: 'apostrophes, hyphens and accents',
    text: "Seán O'Rourke, Jean-Luc Perrin and Zoë Müller-Brandt signed the letter. O'Rourke's wife watched.",
    persons: [{ name: "Seán O'Rourke", mentions: 2 }, { name: 'Jean-Luc Perrin' }, { name: 'Zoë Müller-Brandt' }],
  },
  {
    what: 'a possessive is no part of the name',
    text: "Kwame Asante's lawyer spoke. Asante's family did not.",
    persons: [{ name: 'Kwame Asante', aliases: ['Asante'], mentions: 2 }],
  },
  {
    what: 'a prime minister named by surname first in the headline',
    text: 'Ardern Says No to Early Vote\n\nPrime Minister Louisa Ardern ruled out an early vote on Tuesday. Ardern spoke in Wellington, New Zealand.',
    persons: [{ name: 'Louisa Ardern', role: 'Prime Minister', official: true, mentions: 3 }],
  },
  {
    what: 'examples of a plural office',
    text: 'Several opposition lawmakers, including Paulo Sena and Rita Lobo, walked out.',
    persons: [{ name: 'Paulo Sena', official: true }, { name: 'Rita Lobo', official: true }],
  },
  {
    what: 'an administration makes an official of its head',
    text: 'The Hartley administration rejected the offer. Hartley himself said nothing. "No," said an aide to Hartley.',
    persons: [{ name: 'Hartley', official: true }],
  },
  {
    what: 'an adviser to one who holds office',
    text: 'French President Camille Renaud spoke. Renaud adviser Luc Morel took notes.',
    persons: [{ name: 'Camille Renaud', official: true, affiliation: 'France' }, { name: 'Luc Morel', role: 'Renaud adviser', official: true }],
  },
  {
    what: 'owned by a state, told by an unnamed office, with a minister of one\'s own',
    text: "Georgia's Nino Beridze flew to Ankara. The Georgian leader was tired. Beridze brought her foreign minister, Dato Lomidze.",
    persons: [{ name: 'Nino Beridze', role: 'leader', affiliation: 'Georgia', official: true }, { name: 'Dato Lomidze', affiliation: 'Georgia', official: true }],
  },
  {
    what: 'a plural apposition belongs to both names',
    text: 'Wu Lan and Sipho Ndlovu, the founders of Harbour Bank, resigned.',
    persons: [{ name: 'Wu Lan', role: 'founder', affiliation: 'Harbour Bank' }, { name: 'Sipho Ndlovu', role: 'founder', affiliation: 'Harbour Bank' }],
  },
  {
    what: 'an office by its subject before the name',
    text: 'Secretary of Energy Martha Dunn and Republican Sen. Joel Pratt of Utah disagreed.',
    persons: [{ name: 'Martha Dunn', official: true }, { name: 'Joel Pratt', role: 'Sen. from Utah', affiliation: 'United States', official: true }],
  },
  {
    what: 'an initial and a nickname inside the name',
    text: 'House Speaker John A. Whelan spoke. Gen. Howard "Buck" Mills agreed.',
    persons: [{ name: 'John A. Whelan', official: true }, { name: 'Howard "Buck" Mills', official: true }],
  },
  {
    what: 'then-governor of a place before the name',
    text: 'In 2008, then-governor of Alaska Nora Finch was chosen.',
    persons: [{ name: 'Nora Finch', role: 'then-governor', affiliation: 'Alaska', official: false }],
  },
  {
    what: 'military and police ranks',
    text: 'Lt. Gen. Babar Qureshi and police chief Rosa Molina led the search.',
    persons: [{ name: 'Babar Qureshi', role: 'Lt. Gen.', official: true }, { name: 'Rosa Molina', role: 'police chief', official: true }],
  },
  {
    what: 'a month that is a surname',
    text: 'Prime Minister Rebecca May arrived in May. May left on May 5.',
    persons: [{ name: 'Rebecca May', mentions: 2 }],
  },
  {
    what: 'a surname that is a country',
    text: 'Rep. Otto Jordan (R-Ohio) spoke. Jordan was angry.',
    persons: [{ name: 'Otto Jordan', mentions: 2 }],
  },
  {
    what: 'the head of an international body',
    text: 'Mariko Endo, director general of the International Atomic Energy Agency, urged calm.',
    persons: [{ name: 'Mariko Endo', role: 'director general', affiliation: 'International Atomic Energy Agency', official: true }],
  },
  {
    what: 'transcripts with names in capitals',
    text: 'PAULA REYES: Thank you for coming.\n\nThe guest was Otto Lindgren.\n\nREYES: Is it true?',
    persons: [{ name: 'PAULA REYES', mentions: 2 }, { name: 'Otto Lindgren' }],
  },
];

for (const { what, text, persons } of CASES) {
  test(`persons: ${what}`, () => {
    const found = read(text).actors.filter((actor) => actor.kind === 'person');
    assert.deepEqual(found.map((actor) => actor.name).sort(), persons.map((person) => person.name).sort());
    for (const person of persons) {
      const actor = found.find((candidate) => candidate.name === person.name);
      assert.ok(actor);
      for (const field of ['role', 'affiliation', 'official'] as const) if (person[field] !== undefined) assert.equal(actor[field], person[field], `${person.name}: ${field}`);
      if (person.aliases) assert.deepEqual(actor.aliases, person.aliases);
      if (person.mentions !== undefined) assert.equal(actor.mentions.length, person.mentions, `${person.name}: mentions`);
    }
  });
}

test('persons: every mention reproduces its words', () => {
  const text = 'Norwegian Defence Minister Ingrid Solheim met Kofi Mensah. "Yes," Solheim’s aide said.';
  const { actors } = read(text);
  for (const actor of actors) for (const mention of actor.mentions) assert.equal(text.slice(mention.start, mention.end), mention.text);
  assert.ok(actors.length >= 2);
});

test('persons: possessive names among namesakes come to an end', { timeout: 20_000 }, () => {
  const text = "Ann Moody met Bo Moody. Moody's cut the rating. Mr. Moody's Corner opened, Moody's said. Moody's is old.";
  const names = read(text).actors.filter((actor) => actor.kind === 'person').map((actor) => actor.name);
  assert.ok(names.includes('Ann Moody') && names.includes('Bo Moody'));
});

test('persons: the author named in the byline is no actor', () => {
  const text = 'Petra Novak is a fellow at the River Institute. Minister Jan Kral said yes.';
  assert.deepEqual(read(text, 'By Petra Novak').actors.filter((actor) => actor.kind === 'person').map((actor) => actor.name), ['Jan Kral']);
});

test('persons: gender is told by honorific, noun or pronoun', () => {
  const { actors } = read('Mrs. Okafor left. Spokesman Thabo Dlamini stayed. Quin Abara rose, and she spoke.');
  const gender = new Map(actors.map((actor) => [actor.name, actor.gender]));
  assert.equal(gender.get('Okafor'), 'female');
  assert.equal(gender.get('Thabo Dlamini'), 'male');
  assert.equal(gender.get('Quin Abara'), 'female');
});

test('persons: the phrase around a mention holds title and apposition', () => {
  const text = 'Reporters asked Park Soo-jin, a ministry spokeswoman, about it.';
  const mention = read(text).actors.find((actor) => actor.kind === 'person')?.mentions[0];
  assert.ok(mention);
  assert.equal(text.slice(mention.phrase.start, mention.phrase.end), 'Park Soo-jin, a ministry spokeswoman');
});

test('persons: a definite role finds the one who holds it', () => {
  const set = read('Russian Defence Minister Oleg Marin flew to Minsk. Health Minister Anna Belova stayed. The defence minister said little.');
  assert.equal(set.resolveName('the defence minister')?.name, 'Oleg Marin');
  assert.equal(set.resolveName('Belova')?.name, 'Anna Belova');
  assert.equal(set.resolveName('the minister'), null);
  assert.equal(set.stateOf('Russian'), 'Russia');
});
