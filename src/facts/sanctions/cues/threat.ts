import { inOrder } from '../../../patterns/in-order.ts';
import type { Cues } from './cue.ts';
import { BETWEEN, MEASURE } from './words.ts';

/** Sanctions to come, and what is not yet decided. */
export const THREAT: Cues = { type: 'threat', cues: [
  // "any transfer would breach the resolutions, and the government will not hesitate to impose new sanctions"
  { weight: 4.5, says: [/\b(?:not hesitate|prepared|ready) to (?:\w+ ){0,2}(?:impose|sanction|adopt|apply|add|use|punish)\b/] },
  // A bill is a threat whatever it would do: "a bill that would bar the president from lifting sanctions"
  {
    weight: 3.5, governs: true,
    says: [
      /\b(?:bill|legislation|amendment|proposal|draft)s?,? (?:\w+ ){0,6}(?:would|could|which would|that would)\b/,
      /\b(?:new |russia |iran |north korea |the )sanctions (?:bill|legislation)\b/,
    ],
  },
  {
    weight: 3.4, governs: true,
    says: [
      inOrder(
        String.raw`(?<!\bunder (?:[\w.]+ ){0,4})\b(?:bill|legislation|amendment)s?\b(?![^.]*\b(?:signed|into law|became law|enacted|last year)\b)`,
        String.raw`(?=[^.]*\b(?:would|could|lawmakers?|senat\w+|house|congress\w*|parliament|pass\w*|vote[ds]?|committee|sponsor\w*)\b)`,
      ),
    ],
  },
  {
    weight: 2.8,
    says: [
      /\b(?:likely to(?! have)|whether to (?:impose|punish|penali[sz]e|sanction|reinstate|re-?impose|add|adopt|extend|blacklist|expand))\b/,
      /\blean(?:s|ed|ing)? toward\b/,
      inOrder(
        String.raw`\b(?:sanctions|penalties|measures) (?:[\w.']+ ){0,3}(?:were|was|are|is) `,
        String.raw`(?:coming|likely|imminent|possible|under consideration|being (?:considered|prepared|drafted|weighed|discussed))\b`,
      ),
      /\b(?:could (?:come|follow)|will follow)\b/,
      /\b(?:(?:wants?|wanted|hopes?|hoped|seeks?|sought) to (?:impose|sanction|blacklist|penali[sz]e|tighten|punish)|be met with)\b/,
      /\b(?:or (?:else )?face|cautioned)\b/,
    ],
  },
  {
    weight: 2.5,
    says: [
      /\b(?:among the options|ultimatum|ready(?:ing)? (?:new|more|further|a |to)|draw(?:s|ing|n)? up|craft(?:s|ed|ing)? (?:new |a |more ))\b/,
      /\bbrac(?:e|es|ed|ing) for\b/,
      /\b(?:expected|set|poised|due) to (?:\w+ ){0,2}(?:impose|announce|unveil|sanction|adopt|approve|vote|add|introduce|extend)\b/,
      /\b(?:signal(?:s|ed|led|ing) (?:that )?|float(?:s|ed|ing) (?:new |the idea|sanctions)|in the (?:works|pipeline)|next round of|or else)\b/,
      /\b(?:avoid (?:\w+ ){0,2}sanctions|avert(?:s|ed|ing)?|stave off)\b/,
    ],
  },
  // "threatened new sanctions", "is considering", "a bill that would"
  {
    weight: 3,
    says: [
      inOrder(
        String.raw`\bthreaten(?:s|ed|ing)?(?! (?:the |its |our |world |international |regional |national |global )?(?:peace|security|stability`,
        String.raw`|neighbou?rs?|sovereignty|interests|integrity|democracy|economy))`,
        String.raw`\b`,
      ),
      /\b(?:threats? of (?=(?:(?!but\b)[\w.'-]+ ){0,5}(?:sanction|penalt|embargo|measures))|sanctions threats?|warn(?:s|ed|ing|ings)?)\b/,
      /\b(?:consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|propos(?:e|es|ed|ing|als?)|prepared to|ready to)\b/,
      /\b(?:prepar(?:e|es|ing) (?:to|new|a|further|more|fresh|additional|tougher|sanctions)|vow(?:s|ed|ing)?|on the table|rul(?:e|ed|ing) out)\b/,
      /\b(?:snap(?:s|ped)? ?back|re-?impos\w+ (?:[\w.']+ ){0,4}(?:if|should|unless)|loom(?:s|ing)?|not hesitate|hint(?:s|ed|ing)?)\b/,
    ],
  },
  {
    weight: 2.5,
    says: [
      /\b(?:bills?|draft(?:ed|ing)?|legislation|legislative|possibility of (?:new |further |additional |more )*sanctions)\b/,
      /\b(?:potential (?:new |future |further )*sanctions|prospect of|plan(?:s|ned|ning)? (?:to|on|for|new)|intend(?:s|ed)? to)\b/,
      /\b(?:pav(?:e|ing) the way|authorit(?:y|ies) to (?:impose|sanction|freeze|block|penali)\w*|sanctions authorit(?:y|ies))\b/,
      /\b(?:authoriz(?:e|es|ing)|going to (?:put|impose|sanction|charge|slap)|hold(?:s|ing)? off|held off|(?:delay|postpon)(?:ed|ing))\b/,
      /\b(?:weigh(?:s|ed|ing)? (?:new|more|further|whether|additional)|eye(?:s|d|ing)|pledg(?:es|ed|ing))\b/,
      /\b(?:seek(?:s|ing)? (?:new|more|tougher|further|to impose)|pending)\b/,
    ],
  },
  {
    weight: 2.4,
    says: [
      inOrder(
        String.raw`\b(?:would|will|could|may|might|'ll|can|shall|wait) (?:also |not |still |soon |immediately |aggressively |need to |have to |be |likely `,
        String.raw`|face |trigger |mean |bring |mark |lead to |allow |enable |require |direct |give |to )*(?:\w+ ){0,4}?`,
        String.raw`(?=(?:\w+ ){0,3}(?:impos|slap|lev[yi]|adopt|approv|enact|introduc|sanction|appl|freez|blacklist|ban|penali[sz]|punish|mark|target`,
        String.raw`|charge|put|use))`,
      ),
    ],
  },
  {
    weight: 2.2,
    says: [
      /\b(?:fac(?:e|es|ing)|risk(?:s|ing)?) (?:[\w.'-]+ ){0,4}(?:sanctions|penalties|embargo)/,
      /\b(?:additional|further|more|new|tougher|future|fresh|secondary) (?:\w+ )?sanctions (?:if|unless|should|would|could|will|may|might)\b/,
      /\bsanctions (?:if|unless|would|could|might|may)\b(?! have)/,
    ],
  },
  // "to discuss slapping asset freezes on more officials", "drumming up support for sanctions": not yet decided
  {
    weight: 3.2,
    says: [
      inOrder(
        String.raw`\b(?:discuss(?:es|ed|ing)?|debat(?:es|ed|ing)|agree on|talks (?:on|about)) (?:[\w.'-]+ ){0,3}`,
        String.raw`(?:imposing|slapping|adding|adopting|tightening|(?:new|further|additional|more|tougher|possible) (?:\w+ )?(?:sanctions|penalties|measures))`,
      ),
    ],
  },
  {
    weight: 3,
    says: [
      inOrder(
        String.raw`\b(?:build(?:s|ing)?|built|drum(?:s|med|ming)? up|w[io]n(?:s|ning)?|garner(?:s|ed|ing)?|gather(?:s|ed|ing)?|muster(?:s|ed|ing)?) `,
        String.raw`(?:[\w.'-]+ ){0,3}(?:support|backing|consensus) (?:[\w.'-]+ ){0,2}(?:for|on|behind) (?:[\w.'-]+ ){0,4}(?:sanctions|penalties|embargo)`,
      ),
    ],
  },
  {
    weight: 2.6,
    says: [
      /\b(?:wasn't|isn't|not|never) on board with\b/,
      inOrder(
        String.raw`\b(?:block(?:s|ed|ing)?|shelv(?:e|es|ed|ing)|scrap(?:s|ped|ping)?|halt(?:s|ed|ing)?|call(?:s|ed|ing)? off|abandon(?:s|ed|ing)?|backtrack\w*)`,
        String.raw` (?:[\w'-]+ ){0,4}(?:plans?|moves?|efforts?) to (?:sanction|impose|punish)`,
      ),
    ],
  },
  // "is hoping to tighten", "being worked out", "negotiating the text of a resolution", "among the alternatives"
  {
    weight: 2.9,
    says: [
      /\b(?:hop(?:e|es|ed|ing) to|work(?:s|ed|ing)? (?:with [\w.' -]{2,30} )?(?:on|to)) (?=[^;]{0,110}(?:sanction|resolution|embargo|penalt))/,
      /\bbeing (?:worked (?:out|on)|finali[sz]ed|readied) (?=[^;]{0,110}(?:sanction|resolution|embargo|penalt))/,
      /\bnegotiat(?:e|es|ed|ing) (?:the |a |over )?(?:[\w'-]+ )*?(?:resolution|draft|text) (?=[^;]{0,110}(?:sanction|resolution|embargo|penalt))/,
      /\b(?:options?|alternatives?|tools?|steps?|paths?|choices),? (?:such as|including) (?=[^;]{0,110}(?:sanction|resolution|embargo|penalt))/,
      /\b(?:draft|text|wording) of (?:a|the) (?:new |tough(?:er)? )?(?:[\w.'-]+ ){0,4}resolution\b/,
      /\brolling them out\b/,
      /\bplanned (?:imposition|introduction|[\w ]{0,12}sanctions)\b/,
      /\b(?:never|not) (?:actually )?(?:materiali[sz]ed?|coming)\b|\bpush(?:es|ed|ing) (?:new |more )?sanctions as\b/,
    ],
  },
  // "fears that it will be blacklisted", "asked about the possible sanctions"
  {
    weight: 3.2,
    says: [
      /\bpossible (?:[\w.]+ )?(?:sanctions|penalties|embargo)/,
      /\b(?:fear(?:s|ed)?|worr(?:y|ies|ied)|brac(?:e|es|ed|ing)) (?:that )?(?:[\w'.-]+ ){0,4}(?:will|would|could|may|might)\b/,
    ],
  },
  // "mused about sanctions", "is weighing Magnitsky-style sanctions", "discussed an embargo but put off a decision"
  {
    weight: 3,
    says: [
      /\b(?:mus(?:e|es|ed|ing) (?:about|on)|toy(?:s|ed|ing)? with|weigh(?:s|ed|ing)?) (?:[\w'-]+ ){0,3}(?:sanctions|embargo|penalties|asset)\b/,
      /\b(?:contemplat\w+|explor(?:e|es|ed|ing)|review(?:s|ed|ing)?) (?:[\w'-]+ ){0,3}(?:sanctions|embargo|penalties|asset)\b/,
      /\bdiscuss\w* (?:an?|new) (?:\w+ )?(?:embargo|blacklist)/,
      /\b(?:put off|postpon\w+|defer\w*|delay\w*) a (?:decision|vote)\b/,
    ],
  },
  {
    weight: 3,
    says: [
      inOrder(
        String.raw`\b(?:return|restor|bring back|snap back|reinstat)(?:e|es|ing|ed)? (?:[\w.'-]+ ){0,3}sanctions\b`,
        String.raw`(?<=\b(?:will|would|can|could|may|might|allow|allows|let|lets|to|mechanisms?)\b[^;]{0,90})`,
      ),
    ],
  },
  // "exploring ways to sanction judges", "or be cut off by sanctions", "penalties await them if", "far more than sanctions"
  {
    weight: 3.3,
    says: [
      /\bways (?:to|of) (?:sanction|impos|punish|penali[sz]|tighten)\w*/,
      /\bor (?:be|risk|see|lose)\b[^;]{0,60}\b(?:sanctions|embargo|blacklist\w*)\b/,
      /\b(?:sanctions|penalties|visa bans|measures)\b[^;]{0,40}\bawaits?\b[^;]{0,60}\b(?:if|unless)\b/,
      inOrder(
        String.raw`\b(?:package|round|list|measures?|sanctions) (?:is|are|was|were) (?:already |now )?`,
        String.raw`(?:in preparation|being prepared|under (?:discussion|consideration|review)|being dr(?:awn up|afted))\b`,
      ),
      /\bmore than (?:just )?sanctions\b/,
      /\b(?:there(?:'s| is| are)|ha(?:s|ve)) (?:plenty |many |lots )?more (?:sanctions|(?:that )?(?:we|they|it) can do)\b/,
      /\bno longer (?:a )?taboo\b/,
      /\bnot (?:rule|ruled|ruling|exclude|excluded|excluding) (?:out )?(?:[\w.'-]+ ){0,2}sanctions\b/,
      /\bsanctions\b[^;]{0,40}\b(?:are|were|is|was) not (?:excluded|ruled out|off the table)\b/,
      /\b(?:list|top) of (?:options|the pile|the list)\b/,
      /\b(?:due|expected|scheduled) to be (?:presented|unveiled|announced|adopted|discussed)\b/,
      /\bdraft(?:ed|ing)? an? (?:\w+ )?(?:resolution|bill|law|amendment)\b|\bmight\b[^;]{0,60}\bfrozen\b/,
    ],
  },
  { weight: 3.9, says: [/\bwould (?:also )?(?:put|place|add|list|blacklist|sanction|impose)\b[^;]{0,90}\bif\b/] },
  // "it would be hard for him to reimpose the sanctions that", "could also step up sanctions", "increasing the intensity of the penalties"
  {
    weight: 3.6,
    says: [
      inOrder(
        String.raw`\b(?:(?:could|would|might|may)(?:,? (?:for example|also|soon|then|still|now|well|instead|at last),?)*|attempt(?:s|ing)? to`,
        String.raw`|tr(?:y|ies|ying) to|(?:hard|harder|easy|easier|difficult) for [\w' ]{2,25} to`,
        String.raw`|if [\w.' ]{2,40} (?:decides?|wants?|chooses?)(?: that)?(?: it wants)? to) `,
        String.raw`(?:also |now |attempt to |try to |move to |seek to |choose to |fully |quickly |immediately )*`,
        String.raw`(?:re-?impose|re-?establish|reinstate|restore|ramp up|step up|ratchet up|increase|intensify|tighten|toughen|stiffen|widen|expand|renew`,
        String.raw`|impose|slap|add|adopt|introduce|levy|bring back|hit [\w.'-]+ with) ${BETWEEN}${MEASURE}\b`,
      ),
    ],
  },
  {
    weight: 3.2,
    says: [
      new RegExp(String.raw`\b(?:mean|involve|include|require)s? (?:increasing|intensifying|stepping up|ramping up|tightening|toughening|adding|imposing|reimposing) ${BETWEEN}${MEASURE}\b`),
    ],
  },
  // "looking into the possibility of imposing sanctions"
  {
    weight: 3.3,
    says: [
      inOrder(
        String.raw`\b(?:look(?:s|ed|ing)? (?:into|at)|possibility of|idea of|prospect of|option of|talk of|about) (?:the (?:possibility|idea|option) of )?(?:also )?`,
        String.raw`(?:re-?imposing|imposing|adding|adopting|slapping|sanctioning|blacklisting|freezing)\b`,
      ),
    ],
  },
  // "helping to finish it would bring crushing sanctions upon the builders", "enough to have all the sanctions come back"
  {
    weight: 3.5,
    says: [
      new RegExp(String.raw`\b(?:would|could|will|might|may) (?:bring|mean|draw|trigger|invite|attract|provoke|earn (?:it|them|him)|bring down) ${BETWEEN}${MEASURE}(?! relief)\b`),
      /\b(?:sanctions|embargo)\b[^;]{0,25} (?:come|coming|snap|snapping) back\b/,
    ],
  },
  // "whether the capitals have the stomach for sanctions"
  { weight: 2.9, says: [/\b(?:stomach|appetite|votes|majority|mood|momentum|groundwork|grounds) for (?:[\w.'-]+ ){0,3}(?:sanctions|penalties|embargo)\b/] },
] };
