import type { Annotations } from '../../../language/annotations.ts';
import { BODY_FORMS, bodyByName } from '../../../language/gazetteers/bodies.ts';
import { INSTITUTION_FORMS, institutionByName } from '../../../language/gazetteers/institutions.ts';
import { normAt, textAt } from '../../../language/word-at.ts';
import type { KnownOrganisation } from '../words/known-names.ts';
import { longest, namesOf } from '../words/listed-names.ts';
import { WELL_KNOWN_FORMS, wellKnownOrganisation } from '../words/well-known.ts';
import { homeOfShared, isSharedName } from './home.ts';
import { owningState } from './nearby-states.ts';
import { isBritish } from './story-home.ts';

/** Bodies that a state's people elect or that stand over it are public; media and armed groups are not. */
export function knownOrganisation(annotations: Annotations, at: number, end: number): KnownOrganisation | null {
  const found = longest(annotations, at, end, ORGANISATION_NAMES);
  // "Labour leader Bo Lee" of the Norland Labour Congress
  if (found?.name === 'Labour Party' && found.length === 1 && textAt(annotations.tokens, at + 1) !== 'Congress'
    && /\bLabour Congress\b/.test(annotations.text)) return null;
  // "Conservatives and liberals alike": a school of thought
  if (found?.name === 'Conservative Party' && textAt(annotations.tokens, at) === 'Conservatives'
    && (!isBritish(annotations) && /\b(?:Republicans?|GOP|U\.S|White House)\b/.test(annotations.text)
      || normAt(annotations.tokens, at + 2) === 'liberals')) return null;
  if (found?.state == null || !isSharedName(found.name)) return found;
  // "U.S. Senate" says whose it is
  if (/^(?:U\.?S\.?|U\.?K\.?|United)$/.test(textAt(annotations.tokens, at))) return found;
  const state = owningState(annotations, at) ?? ownerElsewhere(annotations, at, found.length) ?? homeOfShared(annotations, found.state, found.name);
  // "Congress leader Bo Lee": in India a party
  if (state === 'India' && found.name === 'Congress') return { ...found, state: null, publicBody: false, own: false };
  return state === found.state ? found : { ...found, state };
}

const owners = new WeakMap<Annotations, Map<string, string | null>>();

/** "Norland's Senate met. … The Senate president, Bo Lee": the one state that the text gives such a body to; null where it gives it to none or to several. */
function ownerElsewhere(annotations: Annotations, at: number, length: number): string | null {
  const { tokens } = annotations;
  const formAt = (place: number): string => tokens.slice(place, place + length).map(({ text }) => text).join(' ');
  const form = formAt(at);
  const known = owners.get(annotations) ?? new Map<string, string | null>();
  owners.set(annotations, known);
  const before = known.get(form);
  if (before !== undefined) return before;
  const states = new Set(tokens.flatMap((token, place) =>
    (token.text === tokens[at]?.text && formAt(place) === form ? owningState(annotations, place) ?? [] : [])));
  const [owner = null] = states.size === 1 ? states : [];
  known.set(form, owner);
  return owner;
}

function organisationByForm(form: string, length: number): KnownOrganisation | null {
  if (form === 'European Union' || form === 'EU' || form === 'E.U.') return {
    name: 'European Union', length, publicBody: true, medium: false, state: null, own: false,
  };
  const party = PARTY_NOUNS.get(form);
  if (party) return { name: party, length, publicBody: false, medium: false, state: null, own: false };
  const institution = institutionByName(form);
  if (institution) {
    const medium = institution.kind === 'media';
    const state = institution.state === '' ? null : institution.state;
    return {
      name: institution.name, length, publicBody: !medium && institution.kind !== 'armed group' && institution.kind !== 'company', medium, state,
      own: state !== null,
    };
  }
  const body = bodyByName(form);
  if (!body) {
    const known = wellKnownOrganisation(form);
    return known ? { ...known, length, own: known.publicBody } : null;
  }
  return { name: body.name, length, publicBody: !PRIVATE_BODIES.has(body.name), medium: false, state: null, own: false };
}

/** A party's members stand for it: "Democrats", "the Tories". */
const PARTY_NOUNS = new Map([
  ['Republicans', 'Republican Party'], ['House Republicans', 'Republican Party'], ['Senate Republicans', 'Republican Party'], ['GOP', 'Republican Party'],
    ['REPUBLICANS', 'Republican Party'],
  ['Democrats', 'Democratic Party'], ['House Democrats', 'Democratic Party'], ['Senate Democrats', 'Democratic Party'], ['DEMOCRATS', 'Democratic Party'],
  ['Republican Party', 'Republican Party'], ['Democratic Party', 'Democratic Party'],
  ['Dems', 'Democratic Party'], ['Democrat Party', 'Democratic Party'], ['Republican party', 'Republican Party'], ['Democratic party', 'Democratic Party'],
  ['Labour party', 'Labour Party'], ['Conservative party', 'Conservative Party'], ['Tory party', 'Conservative Party'],
  ['Communist party', 'Communist Party'], ['Workers’ party', 'Workers’ Party'], ["Workers' party", 'Workers’ Party'], ['Green party', 'Green Party'],
  ['Socialist party', 'Socialist Party'], ['Brexit party', 'Brexit Party'], ['House Dems', 'Democratic Party'], ['Labour', 'Labour Party'],
  ['Labour Party', 'Labour Party'], ['Conservatives', 'Conservative Party'], ['Conservative Party', 'Conservative Party'], ['Tories', 'Conservative Party'],
  ['Liberal Democrats', 'Liberal Democrats'], ['Lib Dems', 'Liberal Democrats'], ['Social Democrats', 'Social Democrats'],
  ['Christian Democrats', 'Christian Democrats'],
]);

const PRIVATE_BODIES = new Set([
  'Amnesty International', 'Human Rights Watch', 'Doctors Without Borders', 'International Olympic Committee', 'International Committee of the Red Cross',
  'Paris Club', 'FIFA', 'UEFA', 'Greenpeace', 'Oxfam', 'World Economic Forum', 'Save the Children', 'Transparency International',
]);

const ORGANISATION_NAMES = namesOf(['European Union', 'EU', 'E.U.', ...PARTY_NOUNS.keys(), ...INSTITUTION_FORMS, ...BODY_FORMS, ...WELL_KNOWN_FORMS],
  organisationByForm);
