import type { Annotations } from '../../../language/annotations.ts';
import { startsLower, startsUpper } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt, posAt, textAt } from '../../../language/word-at.ts';
import { words } from '../../../language/word-list.ts';
import type { Candidate } from '../candidates.ts';
import { POST_NOMINAL, titleLength } from '../runs/pieces.ts';
import { appositionAt, ENDS_ROLE, STOPS } from './role-noun-phrases.ts';
import type { RolePhrase } from './role-phrase.ts';

/** "Park Soo-jin, South Korea's Foreign Ministry spokesperson, said", "Ann Field, 41, a teacher from Kast.", "Ann Field, who is the mayor of Kast". */
export function behind(annotations: Annotations, candidate: Candidate, ceiling: number): RolePhrase | null {
  const { tokens } = annotations;
  let at = candidate.last;
  if (POST_NOMINAL.test(textAt(tokens, at))) at += 1;
  if (textAt(tokens, at) === '(') {
    // "Ann Field (Acme chairwoman and chief executive)"
    const close = tokens.slice(at, Math.min(ceiling, at + 14)).findIndex((token) => token.text === ')');
    const told = close > 2 ? appositionAt(annotations, at + 1, at + close) : null;
    if (told && told.last === at + close && told.owner === null) return told;
    while (at < ceiling && textAt(tokens, at) !== ')') at += 1;
    at += 1;
  }
  // "Sen. Ann Field, R-Utah, | the top Republican on …", "Rep. Bo Lee, D-Ohio, | chairman of …"
  if (textAt(tokens, at) === ',' && fits(/^[RDI]-\p{Lu}/u, textAt(tokens, at + 1))) {
    let close = at + 2;
    while (close < Math.min(ceiling, at + 6) && textAt(tokens, close) !== ',') close += 1;
    if (textAt(tokens, close) === ',' && (/^(?:the|a|an|ranking)$/.test(normAt(tokens, close + 1)) || /^NN$/.test(posAt(tokens, close + 1)))) at = close;
  }
  // "elected Bo Lee as president", "named Ann Field prime minister"
  if (/^(?:re-?elected|elected|named|appointed|chose|installed|inaugurated)$/.test(normAt(tokens, candidate.first - 1))) {
    const start = normAt(tokens, at) === 'as' ? at + 1 : at;
    const held = titleLength(annotations, start, ceiling) > 0 || start > at ? appositionAt(annotations, start, ceiling) : null;
    if (held && held.noun - start < 3) return { ...held, where: 'is' };
  }
  // "Ann Field of the River Institute, | a former mayor"
  if (/^(?:of|from)$/.test(normAt(tokens, at))) {
    const comma = tokens.slice(at + 1, at + 8).findIndex((token) => !startsUpper(token) && !/^(?:the|of|for|and|'s)$/.test(token.norm)) + at + 1;
    if (comma > at + 1 && textAt(tokens, comma) === ',' && /^an?$/.test(normAt(tokens, comma + 1))) at = comma;
  }
  const opener = textAt(tokens, at);
  let copular = false;
  let past = false;
  if (opener === ',' || opener === '—' || opener === '–') at += 1;
  else if (/^(?:is|was)$/.test(normAt(tokens, at))) {
    at += 1;
    copular = true;
    if (!/^(?:the|a|an|not)$/.test(normAt(tokens, at))) {
      const held = bareOffice(annotations, at, ceiling);
      return held ? { ...held, where: 'is', past: held.past === true || normAt(tokens, at - 1) === 'was' } : stepsIn(annotations, at - 1, ceiling);
    }
  } else return stepsIn(annotations, at, ceiling);
  // "the Utahn who is the top Republican on the panel", "the Ohio Democrat who is the committee's chairman"
  if (!copular && /^(?:the|a|an)$/.test(normAt(tokens, at))) {
    const who = [2, 3, 4].find((step) => textAt(tokens, at + step) === 'who') ?? 0;
    const told = who > 0 && /^(?:is|was)$/.test(normAt(tokens, at + who + 1)) && tokens.slice(at + 1, at + who).every((token) => startsUpper(token))
      ? appositionAt(annotations, at + who + 2, ceiling) : null;
    if (told) return { ...told, where: 'is', past: told.past === true || normAt(tokens, at + who + 1) === 'was' };
  }
  if (!copular && /^\d{1,3}$/.test(textAt(tokens, at)) && textAt(tokens, at + 1) === ',') at += 2;
  // "who as the head of the party is …"
  const as = textAt(tokens, at + 1) === ',' ? at + 2 : at + 1;
  if (textAt(tokens, at) === 'who' && normAt(tokens, as) === 'as') {
    const held = /^(?:the|a|an)$/.test(normAt(tokens, as + 1)) ? appositionAt(annotations, as + 1, ceiling) : null;
    if (held) return { ...held, where: 'is' };
  }
  // "who formerly served as …"
  if (/^who$/.test(normAt(tokens, at)) && /^(?:formerly|previously|once|now|currently|also|recently|later)$/.test(normAt(tokens, at + 1))
    && /^(?:is|was|serves|served)$/.test(normAt(tokens, at + 2))) at += 1;
  if (/^(?:who|formerly|previously|once|now|currently|also|recently|later)$/.test(normAt(tokens, at))
    && /^(?:is|was|serves|served)$/.test(normAt(tokens, at + 1))) {
    past = /^(?:was|served)$/.test(normAt(tokens, at + 1));
    at += normAt(tokens, at + 2) === 'as' ? 3 : 2;
    copular = true;
  }
  // "Field, as his former secretary of trade, signed it"
  if (opener === ',' && normAt(tokens, at) === 'as' && /^(?:his|her|the|a|an|their|its)$/.test(normAt(tokens, at + 1))) {
    const held = appositionAt(annotations, at + 1, ceiling);
    return held && textAt(tokens, held.last) === ',' ? { ...held, where: 'is' } : null;
  }
  if (at >= ceiling) return null;
  if (/^who$/.test(normAt(tokens, at)) && HEADING.has(normAt(tokens, at + 1))) return headingAt(annotations, at + 1, ceiling);
  const phrase = appositionAt(annotations, at, ceiling);
  // "who was his aide at the time and is now the budget director"
  if (phrase && copular && normAt(tokens, phrase.last) === 'and' && normAt(tokens, phrase.last + 1) === 'is'
    && /^(?:now|currently)$/.test(normAt(tokens, phrase.last + 2))) {
    const held = appositionAt(annotations, phrase.last + 3, ceiling);
    if (held) return { ...held, where: 'is' };
  }
  // "Field is a dictator in the making": an opinion
  if (phrase
    && copular
    && /^(?:man|woman|person|guy|dictator|tyrant|despot|autocrat|hero|legend|star|icon|terrorist|murderer|rapist|crook|fraudster|traitor|winner|loser|fighter|strongman|felon|celebrity|victim)$/.test(normAt(tokens, phrase.noun))) return null;
  // "Field is an extremely strong leader"
  if (phrase && copular && PRAISE.test(normAt(tokens, phrase.noun - 1))) return null;
  return phrase && copular ? { ...phrase, where: 'is', past: past || phrase.past === true } : phrase;
}

/** What is thought of someone, before what they are. */
const PRAISE = /^(?:strong|weak|great|good|bad|poor|terrible|wonderful|fantastic|brilliant|tremendous|true|real|effective|better|best|worst)$/;

/** "Ann Field is deputy director of the River Office": an office without its article. */
function bareOffice(annotations: Annotations, at: number, ceiling: number): RolePhrase | null {
  const { tokens } = annotations;
  if (posAt(tokens, at).startsWith('VB') && titleLength(annotations, at, ceiling) === 0) return null;
  const phrase = appositionAt(annotations, at, ceiling);
  return phrase && phrase.owner === null && phrase.noun - at < 3
    && /^(?:of|at|for)$/.test(normAt(tokens, phrase.noun + titleLength(annotations, phrase.noun, ceiling))) && startsLower(tokens[at]) ? phrase : null;
}

/** "Ann Field visited once while she was secretary of trade": an office that is over, told with the name last named before it. */
export function pastOffice(annotations: Annotations, candidate: Candidate, later: Candidate | null): RolePhrase | null {
  const { tokens } = annotations;
  const ceiling = annotations.sentences[candidate.sentence]?.last ?? 0;
  const end = later?.sentence === candidate.sentence ? later.first : ceiling;
  for (let i = candidate.last; i < end - 2; i += 1) {
    // "Ann Field's experience as secretary of trade", "her time as the party's leader"
    if (normAt(tokens, i + 1) === 'as' && /^(?:time|experience|tenure|stint|record|days|career|term)$/.test(normAt(tokens, i))
      && (i === candidate.last + 1 || /^(?:his|her)$/.test(normAt(tokens, i - 1)))) {
      let close = i + 3;
      while (close < ceiling && !/^(?:VBD|VBZ|VBP|MD)$/.test(posAt(tokens, close))) close += 1;
      const held = appositionAt(annotations, i + 2, close);
      if (held) return { ...held, where: 'is', past: true };
    }
    if (!/^(?:when|while)$/.test(normAt(tokens, i)) || !/^(?:he|she)$/.test(normAt(tokens, i + 1)) || normAt(tokens, i + 2) !== 'was') continue;
    const phrase = appositionAt(annotations, i + 3, ceiling);
    return phrase ? { ...phrase, where: 'is', past: true } : null;
  }
  return null;
}

/** "Ann Field is stepping in as acting president", "Bo Lee serves as envoy" */
function stepsIn(annotations: Annotations, at: number, ceiling: number): RolePhrase | null {
  const { tokens } = annotations;
  let i = at;
  // "Ann Field famously served as bureau chief"
  if (tokens[i]?.pos === 'RB' && normAt(tokens, i + 1) === 'served') i += 1;
  const past = normAt(tokens, i) === 'served';
  while (i < Math.min(ceiling, at + 5)
    && /^(?:is|has|been|was|sworn|appointed|confirmed|served|stepping|steps|serves|serving|works|working|takes|taking|over|in|now|currently)$/.test(normAt(tokens, i))) i += 1;
  if (i === at || normAt(tokens, i) !== 'as') return null;
  const phrase = appositionAt(annotations, i + 1, ceiling);
  return phrase ? { ...phrase, where: 'is', past } : null;
}

/** Verbs that tell an office: "Ann Field, who chairs the trade committee". */
const HEADING = words('chairs chaired heads headed leads led runs ran directs directed founded owns co-founded oversees');

function headingAt(annotations: Annotations, verb: number, ceiling: number): RolePhrase | null {
  const { tokens } = annotations;
  // "who owns a boat near the bridge", "who runs every morning": no office
  if (/^(?:owns|runs|ran)$/.test(normAt(tokens, verb)) && normAt(tokens, verb + 1) !== 'the' && !startsUpper(tokens[verb + 1])) return null;
  let last = verb + 1;
  while (last < Math.min(ceiling, verb + 14) && !/^[,;:.—–()]$/.test(textAt(tokens, last)) && !STOPS.has(normAt(tokens, last))
    && !ENDS_ROLE.has(normAt(tokens, last)) && normAt(tokens, last) !== '"') last += 1;
  // "who headed the river investigation": a task, no office
  const nouns = tokens.slice(verb + 1, last);
  const link = nouns.findIndex((token) => token.pos === 'IN');
  // but "who heads Norland's delegation", "who led the observer mission of the River League" say for whom
  const own = nouns.some((token, i) => token.norm === "'s" || (token.norm === 'of' && i === link));
  if (!(own && /^(?:delegation|mission)$/.test((link > 0 ? nouns[link - 1] : nouns.at(-1))?.text ?? ''))
    && /^(?:investigation|probe|inquiry|enquiry|study|talks|negotiations|review|charge|effort|efforts|push|calls|delegation|mission|race|marathon|campaign|story|ad|protest|protests|attack|raid)$/.test((link > 0
      ? nouns[link - 1] : nouns.at(-1))?.text ?? '')) return null;
  return last > verb + 1 ? { where: 'is', first: verb, last, noun: verb, owner: null } : null;
}
