import { words } from '../../../language/word-list.ts';
import { PUBLIC_HEADS } from '../words/organisation-words.ts';
import { FORMER, NEUTRAL_ROLES, PRIVATE_ROLES, PUBLIC_LONG_TITLES, PUBLIC_ROLES, roleNoun } from '../words/role-words.ts';

/** What is known when a role is judged. All words folded to lower case. */
export interface RoleFacts {
  /** Words of the role as it stands, without owner. */
  words: readonly string[];
  /** The role noun or long title, its words joined by "_". */
  noun: string;
  /** The role belongs to a state by an adjective, owner or "of …". */
  ofState: boolean;
  /** To a state of the Union or other place. */
  ofPlace: boolean;
  /** To a public body, a private organisation, or none that is named. */
  body: 'public' | 'private' | null;
}

/** Lower-case words that make a neutral role public: "police chief", "government spokesman", "ruling party official". */
const PUBLIC_WORDS = words(`
  government state federal ministry department police army navy military defense defence foreign security intelligence parliament parliamentary presidential
  senate house congressional administration cabinet court supreme justice judicial treasury interior border customs immigration embassy council municipal city
  county provincial regional district central royal air force naval diplomatic nuclear consular ruling prosecution counterterrorism white parliament's
  opposition majority minority ranking committee election elections electoral emergency health prime fire public trade cabinet's envoy un u.n kremlin pentagon
  fed`);

const PRIVATE_WORDS = words(`
  pac caucus company corporate bank business campaign union club team university college group firm museum hospital church charity foundation party industry
  opposition-party`);

/** Whether the role is over, or not begun: "former minister", "ex-president", "then-Senator", "nominee". */
export function isFormerRole(words: readonly string[]): boolean {
  // "the late Justice Ann Field" as well
  return words.some((word) => FORMER.has(word) || word === 'late' || word.startsWith('ex-') || word.startsWith('then-'));
}

/** Rules 5 and 6 of public office: ministers and generals always; chairmen and spokespeople by whom they serve; the retired and the private never. */
export function isOfficialRole(facts: RoleFacts): boolean {
  if (isFormerRole(facts.words)) return false;
  // "a would-be president", "the jailed opposition leader"
  if (facts.words.some((word) =>
    /^(?:jailed|imprisoned|exiled|would-be|incoming|aspiring|prospective|potential|likely|self-styled|self-declared|self-proclaimed)$/.test(word)))
      return false;
  // "a Kast-installed official"
  if (facts.noun === 'incumbent' || (/^(?:official|governor|head|leader|chief|administrator)$/.test(facts.noun)
    && facts.words.some((word) => /-(?:installed|appointed)$/.test(word)))) return true;
  // "longtime president Ann Field": of a private body; "social justice leader": no court's
  if (!facts.ofState && facts.body !== 'public' && facts.words.some((word) => /^long-?time$/.test(word))
    && /president|director|chairman/.test(facts.noun)) return false;
  // "Labour's shadow home secretary" sits in parliament
  if (facts.words[0] === 'shadow' && /secretary|minister|chancellor/.test(facts.noun)) return true;
  // "the president's personal attorney"
  if ((facts.words.includes('social') && facts.words.includes('justice'))
    || (facts.words.includes('personal') && facts.noun.endsWith('attorney'))) return false;
  // "Director of Government Affairs Bo Lee": who lobbies the government
  if (facts.words.some((word, i) => word === 'government' && /^(?:affairs|relations)$/.test(facts.words[i + 1] ?? '')) && facts.body !== 'public') return false;
  // "leader of the country's independence struggle"
  if (facts.noun.startsWith('leader')
    && facts.words.some((word) => /^(?:struggle|movement|uprising|rebellion|protests?|resistance|revolt|insurgency|campaign)$/.test(word))) return false;
  const noun = roleNoun(facts.noun.replace(/s$/, (s) =>
    (PUBLIC_ROLES.has(facts.noun) || PRIVATE_ROLES.has(facts.noun) || NEUTRAL_ROLES.has(facts.noun) ? s : '')));
  if (facts.body === 'private' && /president|director|counsel|secretary/.test(facts.noun)) return false;
  // "senior vice president", "vice president for social policy": of a company
  if (facts.noun === 'vice_president' && !facts.ofState && facts.body !== 'public'
    && facts.words.some((word) => /^(?:senior|executive|associate|assistant|for|of|at|and)$/.test(word))) return false;
  // "President-elect Ann Field" holds nothing yet
  if (/[-_](?:elect|designate)$/.test(facts.noun)) return false;
  if (PUBLIC_LONG_TITLES.has(facts.noun)) return true;
  if (/president$|^president|^vice_president$/.test(noun)) return facts.body !== 'private'
    && !facts.words.some((word) => (PRIVATE_WORDS.has(word) && facts.body !== 'public') || word === 'executive' || word === 'ceo');
  if (/candidate|nominee|contender|hopeful|front-?runner|elect$/.test(noun)) return facts.words.some((word) => PUBLIC_ROLES.has(roleNoun(word))
    && /^(?:sen|senator|gov|governor|rep|congress)/.test(word) && facts.words.indexOf(word) < facts.words.indexOf(facts.noun));
  if (/^(?:wife|husband|son|daughter|brother|sister|father|mother|widow|friend|niece|nephew|cousin|uncle|aunt|girlfriend|boyfriend|lawyer|attorney)$/.test(noun)
    && !(noun === 'attorney' && facts.body === 'public')) return false;
  if (PRIVATE_ROLES.has(noun) && !PUBLIC_ROLES.has(noun)) return facts.words.some((word) => word === 'senator' || word === 'minister' || word === 'congressman'
    || word === 'congresswoman');
  if (PUBLIC_ROLES.has(noun)) return facts.body !== 'private'
    || !/^(?:commissioner|secretary-general|captain|chancellor|commander|representative|governor|inspector|major|capt|king|queen)/.test(noun);
  if (/^(?:secretary|minister)$/.test(noun) && facts.body !== 'private') return true;
  if (noun === 'veteran') return false;
  // "Deputy Ann Field": of a parliament or a sheriff
  if (noun === 'deputy' && facts.words.length === 1 && facts.body !== 'private') return true;
  // "Treasurer Ann Field", "state treasurer Bo Lee"
  if (noun === 'treasurer' && facts.body === null && facts.words.every((word) => /^(?:treasurer|state|federal|shadow|assistant)$/.test(word))) return true;
  // "Speaker Ann Field": of a parliament, where no other body is named
  if (noun === 'speaker' && facts.body === null && facts.words.every((word) => /^(?:speaker|deputy|acting|interim|new|current)$/.test(word))) return true;
  if (facts.body === 'public') return true;
  if (facts.body === 'private') return false;
  const judged = facts.words.filter((word) => word !== facts.noun);
  // "central bank chief"
  if (judged.some((word, i) => word === 'central' && judged[i + 1] === 'bank')) return true;
  if (judged.some((word) => PRIVATE_WORDS.has(word)) && !judged.includes('ruling') && !judged.includes('state') && !judged.includes('committee')) return false;
  // "chief medical officer at Partners in Health"
  const at = judged.indexOf('at');
  if (at >= 0 && !judged.slice(at).some((word) => word !== 'health' && (PUBLIC_WORDS.has(word) || PUBLIC_HEADS.has(word)))) return false;
  if (judged.some((word) => PUBLIC_WORDS.has(word) || PUBLIC_HEADS.has(word))) return true;
  // "adviser to the president"
  const to = judged.indexOf('to');
  if (to >= 0 && /^(?:advis[eo]r|aide|assistant|counsel|counselor|envoy|spokes(?:man|woman|person)|chief_of_staff|secretary)$/.test(noun)
    && judged.slice(to).some((word) => /^(?:president|premier|chancellor|governor|mayor|king|minister)$/.test(word))) return true;
  // "adviser to the president's office"
  if (judged.includes('office') && judged.some((word) => /^(?:president|presidency|minister|premier|chancellor|governor|mayor)$/.test(word))) return true;
  // "the panel's senior Democrat"
  if (/democrat|republican|independent/.test(noun)) return facts.ofPlace || facts.words.some((word) => /^(?:senior|top)$/.test(word));
  if (/^(?:ally|counterpart|opposite_number|official|leader|ruler|dictator|strongman|envoy|negotiator|spokes|aide|adviser|advisor|secretary|chief|head|deputy|delegate|justice|prince|princess|royal|attorney_general|press_secretary|director_general|director-general|secretary_general|chief_of_staff|speaker)/.test(noun)) {
    return facts.ofState || /^(?:secretary_general|director_general|press_secretary|chief_of_staff|justices?)$/.test(facts.noun);
  }
  return false;
}
