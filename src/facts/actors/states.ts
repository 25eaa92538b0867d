import type { Annotations, Token } from '../../language/annotations.ts';
import { startsUpper, startsWithLetter } from '../../language/letters.ts';
import { fits } from '../../language/plain-letters.ts';
import { normAt, textAt } from '../../language/word-at.ts';
import { words } from '../../language/word-list.ts';
import type { Candidate } from './candidates.ts';
import type { Group } from './groups.ts';
import { knownState } from './words/known-names.ts';
import { PUBLIC_HEADS } from './words/organisation-words.ts';
import { isRoleNoun, PUBLIC_ROLES, roleNoun } from './words/role-words.ts';

/** What stands before a place where something merely happens. */
const LOCATIVE = words('in at above below across inside outside near throughout around within into through over off via beyond amid during');
/** What stands before one who is dealt with. */
const DEALING = words('with against by between on for toward towards upon urging like versus vs despite under behind both');
/** Nouns that own a place: "the city of", "part of", "south of". */
const PLACE_NOUNS = words(`
  city region part parts capital north south east west northern southern eastern western province district area town village coast border rest state republic
  island corner half center centre people president king queen prince emir sultan map history territory skies airspace nation country ice jungles streets
  cities towns villages mountains deserts outskirts suburbs provinces regions corners soil forests shores mainland bank university portions inside outside
  much swathes swaths most majority`);
const AUXILIARIES = words(`
  is are was were has have had will would can could should may might must does did do says said wants warned agreed announced vowed claims denied denies
  insists accused accuses called calls launched imposed imposes threatened rejected condemned fired tested invaded annexed refused offered told urged asked
  needs faces seeks plans hopes signed expelled sent supports backed backs summoned pledged withdrew joined bought sold became began remains released traded
  freed moved considers considering depends`);
/** What comes from a state as a partner, not from a place. */
const TRADED = words(`
  imports import importing imported exports goods products oil gas weapons arms aid loans support help pressure threat threats bought buy purchases investment`);
const SUPERLATIVE = /(?:est|most|-largest|-biggest|-ranked|-ever)$/;

/** Doubtful parts that together make one sure. */
const WEAK_SUM = 1.4;
/** A state named so often is what the story is about, though it be as a place. */
const OFTEN = 4;

/**
 * Says whether a state takes part in the story or is merely where things happen. "Norland rejected the offer", "sanctions on Norland" and
 * "Norland's army" make it a party; a state known by its capital alone must act itself. "in Norland", "Kast, Norland" and "Norland's largest bank" do not.
 */
export function takesPart(annotations: Annotations, group: Group): boolean {
  const parts = group.candidates.map((candidate) => partInStory(annotations, candidate));
  const best = Math.max(...parts);
  if (group.candidates.every((candidate) => candidate.state?.as === 'capital')) return best >= 2;
  const named = group.candidates.filter((candidate) => candidate.state?.as === 'name' || candidate.state?.as === 'other-name')
    .filter((candidate) => !/^['’]s?$/.test(textAt(annotations.tokens, candidate.last))).length;
  return best >= 1 || parts.reduce((sum, part) => sum + part, 0) >= WEAK_SUM || named >= OFTEN;
}

/** 0 for a mere place; 1 and more for a party. */
export function partInStory(annotations: Annotations, candidate: Candidate): number {
  const { tokens } = annotations;
  const as = candidate.state?.as;
  // "the Norland–based company"
  if (/^[–‑]$/.test(textAt(tokens, candidate.last)) && /^(?:based|backed|led|owned|flagged|born|made)$/.test(normAt(tokens, candidate.last + 1))) return 0;
  if (!as || as === 'adjective') return 0;
  const sentence = annotations.sentences[candidate.sentence];
  if (!sentence) return 0;
  const capital = as === 'capital';
  const after = candidate.last < sentence.last ? tokens[candidate.last] : undefined;
  const before = leadWord(annotations, candidate, sentence.first);
  if (isPlaceTail(annotations, candidate)) return 0;
  if (after && /^['’]s?$/.test(after.text)) return ownsOffice(tokens, candidate.last + 1, capital) ? 1 : ownerPart(tokens[candidate.last + 1], before, capital);
  if (isAttributive(tokens, candidate, after)) return as === 'acronym' || capital ? 0 : attributivePart(after);
  if (isOneOfAKind(tokens, candidate)) return capital ? 0 : 0.7;
  // "the ambassador to Norland tweeted", "money from Norland dried up": another's verb
  if (after && isVerb(after) && !LOCATIVE.has(before?.norm ?? '') && !/^(?:of|from|to)$/.test(before?.norm ?? '')) return 2;
  // "Kast and Port Ebo brokered the truce"
  const closing = capital && !before ? tokens[listEnd(annotations, candidate.last, sentence.last)] : undefined;
  if (closing && isVerb(closing)) return 2;
  if (!before) return capital ? 0.5 : 1;
  if (LOCATIVE.has(before.norm)) return before.norm === 'into' && !capital ? 0.5 : 0;
  if (before.norm === 'of') return ofPart(tokens, before, candidate);
  // "the visitors from Kast were led by"
  if (before.norm === 'from' && after && isVerb(after) && SPEAK_FOR.test(normAt(tokens, before.index - 1))) return 2;
  if (before.norm === 'from' || before.norm === 'to') return capital ? 0.3 : toOrFromPart(tokens, before);
  // "the talks between Kast and Port Ebo"
  if (capital && before.norm === 'between' && RELATIONS.test(normAt(tokens, before.index - 1))) return 2;
  // "will leave for Norland", "are leaving Estmark for Norland"
  if (before.norm === 'for' && [1, 2, 3].some((back) => DEPARTING.test(normAt(tokens, before.index - back)))) return 0;
  // "her past positions on Norland": what someone else thinks of it
  if (before.norm === 'on'
    && /^(?:positions?|stances?|views?|statements?|comments|remarks|questions|record|speech|speeches|report|book|expert|specialist|analyst|focus|focused|briefing|hearing)$/.test(normAt(tokens, before.index - 1))) return 0.4;
  // "along the border with Norland"
  if (before.norm === 'with' && /^borders?$/.test(normAt(tokens, before.index - 1))) return 0.4;
  // "rapporteur on Norland"
  if (before.norm === 'on' && isRoleNoun(normAt(tokens, before.index - 1))) return 0;
  if (isListedPlace(tokens, before)) return 0.5;
  if (DEALING.has(before.norm)) return 1;
  // "governments that back it, including Norland and Sudria"
  if (before.norm === 'including' && tokens.slice(Math.max(sentence.first, before.index - 12), before.index)
    .some((token) => /^(?:governments?|allies|partners|powers|members|economies|neighbou?rs)$/.test(token.norm))) return 1;
  // "toured Norland", "other places included Norland"
  if (TRAVEL.test(before.norm)) return 0;
  // "urged Washington to return", "accused Moscow of"
  if (capital && URGING.test(before.norm)) return 2;
  if (before.pos.startsWith('VB') || before.norm === 'that' || before.norm === 'and' || before.norm === 'whether')
    return capital && before.pos.startsWith('VB') ? 0.7 : 1;
  return capital ? 0.5 : 1;
}

/** Where the list of states and capitals ends that goes on at `at`. */
function listEnd(annotations: Annotations, at: number, end: number): number {
  const from = at + (textAt(annotations.tokens, at) === ',' ? 1 : 0);
  const next = from + (normAt(annotations.tokens, from) === 'and' ? 1 : 0);
  const known = next > at ? knownState(annotations, next, end) : null;
  return known ? listEnd(annotations, next + known.length, end) : at;
}

/** The word that governs the name, looking back over the other members of a list: "from Norland, Estmark and Sudria". */
function leadWord(annotations: Annotations, candidate: Candidate, first: number): Token | undefined {
  const { tokens } = annotations;
  let i = candidate.first - 1;
  let steps = 0;
  while (i >= first && steps < 24) {
    const token = tokens[i];
    if (!token) break;
    // "in eastern Norland", "in nearby Norland"
    const part = PART_OF.test(token.norm) || (token.pos === 'JJ' && LOCATIVE.has(normAt(tokens, i - 1)));
    const listed = part || token.norm === 'the' || token.norm === 'both'
      || ((token.text === ',' || token.norm === 'and' || token.norm === 'or') && fits(/^(?:\p{Lu}|,)/u, textAt(tokens, i - 1)));
    const name = startsUpper(token) && i > first && steps > 0;
    if (!listed && !name) return token;
    i -= 1;
    steps += 1;
  }
  return undefined;
}

const PART_OF = /^(?:(?:north|south)?-?(?:east|west)(?:ern)?|north(?:ern)?|south(?:ern)?|central|mainland|rural|war-torn)$/;

/** "a nuclear Norland", "an Estmark in decline" */
function isOneOfAKind(tokens: readonly Token[], candidate: Candidate): boolean {
  const before = tokens[candidate.first - 1];
  return /^an?$/.test((before?.pos === 'JJ' ? tokens[candidate.first - 2] : before)?.norm ?? '');
}

/** "countries like Norland or Estmark", "destinations such as Norland", "from six countries: Norland, Estmark and Sudria" */
function isListedPlace(tokens: readonly Token[], lead: Token): boolean {
  if (!/^(?:like|as|including|:|–|—|--)$/.test(lead.text)) return false;
  return tokens.slice(Math.max(0, lead.index - 4), lead.index)
    .some((token) => /^(?:countries|places|nations|states|areas|destinations|locations|somewhere|neighbours|neighbors)$/.test(token.norm));
}

/** "Kast, Norland,": a name that is no state, a comma, the state. */
function isPlaceTail(annotations: Annotations, candidate: Candidate): boolean {
  const { tokens } = annotations;
  const comma = tokens[candidate.first - 1];
  const place = tokens[candidate.first - 2];
  if (comma?.text !== ',' || !place || !startsUpper(place) || place.entity === 'PERSON') return false;
  const after = tokens[candidate.last];
  // "the leaders of Norland, Estmark and Sudria"
  if (place.entity === 'PLACE' && knownStateEnding(annotations, candidate.first - 2)) return false;
  if (place.entity !== 'PLACE' && place.entity !== 'O' && place.entity !== 'MISC') return false;
  let i = candidate.first - 2;
  while (i > 0 && startsUpper(tokens[i - 1])) i -= 1;
  const lead = normAt(tokens, i - 1);
  return (after === undefined || !/^(?:and|or)$/.test(after.norm)) && (LOCATIVE.has(lead) || lead === 'from' || lead === 'to' || lead === 'of' || i === 0);
}

/** Whether a state's name, not only a capital's, ends with the token at `index`. */
function knownStateEnding(annotations: Annotations, index: number): boolean {
  for (let first = Math.max(0, index - 3); first <= index; first += 1) {
    const known = knownState(annotations, first, index + 1);
    if (known && (known.as === 'name' || known.as === 'other-name') && first + known.length === index + 1) return true;
  }
  return false;
}

/** "Norland's Chief Cabinet Secretary", "Norland's Foreign Ministry spokesman": whose officials speak, acts. */
function ownsOffice(tokens: readonly Token[], at: number, capital: boolean): boolean {
  if (capital || !startsUpper(tokens[at])) return false;
  for (let i = at; i < at + 5; i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[at]?.sentence || !/^(?:NN|JJ)/.test(token.pos)) return false;
    const noun = roleNoun(token.norm);
    if (PUBLIC_ROLES.has(noun) || PUBLIC_HEADS.has(noun) || /^(?:secretary|spokes(?:man|woman|person)|leader|chief)$/.test(noun)) return true;
  }
  return false;
}

function ownerPart(next: Token | undefined, before: Token | undefined, capital: boolean): number {
  if (!next) return 0;
  if (PLACE_NOUNS.has(next.norm) || SUPERLATIVE.test(next.norm) || next.pos === 'JJS') return 0;
  // "Norland's civil war"
  if (startsUpper(next) && !isRoleNoun(next.norm)
    || /^(?:civil|conflict|war|uprising|revolution|markets?|democracy|affairs|colonial\S*|compliance|people|public|society|voters|industry)$/.test(next.norm)) return 0.5;
  if (capital && LOCATIVE.has(before?.norm ?? '')) return 0;
  return 1;
}

function isVerb(token: Token): boolean {
  return AUXILIARIES.has(token.norm) || token.pos === 'VBD' || token.pos === 'VBZ' || token.pos === 'MD' || (token.pos === 'VBP' && token.norm !== "'s");
}

/** "U.S. officials", "Norland deal": the name qualifies the noun behind it. */
function isAttributive(tokens: readonly Token[], candidate: Candidate, after: Token | undefined): boolean {
  if (!after || after.start !== candidate.end + 1) return false;
  if (!startsWithLetter(after)) return false;
  const next = tokens[candidate.last + 1];
  if (/^(?:NN|JJ|VBG|VBN|CD)/.test(after.pos)) return !(after.pos === 'VBN' && next?.norm === 'by');
  return false;
}

function attributivePart(after: Token | undefined): number {
  if (!after) return 0;
  return /^(?:sanctions|deal|talks|policy|crisis|issue|relations|ties|threat|nuclear|government|regime|officials|tensions|meddling|agreement|trade)$/.test(after.norm)
    ? 0.7 : 0;
}

/** "will leave for Norland" */
const DEPARTING = /^(?:leaves?|left|leaving|depart(?:s|ed|ing)?|head(?:s|ed|ing)?|bound|set|flight|plane|embark(?:s|ed|ing)?)$/;
/** Verbs whose object is a place. */
const TRAVEL = /^(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|departed|departing|reach(?:es|ed|ing)|enter(?:s|ed|ing)?|fled|fleeing|flees|leav(?:es|ing)|exit(?:s|ed|ing)?|cross(?:es|ed|ing)?|includ(?:es|ed|ing)?)$/;

const RELATIONS = /^(?:talks|relations|ties|deals?|agreement|tensions?|war|dispute|rift|row|negotiations|treaty|truce|ceasefire|standoff|stand-off|rivalry|contacts|trust|dialogue|hostilities|feud)$/;

/** Verbs whose object is a government, not a city. */
const URGING = /^(?:urg(?:ed|es|ing)|accus(?:ed|es|ing)|warn(?:ed|s|ing)|press(?:ed|es|ing)|blam(?:ed|es|ing)|critici[sz](?:ed|es|ing)|condemn(?:ed|s|ing)|thank(?:ed|s|ing)|threaten(?:ed|s|ing)|sanction(?:ed|s|ing)|anger(?:ed|s|ing)|infuriated)$/;

/** Through these, several at once, states act: "the leaders of Norland and Estmark", "diplomats from Norland". */
const SPEAK_FOR = /^(?:leaders|peers|counterparts|colleagues|delegates|lawmakers|ministers|officials|diplomats|envoys|negotiators|representatives|ambassadors|presidents|delegations?|governments|forces|troops|visitors|guests)$/;

function ofPart(tokens: readonly Token[], of: Token, { first, state }: Candidate): number {
  const capital = state?.as === 'capital';
  const noun = tokens[of.index - 1];
  if (noun && SPEAK_FOR.test(noun.norm)) return capital ? 0.5 : 1;
  if (!noun || PLACE_NOUNS.has(noun.norm) || isRoleNoun(noun.norm) || (of.index + 1 < first && PART_OF.test(normAt(tokens, of.index + 1)))) return 0;
  return capital ? 0.5 : 1;
}

/** What goes, or is brought, to a place and from one. */
const MOTION = /^(?:travel(?:s|l?ed|l?ing)?|fl(?:y|ies|ew|ying|own|ed|ee|eeing|ights?)|we?nt|go(?:es|ing|ne)?|trips?|visit(?:s|ing)?|return(?:s|ed|ing)?|mov(?:ed?|ing)|c[ao]m(?:e|es|ing)|arriv(?:e|es|ed|al|als|ing)|deport(?:ed|ing)|bound|way|back|away|home|sen[dt]|sending|head(?:s|ed|ing)|tak(?:en|ing)|brought|transport(?:ed|ing)|cross(?:ed|es|ing)|ambassador|envoy|deploy(?:ed|ing)|drove|sail(?:ed|s|ing)|relocat(?:ed|ing)|stretch(?:es|ed|ing)|smuggl(?:ed|ing))$/;

/** "arms sales to Norland", "threat from Norland" are dealings; "flew to Norland", "taking the oil to Norland", "troops from Norland" are places. */
function toOrFromPart(tokens: readonly Token[], link: Token): number {
  const noun = tokens[link.index - 1];
  if (!noun || noun.norm === 'kilometers' || noun.norm === 'miles') return 0;
  if (link.norm === 'from' && (SPEAK_FOR.test(noun.norm) || /^(?:negotiator|diplomat|official|minister|envoy|delegate|lawmaker)$/.test(noun.norm))) return 1;
  // "sent the letter to Norland"
  if (link.norm === 'to'
    && /^(?:it|letters?|messages?|notes?|invitations?|request|proposal|aid|help|money|weapons|arms|missiles|tanks|signal)$/.test(noun.norm)) return 1;
  const from = Math.max(0, link.index - (link.norm === 'to' ? 5 : 3));
  for (let i = link.index - 1; i >= from && textAt(tokens, i) !== ','; i -= 1) if (MOTION.test(normAt(tokens, i))) return 0.5;
  if (link.norm === 'to') return 1;
  for (let i = link.index - 1; i >= Math.max(0, link.index - 16) && !/^wh(?:o|ich)$/.test(normAt(tokens, i));
    i -= 1) if (TRADED.has(normAt(tokens, i))) return 1;
  return 0.7;
}
