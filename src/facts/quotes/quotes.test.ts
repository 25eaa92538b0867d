import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines, quotesOf } from './quotes.fixture.ts';

/** What is written, and what is to be read from it: each construction once. */
const CONSTRUCTIONS: [string, string, string[]][] = [
  ['an utterance before its source', '“We are ready to talk,” Foreign Minister Hana Rowe said on Tuesday.', ['said direct official Hana Rowe [said] “We are ready to talk,”']],
  ['a source behind its verb, with a relative clause', '"The bridge will open in May," said Mayor Oskar Lindt, who has led the town since 2011.', ['said direct official Oskar Lindt [said] "The bridge will open in May,"']],
  ['an utterance broken by its source', 'Foreign Minister Hana Rowe met us. “The talks,” Rowe said, “were honest and long.”', ['said direct official Hana Rowe [said] “The talks,” / “were honest and long.”']],
  ['a second utterance in the paragraph', 'Foreign Minister Hana Rowe spoke in Lusaka. “We waited for hours,” she said. “Nobody came.”', ['said direct official Hana Rowe [said] “We waited for hours,” / “Nobody came.”']],
  ['an utterance alone in the next paragraph', 'Foreign Minister Hana Rowe said: “We will not yield.”\n\n“That is all.”', ['said direct official Hana Rowe [said] “We will not yield.”', 'said direct official Hana Rowe [–] “That is all.”']],
  ['a speech opened anew in each paragraph', '“We have come far,” President Tomas Brandt said. “We have lost friends and time.\n\n“We have not lost hope.”', [
    'said direct official Tomas Brandt [said] “We have come far,” / “We have lost friends and time.', 'said direct official Tomas Brandt [–] “We have not lost hope.”']],
  ['a forgotten closing mark', '“We are late, Mayor Oskar Lindt said.\n\nThe weather was mild. Thousands had come.', ['said indirect official Oskar Lindt [said] We are late']],
  ['a colon before the utterance', 'Asked about the delay, Minister Ilya Vant said: “Ask the builders.”', ['said direct official Ilya Vant [said] “Ask the builders.”']],
  ['straight double apostrophes', "''We shall see,'' Mayor Oskar Lindt said. ''It is too early.''", ["said direct official Oskar Lindt [said] ''We shall see,'' / ''It is too early.''"]],
  ['single marks', "'We will build it here,' the mayor, Oskar Lindt, told the council. 'And we will build it soon.'", ["said direct official Oskar Lindt [told] 'We will build it here,' / 'And we will build it soon.'"]],
  ['angled marks', '«Nous sommes prêts», said Minister Claude Perrin.', ['said direct official Claude Perrin [said] «Nous sommes prêts»']],
  ['marks within marks', '“She said ‘never again’ and left,” Mayor Oskar Lindt told the court.', ['said direct official Oskar Lindt [told] “She said ‘never again’ and left,”']],
  ['double marks within single ones', "'They call it \"the wall\" here,' Mayor Oskar Lindt told the council.", ["said direct official Oskar Lindt [told] 'They call it \"the wall\" here,'"]],
  ['like marks within marks', 'Mayor Oskar Lindt wrote: “They say “never again” and stay.”', ['said direct official Oskar Lindt [wrote] “They say “never again” and stay.”']],
  ['a source of many parts', '“I was there,” Senator Lena Moss, 61, of Dunmore, who chairs the panel, said in an interview.', ['said direct official Lena Moss [said] “I was there,”']],
  ['a meeting between name and verb', 'Senator Lena Moss, at a meeting in Dunmore, Alabama, said the mill would reopen.', ['said indirect official Lena Moss [said] the mill would reopen']],
  ['a question closed before its source', 'The vote was close. “Who is he?” Senator Lena Moss asked. “I do not know him.”', ['said direct official Lena Moss [asked] “Who is he?” / “I do not know him.”']],
  ['any verb beside an utterance', '“We lost the case,” Senator Lena Moss shrugged.', ['said direct official Lena Moss [shrugged] “We lost the case,”']],
  ['any verb before its subject', '“We lost the case,” chuckled Senator Lena Moss.', ['said direct official Lena Moss [chuckled] “We lost the case,”']],
  ['who goes further', 'Senator Lena Moss went further: “They have no plan.”', ['said direct official Lena Moss [went further] “They have no plan.”']],
  ['a programme between verb and content', 'Senator Lena Moss said on “The Late Hour” on Sunday that “nobody in this town wants the mine.”', ['said direct official Lena Moss [said] “nobody in this town wants the mine.”']],
  ['a clause half in marks', '"If he won, he would do whatever they" want, Senator Lena Moss said.', ['said mixed official Lena Moss [said] "If he won, he would do whatever they" want']],
  ['a first mark the wrong way round', '”We are sorry,” said Mayor Oskar Lindt.', ['said direct official Oskar Lindt [said] ”We are sorry,”']],
  ['a question', '"Why now?" asked Senator Lena Moss.', ['said direct official Lena Moss [asked] "Why now?"']],
  ['two speakers in one paragraph', 'The bill divided Mayor Oskar Lindt and Senator Lena Moss on Monday. “No,” said Mr. Lindt. “Yes,” said Ms. Moss.', ['said direct official Oskar Lindt [said] “No,”', 'said direct official Lena Moss [said] “Yes,”']],
  ['an utterance behind "that"', 'Senator Lena Moss said that "we are not going to pay for this."', ['said direct official Lena Moss [said] "we are not going to pay for this."']],
  ['an utterance on a social site', 'Senator Lena Moss wrote on Twitter: "Our embassy is open again."', ['said direct official Lena Moss [wrote on Twitter] "Our embassy is open again."']],
  ['capitals alone', 'THE MINISTER SAID THE PORT WAS CLOSED.', ['said indirect official (THE MINISTER) [SAID] THE PORT WAS CLOSED']],
  ['who is asked answers, between commas', 'Senator Lena Moss, asked whether the mine would open, said: “Not at this point.”', ['said direct official Lena Moss [said] “Not at this point.”']],
  ['so too behind "when"', 'Senator Lena Moss, when pressed on the mine, said it would stay shut.', ['said indirect official Lena Moss [said] it would stay shut']],
  ['whom it is told to is none of it', 'Senator Lena Moss told reporters the mill would stay shut.', ['said indirect official Lena Moss [told] the mill would stay shut']],
  ['nor whom of a house it is told to', 'Senator Lena Moss told the House of Commons the mill had “stood empty” for years.', ['said mixed official Lena Moss [told] the mill had “stood empty” for years']],
  ['where it is said is none of it', 'Senator Lena Moss said in a statement on Monday the mill would stay shut.', ['said indirect official Lena Moss [said in a statement] the mill would stay shut']],
  ['nor by what means', 'Senator Lena Moss said on Instagram she would pay for it.', ['said indirect official Lena Moss [said] she would pay for it']],
  ['whoever comes along is not who says it', 'Senator Lena Moss, who came with her son, Cy Moss, and two aides, said the mill would stay shut.', ['said indirect official Lena Moss [said] the mill would stay shut']],
  ['nor is whoever sits beside', 'Mayor Oskar Lindt, sitting beside his wife, Ada Lindt, said the mill would stay shut.', ['said indirect official Oskar Lindt [said] the mill would stay shut']],
  ['what is added to a list is not said', 'The council met in Lima. Last month it added two men to its list, and the bank followed with a ban.', []],
  ['how much, of what is said', 'Senator Lena Moss said more action would follow.', ['said indirect official Lena Moss [said] more action would follow']],
  ['what the source does not say', 'Senator Lena Moss said the fund “welcomes the plan” but declined to comment on its date.', ['said mixed official Lena Moss [said] the fund “welcomes the plan”']],
  ['what it does not mention', 'General Osman Tahir said his men “do not burn villages,” without mentioning the raid.', ['said mixed official Osman Tahir [said] his men “do not burn villages,”']],
  ['the next verb of the main clause', 'Mayor Oskar Lindt spoke in May, accusing the firm of fraud, and later left the city.', ['said indirect official Oskar Lindt [accusing] the firm of fraud']],
  ['a day within what is laid at a door', "Mayor Oskar Lindt accused Norland's navy on Sunday of firing first.", ["said indirect official Oskar Lindt [accused] Norland's navy on Sunday of firing first"]],
  ['a that-clause', 'Defence Minister Ilya Vant said that the army would withdraw by June.', ['said indirect official Ilya Vant [said] that the army would withdraw by June']],
  ['a bare clause', 'Defence Minister Ilya Vant said the army would withdraw by June.', ['said indirect official Ilya Vant [said] the army would withdraw by June']],
  ['a clause before its source', 'The army will withdraw by June, Defence Minister Ilya Vant said.', ['said indirect official Ilya Vant [said] The army will withdraw by June']],
  ['a source in the middle', 'The army, Defence Minister Ilya Vant said, would withdraw by June.', ['said indirect official Ilya Vant [said] The army / would withdraw by June']],
  ['a day between verb and clause', 'The ministry said on Thursday it would not comment.', ['said indirect official (The ministry) [said] it would not comment']],
  ['a statement between verb and clause', 'The Treasury Department said in a statement on Friday that the firm had shipped coal.', ['said indirect official Treasury Department [said in a statement] that the firm had shipped coal']],
  ['a verb of the article behind words in marks', 'The senators who rejected the “bad” deal resigned.', ['said mixed official (The senators) [rejected] the “bad” deal']],
  ['a reason behind the verb, with the statement still to come', 'On Tuesday, Mayor Oskar Lindt said, in part because of the rain, the road was closed.', ['said indirect official Oskar Lindt [said] in part because of the rain, the road was closed']],
  ['a reason behind the verb, nothing before the source', 'Mayor Oskar Lindt said, because the road was closed, he would stay at home.', ['said indirect official Oskar Lindt [said] because the road was closed, he would stay at home']],
  ['but not where it is told that', '“We are back!” Mayor Oskar Lindt, who leads the group, told a crowd that the road was open.', ['said indirect official Oskar Lindt [told] that the road was open']],
  ['what one is, and an utterance', 'Mayor Oskar Lindt met us. He was blunt: “We lost.”', ['said direct official Oskar Lindt [–] “We lost.”']],
  ['what one does, and an utterance', 'Mayor Oskar Lindt doubts it: “They need time.”', ['said direct official Oskar Lindt [–] “They need time.”']],
  ['a gesture before an utterance', 'Mayor Oskar Lindt disagrees. “They read tables.”', ['said direct official Oskar Lindt [disagrees] “They read tables.”']],
  ['dismissed as', 'Mayor Oskar Lindt dismissed the threat as nothing new.', ['said indirect official Oskar Lindt [dismissed] the threat as nothing new']],
  ['but not while', 'Mayor Oskar Lindt dismissed the threat as the vote drew near.', []],
  ['referred to as', 'Mayor Oskar Lindt referred to the plan as “the best” of all.', ['said mixed official Oskar Lindt [referred to] the plan as “the best” of all']],
  ['described how', 'Mayor Oskar Lindt described how the lights had gone out.', ['said indirect official Oskar Lindt [described] how the lights had gone out']],
  ['who observes that', 'Mayor Oskar Lindt also observed that the road was closed.', ['said indirect official Oskar Lindt [also observed] that the road was closed']],
  ['what is expressed besides is none of it', 'Mayor Oskar Lindt said the road was closed and expressed optimism about the bridge.', ['said indirect official Oskar Lindt [said] the road was closed']],
  ['nor a concession behind a name called', 'Mayor Oskar Lindt called the plan a “bad joke” although it had his vote.', ['said mixed official Oskar Lindt [called] the plan a “bad joke”']],
  ['a claim by somebody in a clause that leads up', 'Commenting on a claim by Senator Lena Moss that the road was closed, Mayor Oskar Lindt walked in.', ['said indirect official Lena Moss [a claim] that the road was closed']],
  ['those of a share', 'The mayor met a third of those who say that the road is closed.', ['said indirect other (those) [say] that the road is closed']],
  ['according to, behind a semicolon', 'Rain fell for days; the road was closed, according to police.', ['said indirect official (police) [according to] the road was closed']],
  ['according to, in front', 'According to the Treasury Department, the firm shipped coal to three ports.', ['said indirect official Treasury Department [According to] the firm shipped coal to three ports']],
  ['according to, in front of a name', 'According to U.S. officials, Senator Lena Moss knew of the deal.', ['said indirect official (U.S. officials) [According to] Senator Lena Moss knew of the deal']],
  ['a report relayed', 'Minister Ilya Vant said aid would follow, according to state television.', ['said indirect official Ilya Vant [said] aid would follow']],
  ['two clauses of one reminder', 'The ministry reminded both sides that “talks are open” and that it “will not wait.”', ['said mixed official (The ministry) [reminded] that “talks are open” and that it “will not wait.”']],
  ['according to, behind', 'The firm shipped coal to three ports, according to the Treasury Department.', ['said indirect official Treasury Department [according to] The firm shipped coal to three ports']],
  ['according to, in the middle', 'The firm, according to police, shipped coal to three ports.', ['said indirect official (police) [according to] The firm / shipped coal to three ports']],
  ['an addressee and a participle', 'Defence Minister Ilya Vant told reporters in Oslo that the army would withdraw, adding that no date had been set.', [
    'said indirect official Ilya Vant [told] that the army would withdraw', 'said indirect official Ilya Vant [adding] that no date had been set']],
  ['a pronoun as addressee', 'Senator Lena Moss told me this week that she would run again.', ['said indirect official Lena Moss [told] that she would run again']],
  ['accused … of, and called on … to', 'Senator Lena Moss accused the company of hiding losses and called on regulators to act.', [
    'said indirect official Lena Moss [accused] the company of hiding losses', 'said indirect official Lena Moss [called on] regulators to act']],
  ['denied', 'The Kremlin denied any role in the attack.', ['said indirect official Kremlin [denied] any role in the attack']],
  ['urged … to', 'The White House urged both sides to return to the table.', ['said indirect official White House [urged] both sides to return to the table']],
  ['vowed to', 'President Tomas Brandt vowed to veto the bill.', ['said indirect official Tomas Brandt [vowed] to veto the bill']],
  ['vowed not to', 'President Tomas Brandt vowed not to veto the bill.', ['said indirect official Tomas Brandt [vowed] not to veto the bill']],
  ['vowed to, and words in marks', 'President Tomas Brandt vowed to “open up” the files.', ['said mixed official Tomas Brandt [vowed] to “open up” the files']],
  ['promised never to', 'President Tomas Brandt promised never to sell the islands.', ['said indirect official Tomas Brandt [promised] never to sell the islands']],
  ['the only verb of its sentence', 'Mayor Oskar Lindt called on Lima to act.', ['said indirect official Oskar Lindt [called on] Lima to act']],
  ['called it illegal', 'Mayor Oskar Lindt called the plan illegal. He called the firm a fraud.', [
    'said indirect official Oskar Lindt [called] the plan illegal', 'said indirect official Oskar Lindt [called] the firm a fraud']],
  ['a clause in front', 'When the aides explained that the plan was final, Governor Ada Quill stood up and said she would leave.', [
    'said indirect other (the aides) [explained] that the plan was final', 'said indirect official Ada Quill [said] she would leave']],
  ['a relay behind', 'The truce was over, Senator Lena Moss said, according to Channel Six.', ['said indirect official Lena Moss [said] The truce was over']],
  ['a relay behind a clause', 'Senator Lena Moss said the truce was over, USA Today reported.', ['said indirect official Lena Moss [said] the truce was over']],
  ['a relay in front', 'According to USA Today, after the vote ended, Senator Lena Moss told advisers she was “tired of it all.”', [
    'said mixed official Lena Moss [told] she was “tired of it all.”']],
  ["a name that ends in 's", "McDonald's said it would open ten stores.", ["said indirect other McDonald's [said] it would open ten stores"]],
  ['a programme as addressee', 'Senator Lena Moss told “The Late Hour” that nobody wants the mine.', ['said indirect official Lena Moss [told] that nobody wants the mine']],
  ['a name in marks before the report', 'In his “Free Harbours” speech, Mayor Oskar Lindt said Peru “renews its ties to the people of the coast.”', [
    'said mixed official Oskar Lindt [said] Peru “renews its ties to the people of the coast.”']],
  ['a forgotten comma behind the utterance', '“We will keep all roads open” Mayor Oskar Lindt wrote.', ['said direct official Oskar Lindt [wrote] “We will keep all roads open”']],
  ['a forgotten comma behind the insertion', 'David Lappe, a spokesman from the Department of Labor said the review was under way.', ['said indirect official David Lappe [said] the review was under way']],
  ['what was given out', 'U.S. officials released intelligence last week that Peru and Chile were arranging a meeting.', [
    'said indirect official (U.S. officials) [released intelligence last week] that Peru and Chile were arranging a meeting']],
  ['a web address as a name', 'Skywatch24.com said the plane had dropped.', ['said indirect other Skywatch24.com [said] the plane had dropped']],
  ['a new sentence behind U.S.', 'Nothing happened in the U.S. Officials said they were ready.', ['said indirect official (Officials) [said] they were ready']],
  ['what a verb governs is no part of the source', 'The visit went on while the review is underway and a White House spokeswoman said the talks were fine.', [
    'said indirect official (a White House spokeswoman) [said] the talks were fine']],
  ['officials of two states', 'Both Peruvian and South Korean officials said the talks would go on.', ['said indirect official (Both Peruvian and South Korean officials) [said] the talks would go on']],
  ['members of a public body', 'The top U.S. Senate Democrat said the bill was dead. A group of state attorneys general said they would sue.', [
    'said indirect official (The top U.S. Senate Democrat) [said] the bill was dead', 'said indirect official (A group of state attorneys general) [said] they would sue']],
  ["a governor's office", 'Governor Ada Quill flew to Lima. Her office said the talks had begun.', ['said indirect official (Her office) [said] the talks had begun']],
  ['the statement of an official body', 'The White House said in a statement that it agreed. The statement said the talks were open.', [
    'said indirect official White House [said in a statement] that it agreed', 'said indirect official (The statement) [said] the talks were open']],
  ['a relay behind a statement', '“We are done,” Senator Lena Moss said in a statement released by an aide, according to Channel Six.', ['said direct official Lena Moss [said] “We are done,”']],
  ['when it was said', 'As he announced the cuts, Mayor Oskar Lindt acknowledged that the town might suffer.', ['said indirect official Oskar Lindt [acknowledged] that the town might suffer']],
  ['a state and others', 'Ohio and the other states that fight the ban said they would appeal.', ['said indirect official (Ohio and the other states that fight the ban) [said] they would appeal']],
  ['told by another', 'Governor Ada Quill was told by Minister Ilya Vant that the road was closed.', ['said indirect official Ilya Vant [was told] that the road was closed']],
  ['the doubt of the article', 'The ministry said it is “totally free” to use the port, but it is unclear what that will cost.', [
    'said mixed official (The ministry) [said] it is “totally free” to use the port']],
  ['called it what it is in marks', 'President Tomas Brandt called the plan “a gift to smugglers” and said he would fight it.', [
    'said mixed official Tomas Brandt [called] the plan “a gift to smugglers”', 'said indirect official Tomas Brandt [said] he would fight it']],
  ['described … as', 'Governor Ada Quill described the road as “a death trap” on Friday.', ['said mixed official Ada Quill [described] the road as “a death trap”']],
  ['a fragment at the start of the clause', 'The statement said "a small number" of people had left the camp.', ['said mixed other (The statement) [said] "a small number" of people had left the camp']],
  ['told behind an apposition', 'Norway is drafting a new law, its justice minister, Oskar Lindt, told Parliament.', ['said indirect official Oskar Lindt [told] Norway is drafting a new law']],
  ['quoted as saying', 'The minister was quoted as saying the port would close.', ['said indirect official (The minister) [was quoted as saying] the port would close']],
  ['a relative clause that reports', 'Defence Minister Ilya Vant, who said the strike was planned, resigned on Monday.', ['said indirect official Ilya Vant [said] the strike was planned']],
  ['a relative clause with the content before', 'The report, which Senator Lena Moss said was “full of errors,” was published on Sunday.', ['said mixed official Lena Moss [said] was “full of errors,”']],
  ['a participle in front', 'Calling the verdict a disgrace, Senator Lena Moss said she would appeal.', [
    'said indirect official Lena Moss [Calling] the verdict a disgrace', 'said indirect official Lena Moss [said] she would appeal']],
  ['two reports joined by "but"', 'Senator Lena Moss said the vote was fair, but Mayor Oskar Lindt said it was not.', [
    'said indirect official Lena Moss [said] the vote was fair', 'said indirect official Oskar Lindt [said] it was not']],
  ['a state that acts', 'Iran announced it would resume talks, and Saudi Arabia said it would attend.', [
    'said indirect official Iran [announced] it would resume talks', 'said indirect official Saudi Arabia [said] it would attend']],
  ['as … noted', 'As the central bank noted, inflation has slowed since March.', ['said indirect official (the central bank) [noted] inflation has slowed since March']],
  ['a dateline', 'LUSAKA (Newswire) - The mine will close next year, Mining Minister Joseph Banda said on Monday.', ['said indirect official Joseph Banda [said] The mine will close next year']],
  ['a report within a report', 'Channel Six reported that Senator Lena Moss said the plant was safe.', ['said indirect official Lena Moss [said] the plant was safe']],
  ['a claim', "North Korea's claim that it fired a satellite was rejected in Seoul.", ['said indirect official North Korea [claim] that it fired a satellite']],
  ['what the article adds is left out', 'Governor Ada Quill said the dam would hold; a third was already full.', ['said indirect official Ada Quill [said] the dam would hold']],
  ['a belief', 'Officials believe the tanker was bound for Nampo.', ['thought indirect official (Officials) [believe] the tanker was bound for Nampo']],
  ['a hope', 'President Tomas Brandt hopes to sign the treaty in Geneva.', ['thought indirect official Tomas Brandt [hopes] to sign the treaty in Geneva']],
  ['unnamed officials', 'U.S. officials said the cargo was worth $3 million.', ['said indirect official (U.S. officials) [said] the cargo was worth $3 million']],
  ['unnamed others', 'Analysts said prices would fall.', ['said indirect other (Analysts) [said] prices would fall']],
  ['one of a group', '“There is too much oil,” one of them said.', ['said direct other (one of them) [said] “There is too much oil,”']],
  ['people told by what they know', 'Two people familiar with the talks said a deal was close.', ['said indirect other (Two people familiar with the talks) [said] a deal was close']],
  ['a spokesman for a public body', 'A spokesman for the Defence Ministry said two soldiers had died.', ['said indirect official (A spokesman for the Defence Ministry) [said] two soldiers had died']],
  ['a spokeswoman for a company', 'A spokeswoman for Norvik Foods, a grocery chain, said the firm would appeal.', ['said indirect other (A spokeswoman for Norvik Foods) [said] the firm would appeal']],
  ['he and she', 'Minister Ilya Vant met Senator Lena Moss in Vienna. Mr. Vant smiled. “It went well,” she said. He warned that time was short.', [
    'said direct official Lena Moss [said] “It went well,”', 'said indirect official Ilya Vant [warned] that time was short']],
  ['a body by its noun', 'The Supreme Court met on Monday. The court ruled that the ban was lawful. It said the state had acted in good faith.', [
    'said indirect official Supreme Court [ruled] that the ban was lawful', 'said indirect official Supreme Court [said] the state had acted in good faith']],
  ['an unnamed speaker goes on', 'A senior official said the plan was dead. “Nobody wants it,” he added.', [
    'said indirect official (A senior official) [said] the plan was dead', 'said direct official (A senior official) [added] “Nobody wants it,”']],
  ['a transcript', 'ROWE: Thank you for coming.\n\nHOST: Will the border open?\n\nROWE: It will open when it is safe.', [
    'said direct other ROWE [–] Thank you for coming.', 'said direct other (HOST) [–] Will the border open?', 'said direct other ROWE [–] It will open when it is safe.']],
];

for (const [name, text, expected] of CONSTRUCTIONS) {
  test(`quotes: ${name}`, () => {
    assert.deepEqual(lines(text), expected);
  });
}

/** What nobody is said to have uttered. */
const SILENT: [string, string][] = [
  ['scare quotes and titles', 'The so-called “green corridor” opened on Monday. The film “Night Train” won two prizes.'],
  ['apostrophes', "The farmers' market opened in the '90s. The officers' mess is closed."],
  ['inches', 'The shelf is 6" wide and 12" deep.'],
  ['nobody spoke', 'Neither side would say who fired first.'],
  ['neither spoke', 'Neither Mayor Oskar Lindt nor Senator Lena Moss said the plan was dead. Neither Oslo nor Rome plans to leave the pact.'],
  ['it was not said', 'Mayor Oskar Lindt did not announce the deal. Senator Lena Moss would have said that it was late.'],
  ['a participle before its noun', 'Doubt about the newly announced deal with Peru grew on Sunday.'],
  ['things that tell nothing', 'The fishing law calls for a report. It also calls on firms to leave. Evidence suggests that the road was closed. The case turned on a clause in the law that says the port is free.'],
  ['what may have been said', 'It is unclear whether Mayor Oskar Lindt announced the cuts by mistake.'],
  ['what was only seen', 'Mayor Oskar Lindt saw the wreck on Monday.'],
  ['nothing is said of it', 'Mayor Oskar Lindt called the police. Congress asserted itself on trade. An online posting by the group made the same claim.'],
  ['a posting is a noun behind its article', 'Senator Lena Moss answered with a public posting on Sunday that the mill would close.'],
  ['a saying behind two adjectives', 'Senator Lena Moss left after a blunt, angry saying that the mill would close.'],
  ['what could be said', 'Mayor Oskar Lindt could say more tomorrow.'],
  ['a heading between paragraphs', 'The talks went on.\n\nNorway asks for a meeting\n\nThe matter will come before the assembly in the spring, when its members are back.'],
  ['what not all expect', 'Not everyone expects a deal this week. Not all ministers said they would sign.'],
  ['a headline', 'Mayor says bridge will open\n\nThe bridge is old.\n\nIt was built in 1911.'],
  ['attitudes and acts', 'Senator Lena Moss opposed the plan. Mayor Oskar Lindt welcomed the vote and signed the bill.'],
  ['marks alone', '“””“““ “” \'\' "" ‘’ « »'],
  ['nothing at all', ''],
];

for (const [name, text] of SILENT) {
  test(`no quotes: ${name}`, () => {
    assert.deepEqual(lines(text), []);
  });
}

test('a mark without its partner does not swallow the paragraphs behind it', () => {
  const text = '“This is the first part of a long speech, he began\n\nThe weather was mild.\n\n“It will rain,” said Mayor Oskar Lindt.';
  assert.deepEqual(lines(text).at(-1), 'said direct official Oskar Lindt [said] “It will rain,”');
  for (const quote of quotesOf(text)) for (const span of quote.content) assert.ok(!text.slice(span.start, span.end).includes('\n'));
});

test('ten thousand quotation marks are read, and what stands behind them too', () => {
  const found = lines(`${'“'.repeat(5000)}${'" '.repeat(5000)}\n\n“It will rain,” said Mayor Oskar Lindt.`);
  assert.deepEqual(found.at(-1), 'said direct official Oskar Lindt [said] “It will rain,”');
});

test('every span lies within the text, in order and without blank edges', () => {
  const text = CONSTRUCTIONS.map(([, words]) => words).join('\n\n');
  const quotes = quotesOf(text);
  assert.ok(quotes.length >= 60);
  let last = 0;
  for (const quote of quotes) {
    const [first] = quote.content;
    assert.ok(first);
    assert.ok(first.start >= last);
    last = first.start;
    for (const span of [...quote.content, quote.cue, quote.source]) {
      if (!span) continue;
      const words = text.slice(span.start, span.end);
      assert.equal(words, words.trim());
      assert.notEqual(words, '');
    }
  }
});
