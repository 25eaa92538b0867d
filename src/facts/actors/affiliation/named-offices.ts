import type { Annotations } from '../../../language/annotations.ts';
import { startsUpper } from '../../../language/letters.ts';
import { normAt } from '../../../language/word-at.ts';
import type { ActorDraft } from '../actor-set.ts';
import { knownState } from '../words/known-names.ts';

/** Offices that a text gives to a state without a name. */
export const OFFICES = [
  'president', 'prime minister', 'premier', 'chancellor', 'king', 'queen', 'foreign minister', 'defense minister', 'defence minister', 'leader', 'dictator',
  'ruler', 'strongman', 'ambassador',
];

/** States with a king, queen, emir, sultan or emperor. */
const MONARCHIES = new Set(('United Kingdom,Canada,Australia,New Zealand,Jamaica,Papua New Guinea,Spain,Netherlands,Belgium,Luxembourg,Norway,Sweden,Denmark,'
  + 'Monaco,Liechtenstein,Saudi Arabia,Jordan,Morocco,Bahrain,Kuwait,Qatar,Oman,United Arab Emirates,'
  + 'Thailand,Malaysia,Brunei,Cambodia,Bhutan,Japan,Tonga,Lesotho,Eswatini').split(','));

/** "King Field" is no republic's, whatever state the text speaks of. */
export function mayBeHeldIn(state: string, role: string): boolean {
  return !/^(?:king|queen|crown prince(?:ss)?|emir|sultan|emperor)$/i.test(role) || MONARCHIES.has(state);
}

const OFFICE_WORDS: ReadonlyMap<string, readonly string[]> = new Map(OFFICES.map((office) => [office, office.split(' ')]));

/** States by their office: "foreign minister" → Norland, Estmark. */
export type Offices = ReadonlyMap<string, ReadonlySet<string>>;

/** States by the office that the text gives them without a name: "the Norland president". */
export function namedOffices(annotations: Annotations): Map<string, Set<string>> {
  const offices = new Map<string, Set<string>>();
  const { tokens } = annotations;
  for (const token of tokens) {
    if (!startsUpper(token)) continue;
    const known = knownState(annotations, token.index, tokens.length);
    // "Norland's ambassador", "the Norlandish ambassador"
    const owns = known !== null && known.as === 'name' && tokens[token.index + known.length]?.norm === "'s"
      && normAt(tokens, token.index + known.length + 1) === 'ambassador';
    if (!known || (known.as !== 'adjective' && known.as !== 'acronym' && !owns)) continue;
    const at = token.index + known.length + (owns ? 1 : 0);
    const office = OFFICES.find((words) => OFFICE_WORDS.get(words)?.every((word, k) => tokens[at + k]?.norm === word));
    if (!office || startsUpper(tokens[at + (OFFICE_WORDS.get(office)?.length ?? 0)])) continue;
    offices.set(office, (offices.get(office) ?? new Set()).add(known.name));
  }
  return offices;
}

/** "the Norland president", told once in the text, says whose president is meant elsewhere; two states told so say nothing. */
export function officeState(offices: Offices, actor: ActorDraft): string | null {
  const role = (actor.role ?? '').toLowerCase();
  const office = OFFICES.find((words) => role === words || role.endsWith(` ${words}`));
  const found = office === undefined ? undefined : offices.get(office);
  return found?.size === 1 ? [...found][0] ?? null : null;
}
