import type { Token } from '../../../language/annotations.ts';
import { fits } from '../../../language/plain-letters.ts';
import { textAt } from '../../../language/word-at.ts';
import { words } from '../../../language/word-list.ts';
import type { Candidate } from '../candidates.ts';
import { ORGANISATION_NOUNS } from '../words/organisation-words.ts';

/** Letters that name no body: measures, times, offices, illnesses. */
export const MERE_LETTERS: ReadonlySet<string> = words(`
  fdr jfk lbj pt et ct gw mw kw kwh mwh gwh pv mhz ghz gb tb mb ad bc ftse cac dax dmz ab ba bs ma jd md llb vp gdp ceo cfo tv pm mp gmt utc est edt covid hiv
  aids icbm icbms dna am fm it ai pr hr vip usd ppe ied uav lng f-16 vat ipo etf gps sms pdf q1 q2 q3 q4 mh17 dui cctv suv suvs caatsa jcpoa start inf npt
  nafta ttip daca aca tpp new lgbt lgbtq bric sars mers foia medicare medicaid obamacare wmd pow mia kia ok sos phd mba fisa lax cptpp rcep usmca cafta slbm
  slbms sz tbh imo ip gdpr fyi btw aumf mdl faq diy ufo ufos op-ed pac pacs dc nyc iq eq atm atms sim cd dvd pc pcs aka maga`);

/** What bears letters and is no body. */
const LETTERED = words(`
  line zone missile missiles act treaty agreement law accord pact protocol convention programme program plan general minister president officer executive
  secretary`);

/** "the Trade Review Act (TRA)", "the Trade Review Act, or TRA,": letters that stand for a law or treaty. */
export function lettersOfThing(tokens: readonly Token[], candidate: Candidate): boolean {
  if (candidate.words.length > 1 || !fits(/^\p{Lu}{2,6}$/u, candidate.text)) return false;
  const open = tokens[candidate.first - 1];
  const or = open?.norm === 'or' && textAt(tokens, candidate.first - 2) === ',';
  if (open?.text !== '(' && !or) return false;
  // "countering violent extremism, or CVE,": what is written small is no body
  const words = tokens.slice(Math.max(0, candidate.first - (or ? 2 : 1) - candidate.text.length), candidate.first - (or ? 2 : 1));
  if (words.length === candidate.text.length
    && words.every((word, i) => fits(/^\p{Ll}/u, word.text) && word.text.charAt(0) === candidate.text.charAt(i).toLowerCase())
    && !ORGANISATION_NOUNS.has(words.at(-1)?.norm ?? '')) return true;
  const head = tokens[candidate.first - (or ? 3 : 2)];
  return head !== undefined && LETTERED.has(head.norm);
}
