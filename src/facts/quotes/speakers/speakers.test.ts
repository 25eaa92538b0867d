import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines } from '../quotes.fixture.ts';

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
  ['"according to him"', 'Minister Ilya Vant met the press. According to him, the date is open.', ['said indirect official Ilya Vant [According to] the date is open']],
  ['first told of by a rank, then named by a title', 'The top allied commander in the strait said on Sunday that the force was ready.\n\nGen. Oskar Lindt told reporters the talks went on.', [
    'said indirect official Oskar Lindt [said] that the force was ready', 'said indirect official Oskar Lindt [told] the talks went on']],
  ['nor one with another rank', 'The top allied commander in the strait said on Sunday that the force was ready.\n\nPresident Oskar Lindt told reporters the talks went on.', [
    'said indirect official (The top allied commander in the strait) [said] that the force was ready', 'said indirect official Oskar Lindt [told] the talks went on']],
  ['so too "a", in the first sentence alone', 'A senior commander said on Sunday that the force was ready.\n\n“We wait,” Gen. Oskar Lindt told state television.', [
    'said indirect official Oskar Lindt [said] that the force was ready', 'said direct official Oskar Lindt [told] “We wait,”']],
  ['"her spokesman", named further on', 'Minister Hana Rowe resigned. Her spokesman denied that she had been pushed. “She was tired,” said the spokesman, Bo Lund. Government spokesperson Ada Berg did not call back.', [
    'said indirect other Bo Lund [denied] that she had been pushed', 'said direct other Bo Lund [said] “She was tired,”']],
  ['a deputy is a diplomat', 'Foreign Minister Hana Rowe left. Deputy Foreign Minister Ilya Vant said that some hindered the talks. “We will respond,” the diplomat said.', [
    'said indirect official Ilya Vant [said] that some hindered the talks', 'said direct official Ilya Vant [said] “We will respond,”']],
  ['one told of without a name goes on', 'Energy Minister Hana Rowe left. One minister who was in the room said the plan was right. “It was late,” the minister said.', [
    'said indirect official (One minister who was in the room) [said] the plan was right', 'said direct official (the minister) [said] “It was late,”']],
  ['so does whoever is told of by their tie to another', 'Senator Lena Moss and Mayor Oskar Lindt met. The owner’s brother said the firm was safe. “It is easy to blame us,” he said.', [
    'said indirect other (The owner’s brother) [said] the firm was safe', 'said direct other (The owner’s brother) [said] “It is easy to blame us,”']],
  ['who is asked replies', 'Minister Hana Rowe denied it. Mrs. Lena Moss pressed her on the talks.\n\n“There are none,” she replied.', ['said direct official Hana Rowe [replied] “There are none,”']],
  ['named behind the verb', 'Mayor Oskar Lindt said the law was weak.\n\nAmong those before him is Tomas Brandt, now a senator. He told a station that he had tried.', [
    'said indirect official Oskar Lindt [said] the law was weak', 'said indirect official Tomas Brandt [told] that he had tried']],
  ['a body of many, as "they"', 'The U.S. Air Force said the crews had kept to the rules. They added that the port was open.', [
    'said indirect official U.S. Air Force [said] the crews had kept to the rules', 'said indirect official U.S. Air Force [added] that the port was open']],
  ['a mission, as "it"', 'The U.N. mission in Norland said the convoy was hit. It said ten trucks had burnt.', [
    'said indirect other (The U.N. mission in Norland) [said] the convoy was hit', 'said indirect other (The U.N. mission in Norland) [said] ten trucks had burnt']],
  ['what one is, who has said it', 'Tomas Brandt is a rich lawyer, critic, novelist and author who has said that the law is weak.', ['said indirect other Tomas Brandt [has said] that the law is weak']],
  ['whose tweet it is', "One of Mayor Oskar Lindt's tweets said the port was open.", ['said indirect official Oskar Lindt [said] the port was open']],
  ['a diplomat of one state is not the minister of another', 'A senior European Union diplomat said on Wednesday that the bloc was weighing new curbs.\n\nForeign Minister Pavel Orlik said it would answer in kind.', [
    'said indirect other (A senior European Union diplomat) [said] that the bloc was weighing new curbs', 'said indirect official Pavel Orlik [said] it would answer in kind']],
  ['with him blaming', "The law of Mayor Oskar Lindt was meant to help, with him blaming Rome for the delay.", ['said indirect official Oskar Lindt [blaming] Rome for the delay']],
  ['a letter that tells', 'The show of force followed reports of a letter telling officers that the war was over.', ['said indirect other (a letter) [telling] that the war was over']],
  ['nobody is "it"', 'It was unclear what it meant after Mayor Oskar Lindt sent his team home, declaring the war was over.', ['said indirect official Oskar Lindt [declaring] the war was over']],
  ['people who know of it are many', 'Senator Tomas Brandt picks his team, according to people familiar with the campaign. He said three would join it.', [
    'said indirect other (people familiar with the campaign) [according to] Senator Tomas Brandt picks his team', 'said indirect official Tomas Brandt [said] three would join it']],
  ['the head of a body, then its director', 'Minister Ilya Vant left on Sunday. It rained all day in the capital, and few people came to see him off at the port of Lima. The road to the north of the country was still closed on Monday, and the trains to the coast had stopped in both directions. The head of the fund said the loan was safe.\n\n“We pay,” fund director Bo Lund said.', [
    'said indirect other Bo Lund [said] the loan was safe', 'said direct other Bo Lund [said] “We pay,”']],
  ['letters behind the name', 'The case was opened. Prosecutor Nora Hale KC told jurors the money was hidden.', ['said indirect official Nora Hale [told] the money was hidden']],
  ['a spokeswoman of the Foreign Ministry is a diplomat', 'The date is set, Foreign Ministry Spokeswoman Vera Linde told a briefing.\n\n“We will respond,” the diplomat said.', [
    'said indirect official Vera Linde [told] The date is set', 'said direct official Vera Linde [said] “We will respond,”']],
  ['who sits in parliament is an MP', 'Vera Linde, a member of parliament, said she was sorry. “He paid in cash,” the MP told the station.', [
    'said indirect official Vera Linde [said] she was sorry', 'said direct official Vera Linde [told] “He paid in cash,”']],
  ['a Republican of the state that was told', 'Sen. Oskar Lindt (R-Ohio) left early.\n\nThe Ohio Republican said he was ill.\n\nSen. Carla Moss (D-Utah) stayed.', ['said indirect official Oskar Lindt [said] he was ill']],
  ['nor is the press service of one body another', 'The European Union met on Monday. Minister Ilya Vant left. The European Commission’s press service said it had no comment.', [
    'said indirect official (The European Commission’s press service) [said] it had no comment']],
  ['behind all that leads up to her', 'Under questioning by Oskar Lindt, for the defence, an accountant, Ada Berg, agreed that the notes were lost.', ['said indirect other Ada Berg [agreed] that the notes were lost']],
  ['whom the sentence before is about, in the same paragraph', 'Minister Ilya Vant says by phone that the premier, Arben Toska, had agreed. Toska denies this. In an email, he said that he had not.', [
    'said indirect official Ilya Vant [says] that the premier, Arben Toska, had agreed', 'said indirect official Arben Toska [said] that he had not']],
  ['a mother, told of two sentences before', 'In a shop by the port, Ada Berg sells cards. She used to be a teller. “There is no cash,” the mother of three said.', ['said direct other Ada Berg [said] “There is no cash,”']],
  ['who presses him, not the law that allows it', 'A group of senators is pressing Oslo to end a law that allows him to stay, arguing that it has failed.', ['said indirect official (A group of senators) [arguing] that it has failed']],
  ['one told of in what he himself says, where nobody was before', 'President Oskar Lindt will meet Ilya Vant in June, he has said.', ['said indirect official Oskar Lindt [has said] President Oskar Lindt will meet Ilya Vant in June']],
  ['who was told tells of it', 'A guard told her to come back, Ada Berg said.', ['said indirect other Ada Berg [said] A guard told her to come back']],
  ['who spoke just now adds', 'Minister Ilya Vant had been at it from the start, said Tomas Brandt. His visit was a risk, he added.', [
    'said indirect other Tomas Brandt [said] Minister Ilya Vant had been at it from the start', 'said indirect other Tomas Brandt [added] His visit was a risk']],
  ['quoted behind what he says', 'Two ships had sunk, the agency Tass quoted Minister Ilya Vant as saying.', ['said indirect official Ilya Vant [saying] Two ships had sunk']],
  ['a clause between', 'The farmer who wrote the powerful speech given by the mother of a victim says he is sorry.', [
    'said indirect other (The farmer who wrote the powerful speech given by the mother of a victim) [says] he is sorry']],
  ['whoever tells of another goes on', 'Governor Oskar Lindt quit on Monday. Lindt had led the party for years.\n\nLindt’s retreat gives new life to all of them, said Tomas Brandt, a fundraiser. “With Lindt out, the field is open,” he said.', [
    'said indirect other Tomas Brandt [said] Lindt’s retreat gives new life to all of them', 'said direct other Tomas Brandt [said] “With Lindt out, the field is open,”']],
  ['a guest, behind a place that he is asked about', 'Foreign Minister Vera Linde met her counterpart Tomas Brandt. Mr. Brandt said trawling had to stop.\n\nOn the visit of a vessel to Hambanta, the visiting minister said no request had come.', [
    'said indirect other Tomas Brandt [said] trawling had to stop', 'said indirect other Tomas Brandt [said] no request had come']],
  ['an acting governor, and the banker', '“We do not deal with them,” acting governor Bo Lund told the paper. The banker said he was calm.', [
    'said direct official Bo Lund [told] “We do not deal with them,”', 'said indirect official Bo Lund [said] he was calm']],
  ['an age for a name, behind the verb', 'Ada Berg ran a shop by the port. Berg said it was gone. “First the bank,” said the 54-year-old.', [
    'said indirect other Ada Berg [said] it was gone', 'said direct other Ada Berg [said] “First the bank,”']],
  ['a nation that nobody told of speaks for is no name', 'Senator Helen Moss asked Bo Renner. Renner said he had read it. “Then read it again,” the Nebraskan said.', [
    'said indirect other Bo Renner [said] he had read it', 'said direct other (the Nebraskan) [said] “Then read it again,”']],
  ['who begins to chant', 'As Mayor Oskar Lindt went on, the crowd began chanting: “Open the port now!”', ['said direct other (the crowd) [chanting] “Open the port now!”']],
  ['of two of a name, the one who spoke last', 'Gen. Ed Lund said the plan was sound. Gen. Jon Lund said it was late. Minister Hana Rowe said it would rain.\n\n“We wait,” Lund said.', [
    'said indirect official Ed Lund [said] the plan was sound', 'said indirect official Jon Lund [said] it was late', 'said indirect official Hana Rowe [said] it would rain', 'said direct official Jon Lund [said] “We wait,”']],
  ['a comrade, at the head of the sentence', 'Minister Ilya Vant said it was late.\n\nRespected Comrade Oskar Lindt, general secretary, guided a meeting. He said that time was short.', [
    'said indirect official Ilya Vant [said] it was late', 'said indirect other Oskar Lindt [said] that time was short']],
];

for (const [name, text, expected] of SPEAKERS) {
  test(`speakers: ${name}`, () => {
    assert.deepEqual(lines(text), expected);
  });
}
