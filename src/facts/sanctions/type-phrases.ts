import { inOrder } from '../../patterns/in-order.ts';
import { phrases } from './phrases.ts';

/** Sanctions as what acts: "sanctions that keep out parts", "the embargo scares banks away". Not what every ban does ("sanctions bar exports"). */
export const ACTS = phrases(inOrder(
  String.raw`\b(?:sanctions|embargo) (?:that |which )?(?:have |has |had )?(?:also |now |already |only |long |largely |[a-z]+ly )?`,
  String.raw`(?!the\b|a\b|an\b|his\b|her\b|its\b|their\b|arm\b|unit\b|office|committee|list|relief|regime|were|was|are|is|be|been|being|on|against|that`,
  String.raw`|which|imposed|and|or|to|in|for|over|after|by|from|at|until|remain|includ|bar|ban|prohibit|forbid|cover|target|appl|take|took|run|came|come`,
  String.raw`|will|would|could|should|may|might|can|expire|stay|date|law|bill|if|as|when|while|since|because|without|with|of|not|said|begin|began|freez`,
  String.raw`|block|restrict|allow|require|announc|designed|aimed|unless|under|had|has|have|campaign|package|polic|violat|evas|bust|commit|monitor|expert`,
  String.raw`|threat|last|this|next|earlier|more|alone|first|also|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[a-z]+`,
));

/** "announced Friday that it will sanction", "said on Monday it had frozen": the news is that it is done. */
export const ANNOUNCED = phrases(
  inOrder(
    String.raw`\b(?:announc(?:es|ed|ing)|said|says) (?:(?:on |late |early )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today) )?(?:that )?`,
    String.raw`(?:it|he|she|they|the \w+|\w+) (?:(?:had|has|have|is|are|was|were) (?:also )?(?:sanctioned|sanctioning|impos|fr(?:o|ee)z|bann|blacklist`,
    String.raw`|designat|add|(?:suspend|halt)ed (?:all |its )*(?:arms|weapons?|trade|exports|imports) )`,
    String.raw`|(?:will|would) (?:sanction|impose|initiate|re-?impose|reinstate|freeze|ban|designate|blacklist|sign|place|put|add))`,
  ),
  /\bannounc(?:es|ed|ing) (?!plans?\b)[^;]{0,60}\bwill be\b/,
);

/** That something will be done for certain: "will", and "plans to … this week". */
const SURELY = String.raw`\b(?:(?:will|would) (?:now |soon |also |be |formally )*`
  + String.raw`|plan(?:s|ned)? to (?=[^;]{0,110}\b(?:this week|on \w+day|said|announced)\b)(?<!\b(?:a|the|its|their|any|of) plan to ))`;
const MAKE = 'impos|sanction|freez|blacklist|designat|slap|unveil|extend|renew|tighten|expand|target|hit|punish|restrict|ban|bar|cut off|re-?impos';

/** "the department said Wednesday that the United States will impose": decided, as far as the news goes, where nothing makes it depend on anything. */
export const DECIDED = phrases(
  new RegExp(
    String.raw`\b(?:announc(?:es|ed|ing)|said|says|decided|determined|notified|informed|confirmed)\b[^;]{0,110}${SURELY}(?:${MAKE}|announc|expel|add)`,
  ),
  new RegExp(String.raw`${SURELY}(?:${MAKE})[^;]{0,110}\b(?:announc(?:es|ed)|said|says|confirmed)\b`),
);

/** A bill, and not a law by now. */
export const BILL = phrases(/(?<!\bunder (?:[\w.]+ ){0,4})\b(?:bill|legislation|amendment|proposal)s?\b(?![^.]*\b(?:signed|into law|became law|enacted|last year)\b)/);

/** New measures described, not threatened: "The sanctions would freeze the assets of", "will be barred from". */
export const DESCRIBED = phrases(
  /\bsanctions will (?:also |now )?(?:be (?:issued|implemented|imposed|announced|placed|levied)|target|hit|cover|freeze|bar)\b/,
  /\bthere will (?:also |now )?be\b/,
  /\b(?:would|will) (?:also |now )*(?:target|hit|be (?:subject|barred|banned|added|placed|blocked))\b/,
  /\b(?:the|these) (?:new|latest|fresh) (?:\w+ )?(?:sanctions|measures|penalties|restrictions) (?:are|were) (?:intended|aimed|designed|meant)\b/,
  /\b(?:the|these|new|latest|this) (?:\w+ )?(?:sanctions|measures|order|moves?|actions?|designations?|penalties|steps?|restrictions)\b[^;]{0,25}\b(?:will|would)\b/,
  /\b(?:take|go|come|went|came|took|taking)s? (?:into )?(?:effect|force)\b/,
  /\bwill (?:now |also |be |immediately )*(?:impos|sanction|freez|frozen|ban|bar|block|blacklist|face|prohibit|cut off|subject)/,
);
/** What makes even such a sentence a threat. */
export const CONDITIONAL = phrases(
  /\b(?:if|unless|warn\w*|threat\w*|could (?:also |still )?(?:be |come|follow|face|impose|add|announce|sanction)|may|might|bill|legislation)\b/,
  /\b(?:consider\w*|propos\w*|(?:further|more|possible) sanctions)\b/,
);

/** A bill made law: "signed legislation". */
export const SIGNED = inOrder(
  String.raw`\bsign(?:s|ed|ing) (?:[\w'-]+ ){0,6}(?:bill|legislation|law|act|measure|(?:executive )?order)\b|\bsigned `,
  String.raw`into law\b|\b(?:bill|legislation|law|measure) (?:was )?signed (?:on |by |into )`,
);

/** Bodies that make sanctions by their vote: "The Council voted 13-0 to introduce sanctions that could cost the regime a billion". */
export const VOTED = phrases(inOrder(
  String.raw`\b(?:security council|u\.n|un|council|eu|european union|foreign ministers|member states|governments|bloc)\b[^;]{0,60}\b`,
  String.raw`(?:voted|agreed|decided) (?:[\w-]+ ){0,3}to `,
  String.raw`(?:introduce|impose|approve|adopt|tighten|expand|extend|toughen|strengthen|slap|sanction|ban|blacklist|freeze)\b`,
));

/** What keeps a sentence in the news of new measures from being about them: others may come, none will, someone has the power. */
export const UNSURE = phrases(
  /\b(?:not|never|neither|nor|plan to|in case|reserve|ready|block(?:s|ed)|wait\w*|potential\w*|future|possibl[ey]|another|additional)\b/,
  /\b(?:authorit(?:y|ies)|hold(?:ing)? off|held off|delay\w*|postpon\w*|can|would|use)\b/,
);

/** What is not yet decided: "is weighing", "is set to", "draft". */
export const HESITANT = phrases(
  /\b(?:weigh\w*|lean\w*|mull\w*|ey(?:es|ed|eing)|likely|set to|poised|expected|prepar\w*|draft\w*|seek\w*|want\w*|vow\w*|pledg\w*)\b/,
  /\b(?:discuss\w*|intend\w*|hop(?:e|es|ed|ing)|called|call|urg\w+|vote[ds]?|senators?|lawmakers?|congress)\b/,
);

/** Verbs of making and their like; with PAST they tell of measures in force, without of new ones. */
export const MADE = phrases(
  /\b(?:put(?:s|ting)? (?:[\w.'-]+ ){1,8}under (?=(?:[\w.]+ ){0,2}sanctions)|hit (?:[\w.'-]+ ){1,5}with (?=(?:[\w.-]+ ){0,4}sanctions))\b/,
  /\b(?:(?:was|were|been) (?:also )?(?:hit|slapped|struck|punished) (?:with|by)|impos(?:e|es|ed|ing|ition)|slap(?:s|ped)|lev(?:ies|ied|ying))\b/,
  /\b(?:adopt(?:s|ed|ing)?|approv(?:e|es|ed|ing)|enact(?:s|ed|ment)|(?:re-?)?introduc(?:es|ed)|unveil(?:s|ed|ing)?|announc(?:e|es|ed|ing))\b/,
  /\b(?:extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|designat(?:es|ed|ing)|blacklist(?:s|ed|ing)|add(?:s|ed|ing) (?:\w+ ){0,12}to|sanctioned)\b/,
  /\b(?:sanctioning|bann(?:ed|ing)|bans|fr(?:oze|ozen|eezing|(?<!assets? fr)eezes)|freezing|target(?:s|ed|ing)|signed|passed|vot(?:ed|es))\b/,
  /\b(?:expand(?:s|ed)|tighten(?:s|ed)|reinstat\w+|re-?impos\w+|subject to|prohibit(?:s|ed|ing)?|bar(?:s|red|ring)|restrict(?:s|ed|ing)?)\b/,
  /\b(?:block(?:s|ed|ing)|will (?:sanction|freeze|be (?:banned|barred|frozen|blocked))|placed|list(?:ed|ing)|sanctions are)\b/,
  /\b(?:agreed|decided|moved|voted|opted|acted|used [\w' ]{0,30}) (?:on \w+ )?to (?:impose|sanction|blacklist|adopt|freeze|extend|ban|expand|tighten|punish|add)\b/,
  /\b(?:trigger(?:s|ed|ing)|went after|going after|prolong(?:s|ed|ing)?|broaden(?:s|ed|ing)?|widen(?:s|ed)|rolled (?:out|over))\b/,
  /\b(?:stepp(?:ed|ing) up|ratchet(?:ed|ing) up|joined (?:[\w.']+ ){1,4}(?:on \w+ )?with sanctions)\b/,
);

/** Times that are past for the reader of the day's news, and states that last. */
export const PAST = phrases(
  /\blast (?:year|month|week|summer|fall|autumn|winter|spring|decade|january|february|march|april|may|june|july|august|september|october|november|december)\b/,
  /\b(?:in|since|after|from|of|for) (?:19|20)\d\d\b/,
  /\bin (?:january|february|march|april|june|july|august|september|october|november|december)\b/,
  /\b(?:(?:years?|months?|weeks?|decades?) (?:ago|earlier|before)|decades|earlier this|previous(?:ly)?|already|existing|current(?:ly)?)\b/,
  /\b(?:long-?standing|formerly|recent (?:years|months)|over the years)\b/,
  inOrder(
    String.raw`\b(?<!(?:effect|force|starting|deadline|expires?|begins?|will \w+) )on (?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)`,
    String.raw`(?:\.|uary|ruary|ch|il|ust|ember|tember|ober)? \d{1,2}\b\b`,
  ),
  /\b(?:had (?:been |also |already )?(?:imposed|sanctioned|adopted|banned|placed|slapped|approved)|(?:has|have|had) so far|until now)\b/,
  inOrder(
    String.raw`\b(?<!\b(?:placed|put|brought) (?:[\w.'-]+ ){0,8})under `,
    String.raw`(?:u\.s\.|us|u\.n\.|un|eu|international|western|american|heavy|strict|tough|united nations)?\s?(?:\w+ )?sanctions\b`,
  ),
  /\b(?:prior to|then-president|remain(?:s|ed)?\b|in place|in effect|in force|still|always|long been|sanctions regime|since|ever since)\b/,
  /\b(?:has been under|under (?:[\w.]+ ){0,3}resolutions)\b/,
  /\b(?:is|are) (?:already |also )?(?:prohibited|banned|barred|forbidden) (?:from|by|under)\b/,
);

/** What measures do, as long as they stand: "The sanctions ban coal". Of new ones it is the news. */
export const BANS = phrases(inOrder(
  String.raw`\b(?:sanctions|resolutions?|embargo|measures) (?:also |already |still |now )?`,
  String.raw`(?:ban|bans|bar|bars|prohibit|prohibits|forbid|forbids|restrict|restricts|limit|limits|cover|covers)\b`,
));

/** What may be violated beside sanctions: "would violate the nuclear deal". */
export const OTHER_RULES = inOrder(
  String.raw`^ ?(?:of |the |its |their |a |an |that |this |both |international |nuclear |basic |human |american |u\.s\. |federal |\w+'s `,
  String.raw`|\w+ (?=treaty|convention|accord|pact)){0,5}(?:deal|convention|agreements?|accord|treaty|pact|ceasefire|truce|rights|sovereignty`,
  String.raw`|airspace|borders?|territory|norms|constitution|privacy|law|laws|spirit|commitments|promises?)\b`,
);

/** "human rights violations", "a treaty violation" */
export const OTHER_RULES_BEFORE = /\b(?:rights|treaty|ceasefire|truce|privacy|data|airspace|border|law) $/;

/** Right before a verb of making, what makes it unreal. */
export const UNREAL = inOrder(
  String.raw`\b(?:would|could|may|might|if|unless|should|must|threaten\w*|warn\w*|consider\w*|bill|legislation|propos\w*|possible|potential\w*`,
  String.raw`|plan(?:s|ned|ning)?|not|wait(?:ing)?|to|from|before|without|authority|urge[ds]?|can|instead of|rather than)\b(?: ["\w-]+){0,2} `,
  String.raw`$`,
);

/** News of a named day. */
export const NAMED_DAY = phrases(/\b(?:announc\w+|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/);
