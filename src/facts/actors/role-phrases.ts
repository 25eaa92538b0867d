import type { Annotations, Token } from '../../language/annotations.ts';
import { startsLower, startsUpper } from '../../language/letters.ts';
import { fits } from '../../language/plain-letters.ts';
import { lengthOf, normAt, posAt, textAt } from '../../language/word-at.ts';
import type { TokenRange } from './actor-set.ts';
import { behind } from './appositions.ts';
import type { Candidate } from './candidates.ts';
import { isCalendar } from './capitals.ts';
import { endsWithHead, SUBJECTS } from './join-runs.ts';
import { knownPlace, knownState } from './known-names.ts';
import { knownOrganisation } from './known-organisations.ts';
import { titleLength } from './pieces.ts';
import { STOPS } from './role-noun-phrases.ts';
import { bare, behindDescription, COURTESY, isBodyTail, isOfficeFor, ledBy, RANKS, withOwner } from './role-edges.ts';
import { FORMER, HONORIFICS, isRoleNoun, PRIVATE_ROLES, PUBLIC_ROLES, ROLE_MODIFIERS, roleNoun, singularRole } from './role-words.ts';

/** Words beside a name that say what its bearer is, and where they stand. */
export interface RolePhrase extends TokenRange {
  where: 'before' | 'behind' | 'set-before' | 'is';
  /** The tokens that hold the role noun last named before "of …": what tells public from private. */
  noun: number;
  /** Whose, where an owner stands before it: "South Korea's", "his". */
  owner: TokenRange | null;
  /** Told as over: "who was the mayor", "when she was mayor". */
  past?: boolean;
}

/** Read once a mention: neighbours in a list ask for one another's. */
const readPhrases = new WeakMap<Candidate, RolePhrase[]>();

/** All that stands beside one mention of a person. */
export function rolePhrases(annotations: Annotations, candidate: Candidate): RolePhrase[] {
  let known = readPhrases.get(candidate);
  if (known === undefined) {
    known = phrasesAt(annotations, candidate);
    readPhrases.set(candidate, known);
  }
  return known;
}

function phrasesAt(annotations: Annotations, candidate: Candidate): RolePhrase[] {
  const sentence = annotations.sentences[candidate.sentence];
  if (!sentence) return [];
  // "his fellow | Field lawyers", "former | Field aides": the name says whose they are
  const next = annotations.tokens[candidate.last];
  const others = candidate.words.length === 1 && next !== undefined && startsLower(next) && next.norm.endsWith('s') && isRoleNoun(next.norm) && startsLower(annotations.tokens[candidate.first - 1]);
  const title = others ? null : before(annotations, candidate.first, sentence.first);
  // "Norland's supreme leader, Ayatollah | Bo Lee,": the office before the rank is the telling one
  const ranked = title !== null && annotations.tokens.slice(title.first, title.last).every((token) => RANKS.has(bare(token)) || /^(?:navy|army|marine|air|force|corps)$/.test(token.norm));
  const rank = title && (lengthOf(title) === 1 || ranked) && !annotations.tokens[title.first]?.norm.endsWith('s') && startsUpper(annotations.tokens[title.first]) ? setBefore(annotations, title.first, candidate.last, sentence) : null;
  // but "his primary opponent, Sen. | Bo Lee"
  const office = rank && PRIVATE_ROLES.has(roleNoun(normAt(annotations.tokens, rank.noun))) ? null : rank;
  // "The central bank governor, Dr. | Ann Field,": courtesy stands between the office and the name
  const begin = HONORIFICS.has(bare(annotations.tokens[candidate.first - 1])) ? candidate.first - 1 : candidate.first;
  const found = [
    office ?? title, ledBy(annotations.tokens, candidate.first, sentence.first), namedAs(annotations, candidate.first, sentence.first), setBefore(annotations, begin, candidate.last, sentence), behind(annotations, candidate, sentence.last),
  ];
  return found.filter((phrase) => phrase !== null);
}

/** "Russian Defence Minister | Oleg Marin", "state-owned bank director | Ann Field". */
function before(annotations: Annotations, end: number, floor: number): RolePhrase | null {
  const { tokens } = annotations;
  const quoted = quotedBefore(annotations, end, floor);
  if (quoted) return quoted;
  // "I asked [the mayor] | Ann Field", "Senator [ | Ann] Field"
  const close = /^[[\]]$/.test(textAt(tokens, end - 1)) ? end - 1 : end;
  let noun = roleNounEnding(annotations, close, floor);
  // "Energy Minister | Prince Bo Karim", "Prime Minister | Dr. Ann Field": the office before what courtesy adds
  let inner = noun;
  while (inner > floor && RANKS.has(bare(tokens[inner])) && RANKS.has(bare(tokens[inner - 1]))) inner -= 1;
  // "Acme News analyst | Judge Ann Field": what she is now
  const once = /^(?:judge|general|colonel|admiral)$/.test(bare(tokens[inner])) && /^(?:analyst|contributor|commentator|host|pundit|columnist)$/.test(normAt(tokens, inner - 1));
  const outer = inner >= 0 && (once || COURTESY.has(bare(tokens[inner])) || RANKS.has(bare(tokens[inner]))) ? roleNounEnding(annotations, inner, floor) : -1;
  const last = outer >= 0 ? inner : end;
  if (outer >= 0) noun = outer;
  // "the speaker of the House of Representatives": a body whose own last word is an office
  // "High Commissioner for Refugees | Ann Field"
  const served = noun > floor + 1 && normAt(tokens, noun - 1) === 'for' && normAt(tokens, noun - 2) === 'commissioner';
  if (noun < 0 || served || isBodyTail(annotations, noun, end, floor)) return beforePlace(annotations, end, floor);
  // "if we had a President Field": an office that she does not hold
  if (outer < 0 && end - noun === 1 && /^(?:President|Secretary|Senator|Governor)$/.test(textAt(tokens, noun)) && /^an?$/.test(normAt(tokens, noun - 1))) return null;
  // "the elder Field"
  if (normAt(tokens, noun) === 'elder') return null;
  // "the major Field advisers": no rank
  if (textAt(tokens, noun) === 'major' && !ROLE_MODIFIERS.has(normAt(tokens, noun - 1)) && !startsUpper(tokens[noun - 1])) return null;
  if (outer < 0 && HONORIFICS.has(tokens[end - 1]?.norm.replace(/\.$/, '') ?? '')) return null;
  let first = noun;
  const large = startsUpper(tokens[noun]);
  while (first > floor && goesOnLeft(tokens, first, large)) first -= 1;
  // "Acme's recently named | executive chair Bo Lee"
  let owned = first;
  if (/^(?:named|appointed|elected|installed|minted|hired|ousted|fired|departed)$/.test(normAt(tokens, first)) && first < noun && (tokens[first - 1]?.pos === 'RB' || /^(?:recently|newly|just|freshly)$/.test(normAt(tokens, first - 1)))) {
    owned = first - 1;
    first += 1;
  }
  return withOwner(tokens, { where: 'before', first, last, noun, owner: null }, floor, owned);
}

/** "the group's “minister of war” | Bo Lee": what others would not call so. */
function quotedBefore(annotations: Annotations, end: number, floor: number): RolePhrase | null {
  const { tokens } = annotations;
  if (normAt(tokens, end - 1) !== '"' || tokens[end - 1]?.end === tokens[end]?.start) return null;
  for (let open = end - 3; open > Math.max(floor, end - 8); open -= 1) {
    if (normAt(tokens, open) !== '"') continue;
    for (let noun = open + 1; noun < end - 1; noun += 1) {
      // "“Rocket Man” | Ann Field"
      if (/^(?:man|woman|boy|girl|baby)$/.test(normAt(tokens, noun))) return null;
      const length = titleLength(annotations, noun, end - 1);
      if (length > 0 && (noun + length === end - 1 || normAt(tokens, noun + length) === 'of')) return withOwner(tokens, { where: 'before', first: open + 1, last: end - 1, noun, owner: null }, floor, open);
    }
    return null;
  }
  return null;
}

/** "Acme, whose chief executive is | Ann Field,", "Its leader is | Bo Lee". */
function namedAs(annotations: Annotations, begin: number, floor: number): RolePhrase | null {
  const { tokens } = annotations;
  // "a student named | Shadab"
  if (/^(?:named|called)$/.test(normAt(tokens, begin - 1))) {
    const told = before(annotations, begin - 1, floor);
    return told && /^an?$/.test(normAt(tokens, told.first - 1)) ? told : null;
  }
  if (normAt(tokens, begin - 1) !== 'is') return null;
  const phrase = before(annotations, begin - 1, floor);
  if (!phrase) return null;
  if (normAt(tokens, phrase.first - 1) === 'whose') return { ...phrase, where: 'is', owner: { first: phrase.first - 1, last: phrase.first } };
  return phrase.owner ? { ...phrase, where: 'is' } : null;
}

/** "then-governor of Kast | Ann Field", "President of Norland | Bo Lee": the name follows the place of office. */
function beforePlace(annotations: Annotations, end: number, floor: number): RolePhrase | null {
  const { tokens } = annotations;
  for (let of = end - 2; of > Math.max(floor, end - 11); of -= 1) {
    const link = normAt(tokens, of);
    if (!/^(?:of|to|for|at|from)$/.test(link) && !(link === 'in' && normAt(tokens, of - 1) === "d'affaires")) {
      if (!fits(/^(?:\p{Lu}|(?:the|and|on|'s|’s)$)/u, textAt(tokens, of))) return null;
      continue;
    }
    const from = normAt(tokens, of + 1) === 'the' ? of + 2 : of + 1;
    const subject = end > from && tokens.slice(from, end).every((token) => SUBJECTS.has(token.norm) || /^(?:navy|army|treasury|interior|cabinet|realm|exchequer)$/.test(token.norm)) ? { length: end - from } : null;
    const state = knownState(annotations, from, end);
    // "Representative for Norland Reconciliation | Ann Field"
    const task = state && from + state.length < end && tokens.slice(from + state.length, end).every((token) => SUBJECTS.has(token.norm)) ? { length: end - from } : null;
    // "deputy head of Norland's Security Council | Ann Field"
    const owned = from + (state?.length ?? 0) + (tokens[from + (state?.length ?? 0)]?.norm === "'s" ? 1 : 0);
    const inner = state ? knownOrganisation(annotations, owned, end) ?? (owned < end && endsWithHead(tokens, { first: owned, last: end }) ? { length: end - owned } : null) : null;
    const whole = state && inner ? { length: owned - from + inner.length } : null;
    // "Ambassador at Large for Ocean Affairs, | Ann Field": whatever stands in capitals is what the office is for
    const office = link === 'for' && textAt(tokens, end) === ',' && end > from && tokens.slice(from, end).every((token) => fits(/^(?:\p{Lu}|and$)/u, token.text)) ? { length: end - from } : null;
    // "director of the Kast River Institute | Ann Field"
    const headed = end - from > 1 && tokens.slice(from, end).every((token) => fits(/^(?:\p{Lu}|(?:of|for|and|the|on)$)/u, token.text)) && endsWithHead(tokens, { first: from, last: end }) ? { length: end - from } : null;
    const known = [office, headed, task, state, knownPlace(annotations, from, end), knownOrganisation(annotations, from, end), whole, subject].some((found) => found && from + found.length === end);
    if (!known) {
      // "House of | Representatives": a link inside the body's own name
      if (link === 'of' || link === 'for') continue;
      return null;
    }
    // "Norland's "special envoy" to Sudria"
    const quoted = normAt(tokens, of - 1) === '"' ? of - 1 : of;
    const noun = roleNounEnding(annotations, quoted, floor);
    if (noun < 0) continue;
    // "spoke to | Bo Lee", "gave the minister for Norland": only who is sent is told by where to
    if (link === 'to' && !/^(?:commissioner|consul|nuncio|attaché|ambassador|envoy|emissary|representative|adviser|advisor|aide|delegate|liaison|special_envoy|counsel|assistant)s?$/.test(normAt(tokens, quoted - 1))) return null;
    let first = noun;
    while (first > floor && goesOnLeft(tokens, first, startsUpper(tokens[noun]))) first -= 1;
    return withOwner(tokens, { where: 'before', first, last: end, noun, owner: null }, floor);
  }
  return null;
}

/** "several leading Republican presidential candidates": a plural role phrase that ends before `end`. */
export function pluralOfficeEnding(annotations: Annotations, end: number, floor: number): RolePhrase | null {
  const phrase = before(annotations, end, floor);
  if (!phrase || !normAt(annotations.tokens, end - 1).endsWith('s')) return null;
  let { first } = phrase;
  while (first < phrase.noun && /^(?:several|leading|many|some|other|most|prominent|two|three|major|few)$/.test(normAt(annotations.tokens, first))) first += 1;
  return { ...phrase, first };
}

/** First token of the role noun (or long title) that ends right before `end`; -1 where none does. */
function roleNounEnding(annotations: Annotations, end: number, floor: number): number {
  for (let length = 4; length >= 1; length -= 1) {
    const first = end - length;
    if (first < floor) continue;
    const exact = titleLength(annotations, first, end) === length;
    if (exact) return first;
  }
  return -1;
}

/** Whether the word before `first` still belongs to a role phrase. */
function goesOnLeft(tokens: readonly Token[], first: number, large: boolean): boolean {
  const token = tokens[first - 1];
  if (!token || (STOPS.has(token.norm) && token.norm !== 'and') || isCalendar(token.norm)) return false;
  // "This summer | Acme analyst Ann Field left"
  if (/^(?:spring|summer|autumn|fall|winter|week|month|year|weekend)$/.test(token.norm) && /^(?:this|last|next|that)$/.test(normAt(tokens, first - 2))) return false;
  // "war, retired U.S. General | Bo Lee told": no verb behind a comma, though the tagger takes it for one
  if (token.norm === 'retired' && large && !/^(?:NN|PRP|WP)/.test(posAt(tokens, first - 2))) return true;
  // "Meet the | Press host"
  if ((token.norm === 'the' && /^(?:meet|face)$/.test(normAt(tokens, first - 2)) && /^(?:press|nation)$/.test(normAt(tokens, first))) || (/^(?:Meet|Face)$/.test(token.text) && normAt(tokens, first) === 'the')) return true;
  // "NBA Hall of | Fame player"
  if (token.norm === 'of' && normAt(tokens, first - 2) === 'hall' && normAt(tokens, first) === 'fame') return true;
  // "pleaded to press | President Field": a verb that is a modifier elsewhere; "the ranking | member Ann Field"
  if (token.norm === 'ranking' || (/^VB[DPZ]?$/.test(token.pos) && startsLower(token))) return token.norm === 'ranking' && !large;
  // "has charged former minister | Bo Lee"
  if (token.pos === 'VBN' && /^(?:has|have|had|having|not|already|also)$/.test(normAt(tokens, first - 2))) return false;
  // "committee members | Rep. Ann Field"
  if (token.norm === 'members' && startsUpper(tokens[first])) return false;
  if (ROLE_MODIFIERS.has(token.norm) || isRoleNoun(token.norm)) return true;
  // "then-Norlandish | Ambassador"
  if (fits(/^(?:then|ex)-\p{Lu}/iu, token.text)) return true;
  // "Acme's founder and former chief, | Bo Lee": two trades of one man
  if (token.norm === 'and' && fits(/^\p{Ll}|^CEO$/u, textAt(tokens, first)) && (isRoleNoun(normAt(tokens, first)) || FORMER.has(normAt(tokens, first)))
    && /^(?:founder|co-founder|chairman|chairwoman|chair|owner|creator|president|director|editor|publisher)$/.test(normAt(tokens, first - 2))) return true;
  // "lawyer and whistle-blower | Bo Lee", but "his wife and daughter | Ann Field"
  if (token.norm === 'and'
    && [tokens[first - 2], tokens[first]].every((one) => one !== undefined && startsLower(one) && PRIVATE_ROLES.has(one.norm) && singularRole(one.norm) === one.norm
      && !/^(?:wife|husband|son|daughter|brother|sister|father|mother|friend|boy|girl|man|woman)$/.test(one.norm))) return true;
  // "Trade, | Industry and Education Minister"
  if (token.text === ',' && large && normAt(tokens, first + 1) === 'and' && [first - 2, first].every((at) => startsUpper(tokens[at]) && SUBJECTS.has(normAt(tokens, at)))) return true;
  // "Field's son-in-law and | senior adviser, Bo Lee,"
  if (token.norm === 'and' && /^(?:'s|his|her)$/.test(normAt(tokens, first - 3)) && startsLower(tokens[first - 2]) && startsLower(tokens[first]) && !PRIVATE_ROLES.has(normAt(tokens, first))
    && /^(?:wife|husband|son-in-law|brother|sister|friend|lawyer|ally|confidant|partner)$/.test(normAt(tokens, first - 2))) return true;
  // "Health and Education Minister", "People's Army Marshal": links inside capitals
  const left = tokens[first - 2];
  // "State Councilor and | Foreign Minister": two offices of one
  if (token.norm === 'and' && large && /^(?:state councill?or|vice[- ]premier|deputy (?:prime minister|premier))$/.test(tokens.slice(Math.max(0, first - (left?.norm === 'minister' ? 4 : 3)), first - 1).map((one) => one.norm).join(' '))) return true;
  const linked = (token.norm === 'and' || token.text === '&' || token.norm === 'of' || token.norm === "'s" || token.norm === "'") && startsUpper(tokens[first]);
  if (linked && left && startsUpper(left)) return (token.norm !== "'s" && token.norm !== "'")
    ? token.norm !== 'of' && (ROLE_MODIFIERS.has(left.norm)
      || (isRoleNoun(left.norm) && !PUBLIC_ROLES.has(normAt(tokens, first)) && normAt(tokens, first) !== 'secretary' && /^(?:president|chairman|chief|founder|co-founder|owner|ceo|director|editor|executive|officer)$/.test(left.norm)))
    : /^(?:people|workers|women|farmers)s?$/.test(left.norm);
  // "there is little hope | President Field will …": before a large title only modifiers go on in lower case
  if (large && startsLower(token)) return false;
  if (/^(?:NN|JJ|NNP|VBN|CD)/.test(token.pos)) return fits(/^[\p{L}\d]/u, token.text) && !/^\d+$/.test(token.text);
  return false;
}

/** "her finance minister, Bo Lee,", "the bank's founder, Ann Field, left". */
function setBefore(annotations: Annotations, begin: number, end: number, sentence: { first: number; last: number }): RolePhrase | null {
  const { tokens } = annotations;
  if (textAt(tokens, begin - 1) !== ',') return null;
  const after = tokens[end];
  const closed = !after || end >= sentence.last || /^[,.;()–—-]/.test(after.text) || after.norm === 'and' || (after.norm === 'of' && startsUpper(tokens[normAt(tokens, end + 1) === 'the' ? end + 2 : end + 1]));
  // "The Reform Party's leader, Ann Field announced he will …": the second comma is forgotten
  const forgotten = !closed && /^(?:announced|said|says|told|announces|confirmed|resigned)$/.test(after.norm) && textAt(tokens, end + 1) !== ',';
  if (!closed && !forgotten) return null;
  const phrase = chosenFor(annotations, begin - 1, sentence.first) ?? servant(annotations, begin - 1, sentence.first) ?? before(annotations, begin - 1, sentence.first)
    ?? ((after === undefined || end >= sentence.last - 1 || /^[,(]$/.test(after.text) || after.norm === 'of') && !(normAt(tokens, end + 1) === 'and' && startsUpper(tokens[end + 2])) ? headFirst(annotations, begin - 1, sentence.first) : null);
  if (!phrase) return whoDid(annotations, begin - 1, sentence.first);
  // "shot five officers, | Governor Ann Field said": several are not one
  const nouns = normAt(tokens, phrase.noun);
  if (startsLower(tokens[phrase.noun]) && singularRole(nouns) !== nouns && after?.norm !== 'and') return null;
  if (forgotten && (phrase.owner === null || (phrase.owner.first > sentence.first && normAt(tokens, sentence.first) !== 'the'))) return null;
  // "Two teachers, | Ann Field and …"
  const counted = tokens[phrase.first]?.pos === 'CD' && phrase.first < phrase.noun;
  const described = phrase.owner === null ? withOwner(tokens, phrase, sentence.first, behindDescription(tokens, phrase.first, sentence.first)) : phrase;
  const led = described.owner !== null || counted || /^(?:the|a|an|another|one|fellow|two|three|both|other|several|some)$/.test(normAt(tokens, phrase.owner === null ? behindDescription(tokens, phrase.first, sentence.first) - 1 : phrase.first - 1))
    || isOfficeFor(tokens, phrase, begin - 1);
  // "reportedly stubborn | leader" is what the writer thinks, "deputy foreign minister" the office
  let office = phrase.first;
  if (described !== phrase && described.owner !== null) while (office < phrase.noun && !ROLE_MODIFIERS.has(normAt(tokens, office)) && !isRoleNoun(normAt(tokens, office)) && tokens[office]?.pos.startsWith('JJ')) office += 1;
  return led ? { ...described, first: office, where: 'set-before' } : null;
}

/** "The Norlandish businessman who hired her, | Bo Lee, said": a role with what its bearer did. */
function whoDid(annotations: Annotations, end: number, floor: number): RolePhrase | null {
  const { tokens } = annotations;
  for (let i = end - 2; i > Math.max(floor, end - 12); i -= 1) {
    if (/^[,;:"“”]$/.test(textAt(tokens, i))) return null;
    if (textAt(tokens, i) !== 'who') continue;
    const phrase = before(annotations, i, floor);
    return phrase && /^(?:the|a|an)$/.test(normAt(tokens, phrase.first - 1)) && singularRole(normAt(tokens, phrase.noun)) === tokens[phrase.noun]?.norm ? { ...phrase, where: 'set-before' } : null;
  }
  return null;
}

/** "the lead attorney for the witness, | Ann Field,": who is named is who speaks for another. */
function servant(annotations: Annotations, end: number, floor: number): RolePhrase | null {
  const { tokens } = annotations;
  const phrase = before(annotations, end, floor);
  const link = (phrase?.first ?? 0) - 2;
  if (!phrase || !/^(?:the|an?)$/.test(normAt(tokens, link + 1)) || !/^(?:for|to)$/.test(normAt(tokens, link)) || !/^(?:attorney|lawyer|spokes(?:man|woman|person)|counsel|advis[eo]r|representative)$/.test(normAt(tokens, link - 1))) return null;
  return headFirst(annotations, end, floor);
}

/** "the governor of Norland's Kast region, | Bo Lee,": an office with all that it is of, up to the comma. */
function headFirst(annotations: Annotations, end: number, floor: number): RolePhrase | null {
  const { tokens } = annotations;
  for (let i = end - 1; i > Math.max(floor, end - 14); i -= 1) {
    const token = tokens[i];
    if (!token || !(/^(?:NN|JJ|DT|IN|CC|POS|TO|CD)/.test(token.pos) || startsUpper(token)) || STOPS.has(token.norm)) return null;
    // "the top Republican on the committee, Sen. | Ann Field,"
    const ranking = token.norm === 'on' && /^(?:republican|democrat|member|rapporteur|envoy|advis[eo]r|expert|spokes(?:man|woman|person)|representative)$/.test(normAt(tokens, i - 1));
    if ((!/^(?:of|for|at|to|in)$/.test(token.norm) && !ranking) || i === end - 1) continue;
    const noun = roleNounEnding(annotations, i, floor);
    if (noun < 0) continue;
    let first = noun;
    while (first > floor && goesOnLeft(tokens, first, startsUpper(tokens[noun]))) first -= 1;
    return withOwner(tokens, { where: 'before', first, last: end, noun, owner: null }, floor);
  }
  return null;
}

/** "Field's nominee to lead the ministry, | Bo Lee,": who is chosen, and for what, up to the comma. */
function chosenFor(annotations: Annotations, end: number, floor: number): RolePhrase | null {
  const { tokens } = annotations;
  for (let i = end - 2; i > Math.max(floor, end - 12); i -= 1) {
    const norm = normAt(tokens, i);
    if (/^[,;:.()]$/.test(norm) || STOPS.has(norm)) return null;
    if (!/^(?:nominee|pick|choice|candidate)$/.test(norm) || !/^(?:to|for|as)$/.test(normAt(tokens, i + 1))) continue;
    let first = i;
    while (first > floor && goesOnLeft(tokens, first, false)) first -= 1;
    return withOwner(tokens, { where: 'before', first, last: end, noun: i, owner: null }, floor);
  }
  return null;
}
