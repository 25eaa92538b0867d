import { inOrder } from '../../patterns/in-order.ts';
import { PatternIndex } from '../../language/pattern-index.ts';
import type { Span } from '../../span.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * `sanctions`: the word itself. `verb`: someone sanctions or is sanctioned. `measure`: a measure by its own name (arms embargo, asset freeze).
 * `resolution`: resolutions of the Security Council. `trade`: bans on goods. `echo`: words that mean sanctions only after a sentence on them (see echoes.ts).
 */
export type TermKind = 'sanctions' | 'verb' | 'measure' | 'resolution' | 'trade' | 'echo';

/** A word or phrase that may speak of sanctions; places in the sentence. */
export interface Term extends Span {
  kind: TermKind;
}

const TERMS: readonly { kind: TermKind; says: readonly RegExp[] }[] = [
  { kind: 'sanctions', says: [/\b(?:counter-?|anti-)?sanctions\b/] },
  // "a new sanction", "the sanction against the bank", "sanction policy", "sanctions-busting" is above
  {
    kind: 'sanctions',
    says: [
      /\b(?:economic|financial|trade|u\.s\.|u\.n\.|us|un|eu|new|further|tough|harsh|harshest|every|no) sanction\b/,
      /\bsanction (?:policy|relief|regime|list|measures|waivers?|packages?|against|on)\b/,
      /\bthe sanction (?:front|issue|question|side)\b/,
    ],
  },
  {
    kind: 'verb',
    says: [
      /\b(?<!state-|court-|government-|officially |legally |tacitly |implicitly |divinely |church-)(?:sanction(?=ed\b|ing\b| [a-z])(?:ed|ing)?)\b/,
    ],
  },
  {
    kind: 'measure',
    says: [
      /\b(?:arms|weapons|oil|trade|economic|gas|fuel|energy|food|military|u\.s\.|us|un|u\.n\.|eu|european union|uk|british|security council) embargo(?:es|ed)?\b/,
      /\bembargo(?:es)?"? (?:on|against|of)\b/,
      /\b(?:cuban?|american|british|european|western|russian|chinese|israeli|saudi|international|six-decade|decades-old|longtime|long-standing|\w+'s) embargo\b/,
      /\bthe embargo\b/,
    ],
  },
  {
    kind: 'measure',
    says: [
      /\bbarr?(?:s|ed|ing) [^;]{1,60} from entering (?:the (?:country|united states|u\.s\.|uk|european union|eu|bloc)|russia|china|iran|canada|britain)\b/,
      /\bbarr?(?:s|ed|ing) [^;]{1,60}\b(?:officials?|colonels?|generals?|judges|ministers?|oligarchs?|commanders?|officers?|leaders?|presidents?) from entering\b/,
      /\bbann(?:ed|ing) [^;]{1,40}\b(?:lawmakers?|senators?|officials?|ministers?|judges|generals?) from (?:visiting|entering|travell?ing)\b/,
      /\bfr(?:ee|o)z(?:e|ing) the (?:[\w.-]+ (?:and |or )?){1,4}assets of\b/,
      /\b(?:banned|prohibited|embargoed) (?:commodities|goods|exports(?! (?:of|to)\b)|items|cargo(?:es)?|coal|weapons|shipments|technology|materials|luxury)\b/,
      /\b(?:revenues?|funds|cash|money|billions?|income) (?:[\w.'-]+ ){0,7}frozen (?:in|abroad|overseas|by|under|since)\b/,
      /\btreasury(?: department)? (?:(?:on \w+day|also|has|late|then|again) )*(?:target(?:s|ed)|went after|singled out|cut off)\b/,
      /\bfrozen by (?:the )?(?:u\.s|us|united states|britain|uk|european union|eu|canada|switzerland|treasury)\b/,
      /\b(?:fr(?:ee|o)z|block)(?:e|es|en|s|ed|ing) (?:whatever|everything|anything|all) (?:that )?(?:it|he|she|they) (?:own(?:s|ed)?|holds?|held|has|have|had)\b/,
      /\b(?:asset|assets) freezes?\b|\bfr(?:ee|o)z(?:e|es|en|ing) (?:\w+ )?access to\b/,
      inOrder(
        String.raw`\bfr(?:ee|o)z(?:e|es|en|ing) (?:of )?(?:(?:the|those|these|their|his|her|its|all|any|u\.s\.|us|american|overseas|foreign|bank|financial|\w+(?:ian|ese|ish|rean|can)) )*`,
        String.raw`(?:assets|property|accounts|funds|holdings)\b`,
      ),
      /\bassets? (?:\w+ ){0,7}(?:frozen|freeze)\b/,
      /\bun(?:fr(?:ee|o)z\w*|block\w*) [^;,]{0,40}\b(?:assets|funds|accounts|reserves|cash|money|[mb]illion)\b/,
      /\bfreezes on (?:[\w-]+ ){0,4}(?:assets|property|accounts|funds)\b/,
      /\bblock(?:ing|ed|s)? (?:of )?(?:their |his |its |all |any )?(?:property|assets)\b/,
    ],
  },
  {
    kind: 'measure',
    says: [
      /\bexport[- ](?:controls?|restrictions?|bans?)\b/,
      /\b(?:chip|technology|semiconductor) (?:controls|curbs|restrictions)\b|\b(?:visa|entry) bans? (?:on|against)\b/,
      /\bpackage of (?:restrictive )?measures (?:against|on)\b|\bprice cap\b|\b(?:above|below) the cap\b/,
      /\bvisa (?:bans?|restrictions)\b|\bno-fly list of\b|\bentity list\b|\btrade blacklist\b/,
      /\bsnap ?back\b(?! (?:of )?(?:[\w.]+ ){0,2}sanctions)/,
    ],
  },
  {
    kind: 'measure',
    says: [
      /\b(?:sanctions|treasury|trade|u\.s\.|us|eu|u\.n\.|commerce department'?s?) (?:black)?list\b/,
      /\bblacklist(?:ed|ing|s)?\b|\bspecially designated\b|\bdesignations? (?:announced|by|of|hit|against)\b/,
      /\bdesignated (?:for sanctions )?by the (?:u\.s|us|united states|treasury|state department|eu|european union|security council|u\.n|un|united nations)\b/,
      /\bde-?list(?:s|ed|ing)?\b|\bgeneral licen[cs]es?\b|\bsecondary sanctions\b/,
      /\b(?:u\.n\.|un|eu|international|western|u\.s\.) restrictions on\b|\b(?:u\.n\.|un) ban\b|\b(?:magnitsky|caesar|helms-burton) (?:act|law|list)\b/,
      /\bspecial economic measures act\b|\buyghur forced labou?r prevention act\b|\b1260h list\b/,
      inOrder(
        String.raw`\bdesignat(?:ed|es|ing)(?<=\b(?:treasury|ofac|foreign assets control|state department|united states|u\.s|us|washington|britain`,
        String.raw`|united kingdom|uk|canada|ottawa|australia|european union|eu|security council)\b[^;,]{0,40} designat(?:ed|es|ing))`,
        String.raw`(?! (?:survivor|driver|hitter|the area|an? (?:day|area|month)))\b`,
      ),
    ],
  },
  {
    kind: 'resolution',
    says: [
      inOrder(
        String.raw`\b(?:u\.?n\.?|united nations|(?:security )?council|(?:world|the) body)(?:'s)? (?:security council )?(?:nuclear |sanctions |sanction |arms )?`,
        String.raw`(?:resolutions?|regulations)\b`,
      ),
      /\bsecurity council (?:measures|demands|obligations|limits|caps|curbs|restrictions)\b/,
      /\bun security council resolution\b/,
      /\bresolutions? (?:that|which) [^;]{0,40}\b(?:security council|united nations)\b/,
      /\bresolutions? (?:of|by|from|passed by|adopted by) the (?:u\.?n\.?|united nations|security council)\b/,
      /\bresolutions? (?:661|1267|1373|1540|1591|1695|1701|1718|1737|1747|1803|1874|1929|1970|1973|2087|2094|2216|2231|2270|2321|2371|2375|2397)\b/,
    ],
  },
  {
    kind: 'trade',
    says: [
      /\b(?:import|food|export|oil|gas|coal|steel|seafood) bans?\b/,
      inOrder(
        String.raw`\bban(?:s|ned|ning)? (?:all |most |some |the )?(?:oil |gas |coal |arms |fuel |steel |food |weapons |grain |gold |technology )?`,
        String.raw`(?:imports?|exports?|sales?|shipments?|purchases?) (?:of|from|to)\b`,
      ),
      /\brestrict(?:s|ed|ing|ions on)? (?:\w+ ){0,2}(?:imports|exports)\b|\btravel bans?\b|\bflight bans?\b/,
      /\bban on (?:all |most |some )?(?:(?:\w+ ){0,3})(?:imports?|exports?|sales|arms|oil|gas|food|investment)\b/,
      inOrder(
        String.raw`\b(?:suspend|halt|stopp?|bann?|block|freez|froz|end|curb|restrict)(?:e|s|ed|en|ing|ped|ping)? (?:all |most |some |new |future |its |their )*`,
        String.raw`(?:arms?|weapons?) (?:sales|exports|deliveries|shipments) to\b`,
      ),
      /\bban on (?:supplying|selling|delivering|exporting|shipping|importing|buying|trading)\b/,
    ],
  },
];

/** Made when the first article is read. */
let index: PatternIndex<(typeof TERMS)[number]> | null = null;

/** Every phrase of a sentence that may speak of sanctions, in order; of two that overlap the first kind named above wins. */
export function findTerms(view: SentenceView): Term[] {
  const found: Term[] = [];
  index ??= new PatternIndex(TERMS, ({ says }) => says);
  for (const chance of index.chances(view.plain)) {
    const { kind } = chance.thing;
    for (const { start, end } of index.matches(chance, view.plain)) {
      const term = { kind, start, end };
      if (!found.some((other) => other.start < term.end && term.start < other.end)) found.push(term);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
