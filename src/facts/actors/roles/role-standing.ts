import { normAt, textAt } from '../../../language/word-at.ts';
import { stateOfCongress } from '../affiliation/home.ts';
import { AMERICAN_TITLES, PRIVATE_ROLES } from '../words/role-words.ts';
import { isFormerRole, isOfficialRole } from './official.ts';
import { bare } from './role-edges.ts';
import { isOwnedByPronoun, type Reading } from './role-reading.ts';
import { partyTail } from './shared-roles.ts';

/** Who calls its men ministers and governors is no state for it. */
const JIHADISTS = /^(?:Islamic State|ISIS|ISIL|IS|Daesh|al-Qaeda|al-Qaida|[Aa]l Qaeda|Al-Qaeda|Boko Haram|[Aa]l[- ]Shabaa?b)\b/;

export interface Standing {
  official: boolean;
  /** An office that is over, and one whose own words do not say so. */
  former: boolean;
  over: boolean;
}

/** Whether a role is a public office, and whether it is held still. */
export function readStanding(reading: Reading): Standing {
  const { tokens, phrase, title, state, ofPlace, body } = reading;
  const words = tokens.slice(reading.first, reading.last).map(bare);
  const gone = isFormerRole(words);
  const over = (phrase.past === true || reading.once) && !gone;
  // "Officer Ann Field": of the police, whose rank is written large
  const official = !over && !isOfOutlaws(reading) && ((textAt(tokens, phrase.noun) === 'Officer' && words.length === 1)
    || isOfficialRole({ words, noun: title, ofState: state !== null, ofPlace, body }));
  return { official, former: over || gone, over };
}

function isOfOutlaws({ tokens, phrase: { owner }, affiliation }: Reading): boolean {
  return (affiliation !== null && JIHADISTS.test(affiliation)) || (owner !== null
    && /^(?:group|organi[sz]ation|militia|network|militants|insurgents|extremists)$/.test(normAt(tokens, owner.last - 1)));
}

/** Sets right whom somebody serves, once it is known whether the role is an office. */
export function settleAffiliation(reading: Reading, official: boolean): void {
  const { annotations, candidate, title } = reading;
  // "a Norland veteran": the war, no employer
  // "his brother Bo Lee": the family's country is not told by whose brother he is
  const family = isOwnedByPronoun(reading) && reading.body === null && !official && PRIVATE_ROLES.has(title);
  if (title === 'veteran' || family) reading.affiliation = reading.state = null;
  if (!AMERICAN_TITLES.has(title) || reading.state !== null) return;
  reading.state = partyTail(annotations, candidate) === null ? stateOfCongress(annotations, candidate.text) : 'United States';
  if (reading.state !== 'United States') reading.affiliation ??= reading.state;
}
