import type { Annotations, Token } from '../../../language/annotations.ts';
import { isFirstName } from '../../../language/gazetteers/given-names.ts';
import { hasUpper, isWorded, startsLower } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt, posAt, textAt } from '../../../language/word-at.ts';
import { toldOnce } from '../../../language/word-forms.ts';
import { words } from '../../../language/word-list.ts';
import type { Zone } from './zones.ts';

/** What a capital letter is worth at each token. */
export interface Capitals {
  /** May stand inside a name. */
  isName(index: number): boolean;
  /** Capitalised merely because a sentence or quotation begins there. */
  isSoft(index: number): boolean;
  /** How often a word stands with a capital where none is called for. */
  hard(norm: string): number;
  /** How often a word stands in lower case. */
  lower(norm: string): number;
}

const DAYS_AND_MONTHS = words(`
  january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday sept`);
/** Without its stop "Jan" is a man's name. */
const SHORT_DAYS_AND_MONTHS = words('jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun');

/** Words that are no names where a sentence begins; in its middle a capital makes "Ann May" and "Will" of them. */
const SOFT_NEVER = words(`
  heck insofar inasmuch whereas thus hence thereby therefore notwithstanding whereby wherein he she it we you they me us him her them this that these those
  what which who whom whose when where why how there here yes no not and but or nor so yet if because although though while as since until unless whether for
  the a an at in on by with from to of into over under after before during my your his its our their is are was were be been has have had do does did will
  would can could should may might must shall let`);

/** Capitalised words that are never part of an actor's name, wherever they stand. */
const NEVER = words(`
  continue regarding concerning i i'm i've i'll i'd the a an and or of this that these those it he she we they you gmt utc est edt pst pdt cst bst a.m p.m am
  pm tv gdp ceo cfo coo mp phd covid covid-19 aids hiv dna icbm icbms uav usb url pdf faq q&a vs op-ed photo photos video image images file hide toggle
  caption advertisement related updated update read watch listen editor's note abstract full text byline copyright god bible koran quran internet web yeah yep
  nope alright alas um ah uh hmm breaking exclusive download lgbt lgbtq ied ieds wmd wmds vip id ok o.k nyse lol rip faqs http https www html mr. twitter.com
  pic.twitter.com`);

/** Sentence openers that are no names even where the next word has a capital: "Former President Field", "Meanwhile Lee". */
const OPENERS = words(`
  click suppose consider imagine note remember neither either whether hardline also still even now then today yesterday tomorrow meanwhile however moreover
  furthermore instead indeed perhaps maybe once later earlier early late last next many most some several few both all each every another other others such
  only just about above across against along among around between beyond despite except inside near outside past per through throughout toward towards upon
  via within without one two three four five six seven eight nine ten dozens hundreds thousands millions former ex outgoing incoming longtime veteran fellow
  senior top ruling acting newly state-run state-owned local regional western eastern northern southern asked speaking citing according given following
  including having being nearly almost critics analysts experts officials supporters opponents lawmakers people men women more less much very too never always
  often sometimes usually recently finally eventually clearly obviously unfortunately fortunately additionally separately similarly why because whatever
  whoever whenever wherever whichever welcome thank thanks please dear get make take give go come see look say says said tell told continued added concluded
  explained replied responded recalled noted wrote declared insisted new old good bad great white black young big small long short high low first second third
  fourth fifth final total`);

const JOINED_TAIL = words(`
  origin flagged registered trained led backed based born era style wide made owned run controlled held occupied linked sponsored funded imposed brokered
  mediated only like driven supported allied aligned friendly related dominated bound built educated listed designed supplied language speaking inspired
  oriented affiliated centric produced level winning leaning making building type free proof range term old year day month hand off up in out on long time
  class right left wing elect designate turned skinned eyed haired`);

/** Whether a word has a capital letter where a name has one: "Shore", "al-Rashid", "O'Neil", "d'Arc", "U.S."; not "U.S.-led". */
export function hasNameShape(text: string): boolean {
  let known = SHAPED.get(text);
  if (known === undefined) {
    if (SHAPED.size >= MOST_SHAPED) SHAPED.clear();
    known = readNameShape(text);
    SHAPED.set(text, known);
  }
  return known;
}

/** Answers given before, for so many words at the most. */
const SHAPED = new Map<string, boolean>();
const MOST_SHAPED = 8192;

function readNameShape(text: string): boolean {
  if (!fits(/\p{Lu}/u, text) || text.includes('/') || fits(/^[RDI]-\p{Lu}/u, text)) return false;
  if (!fits(/^(?:\p{Lu}|(?:al|el|as|ul|bin|ibn|ash|ad|ar|at|az|an)-\p{Lu}|[dl]['’]\p{Lu}|(?:de|van|von|i|e)\p{Lu}\p{Ll})/u, text)) return false;
  const hyphen = text.lastIndexOf('-');
  const tail = hyphen < 0 ? '' : text.slice(hyphen + 1);
  // "Jae-in", "Young-in": the second half of a given name
  if (tail === 'in' && /^(?:jae|ha|hye|young|seung|sang|dong|jung|jong|ji|hae|soo|su|yoo|yu|kyung|myung|sung|min|tae|da|ye)-in$/i.test(text)) return true;
  return !JOINED_TAIL.has(tail.toLowerCase()) && !fits(/^\p{Ll}{3,}(?:ed|ers|ists)$/u, tail);
}

const named = toldOnce((form) => hasNameShape(form.text));
const mayName = toldOnce((form) => hasNameShape(form.text) && !NEVER.has(bareNorm(form.norm)) && !/^[IVX]{2,5}$/.test(form.text));
const inCalendar = toldOnce((form) => isCalendar(form.norm));
const isShortNot = toldOnce((form) => /^n['’]t$/i.test(form.text));
const isLarge = toldOnce((form) => fits(/^\p{Lu}{3,}$/u, form.text));

export function isCalendar(norm: string): boolean {
  return DAYS_AND_MONTHS.has(norm) || (norm.endsWith('.') && SHORT_DAYS_AND_MONTHS.has(norm.slice(0, -1)));
}

/** Reads the whole text once, so that a word's use in the middle of sentences settles what it is at their beginning. */
export function readCapitals(annotations: Annotations, zones: readonly Zone[]): Capitals {
  const { tokens, sentences } = annotations;
  const soft = new Uint8Array(tokens.length);
  const hard = new Map<string, number>();
  const lower = new Map<string, number>();
  const surnames = new Set<string>();
  for (const sentence of sentences) {
    let opening = true;
    for (let i = sentence.first; i < sentence.last; i += 1) {
      const token = tokens[i];
      if (!token) continue;
      const worded = isWorded(token);
      if (worded) {
        if (opening) soft[i] = 1;
        opening = false;
        if (zones[i] !== 'prose') continue;
        // "al-Rashid" is no word in lower case
        if (startsLower(token) && !(hasUpper(token) && named(token.form))) lower.set(token.norm, (lower.get(token.norm) ?? 0) + 1);
        else if (!soft[i] && hasUpper(token) && named(token.form)) {
          hard.set(token.norm, (hard.get(token.norm) ?? 0) + 1);
          if (fits(/^\p{Lu}\p{Ll}/u, textAt(tokens, i - 1)) && !isCalendar(normAt(tokens, i - 1))) surnames.add(token.norm);
        }
      } else if (opensSpeech(token, tokens[i + 1])) {
        opening = true;
      }
    }
  }
  const isName = (index: number): boolean => {
    const token = tokens[index];
    if (!token || zones[index] === 'skip' || !hasUpper(token)
      || (!mayName(token.form) && !isWatchdog(tokens, index) && !isHe(tokens, index) && !isInitial(tokens, index))
      || (inCalendar(token.form) && !isMonthName(tokens, index))) return false;
    // "Won't" is two tokens
    const next = tokens[index + 1];
    if (next && next.start === token.end && isShortNot(next.form)) return false;
    if (token.text === 'May' && isMonth(tokens, index)) return false;
    // "READ MORE", "MORE": a plain word written large
    if (isLarge(token.form) && (lower.get(token.norm) ?? 0) > 0) return false;
    if (!soft[index]) return true;
    // "May left" after "Ann May"
    if (SOFT_NEVER.has(token.norm)) return surnames.has(token.norm) && /^(?:VBD|VBZ|POS)$/.test(posAt(tokens, index + 1));
    return opensName(token, tokens[index + 1], hard.get(token.norm) ?? 0, lower.get(token.norm) ?? 0);
  };
  return {
    isName,
    isSoft: (index) => soft[index] === 1,
    hard: (norm) => hard.get(norm) ?? 0,
    lower: (norm) => lower.get(norm) ?? 0,
  };
}

/** "Norland Rivers | Watch": no call to look, behind another capital inside a sentence. */
function isWatchdog(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return textAt(tokens, index) === 'Watch' && before !== undefined && before.sentence === tokens[index]?.sentence && before.end + 1 === tokens[index]?.start
    && named(before.form);
}

/** "Vice Premier Liu | He": no pronoun, with a capital behind a Chinese family name. */
function isHe(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return textAt(tokens, index) === 'He' && before !== undefined && before.sentence === tokens[index]?.sentence && before.end + 1 === tokens[index]?.start
    && before.entity === 'PERSON' && fits(/^\p{Lu}\p{Ll}{1,4}$/u, before.text);
}

/** "Justice | A S Holm": no article. */
function isInitial(tokens: readonly Token[], index: number): boolean {
  const behind = tokens[index + 2];
  return textAt(tokens, index) === 'A' && fits(/^\p{Lu}\.?$/u, textAt(tokens, index + 1)) && behind !== undefined && named(behind.form);
}

/** "said April Holm", "June Lima": a month that is a first name before a surname. */
function isMonthName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  return token !== undefined && next !== undefined && /^(?:April|June|August)$/.test(token.text) && next.entity === 'PERSON' && !next.entityStart
    && named(next.form) && !isMonth(tokens, index);
}

/** "in May", "May 5", "last May" */
function isMonth(tokens: readonly Token[], index: number): boolean {
  return /^\d/.test(textAt(tokens, index + 1))
    || /^(?:in|last|since|by|until|late|early|mid|this|next|of|from|on|during|after|before|and|to)$/.test(normAt(tokens, index - 1));
}

function bareNorm(norm: string): string {
  return norm.endsWith('.') ? norm.slice(0, -1) : norm;
}

/** An opening quotation mark, colon, dash or bullet, behind which a capital says nothing. */
function opensSpeech(token: Token, next: Token | undefined): boolean {
  if (!next) return false;
  if (token.text === ':' || token.text === '•' || token.text === '*' || token.text === '“' || token.text === '‘') return true;
  return (token.norm === '"' || token.norm === "'" || token.norm === "''") && next.start === token.end;
}

/** Whether the first word of a sentence belongs to a name. */
function opensName(token: Token, next: Token | undefined, hard: number, lower: number): boolean {
  if (OPENERS.has(token.norm)) return false;
  // "Van der Holt left", "De la Lima said"
  if (/^(?:Van|Von|De|Del|Della|Di|Da|Dos|Du|Den|Ter|Ten|Bin|Ibn|Le)$/.test(token.text) && next
    && (named(next.form) || /^(?:der|den|de|la|las|los|het)$/.test(next.text))) return true;
  // "Anne-Lise Holm", "Jean-Paul Lima"
  if (fits(/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u, token.text) && next && named(next.form) && next.start === token.end + 1) return true;
  const nounTag = token.pos === 'NNP' || token.pos === 'NNPS';
  if (hard > lower) return true;
  if (lower > 0 && hard === 0) return nounTag && token.entity !== 'O' && next !== undefined && named(next.form);
  if (nounTag || token.entity !== 'O') return true;
  // An opener before another capital ("Temel Aksu told …") is a name where it can be a first name, or the tagger takes it for a noun.
  return next !== undefined && named(next.form) && next.start === token.end + 1 && (token.pos === 'NN' || isFirstName(token.text));
}
