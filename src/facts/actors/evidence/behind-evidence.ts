import type { Annotations, Token } from '../../../language/annotations.ts';
import { isFirstName } from '../../../language/gazetteers/given-names.ts';
import { officeHolder } from '../../../language/gazetteers/office-holders.ts';
import { startsLower, startsUpper, startsWithLetter } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt, textAt } from '../../../language/word-at.ts';
import { words } from '../../../language/word-list.ts';
import { type Candidate, towardsBody } from '../candidates.ts';
import { initials } from '../words/initials.ts';
import { knownState } from '../words/known-names.ts';
import { ORGANISATION_NOUNS, PEOPLES, SUBJECTS } from '../words/organisation-words.ts';
import { isRoleNoun } from '../words/role-words.ts';
import { SPEECH } from './before-evidence.ts';
import { isOneOfCounties } from './place-evidence.ts';
import { MERE_LETTERS } from './thing-letters.ts';

/** Nouns behind a name that say what business it is. */
const BUSINESS = words(`
  company firm airline website site newspaper insurer corporation conglomerate brewery shipyard retailer supermarket bank broadcaster channel magazine journal`);

/** Nouns behind a name that say what place it is; the firm ones less often follow anything else. */
const PLACES = words('city province district region county village island peninsula river area neighborhood neighbourhood airport border');
const FIRM_PLACES = /^(?:province|district|county|village|peninsula|airport|neighbou?rhood)$/;

/** Arms, vessels and medicines, which bear the names of makers and of nobody. */
const WARES = words(`
  virus cocktail cocktails system systems battery batteries launcher launchers interceptor interceptors bomber bombers missile missiles rocket rockets jet
  jets aircraft plane planes fighter fighters helicopter helicopters tank tanks drone drones rifle rifles vaccine app`);

/** What only a company has: "Acme's shareholders". */
const OWNED = words(`
  chief ceo cfo chairman chairwoman founder board stock customers stores managing workers share shares shareholders headquarters profit profits revenue
  revenues employees factory factories subsidiary owner`);
/** … and whose chief it then is, not a chief of police. */
const CHIEF_OF = /^(?:executive|financial|operating|technology|sustainability|marketing|information|legal|medical|scientific|economist)$/;

/** Whom companies have: "Acme founder | Ann Field". */
const COMPANY_STAFF = words(`
  co-founder cofounder founder ceo cfo coo cto analyst economist shareholder shareholders employee employees executive executives workers strategist editor
  reporter correspondent`);

/** Words in capitals before "officials" that name nobody: "Senior officials". */
const NO_OFFICIALS_OF = /^(?:Top|Senior|Local|State|Federal|Health|City|County|Party|Military|Police|Government|Defense|Intelligence|Company|Bank|School)$/;

/** Weighs the words behind a name in its sentence: what is done, owned and worn under it, appositions, letters in brackets. */
export function weighAfter(annotations: Annotations, candidate: Candidate): void {
  const { tokens } = annotations;
  const { evidence } = candidate;
  const after = tokens[candidate.last];
  if (!after || after.sentence !== candidate.sentence) return;
  const next = tokens[candidate.last + 1];
  const given = isFirstName(candidate.words[0] ?? '');
  weighThing(tokens, candidate, after, next);
  // "Foreign Affairs reported", "told Trade Policy": a paper named after its subject
  const subject = candidate.words.length > 1 && !candidate.organisation && candidate.words.every((word) => SUBJECTS.has(word.toLowerCase()));
  if (subject && (after.norm === 'reported' || normAt(tokens, candidate.first - 1) === 'told')) evidence.organisation += 9;
  if (SPEECH.has(after.norm)) {
    evidence.person += 1;
    evidence.place -= 1;
  }
  // "Acme Flight 12": an airline
  if (after.norm === 'flight' && /\d/.test(next?.text ?? '')) towardsBody(evidence, 6, 3);
  // "the Acme news agency reported"
  if (/^(?:news|wire)$/.test(after.norm) && /^(?:agency|service)$/.test(next?.norm ?? '')) evidence.organisation += 6;
  // "FIELD: Thank you." in a transcript
  if (after.text === ':' && fits(/^\p{Lu}{3,}$/u, candidate.words.at(-1) ?? '')) evidence.person += 4;
  if (/^(?:campaign|regime|presidency|camp|era|supporters?|voters|aides|allies|adviser|doctrine|appointee|loyalists?)$/.test(after.norm)) evidence.person += 3;
  weighKind(tokens, candidate, after, next, given);
  weighStaff(tokens, candidate, after, next, given);
  // "Field and Ann Lee": one of two named together is a person where the other is
  if (after.norm === 'and' && next && (isFirstName(next.text) || next.entity === 'PERSON') && candidate.words.length < 3) evidence.person += 1;
  if (after.norm === 'who' || after.norm === 'whose') evidence.person += 3;
  if (isOneOfCounties(tokens, candidate.last)) evidence.place += 8;
  if (PLACES.has(after.norm)) evidence.place += FIRM_PLACES.test(after.norm) && candidate.title === null ? 5 : 2;
  if (after.text === ',' && next) weighComma(annotations, candidate, next);
  weighLetters(tokens, candidate, after, next);
}

/** Nouns behind that make a thing of the name: "the Field treaty", "the Hang Seng index", "the Cy Garcia hospital". */
function weighThing(tokens: readonly Token[], candidate: Candidate, after: Token, next: Token | undefined): void {
  const { evidence } = candidate;
  // "the 10-year Norland Treasury note", "a Treasury strategist"
  if (/treasury$/i.test(candidate.text)
    && /^(?:notes?|bonds?|yields?|bills?|prices|securities|auctions?|strategists?|analysts?|traders?|market|desk)$/.test(after.norm)) evidence.thing += 20;
  // "the Battle of Kast", "The Death of Trust": a day, a place, a work
  if (after.norm === 'of' && candidate.words.length === 1 && !candidate.organisation && !candidate.state && fits(/^\p{Lu}\p{Ll}+$/u, candidate.text)
    && normAt(tokens, candidate.first - 1) === 'the' && startsUpper(normAt(tokens, candidate.last + 1) === 'the' ? tokens[candidate.last + 2] : next)) {
    evidence.thing += 8;
  }
  // "Hang Seng index", "the S&P 500"
  if (/^(?:index|indices|composite|benchmark)$/.test(after.norm)
    || (/^(?:S&P|Nikkei|Stoxx|STOXX|Topix|CSI|ASX|Russell)$/.test(candidate.words.at(-1) ?? '') && /^\d{2,4}$/.test(after.text))) evidence.thing += 10;
  if (WARES.has(after.norm)) evidence.thing += 3;
  // "the tanker, renamed the Bright Star 1": a ship
  if (normAt(tokens, candidate.first - 1) === 'the' && /^\d{1,2}$/.test(after.text) && !candidate.organisation
    && /^(?:renamed|named|called|ship|tanker|vessel|freighter|ferry|aboard|boarded|seized|carrier)$/.test(normAt(tokens, candidate.first - 2))) {
    evidence.thing += 8;
  }
  // "Northern Forces (NF) Treaty": the name of a treaty with its letters inside
  const closing = after.text === '(' ? 2 : 0;
  const pact = candidate.last + closing + 1;
  if ((closing > 0 || after.text === ')') && tokens[pact]?.sentence === candidate.sentence
    && /^(?:Treaty|Act|Agreement|Convention|Accord|Pact|Protocol|Law)$/.test(textAt(tokens, pact))) evidence.thing += 30;
  // "the Nuclear Forces treaty", but "a Kast University law professor"
  if (/^(?:treaty|act|bill|law|accord|accords|pact)$/.test(after.norm) && !isRoleNoun(next?.norm ?? '')) evidence.thing += 9;
  // "the Climate Action 2016 summit"
  if (/^(?:19|20)\d\d$/.test(after.text)
    && /^(?:summit|conference|forum|festival|campaign|election|exhibition|expo|awards|tournament)$/.test(next?.norm ?? '')) evidence.thing += 12;
  // "the Resolute desk", "the Ann Field-led committee"
  if (/^(?:desk|doctrine|caucuses|primary|clause)$/.test(after.norm)
    || (fits(/^\p{Lu}\p{L}+-(?:led|backed|owned|run|controlled|linked|era|appointed|founded|style)$/u, after.text) && candidate.words.length === 1)) {
    evidence.thing += 7;
  }
  // "the Cy Garcia hospital": called after somebody
  if (/^(?:hospital|clinic|school|stadium|arena|dam|mine|shipyard|theatre|theater|museum)$/.test(after.norm) && candidate.words.length > 1
    && candidate.title === null && !/['’]s$/.test(candidate.text)) evidence.thing += 7;
  // "the Green Farms and Little Acre brands"
  if (/^brands?$/.test(after.norm)
    || (after.norm === 'and' && tokens.slice(candidate.last + 1, candidate.last + 5).find((token) => startsLower(token))?.norm === 'brands')) {
    evidence.thing += 9;
  }
  // "Atlantic Trade and Investment Partnership (TTIP)"
  if (after.text === '(' && MERE_LETTERS.has(next?.norm ?? '') && textAt(tokens, candidate.last + 2) === ')') evidence.thing += 20;
}

/** What kind of body the words behind call it: "Acme's shareholders", "the Kastel website", "Bo Lee's Zawra party". */
function weighKind(tokens: readonly Token[], candidate: Candidate, after: Token, next: Token | undefined, given: boolean): void {
  const { evidence } = candidate;
  const before = tokens[candidate.first - 1];
  // "Kast Werke's chief executive", "Acme's shareholders"
  if (after.norm === "'s" && !given && OWNED.has(next?.norm ?? '') && (next?.norm !== 'chief' || CHIEF_OF.test(normAt(tokens, candidate.last + 2)))) {
    towardsBody(evidence, 4);
  }
  // "the banned Marxist ABCD-E group"
  if (/^(?:group|movement)$/.test(after.norm) && fits(/\p{Lu}{3}/u, candidate.text)) towardsBody(evidence, 5);
  // "the Brightholm insurance company", "the Kastel website"
  const kindAt = BUSINESS.has(after.norm) ? after : next && BUSINESS.has(next.norm) && /^(?:NN|JJ)/.test(after.pos) && startsLower(after) ? next : null;
  if (kindAt && after.norm !== "'s" && /^(?:the|['’]s?)$/.test(before?.norm ?? '') && candidate.title === null && !given) towardsBody(evidence, 4);
  // "Bo Lee's Zawra party"
  if (after.norm === 'party' && candidate.words.length < 3 && candidate.title === null && !given && !/^(?:VB|IN)/.test(before?.pos ?? '')) {
    evidence.organisation += 5;
  }
}

/** Who belongs to it: "Kastel officials", "the M10 rebels", "Acme founder Ann Field". */
function weighStaff(tokens: readonly Token[], candidate: Candidate, after: Token, next: Token | undefined, given: boolean): void {
  const { evidence, words } = candidate;
  // "Kastel officials", "Cubana bosses": whom a person has not
  if (/^(?:officials|bosses|administrators|executives|spokes(?:man|woman|person)|alumni|faculty)$/.test(after.norm) && words.length === 1
    && candidate.title === null && !given && officeHolder(candidate.text) === null && !NO_OFFICIALS_OF.test(candidate.text)) evidence.organisation += 3;
  // "the Tamarod movement"
  const movement = words.length === 1 && after.norm === 'movement' && normAt(tokens, candidate.first - 1) === 'the'
    && !PEOPLES.has(candidate.text.toLowerCase()) && !/^(?:Anti|Pro)-/.test(candidate.text);
  // "Together For Yes campaigner"
  const slogan = words.length > 2 && words.slice(1, -1).some((word) => /^(?:For|The|Against|With|And)$/.test(word));
  if (/^(?:movement|coalition|militia|faction|campaign|campaigners?|group)$/.test(after.norm) && candidate.title === null && (movement || slogan)) {
    evidence.organisation += 9;
  }
  // "the M10 rebels"
  if (/^(?:rebels|militants|insurgents|fighters|guerrillas|militiamen|militia)$/.test(after.norm)) {
    evidence.organisation += /\d/.test(candidate.text) ? 8 : 3;
  }
  // "Acme founder Ann Field", "North Wind spokesman Bo Lee": whom companies have
  if ((/^(?:spokes(?:man|woman|person)|executive)$/.test(after.norm) && words.length === 2 || COMPANY_STAFF.has(after.norm))
    && next?.pos.startsWith('NNP') && !given && !SUBJECTS.has(candidate.text.toLowerCase())) towardsBody(evidence, 4);
  // "Harrow chief executive Ann Field"
  if (after.norm === 'chief' && next?.norm === 'executive' && !given && candidate.title === null) towardsBody(evidence, 4);
}

/** "Ann Field, who", "Acme, which", "Bo Lee, 54,", "Kast, Norland,": what stands behind the comma, and else the apposition's noun. */
function weighComma(annotations: Annotations, candidate: Candidate, next: Token): void {
  const { tokens } = annotations;
  const { evidence } = candidate;
  if (next.norm === 'who' || next.norm === 'whose') evidence.person += 4;
  else if (next.norm === 'which') evidence.organisation += 1;
  // "Kortel, based in Kast,"
  else if (/^(?:based|headquartered)$/.test(next.norm) && candidate.words.length === 1) towardsBody(evidence, 4);
  else if (/^\d{1,2}$/.test(next.text) && textAt(tokens, candidate.last + 2) === ',') evidence.person += 4;
  else if (knownState(annotations, candidate.last + 1, candidate.last + 4)?.as === 'name' && candidate.words.length === 1) evidence.place += 3;
  else weighApposition(tokens, candidate, next);
}

/** ", a retired teacher from …", ", the country's largest lender,": the noun before the first break settles it. */
function weighApposition(tokens: readonly Token[], candidate: Candidate, next: Token): void {
  const { evidence } = candidate;
  let role: Token | null = null;
  for (let i = candidate.last + 1; i < Math.min(candidate.last + 11, tokens.length); i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== candidate.sentence) break;
    if (i > candidate.last + 1 && (token.text === ',' || /^(?:IN|TO|W.+)$/.test(token.pos)
      || (token.pos === 'VBN' && role !== null && ORGANISATION_NOUNS.has(role.norm)) || /^(?:and|said|is|was|told)$/.test(token.norm))) break;
    if (/^VB[DZP]$/.test(token.pos) && !isRoleNoun(token.norm)) return;
    if (startsWithLetter(token)) role = token;
  }
  if (!role) return;
  // "the world's biggest uranium producer"
  const ranked = tokens.slice(candidate.last + 1, role.index)
    .some((token) => /^(?:biggest|largest|leading|top|state-owned|state-run|world|country|nation)$/.test(token.norm));
  if (ranked && /^(?:producer|exporter|importer|maker|supplier|operator|owner|developer|contractor|trader|insurer|manufacturer)$/.test(role.norm)) {
    towardsBody(evidence, 6, 3);
    return;
  }
  if (isRoleNoun(role.norm) && !(candidate.headed && ORGANISATION_NOUNS.has(role.norm))) evidence.person += 4;
  else if (ORGANISATION_NOUNS.has(role.norm) && (next.norm === 'a' || next.norm === 'an' || next.norm === 'the' || next.pos === 'NNP')) {
    evidence.organisation += /^(?:consortium|alliance|coalition|firm|company|bloc|newspaper|broadcaster)$/.test(role.norm) ? 8 : 3;
  }
}

/** Letters that the text gives for the name, and the seat of a member: "(NJB)", "or NJB,", "(R-Kast)". */
function weighLetters(tokens: readonly Token[], candidate: Candidate, after: Token, next: Token | undefined): void {
  const { evidence, words } = candidate;
  // "Nadi Jana Balaya, or NJB,"
  if (after.text === ',' && next?.norm === 'or' && words.length > 1 && textAt(tokens, candidate.last + 3) === ','
    && tokens[candidate.last + 2]?.text === initials(words)) evidence.organisation += 8;
  if (after.text !== '(' || !next) return;
  if (fits(/^\p{Lu}{2,7}$/u, next.text) && textAt(tokens, candidate.last + 2) === ')' && words.length > 1) {
    evidence.organisation += initials(words) === next.text ? 6 : 2;
  }
  if (/^[RDI]-/.test(next.text)) evidence.person += 5;
}
