import { inOrder } from '../../../patterns/in-order.ts';
import type { Cues } from './cue.ts';

/** Who asks for them, or that they be kept. */
export const CALL: Cues = { type: 'call', cues: [
  // "No member state should violate the sanctions", "must never evade them"
  {
    weight: 4.8,
    says: [
      /\b(?:should|must|shall|ought to) (?:\w+ )?(?:not|never) (?:violat|evad|breach|circumvent|defy|flout|ignore|break)\w*/,
      /\bno (?:[\w.']+ ){1,5}(?:should|must|may|can) (?:violat|evad|breach|circumvent|defy|flout|ignore|break)\w*/,
      /\b(?:stop|halt|refrain from|avoid) (?:violating|evading|breaching|circumventing)\b/,
    ],
  },
  // "urged China to enforce the sanctions", "called for tougher sanctions"
  {
    weight: 3,
    says: [
      /\b(?:urg(?:e|es|ed|ing)|(?<!\b(?:law|act|bill|legislation|measure|resolution|order) (?:\w+ ){0,5})call(?:s|ed|ing)? (?:on|upon|for))\b/,
      /\b(?:appeal(?:s|ed|ing)? (?:to|for)|implor(?:e|es|ed|ing)|clamou?r(?:s|ed|ing)?|lobb(?:y|ies|ied|ying) (?:[\w.'-]+ ){0,3}(?:for|to))\b/,
      /\bdemand(?:s|ed|ing)?\b/,
      /\bpush(?:es|ed|ing)? (?:\w+ly )?for(?! (?:[\w-]+ ){0,2}(?:nuclear|weapons|bomb|peace|talks|dialogue|democracy|independence))\b/,
      /\b(?:press(?:es|ed|ing)? (?:[\w.']+ ){0,4}for|advocat(?:e|es|ed|ing)|fail(?:ed|ing|ure)? to (?:announce|impose|enforce|implement)\w*)\b/,
    ],
  },
  // "urged the Council to adopt new sanctions", but not "called for lifting them"
  {
    weight: 3.7,
    says: [
      inOrder(
        String.raw`\b(?:urg(?:e|es|ed|ing)|(?<!\b(?:law|act|bill|legislation|measure|resolution|order) (?:\w+ ){0,5})call(?:s|ed|ing)? (?:on|upon|for)`,
        String.raw`|appeal(?:s|ed|ing)? (?:to|for)|demand(?:s|ed|ing)?|press(?:es|ed|ing)? for|push(?:es|ed|ing)? for(?! nuclear))\b`,
        String.raw`(?![^.;]{0,110}\b(?:lift|eas(?:e|ing)|waiv|remov|end(?:ing)?|relief|suspen|unfreez|drop)\w*)[^.;]{0,110}?\b`,
        String.raw`(?:sanction|embargo|enforc|compl|implement|penalt|resolution|freez|ban\b|blacklist|measures)\w*`,
      ),
    ],
  },
  {
    weight: 2.7,
    says: [
      inOrder(
        String.raw`\b(?:should|must|(?<!not )need(?:s|ed)? to|ought to|has to|have to) `,
        String.raw`(?:be |now |also |do more to |do more than |fully |immediately |strictly |continue to )*`,
        String.raw`(?:impos|enforc|sanction|use |adopt|tough|tight|implement|compl|abide|respect|maintain|uphold|keep|act|increase|expand|strengthen`,
        String.raw`|designate|blacklist|consider|go |hit|target|do |take|make|punish|stop|join|follow|cut|freez|extend|apply|hold|go after|fac|move|approve|agree)\w*`,
      ),
    ],
  },
  {
    weight: 2.6,
    says: [
      inOrder(
        String.raw`\b(?:press(?:es|ed|ing)?|pressur(?:ed?|ing)|ask(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|insist(?:s|ed|ing)?`,
        String.raw`|want(?:s|ed)?|need for) (?:[\w.'-]+ ){0,6}(?:to|on|for|that) (?:\w+ ){0,2}`,
        String.raw`(?:impos|enforc|sanction(?!s)|comply|implement|tough|tight|maintain|increas|adopt|blacklist|freez|penali[sz]|punish|ban\b|designat)\w*`,
      ),
    ],
  },
  {
    weight: 2.6,
    says: [
      /\b(?:plead(?:s|ed|ing)?(?: with [\w' ]{2,25} to)?|pleas? (?:for|to)|beg(?:s|ged|ging)?|it is (?:high )?time (?:for|to))\b/,
      /\bcarry out (?:[\w.'-]+ ){0,3}(?:sanctions|resolutions?)\b/,
      /\b(?:strict|full|fully|better|tougher|stricter|rigorous) (?:enforcement|implementation|enforce|implement)\b/,
      /\b(?:rall(?:y|ied|ying) support for|make (?:\w+ )?pay|crack down|full force of|let us|let's)\b/,
    ],
  },
  {
    weight: 2.8,
    says: [
      /\b(?:live up to|honou?r (?:their|its) obligations|obligations? under)/,
      /\bneed(?:s|ed)? (?:more|stronger|tougher|stricter|broader|new|harsher|real) /,
      /\b(?:ask|want|beg|implor|beseech|petition)\w* (?:[\w.'-]+ ){1,5}to (?:punish|impose|sanction|enforce|tighten|adopt|act|blacklist|freeze|keep|maintain)/,
    ],
  },
  // "The senator favors tougher sanctions", "by action on further sanctions", "argued for strengthening the embargo"
  {
    weight: 2.9,
    says: [
      inOrder(
        String.raw`\b(?:favou?r(?:s|ed|ing)?|(?<!\b(?:its|their|the|his|her) )back(?:s|ed|ing)|support(?:s|ed|ing)?(?! forces)|endors(?:es|ed|ing)|argu(?:es|ed|ing) for`,
        String.raw`|action on) (?:[\w.'-]+ ){0,4}(?:sanctions|embargo|penalties)\b(?! (?:bill|legislation|relief))`,
      ),
    ],
  },
  { weight: 3.4, says: [/\bconsider (?:strengthening|tightening|toughening|expanding) (?:it|them|[\w.' -]{0,30}(?:sanctions|embargo))/] },
  // "wants tough U.N. sanctions", "new sanctions are justified"
  { weight: 3, says: [/\bsanctions are (?:\w+ )?(?:justified|needed|necessary|warranted|overdue)\b/] },
  {
    weight: 3.4,
    says: [
      inOrder(
        String.raw`\bwant(?:s|ed)? (?:(?:the|new|more|further|additional|tough(?:er)?|strong(?:er)?|harsh(?:er)?|strict(?:er)?|broad(?:er)?|full|u\.n\.|un`,
        String.raw`|u\.s\.|us|eu|economic|international) ){1,4}`,
        String.raw`(?:sanctions|embargo)\b(?! (?:relief|lifted|eased|removed|gone|to be (?:lifted|eased|removed)))`,
      ),
    ],
  },
  // "urged the president to sign the sanctions bill", "has yet to impose sanctions on the banks", "enforcement is key"
  {
    weight: 4,
    says: [
      /\b(?:urg|call(?:s|ed|ing)? on|press)\w* (?:[\w.'-]+ ){1,5}to (?:sign|pass|approve|adopt|back|support)\b/,
      /\b(?:urg|implor|press|warn|ask|call(?:s|ed|ing)? on|beg|plead|t[eo]l[dl])\w* [^;]{0,50}\bnot to (?:\w+ )?(?:lift|eas|relax|remov|weaken)/,
      /\b(?:ha[sv]e?|had) (?:yet to|not yet) (?:impos|sanction|enforc|implement|punish)\w*/,
      /\b(?:enforc\w+|implement\w+|complian\w+)\b[^;]{0,70}\b(?:is|are|was|were) (?:the )?(?:key|crucial|critical|essential|vital|lacking|falling short|too lax)\b/,
      /\bit (?:is|was) (?:crucial|critical|essential|vital|imperative)\b[^;]{0,50}\b(?:enforc|implement|uphold|maintain|tighten|comply|keep)\w*/,
      /\b(?:efforts?|enforcement) (?:are|is|were|was) falling short\b/,
      /\bput into (?:action|effect|force) (?:[\w'-]+ ){0,3}(?:the )?sanctions/,
    ],
  },
  // "will follow through on these sanctions", "would fulfil its obligations": who is counted on to keep them
  {
    weight: 3.2,
    says: [
      /\b(?:follow through on|fulfi?ll?(?:s|ed|ing)? (?:its|their|his) obligations|do (?:its|their|his) part)\b/,
      /\b(?:pledg|promis|vow|agree)\w* (?:that \w+ would |to )(?:\w+ )?(?:enforce|implement|comply|abide|uphold|respect)\b/,
      /\b(?:what will \w+ do to enforce|comes? down to (?:enforc|implement)\w+|only comply)\b/,
    ],
  },
  // "You need to have sanctions against", "It is important to put sanctions on"
  { weight: 3.4, says: [/\b(?:need to have|important to (?:put|impose|have|keep)|time to (?:put|impose)) (?:[\w.'-]+ ){0,3}(?:sanctions|embargo|penalties)/] },
  // "Travel bans should be considered"
  { weight: 3.8, says: [/\b(?:should|must|ought to) (?:also )?be (?:considered|imposed|adopted|tightened|extended|toughened|enforced|blacklisted|sanctioned)\b/] },
  // "the time had come for the government to hit the banks with sanctions"
  {
    weight: 3.4,
    says: [
      /\b(?:the )?time (?:has|had|is|was) (?:come|now|ripe)\b(?![^;]{0,60}\b(?:lift|eas(?:e|ing)|end|drop|remov|waiv|scrap))/,
      /\bit(?:'s| is| was) (?:high |past )?time\b(?![^;]{0,60}\b(?:lift|eas(?:e|ing)|end|drop|remov|waiv|scrap))/,
      /\bthe (?:least|minimum|right thing) (?:that )?(?:[\w.]+ ){1,3}(?:(?:can|could|should) do|owes?|owed)\b(?![^;]{0,60}\b(?:lift|eas(?:e|ing)|end|drop|remov|waiv|scrap))/,
    ],
  },
  // "Europe has to close the loopholes in its sanctions", "should finally enforce the sanctions"
  {
    weight: 4.2,
    says: [
      inOrder(
        String.raw`\b(?:should|must|ought to|(?:has|have) to|needs? to) `,
        String.raw`(?:also |now |finally |at last |urgently |immediately |really |do more to |do everything to )*`,
        String.raw`(?:clos(?:e|ing)|plug|crack down|double down|ramp up|step up|ratchet|squeeze|choke|deprive|respond with|answer with|renew|prolong|broaden`,
        String.raw`|widen|slap|seize|confiscate|tighten|refuse|bar|blacklist|designate|enforce|impose|police|stick to)\b`,
        String.raw`(?=[^;]{0,90}\b(?:sanctions?|embargo|controls?|cap|penalties|resolutions?|assets)\b)`,
      ),
    ],
  },
  // "Second, freeze their assets", "Sanction the generals."
  {
    weight: 3.6,
    says: [
      inOrder(
        String.raw`^["']?(?:(?:first|second|third|fourth|next|then|finally|so|and),? )?`,
        String.raw`(?:freeze|sanction|impose|tighten|blacklist|cut off|ban|seize|enforce|keep|toughen) `,
        String.raw`(?:the|their|his|its|all|these|those|more|every|any|sanctions|tougher|new)\b`,
      ),
    ],
  },
  // "We ought to be using every sanction at our disposal"
  {
    weight: 3.8,
    says: [
      /\b(?:should|must|ought to|needs? to|has to|have to) (?:be )?(?:us(?:e|ing)|apply(?:ing)?|deploy(?:ing)?|wield(?:ing)?) (?:[\w'-]+ ){0,4}sanctions?\b/,
    ],
  },
  // "penalties should stay in place until", "said visa bans did not go far enough"
  {
    weight: 4.4,
    says: [
      /\b(?:sanctions|penalties|embargo|measures) (?:should|must|ought to|ha(?:s|ve) to|needs? to) (?:\w+ )?(?:stay|remain|be kept|be maintained|be left|continue)\b/,
    ],
  },
  { weight: 3.4, says: [/\b(?:d(?:o|oes|id)(?: not|n't) go (?:far|deep) enough|should (?:have )?(?:go|gone) further|bans (?:are|were) not enough)\b/] },
  // "wrote to the diplomat asking for sanctions", "asked the government to bar sales through new sanctions", "want the Council to extend the embargo"
  { weight: 3.2, says: [/\bask(?:s|ed|ing) (?:[\w.'-]+ ){0,4}for (?:[\w.'-]+ ){0,4}(?:sanctions|embargo|penalties)\b(?! (?:relief|waiver))/] },
  {
    weight: 3.8,
    says: [
      inOrder(
        String.raw`\b(?:want(?:s|ed|ing)?|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|upon)|press(?:es|ed|ing)?|implor\w+|petition\w*`,
        String.raw`|lobb(?:y|ied|ying)|appeal(?:s|ed|ing)? to|tell|told|encourag\w+) (?:[\w.'-]+ ){1,6}to `,
        String.raw`(?:(?:finally|fully|also|strictly|do more to|go beyond words and) )*(?:bring back|re-?impose|restore|reinstate|toughen|punish|sanction`,
        String.raw`|extend|keep|renew|prolong|widen|broaden|bar|ban|cut off|freeze|close|plug|blacklist|designate|enforce|impose|tighten|hunt down|join)\b`,
        String.raw`(?=[^;]{0,90}\b(?:sanctions?|embargo|controls?|cap|penalties|resolutions?|generals|assets)\b)`,
      ),
    ],
  },
  {
    weight: 3.2,
    says: [
      /\bremind(?:s|ed|ing)? [^;]{0,60}\b(?:duty|duties|obligations?|promises|pledges|commitments)\b/,
      /\b(?:for [\w ]{2,25} to (?:comply|abide|respect|observe)|not to relax|keep up the pressure)\b/,
      /\b(?:importance|need|necessity|urgency) of (?:\w+ly )?(?:sanctions|adopt|impos|implement|enforc|uphold|maintain|tighten|comply|keep)\w*\b/,
    ],
  },
  // "Only an embargo will stop the raids", "past time to let the bill come to a vote", "pleaded for crippling sanctions"
  {
    weight: 3.8,
    says: [
      /\bonly (?:an? )?(?:[\w.-]+ ){0,3}(?:sanctions|embargo)\b[^;]{0,50}\b(?:will|can|would|could) (?:stop|end|change|bring|force|deter)/,
      /\b(?:plead(?:s|ed|ing)?|pleas?|beg(?:s|ged|ging)?|lobb(?:y|ied|ying)) (?:[\w.'-]+ ){0,4}(?:for|to) [^;]{0,60}\bsanctions\b/,
      /\bpast time\b/,
      /\b(?:want|wants|wanted) (?:[\w.'-]+ ){1,4}to\b[^;]{0,70}\b(?:and|to) (?:extend|tighten|toughen|widen|keep|impose) (?:[\w.'-]+ ){0,3}sanctions\b/,
    ],
  },
  // "agreed to seek a fresh round of U.N. sanctions", not "seeking an end to sanctions"
  {
    weight: 3.6,
    says: [
      inOrder(
        String.raw`\b(?:seek(?:s|ing)?|sought) (?!(?:[\w.'-]+ ){0,6}(?:relief|lift\w*|eas(?:e|ing)|end|ending|waive\w*|remov\w*|exempt\w*|evade|avoid|help)\b)`,
        String.raw`(?:[\w.'-]+ ){0,6}?sanctions\b(?! (?:relief|waivers?))`,
      ),
    ],
  },
] };
