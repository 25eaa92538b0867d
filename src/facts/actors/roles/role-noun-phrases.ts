import type { Annotations, Token } from '../../../language/annotations.ts';
import { startsLower, startsUpper } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt, posAt, textAt } from '../../../language/word-at.ts';
import { words } from '../../../language/word-list.ts';
import { inOrder } from '../../../patterns/in-order.ts';
import type { TokenRange } from '../actor-set.ts';
import { titleLength } from '../runs/pieces.ts';
import { knownState } from '../words/known-names.ts';
import { ORGANISATION_NOUNS } from '../words/organisation-words.ts';
import { isRoleNoun } from '../words/role-words.ts';
import { titledOwner } from './role-edges.ts';
import type { RolePhrase } from './role-phrase.ts';

/** Words that no role phrase goes beyond. */
export const STOPS = words(`
  said says told who which that when after before as is was were are has had have while and but or because if whose whom where did does will would`);

/** Behind these a role phrase tells a story: "a banker with ties to Kast", "a teacher since 1990". */
export const ENDS_ROLE = words('with by since amid during without against until despite whose between among under over near effective');
/** Role nouns that are verbs too: "Ann Field, head of …", "Field and Lee head …"; "assistant" is none, whatever the tagger says. */
const VERBS_TOO = /^(?:chairs?|heads?|hosts?|leads?|partners?|coach(?:es)?|captains?|stars?|models?|judges?|marshals?|engineers?|guards?|authors?|pilots?|champions?|counsels?|advocates?|pioneers?|witness(?:es)?|doctors?|nurses?|fathers?|mothers?|boss(?:es)?|aides?|allies|commands?|directs|runs|owns|represents|officers?|officials?|spy|spies|soldiers?|trains|drives|farms|bankers?|rivals?|fellows?|shepherds?|pastors?|page|cooks?|ministers?|deputi[sz]es?|principals?|agents?|presents?)$/;

/** "Bo Lee, the pilot shot down over Kast": no verb of the sentence, though it looks like one. */
const UNDERGONE = words(`
  shot killed accused charged convicted jailed arrested freed held wounded detained sentenced imprisoned executed named known based born suspected credited`);
const LONGEST_APPOSITION = 26;
const LINKS = words('of for at in on from with to');

/** A noun phrase while it is read. `noun`: the token of its head, -1 until that is met; `last`: the token read now, in the end the one behind the phrase. */
interface Reading {
  at: number;
  ceiling: number;
  first: number;
  last: number;
  noun: number;
  owner: TokenRange | null;
}

/** What a token does to the phrase: it goes on, it ends before the token, or it is none after all. */
type Step = 'on' | 'end' | 'none';

/** The noun phrase that begins at `at`, if its head is a role noun: head first, then "of the …" parts. */
export function appositionAt(annotations: Annotations, at: number, ceiling: number): RolePhrase | null {
  const { tokens } = annotations;
  // "Ann Field, “a real leader”": what somebody calls her
  if (/^(?:"|''|``)$/.test(normAt(tokens, at)) && /^(?:a|an|the)$/.test(normAt(tokens, at + 1))) return null;
  // "Other than President Bo Lee, few leaders stand up to her": the sentence goes on
  if (/^(?:few|fewer|many|most|several|no)$/.test(normAt(tokens, at))) return null;
  let first = at;
  // ", then the agency's director,"
  const adverb = /^(?:then|now|formerly|once|currently|also)$/.test(normAt(tokens, first)) ? first : -1;
  if (adverb >= 0) first += 1;
  if (/^(?:the|a|an|another|one)$/.test(normAt(tokens, first))) first += 1;
  const holder = titledOwner(annotations, first, ceiling);
  if (holder) first = holder.last + 1;
  const reading: Reading = { at, ceiling, first, last: first, noun: -1, owner: holder };
  if (readPhrase(annotations, reading) === 'none') return null;

  const { noun, last, owner } = reading;
  if (noun < 0) return nationalityAt(annotations, at, ceiling);
  // "songs by Ann Field, “Girls, Girls”"
  if (normAt(tokens, reading.first) === '"' && startsUpper(tokens[noun])) return null;
  if (titlesNextName(annotations, noun, ceiling) || !isClosed(tokens, reading)) return null;
  const stop = tokens[last];
  // "a security official during President Field's term"
  // "Field, president between 1977 and 1981, spoke"
  const over = stop?.norm === 'during' || (stop?.norm === 'between' && tokens[last + 1]?.pos === 'CD')
    || (stop?.norm === 'under' && /^(?:presidents?|former)$/.test(normAt(tokens, last + 1)));
  const then = adverb >= 0 && owner === null && normAt(tokens, adverb) === 'then';
  return { where: 'behind', past: over, first: then ? adverb : reading.first, last, noun, owner };
}

function readPhrase(annotations: Annotations, reading: Reading): Step {
  const { tokens } = annotations;
  const end = Math.min(reading.ceiling, reading.first + LONGEST_APPOSITION);
  for (; reading.last < end; reading.last += 1) {
    const { first, last, noun } = reading;
    const token = tokens[last];
    if (!token) break;
    // "Norland's “special envoy” to Sudria"
    if (token.norm === '"' && (noun < 0 ? last === first : normAt(tokens, first) === '"')) continue;
    if (/^[,;:.—–)(]$/.test(token.text) || token.norm === '"' || token.norm === '--' || token.norm === '-') break;
    const step = noun < 0 ? towardsNoun(annotations, reading, token) : behindNoun(tokens, reading, token);
    if (step !== 'on') return step;
  }
  return 'end';
}

/** What follows begins the phrase anew: the words before own it, or are no part of it. */
function beginBehind(reading: Reading, last: number, owner: TokenRange | null): Step {
  if (owner) reading.owner = owner;
  reading.first = last + 1;
  reading.last = last;
  reading.noun = -1;
  return 'on';
}

/** A token while no role noun was met. */
function towardsNoun(annotations: Annotations, reading: Reading, token: Token): Step {
  const { tokens } = annotations;
  const { at, first, last, ceiling } = reading;
  const length = titleLength(annotations, last, ceiling);
  if (length > 0 && isHead(annotations, token, length, ceiling)) {
    reading.noun = last;
    reading.last += length - 1;
    return 'on';
  }
  if ((token.norm === "'s" || token.norm === "'") && last > first) return beginBehind(reading, last, { first, last });
  // "a politically connected | lawyer"
  if (token.pos === 'RB' && last > at && /^(?:JJ|VBN)/.test(posAt(tokens, last + 1))) return beginBehind(reading, last + 1, null);
  // "the trade and industry secretary", "an economics and public policy professor"
  if (token.norm === 'and' && isPlainNoun(tokens, last - 1) && isFieldOf(tokens, last + 1, ceiling)) return 'on';
  // "a University of Kast law professor"
  if (token.norm === 'of' && /^an?$/.test(normAt(tokens, at)) && startsUpper(tokens[last - 1]) && startsUpper(tokens[last + 1])) return 'on';
  // "the top recipient among the presidential candidates of gifts"
  if (ENDS_ROLE.has(token.norm) || LINKS.has(token.norm) || token.norm === 'and' || (STOPS.has(token.norm) && token.text !== 'WHO')
    || (/^(?:VBD|VBZ|VBP|MD|PRP|WP|WDT|TO|RB)$/.test(token.pos) && length === 0 && token.text !== 'WHO')) return 'end';
  return /^(?:his|her|its|their)$/.test(token.norm) ? beginBehind(reading, last, { first: last, last: last + 1 }) : 'on';
}

function isPlainNoun(tokens: readonly Token[], at: number): boolean {
  return startsLower(tokens[at]) && /^(?:NNS?|JJ)$/.test(posAt(tokens, at));
}

/** Whether a role noun ends the plain nouns that begin at `from`: "public policy | professor". */
function isFieldOf(tokens: readonly Token[], from: number, ceiling: number): boolean {
  let noun = from;
  while (noun < Math.min(ceiling, from + 3) && isPlainNoun(tokens, noun) && !isRoleNoun(normAt(tokens, noun))) noun += 1;
  return noun > from && isPlainNoun(tokens, noun) && isRoleNoun(normAt(tokens, noun));
}

/** Whether the role noun of `length` tokens is what the phrase is about, and not a word before it. */
function isHead({ tokens }: Annotations, token: Token, length: number, ceiling: number): boolean {
  if (token.pos.startsWith('VB') && startsLower(token) && VERBS_TOO.test(token.norm)) return false;
  const next = tokens[token.index + length];
  // "a Republican presidential candidate"
  if (token.pos === 'JJ' && /^(?:JJ|NN)/.test(next?.pos ?? '')) return false;
  return length > 1 || (!/^(?:NN|NNP|NNS)$/.test(next?.pos ?? '') && !(next && next.index < ceiling && isRoleNoun(next.norm)))
    || !isRoleNounAhead(tokens, token.index + length, ceiling);
}

/** Who works with a body, not with what comes to hand. */
const EMPLOYED = inOrder(
  String.raw`^(?:analyst|expert|fellow|economist|lawyer|attorney|consultant|researcher|scholar|strategist|advis[eo]r|professor|correspondent|reporter`,
  String.raw`|spokes(?:man|woman|person)|officer|scientist|geologist|organi[sz]er|activist|campaigner|volunteer|coordinator|associate|advocate|monitor)$`,
);

/** A token behind the role noun. */
function behindNoun(tokens: readonly Token[], reading: Reading, token: Token): Step {
  const { first, last, noun } = reading;
  // "the senator's | wife": hers is the office, not the wife's
  if (token.norm === "'s" && last === noun + 1 && startsLower(tokens[noun]) && startsLower(tokens[last + 1]))
    return beginBehind(reading, last, { first, last });
  // "Ann Field, Acme professor and columnist Bo Lee, and …": the next one's office
  if (token.entity === 'PERSON' && token.entityStart && last > noun + 1 && isRoleNoun(normAt(tokens, last - 1))
    && !tokens.slice(noun, last).some(({ norm }) => LINKS.has(norm))) return 'none';
  if (token.norm === 'and') {
    // "Utah Republican and | chairman of the Trade Committee": the party is no office
    if (last === noun + 1 && /^(?:democrat|republican)$/.test(normAt(tokens, noun)) && [1, 2, 3].some((step) => SEATS.test(normAt(tokens, last + step)))) {
      return beginBehind(reading, last, null);
    }
    // "was an unsuccessful president and | Bo Lee a good one"
    return !/^(?:NN|JJ|DT|NNP)/.test(posAt(tokens, last + 1)) || tokens[last + 1]?.entity === 'PERSON' ? 'end' : 'on';
  }
  // "a policy analyst with the Harbour Institute"; but "a banker with ties"
  const employed = token.norm === 'with' && last === noun + 1 && EMPLOYED.test(normAt(tokens, noun)) && fits(/^(?:the$|\p{Lu})/u, textAt(tokens, last + 1));
  if (!employed && ENDS_ROLE.has(token.norm)) return 'end';
  // "their nominee in a May caucus", "chief justice for nearly nine years"
  if (token.norm === 'in' && /^an?$/.test(normAt(tokens, last + 1))) return 'end';
  if (token.norm === 'for' && (tokens[last + 1]?.pos === 'CD' || SOME_TIME.test(normAt(tokens, last + 1)))) return 'end';
  // "chairman of Banco do Tejo": no verb inside a name
  const named = token.entity === 'ORGANIZATION' && tokens[last - 1]?.entity === 'ORGANIZATION';
  // "spokesman for the ethics group | Acme": none though the tagger takes it for one
  const verb = UNDERGONE.has(token.norm) || STOPS.has(token.norm)
    || (!named && !ORGANISATION_NOUNS.has(token.norm) && /^(?:VBD|VBZ|VBP|VBG|VBN|MD|WP|WDT|PRP)$/.test(token.pos));
  return verb ? 'end' : 'on';
}

const SEATS = /^(?:chair(?:man|woman|person)?|member|leader|whip|speaker|sponsor|candidate)$/;
const SOME_TIME = /^(?:nearly|almost|about|more|over|many|several|decades|years|much)$/;

/** Whether something closes the phrase. "Ann Field, King said" is no apposition, for nothing does. */
function isClosed(tokens: readonly Token[], { at, ceiling, last, noun, owner }: Reading): boolean {
  const stop = tokens[last];
  if (last >= ceiling || !stop || !/^(?:VBD|VBZ|VBP|MD)$/.test(stop.pos)) return true;
  // "Ann Field, a spokesman for the bank said" has only lost its comma, and so has "Ann Field, president of the consulting firm Acme told reporters";
  // not "Asked about the trip to Leeds, the visiting minister said"
  const loose = /^(?:said|says|told|explained|added|wrote|noted|argued)$/.test(stop.norm) && (last > noun + 2 || (noun > at + 1 && normAt(tokens, at) !== 'the'))
    && (/^(?:a|an|the)$/.test(normAt(tokens, at)) || (/^(?:of|for|at)$/.test(normAt(tokens, noun + 1)) && startsLower(tokens[at])));
  // "Bo Lee, Field's campaign manager was asked"
  const owned = owner !== null && owner.last < noun && /^['’]s?$/.test(textAt(tokens, owner.last)) && startsLower(tokens[noun])
    && /^(?:VBD|VBZ)$/.test(stop.pos);
  const undergone = UNDERGONE.has(stop.norm) && /^(?:a|an|the|another)$/.test(normAt(tokens, at));
  return loose || owned || undergone;
}

/** "Bo Lee, another freed Norlander": a nation is all that is told of him. */
function nationalityAt(annotations: Annotations, at: number, ceiling: number): RolePhrase | null {
  const { tokens } = annotations;
  if (!/^(?:a|an|another)$/.test(normAt(tokens, at))) return null;
  for (let i = at + 1; i < Math.min(ceiling, at + 4); i += 1) {
    const people = knownState(annotations, i, i + 1);
    if (people?.as === 'adjective') {
      const ends = i + 1 >= ceiling || /^[,.;)—–]$/.test(textAt(tokens, i + 1))
        || /^(?:who|accused|held|convicted|jailed|living|freed|detained)$/.test(normAt(tokens, i + 1));
      return ends && i > at + 1 ? { where: 'behind', first: at + 1, last: i + 1, noun: i, owner: null } : null;
    }
    if (!/^(?:JJ|VBN|VBD|NN)$/.test(posAt(tokens, i))) return null;
  }
  return null;
}

/** In "Ann Field, Governor Bo Lee and …" the office is the next one's. */
function titlesNextName(annotations: Annotations, noun: number, ceiling: number): boolean {
  // "Ann Field, envoy for women's issues Bo Lee; …": the office and its subject are the next one's
  const { tokens } = annotations;
  for (let i = noun + 2; i < Math.min(ceiling, noun + 9) && !/^[,;:.()]$/.test(textAt(tokens, i)); i += 1) {
    if (tokens[i]?.entity === 'PERSON' && tokens[i]?.entityStart && /^NNS?$/.test(posAt(tokens, i - 1)) && !isRoleNoun(normAt(tokens, i - 1))
      && !ORGANISATION_NOUNS.has(normAt(tokens, i - 1)) && startsLower(tokens[i - 1])) return true;
  }
  const next = annotations.tokens[noun + titleLength(annotations, noun, ceiling)];
  return next !== undefined && next.index < ceiling && next.pos.startsWith('NNP') && fits(/^\p{Lu}\p{Ll}/u, next.text) && !isRoleNoun(next.norm);
}

/** Whether another role noun stands a word or two further in the same noun phrase: "police | chief", "minister | spokesman". */
function isRoleNounAhead(tokens: readonly Token[], from: number, ceiling: number): boolean {
  for (let i = from; i < Math.min(ceiling, from + 3); i += 1) {
    const token = tokens[i];
    if (!token || !/^(?:NN|JJ)/.test(token.pos)) return false;
    if (isRoleNoun(token.norm)) return true;
  }
  return false;
}
