import type { Annotations } from '../../language/annotations.ts';
import type { Candidate } from './candidates.ts';
import { knownPlace } from './known-names.ts';
import { pluralOfficeEnding, type RolePhrase, rolePhrases } from './role-phrases.ts';
import { singularRole } from './role-words.ts';
import { stateOfTheUnion } from './us-states.ts';

const PARTY = /^\(?[RDI]-(.+)$/;

/** "(R-Wis.)", ", D-N.Y.,": the state a legislator sits for. */
export function partyTail(annotations: Annotations, candidate: Candidate): string | null {
  const { tokens } = annotations;
  const mark = tokens[candidate.last]?.text;
  // "Sen. Ann Field (D) of Oregon", "Sen. Ann Field, of Utah,"
  let of = candidate.last;
  if (mark === '(' && /^[RDI]$/.test(tokens[of + 1]?.text ?? '') && tokens[of + 2]?.text === ')') of += 3;
  else if (mark === ',') of += 1;
  if (tokens[of]?.norm === 'of') {
    const place = knownPlace(annotations, of + 1, tokens.length);
    if (place?.usState) return annotations.text.slice(tokens[of + 1]?.start ?? 0, tokens[of + place.length]?.end ?? 0);
  }
  if (mark !== '(' && mark !== ',') return null;
  const match = PARTY.exec(tokens[candidate.last + 1]?.text ?? '');
  return match ? stateOfTheUnion(match[1] ?? '') : null;
}

/** "Generals Ann Field and | Bo Lee": a plural title serves the names that follow. */
export function sharedTitle(annotations: Annotations, candidate: Candidate, earlier: Candidate | null): RolePhrase | null {
  const { tokens } = annotations;
  if (!earlier || earlier.sentence !== candidate.sentence || candidate.first - earlier.last > 3) return null;
  const between = tokens.slice(earlier.last, candidate.first).map((token) => token.norm).join(' ');
  if (!/^(?:,|and|, and|&)$/.test(between)) return null;
  const phrase = rolePhrases(annotations, earlier).find((found) => found.where === 'before');
  const last = phrase ? tokens[phrase.last - 1]?.norm ?? '' : '';
  return phrase && singularRole(last) !== last ? phrase : null;
}

/** "Ann Field and Bo Lee, the founders of the bank,": a plural apposition is the first one's too. */
export function jointApposition(annotations: Annotations, candidate: Candidate, later: Candidate | null): RolePhrase | null {
  const { tokens } = annotations;
  if (!later || later.sentence !== candidate.sentence || later.first - candidate.last !== 1 || tokens[candidate.last]?.norm !== 'and') return null;
  const phrase = rolePhrases(annotations, later).find((found) => found.where === 'behind');
  const noun = tokens[phrase?.noun ?? -1]?.norm ?? '';
  return phrase && singularRole(noun) !== noun ? phrase : null;
}

const EXAMPLES = new Set(['including', 'like', 'especially', 'particularly', 'namely']);

/** "presidential candidates, including | Ann Field, Bo Lee and | Cy Mbeki": a plural office and its examples. */
export function examplesTitle(annotations: Annotations, candidate: Candidate): RolePhrase | null {
  const { tokens } = annotations;
  const floor = annotations.sentences[candidate.sentence]?.first ?? 0;
  for (let i = candidate.first - 1; i > Math.max(floor, candidate.first - 24); i -= 1) {
    const token = tokens[i];
    if (!token) return null;
    const listed = token.text === ',' || token.norm === 'and' || /^\p{Lu}/u.test(token.text) || token.norm === 'of' || token.text === '(' || token.text === ')';
    const such = token.norm === 'as' && tokens[i - 1]?.norm === 'such';
    if (EXAMPLES.has(token.norm) || such) {
      let end = such ? i - 1 : i;
      if (tokens[end - 1]?.text === ',') end -= 1;
      return pluralOfficeEnding(annotations, end, floor);
    }
    if (!listed) return null;
  }
  return null;
}
