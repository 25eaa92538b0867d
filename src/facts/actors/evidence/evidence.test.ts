import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { annotate } from '../../../language/annotate.ts';
import { loadTagger } from '../../../language/tagger/tagger.ts';
import type { Evidence } from '../candidates.ts';
import { readCapitals } from '../runs/capitals.ts';
import { joinRuns } from '../runs/join-runs.ts';
import { findRuns } from '../runs/pieces.ts';
import { readRuns } from '../runs/read-runs.ts';
import { findZones } from '../runs/zones.ts';
import { weighCandidates } from './evidence.ts';

const model = loadTagger(new Uint8Array(readFileSync('src/language/model/tagger.bin')));

/** What speaks for each reading of the name in {braces}. */
function evidenceOf(marked: string): Evidence {
  const start = marked.indexOf('{');
  const annotations = annotate(marked.replace(/[{}]/g, ''), model);
  const zones = findZones(annotations);
  const candidates = readRuns(annotations, joinRuns(annotations.tokens, findRuns(annotations, zones, readCapitals(annotations, zones))));
  weighCandidates(annotations, candidates);
  const found = candidates.find((candidate) => candidate.start === start && candidate.end === marked.indexOf('}') - 1);
  assert.ok(found, `no such name: ${marked}; but ${candidates.map(({ text }) => text).join(', ')}`);
  return found.evidence;
}

/** What the first sentence says of the name more (+) or less (-) than the second. */
const CLUES: [string, string, string][] = [
  ['+person', 'The boat was built by {Kolb}, who sang.', 'The boat was built by {Kolb}, and sank.'],
  ['+person', 'The boat was built by {Kolb} whose men sang.', 'The boat was built by {Kolb} and men sang.'],
  ['+person', 'The boat was built by {Kolb}, whose men sang.', 'The boat was built by {Kolb}, and men sang.'],
  ['+organisation', 'The boat was built by {Kolb}, which sank.', 'The boat was built by {Kolb}, and sank.'],
  ['+person', 'They told {Kolb}, 54, of it.', 'They told {Kolb}, twice, of it.'],
  ['+place', 'They told of {Kastin}, Norway.', 'They told of {Kastin}, twice.'],
  ['+person', 'It was {Kolb} (R-Ohio) who left.', 'It was {Kolb} (twice) who left.'],
  ['+thing', 'They read the {Kastin Trade Partnership} (TTIP) again.', 'They read the {Kastin Trade Partnership} (all) again.'],
  ['+organisation', 'They joined {Nadi Jana Balaya}, or NJB, again.', 'They joined {Nadi Jana Balaya}, or XYW, again.'],
  ['+organisation', 'They joined {Nadi Jana Balaya} (NJB) again.', 'They joined {Nadi Jana Balaya} (XYW) again.'],
  ['+organisation', 'They joined {Nadi Jana Balaya} (XYW) again.', 'They joined {Nadi Jana Balaya} (now) again.'],
  ['+person', 'They joined {Kolb} and Ann Field again.', 'They joined {Kolb} and the men again.'],
  ['+place', 'They saw the {Kastin} district again.', 'They saw the {Kastin} play again.'],
  ['+place', 'They saw the {Kastin} district again.', 'They saw the {Kastin} river again.'],
  ['+organisation -person', 'It was {Kastin} founder Ann Field who left.', 'It was {Kastin} and Ann Field who left.'],
  ['+organisation', 'They fought {Kastin} rebels again.', 'They fought {Kastin} men again.'],
  ['+organisation', 'They fought {M10} rebels again.', 'They fought {Kastin} rebels again.'],
  ['+organisation', 'They saw the {Tamarod} movement again.', 'They saw the {Tamarod} play again.'],
  ['+organisation', 'They saw {Kastin} bosses again.', 'They saw {Kastin} boats again.'],
  ['+thing', 'They saw the {Cy Garcia} hospital again.', 'They saw the {Cy Garcia} boat again.'],
  ['+thing', 'They saw the {Resolute} desk again.', 'They saw the {Resolute} boat again.'],
  ['+thing', 'They saw the {Resolute} Kolb-led men again.', 'They saw the {Resolute} old men again.'],
  ['+organisation', "They saw Bo Lee's {Zawra} party again.", "They saw Bo Lee's {Zawra} boat again."],
  ['+organisation -person', "They saw the {Brightholm} insurance company again.", 'They saw the {Brightholm} insurance men again.'],
  ['+organisation -person', 'They saw the {Kastel} website again.', 'They saw the {Kastel} boat again.'],
  ['+organisation -person', 'They saw the {ABCD-E} group again.', 'They saw the {ABCD-E} boat again.'],
  ['+organisation -person', "They saw {Kastel Werke}'s chief executive again.", "They saw {Kastel Werke}'s chief rival again."],
  ['+organisation -person', "They saw {Kastel}'s shareholders again.", "They saw {Kastel}'s boats again."],
  ['+person', 'They saw the {Kolb} campaign again.', 'They saw the {Kolb} boat again.'],
  ['+person', '{Ann FIELD}: Thank you all for the boats.', '{Ann FIELD} and all of you saw the boats.'],
  ['+thing', 'They went to the {Climate Action} 2016 summit again.', 'They went to the {Climate Action} 2016 boats again.'],
  ['+organisation', 'They told the {Kastin} news agency again.', 'They told the {Kastin} news men again.'],
  ['+thing', 'They left the {Nuclear Forces} treaty again.', 'They left the {Nuclear Forces} boats again.'],
  ['+thing', 'They left the {Northern Forces} (NF) Treaty again.', 'They left the {Northern Forces} (NF) boats again.'],
  ['+organisation -person', 'They took {Kastel} Flight 12 again.', 'They took {Kastel} flight back again.'],
  ['+thing', 'The tanker, renamed the {Bright Star} 1, has left.', 'The tanker, and also the {Bright Star} 1, has left.'],
  ['+thing', 'They fired the {Kestrel} missile again.', 'They fired the {Kestrel} men again.'],
  ['+thing', 'They watched the {Hang Seng} index again.', 'They watched the {Hang Seng} boats again.'],
  ['+thing', 'They watched the 10-year {Treasury} note again.', 'They watched the 10-year {Treasury} boats again.'],
  ['+person -place', '{Kolb} said the port was closed.', '{Kolb} saw the port was closed.'],
  ['+organisation', 'As {Foreign Affairs} reported, they left.', 'As {Foreign Affairs} went on, they left.'],
  ['+organisation', 'They told {Foreign Affairs} again.', 'They saw {Foreign Affairs} again.'],
  ['+thing', 'They saw “{Kestrel}” again.', 'They saw {Kestrel} again.'],
  ['+thing', 'It was a {Kolb} who left.', 'It was not {Kolb} who left.'],
  ['+person', 'They spoke of the death of {Kolb} again.', 'They spoke of the boats of {Kolb} again.'],
  ['+organisation', 'They named companies including {Kastin}, Brightline and Acme.', 'They named nobody but {Kastin}, Brightline and Acme.'],
  ['+organisation -person', 'He was a journalist for {Nice-Matin} again.', 'He was a boon for {Nice-Matin} again.'],
  ['+person', '“It failed,” writes {Adda Kolbin} again.', '“It failed,” sings {Adda Kolbin} again.'],
  ['+person', 'Its secretary, {Adda Kolbin}, left again.', 'Its harbour, {Adda Kolbin}, left again.'],
  ['+organisation -person', 'He was the former CEO of {Kastin-Kolb} again.', 'He was the former port of {Kastin-Kolb} again.'],
  ['+organisation', 'She is the director of {One Kastin Now} again.', 'She is the wind of {One Kastin Now} again.'],
  ['+organisation -person', 'She is an adviser at {Kastin} again.', 'She is a guest at {Kastin} again.'],
  ['-person +organisation', 'They saw the {Kolb} again.', 'They saw then {Kolb} again.'],
  ['+thing', 'They passed the trade act ({TRA}) again.', 'They passed the men ({TRA}) again.'],
  ['+thing', 'They talked of countering violent extremism, or {CVE}, again.', 'They talked of the men they saw, or {CVE}, again.'],
  ['+person', 'She is the envoy to Norway {Kolb} again.', 'She is a boat to Norway {Kolb} again.'],
  ['+person', 'He is a student named {Shadab} again.', 'He is on a boat named {Shadab} again.'],
  ['+organisation -person', 'They saw lender {Kastin} again.', 'They saw then {Kastin} again.'],
  ['+person', 'They saw analyst {Kastin} again.', 'They saw then {Kastin} again.'],
  ['+organisation', 'They saw the {Kastin Board} again.', 'They saw the {Kastin Bord} again.'],
  ['+organisation', 'They saw {Kastin Industries} again.', 'They saw {Kastin Indastries} again.'],
  ['+organisation', 'They saw the {Ann B. Field Foundation} again.', 'They saw the {Kastin B. Field Foundation} again.'],
  ['+person', 'They saw {Ann Kolbin} again.', 'They saw {Kastin Kolbin} again.'],
  ['+person', 'They saw {ANN Kolbin} again.', 'They saw {ANX Kolbin} again.'],
  ['+person', 'They saw {Kastin F. Kolbin} again.', 'They saw {Kastin Fo Kolbin} again.'],
  ['+thing', 'They saw {Kastians} again.', 'They saw {Kastian} again.'],
  ['-person', 'They saw {Together Against Kolbin} again.', 'They saw {Together Agains Kolbin} again.'],
  ['+thing', 'They saw {Uighur Muslims} again.', 'They saw {Uighur Kolbin} again.'],
  ['+organisation', 'They saw a divided {Parliament} again.', 'They saw a divided {Parlament} again.'],
  ['+thing', 'They saw the {Kolbin FISA} probe again.', 'They saw the {Kolbin FISX} probe again.'],
  ['+thing', 'They saw the {Palace} again.', 'They saw the {Pelace} again.'],
  ['+thing', 'They saw {Brexit} again.', 'They saw {Brexat} again.'],
  ['+thing', 'They saw {Tropical Storm Kolbin} again.', 'They saw {Tropical Starm Kolbin} again.'],
  ['+place', 'They saw {Mount Kolbin} again.', 'They saw {Moun Kolbin} again.'],
  ['+place', 'They saw {Mount Kolbin} again.', 'They saw {Fort Kolbin} again.'],
  ['+organisation', 'They saw the {GDX} again.', 'They saw the {Gdx} again.'],
  ['+organisation', 'They saw the {GDX} again.', 'They saw the {GDXPRT} again.'],
  ['+organisation', 'They saw the {DKP-R} again.', 'They saw the {Dkp-R} again.'],
  ['+organisation', 'They saw {WXYZ-TV} again.', 'They saw {Wxyz-Tv} again.'],
  ['+thing', 'They saw {Kolbincare} again.', 'They saw {Kolbincarp} again.'],
  ['+organisation', 'They saw {Kolbin.com} again.', 'They saw {Kolbin.cam} again.'],
  ['+thing', 'They saw {Kolbin4} again.', 'They saw {Kolbin} again.'],
  ['+organisation', 'They saw {KolBin} again.', 'They saw {Kolbin} again.'],
  ['-organisation', 'They saw {McKolbin} again.', 'They saw {MuKolbin} again.'],
  ['+thing', 'They saw the {Kolbin Act} again.', 'They saw the {Kolbin Ack} again.'],
  ['-thing', 'They saw {Ann Lane} again.', 'They saw the {Lopo Kast Lane} again.'],
  // what the tagger and the shape of a name say
  ['+organisation', 'They told {Reuters} again.', 'They told {Kolbin} again.'],
  ['+person', 'They saw {Ann} again.', 'They saw {Kastin} again.'],
  ['+person', 'They saw {Ann Kolbin} again.', 'They saw {Ann} again.'],
  ['-person', 'They saw {Ann K0lbin} again.', 'They saw {Ann Kolbin} again.'],
  ['+person', 'They saw {Merkel} again.', 'They saw {Merkol} again.'],
  ['+organisation', 'They saw {Kastin AS} again.', 'They saw {Kastin AX} again.'],
  ['+thing', 'They saw {Foreign Affairs} again.', 'They saw {Foreign Kolbin} again.'],
  ['+thing', 'They saw {Foreign Kolbin} again.', 'They saw {Freign Kolbin} again.'],
  ['+thing', 'They saw {USS Kolbin} again.', 'They saw {UXS Kolbin} again.'],
  // what stands before it
  ['+person', 'They saw minister {Kastin} again.', 'They saw then {Kastin} again.'],
  ['+person', 'They saw Mrs. {Kastin} again.', 'They saw then {Kastin} again.'],
  ['+thing', 'It was an {Opel} that left.', 'It was not {Opel} that left.'],
  ['-person', 'Its owner, {Adda Kolbin}, left again.', 'Its secretary, {Adda Kolbin}, left again.'],
  ['-person', 'Its secretary, {Adda Kolbin} left again.', 'Its secretary, {Adda Kolbin}, left again.'],
  ['-person', 'Its secretary or {Adda Kolbin}, left again.', 'Its secretary, {Adda Kolbin}, left again.'],
  ['+thing', 'They watched the {Topix} 500 again.', 'They watched the {Topix} men again.'],
  ['-thing', 'They watched the {Kastin} 500 again.', 'They watched the {Topix} 500 again.'],
  ['-organisation', 'They saw the {Kastin Kolbin Bright Zawra} party again.', 'They saw the {Zawra} party again.'],
  ['+organisation', 'They saw the {Together For Yes} campaign again.', 'They saw the {Together Fo Yes} campaign again.'],
  ['-organisation', 'They heard of it from the editor of the Norland Times newspaper, {Kastin Kolbin}, again.', 'They heard of it from the newspaper, {Kastin Kolbin}, again.'],
  ['-organisation', 'They had data, from {Brightmap} again.', 'They had data from {Brightmap} again.'],
  ['-organisation', 'It was a poll that the men read by {Kastrat} again.', 'It was a poll read by {Kastrat} again.'],
  ['-organisation', 'They had data for the men from {Brightmap} again.', 'They had data from {Brightmap} again.'],
  ['+organisation', 'The groups that signed are {Act Now}, Bend It and Kolb.', 'The men that signed are {Act Now}, Bend It and Kolb.'],
  ['+organisation', 'They named firms such as {Kastin}, Brightline and Acme.', 'They named men such as {Kastin}, Brightline and Acme.'],
  ['+organisation', 'They named the banks Brightline, Acme and {Kastin}.', 'They named the boats Brightline, Acme and {Kastin}.'],
  // places
  ['+place', 'They won D-Rhode {Island} again.', 'They won then {Island} again.'],
  ['+place', 'They saw {Shaheen Bagh} again.', 'They saw {Shaheen Bagg} again.'],
  ['+place -person', 'He grew up in the suburb of {Kastin}, Michigan, then.', 'He grew up in the suburb of {Kastin}, twice, then.'],
  ['+thing', 'They saw the tanker {Bright Kolbin} again.', 'They saw the men {Bright Kolbin} again.'],
  ['+thing', 'They went aboard the {Bright Kolbin} again.', 'They went beside the {Bright Kolbin} again.'],
  ['+place -person', 'They went through eastern {Kastin} again.', 'They went through ancient {Kastin} again.'],
  ['+thing', 'They wrote a program called {Brightbit} again.', 'They wrote a man called {Brightbit} again.'],
  ['+thing', 'They wrote software known as {Brightbit} again.', 'They wrote men known as {Brightbit} again.'],
  ['+place -person', 'They stood outside {Kastin} again.', 'They stood behind {Kastin} again.'],
  ['+place', 'They heard from {Kastin} again.', 'They heard of {Kastin} again.'],
  ['+place -person', 'They sent patrols to {Kastin} again.', 'They sent letters to {Kastin} again.'],
  // bodies told by what they do
  ['+organisation -person', 'They had data from {Brightmap} again.', 'They had letters from {Brightmap} again.'],
  ['+organisation -person', 'It was a poll published on Sunday by {Kastrat} again.', 'It was a play published on Sunday by {Kastrat} again.'],
  ['+organisation -person', 'The refinery, {Kastel Gold}, has said it is closed.', 'The harbour, {Kastel Gold}, has said it is closed.'],
  ['+organisation -person', "They saw {Kastin}, the world's biggest uranium producer, again.", 'They saw {Kastin}, the quiet uranium producer, again.'],
  ['+person', 'They saw {Kastin}, a retired teacher, again.', 'They saw {Kastin}, a retired boat, again.'],
  ['+organisation', 'They saw {Kastin}, a small bank, again.', 'They saw {Kastin}, a small boat, again.'],
];

test('what stands in and around a name speaks for a person, a body, a place or a thing', () => {
  for (const [says, clue, other] of CLUES) {
    const more = evidenceOf(clue), less = evidenceOf(other);
    for (const word of says.split(' ')) {
      const kind = word.slice(1) as keyof Evidence, rise = more[kind] - less[kind];
      assert.ok(word.startsWith('+') ? rise > 0.4 : rise < -0.4, `${word} ${rise}: ${clue} / ${other}`);
    }
  }
});
