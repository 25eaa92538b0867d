import { inOrder } from '../../../patterns/in-order.ts';
import type { Cues } from './cue.ts';
import { BETWEEN, MEASURE } from './words.ts';

/** Who rejects sanctions, or that they were broken. */
export const DENIAL: Cues = { type: 'denial', cues: [
  // "denied violating the sanctions", "dismissed the accusations as baseless"
  {
    weight: 4.6, governs: true,
    says: [
      /\b(?:den(?:y|ies|ied|ying|ial)|refut(?:es?|ed|ing)|rebuff(?:s|ed)?)\b/,
      /\b(?:dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?) (?:the |any |such |all |as )?(?:\w+ )?(?:accusations?|allegations?|claims?|reports?|charges?|suggestions?|baseless)/,
    ],
  },
  // "rejected the sanctions as illegal", "condemned the embargo", "opposed new measures"
  {
    weight: 3,
    says: [
      /\b(?:reject(?:s|ed|ing)?|condemn(?:s|ed|ing)?|denounc(?:es?|ed|ing)|decr(?:y|ies|ied)|criticiz(?:es?|ed|ing)|criticis(?:es?|ed|ing|m))\b/,
      /\boppos(?:es?|ed|ing)\b/,
      /\bopposition(?! (?:leaders?|part(?:y|ies)|figures?|politicians?|lawmakers?|activists?|groups?|members?|candidates?|movement|coalition|supporters?|senators?))\b/,
      /\bdismiss(?:es|ed|ing)? (?:[\w.'-]+ ){1,5}as\b/,
      /\b(?:lashed out|slam(?:s|med|ming)|deplor(?:es?|ed)|object(?:s|ed) to|resist(?:s|ed|ing)?|argued against)\b/,
      /\bagainst (?:new |more |further |additional |any |increasing )?sanctions\b/,
    ],
  },
  {
    weight: 3.6,
    says: [
      /\b(?:illegal|unlawful|unjust(?:ified)?|illegitimate|baseless|groundless|counter-?productive|senseless|unacceptable|short-sighted|deadlock)\b/,
      /\b(?:dead end|blackmail|bullying|economic war(?:fare)?|economic terrorism|no one needs|rather than (?:increasing|imposing|adding))\b/,
      /\b(?:never (?:violated|breached|sold|supplied|evaded)|no violations?|(?<!\b(?:not|never) (?:\w+ )?)(?:complied|abided) (?:fully )?with)\b/,
      /\b(?:a mistake|pointless|useless)\b/,
    ],
  },
  {
    weight: 2.6,
    says: [
      /\b(?:angr(?:y|ily|ered)|outrage[ds]?|protest(?:s|ed)?|regret(?:s|ted|table)?|hit back|hypocri\w+|interfer\w+ in|meddl\w+ in|unfriendly)\b/,
      /\b(?:hostile (?:act|step|move)|lambast\w*|scoff\w*|shrug\w* off|will (?:retaliate|respond|not bow)|counter-?measures)\b/,
    ],
  },
  {
    weight: 3.4,
    says: [
      /\b(?:do(?:es)? not (?:apply|recogni[sz]e|accept)|not (?:bound|subject) (?:by|to)|piracy|not (?:destined|headed|bound) for|(?:destined|doomed|bound) to fail)\b/,
      /\b(?:no (?:legal|lawful) basis|not a violation|has no right)\b/,
    ],
  },
  {
    weight: 3.6,
    says: [
      /\b(?:cruel|inhumane?|immoral|politically (?:motivated|driven)|politici[sz]ed|dissatisf\w+|displeasure|indignation|act of war|never accept|not accept)\b/,
      /\b(?:sanctions (?:[\w.']+ ){0,6}violat\w* (?:of )?international law|(?:vow|promis|pledg)\w* (?:never|not) to)\b/,
      /\b(?:never (?:bow|bend|yield|surrender|give in|submit)|not bow|sued?|suing|su(?:es|ing) (?:over|to)|lawsuit|court challenge)\b/,
      /\b(?:appeal(?:s|ed|ing)? against|interference in (?:its|our|their|the|\w+'s) (?:internal|domestic) affairs|harass\w*|robbery|bully\w*)\b/,
      /\b(?:futile|in vain|refus(?:e|es|ed|ing) to (?:recogni[sz]e|accept|comply|abide))\b/,
    ],
  },
  {
    weight: 3,
    says: [
      /\b(?:absurd|toothless|nonsense|fabricat\w+|slander\w*|unfounded|smear\w*|provocat\w+|misguided|mistaken|self-defeating|backfire[ds]?)\b/,
      /\b(?:ridicul\w+|in kind|tit-for-tat|legitimate trade|normal trade|defend(?:s|ed|ing) (?:its|the|their) (?:deals?|trade|purchase|ties))\b/,
      /\b(?:never (?:traded|dealt|shipped|bought|provided|sent|done business)|would not yield|stand firm|defiant(?:ly)?|reciproca\w+)\b/,
    ],
  },
  {
    weight: 4.2, governs: true,
    says: [
      inOrder(
        String.raw`\b(?:insist(?:s|ed)?|maintain(?:s|ed)?|said|says|claim(?:s|ed)?) (?:that )?(?:it|he|she|they|the \w+|\w+) `,
        String.raw`(?:does not|do not|did not|has not|have not|had not|never|was not|were not|is not) (?:\w+ )?`,
        String.raw`(?:help|violat|evad|breach|suppl|sell|sold|buy|bought|ship|get around|circumvent|break|trade|traded|provid|sent|send)\w*`,
      ),
    ],
  },
  // "should not be undermined by more sanctions", "no need for new sanctions", "has no intention of supporting sanctions"
  {
    weight: 3.9,
    says: [
      /\b(?:should|must|can|need) not be (?:undermined|derailed|jeopardi[sz]ed|disrupted|complicated|spoiled) by\b/,
      /\bno (?:need|reason|case) for (?:[\w.'-]+ ){0,2}sanctions/,
      /\b(?:no intention of|not) (?:support|back|endors)\w* (?:[\w.'-]+ ){0,6}(?:sanctions|embargo)/,
      /\bnot the time for (?:[\w.'-]+ ){0,2}sanctions/,
    ],
  },
  // "The sanctions drew swift condemnation"
  {
    weight: 4,
    says: [
      inOrder(
        String.raw`\b(?:sanctions|embargo|measures|designations?) (?:(?:on|against) [\w'-]+ )?(?:\w+ )?`,
        String.raw`(?:br(?:ought|ings?)|drew|draws?|prompt(?:ed|s)|spark(?:ed|s)|met with|provok(?:ed|es)) (?:[\w'-]+ ){0,3}`,
        String.raw`(?:condemnation|criticism|anger|rebukes?|protests?|outrage|backlash|objections?)`,
      ),
    ],
  },
  // "threatened to veto any sanctions", "is not on board with sanctioning"
  {
    weight: 4,
    says: [
      /\b(?:threaten(?:s|ed|ing)? to veto|(?:to|will|would|could|might) veto|veto(?:es|ed|ing)|veto threat)\b/,
      /\b(?:reluctan(?:t|ce)(?:ly)? to (?:impose|sanction|adopt|back)|aren't (?:\w+'s )?(?:a )?priorit(?:y|ies))\b/,
      /\bnot (?:a|its|their|\w+'s) priority\b/,
    ],
  },
  // "called the sanctions hostile", "described the embargo as absurd"
  {
    weight: 3.9,
    says: [
      inOrder(
        String.raw`\b(?:call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|brand(?:s|ed|ing)?|label(?:s|led|ing)?|dismiss(?:es|ed|ing)?|denounc\w+|condemn\w+) `,
        String.raw`(?:the |these |those |such )?(?:new |latest )?(?:[\w.]+ ){0,2}(?:sanctions|embargo|measures|restrictions|designations?|export controls?) `,
        String.raw`(?:(?:on|against) [\w ]{2,20} )?(?:as )?(?:an? )?(?:\w+ )?(?:hostile|absurd|illegal|unlawful|unjust|genocid\w+|criminal|blackmail|aggress\w+`,
        String.raw`|provocat\w+|ridiculous|shameful|outrageous|cruel|inhuman\w*|economic terrorism|act of war|interference|bullying|discriminat\w+|unfair`,
        String.raw`|unacceptable|unfriendly)`,
      ),
    ],
  },
  {
    weight: 4.5, governs: true,
    says: [
      /\b(?:it|he|she|they|the \w+) (?:had|has|have) never (?:\w+ )?(?:violat|evad|breach|suppl|sell|sold|bought|ship|circumvent|broken|trad|provid|sent|dealt)\w*/,
      /\b(?:baseless|unfounded|groundless|false)\b[^;]{0,25}\b(?:claims?|accusations?|allegations?|reports?|charges?)\b/,
      /\b(?:claims?|accusations?|allegations?|reports?|charges?)\b[^;]{0,80}\b(?:baseless|unfounded|groundless|false|slander)\b/,
    ],
  },
  // "Sanctions on the country are a feel-good policy", "The embargo is the symbol of a grudge", "a failed strategy"
  {
    weight: 3.4,
    says: [
      inOrder(
        String.raw`\b(?:sanctions|embargo)(?: (?:on|against) [\w' ]{2,25}?)? (?:are|were|is|was) (?:nothing but |just |merely |only |simply )?(?:an? |the )?`,
        String.raw`(?:[\w-]+ ){0,3}`,
        String.raw`(?:policy|crime|mistake|failure|farce|gimmick|theft|folly|trap|hypocrisy|symbol|relic|weapon|siege|insult|joke|sham|disgrace)\b`,
      ),
      /\bfailed (?:strategy|policy|experiment)\b|\b(?:not|never|n't) stand for\b/,
      /\bliken(?:s|ed|ing)? (?:[\w.'-]+ ){0,5}(?:sanctions|embargo)\b/,
    ],
  },
  // "said they are implementing the sanctions", "would do nothing but hurt a young democracy"
  {
    weight: 3.9,
    says: [
      inOrder(
        String.raw`\b(?:sa(?:y|ys|id)|insist(?:s|ed)?|maintain(?:s|ed)?)(?: that)? (?:they|it|he|she|his government|its government|the country) `,
        String.raw`(?:are|is|was|were|has been|have been) (?:fully |already |always |strictly )?`,
        String.raw`(?:implementing|complying|abiding|enforcing|respecting|observing)\b`,
      ),
      /\b(?:do|does|did) nothing (?:but|except) (?:hurt|harm|punish|damage|delay|strengthen)/,
    ],
  },
  // "spoke out against rushing into another round"
  {
    weight: 3.8,
    says: [
      inOrder(
        String.raw`\b(?:sp(?:eak|eaks|oke|oken|eaking) out|c(?:ame|omes?|oming) out|warn(?:s|ed|ing)?|caution(?:s|ed|ing)?|argu(?:es?|ed|ing)) `,
        String.raw`against (?:[\w.'-]+ ){0,3}(?:sanctions|embargo|round|measures|penalties|rushing|imposing|punishing)\b`,
      ),
    ],
  },
  // "rejected any attempt to threaten it with penalties", "called the move an open attempt to overthrow it"
  {
    weight: 4.2,
    says: [
      /\breject(?:s|ed|ing)? (?:any |all |such |the )*(?:attempts?|threats?|talk|pressure|ultimatums?)\b/,
      inOrder(
        String.raw`\b(?:call(?:s|ed|ing)?|describ\w+) (?:the|this|that|such) (?:new |latest )?`,
        String.raw`(?:moves?|steps?|decision|actions?|announcement|sanctions|measures) (?:as )?(?:an? )?(?:[\w-]+ ){0,3}`,
        String.raw`(?:attempt|provocation|pretext|escalation|mistake|blackmail|aggression|interference|act of|violation)\b`,
      ),
    ],
  },
  // "accused the capital of abusing export controls", "is null and void", "called them a sign of desperation"
  {
    weight: 4.2,
    says: [
      /\b(?:abus(?:e|es|ed|ing) (?=[^;]{0,30}(?:controls|sanctions|list))|weaponi[sz]\w+|politici[sz]\w+|over-?stretch\w+)\b/,
      /\b(?:stretch(?:es|ed|ing) the (?:idea|concept|notion)|long-arm jurisdiction|hegemonism|hegemonic (?:practices?|bullying|mentality))\b/,
      /\b(?:double standards|null and void|legally void|no (?:legal|lawful) (?:force|effect|validity|basis|standing)|desperation|solves? nothing)\b/,
      /\b(?:one-sided|laughable|propaganda|grave mistake|a stain on|scarecrow|nostalgia|colonial\w*)\b/,
      /\b(?:under the (?:shadow|threat|yoke) of (?=[\w. ]{0,20}sanctions)|(?:never|not) (?:any|a) (?:ground|basis|reason)s? for)\b/,
      /\b(?:worth (?:less|nothing)|wav(?:e|es|ed|ing) (?:away|aside)|brush(?:es|ed|ing) (?:off|aside)|laugh(?:s|ed|ing)? (?:off|at))\b/,
      /\b(?:mock(?:s|ed|ing)?|ridicul\w+|would (?:sooner|rather)\b(?=[^;]{0,50}\bthan\b)|based on (?:an |a )?(?:error|mistake|lies|false))\b/,
      /\b(?:(?:lost?|loses?) (?:any )?sleep|learn(?:ed|t) to live with|solemn (?:protest|representations?))\b/,
      /\b(?:lodged an? (?:\w+ )?(?:protest|complaint)|express(?:ed|es|ing)? (?:[\w]+ ){0,2}(?:anger|outrage|fury|dismay|regret|displeasure))\b/,
      /\b(?:rail(?:s|ed|ing) against|nor (?:any|the|new|more) (?:[\w.]+ )?sanctions)\b/,
      /\bshould never have been (?:sanctioned|listed|blacklisted|designated)\b/,
    ],
  },
  // "recognised no unilateral sanctions", "would not support the next package", "vowed to block any sanctions", "could not afford to impose sanctions"
  {
    weight: 3.7,
    says: [
      new RegExp(String.raw`\brecogni[sz]\w+ no ${BETWEEN}${MEASURE}\b`),
      inOrder(
        String.raw`\b(?:(?:would|will|does|do|did|could|can|should)(?: not|n't)|won't|can't|refus\w+ to|declin\w+ to|never) `,
        String.raw`(?:support|back|join|recogni[sz]e|accept|endorse|vote for|agree to|afford to (?:impose|sanction)) ${BETWEEN}${MEASURE}\b`,
      ),
      new RegExp(String.raw`\b(?:(?:vow|threaten|promis|pledg)\w* to (?:block|veto|oppose|resist|fight|challenge)|work(?:s|ed|ing) against) ${BETWEEN}${MEASURE}\b`),
    ],
  },
  // "said it complies with all applicable sanctions", "had never processed oil from sanctioned sellers"
  {
    weight: 3.9,
    says: [
      /\b(?:compl(?:ies|ied)|abid(?:es|ed))(?<!\bnot (?:\w+ )?\w+) (?:\w+ )?with (?:all|any|every|applicable)\b/,
      /\b(?:it|he|she|they|the \w+) (?:had|has|have) never \w+(?:ed|en|t|ld)\b/,
    ],
  },
] };
