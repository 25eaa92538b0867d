import type { Annotations, Paragraph, Token } from '../../../language/annotations.ts';
import { isLong, isWithoutLower, startsLower, startsUpper, startsWithLetter } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt, textAt } from '../../../language/word-at.ts';
import { toldOnce } from '../../../language/word-forms.ts';
import { words } from '../../../language/word-list.ts';
import { datelinePlace } from '../words/known-names.ts';

/**
 * How far capitals can be trusted at a token:
 * `prose` as written; `heading` capitals everywhere, so only names known from prose are read there; `skip` nothing there is an actor.
 */
export type Zone = 'prose' | 'heading' | 'skip';

/** The zone of every token. */
export function findZones(annotations: Annotations): Zone[] {
  const zones: Zone[] = annotations.tokens.map(() => 'prose');
  const bylines = bylineLength(annotations);
  for (const paragraph of annotations.paragraphs) {
    const first = annotations.sentences[paragraph.first]?.first ?? 0;
    const last = annotations.sentences[paragraph.last - 1]?.last ?? first;
    const tokens = annotations.tokens.slice(first, last);
    const zone = paragraph.index < bylines ? 'skip' : paragraphZone(annotations, paragraph, tokens);
    zones.fill(zone, first, last);
    if (zone === 'skip') continue;
    zones.fill('skip', first, first + datelineLength(tokens));
    for (let index = paragraph.first; index < paragraph.last; index += 1) {
      const sentence = annotations.sentences[index];
      if (!sentence) continue;
      const inside = annotations.tokens.slice(sentence.first, sentence.last);
      if (isCredit(inside, annotations.text.slice(sentence.start, sentence.end))) zones.fill('skip', sentence.first, sentence.last);
      else if (inside.length > 3 && isShouted(inside)) zones.fill('heading', sentence.first, sentence.last);
    }
    skipCrossReferences(tokens, zones);
    skipWorks(tokens, zones);
    skipPictureCredits(tokens, zones);
    skipPhrases(tokens, zones);
    skipCases(tokens, zones);
    skipHeadlineTail(tokens, zones);
    skipCaptionCredits(tokens, zones);
  }
  return zones;
}

/** "Ann Field, and Bo Lee", "Example Times" or "Special for the Example Times": two short lines over the story that say who wrote it for whom. */
function bylineLength({ paragraphs, text }: Annotations): number {
  const [names, paper, story] = paragraphs;
  if (!names || !paper || !story || paragraphs.slice(2, 5).every(({ start, end }) => end - start < 80)) return 0;
  const line = text.slice(names.start, names.end);
  const below = text.slice(paper.start, paper.end);
  return fits(/^\p{Lu}[\p{L}.'’-]+(?:,? (?:and )?\p{Lu}[\p{L}.'’-]*){1,6}$/u, line)
    && fits(/^(?:Special (?:for|to) .{2,40}|\p{Lu}[\p{Lu} .&]{2,30})$/u, below) ? 2 : 0;
}

/** "Reform Party - 8 seats", "Norland: 5 medals": a line of results, whose names are as good as prose. */
const RESULT = /\p{L}{2}.{0,12}[-–—:,] ?\d[\d.,]* (?:seats?|votes?|medals?|points?|goals?|delegates|per ?cent)\.?$/u;

function paragraphZone(annotations: Annotations, paragraph: Paragraph, tokens: readonly Token[]): Zone {
  const text = annotations.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 400));
  const short = paragraph.end - paragraph.start < 130;
  // Most paragraphs begin with a letter that none of these does.
  const begins = (letters: string): boolean => letters.includes(text.charAt(0).toLowerCase());
  // "By Ann Field", "BYLINE: ANN FIELD", "- Ann Field.", "Reporting by Ann Field; editing by Bo Lee"
  if (/^(?:CLOSE|AP|AFP|EPA|UPI|Reuters|REUTERS|Getty)$/.test(text.trim())) return 'skip';
  if (short && begins('b') && fits(/^(?:by|byline:?) +\p{Lu}/iu, text)) {
    if (/^byline/i.test(text) || tokens.length < 14) return 'skip';
  }
  if (begins('(arwe') && fits(/^\(?(?:additional )?(?:reporting|writing|editing) (?:and \w+ )?by +\p{Lu}/iu, text)) return 'skip';
  if (short && tokens.length < 7 && begins('-–—') && fits(/^[-–—] ?\p{Lu}[\p{L}.'’ -]+$/u, text)) return 'skip';
  // "Follow @desk on …", "Write to Ann Field at …", "© 2024 The Example Times"
  if (short && begins('fwce©') && /^(?:follow |write to |contact |email |copyright |© ?)/i.test(text)) return 'skip';
  // "This report contains material from the Example Agency."
  if (short && /^this (?:report|story|article) (?:contains|includes|is based on|was compiled)/i.test(text)) return 'skip';
  // "SEE ALSO: Minister quits over the bridge"
  if (paragraph.end - paragraph.start < 200 && begins('srwmad')
    && /^(?:see also|related|read more|read also|also read|more|watch|must read|don['’]t miss) ?:/i.test(text)) return 'skip';
  // "Minister quits over the bridge Read more"
  if (paragraph.end - paragraph.start < 200 && text.trimEnd().endsWith(' Read more')) return 'skip';
  // "Get our stories delivered to your inbox. By signing up, you agree …"
  if (text.startsWith('Newsletter Sign Up')
    || paragraph.end - paragraph.start < 400 && /\b(?:your inbox|sign(?:ing)? up|newsletter|subscribe|privacy policy|click here)\b/i.test(text)) return 'skip';
  if (short && /\d/.test(text) && fits(RESULT, text.trimEnd())) return 'prose';
  return isShouted(tokens) || isTitleCase(tokens, text) ? 'heading' : 'prose';
}

/** "WHO WILL WIN THE VOTE?" */
function isShouted(tokens: readonly Token[]): boolean {
  let upper = 0;
  let all = 0;
  for (const token of tokens) {
    if (!isLong(token)) continue;
    all += 1;
    if (isWithoutLower(token)) upper += 1;
  }
  return all >= 2 && upper / all > 0.8;
}

const SMALL_WORDS = words(`
  a an the of in on at by for from with to and or but nor as vs over into after before up out off is are was be it its his her their who than if not no via
  amid says said`);

const isSmall = toldOnce((form) => SMALL_WORDS.has(form.norm));

/** "Minister Says the Deal Is Off": a headline with capitals on most of its words. */
function isTitleCase(tokens: readonly Token[], text: string): boolean {
  let capital = 0;
  let lower = 0;
  const ended = /[.…:;,][”"’')]?$/.test(text.trimEnd());
  for (const token of tokens) {
    if (!startsWithLetter(token) || isSmall(token.form)) continue;
    if (startsUpper(token)) capital += 1;
    // "Ann Field, Bo Lee, Cy Mbeki, Dee Hale and Ed Holm met Flo King in Oslo.": the verb of a headline has a capital
    else if (ended && /^VB[DZP]$/.test(token.pos)) return false;
    else lower += 1;
  }
  // A caption that lists ministers has nearly as many capitals: the longer the line, the fewer exceptions it may have.
  const share = tokens.length < 24 ? (ended ? 0.9 : 0.74) : 0.94;
  return capital + lower >= 3 && tokens.length < 40 && capital / (capital + lower) > share;
}

/** "TEHRAN, Iran (AP) —", "WASHINGTON (Reuters) -", "MOSCOW —", "SEOUL, March 3 (Xinhua) --", "MINSK, May 3. /TASS/.": how many tokens it takes. */
function datelineLength(tokens: readonly Token[]): number {
  const limit = Math.min(tokens.length, 16);
  if (!startsUpper(tokens[0])) return 0;
  let bracket = false;
  let shouted = false;
  for (let i = 0; i < limit; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (token.text === '(') bracket = true;
    if (fits(/^\p{Lu}{3,}/u, token.text) && !bracket) shouted = true;
    // "NEW DELHI: The minister …"; "FIELD: Thank you." is a transcript
    if (token.text === ':' && !bracket && i < 6 && startsUpper(tokens[i + 1])) return isPlace(tokens.slice(0, i)) ? i + 1 : 0;
    const dash = /^[-–—]{1,2}$/.test(token.text);
    if (dash && i > 0 && i < 14 && ((bracket && textAt(tokens, i - 1) === ')')
      || (shouted && i < 8 && tokens[0]?.text === tokens[0]?.text.toUpperCase()))) return i + 1;
    if (!dash && !bracket && i > 0 && startsLower(token)) return 0;
  }
  return 0;
}

/** "NEW DELHI", "KHARTOUM, Sudan": the town, country or both that a dispatch comes from, in capitals. */
function isPlace(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex((token) => token.text === ',');
  return datelinePlace(tokens.slice(0, comma < 0 ? tokens.length : comma).map(({ text }) => text)) !== null;
}

const CREDIT_VERBS = new Set(['contributed', 'reported', 'assisted', 'compiled']);

const isCreditVerb = toldOnce((form) => CREDIT_VERBS.has(form.norm));

const PICTURE_CREDIT = /(?:AP Photo|Getty Images|via (?:REUTERS|AP|AFP|Getty)|REUTERS\/|AFP\/|Handout\/|\/Reuters|Sputnik\/|Pool\/|Photo by|Photograph:)/;

/** The sentences that say who worked on the story, as they stand. */
export function creditsIn({ sentences, tokens, text }: Annotations): string {
  return sentences.slice(-LAST_WORDS).filter(({ first, last, start, end }) => isCredit(tokens.slice(first, last), text.slice(start, end)))
    .map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** So many sentences at the end of a story may say so. */
const LAST_WORDS = 6;

/** "Ann Field reported from Kast.", "Ann Field contributed to this report.", "The Example Press contributed.", "Ann Field/Agency via Getty Images". */
function isCredit(tokens: readonly Token[], words: string): boolean {
  if (tokens.length < 25 && PICTURE_CREDIT.test(words)) return true;
  if (tokens.length > 40) return false;
  if (/^With (?:additional )?reporting (?:by|from) /.test(words)) return true;
  const verb = tokens.findIndex((token) => isCreditVerb(token.form));
  if (verb < 0) return false;
  const rest = tokens.slice(verb + 1).map((token) => token.norm).filter((norm) => /\w/.test(norm));
  const norm = tokens[verb]?.norm;
  if (norm === 'contributed') return rest.length === 0 || /^(?:to )?(?:the |this )*(?:report|reporting|article|story|research)/.test(rest.join(' '))
    || rest[0] === 'reporting';
  return /^(?:from \w+ )?(?:in |on |with )?(?:this|the) (?:report|story|article)/.test(rest.join(' '))
    || (norm === 'reported' && rest[0] === 'from' && rest.length < 6 && startsUpper(tokens[verb + 2]) && startsUpper(tokens[0]));
}

/** "(RELATED: Minister Quits)", "(Via Example TV)": only the reference to another article is skipped. */
function skipCrossReferences(tokens: readonly Token[], zones: Zone[]): void {
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    if (textAt(tokens, i) !== '(' && textAt(tokens, i) !== '[') continue;
    // "(Example Agency photo: Ann Field)"
    const mark = tokens.slice(i + 1, i + 6).findIndex((token) => token.text === ':');
    const at = mark > 1 && /^(?:photo|photograph|image|picture|graphic|video)s?$/.test(normAt(tokens, i + mark)) ? i + mark : i + 1;
    const word = normAt(tokens, at);
    if (!/^(?:related|read|watch|see|photos?|photographs?|images?|pictures?|graphics?|credit|videos?)$/.test(word) || textAt(tokens, at + 1) !== ':') continue;
    for (let k = i; k < tokens.length; k += 1) {
      const token = tokens[k];
      if (!token) break;
      zones[token.index] = 'skip';
      if (token.text === ')' || token.text === ']') break;
    }
  }
}

function isQuotationMark(token: Token | undefined): boolean {
  return token !== undefined && (token.norm === '"' || token.norm === "''" || token.norm === '``');
}

const LONGEST_WORK = 12;

/** "the “Fair Trade Through Sanctions Act”", "the film “Winter of Rivers”": capitals inside quotation marks are a title. */
function skipWorks(tokens: readonly Token[], zones: Zone[]): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const opening = tokens[i];
    if (!opening || !isQuotationMark(opening) || tokens[i + 1]?.start !== opening.end) continue;
    let capital = 0;
    let lower = 0;
    let end = i + 1;
    for (; end < Math.min(tokens.length, i + LONGEST_WORK) && !isQuotationMark(tokens[end]); end += 1) {
      const token = tokens[end];
      if (!token || !startsWithLetter(token)) continue;
      if (startsUpper(token)) capital += 1;
      else if (!SMALL_WORDS.has(token.norm)) lower += 1;
    }
    const closing = tokens[end];
    if (!closing || !isQuotationMark(closing) || tokens[end - 1]?.end !== closing.start) continue;
    if (lower === 0 && capital > 1) for (let k = i; k <= end; k += 1) zones[tokens[k]?.index ?? 0] = 'skip';
    i = end;
  }
}

/** Capitalised phrases that hold words of bodies and are none. */
const NO_ACTORS = ['state of the union', 'soviet union', 'social security', 'air force one', 'marine one', 'story continued below', 'republika srpska',
  'story highlights', 'patient zero', 'world war', 'cold war', 'god bless america', 'wall street', 'main street', 'silicon valley', 'read more',
  'fourth amendment', 'first amendment',
  'second amendment', 'medal of honor', 'declaration of independence', 'black friday', 'nobel peace prize', 'nobel prize', 'bill of rights', 'house of cards',
  'replay more videos', 'more videos', 'ussr', 'yugoslavia', 'czechoslovakia', 'east germany', 'west germany',
  'martha \'s vineyard', 'oval office', 'situation room', 'rose garden', 'big ben', 'eiffel tower', 'ground zero', 'fake news', 'times square',
  'tiananmen square', 'red square', 'statue of liberty', 'mall of america', 'witch hunt', 'authorization for the use of military force', 'book of mormon',
  'founding fathers', 'cold war era', 'arab spring', 'prague spring', 'iron curtain', 'iron dome', 'green zone', 'demilitarized zone', 'silk road',
  'belt and road initiative', 'belt and road', 'magna carta', 'common core', 'new deal', 'dreamers', 'air force two', 'secret santa',
  'groundhog day'].map((phrase) => phrase.split(' '));

const FIRST_WORDS = new Set(NO_ACTORS.map((phrase) => phrase[0] ?? ''));

const mayOpen = toldOnce((form) => FIRST_WORDS.has(form.norm));

function skipPhrases(tokens: readonly Token[], zones: Zone[]): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const first = tokens[i];
    if (!first || !startsUpper(first)) continue;
    const phrase = mayOpen(first.form) && NO_ACTORS.find((words) => words.every((word, k) => tokens[i + k]?.norm === word));
    // "Wall Street Journal"
    if (!phrase || startsUpper(tokens[i + phrase.length])) continue;
    for (let k = 0; k < phrase.length; k += 1) zones[tokens[i + k]?.index ?? 0] = 'skip';
    i += phrase.length - 1;
  }
}

/** "Our story about them: Storm Victims Include Students, Singers": a headline behind a colon that no stop closes. */
function skipHeadlineTail(tokens: readonly Token[], zones: Zone[]): void {
  if (/^[.!?"”’)]$/.test(tokens.at(-1)?.text ?? '.')) return;
  const colon = tokens.findIndex((token) => token.text === ':');
  const tail = tokens.slice(colon + 1).filter((token) => startsWithLetter(token) && !isSmall(token.form));
  if (colon < 1 || tail.length < 4 || tail.some((token) => startsLower(token))) return;
  for (const token of tokens.slice(colon + 1)) zones[token.index] = 'heading';
}

/** "Lee v. Field", "Lee vs. Norland Board": the name of a case, whose parties are none of the story. */
function skipCases(tokens: readonly Token[], zones: Zone[]): void {
  for (let i = 1; i + 1 < tokens.length; i += 1) {
    const versus = tokens[i]?.text;
    if (versus !== 'v' && versus !== 'v.') continue;
    if (!startsUpper(tokens[i - 1]) || !startsUpper(tokens[i + 1])) continue;
    let first = i - 1;
    while (first > 0 && i - first < 5 && startsUpper(tokens[first - 1])) first -= 1;
    let last = i + 1;
    while (last - i < 5 && startsUpper(tokens[last + 1])) last += 1;
    for (let k = first; k <= last; k += 1) zones[tokens[k]?.index ?? 0] = 'skip';
  }
}

/** "Image copyright EPA Image caption The minister …", "(AP)", "(Reuters)": whose picture or report it is. */
function skipCaptionCredits(tokens: readonly Token[], zones: Zone[]): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    if (token.text === 'Image' && /^(?:copyright|source|credit)$/.test(normAt(tokens, i + 1))) {
      for (let k = i; k < Math.min(tokens.length, i + 8); k += 1) {
        if (k > i && textAt(tokens, k) === 'Image') break;
        if (k > i + 2 && !fits(/^[\p{Lu}/]/u, textAt(tokens, k))) break;
        zones[tokens[k]?.index ?? 0] = 'skip';
      }
    } else if (token.text === '(' && textAt(tokens, i + 2) === ')'
      && /^(?:AP|AFP|Reuters|REUTERS|EPA|UPI|Xinhua|TASS|Bloomberg|CNN)$/.test(textAt(tokens, i + 1)) && i < 16) {
      // Later in a paragraph such letters explain a name: "the Associated Press (AP)"
      if (!/^(?:press|presse|agency|protection)$/.test(normAt(tokens, i - 1))) zones[tokens[i + 1]?.index ?? 0] = 'skip';
    }
  }
}

const PICTURE_AGENCIES = /^(?:AP|AFP|Reuters|REUTERS|Getty|EPA|POLITICO|Bloomberg|Zuma|Redux|NPR|USA|UPI|Shutterstock|Newscom|Photo)/;

/** "Ann Field/AP", "Bo Lee/Getty Images", "Reuters/Cy Mbeki": whose picture it is. */
function skipPictureCredits(tokens: readonly Token[], zones: Zone[]): void {
  for (let i = 1; i + 1 < tokens.length; i += 1) {
    const slash = tokens[i];
    const agency = tokens[i + 1];
    if (slash?.text !== '/' || !agency || agency.start !== slash.end) continue;
    if (!PICTURE_AGENCIES.test(agency.text) && !PICTURE_AGENCIES.test(textAt(tokens, i - 1))) continue;
    // "a Reuters/Ipsos poll"
    if (/^(?:polls?|survey|polling)$/.test(normAt(tokens, i + 2))) continue;
    let first = i - 1;
    while (first > 0 && i - first < 4 && startsUpper(tokens[first - 1])) first -= 1;
    let last = i + 1;
    while (last - i < 4 && startsUpper(tokens[last + 1])) last += 1;
    for (let k = first; k <= last; k += 1) zones[tokens[k]?.index ?? 0] = 'skip';
  }
}
