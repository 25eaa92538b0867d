import { inOrder } from '../../../patterns/in-order.ts';
import type { Cues } from './cue.ts';
import { BETWEEN } from './words.ts';

/** Who breaks them, gets around them or is said to. */
export const VIOLATION: Cues = { type: 'violation', cues: [
  // "would violate the sanctions", "evading sanctions", "in defiance of U.N. resolutions"
  {
    weight: 4,
    says: [
      /\bviolat(?:e|es|ed|ing|ions?|ors?|ive)\b|\bbreach(?:es|ed|ing)?\b|\bevad(?:e|es|ed|ing|ers?)\b|\bevasion\b/,
      /\bcircumvent\w*|\bflout(?:s|ed|ing)?\b|\bcontraven(?:e|es|ed|ing|tion)\b|\bdefian(?:ce|t|tly)\b/,
      /\bdef(?:y|ies|ied|ying)\b|\bskirt(?:s|ed|ing)?\b|\bsidestep\w*|\bget(?:ting)? (?:a)?round\b/,
      /\bsanctions?-bust\w*|\bbust(?:s|ed|ing)? (?:[\w.'-]+ ){0,4}(?:sanctions|embargo)\b|\bbypass\w*|\bdodg(?:e|ed|ing)\b/,
      /(?<!\ba )\bbr(?:eak|eaks|eaking|oke|oken) (?:(?!with\b|from\b)[\w.'-]+ ){0,4}(?:sanctions|embargo|resolutions?|export[- ]controls?)\b/,
      /\b(?:prohibited|banned|barred|forbidden)(?<!\b(?:is|are|remains?|been) (?:[a-z]+ly |also |still |already )?\w+) (?:by|under)\b/,
    ],
  },
  {
    weight: 3,
    says: [
      /\b(?:thwart(?:s|ed|ing)?|undercut(?:s|ting)?|r[au]n(?:ning)? afoul of|fall(?:s|ing)? foul of|fell foul of|in contravention of|loopholes?)\b/,
      /\b(?:ship-to-ship transfers?|front compan(?:y|ies) to|disregard(?:s|ed|ing)?)\b/,
      /\bignor(?:e|es|ed|ing) (?:the |these |those |u\.n\. |un |u\.s\. |us |american |western |european |international )*(?:sanctions|embargo|resolutions?)\b/,
      /\b(?:outlawed (?:by|under)|off limits under)\b/,
    ],
  },
  // "accused the North of supplying shells", which the article has called a breach
  { weight: 2.8, says: [/\baccus(?:e|es|ed|ing)\b[^;]{0,80}\b(?:provid|suppl|send|sell|ship|transfer|export|smuggl|giv|deliver|buy|import|purchas)\w*/] },
  { weight: 2, says: [/\billicit(?:ly)?\b|\bsmuggl(?:e|es|ed|ing)\b/] },
  // "weapons still come in despite the embargo, which is broken daily"
  {
    weight: 3.8,
    says: [
      /\b(?:embargo|sanctions|resolutions?|ban)\b[^;]{0,40}\b(?:is|are|was|were|been|being) (?:\w+ )?(?:broken|violated|breached|flouted|ignored|evaded|circumvented)\b/,
    ],
  },
  // "to beat the sanctions", "more oil than the sanctions allow"
  {
    weight: 3.6,
    says: [
      /\bbeat(?:s|ing)? (?:the |u\.s\. |us |american |u\.n\. |western )*(?:sanctions|embargo)/,
      /\b(?:more|beyond|above)\b[^;]{0,60}\b(?:sanctions|resolutions?|embargo) (?:allow|permit)s?\b/,
    ],
  },
  // "had not fully complied with the sanctions"
  {
    weight: 3.6,
    says: [
      inOrder(
        String.raw`\b(?:not|never|fail(?:s|ed|ing)? to|refus(?:e|es|ed|ing) to) (?:\w+ ){0,2}(?:compl(?:y|ied|ying)|abid\w+|enforc\w+|implement\w*)\b`,
        String.raw`(?= (?:\w+ ){0,3}(?:sanctions|embargo|resolutions?|measures))`,
      ),
    ],
  },
  // "turn off their trackers to avoid sanctions"
  {
    weight: 3.4,
    says: [
      inOrder(
        String.raw`\b(?:turn(?:s|ed|ing)? off|switch(?:es|ed|ing)? off|hid(?:e|es|ing)?|disguis\w+|conceal\w*|secret(?:ly)?|clandestin\w+|fak(?:e|ed|ing)|false`,
        String.raw`|falsif\w+|forg(?:ed|ing)|renam\w+|reflag\w*|shell compan(?:y|ies)|front compan(?:y|ies)|middlemen|transponders?|trackers?)\b[^;]{0,60}\bav`,
        String.raw`oid(?:s|ed|ing)? (?:[\w.'-]+ ){0,3}(?:sanctions|embargo|detection)`,
      ),
    ],
  },
  // "earned $200 million by exporting coal and other banned goods"
  {
    weight: 3.4,
    says: [
      inOrder(
        String.raw`\b(?:export|ship|sell|import|buy|suppl|smuggl|transfer|deliver|trad)(?:s|ed|ing|ped|ping|y|ies|ied|ying|e)? `,
        String.raw`(?:[\w,.'-]+ ){0,6}?(?:banned|prohibited|embargoed) `,
        String.raw`(?:commodities|goods|exports|items|cargo(?:es)?|coal|weapons|technology|materials|luxury)\b`,
      ),
    ],
  },
  // "paid $2 billion to settle charges that it had moved money for the state in spite of the sanctions", "went on trading with it long after sanctions"
  {
    weight: 3.4,
    says: [
      inOrder(
        String.raw`\b(?:settl\w+ (?:[\w'-]+ ){0,3}(?:charges|allegations|claims)|plead\w* guilty|pled guilty|convicted|indicted|fined)\b`,
        String.raw`(?![^;]*\b(?:lying|lied|false statements?|perjury|witness)\b)[^;]{0,160}\b(?:sanctions|embargo|export[- ]controls)\b`,
      ),
    ],
  },
  {
    weight: 3.4,
    says: [
      inOrder(
        String.raw`\b(?:trad(?:e|ed|ing)|deal(?:s|t|ing)?|do(?:ne|ing)? business|did business|mov(?:ed|ing) (?:money|oil|cash|gold)|sell(?:s|ing)?|sold`,
        String.raw`|shipp?(?:ed|ing)|buy(?:s|ing)?|bought|suppl(?:y|ied|ying)) (?:[\w.'-]+ ){0,3}?(?:with|for|to|from) [^;,]{2,50}?\b`,
        String.raw`(?:long after|well after|despite|in spite of|in the face of|heedless of) ${BETWEEN}(?:sanctions|embargo|ban|export[- ]controls)\b`,
      ),
    ],
  },
  // "is still taking in its oil in spite of the sanctions"
  {
    weight: 3.3,
    says: [
      inOrder(
        String.raw`\b(?:still|keeps?|kept|continu\w+ to|goes on|went on) (?:\w+ ){0,2}?(?:buy|import|tak|ship|sell|load|export|smuggl)\w* `,
        String.raw`[^;,]{2,50}?\b(?:despite|in spite of) (?:[\w.'-]+ ){0,4}(?:sanctions|embargo|ban)\b`,
      ),
    ],
  },
  // "Inspectors found parts on board that it is not allowed to sell under the resolutions"
  {
    weight: 3.5,
    says: [
      inOrder(
        String.raw`\b(?:found|discovered|seized|intercepted|caught|spotted)\b[^;]{0,100}\b(?:not (?:allowed|permitted)|forbidden|banned|prohibited|barred)\b`,
        String.raw`[^;]{0,60}\b(?:sanctions|resolutions?|embargo)\b`,
      ),
    ],
  },
  // "is being relabelled to get past the sanctions"
  {
    weight: 3.6,
    says: [
      inOrder(
        String.raw`\b(?:(?:get|gets|getting|got|slip|slips|slipped|slipping) past|(?:work|works|worked|working|go|goes|going|went) around`,
        String.raw`|(?:r[au]n|runs|running) counter to|contrary to|at odds with|not permitted (?:by|under)|fl(?:y|ies|ew|own|ying) in the face of`,
        String.raw`|in contempt of|behind the back of|slip(?:s|ped|ping)? through|ma[dk]e (?:a )?mockery of|defeat(?:s|ed|ing)?|trampl\w+ on) `,
        String.raw`${BETWEEN}(?:sanctions|embargo|export[- ]controls?|resolutions?|ban|curbs)\b`,
      ),
    ],
  },
  // "Weapons have turned up in the province despite an embargo"
  {
    weight: 3.5,
    says: [
      inOrder(
        String.raw`\b(?:turn(?:s|ed)? up|reach(?:es|ed)?|arriv(?:e|es|ed)|end(?:s|ed)? up|flow(?:s|ed|ing)?|surfac(?:e|es|ed)|found|smuggled|shipped|sold`,
        String.raw`|obtain(?:s|ed)?|bought|land(?:s|ed)|pour(?:s|ed|ing)?|ma(?:de|king) (?:its|their) way|found their way|smuggled)\b`,
        String.raw`(?<!\b(?:allow|let|permit|licen[cs])\w*\b[^;]{0,60})[^;]{0,80}\b(?:despite|in spite of|notwithstanding|although|even though|though) `,
        String.raw`(?:a |an |the )?(?:[\w.'-]+ ){0,4}(?:embargo|sanctions|ban|export controls?|price cap)\b`,
      ),
    ],
  },
  // "fined the exporter for shipping goods that its sanctions prohibit"
  {
    weight: 3.4,
    says: [
      inOrder(
        String.raw`\b(?:fin(?:e|es|ed)|charg(?:e|es|ed)|convict\w*|indict\w*|prosecut\w+|plead\w*|jailed|sentenced|arrested)\b`,
        String.raw`(?![^;]*\b(?:lying|lied|false statements?|perjury)\b)[^;]{0,140}\b`,
        String.raw`(?:(?:sanctions|embargo|controls) (?:prohibit|ban|forbid)|prohibited|forbidden|without (?:a |the required |an export )*licen[cs]e)\b`,
      ),
    ],
  },
] };
