import type { Annotations } from '../../language/annotations.ts';
import { startsLower, startsUpper } from '../../language/letters.ts';
import { fits } from '../../language/plain-letters.ts';
import { normAt, posAt, textAt } from '../../language/word-at.ts';
import type { TokenRange } from './actor-set.ts';
import type { Candidate } from './candidates.ts';
import { SUBJECTS } from './join-runs.ts';
import { knownState } from './known-names.ts';
import { ORGANISATION_NOUNS } from './organisation-words.ts';
import { POST_NOMINAL, titleLength } from './pieces.ts';
import type { RolePhrase } from './role-phrases.ts';
import { titledOwner } from './role-edges.ts';
import { isRoleNoun } from './role-words.ts';

/** Words that no role phrase goes beyond. */
export const STOPS = new Set('said says told who which that when after before as is was were are has had have while and but or because if whose whom where did does will would'.split(' '));

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
  // "Sen. Ann Field, R-Utah, | the top Republican on …"
  if (textAt(tokens, at) === ',' && fits(/^[RDI]-\p{Lu}/u, textAt(tokens, at + 1))) {
    let close = at + 2;
    while (close < Math.min(ceiling, at + 6) && textAt(tokens, close) !== ',') close += 1;
    if (textAt(tokens, close) === ',' && /^(?:the|a|an)$/.test(normAt(tokens, close + 1))) at = close;
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
    const told = who > 0 && /^(?:is|was)$/.test(normAt(tokens, at + who + 1)) && tokens.slice(at + 1, at + who).every((token) => startsUpper(token)) ? appositionAt(annotations, at + who + 2, ceiling) : null;
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
  if (/^who$/.test(normAt(tokens, at)) && /^(?:formerly|previously|once|now|currently|also|recently|later)$/.test(normAt(tokens, at + 1)) && /^(?:is|was|serves|served)$/.test(normAt(tokens, at + 2))) at += 1;
  if (/^(?:who|formerly|previously|once|now|currently|also|recently|later)$/.test(normAt(tokens, at)) && /^(?:is|was|serves|served)$/.test(normAt(tokens, at + 1))) {
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
  if (phrase && copular && normAt(tokens, phrase.last) === 'and' && normAt(tokens, phrase.last + 1) === 'is' && /^(?:now|currently)$/.test(normAt(tokens, phrase.last + 2))) {
    const held = appositionAt(annotations, phrase.last + 3, ceiling);
    if (held) return { ...held, where: 'is' };
  }
  // "Field is a dictator in the making": an opinion
  if (phrase && copular && /^(?:man|woman|person|guy|dictator|tyrant|despot|autocrat|hero|legend|star|icon|terrorist|murderer|rapist|crook|fraudster|traitor|winner|loser|fighter|strongman|felon|celebrity|victim)$/.test(normAt(tokens, phrase.noun))) return null;
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
  return phrase && phrase.owner === null && phrase.noun - at < 3 && /^(?:of|at|for)$/.test(normAt(tokens, phrase.noun + titleLength(annotations, phrase.noun, ceiling))) && startsLower(tokens[at]) ? phrase : null;
}

/** "Ann Field visited once while she was secretary of trade": an office that is over, told with the name last named before it. */
export function pastOffice(annotations: Annotations, candidate: Candidate, later: Candidate | null): RolePhrase | null {
  const { tokens } = annotations;
  const ceiling = annotations.sentences[candidate.sentence]?.last ?? 0;
  const end = later?.sentence === candidate.sentence ? later.first : ceiling;
  for (let i = candidate.last; i < end - 2; i += 1) {
    // "Ann Field's experience as secretary of trade", "her time as the party's leader"
    if (normAt(tokens, i + 1) === 'as' && /^(?:time|experience|tenure|stint|record|days|career|term)$/.test(normAt(tokens, i)) && (i === candidate.last + 1 || /^(?:his|her)$/.test(normAt(tokens, i - 1)))) {
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
  while (i < Math.min(ceiling, at + 5) && /^(?:is|has|been|was|sworn|appointed|confirmed|served|stepping|steps|serves|serving|works|working|takes|taking|over|in|now|currently)$/.test(normAt(tokens, i))) i += 1;
  if (i === at || normAt(tokens, i) !== 'as') return null;
  const phrase = appositionAt(annotations, i + 1, ceiling);
  return phrase ? { ...phrase, where: 'is', past } : null;
}

/** Verbs that tell an office: "Ann Field, who chairs the trade committee". */
const HEADING = new Set('chairs chaired heads headed leads led runs ran directs directed founded owns co-founded oversees'.split(' '));

function headingAt(annotations: Annotations, verb: number, ceiling: number): RolePhrase | null {
  const { tokens } = annotations;
  // "who owns a boat near the bridge", "who runs every morning": no office
  if (/^(?:owns|runs|ran)$/.test(normAt(tokens, verb)) && normAt(tokens, verb + 1) !== 'the' && !startsUpper(tokens[verb + 1])) return null;
  let last = verb + 1;
  while (last < Math.min(ceiling, verb + 14) && !/^[,;:.—–()]$/.test(textAt(tokens, last)) && !STOPS.has(normAt(tokens, last)) && !ENDS_ROLE.has(normAt(tokens, last)) && normAt(tokens, last) !== '"') last += 1;
  // "who headed the river investigation": a task, no office
  const nouns = tokens.slice(verb + 1, last);
  const link = nouns.findIndex((token) => token.pos === 'IN');
  // but "who heads Norland's delegation", "who led the observer mission of the River League" say for whom
  const own = nouns.some((token, i) => token.norm === "'s" || (token.norm === 'of' && i === link));
  if (!(own && /^(?:delegation|mission)$/.test((link > 0 ? nouns[link - 1] : nouns.at(-1))?.text ?? '')) && /^(?:investigation|probe|inquiry|enquiry|study|talks|negotiations|review|charge|effort|efforts|push|calls|delegation|mission|race|marathon|campaign|story|ad|protest|protests|attack|raid)$/.test((link > 0 ? nouns[link - 1] : nouns.at(-1))?.text ?? '')) return null;
  return last > verb + 1 ? { where: 'is', first: verb, last, noun: verb, owner: null } : null;
}

/** Behind these a role phrase tells a story: "a banker with ties to Kast", "a teacher since 1990". */
const ENDS_ROLE = new Set('with by since amid during without against until despite whose between among under over near effective'.split(' '));
/** Role nouns that are verbs too: "Ann Field, head of …", "Field and Lee head …"; "assistant" is none, whatever the tagger says. */
const VERBS_TOO = /^(?:chairs?|heads?|hosts?|leads?|partners?|coach(?:es)?|captains?|stars?|models?|judges?|marshals?|engineers?|guards?|authors?|pilots?|champions?|counsels?|advocates?|pioneers?|witness(?:es)?|doctors?|nurses?|fathers?|mothers?|boss(?:es)?|aides?|allies|commands?|directs|runs|owns|represents|officers?|officials?|spy|spies|soldiers?|trains|drives|farms|bankers?|rivals?|fellows?|shepherds?|pastors?|page|cooks?|ministers?|deputi[sz]es?|principals?|agents?|presents?)$/;

/** "Bo Lee, the pilot shot down over Kast": no verb of the sentence, though it looks like one. */
const UNDERGONE = new Set('shot killed accused charged convicted jailed arrested freed held wounded detained sentenced imprisoned executed named known based born suspected credited'.split(' '));
const LONGEST_APPOSITION = 26;
const LINKS = new Set('of for at in on from with to'.split(' '));

/** The noun phrase that begins at `at`, if its head is a role noun: head first, then "of the …" parts. */
function appositionAt(annotations: Annotations, at: number, ceiling: number): RolePhrase | null {
  const { tokens } = annotations;
  let first = at;
  // "Ann Field, “a real leader”": what somebody calls her
  if (/^(?:"|''|``)$/.test(normAt(tokens, at)) && /^(?:a|an|the)$/.test(normAt(tokens, at + 1))) return null;
  // "Other than President Bo Lee, few leaders stand up to her": the sentence goes on
  if (/^(?:few|fewer|many|most|several|no)$/.test(normAt(tokens, at))) return null;
  // ", then the agency's director,"
  const then = /^(?:then|now|formerly|once|currently|also)$/.test(normAt(tokens, first)) ? first : -1;
  if (then >= 0) first += 1;
  if (/^(?:the|a|an|another|one)$/.test(normAt(tokens, first))) first += 1;
  let owner: TokenRange | null = null;
  const holder = titledOwner(annotations, first, ceiling);
  if (holder) {
    owner = holder;
    first = holder.last + 1;
  }
  let noun = -1;
  let last = first;
  for (; last < Math.min(ceiling, first + LONGEST_APPOSITION); last += 1) {
    const token = tokens[last];
    if (!token) break;
    // "Norland's “special envoy” to Sudria"
    if (token.norm === '"' && (noun < 0 ? last === first : normAt(tokens, first) === '"')) continue;
    if (/^[,;:.—–)(]$/.test(token.text) || token.norm === '"' || token.norm === '--' || token.norm === '-') break;
    if (noun < 0) {
      const length = titleLength(annotations, last, ceiling);
      const verb = token.pos.startsWith('VB') && startsLower(token) && VERBS_TOO.test(token.norm);
      const next = tokens[last + length];
      if (length > 0 && !verb && (length > 1 || (!/^(?:NN|NNP|NNS)$/.test(next?.pos ?? '') && !(next && next.index < ceiling && isRoleNoun(next.norm))) || isRoleNounAhead(annotations, last + length, ceiling) === false)) {
        noun = last;
        last += length - 1;
        continue;
      }
      if ((token.norm === "'s" || token.norm === "'") && last > first) {
        owner = { first, last };
        first = last + 1;
        continue;
      }
      // "the top recipient among the presidential candidates of gifts"
      // "a politically connected | lawyer"
      if (token.pos === 'RB' && last > at && /^(?:JJ|VBN)/.test(posAt(tokens, last + 1))) {
        last += 1;
        first = last + 1;
        continue;
      }
      // "the trade and industry secretary"
      if (token.norm === 'and' && /^(?:NN|JJ)$/.test(posAt(tokens, last - 1)) && startsLower(tokens[last - 1]) && SUBJECTS.has(normAt(tokens, last - 1)) && /^(?:secretary|minister|committee|spokes(?:man|woman|person))$/.test(normAt(tokens, last + 2))) continue;
      if (ENDS_ROLE.has(token.norm) || LINKS.has(token.norm) || token.norm === 'and' || (STOPS.has(token.norm) && token.text !== 'WHO') || (/^(?:VBD|VBZ|VBP|MD|PRP|WP|WDT|TO|RB)$/.test(token.pos) && length === 0 && token.text !== 'WHO')) break;
      if (/^(?:his|her|its|their)$/.test(token.norm)) {
        owner = { first: last, last: last + 1 };
        first = last + 1;
      }
      continue;
    }
    // "the senator's | wife": hers is the office, not the wife's
    if (token.norm === "'s" && last === noun + 1 && startsLower(tokens[noun]) && startsLower(tokens[last + 1])) {
      owner = { first, last };
      first = last + 1;
      noun = -1;
      continue;
    }
    // "Ann Field, Acme professor and columnist Bo Lee, and …": the next one's office
    if (token.entity === 'PERSON' && token.entityStart && last > noun + 1 && isRoleNoun(normAt(tokens, last - 1)) && !tokens.slice(noun, last).some(({ norm }) => LINKS.has(norm))) return null;
    if (token.norm === 'and') {
      // "Utah Republican and | chairman of the Trade Committee": the party is no office
      if (last === noun + 1 && /^(?:democrat|republican)$/.test(normAt(tokens, noun)) && [1, 2, 3].some((step) => /^(?:chair(?:man|woman|person)?|member|leader|whip|speaker|sponsor|candidate)$/.test(normAt(tokens, last + step)))) {
        first = last + 1;
        noun = -1;
        continue;
      }
      // "was an unsuccessful president and | Bo Lee a good one"
      if (!/^(?:NN|JJ|DT|NNP)/.test(posAt(tokens, last + 1)) || tokens[last + 1]?.entity === 'PERSON') break;
      continue;
    }
    // "a policy analyst with the Harbour Institute"; but "a banker with ties"
    const employed = token.norm === 'with' && last === noun + 1 && /^(?:analyst|expert|fellow|economist|lawyer|attorney|consultant|researcher|scholar|strategist|advis[eo]r|professor|correspondent|reporter|spokes(?:man|woman|person)|officer|scientist|geologist|organi[sz]er|activist|campaigner|volunteer|coordinator|associate|advocate|monitor)$/.test(normAt(tokens, noun))
      && fits(/^(?:the$|\p{Lu})/u, textAt(tokens, last + 1));
    if (!employed && ENDS_ROLE.has(token.norm)) break;
    // "their nominee in a May caucus", "chief justice for nearly nine years"
    if (token.norm === 'in' && /^an?$/.test(normAt(tokens, last + 1))) break;
    if (token.norm === 'for' && (tokens[last + 1]?.pos === 'CD' || /^(?:nearly|almost|about|more|over|many|several|decades|years|much)$/.test(normAt(tokens, last + 1)))) break;
    // "chairman of Banco do Tejo": no verb inside a name
    const named = token.entity === 'ORGANIZATION' && tokens[last - 1]?.entity === 'ORGANIZATION';
    if (last > noun && UNDERGONE.has(token.norm)) break;
    if (STOPS.has(token.norm) || (!named && /^(?:VBD|VBZ|VBP|VBG|VBN|MD|WP|WDT|PRP)$/.test(token.pos))) break;
  }
  if (noun < 0) {
    const people = nationalityAt(annotations, at, ceiling);
    if (people) return people;
  }
  // "songs by Ann Field, “Girls, Girls”"
  if (noun >= 0 && normAt(tokens, first) === '"' && startsUpper(tokens[noun])) return null;
  if (noun < 0 || titlesNextName(annotations, noun, ceiling)) return null;
  // "Ann Field, King said": no apposition, for nothing closes it
  const stop = tokens[last];
  // but "Ann Field, a spokesman for the bank said" has only lost its comma
  // not "Asked about the trip to Leeds, the visiting minister said"
  // and so has "Ann Field, president of the consulting firm Acme told reporters"
  const loose = stop !== undefined && /^(?:said|says|told)$/.test(stop.norm) && (last > noun + 2 || (noun > at + 1 && normAt(tokens, at) !== 'the'))
    && (/^(?:a|an|the)$/.test(normAt(tokens, at)) || (/^(?:of|for|at)$/.test(normAt(tokens, noun + 1)) && startsLower(tokens[at])));
  // "Bo Lee, Field's campaign manager was asked"
  const owned = owner !== null && owner.last < noun && /^['’]s?$/.test(textAt(tokens, owner.last)) && startsLower(tokens[noun]) && /^(?:VBD|VBZ)$/.test(stop?.pos ?? '');
  const undergone = stop !== undefined && UNDERGONE.has(stop.norm) && /^(?:a|an|the|another)$/.test(normAt(tokens, at));
  if (last < ceiling && stop && !loose && !owned && !undergone && /^(?:VBD|VBZ|VBP|MD)$/.test(stop.pos)) return null;
  // "a security official during President Field's term"
  // "Field, president between 1977 and 1981, spoke"
  const over = stop?.norm === 'during' || (stop?.norm === 'between' && tokens[last + 1]?.pos === 'CD') || (stop?.norm === 'under' && /^(?:presidents?|former)$/.test(normAt(tokens, last + 1)));
  return { where: 'behind', past: over, first: then >= 0 && owner === null && normAt(tokens, then) === 'then' ? then : first, last, noun, owner };
}

/** "Bo Lee, another freed Norlander": a nation is all that is told of him. */
function nationalityAt(annotations: Annotations, at: number, ceiling: number): RolePhrase | null {
  const { tokens } = annotations;
  if (!/^(?:a|an|another)$/.test(normAt(tokens, at))) return null;
  for (let i = at + 1; i < Math.min(ceiling, at + 4); i += 1) {
    const people = knownState(annotations, i, i + 1);
    if (people?.as === 'adjective') {
      const ends = i + 1 >= ceiling || /^[,.;)—–]$/.test(textAt(tokens, i + 1)) || /^(?:who|accused|held|convicted|jailed|living|freed|detained)$/.test(normAt(tokens, i + 1));
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
    if (tokens[i]?.entity === 'PERSON' && tokens[i]?.entityStart && /^NNS?$/.test(posAt(tokens, i - 1)) && !isRoleNoun(normAt(tokens, i - 1)) && !ORGANISATION_NOUNS.has(normAt(tokens, i - 1)) && startsLower(tokens[i - 1])) return true;
  }
  const next = annotations.tokens[noun + titleLength(annotations, noun, ceiling)];
  return next !== undefined && next.index < ceiling && next.pos.startsWith('NNP') && fits(/^\p{Lu}\p{Ll}/u, next.text) && !isRoleNoun(next.norm);
}

/** Whether another role noun stands a word or two further in the same noun phrase: "police | chief", "minister | spokesman". */
function isRoleNounAhead(annotations: Annotations, from: number, ceiling: number): boolean {
  for (let i = from; i < Math.min(ceiling, from + 3); i += 1) {
    const token = annotations.tokens[i];
    if (!token || !/^(?:NN|JJ)/.test(token.pos)) return false;
    if (isRoleNoun(token.norm)) return true;
  }
  return false;
}
