import type { Annotations } from '../../../language/annotations.ts';
import { officeHolder } from '../../../language/gazetteers/office-holders.ts';
import { startsUpper } from '../../../language/letters.ts';
import { knownPlace } from '../words/known-names.ts';
import { datelineCountry } from './nearby-states.ts';
import { statesNamed } from './states-named.ts';

/** Bodies that many states call by the same name, though the lists tell of one. */
const SHARED_NAMES = new Set(['Workers\' Party of Korea', 'Congress', 'Senate', 'House of Representatives', 'Supreme Court', 'National Security Council',
  'Justice Department', 'Commerce Department', 'Defense Department', 'Treasury Department',
  'Securities and Exchange Commission', 'Republican Party', 'Democratic Party', 'Joint Chiefs of Staff', 'House of Commons', 'House of Lords',
  'Foreign Office', 'Home Office', 'Environmental Protection Agency', 'National Intelligence Service']);

/** Whether "the Senate" and its like may be another state's than the one that the lists tell. */
export function isSharedName(name: string): boolean {
  return SHARED_NAMES.has(name);
}

/** Other states that have such a body, of those whose news is much read in English. */
const ALSO_IN = new Map([
  ['Joint Chiefs of Staff', 'South Korea'],
  ['National Security Council', 'South Korea,Japan,Pakistan,India,Philippines,Israel'],
  ['Congress', 'Peru,Mexico,Brazil,Argentina,Chile,Colombia,Philippines,India'],
  ['Democratic Party', 'South Korea'],
  ['Senate', 'Nigeria,Philippines,Pakistan,Kenya,Mexico,Brazil,Argentina,France,Italy,Canada,Australia'],
  ['House of Representatives', 'Japan,Australia,Philippines,Nigeria'],
  ['House of Commons', 'Canada'],
].map(([body = '', states = '']) => [body, new Set(states.split(','))] as const));

const homes = new WeakMap<Annotations, Map<string, string | null>>();

/**
 * Whose "the Senate" or "the Supreme Court" is: the state of the dateline where that has such a body and the text names it more than the listed `state`;
 * or else this wherever the text speaks of it, of its people, places or rulers; or
 * else the state that the text names most, and none where two are named as often.
 * "Nigeria's president welcomed it. The Senate meets on Monday."
 */
export function homeOfShared(annotations: Annotations, state: string, body: string): string | null {
  const known = homes.get(annotations) ?? new Map<string, string | null>();
  homes.set(annotations, known);
  const key = `${state} ${body}`;
  let home = known.get(key);
  if (home === undefined) {
    home = datedHome(annotations, state, (dated) => ALSO_IN.get(body)?.has(dated) === true) ?? readHome(annotations, state, ALSO_IN.get(body));
    known.set(key, home);
  }
  return home;
}

/** "SEOUL (Yonhap) — … the Joint Chiefs of Staff said", though the story names the United States too. */
function datedHome(annotations: Annotations, state: string, hasOne: (dated: string) => boolean): string | null {
  const dated = datelineCountry(annotations);
  const counts = statesNamed(annotations);
  return dated !== null && dated !== state && hasOne(dated) && (counts.get(dated) ?? 0) * 2 >= (counts.get(state) ?? 0) ? dated : null;
}

function readHome(annotations: Annotations, state: string, others?: ReadonlySet<string>): string | null {
  const named = statesNamed(annotations);
  if (named.has(state) || datelineCountry(annotations) === state) return state;
  // "Norland and the Maldives": of those that have a congress, where one has
  const having = new Map([...named].filter(([name]) => others?.has(name)));
  const counts = having.size > 0 ? having : named;
  const { tokens } = annotations;
  if (tokens.some((token) => startsUpper(token)
    && (knownPlace(annotations, token.index, tokens.length)?.country === state || rules(token.text, state)))) return state;
  if (counts.size === 0) return state;
  const most = Math.max(...counts.values());
  const leading = [...counts].filter(([, count]) => count === most);
  // "the Senate Banking Committee", of a story that names Yemen once
  if (others && having.size === 0 && most < 2) return state;
  return leading.length === 1 ? leading[0]?.[0] ?? null : null;
}

/** States whose legislators are "Rep." and "Sen." too. */
const CONGRESSES = ['South Korea', 'Philippines', 'Nigeria', 'Liberia', 'Taiwan'];

/** Whose "Rep. Ann Field" is: the United States', unless the text names one of those states at least as often, and twice. */
export function stateOfCongress(annotations: Annotations, name: string): string {
  if (rules(name, 'United States')) return 'United States';
  const dated = datedHome(annotations, 'United States', (state) => CONGRESSES.includes(state));
  if (dated !== null) return dated;
  const counts = statesNamed(annotations);
  return CONGRESSES.find((state) => (counts.get(state) ?? 0) >= Math.max(2, ...counts.values())) ?? 'United States';
}

/** "Obama" tells of the United States. */
function rules(name: string, state: string): boolean {
  return officeHolder(name)?.terms.some((term) => term.state === state) ?? false;
}
