import type { Annotations, Token } from '../../../language/annotations.ts';
import { isFirstName } from '../../../language/gazetteers/given-names.ts';
import { officeHolder } from '../../../language/gazetteers/office-holders.ts';
import { fits } from '../../../language/plain-letters.ts';
import { lengthOf } from '../../../language/word-at.ts';
import { words } from '../../../language/word-list.ts';
import { type Candidate, towardsBody } from '../candidates.ts';
import { weighNobody } from '../words/nobody.ts';
import { COMPANY_ENDINGS, HEAD_FIRST, HEAD_LAST, OPEN_HEADS, PEOPLES, SUBJECTS, THING_HEADS } from '../words/organisation-words.ts';
import { isRoleNoun } from '../words/role-words.ts';
import { weighBefore } from './before-evidence.ts';
import { weighAfter } from './behind-evidence.ts';
import { MERE_LETTERS } from './thing-letters.ts';

/** "San Lucas", "Fort Field", "Mount Ebo" */
const PLACE_STARTS = words(`
  san santa rio mato nova castilla nuevo nueva andhra uttar madhya são sao los las fort port mount mt mt. lake saint st. st cape puerto`);

/** Reads the words of each name and around it for what it may be. */
export function weighCandidates(annotations: Annotations, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    weighTags(annotations.tokens, candidate);
    weighShape(candidate);
    weighBefore(annotations, candidate);
    weighAfter(annotations, candidate);
  }
}

/** The tagger's reading, a vote a word. */
function weighTags(tokens: readonly Token[], candidate: Candidate): void {
  const length = lengthOf(candidate);
  for (const token of tokens.slice(candidate.first, candidate.last)) {
    if (token.entity === 'PERSON') candidate.evidence.person += 2.5 / length;
    else if (token.entity === 'ORGANIZATION') candidate.evidence.organisation += 2.5 / length;
    else if (token.entity === 'PLACE') candidate.evidence.place += 2.5 / length;
    else if (token.entity === 'MISC') candidate.evidence.thing += 0.8 / length;
  }
}

/** "S-300 Air Defence Systems", "Missile Defence System": a weapon, though companies are called "Systems" too. */
const WEAPON = /\b(?:[A-Z]{1,3}-\d+|[Mm]issiles?|[Ww]eapons?)\b.*\b[Ss]ystems?$/;

/** Bodies called after somebody: "Ann B. Field Foundation". */
const NAMED_AFTER = words(`
  foundation university institute center centre library school hospital fund trust museum company corporation group college memorial theatre`);

/** Words that a writer capitalises though they name nobody of the story. */
const NOBODY = words(`
  obamacare treasuries dreamliner superjet iphone ipad macbook playstation xbox kindle galaxy viagra botox novichok sarin alzheimer alzheimers parkinson
  parkinsons crohn tourette allahu gosh world oval treaty intel juche brent benchmark msci nasdaq dow hq powerpoint branch patriots javelins stingers alps
  andes himalayas rockies balkans tropics levant also all copy add more picks analysis mom dad jesus christ universe mars saturn halloween armageddon kumbaya
  tale run eleven farsi emergency achilles gitmo brexit hamptons scriptures hell god satan santa koreas korea carolina carolinas dakotas`);

/** Heads of bodies that are surnames too: "Jim Banks", "Ann Church". */
const SURNAMES_TOO = words(`
  banks bank press star west church force power steel guard watch lines house court world board bond sun post times fund trust center`);

/** Places and things that are surnames too: "Ann Lane", "Bo Stone". */
const SURNAME_THINGS = words(`
  towers lane park hill hills street bridge field west east north south stone castle hall tower lake rivers price page day spring gates cross marsh garden
  valley lodge heath forest beach bush christmas drive plan moon`);

/** What several of the weighings ask of a name's own words. */
interface Shape {
  first: string;
  /** In small letters. */
  last: string;
  /** Begins with a first name. */
  given: boolean;
  /** Letters, hyphens and stops alone. */
  plain: boolean;
}

/** The name's own words: heads of bodies, first names, letters, endings. */
function weighShape(candidate: Candidate): void {
  const { words } = candidate;
  const first = words[0] ?? '';
  const given = isFirstName(first) || (fits(/^\p{Lu}{3,}$/u, first) && words.length > 1 && isFirstName(first.charAt(0) + first.slice(1).toLowerCase()));
  const shape = { first, last: (words.at(-1) ?? '').toLowerCase(), given, plain: words.every((word) => fits(/^[\p{L}][\p{L}.'’-]*$/u, word)) };
  weighHeads(candidate, shape);
  weighPersonal(candidate, shape);
  weighWords(candidate, shape);
  weighLetters(candidate, shape);
  weighThingHead(candidate, shape);
}

/** First and last words that bodies begin and end with: "Ministry", "Ltd", "Foundation". */
function weighHeads(candidate: Candidate, { first, last, given }: Shape): void {
  const { words, evidence } = candidate;
  // "the Christian | Democrats" are no person
  if (candidate.organisation) evidence.organisation += last === 'democrats' ? 16 : 8;
  // "Citizens for Clean Water", "Mayors Against Guns"
  if (words.some((word, i) => /^(?:for|For|Against|Without)$/.test(words[i + 1] ?? '') && /(?:s|men)$/.test(word)
    && (OPEN_HEADS.has(word.toLowerCase()) || isRoleNoun(word.toLowerCase())))) evidence.organisation += 12;
  if (words.length > 1 && (HEAD_FIRST.has(first.toLowerCase()) || HEAD_LAST.has(last))) evidence.organisation += 6;
  if (words.length > 1 && (COMPANY_ENDINGS.has(last.replace(/\.$/, '')) || words.at(-1) === 'AS')) evidence.organisation += 5;
  const surnameToo = given && words.length === 2 && SURNAMES_TOO.has(last);
  if (candidate.headed && !WEAPON.test(candidate.text)) evidence.organisation += surnameToo ? 2 : 6;
  // "Ann B. Field Foundation"
  if (candidate.headed && given && words.length > 2 && NAMED_AFTER.has(last)) evidence.organisation += 6;
}

/** What speaks for a person: a first name, initials, an office known to be held by one; and what against it. */
function weighPersonal(candidate: Candidate, { last, given, plain }: Shape): void {
  const { words, evidence } = candidate;
  if (given) evidence.person += words.length > 1 && plain ? 3 : 1;
  // "S K Holm"
  const initials = words.length > 2 && words.slice(0, 2).every((word) => fits(/^\p{Lu}$/u, word));
  if (words.length > 1 && (fits(/^\p{Lu}\.$/u, words[words.length > 2 ? 1 : 0] ?? '') || initials)) evidence.person += 3;
  // "a Trump or a Field": one who is known by the family name
  if (plain && !candidate.organisation && officeHolder(candidate.text) !== null) evidence.person += 4;
  if (words.length >= 2 && words.length <= 4 && plain
    && words.every((word) => !SUBJECTS.has(word.toLowerCase()) && !fits(/^\p{Lu}{2,}$/u, word))) evidence.person += 1;
  if (words.length === 1 && !candidate.organisation && (PEOPLES.has(last) || /(?:ians|ists|ites|isms?)$/.test(last))) evidence.thing += 6;
  // "Together Against Field": a slogan
  if (words.length > 2 && words.slice(1, -1).some((word) => /^(?:Against|For|With|Over|The|And|To|Without)$/.test(word))) evidence.person -= 6;
  // "Uighur Muslims", "Arab Christians"
  if (words.length > 1 && words.every((word) => PEOPLES.has(word.toLowerCase()))) evidence.thing += 8;
}

/** Single words that name bodies, places and things: "Parliament", "Palace", "Tropical Storm", "San Lucas". */
function weighWords(candidate: Candidate, { first, last, given }: Shape): void {
  const { words, evidence } = candidate;
  // "a divided Parliament": written large, a body by itself
  if (words.length === 1 && /^(?:Parliament|Cabinet)$/.test(first)) evidence.organisation += 4;
  // "the Field FISA probe"
  if (words.length === 2 && !given && fits(/^\p{Lu}\p{Ll}/u, first) && fits(/^\p{Lu}{3,5}$/u, words[1] ?? '') && MERE_LETTERS.has(last)) {
    evidence.thing += 9;
  }
  evidence.thing += weighNobody(words, candidate.text);
  // "the Palace of Justice"
  if (words.length === 1
    && /^(?:palace|tower|bridge|monument|temple|mosque|cathedral|gate|square|house of cards|strait|gulf|bay|cape|isle|mount)$/.test(last)) {
    evidence.thing += 4;
  }
  if (words.length === 1 && NOBODY.has(last.replace(/['’]s$/, ''))) evidence.thing += 8;
  // "Tropical Storm Ada", "Hurricane Bo"
  if (words.slice(0, -1).some((word) => /^(?:storm|hurricane|typhoon|cyclone|operation|super)$/i.test(word))) evidence.thing += 8;
  if (words.length > 1 && PLACE_STARTS.has(first.toLowerCase())) evidence.place += /^(?:mount|mt\.?|lake)$/i.test(first) ? 6 : 3;
  if (!candidate.organisation && !candidate.headed && words.every((word) => SUBJECTS.has(word.toLowerCase()))) evidence.thing += 5;
  if (words.length > 1 && words.some((word) => SUBJECTS.has(word.toLowerCase()))) evidence.thing += 1;
}

/** How the letters are set: capitals, hyphens, figures, a site's ending. */
function weighLetters({ words, evidence }: Candidate, { first, last }: Shape): void {
  const single = words.length === 1;
  if (single && fits(/^(?:\p{Lu}{2,7}|(?:\p{Lu}\.){2,})$/u, first)) {
    if (MERE_LETTERS.has(last.replaceAll('.', ''))) evidence.thing += 5;
    else evidence.organisation += first.length > 5 && !first.includes('.') ? 1 : 2;
  }
  // "the DKP-R"
  if (single && fits(/^\p{Lu}{2,5}-\p{Lu}{1,2}$/u, first)) evidence.organisation += 3;
  // "the Star-Courier"
  if (single && /-(?:Ledger|Courier|Tribune|Herald|Journal|Times|Post|News|Gazette|Star|Democrat|Telegraph|Examiner|Dispatch|Bulletin)$/.test(first)) {
    evidence.organisation += 6;
  }
  // "WXYZ-TV"
  if (single && fits(/^\p{Lu}{3,5}-(?:TV|FM|AM)$/u, first)) evidence.organisation += 5;
  if (single && /(?:[a-z]Care|care)$/.test(first) && first.length > 6) evidence.thing += 4;
  if (/\.(?:com|org|net|gov|edu|io|tv|co|ru|uk)$/.test(last)) evidence.organisation += 5;
  else if (words.some((word) => /\d/.test(word))) evidence.thing += 4;
  // "analysts | BrightData"
  if (single && fits(/^\p{Lu}\p{Ll}+\p{Lu}/u, first) && !fits(/^(?:Mc|Mac|De|Di|La|Le|Van|O)\p{Lu}/u, first)) towardsBody(evidence, 3, 6);
}

/** "King County" and "Rivers Act" are things; "Bo Stone" and "Minister Hall" are persons. */
function weighThingHead(candidate: Candidate, { last, given }: Shape): void {
  const { words, evidence } = candidate;
  // "Norland Board of Elections"
  const board = words.some((word, i) => i > 0 && /^(?:of|for)$/.test(word)
    && /^(?:board|commission|committee|department|ministry|bureau|office|institute|council|authority|university)$/i.test(words[i - 1] ?? ''));
  if (!THING_HEADS.has(last) || board || (words.length < 2 && !candidate.title) || candidate.organisation) return;
  // "Zadie West", where the tagger takes both words for a person's
  const surname = SURNAME_THINGS.has(last) && (candidate.title !== null || ((given || evidence.person >= 2.5) && words.length === 2));
  evidence.thing += surname ? 1 : candidate.title ? 9 : 7;
}
