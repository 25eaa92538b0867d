import { titleOf } from '../../../language/gazetteers/titles.ts';
import { normAt, posAt } from '../../../language/word-at.ts';
import type { ActorDraft, ActorSet } from '../../actors/actor-set.ts';
import { isNoun } from '../grammar/items.ts';
import type { Range } from '../grammar/items.ts';
import type { Report } from '../grammar/report.ts';
import type { Item, Unit } from '../grammar/units.ts';

// Which actor a source names outright, and which words of it are the head.

const BREAK = /^(?:,|\(|-|–|—|--)$/;

/** Item where the first comma or bracket of a source ends its head phrase. */
export function headEnd(unit: Unit, source: Range): number {
  let last = source.first + 1;
  while (last < source.last && !BREAK.test(normAt(unit.items, last))) last += 1;
  return last;
}

/** Whether a source is several, joined by "and". */
export function isList(unit: Unit, source: Range): boolean {
  return unit.items.slice(source.first, headEnd(unit, source)).some((item) => item.pos === 'CC')
    || unit.items.slice(source.first, source.last).some((item, at, all) => item.pos === 'CC' && all[at - 1]?.norm === ',');
}

/** The actor whose name is the head of the phrase: "Zambian Mining Minister Joseph Banda", not "a spokesman for Joseph Banda". */
export function actorOf(actors: ActorSet, unit: Unit, source: Range): ActorDraft | null {
  const end = headEnd(unit, source);
  const found = headActor(actors, unit, source.first, end) ?? titledActor(actors, unit, source.first, end);
  if (found) return found;
  const seated = seatedActor(actors, unit, source.first);
  if (seated) return seated;
  // "The minister, Hana Rowe, said", "Iran's Supreme Leader, Ayatollah X, said": the name stands behind the comma, with no more than titles before it.
  const { items } = unit;
  if (end >= source.last || items[end]?.norm !== ',' || isList(unit, source)) return null;
  const lower = /^(?:DT|PRP\$|JJ|NN)$/.test(posAt(items, source.first)) || /^NNS?$/.test(posAt(items, end - 1));
  if (!lower && !isOffice(items[end - 1])) return null;
  for (let at = end + 1; at < source.last; at += 1) {
    const item = items[at];
    if (!item) break;
    const place = actors.mentionAt(item.token);
    // "One of the exile groups, the Nordic Congress, said"
    const body = place?.actor.kind === 'organization' && at - end <= 2
      && items.slice(source.first, end)
        .some((word) => /^(?:groups?|firms?|companies|company|unions?|parties|party|agencies|agency|organi[sz]ations?|banks?|charit(?:y|ies))$/.test(word.norm));
    // "Her brother, former Kano governor Musa Bello, said", "His deputy, Norway's Ida Berg, said": what stands before the name is the office, and whose.
    const owns = place !== null && /^(?:NN|NNP|POS)$/.test(posAt(items, place.mention.last - item.token + at));
    if (place && !owns && (place.actor.kind === 'person' || body)) return place.actor;
    if (!(isOffice(item) || item.pos === 'DT' || item.pos === 'POS' || owns || (!place && /^(?:JJ|NN|NNP)$/.test(item.pos) && at - end <= 6))) break;
  }
  return null;
}

/** "Senator Nora Hale (D) of Nevada said": the source begins at what she is of. */
function seatedActor(actors: ActorSet, { items }: Unit, first: number): ActorDraft | null {
  if (items[first - 1]?.norm !== 'of' || items[first - 2]?.norm !== ')') return null;
  const open = items.findLastIndex((item, at) => at < first - 2 && at >= first - 6 && item.norm === '(');
  const place = open < 0 ? null : actors.mentionAt(items[open - 1]?.token ?? -1);
  return place?.actor.kind === 'person' ? place.actor : null;
}

/** A word that names an office: "Secretary", "envoy", "Ayatollah", "Sen." */
function isOffice(item: Item | undefined): boolean {
  return item !== undefined && titleOf(item.text.charAt(0).toUpperCase() + item.text.slice(1)) !== null;
}

/**
 * The person whose name stands behind their office: "Secretary of State Rex Orne", "U.S. Ambassador to the United Nations Nora Hale",
 * "University of Oslo law professor Ida Rowe". Not "a spokesman for Senator Nora Hale" nor "the leader of Germany's Greens Nora Hale":
 * no title and no 's stands within.
 */
function titledActor(actors: ActorSet, unit: Unit, first: number, end: number): ActorDraft | null {
  const { items } = unit;
  // "Secretary of State Rex Orne in Lund's cabinet"
  const behind = items.findIndex((item, at) => at > first && at < end && item.pos === 'IN' && actors.actorAt(items[at - 1]?.token ?? -1)?.kind === 'person');
  const place = actors.mentionAt(items[(behind < 0 ? end : behind) - 1]?.token ?? -1);
  if (!place || place.actor.kind !== 'person') return null;
  const start = items.findIndex((item, at) => at >= first && item.token >= place.mention.first);
  const tie = items.findIndex((item, at) => at > first && at < start && (item.pos === 'IN' || item.pos === 'TO'));
  const between = items.slice(tie + 1, start);
  const named = items[first]?.pos.startsWith('NNP') === true && between.length > 1 && between[0]?.pos === 'NNP';
  const last = between.at(-1);
  if (tie < 0 || !last || between.some((item) => item.pos === 'POS')) return null;
  const office = items[tie - 1];
  // What stands beside the name is the office of one of a body with a preposition in its name,
  if (!isOffice(office)) return named && between.every(({ norm }) => norm !== 'of') && (isOffice(last) || ROLE.test(last.norm)) ? place.actor : null;
  // or the place or the field of the office.
  return /^(?:of|to|for|at|on|in)$/.test(normAt(items, tie)) && !/^(?:spokes|aide|advis|counsel|attorney|lawyer)/.test(office?.norm ?? '')
    && !between.some(isOffice) && isNoun(last) ? place.actor : null;
}

function headActor(actors: ActorSet, unit: Unit, first: number, end: number): ActorDraft | null {
  let found: ActorDraft | null = null;
  for (let at = first; at < end; at += 1) {
    const item = unit.items[at];
    if (!item) break;
    const place = actors.mentionAt(item.token);
    if (place) {
      const after = unit.items[at + 1];
      // "Hale's office", but not "Moody's said": there the mark belongs to the name or ends the phrase.
      if (after?.pos === 'POS' && at + 2 < end && actors.actorAt(after.token) !== place.actor) found = null;
      else found = place.actor;
      continue;
    }
    // "Publisher and chief editor Nora Hale": both are hers.
    if (item.pos === 'CC') {
      if (found || !joinsOffices(unit.items, first, at, end)) return null;
      continue;
    }
    // "Harbour Daily editor in chief Nora Hale"
    if (/^(?:IN|TO|WP|WDT)$/.test(item.pos) && normAt(unit.items, at + 1) !== 'chief') break;
    // "Iran's Fars news agency", "the Maersk shipping company"
    // "prosecutor Nora Hale KC"
    if (found?.kind === 'person' && /^(?:[kq]c|mb?e|[om]be|cbe|m[eps]*p|ph\.?d\.?|m\.?d\.?|[js]r\.?)$/.test(item.norm)) continue;
    if (found?.kind === 'organization' && GENERIC.test(item.norm) && !/^(?:U\.?N\.?|United Nations|E\.?U\.?|European Union)$/.test(found.name)) continue;
    if (found && /^(?:NN|NNS|NNP|NNPS)$/.test(item.pos)) found = null;
  }
  return found;
}

/** Whether one person's two offices are joined here: a lone noun of who one is before, no article behind. */
function joinsOffices(items: readonly Item[], first: number, at: number, end: number): boolean {
  const before = items.slice(first, at);
  return before.length > 0 && before.length < 8 && before.every((item) => isNoun(item) || /^(?:JJ|IN)$/.test(item.pos))
    && (isOffice(items[at - 1]) || ROLE.test(normAt(items, at - 1)))
    && items.slice(at + 1, end).every((item) => !/^(?:DT|CC|PRP\$|IN)$/.test(item.pos))
    && items.slice(at + 1, end - 1).some((item) => isOffice(item) || ROLE.test(item.norm));
}

const ROLE = /(?:[eo]r|ist|ant|man|woman|head|chief|ceo|president)$/;

const GENERIC = /^(?:news|wire|press|agency|service|newspaper|daily|weekly|magazine|channel|network|television|tv|radio|station|broadcaster|website|shipping|oil|company|firm|group|party|union|movement|organi[sz]ation)$/;

/** "asked Hale whether", "he told Hale": the actor named directly behind the cue. */
export function addresseeOf(actors: ActorSet, report: Report): ActorDraft | null {
  const { items } = report.unit;
  for (let at = report.cue?.last ?? items.length; at < Math.min((report.cue?.last ?? 0) + 4, items.length); at += 1) {
    const found = actors.actorAt(items[at]?.token ?? -1);
    if (found) return found;
    if (!/^(?:DT|JJ|NN|NNP|POS)$/.test(posAt(items, at))) return null;
  }
  return null;
}

/** The source without what stands behind its first comma: "Hale, the head of the panel," is "Hale". */
export function phraseText(text: string, unit: Unit, source: Range): string {
  let last = headEnd(unit, source);
  if (unit.items[last - 1]?.pos === 'POS' && last - source.first > 1 && last < source.last) last -= 1;
  const first = unit.items[source.first];
  const end = unit.items[last - 1];
  return text.slice(first?.start ?? unit.start, end?.end ?? unit.end);
}
