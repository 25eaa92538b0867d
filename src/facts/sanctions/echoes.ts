import { inOrder } from '../../patterns/in-order.ts';
import { PatternIndex } from '../../language/pattern-index.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Term } from './terms.ts';

/** What an earlier sentence must have spoken of for the words of a later one to refer to it, and how many sentences back at most. */
interface Echo {
  kind: 'echo' | 'trade' | 'resolution';
  earlier: RegExp;
  reach: number;
  says: readonly RegExp[];
}

const ECHOES: readonly Echo[] = [
  // "banned imports of meat" … "the ban would give farmers a chance", "may also introduce restrictions"
  {
    kind: 'trade', reach: 12,
    earlier: inOrder(
      String.raw`\b(?:import|food|export|oil|gas|coal|flight|trade) bans?\b|\bban(?:s|ned|ning)? (?:\w+ ){0,2}(?:imports?|exports?)\b`,
      String.raw`|\bbans? on (?:\w+ ){0,3}(?:imports?|exports?)\b`,
    ),
    says: [
      /\b(?:the|this|its|that|such a|similar|import|retaliatory) bans?\b|\bbanning (?:\w+ ){1,3}(?:from|of)\b/,
      /\b(?:introduc|impos|lift|eas|widen)\w* (?:\w+ ){0,2}(?:restrictions|curbs|limits)\b/,
    ],
  },
  // "a law setting new sanctions", "a sanctions bill" … "the legislation is deterring sales", "the bill passed 98-2"
  {
    kind: 'echo', reach: 8,
    earlier: inOrder(
      String.raw`\bsanctions?[ -](?:related )?(?:bill|law|legislation|act|measure|package)\b`,
      String.raw`|\b(?:bill|law|legislation|act|measure|amendment)\b[^;]{0,70}\bsanction\w*|\bsanctions\b[^;]{0,50}\b(?:bill|legislation)\b|\bcaatsa\b`,
    ),
    says: [
      /\b(?:the|this|that) (?:new |senate |house |proposed |bipartisan |sweeping )?(?:legislation|bill|law)\b/,
    ],
  },
  // "an executive order to impose sanctions" … "he will be signing the order"
  {
    kind: 'echo', reach: 4,
    earlier: /\b(?:executive )?order\b[^;]{0,90}\bsanction|\bsanction\w*[^;]{0,90}\bexecutive order\b/,
    says: [
      /\b(?:the|this|that) (?:executive )?order\b/,
    ],
  },
  // "U.S. sanctions" … "the penalties took effect", "the new restrictions", "those designations"
  {
    kind: 'echo', reach: 6,
    earlier: /\bsanction|\bembargo|\basset freeze|\bassets\b|\bexport[- ]controls?\b|\bblacklist|\btravel bans?\b|\bpackage of measures\b/,
    says: [
      inOrder(
        String.raw`\b(?:the|these|those|such|its|their|(?:the )?\d+(?: new)?|new|further|additional|punitive|retaliatory|economic|financial|the latest`,
        String.raw`|these latest) (?:punitive |restrictive |economic |financial |retaliatory |new |latest )*`,
        String.raw`(?:penalties|punitive measures|restrictive measures|restrictions|designations?|curbs|blacklistings?|embargo|asset freezes?|countermeasures)`,
        String.raw`\b`,
      ),
      /\b(?:the|these|those) (?:new |latest |punitive |economic |targeted |additional )*measures\b/,
      /\bpunitive measures\b|\bwaivers?\b|\bgeneral licen[cs]es?\b|\bcountermeasures\b/,
      /\bunfriendly (?:act|step|move)\b/,
    ],
  },
  // "Any arms deal would violate the sanctions" … "accused the North of supplying shells", "officials denied such claims"
  {
    kind: 'echo', reach: 30,
    earlier: inOrder(
      String.raw`\b(?:arms|weapons|missiles?|shells|munitions|oil|coal|fuel|workers)\b[^;]{0,120}\b(?:violat|breach|sanction|resolution|embargo)`,
      String.raw`|\b(?:violat|breach|sanction|resolution|embargo)[^;]{0,120}\b(?:arms|weapons|missiles?|shells|munitions|oil|coal|fuel|workers)\b`,
    ),
    says: [
      inOrder(
        String.raw`\baccus(?:e|es|ed|ing)\b[^;]{0,60}\b(?:provid|suppl|send|sell|ship|transfer|export|smuggl|giv|deliver)\w*\b[^;]{0,60}\b`,
        String.raw`(?:arms|weapons|missiles?|shells|munitions|ammunition|rockets|drones|oil|coal|fuel)\b`,
      ),
    ],
  },
  {
    kind: 'echo', reach: 1,
    earlier: /\b(?:violat|breach|evad|circumvent|accus|smuggl)/,
    says: [
      inOrder(
        String.raw`\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?) (?:such|the|those|these|any|all|both|that|it|doing so|wrongdoing|involvement)`,
        String.raw` ?(?:claims?|accusations?|allegations?|charges?|reports?|sales|transfers)?`,
      ),
    ],
  },
  // "a new round of sanctions" … "A second round could follow"
  {
    kind: 'echo', reach: 3,
    earlier: /\bsanction/,
    says: [
      inOrder(
        String.raw`\b(?:a|the|another) (?:first|second|third|next|further|fresh|latest|more severe|tougher) (?:round|tranche|wave|batch|package)\b`,
        String.raw`(?! of (?!sanctions|penalties|measures|punish))`,
      ),
    ],
  },
  // "announced new sanctions" … "As he announced the package", "dismissed the new round as tepid", "They cover exports of chips"
  {
    kind: 'echo', reach: 2,
    earlier: /\bsanction|\bprice cap\b|\bpackage of measures\b/,
    says: [
      /\bthe (?:new |latest )?(?:package|round|tranche|cap)\b(?! of)/,
      /^(?:they|these|those|all|both) (?:also )?(?:cover|ban|bar|prohibit|target|include|restrict|freeze|are (?:prohibited|barred|banned))\b/,
    ],
  },
  // "sanctions on Monday" … "The lira tumbled to its lowest in a year"
  {
    kind: 'echo', reach: 3,
    earlier: /\bsanction/,
    says: [
      /\b(?:ruble|rouble|rial|lira|yuan|bolivar|currency)\b[^;]{0,60}\b(?:fell|fallen|tumbl\w+|slump\w*|plung\w+|dropp\w+|sank|slid|weaken\w*|crash\w*|plummet\w*)\b/,
    ],
  },
  // "The Council voted to sanction …": "The resolution was drafted by", "so important to this resolution", "The measure bans coal"
  {
    kind: 'resolution', reach: 9,
    earlier: inOrder(
      String.raw`\b(?:security council|u\.n|united nations|un)\b[^;]{0,120}\b(?:sanction|resolution|embargo)`,
      String.raw`|\b(?:sanction|resolution|embargo)[^;]{0,120}\b(?:security council|u\.n|united nations|un)\b`,
    ),
    says: [
      /\b(?:the|this|that|a|another|its|their) (?:(?:new|draft|latest|sanctions|tough|tougher|final|weighty|reasonable|u\.s\.-drafted) )*resolution\b/,
      inOrder(
        String.raw`\b(?:compl(?:y|ies|ied|ying)|abid(?:e|es|ed|ing)|violat\w+|breach\w*|enforc\w+|implement\w*|carr\w+ out|defian\w+|respect\w*) `,
        String.raw`(?:[\w-]+ ){0,3}(?:the|its|these|those|all|such) (?:\w+ )?resolutions\b(?! (?:of|to) (?:the|this|that) (?:crisis|conflict|dispute|war))`,
      ),
      /\bthe measure (?:also )?(?:punish|ban|bar|target|cut|freez|prohibit|restrict|aim|includ|would|will|call|limit)\w*/,
    ],
  },
  // "The embargo stays" … "will ease travel and remittance policies", "lift all restrictions on Americans who travel"
  {
    kind: 'echo', reach: 30,
    earlier: /\bsanctions?\b|\bembargo/,
    says: [
      /\b(?:lift|eas|loosen|relax)(?:e|es|ed|ing|s)? (?:[\w-]+ ){0,3}(?:restrictions|policies|rules|curbs)\b/,
      /\blist of (?:the )?(?:state |terror(?:ism)? )?sponsors\b/,
      /\b(?:off|from|on|onto) (?:the |a |its |washington's )?(?:[\w.']+ ){0,3}(?:terror(?:ism)?|terrorism-sponsors?) list\b/,
    ],
  },
  // "deal offers sanctions relief" … "a so-called phased relief"
  {
    kind: 'echo', reach: 6,
    earlier: /\b(?:sanctions? relief|relief from (?:[\w.'-]+ ){0,3}sanctions|(?:lift|eas|end)\w* (?:[\w.'-]+ ){0,4}sanctions)\b/,
    says: [
      /\b(?:phased|broad(?:-based)?|full|partial|immediate|economic|financial|any|the|such|some|complete)"? relief\b/,
      /\brelief (?:of up to|worth|package)\b/,
    ],
  },
  // "is easing sanctions" … "I haven't eased anything", "If you lift that", "allows it to buy spare parts"
  {
    kind: 'echo', reach: 2,
    earlier: /\bsanctions?\b|\bembargo/,
    says: [
      /\b(?:lift|eas)(?:e|ed|ing|s)? (?:it|that|anything|any of|all of)\b/,
      /\benforcement (?:efforts?|actions?|regime)\b/,
    ],
  },
  {
    kind: 'echo', reach: 2,
    earlier: /\b(?:eas|lift|relax|waiv|unfreez|suspend)\w* (?:[\w.'-]+ ){0,5}(?:sanctions|embargo|cash|assets|billion)|\bsanctions? relief\b/,
    says: [
      /\b(?:allow|permit)(?:s|ed|ing)? (?:[\w.'-]+ ){0,4}to (?:buy|sell|import|export|resume|trade|make (?:[\w-]+ ){0,2}transactions|do business)\b/,
    ],
  },
  // "sanctions" … "any of the U.S. punishments", "declined to punish anybody on the list", "The targets this time were"
  {
    kind: 'echo', reach: 5,
    earlier: /\bsanction|\bembargo/,
    says: [
      /\b(?:u\.s\.|us|american|western|european|eu|u\.n\.|un|economic|financial|trade|pocketbook) (?:punishments?|penalties|measures)\b/,
      /\b(?:tough(?:er)?|harsh(?:er)?|stiff(?:er)?|further significant|significant|unprecedented) (?:punishments?|penalties|measures)\b/,
      /\bpenalties (?:on|against)\b|\bpunish(?:es|ed|ing)?\b(?! (?:killers?|criminals?|crimes?))/,
      /\b(?:the|among the|its|their) targets (?:include|are|were|this time|of the)\b/,
    ],
  },
  // "slapped sanctions on oligarchs on Friday" … "The move was cheered", "these actions are welcome", "the moves are no response to"
  {
    kind: 'echo', reach: 3,
    earlier: inOrder(
      String.raw`\b(?:impos|slapp|announc|unveil|target|hit|adopt|approv|new|latest)\w*\b[^;]{0,90}\bsanctions?\b`,
      String.raw`|\bsanctions? (?:were|was|are) (?:\w+ )?(?:impos|announc|unveil|adopt)\w*`,
    ),
    says: [
      inOrder(
        String.raw`\b(?:the|these|this|those|friday's|monday's|tuesday's|wednesday's|thursday's) (?:latest |new )?(?:moves?|actions?)\b`,
        String.raw`(?= (?:was|were|is|are|has|have|had|comes?|came|follow\w*|draws?|drew|will|would|also|could|may|puts?|targets?|hits?|marks?|sent|sends?`,
        String.raw`|against)\b)`,
      ),
    ],
  },
  // "hit five companies with sanctions" … "dismissed the announcement", "Rights groups welcomed the decision"
  {
    kind: 'echo', reach: 3,
    earlier: /\bsanction|\bblacklist/,
    says: [
      inOrder(
        String.raw`(?<=\b(?:call|describ|dismiss|denounc|condemn|critici[sz]|welcom|prais|applaud|hail|reject|slamm|slam|deplor|shrug|laugh`,
        String.raw`|scoff)\w*(?: off| at)? (?:the|this|that|monday's|tuesday's|wednesday's|thursday's|friday's) (?:latest |new )?)`,
        String.raw`(?:announcement|actions?|decision|moves?|steps?|order|designations?)\b`,
      ),
      /(?<=\b(?:u\.s\.|american|european|washington's) )(?:moves?|actions?)\b/,
    ],
  },
  // "sanctions on the company" … "talks to take it off the list", "put two more on its list"
  {
    kind: 'echo', reach: 8,
    earlier: /\bsanction|\bblacklist/,
    says: [
      inOrder(
        String.raw`\b(?:tak(?:e|en|ing)|took|remov\w+|str(?:ike|uck)|dropp?\w*|put(?:s|ting)?|add(?:s|ed|ing)?|plac(?:e|ed|ing)) `,
        String.raw`(?:[\w'-]+ ){0,4}(?:off|from|on|to) (?:the|its|that|america's|washington's) (?:same )?list\b`,
      ),
      /\b(?:the|this|that) (?:listings?|blacklistings?)\b/,
    ],
  },
  // "economic sanctions" … "restrictions on its access to capital markets", "rushing into another round", "keep up the pressure"
  {
    kind: 'echo', reach: 6,
    earlier: /\bsanction/,
    says: [
      /\b(?:barred|banned) from (?:entering|travell?ing)\b|\bproperty\b[^;]{0,60}\bblocked\b/,
      /\brevok(?:e|es|ed|ing) (?:the )?(?:[\w.]+ )?visas? (?:of|for|from)\b/,
      /\brestrictions on (?:[\w'-]+ ){0,4}(?:access|travel|dealings|banks|exports|imports|trade|investment|borrowing|financing)\b/,
      /\b(?:another|a new|a fresh|the next) (?:round|package|batch|tranche)\b(?! of (?!sanctions|penalties|measures|punish))/,
      /\bpenalties (?:should|must|will|would|may|could|can|are|were|remain|stay)\b/,
      /\b(?:keep|kept|keeping|ratchet\w*|step\w*|maintain\w*|increas\w*|ease|eased|easing) (?:up )?(?:the |maximum |economic )+pressure\b/,
    ],
  },
  // "sanctions on Monday" … "Its shares lost half of their value"
  {
    kind: 'echo', reach: 2,
    earlier: /\bsanction/,
    says: [
      /\b(?:shares|stock price)\b[^;]{0,40}\b(?:fell|fallen|tumbl\w+|slump\w*|plung\w+|dropp\w+|sank|slid|lost|crash\w*|plummet\w*)\b/,
    ],
  },
  // "The sanctions hurt. Their removal would help."
  {
    kind: 'echo', reach: 1,
    earlier: /\bsanctions\b|\bembargo\b/,
    says: [
      /\btheir (?:continuance|continuation|removal|lifting|easing|effects?|impact|suspension|extension|renewal|return|imposition|enforcement)\b/,
      /\b(?:lift|eas|waiv|remov|suspend|impos|reimpos|evad|violat|enforc|tighten|toughen|roll)(?:e|es|ed|ing|s)? them\b/,
      /\brolling them out\b/,
    ],
  },
];

/** Made when the first article on sanctions is read. */
let index: PatternIndex<Echo> | null = null;

/** Words of a sentence that refer to measures which an earlier one spoke of. `earlier`: the sentences before it that speak of sanctions. */
export function findEchoes(view: SentenceView, earlier: readonly SentenceView[]): Term[] {
  if (earlier.length === 0) return [];
  index ??= new PatternIndex(ECHOES, ({ says }) => says);
  for (const chance of index.chances(view.plain)) {
    const { kind, earlier: spoken, reach } = chance.thing;
    const match = index.matches(chance, view.plain)[0];
    if (match && earlier.some(({ plain, sentence }) => sentence.index >= view.sentence.index - reach && spoken.test(plain))) return [{ kind, ...match }];
  }
  return [];
}
