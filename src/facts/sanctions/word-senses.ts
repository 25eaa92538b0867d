import { inOrder } from '../../patterns/in-order.ts';
import type { Around } from './around.ts';
import { phrases } from './phrases.ts';

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
  String.raw`^sanctioned (?:in \w+ )?by (?:the )?(?:united states|u\.s|us|united kingdom|u\.k|uk|britain|european union|eu|united nations`,
  String.raw`|u\.n|treasury|canada|australia|japan|switzerland|ukraine|washington|brussels|london|ottawa|ofac|west)\b`,
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

/** Who has them for a trade: "a former assistant secretary of state for sanctions", "the sanctions chief", "a sanctions lawyer". */
const FOR_SANCTIONS = inOrder(
  String.raw`\b(?:secretary|coordinator|director|advis[eo]r|head|envoy|expert|specialist|office|undersecretary)(?: of (?:state|commerce|the treasury))?`,
  String.raw` (?:for|on|of) (?:(?:economic|financial|iran|russia|trade) )?$`,
);
const SANCTIONS_TRADE = inOrder(
  String.raw`^[ -](?:experts?|lawyers?|coordinators?|officials?|analysts?|specialists?|advis[eo]rs?|directors?|chiefs?|czars?|office|policy official`,
  String.raw`|scholar|watchers?|monitors)\b`,
);

/** Whether the noun means what states impose on states. */
export function isSanctionsOfStates({ plain, before, from, behind, states }: Around): boolean {
  // "The regulator's sanctions list for brokers", "no sanction was given"
  if (/^(?:no sanction|sanctions list)\b/.test(from) && states === 0 && !/\b(?:treasury|ofac)\b/.test(plain)) return false;
  if (FOR_SANCTIONS.test(before) || SANCTIONS_TRADE.test(behind)) return false;
  if (states === 0 && (OTHER_FIELDS.in(plain) || AT_HOME.in(plain))) return false;
  if (REGULATORS.in(plain) && !/\b(?:sanctions (?:regime|relief|evasion|committee|list))\b/.test(plain)
    && (states < 2 || /\b(?:administrative|disciplinary|ecclesiastical|church|sporting|regulatory|professional) sanctions?\b/.test(plain))
    && !/\btreasury\b/.test(plain)) return false;
  return DIPLOMATIC.in(plain) ? !/\b(?:ncaa|fifa|uefa|doping|wada)\b/.test(plain) : !OTHER_FIELDS.in(plain);
}

/** "constitutionally sanctioned", but "newly sanctioned" */
const ADVERBIAL = inOrder(
  String.raw`\b(?!strongly|severely|harshly|newly|recently|already|previously|heavily|unilaterally|jointly|currently|formally|separately|quickly|only`,
  String.raw`|family)\w+ly $`,
);

/** Whether the verb means to strike, and not to approve. */
export function isToStrike({ plain, before, from, states }: Around): boolean {
  // "sanctioned by Britain": whatever else he owns
  if (BY_STATE.test(from) || SANCTIONED_PEOPLE.test(from)) return true;
  const near = from.slice(0, 90);
  if (APPROVED.exec(near)?.[1]?.split(' ').some((word) => THINGS.test(word)) === true
    || /^sanction(?:ed)? by (?:the )?(?:rnc|dnc|ncaa|court|church|church's|league|state|government|commission|law|nasl|usga)\b/.test(near)) return false;
  if (/\b(?:social|moral|legal|official|congressional|divine|religious|severe|popular|royal|judicial|penal) sanction\b/.test(plain)) return false;
  return !ADVERBIAL.test(before) && !OTHER_FIELDS.in(plain) && (states > 0 || STRUCK.in(plain))
    && !/\bstate-sanctioned|government-sanctioned|court-sanctioned|-sanctioned (?:violence|discrimination|killing|murder|event)/.test(plain);
}
