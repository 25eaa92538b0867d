import { inOrder } from '../../patterns/in-order.ts';
import type { Around } from './around.ts';
import { phrases } from './phrases.ts';

/** Who is barred by name, not travellers at large: "an exemption from its travel ban so that the minister could visit". */
const BARRED = phrases(/\b(?:security council|asset freezes?)\b/);

/** Goods that leave or enter, from or to wherever. */
const AT_LARGE = /^(?:bann(?:ed|ing)|restrict(?:s|ed|ing)) (?:[\w ]{0,20})?(?:exports|imports|sales?|shipments?|purchases?)\b(?! (?:from|to)\b)/;
const ON_STATE = phrases(/\b(?:exports|imports|sales?|shipments?|purchases?)\b[^;]{0,60}\b(?:from|to) (?:the )?(?:west|country|north|south|regime|bloc|union|island)\b/);

/** What a state bans at home: "banning the sale of assault weapons". */
const DOMESTIC = phrases(
  /\b(?:assault|handguns?|guns?|firearms?|tobacco|cigarettes?|vaping|alcohol|fireworks|plastics?|menthol|abortions?|pesticides?)\b/,
  /\b(?:gasoline-powered|flavou?red|puppies|kittens|ivory|marijuana|modified|gmos?|exotic|pets)\b/,
);

/** What else is blacklisted, and by whom: "blacklisted by Hollywood studios". */
const AT_WORK = inOrder(
  String.raw`\b(?:advertis\w*|hollywood|outlets|colleges?|donors?|actors?|writers?|screenwriters?|reporters?|hospitals?|doctors?|insurers?|landlords?|lenders?`,
  String.raw`|borrowers?|foreigners|foreign nationals|travell?ers|visitors)\b`,
);
const BLACKLISTED = inOrder(
  String.raw`\bblacklist\w* (?:[\w-]+ ){0,4}`,
  String.raw`(?:officials?|companies|banks?|firms|generals|tankers|vessels|ships|traders|judges|ministers?)\b`,
);
/** "Washington designated the coast a reserve" */
const DESIGNATED_ELSE = inOrder(
  String.raw`^ (?:\w+ ){0,4}(?:wetlands|sites?|parks?|reserves?|monuments?|days?|zones?|routes?|seats?|survivor|spokes\w+|ambassador)\b`,
);
const TRAVELLERS =
  /\b(?:refugees?|migrants?|immigrants?|travell?ers|visitors|muslims?|tourists?|passengers?|journalists?|students?|asylum)\b/;
const FREEZING = /fr(?:ee|o)z|freeze/;

/** How a measure is called, in the text from its first letter on, and whether it is then one of states; null leaves it to those that follow. */
const MEASURES: readonly [begins: RegExp, isOfStates: (around: Around) => boolean | null][] = [
  // "the G7's price cap on oil", not one on insulin or bills
  [/^(?:price|above the|below the) cap\b/, ({ plain, states }) => /\b(?:oil|crude|gas|barrels?|g7|g-7|group of seven|russian?)\b/.test(plain) && states > 0],
  [/^snap ?back/, ({ plain }) => /\b(?:sanctions?|iran\w*|resolutions?|u\.n|un|penalties|restrictions|measures|embargo)\b/.test(plain)],
  [/^(?:banned|prohibited|embargoed) /, ({ plain, states }) => states > 0
    && /\b(?:u\.n|un|united nations|monitors|sanctions?|embargo|security council|resolutions?)\b/.test(plain)],
  // "delisted the bank", not from a stock exchange
  [/^de-?list/, ({ plain, states }) => states > 0
    && /\b(?:sanction\w*|treasury|ofac|blacklist|terror\w*|u\.n|security council|european union|eu)\b/.test(plain)],
  [/^export[- ]control/, ({ plain, states }) => (states === 0 && !/\b(?:commerce department|chips?|semiconductors?|technology)\b/.test(plain) ? false : null)],
  // a general license of the Treasury
  [/^general licen/, ({ plain, states }) => states > 0 && /\b(?:treasury|ofac|sanction\w*|embargo|oil|gas|crude|pump\w*|gold|transactions?)\b/.test(plain)],
  [/^designations? of (?:[\w'-]+ ){1,6}as\b/, ({ plain }) => (/\bterror/.test(plain) ? null : false)],
  [/^designat/, ({ plain, here }) => here > 0
    && /\b(?:treasury|sanction\w*|state department|u\.s|us|united states|security council|eu|u\.n|terror\w*|blacklist)\b/.test(plain)],
  [/^blacklist/, ({ plain, states, here }) => !AT_WORK.test(plain) && (here > 0
    || /\b(?:treasury|commerce department|sanction\w*|trade blacklist)\b/.test(plain) || (states > 0 && BLACKLISTED.test(plain)))],
];

/** Whether a measure by its own name is one that states take against states. */
export function isMeasureOfStates(around: Around): boolean {
  const { plain, words, from, behind, states } = around;
  if (/embargo/.test(words)) return states > 0 && !/\bembargo on (?:transfers|signings|news|coverage|reviews?|publication)\b/.test(plain);
  if (/^designat(?:ed|es|ing)$/.test(words)) {
    return /\b(?:ofac|foreign assets control|sanction\w*|terror\w*|blacklist\w*|assets|treasury|state department)\b/.test(plain)
      && !DESIGNATED_ELSE.test(behind);
  }
  for (const [begins, isOfStates] of MEASURES) {
    const told = begins.test(from) ? isOfStates(around) : null;
    if (told !== null) return told;
  }
  // "asked the court to freeze the company's assets", "barred refugees from entering"
  if (FREEZING.test(words) && /\b(?:courts?|judge|bankrupt\w*)\b/.test(plain) && !/\bsanction\w*|\btravel ban|\btreasury\b/.test(plain)) return false;
  if (/from entering/.test(words) && TRAVELLERS.test(plain)) return false;
  return !(FREEZING.test(words) || /block/.test(words)) || states > 0
    || /\b(?:treasury|sanction|designat|travel bans?|executive order|americans)\b/.test(plain);
}

/** Whether a ban on trade strikes a state. */
export function isTradeBanOnStates({ plain, words, from, here }: Around): boolean {
  // "India banned exports of onions to keep prices down": nobody is struck
  if (here < 2 && AT_LARGE.test(from) && !ON_STATE.in(plain)) return false;
  return here > 0 && !DOMESTIC.in(plain) && (!/\btravel bans?\b/.test(words) || BARRED.in(plain));
}

/** "a resolution calling for a probe" */
const RESOLUTION_FOR = /^ (?:that )?(?:calling for|calls for|demanding|condemning|urging|welcoming|asking for) (?:an? |the )?(?!sanctions|embargo)/;
/** What is told of a resolution that binds. */
const BINDING = phrases(
  /\bviolat|\bbreach|\bdef(?:y|ie|ian)|\bflout|\bcontraven|\bimplement|\benforc|\bcompl(?:y|ian|ie)|\bban|\bprohibit|\bbar(?:s|red|ring)?\b|\bimpos/,
  /\bsanction|\brestrict|\boblig|\bcounter to\b|\bbreak|\bcontrary to\b|\bignor|\bflagrant|\badopt|\bpass|\bforbid|\babide|\bobserv|\bunder\b/,
  /\bdisregard|\bcircumvent|\brequir|\bcaps?\b|\blimit|\bcarr(?:y|ied|ying) out|\bresolutions? (?:on|against|concerning)\b/,
);

/** Whether a resolution of the Security Council is spoken of for what it forbids. */
export function isBinding({ plain, behind }: Around): boolean {
  if (RESOLUTION_FOR.test(behind) && !/\b(?:sanctions?|embargo|violat\w*|breach\w*|ban(?:s|ned)?|penalties|freez\w*)\b/.test(plain)) return false;
  return BINDING.in(plain);
}
