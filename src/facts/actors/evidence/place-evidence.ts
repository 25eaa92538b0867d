import type { Token } from '../../../language/annotations.ts';
import { isFirstName } from '../../../language/gazetteers/given-names.ts';
import { startsUpper } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt, textAt } from '../../../language/word-at.ts';
import { words } from '../../../language/word-list.ts';
import type { Candidate } from '../candidates.ts';
import { stateOfTheUnion } from '../words/us-states.ts';

const LOCATIVE = words('in at near across outside around inside throughout through toward towards via beyond off');
/** What people make and name. */
const MADE = /^(?:programs?|software|apps?|tools?|virus|malware|drugs?|operation|movie|film|book|novel|song|album|ship|vessel|boat|game|system|missiles?|rocket|satellite|device|project|product|model|drone|series|show|play|horse|dog|cat|cocktail|train|route|trail|camp|prison|bridge|tunnel|mountain|plan|initiative|code|language|cryptocurrency|token|coin|pipeline)$/;

const TRAVEL = /^(?:fled|flew|travel(?:l?ed|ling|ing)?|went|trip|visits?|visited|road|roads|flights?|troops|patrols?|convoys?|marched|drove|headed|withdrew|withdrawn|withdrawal|advance[ds]?|advancing|returned|border|highway|route|moved|evacuated|deployed|closed|closing|marching|withdrawing|air ?strikes?|raids?|raid|assault|offensive|bombing|shelling)$/;

/** What the word `before` a name and those before it say of a place, a ship or another thing. */
export function weighPlace(tokens: readonly Token[], candidate: Candidate, before: Token): void {
  const { evidence } = candidate;
  // "D-Rhode | Island", "the Shaheen Bagh neighbourhood"
  if (/^[RDI]-(?:New|Rhode|North|South|West)$/.test(before.text)) evidence.place += 20;
  if (candidate.words.length > 1 && /^(?:Bagh|Nagar|Chowk|Ganj|Vihar|Marg|Bazar|Bazaar|Maidan|Ghat|Enclave)$/.test(candidate.words.at(-1)
    ?? '')) evidence.place += 7;
  // "in the suburb of Warren, Michigan"
  if (/^(?:in|of|near|from|outside|at|to)$/.test(before.norm) && textAt(tokens, candidate.last) === ','
    && stateOfTheUnion(textAt(tokens, candidate.last + 1)) !== null && candidate.title === null && !candidate.organisation) {
    evidence.place += 5;
    evidence.person -= 2;
  }
  // "Kast, NY"
  if (before.text === ',' && fits(/^\p{Lu}{2}$/u, candidate.text) && stateOfTheUnion(candidate.text) !== null) evidence.place += 6;
  // "University of California, Berkeley"
  if (before.text === ','
    && /^(?:california|wisconsin|texas|illinois|maryland|massachusetts|north carolina|minnesota)$/.test(normAt(tokens, candidate.first - 2))
    && normAt(tokens, candidate.first - 3) === 'of' && normAt(tokens, candidate.first - 4) === 'university' && candidate.words.length < 3) evidence.place += 12;
  // "the tanker Bright Star", "aboard the Bright Star"
  if (!candidate.organisation
    && /^(?:tanker|supertanker|freighter|ferry|frigate|destroyer|warship|trawler|yacht|aboard)$/.test(before.norm === 'the'
      ? normAt(tokens, candidate.first - 2) : before.norm)
    && !fits(/^\p{Lu}{2,}$/u, candidate.text)) evidence.thing += 6;
  // "in eastern Kast", "in eastern and western Ebo"
  if (/^(?:(?:north|south)?-?(?:eastern|western)|northern|southern|central|downtown|rural|suburban|coastal|mountainous|besieged|rebel-held|government-held|occupied)$/.test(before.norm)
    && candidate.words.length < 3 && candidate.title === null && !candidate.organisation && !candidate.headed) {
    evidence.place += 4;
    evidence.person -= 2;
  }
  // "a program called BrightBit", "malware dubbed Kestrel"
  const named = before.norm === 'as' && normAt(tokens, candidate.first - 2) === 'known' ? candidate.first - 3 : candidate.first - 2;
  if (/^(?:called|named|dubbed|as)$/.test(before.norm) && MADE.test(normAt(tokens, named)) && !candidate.organisation) evidence.thing += 9;
  if (LOCATIVE.has(before.norm)) {
    evidence.place += 2;
    evidence.person -= 1;
  }
  if ((before.norm === 'from' || before.norm === 'to') && candidate.words.length === 1) evidence.place += 0.5;
  // "sent patrols to Kast", "the road from Ebo": nobody is gone to with a convoy
  if (/^(?:from|to|into|on)$/.test(before.norm) && candidate.title === null && !candidate.organisation && candidate.words.length < 3
    && !isFirstName(candidate.words[0] ?? '') && TRAVEL.test(normAt(tokens, candidate.first - 2))) {
    evidence.place += 4;
    evidence.person -= 2;
  }
}

/** "Mayes and | Craig | counties", "the | Nizh |, Orlan and Kazh regions" */
export function isOneOfCounties(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (end < at + 12 && (/^(?:,|and|or)$/.test(normAt(tokens, end)) || startsUpper(tokens[end]))) end += 1;
  return /^(?:counties|provinces|districts|regions|municipalities)$/.test(normAt(tokens, end));
}
