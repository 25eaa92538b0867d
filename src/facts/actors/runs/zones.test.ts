import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { annotate } from '../../../language/annotate.ts';
import { loadTagger } from '../../../language/tagger/tagger.ts';
import { findZones } from './zones.ts';

const model = loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));
const MARKS = { prose: ['', ''], heading: ['«', '»'], skip: ['‹', '›'] } as const;

/** A text (" ¶ " between paragraphs) with ‹what names nobody› and «what is written large all over» in brackets. */
function marked(line: string): string {
  const text = line.replaceAll(' ¶ ', '\n\n');
  const annotations = annotate(text, model);
  const zones = findZones(annotations);
  let out = '', at = 0;
  annotations.tokens.forEach((token, i) => {
    const zone = zones[i] ?? 'prose', [opens, closes] = MARKS[zone];
    const goesOn = (other: number) => zones[other] === zone && annotations.tokens[other]?.sentence === token.sentence;
    out += text.slice(at, token.start) + (goesOn(i - 1) ? '' : opens) + text.slice(token.start, token.end) + (goesOn(i + 1) ? '' : closes);
    at = token.end;
  });
  return (out + text.slice(at)).replaceAll('\n\n', ' ¶ ');
}

const LONG = 'The men of the port, whom nobody in the town of Kast had seen since they went out to the north with their boats on the first day of the year, came back to it on a Monday, and told Ann Field of all that they had seen.';

const LINES: Record<string, string[]> = {
  'who wrote it': [
    '‹Ann Field, and Bo Lee› ¶ ‹EXAMPLE TIMES› ¶ The council of the town of Kast has closed its port for a week, and nobody there knows why it did.',
    '‹Ann Field› ¶ ‹Special for the Example Times› ¶ The council of the town of Kast has closed its port for a week, and nobody there knows why it did.',
    '«Ann Field, and Bo Lee» ¶ EXAMPLE ¶ The council has closed its port.',
    '‹By Ann Field›',
    '‹BYLINE: ANN FIELD, STAFF WRITER OF THE EXAMPLE TIMES IN THE TOWN OF NEW KAST, AND BO LEE›',
    '‹- Ann Field.›',
    '- Ann Field and Bo Lee went home to the port of Kast on a Monday',
    '‹AP›',
    '‹Reuters›',
    'Ann left.',
    '‹Reporting by Ann Field; editing by Bo Lee›',
    '‹(Additional reporting by Ann Field)›',
    '‹Writing and research by Ann Field›',
    'The port is closed. ‹Ann Field contributed to this report.› Bo Lee left.',
    '‹Ann Field contributed.›',
    'Ann Field contributed a boat to the port of Kast.',
    '‹Ann Field reported from Kast.›',
    'Ann Field reported from the port that the boats had left it on Monday.',
    '‹Ann Field and Bo Lee assisted with this story.›',
    '‹The Example Press contributed reporting from Kast.›',
    'Ann Field compiled the list of the boats.',
    'The men of the port, whom nobody in the town of Kast had seen since they went out to the north with their boats on the first day of the year, came back to it, and what they had seen there Ann Field contributed to this report.',
  ],
  'what leads elsewhere': [
    '‹Follow Ann Field on the network.›', '‹Write to Ann Field at the desk.›', '‹Contact Ann Field at the desk.›', '‹© 2024 The Example Times›', '‹Copyright 2024 The Example Times›',
    '‹This report contains material from the Example Agency.›', '‹This article is based on a dispatch by the Example Agency.›', 'This report is by the Example Agency.',
    '‹SEE ALSO: Minister quits over the bridge›', '‹Related: Minister quits over the bridge›', '‹Must read: Minister quits over the bridge›',
    '‹Minister Bo Lee quits over the bridge Read more›',
    '‹Get our stories delivered to your inbox.› ‹By signing up, you agree to what Ann Field wrote.›',
    'Related to Ann Field: nobody.',
    `More: ${LONG}`, `${LONG} ‹Read more›`, `${LONG} ${LONG} They sign up.`,
    'The minister left. ‹(RELATED: Minister Quits)› Bo Lee went too.',
    'The port ‹[Photos: Port of Kast]› is closed, Bo Lee said.',
    'The port ‹(Example Agency photo: Ann Field)› is closed.',
    'The port (see the map of Ann Field) is closed.',
    'The port (Ann Field) is closed.',
    '‹(Read: Bo Lee left.)›',
  ],
  'headlines': [
    '«WHO WILL WIN THE VOTE?»', '«Minister Quits Over the Bridge»', '«Minister Says the Deal With Norland Is Off.»', 'Minister Bo Lee quits his post over the bridge', '«Minister Bo Lee quits»', 'The boats left',
    'Norland Reform Party - 8 votes', 'Norland: 5 medals', '«Norland Reform Party Wins»',
    'The port is closed. «WHO WILL WIN THE VOTE?» Nobody knows.',
    'The boats left. BOO!',
    'Our story about them: «Storm Victims Include Students, Singers»',
    'Our story about them: Storm Victims Include Students, Singers.',
    'Our story about them: Storm Victims Include students of Kast',
    'The name of the man who was told: Ann Field',
    'From left, Minister Ann Field of Norland, Minister Bo Lee of Kastland, Minister Cy Garcia of Estonia, Minister Di Moss of Latvia, Minister Ed Holm and Flo Kast met',
    '«Minister Bo Lee to Leave the Port»',
    'Bo Lee, Ann Field and Cy Garcia of Norland met on Monday.',
    'Bo Lee, Ann Field, Cy Garcia, Di Moss and Ed Holm met Flo King in Oslo.',
  ],
  'where a dispatch comes from': [
    '‹TEHRAN, Iran (AP) —› Bo Lee left.', '‹WASHINGTON (Reuters) -› Bo Lee left.', '‹MOSCOW —› Bo Lee left.', '‹SEOUL, March 3 (Xinhua) --› Bo Lee left.',
    '‹Kast, Norway (AP) —› Bo Lee left.', '‹NEW DELHI:› The minister Bo Lee left.', '‹KHARTOUM, Sudan:› The minister Bo Lee left.', 'FIELD: Thank you, Bo Lee.', 'Bo Lee — he left.', 'Kast — Bo Lee left.',
    'the port (‹AP›) — Bo Lee left.', 'NATO said — Bo Lee left.', 'UN — the men left.', 'NEW DELHI: the minister left.', 'New DELHI: The minister left.', 'Iran: The minister Bo Lee left.',
  ],
  'whose picture it is': [
    'Bo Lee left the port. ‹Ann Field/AP›', '‹Ann Field/AP› the port that Bo Lee left.', 'The boat by ‹Cy Garcia/Redux› has left the port.', 'The boat by ‹Reuters/Cy Mbeki› left.', 'The plan by Bo Lee/Ann Field has failed.', 'The port is closed. ‹(AP Photo by Ann Field)›',
    'The port is closed, Ann Field told the men of the town, who had come from the north with their boats, in a picture by Handout/REX of which nobody knew.',
    '‹Image copyright EPA› Image caption The minister Bo Lee left.', '‹Image source REX Features› a port that Bo Lee left.', 'The Image of Bo Lee has left the port.',
    'KAST (‹AP›) Bo Lee left.', 'The Associated Press (AP) told Bo Lee.', 'Bo Lee (‹Reuters›) left.',
  ],
  'titles, cases and phrases': [
    'He read the ‹“Fair Trade Through Sanctions Act”› to Bo Lee.', 'He saw the film ‹“Winter of Rivers”› with Bo Lee.', 'He said “Ann Field left the port” to Bo Lee.', 'He said “Norland” to the men.', 'He said to the men of the port that “Bo Lee',
    'The ruling in ‹Lee v. Field› stands.', 'The ruling in ‹Ann Lee v. Norland Harbour Board› stands.', 'The 5 v. Field is none.', 'He came v. late.',
    'He went to ‹Wall Street› with Bo Lee.', 'He told the Wall Street Journal.', 'The ‹Oval Office› is closed.', 'In the ‹Cold War› the ports were closed.', "They saw ‹Martha's Vineyard› in May.",
  ],
};

for (const [what, lines] of Object.entries(LINES)) {
  test(`names are read as the place tells: ${what}`, () => {
    for (const line of lines) assert.equal(marked(line.replace(/[«»‹›]/g, '')), line);
  });
}
