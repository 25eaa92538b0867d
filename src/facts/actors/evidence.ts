import type { Annotations, Token } from '../../language/annotations.ts';
import { isFirstName } from '../../language/gazetteers/given-names.ts';
import { officeHolder } from '../../language/gazetteers/office-holders.ts';
import { startsLower, startsWithLetter } from '../../language/letters.ts';
import { fits } from '../../language/plain-letters.ts';
import { lengthOf, normAt, posAt, textAt } from '../../language/word-at.ts';
import type { Candidate } from './candidates.ts';
import { gathersFigures, isNamedFirm, listsBodies } from './firm-evidence.ts';
import { SUBJECTS } from './join-runs.ts';
import { knownState } from './known-names.ts';
import { lettersOfThing } from './thing-letters.ts';
import { weighNobody } from './nobody.ts';
import { isOneOfCounties, weighPlace } from './place-evidence.ts';
import { COMPANY_ENDINGS, HEAD_FIRST, HEAD_LAST, ORGANISATION_NOUNS, PEOPLES, THING_HEADS } from './organisation-words.ts';
import { HONORIFICS, isRoleNoun, PRIVATE_ROLES, roleNoun } from './role-words.ts';

/** "San Lucas", "Fort Field", "Mount Ebo" */
const PLACE_STARTS = new Set('san santa rio mato nova castilla nuevo nueva andhra uttar madhya são sao los las fort port mount mt mt. lake saint st. st cape puerto'.split(' '));

/** Letters that name no body: measures, times, offices, illnesses. */
const MERE_LETTERS = new Set('fdr jfk lbj pt et ct gw mw kw kwh mwh gwh pv mhz ghz gb tb mb ad bc ftse cac dax dmz ab ba bs ma jd md llb vp gdp ceo cfo tv pm mp gmt utc est edt covid hiv aids icbm icbms dna am fm it ai pr hr vip usd ppe ied uav lng f-16 vat ipo etf gps sms pdf q1 q2 q3 q4 mh17 dui cctv suv suvs caatsa jcpoa start inf npt nafta ttip daca aca tpp new lgbt lgbtq bric sars mers foia medicare medicaid obamacare wmd pow mia kia ok sos phd mba fisa lax cptpp rcep usmca cafta slbm slbms sz tbh imo ip gdpr fyi btw aumf mdl faq diy ufo ufos op-ed pac pacs dc nyc iq eq atm atms sim cd dvd pc pcs'.split(' '));

/** What tells as much against a person as for a body. */
function towardsBody(evidence: Candidate['evidence'], by: number, from = 2): void {
  evidence.organisation += by;
  evidence.person -= from;
}

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

/** Words that a writer capitalises though they name nobody of the story. */
const NOBODY = new Set('obamacare treasuries dreamliner superjet iphone ipad macbook playstation xbox kindle galaxy viagra botox novichok sarin alzheimer alzheimers parkinson parkinsons crohn tourette allahu gosh world oval treaty intel juche brent benchmark msci nasdaq dow hq powerpoint branch patriots javelins stingers alps andes himalayas rockies balkans tropics levant also all copy add more picks analysis mom dad jesus christ universe mars saturn halloween armageddon kumbaya tale run eleven farsi emergency achilles gitmo brexit hamptons scriptures hell god satan santa koreas korea carolina carolinas dakotas'.split(' '));

/** Heads of bodies that are surnames too: "Jim Banks", "Ann Church". */
const SURNAMES_TOO = new Set('banks bank press star west church force power steel guard watch lines house court world board bond sun post times fund trust center'.split(' '));

/** Places and things that are surnames too: "Ann Lane", "Bo Stone". */
const SURNAME_THINGS = new Set('towers lane park hill hills street bridge field west east north south stone castle hall tower lake rivers price page day spring gates cross marsh garden valley lodge heath forest beach bush christmas drive plan moon'.split(' '));

function weighShape(candidate: Candidate): void {
  const { words, evidence } = candidate;
  const first = words[0] ?? '';
  const last = (words.at(-1) ?? '').toLowerCase();
  const plain = words.every((word) => fits(/^[\p{L}][\p{L}.'’-]*$/u, word));
  // "the Christian | Democrats" are no person
  if (candidate.organisation) evidence.organisation += last === 'democrats' ? 16 : 8;
  if (words.length > 1 && (HEAD_FIRST.has(first.toLowerCase()) || HEAD_LAST.has(last))) evidence.organisation += 6;
  // "Bundesverwaltungsamt"
  if (words.length === 1 && fits(/^Bundes\p{Ll}{4,}(?:amt|bank|rat|tag|wehr|gericht|hof|dienst|agentur|polizei|ministerium|nachrichtendienst|anstalt)$/u, first)) evidence.organisation += 6;
  if (words.length > 1 && (COMPANY_ENDINGS.has(last.replace(/\.$/, '')) || words.at(-1) === 'AS')) evidence.organisation += 5;
  const given = isFirstName(first) || (fits(/^\p{Lu}{3,}$/u, first) && words.length > 1 && isFirstName(first.charAt(0) + first.slice(1).toLowerCase()));
  const surnameToo = given && words.length === 2 && SURNAMES_TOO.has(last);
  if (candidate.headed && !WEAPON.test(candidate.text)) evidence.organisation += surnameToo ? 2 : 6;
  // "Ann B. Field Foundation"
  if (candidate.headed && given && words.length > 2 && /^(?:foundation|university|institute|center|centre|library|school|hospital|fund|trust|museum|company|corporation|group|college|memorial|theatre)$/.test(last)) evidence.organisation += 6;
  if (given) evidence.person += words.length > 1 && plain ? 3 : 1;
  // "S K Holm"
  if (words.length > 1 && (fits(/^\p{Lu}\.$/u, words[words.length > 2 ? 1 : 0] ?? '') || (words.length > 2 && words.slice(0, 2).every((word) => fits(/^\p{Lu}$/u, word))))) evidence.person += 3;
  // "a Trump or a Field": one who is known by the family name
  if (plain && !candidate.organisation && officeHolder(candidate.text) !== null) evidence.person += 4;
  if (words.length >= 2 && words.length <= 4 && plain && words.every((word) => !SUBJECTS.has(word.toLowerCase()) && !fits(/^\p{Lu}{2,}$/u, word))) evidence.person += 1;
  if (words.length === 1 && !candidate.organisation && (PEOPLES.has(last) || /(?:ians|ists|ites|isms?)$/.test(last))) evidence.thing += 6;
  // "Together Against Field": a slogan
  if (words.length > 2 && words.slice(1, -1).some((word) => /^(?:Against|For|With|Over|The|And|To|Without)$/.test(word))) evidence.person -= 6;
  // "Uighur Muslims", "Arab Christians"
  if (words.length > 1 && words.every((word) => PEOPLES.has(word.toLowerCase()))) evidence.thing += 8;
  // "a divided Parliament": written large, a body by itself
  if (words.length === 1 && /^(?:Parliament|Cabinet)$/.test(first)) evidence.organisation += 4;
  // "the Field FISA probe"
  if (words.length === 2 && !given && fits(/^\p{Lu}\p{Ll}/u, first) && fits(/^\p{Lu}{3,5}$/u, words[1] ?? '') && MERE_LETTERS.has(last)) evidence.thing += 9;
  evidence.thing += weighNobody(words, candidate.text);
  // "the Palace of Justice"
  if (words.length === 1 && /^(?:palace|tower|bridge|monument|temple|mosque|cathedral|gate|square|house of cards|strait|gulf|bay|cape|isle|mount)$/.test(last)) evidence.thing += 4;
  if (words.length === 1 && NOBODY.has(last.replace(/['’]s$/, ''))) evidence.thing += 8;
  // "Tropical Storm Ada", "Hurricane Bo"
  if (words.slice(0, -1).some((word) => /^(?:storm|hurricane|typhoon|cyclone|operation|super)$/i.test(word))) evidence.thing += 8;
  if (words.length > 1 && PLACE_STARTS.has(first.toLowerCase())) evidence.place += /^(?:mount|mt\.?|lake)$/i.test(first) ? 6 : 3;
  if (!candidate.organisation && !candidate.headed && words.every((word) => SUBJECTS.has(word.toLowerCase()))) evidence.thing += 5;
  if (words.length > 1 && words.some((word) => SUBJECTS.has(word.toLowerCase()))) evidence.thing += 1;
  if (words.length === 1 && fits(/^(?:\p{Lu}{2,7}|(?:\p{Lu}\.){2,})$/u, first)) {
    if (MERE_LETTERS.has(last.replaceAll('.', ''))) evidence.thing += 5;
    else evidence.organisation += first.length > 5 && !first.includes('.') ? 1 : 2;
  }
  // "the DKP-R"
  if (words.length === 1 && fits(/^\p{Lu}{2,5}-\p{Lu}{1,2}$/u, first)) evidence.organisation += 3;
  // "the Star-Courier"
  if (words.length === 1 && /-(?:Ledger|Courier|Tribune|Herald|Journal|Times|Post|News|Gazette|Star|Democrat|Telegraph|Examiner|Dispatch|Bulletin)$/.test(first)) evidence.organisation += 6;
  // "WXYZ-TV"
  if (words.length === 1 && fits(/^\p{Lu}{3,5}-(?:TV|FM|AM)$/u, first)) evidence.organisation += 5;
  if (words.length === 1 && /(?:[a-z]Care|care)$/.test(first) && first.length > 6) evidence.thing += 4;
  if (/\.(?:com|org|net|gov|edu|io|tv|co|ru|uk)$/.test(last)) evidence.organisation += 5;
  else if (words.some((word) => /\d/.test(word))) evidence.thing += 4;
  if (words.length === 1 && fits(/^\p{Lu}\p{Ll}+\p{Lu}/u, first) && !fits(/^(?:Mc|Mac|De|Di|La|Le|Van|O)\p{Lu}/u, first)) {
    evidence.organisation += 3;
    // "analysts | BrightData"
    evidence.person -= 6;
  }
  // "Norland Board of Elections"
  const board = words.some((word, i) => i > 0 && /^(?:of|for)$/.test(word) && /^(?:board|commission|committee|department|ministry|bureau|office|institute|council|authority)$/i.test(words[i - 1] ?? ''));
  if (THING_HEADS.has(last) && !board && (words.length > 1 || candidate.title) && !candidate.organisation) {
    // "Bo Stone" and "Minister Hall" are persons, "King County" and "Rivers Act" are not
    // "Zadie West", where the tagger takes both words for a person's
    const surname = SURNAME_THINGS.has(last) && (candidate.title !== null || ((given || evidence.person >= 2.5) && words.length === 2));
    evidence.thing += surname ? 1 : candidate.title ? 9 : 7;
  }
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

/** What befalls persons: "the death of Ann Field", "the election of Bo Lee". */
const PERSONAL = new Set('death deaths killing killings murder murders arrest assassination wife husband widow son daughter brother sister mother father family families nomination resignation trial supporters likes life birth funeral body friends lawyers'.split(' '));

function weighBefore(annotations: Annotations, candidate: Candidate): void {
  const { tokens } = annotations;
  const { evidence } = candidate;
  const before = tokens[candidate.first - 1];
  if (!before || before.sentence !== candidate.sentence) return;
  const noun = roleNoun(before.norm);
  const given = isFirstName(candidate.words[0] ?? '');
  const honorific = HONORIFICS.has(before.norm.replace(/\.$/, ''));
  if (candidate.title || honorific) evidence.person += 6;
  else if (isRoleNoun(before.norm) && before.norm !== 'members' && !ORGANISATION_NOUNS.has(noun)) evidence.person += 4;
  if ((ORGANISATION_NOUNS.has(before.norm) || ORGANISATION_NOUNS.has(before.norm.replace(/s$/, ''))) && !PRIVATE_ROLES.has(noun) && !(noun === 'rival' && candidate.words.length === 2 && !candidate.headed) && !(candidate.words.length > 1 && given && fits(/^\p{Lu}/u, before.text))) towardsBody(evidence, 3, 1);
  // "oil producer Acme"
  if (/^(?:producer|miner|developer|operator)$/.test(before.norm) && /^(?:oil|gas|copper|gold|iron|coal|steel|lithium|nickel|energy|power|chip|property|grain|aluminium|aluminum|uranium|diamond)$/.test(normAt(tokens, candidate.first - 2))) towardsBody(evidence, 12, 8);
  // "a student named Shadab"
  if (/^(?:named|called)$/.test(before.norm) && isRoleNoun(normAt(tokens, candidate.first - 2))) evidence.person += 4;
  // "the special envoy to Norland | Ann Field"
  if (holdsOfficeFor(annotations, candidate)) evidence.person += 4;
  if (lettersOfThing(tokens, candidate)) evidence.thing += 40;
  if (before.norm === 'the') {
    evidence.person -= 2;
    if (candidate.words.length === 1) evidence.organisation += 0.5;
  }
  // "economic adviser at Acme"
  if (before.norm === 'at' && isRoleNoun(normAt(tokens, candidate.first - 2)) && candidate.title === null) {
    evidence.organisation += 5;
    evidence.person -= fits(/^\p{Lu}\.$/u, candidate.words[1] ?? '') ? 6 : 2;
  }
  // "executive director of One Kast Now"
  if (before.norm === 'of' && candidate.words.length > 1 && /^(?:directors?|chair(?:man|woman)?|presidents?|co-?founders?|founders?|editors?)$/.test(normAt(tokens, candidate.first - 2)) && !given) evidence.organisation += 3;
  // "the former CEO of Acme-Kolb"
  if (/^(?:of|at)$/.test(before.norm) && /^(?:ceo|cfo|coo|executive|shareholders?|employees?|subsidiary|shares)$/.test(normAt(tokens, candidate.first - 2)) && !given) towardsBody(evidence, 4);
  // "its head, Ann Field, left"; but "its owner, Acme Bank,"
  const office = before.text === ',' && textAt(tokens, candidate.last) === ',' ? tokens[candidate.first - 2] : undefined;
  if (office && (candidate.words.length > 1 || /^(?:husband|wife|son|daughter|brother|sister|mother|father)$/.test(office.norm)) && !candidate.headed && !candidate.organisation && isRoleNoun(office.norm) && startsLower(office) && !ORGANISATION_NOUNS.has(office.norm) && !/^(?:owner|partner|rival|sponsor|investor|shareholder|member|contractor|employer|ally|neighbou?r|donor|leader|champion|star|opponent|challenger|victim|successor)s?$/.test(office.norm)) evidence.person += 4;
  // "“It failed,” writes Ann Field"
  if (SPEECH.has(before.norm) && /^[,”’"]|''$/.test(textAt(tokens, candidate.first - 2)) && candidate.words.length > 1 && candidate.words.length < 4 && !candidate.organisation && !candidate.headed) evidence.person += 3;
  // "a journalist for Nice-Matin"
  if (before.norm === 'for' && /^(?:journalist|reporter|correspondent|columnist|photographer|economist|strategist|consultant|researcher|engineer)s?$/.test(normAt(tokens, candidate.first - 2)) && !given) towardsBody(evidence, 4);
  // "leader of the left-wing Nova Kast"
  if (/^(?:left|right|far-right|far-left|centre-right|centre-left|center-right|center-left|ultra-nationalist|right-wing|left-wing|pro-[a-z]+)$/.test(before.norm) && /^(?:the|of)$/.test(normAt(tokens, candidate.first - 2)) && candidate.title === null) towardsBody(evidence, 5);
  // "Bo Lee of Harrow Lansmere said"
  if (before.norm === 'of' && candidate.words.length === 2 && tokens[candidate.first - 2]?.entity === 'PERSON' && !candidate.title && !given) towardsBody(evidence, 5, 4);
  // "Ann Field, 29, of Kast"
  if (before.norm === 'of' && normAt(tokens, candidate.first - 2) === ',' && posAt(tokens, candidate.first - 3) === 'CD') evidence.place += 9;
  // "would vote for Bo Mbaye Kast instead"
  if (before.norm === 'for' && /^vot(?:e[ds]?|ing)$/.test(normAt(tokens, candidate.first - 2)) && candidate.words.length > 1 && !candidate.headed && !candidate.organisation) evidence.person += 6;
  if (listsBodies(tokens, candidate)) evidence.organisation += 5;
  if (before.norm === 'of' && PERSONAL.has(normAt(tokens, candidate.first - 2))) evidence.person += 3;
  if (before.norm === 'a' || before.norm === 'an') evidence.thing += 2;
  weighPlace(tokens, candidate, before);
  if (gathersFigures(tokens, candidate) || isNamedFirm(tokens, candidate)) towardsBody(evidence, 5, 3);
  const after = tokens[candidate.last];
  const quoted = before.norm === '"' || before.norm === "'" || before.norm === "''";
  if (quoted && after && (after.norm === '"' || after.norm === "'" || after.norm === "''" || normAt(tokens, candidate.last + 1) === '"')) evidence.thing += 5;
}

const SPEECH = new Set('argues notes explains said says told tells added adds wrote writes tweeted argued warned insisted replied recalled asked announced acknowledged noted explained testified believes thinks'.split(' '));

/** Nouns behind a name that say what business it is. */
const BUSINESS = new Set('company firm airline website site newspaper insurer corporation conglomerate brewery shipyard retailer supermarket bank broadcaster channel magazine journal'.split(' '));

function weighAfter(annotations: Annotations, candidate: Candidate): void {
  const { tokens } = annotations;
  const { evidence } = candidate;
  const after = tokens[candidate.last];
  if (!after || after.sentence !== candidate.sentence) return;
  const next = tokens[candidate.last + 1];
  const given = isFirstName(candidate.words[0] ?? '');
  // "Foreign Affairs reported", "told Trade Policy": a paper named after its subject
  const subject = candidate.words.length > 1 && !candidate.organisation && candidate.words.every((word) => SUBJECTS.has(word.toLowerCase()));
  if (subject && (after.norm === 'reported' || normAt(tokens, candidate.first - 1) === 'told')) evidence.organisation += 9;
  if (SPEECH.has(after.norm)) {
    evidence.person += 1;
    evidence.place -= 1;
  }
  // "the 10-year Norland Treasury note", "a Treasury strategist"
  if (/treasury$/i.test(candidate.text) && /^(?:notes?|bonds?|yields?|bills?|prices|securities|auctions?|strategists?|analysts?|traders?|market|desk)$/.test(after.norm)) evidence.thing += 20;
  // "Hang Seng index", "the S&P 500"
  if (/^(?:index|indices|composite|benchmark)$/.test(after.norm) || (/^(?:S&P|Nikkei|Stoxx|STOXX|Topix|CSI|ASX|Russell)$/.test(candidate.words.at(-1) ?? '') && /^\d{2,4}$/.test(after.text))) evidence.thing += 10;
  if (/^(?:virus|cocktails?|systems?|batter(?:y|ies)|launchers?|interceptors?|bombers?|missiles?|rockets?|jets?|aircraft|planes?|fighters?|helicopters?|tanks?|drones?|rifles?|vaccine|app)$/.test(after.norm)) evidence.thing += 3;
  // "the tanker, renamed the Bright Star 1": a ship
  const before = tokens[candidate.first - 1];
  if (before?.norm === 'the' && /^\d{1,2}$/.test(after.text) && !candidate.organisation && /^(?:renamed|named|called|ship|tanker|vessel|freighter|ferry|aboard|boarded|seized|carrier)$/.test(normAt(tokens, candidate.first - 2))) evidence.thing += 8;
  // "Acme Flight 12": an airline
  if (after.norm === 'flight' && /\d/.test(next?.text ?? '')) towardsBody(evidence, 6, 3);
  // "Northern Forces (NF) Treaty": the name of a treaty with its letters inside
  const closing = after.text === '(' ? 2 : 0;
  if ((closing > 0 || after.text === ')') && tokens[candidate.last + closing + 1]?.sentence === candidate.sentence
    && /^(?:Treaty|Act|Agreement|Convention|Accord|Pact|Protocol|Law)$/.test(textAt(tokens, candidate.last + closing + 1))) evidence.thing += 30;
  // "the Nuclear Forces treaty", "the Acme agency", "the Acme news agency reported"
  if (/^(?:treaty|act|bill|law|accord|accords|pact)$/.test(after.norm)) evidence.thing += 9;
  if (/^(?:news|wire)$/.test(after.norm) && /^(?:agency|service)$/.test(next?.norm ?? '')) evidence.organisation += 6;
  // "the Climate Action 2016 summit"
  if (/^(?:19|20)\d\d$/.test(after.text) && /^(?:summit|conference|forum|festival|campaign|election|exhibition|expo|awards|tournament)$/.test(next?.norm ?? '')) evidence.thing += 12;
  // "FIELD: Thank you." in a transcript
  if (after.text === ':' && fits(/^\p{Lu}{3,}$/u, candidate.words.at(-1) ?? '')) evidence.person += 4;
  if (/^(?:campaign|regime|presidency|camp|era|supporters?|voters|aides|allies|adviser|doctrine|appointee|loyalists?)$/.test(after.norm)) evidence.person += 3;
  // "Kast Werke's chief executive", "Acme's shareholders"
  if (after.norm === "'s" && !given && /^(?:chief|ceo|cfo|chairman|chairwoman|founder|board|stock|customers|stores|managing|workers|shares?|shareholders|headquarters|profits?|revenues?|employees|factory|factories|subsidiary|owner)$/.test(next?.norm ?? '') && (next?.norm !== 'chief' || /^(?:executive|financial|operating|technology|sustainability|marketing|information|legal|medical|scientific|economist)$/.test(normAt(tokens, candidate.last + 2)))) towardsBody(evidence, 4);
  // "the banned Marxist ABCD-E group"
  if (/^(?:group|movement)$/.test(after.norm) && fits(/\p{Lu}{3}/u, candidate.text)) towardsBody(evidence, 5);
  // "the Brightholm insurance company", "the Kastel website"
  const kindAt = BUSINESS.has(after.norm) ? after : next && BUSINESS.has(next.norm) && /^(?:NN|JJ)/.test(after.pos) && startsLower(after) ? next : null;
  if (kindAt && after.norm !== "'s" && /^(?:the|['’]s?)$/.test(before?.norm ?? '') && candidate.title === null && !given) towardsBody(evidence, 4);
  // "Bo Lee's Zawra party"
  if (after.norm === 'party' && candidate.words.length < 3 && candidate.title === null && !given && !/^(?:VB|IN)/.test(before?.pos ?? '')) evidence.organisation += 5;
  // "the Resolute desk", "the Ann Field-led committee"
  if (/^(?:desk|doctrine|caucuses|primary|clause)$/.test(after.norm) || (fits(/^\p{Lu}\p{L}+-(?:led|backed|owned|run|controlled|linked|era|appointed|founded|style)$/u, after.text) && candidate.words.length === 1)) evidence.thing += 7;
  // "the Cy Garcia hospital": called after somebody
  if (/^(?:hospital|clinic|school|stadium|arena|dam|mine|shipyard|theatre|theater|museum)$/.test(after.norm) && candidate.words.length > 1 && candidate.title === null && !/['’]s$/.test(candidate.text)) evidence.thing += 7;
  // "Kastel officials", "Cubana bosses": whom a person has not
  if (/^(?:officials|bosses|administrators|executives|spokes(?:man|woman|person)|alumni|faculty)$/.test(after.norm) && candidate.words.length === 1 && candidate.title === null && !given && officeHolder(candidate.text) === null && !/^(?:Top|Senior|Local|State|Federal|Health|City|County|Party|Military|Police|Government|Defense|Intelligence|Company|Bank|School)$/.test(candidate.text)) evidence.organisation += 3;
  // "the Tamarod movement", "Together For Yes campaigner"
  if (/^(?:movement|coalition|militia|faction|campaign|campaigners?|group)$/.test(after.norm) && candidate.title === null && ((candidate.words.length === 1 && after.norm === 'movement' && before?.norm === 'the' && !PEOPLES.has(candidate.text.toLowerCase()) && !/^(?:Anti|Pro)-/.test(candidate.text)) || (candidate.words.length > 2 && candidate.words.slice(1, -1).some((word) => /^(?:For|The|Against|With|And)$/.test(word))))) evidence.organisation += 9;
  // "the M10 rebels"
  if (/^(?:rebels|militants|insurgents|fighters|guerrillas|militiamen|militia)$/.test(after.norm)) evidence.organisation += /\d/.test(candidate.text) ? 8 : 3;
  // "Acme founder Ann Field", "North Wind spokesman Bo Lee": whom companies have
  if ((/^(?:spokes(?:man|woman|person)|executive)$/.test(after.norm) && candidate.words.length === 2 || /^(?:co-?founder|founder|ceo|cfo|coo|cto|analyst|economist|shareholders?|employees?|executives?|workers|strategist|editor|reporter|correspondent)$/.test(after.norm)) && next?.pos.startsWith('NNP') && !given && !SUBJECTS.has(candidate.text.toLowerCase())) towardsBody(evidence, 4);
  // "Harrow chief executive Ann Field"
  if (after.norm === 'chief' && next?.norm === 'executive' && !given && candidate.title === null) towardsBody(evidence, 4);
  // "the Green Farms and Little Acre brands"
  if (/^brands?$/.test(after.norm) || (after.norm === 'and' && tokens.slice(candidate.last + 1, candidate.last + 5).find((token) => startsLower(token))?.norm === 'brands')) evidence.thing += 9;
  // "Field and Ann Lee": one of two named together is a person where the other is
  if (after.norm === 'and' && next && (isFirstName(next.text) || next.entity === 'PERSON') && candidate.words.length < 3) evidence.person += 1;
  if (after.norm === 'who' || after.norm === 'whose') evidence.person += 3;
  if (isOneOfCounties(tokens, candidate.last)) evidence.place += 8;
  if (['city', 'province', 'district', 'region', 'county', 'village', 'island', 'peninsula', 'river', 'area', 'neighborhood', 'neighbourhood', 'airport', 'border'].includes(after.norm)) {
    evidence.place += /^(?:province|district|county|village|peninsula|airport|neighbou?rhood)$/.test(after.norm) && candidate.title === null ? 5 : 2;
  }
  if (after.text === ',' && next) {
    if (next.norm === 'who' || next.norm === 'whose') evidence.person += 4;
    else if (next.norm === 'which') evidence.organisation += 1;
    else if (/^\d{1,2}$/.test(next.text) && textAt(tokens, candidate.last + 2) === ',') evidence.person += 4;
    else if (knownState(annotations, candidate.last + 1, candidate.last + 4)?.as === 'name' && candidate.words.length === 1) evidence.place += 3;
    else weighApposition(tokens, candidate, evidence);
  }
  // "Atlantic Trade and Investment Partnership (TTIP)"
  if (after.text === '(' && MERE_LETTERS.has(next?.norm ?? '') && textAt(tokens, candidate.last + 2) === ')') evidence.thing += 20;
  // "Nadi Jana Balaya, or NJB,"
  if (after.text === ',' && next?.norm === 'or' && candidate.words.length > 1 && tokens[candidate.last + 2]?.text === initials(candidate.words) && textAt(tokens, candidate.last + 3) === ',') evidence.organisation += 8;
  if (after.text === '(' && next && fits(/^\p{Lu}{2,7}$/u, next.text) && textAt(tokens, candidate.last + 2) === ')' && candidate.words.length > 1) {
    evidence.organisation += initials(candidate.words) === next.text ? 6 : 2;
  }
  if (after.text === '(' && /^[RDI]-/.test(next?.text ?? '')) evidence.person += 5;
}

/** ", a retired teacher from …", ", the country's largest lender,": the noun before the first break settles it. */
function weighApposition(tokens: readonly Token[], candidate: Candidate, evidence: Candidate['evidence']): void {
  const next = tokens[candidate.last + 1];
  if (!next) return;
  let role: Token | null = null;
  for (let i = candidate.last + 1; i < Math.min(candidate.last + 11, tokens.length); i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== candidate.sentence) break;
    if (i > candidate.last + 1 && (token.text === ',' || /^(?:IN|TO|W.+)$/.test(token.pos) || (token.pos === 'VBN' && role !== null && ORGANISATION_NOUNS.has(role.norm)) || /^(?:and|said|is|was|told)$/.test(token.norm))) break;
    if (/^VB[DZP]$/.test(token.pos) && !isRoleNoun(token.norm)) return;
    if (startsWithLetter(token)) role = token;
  }
  if (!role) return;
  // "the world's biggest uranium producer"
  if (/^(?:producer|exporter|importer|maker|supplier|operator|owner|developer|contractor|trader|insurer|manufacturer)$/.test(role.norm) && tokens.slice(candidate.last + 1, role.index).some((token) => /^(?:biggest|largest|leading|top|state-owned|state-run|world|country|nation)$/.test(token.norm))) {
    evidence.organisation += 6;
    evidence.person -= 3;
    return;
  }
  if (isRoleNoun(role.norm) && !(candidate.headed && ORGANISATION_NOUNS.has(role.norm))) evidence.person += 4;
  else if (ORGANISATION_NOUNS.has(role.norm) && (next.norm === 'a' || next.norm === 'an' || next.norm === 'the' || next.pos === 'NNP')) evidence.organisation += /^(?:consortium|alliance|coalition|firm|company|bloc|newspaper|broadcaster)$/.test(role.norm) ? 8 : 3;
}

/** "International Atomic Energy Agency" → "IAEA"; small words do not count. */
export function initials(words: readonly string[]): string {
  return words.filter((word) => fits(/^\p{Lu}/u, word)).map((word) => (fits(/^(?:\p{Lu}\.){2,}$/u, word) ? word.replaceAll('.', '') : word.charAt(0))).join('');
}
