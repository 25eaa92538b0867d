import { inOrder } from '../../patterns/in-order.ts';
import type { PartyMention } from './parties.ts';
import { phrases } from './phrases.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Term } from './terms.ts';

/** Sports, courts, schools, churches: they have sanctions of their own. */
const OTHER_FIELDS = phrases(
  /\b(?:ncaa|arbitration for sport|cycling|cyclists?|riders?|racing|umpires?|marathon|sprinters?|wrestlers?|boxers?|swimm(?:ers?|ing))\b/,
  /\b(?:olympic (?:committee|games)|athletic|athletics|abortions?|boycott, divestment|bds|capital punishment|constitution(?:al(?:ly)?)?|nba)\b/,
  /\b(?:nfl|nhl|mlb|fifa|uefa|wada|anti-doping|doping|ioc|ioc's|athletes?|league|referees?|coach(?:es)?|players?|tournament|championships?)\b/,
  /\b(?:season|bowl|club|judge|attorneys?(?! general)|lawyers?|plaintiffs?|defendants?|contempt of court|held in contempt|courtroom|rule 11)\b/,
  /\b(?:disciplinary|misconduct|students?|campus|employers?|offenders?|law enforcement|tenants?|bishops?|canonical|liturgical|parishes)\b/,
  /\b(?:prosecutors? (?:asked|sought)|criminal sanctions|civil sanctions|immunity|probation|sentencing|travel sanctions|immigration)\b/,
  /\b(?:supreme court|muslim population)\b/,
);

/** Sanctions of regulators, churches and professions, even on foreigners: "administrative sanctions on a Greek lender". */
const REGULATORS = phrases(
  /\b(?:administrative|disciplinary|criminal|civil|ecclesiastical|church|sporting|regulatory|professional|contractual) sanctions?\b/,
  /\b(?:watchdog|regulators?|ombudsman|vatican|diocese|priests?|archdiocese)\b/,
);

/** Who punishes its own where no state is near: "Doctors who break the code face sanctions from the medical council". */
const AT_HOME = phrases(
  /\b(?:doctors?|nurses?|medical|teachers?|drivers?|riders|union|party members?|members who|parents|landlords|tenants|unemployed|benefits?)\b/,
  /\b(?:claimants|residents|ethics committee)\b/,
);

/** Words that only diplomacy puts before "sanctions". */
const DIPLOMATIC = phrases(
  /\b(?:economic|financial|trade|international|western|american|european|russian|u\.s\.|u\.n\.|us|un|eu|united nations) (?:\w+ )?sanctions\b/,
  /\b(?:security council|iran(?:ian)?|nuclear|secondary|unilateral|multilateral|sectoral|crippling|punitive|treasury) (?:\w+ )?sanctions\b/,
  /\b(?:banking|oil|energy) (?:\w+ )?sanctions\b/,
  /\bsanctions (?:on|against|relief|regime|evasion|committee|list|bill|law|legislation)\b/,
  /\blift(?:ing|ed|s)? (?:the |all |any |of )?sanctions\b/,
);

/** What approval may be given to: "sanctioned the raid", "sanction a merger". Together with THINGS it would be the longest of all patterns to compile. */
const APPROVED = /^sanction(?:ed|ing)? (?:by |in |on |as )?(?:the |a |an |any |this |that |such |his |her |their |its |our )?((?:\w+ ){0,2}\w+)/;
const THINGS = inOrder(
  String.raw`^(?:raids?|strikes?|attacks?|use|killings?|plans?|deals?|mergers?|events?|fights?|bouts?|matche?s|games?|races?|violence|torture`,
  String.raw`|discrimination|segregation|marriages?|unions?|adoption|disclosures?|action|actions|move|war|protests?|riots?|behaviou?r`,
  String.raw`|practices?|spying|surveillance|detainers|debates?|murders?|execution|slavery|conduct|leaks?|books?|letters?|payments?|trips?`,
  String.raw`|visits?|talks|spending)$`,
);

/** Who sanctions as a state does. */
const BY_STATE = inOrder(
  String.raw`^sanctioned (?:in \w+ )?by (?:the )?(?:united states|u\.s\.|us|united kingdom|u\.k\.|uk|britain|european union|eu|united nations`,
  String.raw`|u\.n\.|treasury|canada|australia|japan|switzerland|ukraine|washington|brussels|london|ottawa|ofac|west)\b`,
);

/** "a sanctioned Russian owner" */
const SANCTIONED_PEOPLE =
  /^sanctioned (?:russian|iranian|chinese|syrian|venezuelan|belarusian|north korean|libyan|sudanese|iraqi|turkish|burmese|cuban|lebanese)s?\b/;

/** Whom a state sanctions. "Sanction" with none of these near has another sense. */
const STRUCK = phrases(
  /\b(?:individuals|companies|company|entities|officials?|oligarchs?|banks?|firms?|businesse?s|businessme?n|people|persons|leaders?|generals)\b/,
  /\b(?:ministers?|networks?|vessels|tankers|ships|airlines?|regime|governments?|countries|nations?|third-party|members of|militia|hackers)\b/,
  /\b(?:traders|shippers|exporters|producers|group|kremlin|moscow|tehran|pyongyang|beijing|damascus|ankara|treasury|economy|sector|exports)\b/,
  /\b(?:oil|insiders|allies|associates|elites?|judges? and|goods|weapons|arms)\b/,
);

/** Who is barred by name, not travellers at large: "an exemption from its travel ban so that the minister could visit". */
const BARRED = phrases(/\b(?:security council|asset freezes?)\b/);

/** Goods that leave or enter, from or to wherever. */
const AT_LARGE = /^(?:bann(?:ed|ing)|restrict(?:s|ed|ing)) (?:[\w ]{0,20})?(?:exports|imports|sales?|shipments?|purchases?)\b(?! (?:from|to)\b)/;
const ON_STATE = phrases(/\b(?:exports|imports|sales?|shipments?|purchases?)\b[^.;]{0,60}\b(?:from|to) (?:the )?(?:west|country|north|south|regime|bloc|union|island)\b/);

/** What a state bans at home: "banning the sale of assault weapons". */
const DOMESTIC = phrases(
  /\b(?:assault|handguns?|guns?|firearms?|tobacco|cigarettes?|vaping|alcohol|fireworks|plastics?|menthol|abortions?|pesticides?)\b/,
  /\b(?:gasoline-powered|flavou?red|puppies|kittens|ivory|marijuana|modified|gmos?|exotic|pets)\b/,
);

/** What only states and their bodies make, or speak of in these words. */
const OF_STATES = phrases(
  /\b(?:economic|financial|trade|international|western|secondary|unilateral|multilateral|sectoral|oil|energy) (?:\w+ )?sanctions\b/,
  /\bsanctions (?:relief|regime|evasion)\b/,
  /\b(?:treasury|ofac|foreign assets control|state department|secretary of state|commerce department|magnitsky|foreign|overseas|dictators?|oligarchs?)\b/,
  /\bsanctions (?:on|against) (?:[\w-]+ ){0,3}(?:officials|companies|banks|firms|generals|ministers|businessmen)\b/,
);

/**
 * Whether a sentence speaks of sanctions between states beyond doubt. `near`: the parties that it and its neighbours name. The country of most articles alone
 * is no witness: "the waivers spared schools the sanctions of the law", "conservatives blacklisted by Washington".
 */
export function isPlainlyOfStates(terms: readonly Term[], view: SentenceView, here: readonly PartyMention[], near: ReadonlySet<string>): boolean {
  const named = new Set(here.flatMap(({ party }) => (party === 'United States' ? [] : [party]))).size;
  // "agreed to lift the old ban on exporting crude oil", "India's ban on exports of onions": what a state keeps at home strikes nobody
  if (terms.every((term) => (term.kind === 'trade' || (named < 2 && /^export.bans?$/.test(view.plain.slice(term.start, term.end))))
    && /export/.test(view.plain.slice(term.start, term.end + 30))
    && !here.some(({ start }) => start > term.start && /\b(?:to|against) (?:the )?$/.test(view.plain.slice(0, start))))) return false;
  if ([...near].some((party) => party !== 'United States') || OF_STATES.in(view.plain)) return true;
  // "The time is ripe for the United States to pass sanctions on those who"
  if (/\bsanctions (?:on|against)\b/.test(view.plain) && here.some(({ as }) => as === 'noun')) return true;
  return terms.some(({ kind, start }) => kind === 'resolution' || (kind === 'measure' && !view.plain.startsWith('blacklist', start)));
}

/** Whether a term has the sense of restrictive measures. `states`: how many states its sentence and its neighbours name; `here`: its sentence alone. */
export function isRestrictive(term: Term, view: SentenceView, states: number, here: number): boolean {
  const around = view.plain;
  // "with American sanction": leave to do it
  if (/\bwith(?:out)? (?:the |its |their |his )?(?:[\w.']+ )?sanction$/.test(around.slice(0, term.end))) return false;
  switch (term.kind) {
    case 'sanctions':
      // "The regulator's sanctions list for brokers", "no sanction was given"
      if (/^(?:no sanction|sanctions list)\b/.test(around.slice(term.start)) && states === 0 && !/\b(?:treasury|ofac)\b/.test(around)) return false;
      // Who has them for a trade: "a former assistant secretary of state for sanctions", "the sanctions chief", "a sanctions lawyer"
      if (/\b(?:secretary|coordinator|director|advis[eo]r|head|envoy|expert|specialist|office|undersecretary)(?: of (?:state|commerce|the treasury))? (?:for|on|of) (?:(?:economic|financial|iran|russia|trade) )?$/.test(around.slice(0, term.start))) return false;
      if (/^[ -](?:experts?|lawyers?|coordinators?|officials?|analysts?|specialists?|advis[eo]rs?|directors?|chiefs?|czars?|office|policy official|scholar|watchers?|monitors)\b/.test(around.slice(term.end))) return false;
      if (states === 0 && (OTHER_FIELDS.in(around) || AT_HOME.in(around))) return false;
      if (REGULATORS.in(around) && !/\b(?:sanctions (?:regime|relief|evasion|committee|list))\b/.test(around)
        && (states < 2 || /\b(?:administrative|disciplinary|ecclesiastical|church|sporting|regulatory|professional) sanctions?\b/.test(around))
        && !/\btreasury\b/.test(around)) return false;
      if (DIPLOMATIC.in(around)) return !/\b(?:ncaa|fifa|uefa|doping|wada)\b/.test(around);
      return !OTHER_FIELDS.in(around);
    case 'verb': {
      // "sanctioned by Britain": whatever else he owns
      if (BY_STATE.test(around.slice(term.start)) || SANCTIONED_PEOPLE.test(around.slice(term.start))) return true;
      const from = around.slice(term.start, term.start + 90);
      if (APPROVED.exec(from)?.[1]?.split(' ').some((word) => THINGS.test(word)) === true
        || /^sanction(?:ed)? by (?:the )?(?:rnc|dnc|ncaa|court|church|church's|league|state|government|commission|law|nasl|usga)\b/.test(from)) return false;
      if (/\b(?:social|moral|legal|official|congressional|divine|religious|severe|popular|royal|judicial|penal) sanction\b/.test(around)) return false;
      // "constitutionally sanctioned", but "newly sanctioned"
      if (/\b(?!strongly|severely|harshly|newly|recently|already|previously|heavily|unilaterally|jointly|currently|formally|separately|quickly|only|family)\w+ly $/.test(around.slice(0, term.start))) return false;
      return !OTHER_FIELDS.in(around) && (states > 0 || STRUCK.in(around))
        && !/\bstate-sanctioned|government-sanctioned|court-sanctioned|-sanctioned (?:violence|discrimination|killing|murder|event)/.test(around);
    }
    case 'measure':
      if (/embargo/.test(around.slice(term.start, term.end))) return states > 0
        && !/\bembargo on (?:transfers|signings|news|coverage|reviews?|publication)\b/.test(around);
      // "the G7's price cap on oil", not one on insulin or bills; "delisted the bank", not from a stock exchange; a general license of the Treasury
      if (/^(?:price|above the|below the) cap\b/.test(around.slice(term.start)))
        return /\b(?:oil|crude|gas|barrels?|g7|g-7|group of seven|russian?)\b/.test(around) && states > 0;
      if (/^snap ?back/.test(around.slice(term.start)))
        return /\b(?:sanctions?|iran\w*|resolutions?|u\.n\.|un|penalties|restrictions|measures|embargo)\b/.test(around);
      if (/^(?:banned|prohibited|embargoed) /.test(around.slice(term.start))) return states > 0
        && /\b(?:u\.n\.|un|united nations|monitors|sanctions?|embargo|security council|resolutions?)\b/.test(around);
      if (/^de-?list/.test(around.slice(term.start))) return states > 0
        && /\b(?:sanction\w*|treasury|ofac|blacklist|terror\w*|u\.n\.|security council|european union|eu)\b/.test(around);
      if (/^export[- ]control/.test(around.slice(term.start)) && states === 0
        && !/\b(?:commerce department|chips?|semiconductors?|technology)\b/.test(around)) return false;
      if (around.startsWith('general licen', term.start)) return states > 0
        && /\b(?:treasury|ofac|sanction\w*|embargo|oil|gas|crude|pump\w*|gold|transactions?)\b/.test(around);
      // "Washington designated the coast a reserve"
      if (/^designat(?:ed|es|ing)$/.test(around.slice(term.start, term.end)))
        return /\b(?:ofac|foreign assets control|sanction\w*|terror\w*|blacklist\w*|assets|treasury|state department)\b/.test(around)
          && !/^ (?:\w+ ){0,4}(?:wetlands|sites?|parks?|reserves?|monuments?|days?|zones?|routes?|seats?|survivor|spokes\w+|ambassador)\b/.test(around.slice(term.end));
      if (/^designations? of (?:[\w'-]+ ){1,6}as\b/.test(around.slice(term.start)) && !/\bterror/.test(around)) return false;
      if (around.startsWith('designat', term.start)) return here > 0
        && /\b(?:treasury|sanction\w*|state department|u\.s\.|us|united states|security council|eu|u\.n\.|terror\w*|blacklist)\b/.test(around);
      // "asked the court to freeze the company's assets", "blacklisted by Hollywood studios"
      if (around.startsWith('blacklist', term.start)) {
        return !/\b(?:advertis\w*|hollywood|outlets|colleges?|donors?|actors?|writers?|screenwriters?|reporters?|hospitals?|doctors?|insurers?|landlords?|lenders?|borrowers?|foreigners|foreign nationals|travell?ers|visitors)\b/.test(around)
          && (here > 0 || /\b(?:treasury|commerce department|sanction\w*|trade blacklist)\b/.test(around)
            || (states > 0
              && /\bblacklist\w* (?:[\w-]+ ){0,4}(?:officials?|companies|banks?|firms|generals|tankers|vessels|ships|traders|judges|ministers?)\b/.test(around)));
      }
      // "The court froze the assets of the builder", "barred refugees from entering"
      if (/fr(?:ee|o)z|freeze/.test(around.slice(term.start, term.end)) && /\b(?:courts?|judge|bankrupt\w*)\b/.test(around)
        && !/\bsanction\w*|\btravel ban|\btreasury\b/.test(around)) return false;
      if (/from entering/.test(around.slice(term.start, term.end))
        && /\b(?:refugees?|migrants?|immigrants?|travell?ers|visitors|muslims?|tourists?|passengers?|journalists?|students?|asylum)\b/.test(around))
          return false;
      if (/fr(?:ee|o)z|freeze|block/.test(around.slice(term.start, term.end))) return states > 0
        || /\b(?:treasury|sanction|designat|travel bans?|executive order|americans)\b/.test(around);
      return true;
    case 'resolution':
      // "a resolution calling for a probe"
      if (/^ (?:that )?(?:calling for|calls for|demanding|condemning|urging|welcoming|asking for) (?:an? |the )?(?!sanctions|embargo)/.test(around.slice(term.end))
        && !/\b(?:sanctions?|embargo|violat\w*|breach\w*|ban(?:s|ned)?|penalties|freez\w*)\b/.test(around)) return false;
      return /\bviolat|\bbreach|\bdef(?:y|ie|ian)|\bflout|\bcontraven|\bimplement|\benforc|\bcompl(?:y|ian|ie)|\bban|\bprohibit|\bbar(?:s|red|ring)?\b|\bimpos|\bsanction|\brestrict|\boblig|\bcounter to\b|\bbreak|\bcontrary to\b|\bignor|\bflagrant|\badopt|\bpass|\bforbid|\babide|\bobserv|\bunder\b|\bdisregard|\bcircumvent|\brequir|\bcaps?\b|\blimit|\bcarr(?:y|ied|ying) out|\bresolutions? (?:on|against|concerning)\b/.test(around);
    case 'trade':
      // "India banned exports of onions to keep prices down": nobody is struck
      if (here < 2 && AT_LARGE.test(around.slice(term.start)) && !ON_STATE.in(around)) return false;
      return here > 0 && !DOMESTIC.in(around) && (!/\btravel bans?\b/.test(around.slice(term.start, term.end)) || BARRED.in(around));
    case 'echo':
      // What they refer to was found before (echoes.ts).
      return true;
  }
}
