import type { Annotations, Token } from '../../../language/annotations.ts';
import { isFirstName } from '../../../language/gazetteers/given-names.ts';
import { startsLower } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt, posAt, textAt } from '../../../language/word-at.ts';
import { words } from '../../../language/word-list.ts';
import { type Candidate, towardsBody } from '../candidates.ts';
import { knownState } from '../words/known-names.ts';
import { ORGANISATION_NOUNS } from '../words/organisation-words.ts';
import { HONORIFICS, isRoleNoun, PRIVATE_ROLES, roleNoun } from '../words/role-words.ts';
import { gathersFigures, isNamedFirm, listsBodies } from './firm-evidence.ts';
import { weighPlace } from './place-evidence.ts';
import { lettersOfThing } from './thing-letters.ts';

/** Verbs of who speaks or writes, beside the name: "Field argues", "writes Ann Field". */
export const SPEECH: ReadonlySet<string> = words(`
  argues notes explained said says told tells added adds wrote writes tweeted argued warned insisted replied recalled asked announced acknowledged noted
  explained testified believes thinks`);

/** What befalls persons: "the death of Ann Field", "the election of Bo Lee". */
const PERSONAL = words(`
  death deaths killing killings murder murders arrest assassination wife husband widow son daughter brother sister mother father family families nomination
  resignation trial supporters likes life birth funeral body friends lawyers`);

/** What an oil producer or a chip developer deals in. */
const GOODS = words('oil gas copper gold iron coal steel lithium nickel energy power chip property grain aluminium aluminum uranium diamond');

/** Who is as often a firm or a state as a person: "its owner, Acme Bank,". */
const BODIES_TOO = words(`
  owner partner rival sponsor investor shareholder member contractor employer ally neighbour neighbor donor leader champion star opponent challenger victim
  successor`);

/** Weighs the words before a name in its sentence: roles, prepositions, an office set before it with a comma. */
export function weighBefore(annotations: Annotations, candidate: Candidate): void {
  const { tokens } = annotations;
  const { evidence } = candidate;
  const before = tokens[candidate.first - 1];
  if (!before || before.sentence !== candidate.sentence) return;
  const given = isFirstName(candidate.words[0] ?? '');
  weighRole(annotations, candidate, before, given);
  if (lettersOfThing(tokens, candidate)) evidence.thing += 40;
  if (before.norm === 'the') {
    evidence.person -= 2;
    if (candidate.words.length === 1) evidence.organisation += 0.5;
  }
  weighServed(tokens, candidate, before, given);
  if (isSetBehindOffice(tokens, candidate)) evidence.person += 4;
  // "“It failed,” writes Ann Field"
  if (SPEECH.has(before.norm) && /^[,”’"]|''$/.test(textAt(tokens, candidate.first - 2)) && candidate.words.length > 1 && candidate.words.length < 4
    && !candidate.organisation && !candidate.headed) evidence.person += 3;
  weighLinked(tokens, candidate, before, given);
  if (listsBodies(tokens, candidate)) evidence.organisation += 5;
  if (before.norm === 'of' && PERSONAL.has(normAt(tokens, candidate.first - 2))) evidence.person += 3;
  if (before.norm === 'a' || before.norm === 'an') evidence.thing += 2;
  weighPlace(tokens, candidate, before);
  if (gathersFigures(tokens, candidate) || isNamedFirm(tokens, candidate)) towardsBody(evidence, 5, 3);
  const after = tokens[candidate.last];
  const quoted = before.norm === '"' || before.norm === "'" || before.norm === "''";
  if (quoted && after && (after.norm === '"' || after.norm === "'" || after.norm === "''" || normAt(tokens, candidate.last + 1) === '"')) evidence.thing += 5;
}

/** The noun right before the name, where it says what the name is: "journalist | Ann Field", "oil producer | Acme". */
function weighRole(annotations: Annotations, candidate: Candidate, before: Token, given: boolean): void {
  const { tokens } = annotations;
  const { evidence } = candidate;
  const noun = roleNoun(before.norm);
  const earlier = normAt(tokens, candidate.first - 2);
  if (candidate.title || HONORIFICS.has(before.norm.replace(/\.$/, ''))) evidence.person += 6;
  else if (isRoleNoun(before.norm) && before.norm !== 'members' && !ORGANISATION_NOUNS.has(noun)) evidence.person += 4;
  if ((ORGANISATION_NOUNS.has(before.norm) || ORGANISATION_NOUNS.has(before.norm.replace(/s$/, ''))) && !PRIVATE_ROLES.has(noun)
    && !(noun === 'rival' && candidate.words.length === 2 && !candidate.headed)
    && !(candidate.words.length > 1 && given && fits(/^\p{Lu}/u, before.text))) towardsBody(evidence, 3, 1);
  // "oil producer Acme"
  if (/^(?:producer|miner|developer|operator)$/.test(before.norm) && GOODS.has(earlier)) towardsBody(evidence, 12, 8);
  // "a student named Shadab"
  if (/^(?:named|called)$/.test(before.norm) && isRoleNoun(earlier)) evidence.person += 4;
  // "the special envoy to Norland | Ann Field"
  if (holdsOfficeFor(annotations, candidate)) evidence.person += 4;
}

/** Whether an office with the state that it is for stands right before: "envoy to Norland | Ann Field". */
function holdsOfficeFor(annotations: Annotations, candidate: Candidate): boolean {
  const { tokens } = annotations;
  for (let first = candidate.first - 1; first > candidate.first - 4; first -= 1) {
    const link = normAt(tokens, first - 1);
    if (!/^(?:of|to|for|in)$/.test(link)) continue;
    const known = knownState(annotations, first, candidate.first);
    return known !== null && first + known.length === candidate.first && known.as !== 'adjective' && isRoleNoun(normAt(tokens, first - 2));
  }
  return false;
}

/** What has officers and advisers is a body, unless it begins with a first name: "economic adviser at | Acme". */
function weighServed(tokens: readonly Token[], candidate: Candidate, before: Token, given: boolean): void {
  const { evidence } = candidate;
  const officer = normAt(tokens, candidate.first - 2);
  // "economic adviser at Acme"
  if (before.norm === 'at' && isRoleNoun(officer) && candidate.title === null) {
    evidence.organisation += 5;
    evidence.person -= fits(/^\p{Lu}\.$/u, candidate.words[1] ?? '') ? 6 : 2;
  }
  // "executive director of One Kast Now"
  if (before.norm === 'of' && candidate.words.length > 1 && !given
    && /^(?:directors?|chair(?:man|woman)?|presidents?|co-?founders?|founders?|editors?)$/.test(officer)) evidence.organisation += 3;
  // "the former CEO of Acme-Kolb"
  if (/^(?:of|at)$/.test(before.norm) && !given && /^(?:ceo|cfo|coo|executive|shareholders?|employees?|subsidiary|shares)$/.test(officer)) {
    towardsBody(evidence, 4);
  }
}

/** "its head, | Ann Field, left"; but "its owner, | Acme Bank,". */
function isSetBehindOffice(tokens: readonly Token[], candidate: Candidate): boolean {
  const office = tokens[candidate.first - 2];
  if (!office || textAt(tokens, candidate.first - 1) !== ',' || textAt(tokens, candidate.last) !== ',') return false;
  return (candidate.words.length > 1 || /^(?:husband|wife|son|daughter|brother|sister|mother|father)$/.test(office.norm))
    && !candidate.headed && !candidate.organisation && isRoleNoun(office.norm) && startsLower(office) && !ORGANISATION_NOUNS.has(office.norm)
    && !BODIES_TOO.has(office.norm.replace(/s$/, ''));
}

/** What the preposition or side before the name links it to: "left-wing", "a journalist for", "29, of", "vote for". */
function weighLinked(tokens: readonly Token[], candidate: Candidate, before: Token, given: boolean): void {
  const { evidence } = candidate;
  const earlier = normAt(tokens, candidate.first - 2);
  // "a journalist for Nice-Matin"
  if (before.norm === 'for' && !given
    && /^(?:journalist|reporter|correspondent|columnist|photographer|economist|strategist|consultant|researcher|engineer)s?$/.test(earlier)) {
    towardsBody(evidence, 4);
  }
  // "leader of the left-wing Nova Kast"
  if (/^(?:(?:far-)?(?:left|right)|cent(?:re|er)-(?:left|right)|ultra-nationalist|right-wing|left-wing|pro-[a-z]+)$/.test(before.norm)
    && /^(?:the|of)$/.test(earlier) && candidate.title === null) towardsBody(evidence, 5);
  // "Bo Lee of Harrow Lansmere said"
  if (before.norm === 'of' && candidate.words.length === 2 && tokens[candidate.first - 2]?.entity === 'PERSON' && !candidate.title && !given) {
    towardsBody(evidence, 5, 4);
  }
  // "Ann Field, 29, of Kast"
  if (before.norm === 'of' && earlier === ',' && posAt(tokens, candidate.first - 3) === 'CD') evidence.place += 9;
  // "would vote for Bo Mbaye Kast instead"
  if (before.norm === 'for' && /^vot(?:e[ds]?|ing)$/.test(earlier) && candidate.words.length > 1 && !candidate.headed && !candidate.organisation) {
    evidence.person += 6;
  }
}
