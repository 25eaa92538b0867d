import type { Annotations } from '../../../language/annotations.ts';
import { startsLower, startsUpper } from '../../../language/letters.ts';
import { normAt, textAt } from '../../../language/word-at.ts';
import { titleLength } from '../runs/pieces.ts';
import { isRoleNoun, ROLE_MODIFIERS, singularRole } from '../words/role-words.ts';
import { behindDescription, isOfficeFor, withOwner } from './role-edges.ts';
import { STOPS } from './role-noun-phrases.ts';
import type { RolePhrase } from './role-phrase.ts';
import { phraseStart, roleNounEnding } from './role-starts.ts';
import { titleBefore } from './title-phrases.ts';

/** "her finance minister, Bo Lee,", "the bank's founder, Ann Field, left". */
export function setBefore(annotations: Annotations, begin: number, end: number, sentence: { first: number; last: number }): RolePhrase | null {
  const { tokens } = annotations;
  // "Two senators — | Ann Field of Utah and …"
  const several = /^[–—-]+$/.test(textAt(tokens, begin - 1)) && singularRole(normAt(tokens, begin - 2)) !== normAt(tokens, begin - 2)
    && titleLength(annotations, begin, end) === 0;
  if (textAt(tokens, begin - 1) !== ',' && !several) return null;
  const after = tokens[end];
  const closed = !after || end >= sentence.last || /^[,.;()–—-]/.test(after.text) || after.norm === 'and'
    || (after.norm === 'of' && startsUpper(tokens[normAt(tokens, end + 1) === 'the' ? end + 2 : end + 1]));
  // "The Reform Party's leader, Ann Field announced he will …": the second comma is forgotten; "A former judge, Field won …" needs none
  const forgotten = !closed && /^(?:VB[DZ]|MD)$/.test(after.pos) && textAt(tokens, end + 1) !== ',';
  if (!closed && !forgotten) return null;
  const apart = (after === undefined || end >= sentence.last - 1 || /^[,(]$/.test(after.text) || after.norm === 'of')
    && !(normAt(tokens, end + 1) === 'and' && startsUpper(tokens[end + 2]));
  const phrase = chosenFor(annotations, begin - 1, sentence.first) ?? servant(annotations, begin - 1, sentence.first)
    ?? titleBefore(annotations, begin - 1, sentence.first) ?? (apart ? headFirst(annotations, begin - 1, sentence.first) : null);
  if (!phrase) return whoDid(annotations, begin - 1, sentence.first);
  // "shot five officers, | Governor Ann Field said": several are not one
  const nouns = normAt(tokens, phrase.noun);
  // but "one of his attorneys, | Bo Lee, said"
  const whole = phrase.owner?.first ?? phrase.first - 1;
  const among = normAt(tokens, whole - 1) === 'of' && normAt(tokens, whole - 2) === 'one' && titleLength(annotations, begin, end) === 0;
  if (startsLower(tokens[phrase.noun]) && singularRole(nouns) !== nouns && after?.norm !== 'and' && !several && !among) return null;
  const opener = normAt(tokens, sentence.first);
  if (forgotten && (phrase.owner ? phrase.owner.first > sentence.first && opener !== 'the'
    : !/^an?$/.test(opener) || phrase.first > sentence.first + 1)) return null;
  // "Two teachers, | Ann Field and …"
  const counted = tokens[phrase.first]?.pos === 'CD' && phrase.first < phrase.noun;
  const start = phrase.owner === null ? behindDescription(tokens, phrase.first, sentence.first) : phrase.first;
  const described = phrase.owner === null ? withOwner(tokens, phrase, sentence.first, start) : phrase;
  const led = described.owner !== null || counted
    || /^(?:the|a|an|another|one|fellow|two|three|both|other|several|some)$/.test(normAt(tokens, start - 1)) || isOfficeFor(tokens, phrase, begin - 1);
  // "reportedly stubborn | leader" is what the writer thinks, "deputy foreign minister" the office
  let office = phrase.first;
  if (described !== phrase && described.owner !== null) {
    while (office < phrase.noun && !ROLE_MODIFIERS.has(normAt(tokens, office)) && !isRoleNoun(normAt(tokens, office))
      && tokens[office]?.pos.startsWith('JJ')) office += 1;
  }
  return led ? { ...described, first: office, where: 'set-before' } : null;
}

/** "The Norlandish businessman who hired her, | Bo Lee, said": a role with what its bearer did. */
function whoDid(annotations: Annotations, end: number, floor: number): RolePhrase | null {
  const { tokens } = annotations;
  for (let i = end - 2; i > Math.max(floor, end - 12); i -= 1) {
    if (/^[,;:"“”]$/.test(textAt(tokens, i))) return null;
    if (textAt(tokens, i) !== 'who') continue;
    const phrase = titleBefore(annotations, i, floor);
    return phrase && /^(?:the|a|an)$/.test(normAt(tokens, phrase.first - 1)) && singularRole(normAt(tokens, phrase.noun)) === tokens[phrase.noun]?.norm
      ? { ...phrase, where: 'set-before' } : null;
  }
  return null;
}

/** "the lead attorney for the witness, | Ann Field,": who is named is who speaks for another. */
function servant(annotations: Annotations, end: number, floor: number): RolePhrase | null {
  const { tokens } = annotations;
  const phrase = titleBefore(annotations, end, floor);
  const link = (phrase?.first ?? 0) - 2;
  if (!phrase || !/^(?:the|an?)$/.test(normAt(tokens, link + 1)) || !/^(?:for|to)$/.test(normAt(tokens, link))
    || !/^(?:attorney|lawyer|spokes(?:man|woman|person)|counsel|advis[eo]r|representative)$/.test(normAt(tokens, link - 1))) return null;
  return headFirst(annotations, end, floor);
}

/** "the governor of Norland's Kast region, | Bo Lee,": an office with all that it is of, up to the comma. */
function headFirst(annotations: Annotations, end: number, floor: number): RolePhrase | null {
  const { tokens } = annotations;
  for (let i = end - 1; i > Math.max(floor, end - 14); i -= 1) {
    const token = tokens[i];
    if (!token || !(/^(?:NN|JJ|DT|IN|CC|POS|TO|CD)/.test(token.pos) || startsUpper(token)) || STOPS.has(token.norm)) return null;
    // "the top Republican on the committee, Sen. | Ann Field,"
    const ranking = token.norm === 'on'
      && /^(?:republican|democrat|member|rapporteur|envoy|advis[eo]r|expert|spokes(?:man|woman|person)|representative)$/.test(normAt(tokens, i - 1));
    if ((!/^(?:of|for|at|to|in)$/.test(token.norm) && !ranking) || i === end - 1) continue;
    const noun = roleNounEnding(annotations, i, floor);
    if (noun < 0) continue;
    return withOwner(tokens, { where: 'before', first: phraseStart(tokens, noun, floor), last: end, noun, owner: null }, floor);
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
    return withOwner(tokens, { where: 'before', first: phraseStart(tokens, i, floor, false), last: end, noun: i, owner: null }, floor);
  }
  return null;
}
