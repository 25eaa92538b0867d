import type { Annotations } from '../../language/annotations.ts';
import { FormReach } from '../../language/form-reach.ts';
import { BODY_FORMS, bodyByName } from '../../language/gazetteers/bodies.ts';
import { STATE_FORMS, stateByAdjective, stateByName } from '../../language/gazetteers/countries.ts';
import { INSTITUTION_FORMS, institutionByName } from '../../language/gazetteers/institutions.ts';
import { startsUpper } from '../../language/letters.ts';
import { remember } from '../../language/remember.ts';
import { askedOnce } from '../../language/word-forms.ts';
import type { ActorSet } from '../actors/actor-set.ts';
import { koreanHalf } from '../actors/affiliation/korean-half.ts';
import type { SentenceView } from './sentence-view.ts';
import { isUsualImposer } from './usual-imposers.ts';

/** A state or body of states named in a sentence, whatever the word; places in the sentence. */
export interface PartyMention {
  start: number;
  end: number;
  party: string;
  as: 'noun' | 'adjective' | 'capital' | 'institution' | 'person';
}

/** Offices and bodies of states that gazetteers of names hold as something else or not at all, as news writes them. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ['Treasury', 'United States'], ['Americans', 'United States'], ['U.N.', 'United Nations'], ['UN', 'United Nations'], ['Brussels', 'European Union'],
  ['European Commission', 'European Union'], ['European Council', 'European Union'], ['Council of the European Union', 'European Union'],
  ['Europeans', 'European Union'], ['Europe', 'European Union'],
]);
/** Bodies of several states that impose, and groups and courts that are struck themselves and not the state they are in. */
const BODIES: ReadonlyMap<string, string> = new Map([
  ['ECOWAS', 'ECOWAS'], ['Economic Community of West African States', 'ECOWAS'], ['African Union', 'African Union'], ['Arab League', 'Arab League'],
  ['Hezbollah', 'Hezbollah'], ['Hizbollah', 'Hezbollah'], ['Hizballah', 'Hezbollah'], ['Hamas', 'Hamas'], ['Houthis', 'Houthis'],
  ['Houthi', 'Houthis'], ['Taliban', 'Taliban'],
  ['al-Shabaab', 'Al-Shabaab'], ['Al-Shabaab', 'Al-Shabaab'], ['al-Shabab', 'Al-Shabaab'], ['Al-Shabab', 'Al-Shabaab'], ['al-Qaida', 'Al-Qaida'],
  ['al-Qaeda', 'Al-Qaida'], ['Al-Qaida', 'Al-Qaida'], ['Al-Qaeda', 'Al-Qaida'], ['al Qaeda', 'Al-Qaida'],
  ['Islamic State', 'Islamic State'], ['ISIS', 'Islamic State'], ['ISIL', 'Islamic State'],
  ['International Criminal Court', 'International Criminal Court'], ['ICC', 'International Criminal Court'],
]);
/** Names that stand for an American state, in news, more often than for the country or island. */
const NAMESAKES: ReadonlySet<string> = new Set(['Georgia', 'Jersey', 'Guernsey']);
const LONGEST = 6;

/** Every state or body of states that a sentence names, in order, longest names first. */
export function partiesIn(view: SentenceView, annotations: Annotations, actors: ActorSet): PartyMention[] {
  const { first, last } = view.sentence;
  const found: PartyMention[] = [];
  for (let at = first; at < last;) {
    const hit = mentionAt(annotations, at, last) ?? namesakeAt(annotations, at) ?? northAt(annotations, at) ?? personAt(actors, at);
    if (!hit) { at++; continue; }
    const start = (annotations.tokens[at]?.start ?? 0) - view.start, end = (annotations.tokens[at + hit.length - 1]?.end ?? 0) - view.start;
    found.push({ start, end, party: hit.party, as: hit.as });
    at += hit.length;
  }
  return found;
}

/** All names that `named` knows. */
const REACH = new FormReach([...OFFICES.keys(), ...BODIES.keys(), 'European', ...STATE_FORMS, ...BODY_FORMS, ...INSTITUTION_FORMS]);
/** Characters that line breaks and needless spaces between the words of a name may take. */
const WIDEST_GAPS = 12;

interface Hit { party: string; as: PartyMention['as']; length: number }

function mentionAt({ tokens, text }: Annotations, at: number, end: number): Hit | null {
  const begin = tokens[at];
  if (!begin || (!startsUpper(begin) && !begin.text.startsWith('al'))) return null;
  // "the Adams administration": presidents' governments are called so in the United States alone
  if (tokens[at + 1]?.norm === 'administration' && at + 1 < end && !stateByAdjective(begin.text))
    return { party: 'United States', as: 'institution', length: 2 };
  const most = REACH.of(begin.form);
  if (most === 0) return null;
  for (let length = most > begin.text.length ? Math.min(LONGEST, end - at) : 1; length > 0; length--) {
    const close = tokens[at + length - 1];
    if (!close || (length > 1 && close.end - begin.start > most + WIDEST_GAPS)) continue;
    const hit = length === 1 ? namedAlone(begin.form) : namedTogether(text.slice(begin.start, close.end).replace(/\s+/g, ' ').replace(/’/g, "'"));
    if (hit) return { ...hit, length };
  }
  return null;
}

const namedAlone = askedOnce((form) => named(form.text.replace(/’/g, "'")));
/** Of several words; an article names the same few again and again, and asks of many more whether they are a name. */
const namedTogether = remember(named);

function named(words: string): Omit<Hit, 'length'> | null {
  const office = OFFICES.get(words);
  if (office !== undefined) return { party: office, as: words.startsWith('U') ? 'noun' : 'institution' };
  const struck = BODIES.get(words);
  if (struck !== undefined) return { party: struck, as: 'noun' };
  if (words === 'European') return { party: 'European Union', as: 'adjective' };
  const state = stateByName(words);
  if (state && !NAMESAKES.has(words)) return { party: state.name, as: state.as === 'capital' ? 'capital' : 'noun' };
  const adjective = stateByAdjective(words);
  if (adjective) return { party: adjective.name, as: 'adjective' };
  const body = bodyByName(words);
  if (body && /^(?:United Nations|U\.N\.)/.test(body.name)) return { party: 'United Nations', as: 'institution' };
  const institution = institutionByName(words);
  if (institution && institution.state !== '' && institution.kind !== 'media') return { party: institution.state, as: 'institution' };
  return null;
}

/** Georgia is the country where news speaks of it with its capital or people, or of Europe and Moscow and not of American politics. */
function namesakeAt({ tokens, text }: Annotations, at: number): Hit | null {
  if (tokens[at]?.text !== 'Georgia') return null;
  const country = /\b(?:Tbilisi|Georgian|Abkhazia|South Ossetia|Caucasus)\b/.test(text)
    || (/\b(?:EU|European|Brussels|Kremlin|Moscow|NATO|Britain|British|London|UK|Magnitsky)\b/.test(text)
      && !/\b(?:Atlanta|Savannah|Republicans?|Democrats?|[Gg]overnor|Ga(?=\.)|[Cc]ounty|[Ss]enate (?:race|runoff))\b/.test(text));
  return country ? { party: 'Georgia', as: 'noun', length: 1 } : null;
}

/** "have slowed the North's weapons programme", where North Korea is told of. */
function northAt(annotations: Annotations, at: number): Hit | null {
  const half = startsUpper(annotations.tokens[at + 1]) ? null : koreanHalf(annotations, at);
  return half === 'North Korea' ? { party: half, as: 'noun', length: 1 } : null;
}

/** An office-holder stands for the state: "Trump threatened new sanctions". */
function personAt(actors: ActorSet, at: number): Hit | null {
  const mentioned = actors.mentionAt(at);
  if (!mentioned || mentioned.mention.first !== at) return null;
  const { actor, mention } = mentioned;
  const length = mention.last - mention.first;
  const state = actor.countries[0];
  // Envoys speak on sanctions of others: an ambassador to the United Nations on those of the Council.
  if (actor.kind === 'person' && /ambassador|envoy|diplomat/i.test(actor.role ?? '')) return null;
  if (actor.kind === 'person' && actor.official === true && state !== undefined) return { party: state, as: 'person', length };
  if (actor.kind === 'organization' && actor.publicBody && state !== undefined && isUsualImposer(state)) return { party: state, as: 'institution', length };
  if (actor.kind === 'state') return { party: stateByName(actor.name)?.name ?? actor.name, as: 'noun', length };
  return null;
}
