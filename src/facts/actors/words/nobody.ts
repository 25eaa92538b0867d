import { stateByAdjective, stateByName } from '../../../language/gazetteers/countries.ts';
import { officeHolder } from '../../../language/gazetteers/office-holders.ts';
import { fits } from '../../../language/plain-letters.ts';

/** Who is one of many, and no name: "Coast Guardsmen", "Roman Catholic", "Marines", "the Left", "Independents". */
const PEOPLE = /^Roman Catholics?$|^Tea Part(?:yers|iers)$|^(?:U\.S\. )?Marines?$|^(?:Left|Right|Independents)$|(?:^|\s)(?:Guards|Service|Country|Fisher|Frontiers|English|Irish|French|Dutch|Police|Congress)men$/;
/** What people shout about: "Fake News Media", "Witch Hunt Hoax", "NEWS ALERT". */
const CRIES = /^(?:Fake|Mainstream|Lamestream|Crooked) \p{Lu}|(?:^|\s)(?:Witch Hunts?|Hoax|Hoaxes|ALERT|Alert|WATCH|VIDEO|Press Conference)$|^(?:Bronze|Silver|Gold) Star$|^Purple Heart$|^[NS]\.? Korea$/u;
/** Parts of laws and lists, and what shares are counted by: "Subtitle D", "Hang Seng". */
const LISTED = /^(?:Subtitle|Section|Title|Chapter|Article|Appendix|Exhibit|Figure|Phase|Tier|Category|Volume) (?:\p{Lu}|\d+|[IVX]+)$|^(?:Hang Seng|Shanghai Composite|Dow Jones|Kospi|Sensex|Nikkei|West Texas Intermediate)$|^Camp \p{Lu}\p{L}+$|^[RD]s$/u;
/** "USS Harbour", "HMS Field", "MV Bright Star" */
const SHIPS = /^(?:USS|HMS|HMAS|USNS|INS|MV|M\/V|MT|SS|RMS|USCGC) \p{Lu}/u;

/** How surely words in capitals name neither a person nor a body, by their shape alone. */
export function weighNobody(words: readonly string[], text: string): number {
  const [first = ''] = words;
  // "the Norland-Sudria exchange", "the Field-Norland probe"
  const tied = words.length === 1 && fits(/^\p{Lu}[\p{L}.]+[-–]\p{Lu}\p{L}+$/u, first)
    && first.split(/[-–]/).every((part) => stateByName(part) !== null || stateByAdjective(part) !== null || officeHolder(part) !== null);
  return tied || PEOPLE.test(text) || fits(CRIES, text) || fits(LISTED, text) || fits(SHIPS, text) ? 9 : 0;
}
