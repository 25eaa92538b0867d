import type { Annotations } from '../../../language/annotations.ts';
import { startsUpper } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt, textAt } from '../../../language/word-at.ts';
import { knownOrganisation } from '../affiliation/known-organisations.ts';
import { endsWithHead } from '../runs/join-runs.ts';
import { titleLength } from '../runs/pieces.ts';
import { knownPlace, knownState } from '../words/known-names.ts';
import { SUBJECTS } from '../words/organisation-words.ts';
import { HONORIFICS, ROLE_MODIFIERS } from '../words/role-words.ts';
import { bare, COURTESY, isBodyTail, RANKS, withOwner } from './role-edges.ts';
import type { RolePhrase } from './role-phrase.ts';
import { phraseStart, roleNounEnding } from './role-starts.ts';

/** "Russian Defence Minister | Oleg Marin", "state-owned bank director | Ann Field". */
export function titleBefore(annotations: Annotations, end: number, floor: number): RolePhrase | null {
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
  const once = /^(?:judge|general|colonel|admiral)$/.test(bare(tokens[inner]))
    && /^(?:analyst|contributor|commentator|host|pundit|columnist)$/.test(normAt(tokens, inner - 1));
  const outer = inner >= 0 && (once || COURTESY.has(bare(tokens[inner])) || RANKS.has(bare(tokens[inner]))) ? roleNounEnding(annotations, inner, floor) : -1;
  const last = outer >= 0 ? inner : end;
  if (outer >= 0) noun = outer;
  // "the speaker of the House of Representatives": a body whose own last word is an office
  // "High Commissioner for Refugees | Ann Field"
  const served = noun > floor + 1 && normAt(tokens, noun - 1) === 'for' && normAt(tokens, noun - 2) === 'commissioner';
  if (noun < 0 || served || isBodyTail(annotations, noun, end, floor)) return beforePlace(annotations, end, floor);
  // "if we had a President Field": an office that she does not hold
  if (outer < 0 && end - noun === 1 && /^(?:President|Secretary|Senator|Governor)$/.test(textAt(tokens, noun))
    && /^an?$/.test(normAt(tokens, noun - 1))) return null;
  // "the elder Field"
  if (normAt(tokens, noun) === 'elder') return null;
  // "the major Field advisers": no rank
  if (textAt(tokens, noun) === 'major' && !ROLE_MODIFIERS.has(normAt(tokens, noun - 1)) && !startsUpper(tokens[noun - 1])) return null;
  if (outer < 0 && HONORIFICS.has(tokens[end - 1]?.norm.replace(/\.$/, '') ?? '')) return null;
  let first = phraseStart(tokens, noun, floor);
  // "Acme's recently named | executive chair Bo Lee"
  let owned = first;
  if (/^(?:named|appointed|elected|installed|minted|hired|ousted|fired|departed)$/.test(normAt(tokens, first)) && first < noun
    && (tokens[first - 1]?.pos === 'RB' || /^(?:recently|newly|just|freshly)$/.test(normAt(tokens, first - 1)))) {
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
      if (length > 0 && (noun + length === end - 1 || normAt(tokens, noun + length) === 'of')) {
        return withOwner(tokens, { where: 'before', first: open + 1, last: end - 1, noun, owner: null }, floor, open);
      }
    }
    return null;
  }
  return null;
}

/** Who is sent or lent to somebody: "envoy to Norland". */
const SENT = /^(?:commissioner|consul|nuncio|attaché|ambassador|envoy|emissary|representative|advis[eo]r|aide|delegate|liaison|counsel|assistant)s?$/;

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
    if (!isPlaceOfOffice(annotations, link, from, end)) {
      // "House of | Representatives": a link inside the body's own name
      if (link === 'of' || link === 'for') continue;
      return null;
    }
    // "Norland's "special envoy" to Sudria"
    const quoted = normAt(tokens, of - 1) === '"' ? of - 1 : of;
    const noun = roleNounEnding(annotations, quoted, floor);
    if (noun < 0) continue;
    // "spoke to | Bo Lee", "gave the minister for Norland": only who is sent is told by where to
    if (link === 'to' && !SENT.test(normAt(tokens, quoted - 1))) return null;
    return withOwner(tokens, { where: 'before', first: phraseStart(tokens, noun, floor), last: end, noun, owner: null }, floor);
  }
  return null;
}

/** Whether all the words up to the name are what an office is of or for: a state, a body, a field. */
function isPlaceOfOffice(annotations: Annotations, link: string, from: number, end: number): boolean {
  const { tokens } = annotations;
  const words = tokens.slice(from, end);
  if (words.length === 0) return false;
  if (words.every(({ norm }) => SUBJECTS.has(norm) || /^(?:navy|army|treasury|interior|cabinet|realm|exchequer)$/.test(norm))) return true;
  // "Ambassador at Large for Ocean Affairs, | Ann Field": whatever stands in capitals is what the office is for
  if (link === 'for' && textAt(tokens, end) === ',' && words.every(({ text }) => fits(/^(?:\p{Lu}|and$)/u, text))) return true;
  // "director of the Kast River Institute | Ann Field"
  if (words.length > 1 && words.every(({ text }) => fits(/^(?:\p{Lu}|(?:of|for|and|the|on)$)/u, text))
    && endsWithHead(tokens, { first: from, last: end })) return true;
  const state = knownState(annotations, from, end);
  const known = [state, knownPlace(annotations, from, end), knownOrganisation(annotations, from, end)];
  if (known.some((found) => found?.length === words.length)) return true;
  if (!state) return false;
  const behind = from + state.length;
  // "Representative for Norland Reconciliation | Ann Field"
  if (tokens.slice(behind, end).every(({ norm }) => SUBJECTS.has(norm))) return true;
  // "deputy head of Norland's Security Council | Ann Field"
  const owned = normAt(tokens, behind) === "'s" ? behind + 1 : behind;
  const body = knownOrganisation(annotations, owned, end);
  return body ? owned + body.length === end : owned < end && endsWithHead(tokens, { first: owned, last: end });
}

/** "several leading Republican presidential candidates": a plural role phrase that ends before `end`. */
export function pluralOfficeEnding(annotations: Annotations, end: number, floor: number): RolePhrase | null {
  const phrase = titleBefore(annotations, end, floor);
  if (!phrase || !normAt(annotations.tokens, end - 1).endsWith('s')) return null;
  let { first } = phrase;
  while (first < phrase.noun && /^(?:several|leading|many|some|other|most|prominent|two|three|major|few)$/.test(normAt(annotations.tokens, first))) first += 1;
  return { ...phrase, first };
}
