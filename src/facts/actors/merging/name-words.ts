import { suited } from '../../../language/plain-letters.ts';
import { words } from '../../../language/word-list.ts';
import type { Candidate } from '../candidates.ts';
import { foldWord, type Group } from '../groups.ts';

const SUFFIX = new Set(['jr', 'sr', 'jnr', 'snr', 'ii', 'iii', 'iv']);

/** The suffix that parts a namesake from another: "jr" of "Ann Field Jr."; empty where the name has none. */
export function suffixOf(group: Group): string {
  const last = foldWord(group.words.at(-1) ?? '');
  return group.words.length > 1 && SUFFIX.has(last) ? last : '';
}

const readNames = new WeakMap<readonly string[], readonly string[]>();

/** "Crooked Ann", "Poor Bo": what someone calls a person who is named elsewhere. */
const EPITHETS = words('crooked little sleepy crazy lyin lying lazy poor dear old young big goofy cheatin wild');

/** The places that name a person without an epithet, or all where each has one. */
export function withoutEpithets(candidates: readonly Candidate[]): readonly Candidate[] {
  const plain = candidates.filter((candidate) => candidate.words.length !== 2 || !EPITHETS.has(foldWord(candidate.words[0] ?? '')));
  return plain.length > 0 ? plain : candidates;
}

const ARTICLE = /^(?:al|el|ul|as|ash|an|ar|at|ad|az)-(?=\p{L}{3})/u;

function withoutArticle(word: string): string {
  return word.replace(suited(ARTICLE, word), '');
}

/** "Mohamed", "Muhammad": one name, spelled as each paper likes. */
const PROPHET = /^m[ou]h[ae]mm?[ae]d$/;

/** Name words without initials' stops, suffixes and commas: "Arnold J. Field Jr." → arnold, j, field. Read once a name. */
export function nameWords({ words }: Group): readonly string[] {
  let known = readNames.get(words);
  if (known === undefined) {
    // "Bashar al-Lima" is "Bashar Lima" too
    known = words.map((word, i) => (i > 0 || words.length === 1 ? withoutArticle(foldWord(word)) : foldWord(word).replace(PROPHET, 'mohammed')))
      .filter((word) => word !== '' && word !== ',' && word !== 's' && !SUFFIX.has(word));
    if (known.length === 2 && EPITHETS.has(known[0] ?? '')) known = known.slice(1);
    readNames.set(words, known);
  }
  return known;
}

/** "Steven T. Mills" ~ "Steve Mills" ~ "Mr. S. Mills": same surname, and first names that can be one. */
export function samePerson(longer: readonly string[], shorter: readonly string[]): boolean {
  const a = longer.at(-1);
  const b = shorter.at(-1);
  if (a === b) {
    const first = longer[0] ?? '';
    const other = shorter[0] ?? '';
    if (first === other) return middleAgrees(longer, shorter);
    if (longer.slice(1, -1).includes(other) && other.length > 1) return true;
    if (first.length === 1 || other.length === 1) return first[0] === other[0];
    return shortens(first, other) || shortens(other, first);
  }
  // Family name first, or a second surname left out: "Park Min-soo Lee"; "Carlos Ruiz Peña" and "Carlos Ruiz"
  return shorter.length >= 2 && shorter.every((word, i) => longer[i] === word);
}

function middleAgrees(longer: readonly string[], shorter: readonly string[]): boolean {
  if (shorter.length === 2) return true;
  const middle = longer.slice(1, -1);
  return shorter.slice(1, -1).every((word) => middle.some((other) => other === word || ((word.length === 1 || other.length === 1) && word[0] === other[0])));
}

/** "Steve" of "Steven", "Dan" of "Daniel"; not "Ann" of "Anna". */
function shortens(full: string, short: string): boolean {
  if (short.length < 3 || full.length <= short.length) return NICKNAMES.get(short)?.includes(full) ?? false;
  if (full.startsWith(short.slice(0, Math.max(3, short.length - 1)))) return full.length - short.length > 1 || !'aei'.includes(full.at(-1) ?? '');
  return NICKNAMES.get(short)?.includes(full) ?? false;
}

const NICKNAMES = new Map(Object.entries({
  bill: ['william'], will: ['william'], bob: ['robert'], rob: ['robert'], dick: ['richard'], rick: ['richard'], jim: ['james'], jack: ['john'],
    ted: ['edward', 'theodore'], tony: ['anthony'],
  tom: ['thomas'], tommy: ['thomas'], steve: ['stephen', 'steven'], ed: ['edward', 'edwin', 'edmund', 'edgar'], eddie: ['edward', 'edwin'],
  al: ['albert', 'alan', 'alfred'], andy: ['andrew'], gerry: ['gerald', 'gerard'], jerry: ['gerald', 'jerome'], harry: ['henry', 'harold'],
  betsy: ['elizabeth'], sue: ['susan'], kathy: ['katherine', 'kathleen'],
  cathy: ['catherine'], debbie: ['deborah'], mick: ['michael'], ned: ['edward'], frank: ['francis', 'franklin'], jeff: ['geoffrey'],
  nate: ['nathan', 'nathaniel'], gene: ['eugene'], hal: ['harold'], meg: ['margaret', 'megan'], sally: ['sarah'], jake: ['jacob'], jimmy: ['james'],
  bobby: ['robert'], billy: ['william'], jon: ['jonathan'], sasha: ['alexander', 'aleksandr'], misha: ['mikhail'],
  mike: ['michael'], joe: ['joseph'], kate: ['katherine', 'catherine'], liz: ['elizabeth'], beth: ['elizabeth'], peggy: ['margaret'], maggie: ['margaret'],
  chuck: ['charles'], hank: ['henry'], larry: ['lawrence'],
}));
