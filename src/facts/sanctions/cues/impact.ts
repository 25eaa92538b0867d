import { inOrder } from '../../../patterns/in-order.ts';
import type { Cues } from './cue.ts';
import { BECAUSE, BETWEEN, MEASURE, TURNS } from './words.ts';

/** What they do to those whom they strike. */
export const IMPACT: Cues = { type: 'impact', cues: [
  // "the impact of sanctions", "sanctions have crippled the economy", "doubt that sanctions are having an effect", "the measures are too weak"
  {
    weight: 3.9,
    says: [
      /\b(?:have|has|had|having) (?:[\w'-]+ ){0,4}(?:effects?|impact)\b/,
      /\bwhether (?:[\w.'-]+ ){0,6}(?:going to work|works?|worked|working|effective|succeed\w*)\b/,
      /\bdoubt\w* [^;]{0,60}\b(?:punishments?|sanctions|penalties|measures|embargo)\b[^;]{0,20}\b(?:would|will|have|has|can|could)\b/,
      /\byet to (?:force|change|stop|persuade|deter|alter|hurt|dent|bring|curb)\b/,
    ],
  },
  {
    weight: 3.7,
    says: [
      inOrder(
        String.raw`\b(?:sanctions|embargo|measures|penalties) (?:[\w.'-]+ ){0,3}(?:are|is|were|was|been|proved?|proven) (?:\w+ly )?`,
        String.raw`(?:insufficient|inadequate|ineffective|useless|weak|too (?:weak|tepid|little|soft|late|timid)|not enough|working|not working|a failure`,
        String.raw`|(?:just |simply )?not (?:affecting|changing|deterring|stopping|hurting|biting|having))\b`,
      ),
    ],
  },
  // "The lifting of sanctions has helped exporters": what their end does
  {
    weight: 4.2,
    says: [
      inOrder(
        String.raw`\b(?:lifting|easing|removal|suspension|end|relaxation) of (?:[\w.'-]+ ){0,4}(?:sanctions|embargo) (?:(?:on|against) [\w'-]+ )?`,
        String.raw`(?:(?:has|have|had) )?(?:also |already |only |so far )?(?:improv(?:ed|es)|help(?:ed|s)|made|mak(?:es|ing)|boost(?:ed|s)|reviv(?:ed|es)`,
        String.raw`|brought|allowed|opened|failed|done|led|fuel(?:led|ed|s)|spurred)\b`,
      ),
    ],
  },
  {
    weight: 3.6,
    says: [
      inOrder(
        String.raw`\b(?:impact|effects?|toll|cost|costs|burden|brunt|bite|weight|consequences?|persistence|pain) of `,
        String.raw`(?:the |these |those |u\.s\. |u\.n\. |economic |international |western |heavy |crippling )*(?:sanctions|embargo|ban|measures|restrictions)`,
      ),
    ],
  },
  {
    weight: 2.9, governs: true,
    says: [
      inOrder(
        String.raw`\b`,
        String.raw`(?:ruble|rouble|rial|lira|yuan|bolivar|currency|stocks?|shares?|bonds?|stock market|stock exchange|markets|exports|output|revenues?|growth)`,
        String.raw`\b[^;]{0,60}\b`,
        String.raw`(?:fell|fallen|falling|tumbl\w+|slump\w*|plung\w+|dropp\w+|sank|slid|lost|weaken\w*|crash\w*|plummet\w*|halved|shr[au]nk|down by|dip\w*)\b`,
      ),
    ],
  },
  {
    weight: 2.5,
    says: [
      /\b(?:hurt(?:s|ing)?|painful|harm(?:s|ed|ing|ful)?|damag(?:e|es|ed|ing)|crippl(?:e|ed|ing)(?! (?:[\w.]+ ){0,3}(?:sanctions|embargo)))\b/,
      /\b(?:squeez(?:e|ed|ing)|chok(?:e|ed|es|ing)|strangl\w+|suffer(?:s|ed|ing)?|devastat\w+|batter(?:ed|ing)|hobbl(?:ed|ing))\b/,
      /\b(?:weigh(?:ed|ing|s)? on|isolat(?:e|ed|ing|ion)|inflation|recession|shortages?|plung(?:e|ed|ing)|slump(?:ed)?|collaps(?:e|ed|ing))\b/,
      /\b(?:contribut(?:e|ed|ing)|undermin(?:e|ed|ing)|weaken(?:ed|ing|s)?|deter(?:s|red|ring|rent)?|effective(?:ness)?|cut off|shrink|shrank)\b/,
      /\b(?:struggl\w+|impact|bit(?:e|es|ing)|hardship|economic (?:crisis|collapse|woes|pain)|brought .{0,30} to the (?:negotiating )?table)\b/,
      /\b(?:(?:because of|due to|thanks to|blamed? on|blam(?:e|es|ed|ing)) (?:[\w.']+ ){0,3}(?:sanctions|embargo)|(?:hit|affect)(?:ed|ing|s)? by)\b/,
      /\btake its toll\b/,
    ],
  },
  {
    weight: 2.3,
    says: [
      /\b(?:shrunk|trickle|le(?:ave|aves|ft|aving) (?:[\w.'-]+ ){1,4}without|cannibali[sz]\w+|bleed(?:s|ing)?|bled|drain(?:s|ed|ing)?|scarce)\b/,
      /\b(?:scarcity|poverty|famine|hunger|done little|had little effect|fail(?:s|ed|ing)? to (?:stop|slow|change|curb|deter|dent|halt))\b/,
      /\b(?:bankrupt\w*|exodus|dr(?:ove|iven|ives?|iving) up|pushed up|depriv(?:e|es|ed|ing)|stifl(?:e|es|ed|ing)|stagnat\w+|paraly[sz]\w+)\b/,
      /\b(?:hamper(?:s|ed|ing)?|hinder(?:s|ed|ing)?|imped(?:e|es|ed|ing)|complicat(?:e|es|ed|ing)|disrupt(?:s|ed|ing|ion)?|blow to)\b/,
      /\b(?:halv(?:e|es|ed|ing)|deepen(?:s|ed|ing)?|worsen(?:s|ed|ing)?|exacerbat\w+|fuel(?:s|ed|ing) (?:inflation|anger)|dent(?:s|ed|ing)?)\b/,
      /\b(?:erod(?:e|es|ed|ing)|sap(?:s|ped|ping)?)\b/,
    ],
  },
  {
    weight: 2.4,
    says: [
      /\b(?:harder|difficult|dried up|dry(?:ing)? up|for lack of|lack of|scar(?:e|es|ed|ing)|soar(?:s|ed|ing)?|idle[ds]?)\b/,
      /\b(?:lost (?:\w+ ){0,4}(?:market|business|jobs|access|revenue|contracts)|under the weight of|starv\w+|ruin\w*|wreck\w*|empty shelves)\b/,
      /\b(?:rising prices|joblessness|unemployment)\b/,
    ],
  },
  {
    weight: 2.7,
    says: [
      inOrder(
        String.raw`\b(?:sanctions|embargo|export controls|controls|restrictions|curbs)(?: (?:by|of|from) [\w. ]{2,20}?)? (?:(?!the |a |an |as )\w+ ){0,2}`,
        String.raw`(?:help(?:ed|s)?|forc(?:ed|e|es)|brought|led|caus(?:ed|e)|cost|made|drove|drive|play(?:ed)?|work(?:ed|s)?|fail(?:ed)?|push(?:ed)?|cemented`,
        String.raw`|contributed|cut|reduced|slowed|prevented|prompted|left|kept|hit|helped|wiped|halved|sent)\b`,
      ),
      /\b(?:market share|prices|ruble|rial|lira|currency|investor sentiment|living standards)\b/,
      /\bsanctions (?:began|begin|started|start) to (?:bite|hurt|work|be felt)\b|\b(?:began|begun|start(?:ed)?) to feel\b/,
    ],
  },
  // "sanctions on the country delay shipments", "as sanctions scare insurers"
  {
    weight: 3,
    says: [
      inOrder(
        String.raw`\b(?:sanctions|embargo|measures|restrictions) (?:(?:on|against) [\w' ]{2,25}? )?(?:have |has )?`,
        String.raw`(?:delay|hamper|slow|scare|hinder|strand|squeeze|starve|strain|make|leave|cost|drive|push)(?:s|d|ed)? (?!up\b|to\b)\w+`,
      ),
    ],
  },
  // "Child mortality doubled under the sanctions", "Trade fell by a third as sanctions took hold"
  {
    weight: 3.4,
    says: [
      inOrder(
        String.raw`\b(?:doubled|tripled|quadrupled|halved|rose|risen|fell|fallen|climbed|jumped|surged|dropped|plunged|collapsed|shrank|shrunk|soared|slumped`,
        String.raw`|dwindled)\b[^;]{0,60}\b(?:under|after|since|as|because of|amid|on fears of) (?:the |new |fresh )?(?:[\w.]+ ){0,3}(?:sanctions|embargo)\b`,
      ),
    ],
  },
  // "a brake on change", "vulnerable to sanctions", "a perfect storm of sanctions and cheap oil", "boxed in by sanctions"
  {
    weight: 2.8,
    says: [
      /\b(?:brakes? on|vulnerab\w+ to|stumbling[- ]blocks?|obstacles? (?:to|for)|perfect storm)\b/,
      /\b(?:crush(?:es|ed|ing)(?! (?:[\w.]+ ){0,3}(?:sanctions|embargo))|restrain(?:s|ed|ing)?|stym(?:ie|ied|ying)|engendered by)\b/,
      /\b(?:unintended consequences|with(?:stand|stood)|weather(?:ed|ing)? (?:the )?(?:sanctions|embargo)|surviv(?:e|es|ed|ing))\b/,
      /\b(?:going after (?:its|their|his) ability|den(?:y|ies|ied|ying) (?:it|them|him|the \w+) (?:the )?(?:money|cash|funds|revenue|means))\b/,
      /\b(?:boxed? in|cannot change|(?:could|can|will|would) stop (?:the|its|his|their|them)\b|reduc(?:e|es|ed|ing))\b/,
      /\blimit(?:s|ed|ing) the ability\b/,
    ],
  },
  // "paused purchases after the sanctions", "the currency slid within hours of the sanctions"
  { weight: 3.4, says: [new RegExp(String.raw`\b${TURNS}\b(?![^;]*\b(?:announc\w*|unveil\w*|put|placed)\b)[^;]{0,90}\b${BECAUSE} (?:[\w.'-]+ ){0,6}${MEASURE}\b`)] },
  {
    weight: 3.4, governs: true,
    says: [
      new RegExp(String.raw`^(?:since|after|because of|under|amid|as a result of) (?:[\w.'-]+ ){0,4}${MEASURE}\b[^;]{0,120}, [^,;]{0,60}\b${TURNS}`),
    ],
  },
  // "as a result of the sanctions", "lost a fifth of their business to the sanctions", whatever the verb
  {
    weight: 2.9,
    says: [
      inOrder(
        String.raw`\b(?:as a result of|because of|due to|owing to|thanks to|blam\w+(?: [\w'-]+){0,3}? (?:on|for)?|los[et]\w*[^;]{0,40} to|eat\w* into[^;]{0,20}`,
        String.raw`|hardly (?:feel|notice)|barely (?:feel|notice)) (?:the |these )?`,
        String.raw`(?:(?:u\.s\.|american|western|european|eu|u\.n\.|british|international|new|latest|economic) ){0,3}(?:sanctions|embargo|export[- ]controls?)`,
        String.raw`\b`,
      ),
    ],
  },
  {
    weight: 3,
    says: [
      inOrder(
        String.raw`\b(?:because|as|when|since)\b[^;]{0,60}\b(?:sanctions|embargo|controls)\b[^;]{0,40}\b`,
        String.raw`(?:den(?:y|ies|ied)|eat(?:s|ing)?|ate|squeez\w+|chok\w+|starv\w+|cut|came back|brought in|took hold|bit)\b`,
      ),
      /\bdepriv\w+ of\b/,
      /\b(?:eva[p]orat|r[ua]n dry|gone up|went up|leapt|sat idle|grown to a record|grounded)\w*\b[^;]{0,80}\b(?:sanctions|embargo)\b/,
      /\bsanctions\b[^;]{0,60}\bnot (?:\w+ )?(?:a single|one)\b/,
    ],
  },
  // "responsible for driving it to the table", "forced the leadership back to talks"
  {
    weight: 3.3,
    says: [
      inOrder(
        String.raw`\b(?:br(?:ought|ing\w*)|dr(?:ove|iv\w+)|forc\w+|push\w*|got|coax\w*|compell?\w*) (?:[\w.'-]+ ){1,4}?(?:back )?(?:to|into|toward) `,
        String.raw`(?:the )?(?:(?:negotiating|bargaining) )?(?:table|talks|negotiations)\b`,
      ),
    ],
  },
  // "The sanctions on the country had ruined a middle class": whatever a verb does to whom, unless it tells what sanctions are
  {
    weight: 3.2,
    says: [
      inOrder(
        String.raw`\b(?:sanctions|embargo)(?: (?:on|against) [\w' ]{2,25}?)? (?:have|has|had) (?:\w+ly |also |already |long |all but )?`,
        String.raw`(?!been\b|target|bann|barr|froz|hit\b|includ|cover|remain|expir|laps|focus|appl|prohibit|forbid|restrict)\w+(?:ed|en|t|de|ne) `,
        String.raw`(?:a|an|the|its|their|his|her|many|most|millions|thousands|ordinary|what)\b`,
      ),
    ],
  },
  // "which the governor puts down to sanctions"
  {
    weight: 3.1,
    says: [
      new RegExp(String.raw`\b(?:(?:puts?|putting) (?:[\w'-]+ ){0,4}down to|attribut\w+ (?:[\w'-]+ ){0,4}to) ${BETWEEN}(?:sanctions|embargo)\b`),
      new RegExp(String.raw`\b(?:blam(?:e|es|ed|ing) (?:[\w'-]+ ){1,6}(?:of|by)?|paid for) ${BETWEEN}(?:sanctions|embargo)\b`),
    ],
  },
  // "no bank would touch a transfer for fear of the sanctions"
  { weight: 3.6, says: [/\b(?:for|out of) fear of (?:[\w.'-]+ ){0,4}(?:sanctions|penalties|being (?:sanctioned|blacklisted))\b/] },
  // "will shave a point off its growth"
  {
    weight: 3.3,
    says: [
      inOrder(
        String.raw`\b(?:shav(?:e|es|ed|ing)|knock(?:s|ed|ing)?|wip(?:e|es|ed|ing)|tak(?:e|es|ing)|took|cut) (?:[\w.,$%-]+ ){1,6}(?:off|out of) `,
        String.raw`(?:its|the|their|his|[\w]+'s) (?:[\w-]+ ){0,2}(?:growth|economy|exports|output|income|value|price|budget|revenues?|gdp)\b`,
      ),
    ],
  },
  // "could bring an economy to its knees", "kept out of a market by the embargo"
  {
    weight: 3.5,
    says: [
      /\bto (?:its|their|his) knees\b/,
      /\b(?:kept|shut|locked|barred|frozen|cut) (?:out of|off from|from|out) [^;]{0,70}\bby (?:the |its |their )?(?:[\w.'-]+ ){0,3}(?:sanctions|embargo)\b/,
    ],
  },
  // "Trade has shrunk by a quarter since the bloc sanctioned the country", "Since Washington ended the waivers, exports have dropped"
  {
    weight: 3.4,
    says: [
      new RegExp(String.raw`\b${TURNS}\b[^;]{0,60}\b(?:since|after) (?:[\w.'-]+ ){1,4}(?:sanctioned|blacklisted|ended (?:the |its )?waivers)\b`),
    ],
  },
  {
    weight: 3.6, governs: true,
    says: [
      new RegExp(String.raw`^(?:since|after) (?:[\w.'-]+ ){1,5}(?:sanctions|sanctioned|embargo|waivers)\b[^;]{0,80}, [^,;]{0,60}\b${TURNS}`),
    ],
  },
  // "sanctions will keep banks from moving money", "stop it from buying spares"
  {
    weight: 3.4,
    says: [
      inOrder(
        String.raw`\b${MEASURE}\b (?:(?:on|against) (?:[\w'-]+ ){1,5}?)?(?:(?:will|would|could|may|have|has|had|also|not|still) )*`,
        String.raw`(?:keep|keeps|kept|stop|stops|stopped|prevent|prevents|prevented|discourag\w+|deter\w*) (?:[\w'-]+ ){1,6}from `,
        String.raw`\w+ing\b`,
      ),
    ],
  },
  {
    weight: 3.4,
    says: [
      /\b(?:ma[dk]e|making) (?:little|no|any|some|much|a big) difference\b/,
      /\blost (?:much|most|some|all) of (?:its|their) (?:bite|force|sting|power|effect)\b/,
      /\bnot (?:yet )?(?:kept|stopped|prevented|broken|forced|curbed|swayed|deterred)\b/,
      /\bworth (?:half|a third|a quarter|less)\b|\b(?:half|a third|a quarter|a fraction) of (?:what|their)\b/,
      /\bforced (?:its|their|his|the) \w+ to\b|\beffectively forc(?:ed|ing)\b/,
    ],
  },
] };
