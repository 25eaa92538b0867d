import type { Cue } from './type-cues.ts';

/** What a cue that takes sanctions as its object may have between itself and them. */
const BETWEEN = String.raw`(?:[\w.,'"-]+ ){0,5}`;
const MEASURE = String.raw`(?:sanctions?|embargo|export[- ]controls?|price cap|blacklist\w*|asset freezes?|penalties|restrictions)`;
/** Fortunes that change for those whom sanctions strike. */
const TURNS = String.raw`(?:paus|halt|stopp|los[et]|lost|slid|slip|sank|sunk|sold out|dried up|empti|fled|quit|pulled out|withdr[ae]w|shut(?! out)|clos(?:ed|ing)|doubl|tripl|quadrupl|halv|tumbl|slump|plung|plummet|soar|surg|spik|climb|jump|(?<!\b(?:was|were|been) )dropp|fell\b|fallen\b|shr[au]nk|dwindl|taken apart|queue|turned to|switch(?:ed|ing) to|scrambl|rush(?:ed|ing)|strand|ground(?:ed|ing)|idl(?:ed|ing)|laid off|struggl|collaps|vanish|disappear|bankrupt)\w*`;
const BECAUSE = String.raw`(?:after|since|because of|because|amid|under|(?:with)?in (?:hours|days|weeks|months) of|in the wake of|following|as a result of|due to|owing to|thanks to|as)`;

/**
 * Whole constructions that tell the sense of a sentence whatever words fill them: who must do something about sanctions, what happened because of them,
 * goods that turn up despite them. They stand beside the single words of type-cues.ts and are weighed with them.
 */
export const CLAUSE_CUES: readonly Cue[] = [
  // "the time had come for the government to hit the banks with sanctions"
  { type: 'call', weight: 3.4, pattern: /\b(?:(?:the )?time (?:has|had|is|was) (?:come|now|ripe)|it(?:'s| is| was) (?:high |past )?time|the (?:least|minimum|right thing) (?:that )?(?:[\w.]+ ){1,3}(?:(?:can|could|should) do|owes?|owed))\b(?![^;]{0,60}\b(?:lift|eas(?:e|ing)|end|drop|remov|waiv|scrap))/g },
  // "Europe has to close the loopholes in its sanctions", "should finally enforce the sanctions"
  { type: 'call', weight: 4.2, pattern: /\b(?:should|must|ought to|(?:has|have) to|needs? to) (?:also |now |finally |at last |urgently |immediately |really |do more to |do everything to )*(?:clos(?:e|ing)|plug|crack down|double down|ramp up|step up|ratchet|squeeze|choke|deprive|respond with|answer with|renew|prolong|broaden|widen|slap|seize|confiscate|tighten|refuse|bar|blacklist|designate|enforce|impose|police|stick to)\b(?=[^;]{0,90}\b(?:sanctions?|embargo|controls?|cap|penalties|resolutions?|assets)\b)/g },
  // "Second, freeze their assets", "Sanction the generals."
  { type: 'call', weight: 3.6, pattern: /^["']?(?:(?:first|second|third|fourth|next|then|finally|so|and),? )?(?:freeze|sanction|impose|tighten|blacklist|cut off|ban|seize|enforce|keep|toughen) (?:the|their|his|its|all|these|those|more|every|any|sanctions|tougher|new)\b/g },
  // "We ought to be using every sanction at our disposal"
  { type: 'call', weight: 3.8, pattern: /\b(?:should|must|ought to|needs? to|has to|have to) (?:be )?(?:us(?:e|ing)|apply(?:ing)?|deploy(?:ing)?|wield(?:ing)?) (?:[\w'-]+ ){0,4}sanctions?\b/g },
  // "penalties should stay in place until", "said visa bans did not go far enough"
  { type: 'call', weight: 4.4, pattern: /\b(?:sanctions|penalties|embargo|measures) (?:should|must|ought to|ha(?:s|ve) to|needs? to) (?:\w+ )?(?:stay|remain|be kept|be maintained|be left|continue)\b/g },
  { type: 'call', weight: 3.4, pattern: /\b(?:d(?:o|oes|id)(?: not|n't) go (?:far|deep) enough|should (?:have )?(?:go|gone) further|bans (?:are|were) not enough)\b/g },
  // "wrote to the diplomat asking for sanctions", "asked the government to bar sales through new sanctions", "want the Council to extend the embargo"
  { type: 'call', weight: 3.2, pattern: /\bask(?:s|ed|ing) (?:[\w.'-]+ ){0,4}for (?:[\w.'-]+ ){0,4}(?:sanctions|embargo|penalties)\b(?! (?:relief|waiver))/g },
  { type: 'call', weight: 3.8, pattern: /\b(?:want(?:s|ed|ing)?|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|upon)|press(?:es|ed|ing)?|implor\w+|petition\w*|lobb(?:y|ied|ying)|appeal(?:s|ed|ing)? to|tell|told|encourag\w+) (?:[\w.'-]+ ){1,6}to (?:(?:finally|fully|also|strictly|do more to|go beyond words and) )*(?:bring back|re-?impose|restore|reinstate|toughen|punish|sanction|extend|keep|renew|prolong|widen|broaden|bar|ban|cut off|freeze|close|plug|blacklist|designate|enforce|impose|tighten|hunt down|join)\b(?=[^;]{0,90}\b(?:sanctions?|embargo|controls?|cap|penalties|resolutions?|generals|assets)\b)/g },
  { type: 'call', weight: 3.2, pattern: /\b(?:remind(?:s|ed|ing)? [^;]{0,60}\b(?:duty|duties|obligations?|promises|pledges|commitments)|for [\w ]{2,25} to (?:comply|abide|respect|observe)|not to relax|keep up the pressure|(?:importance|need|necessity|urgency) of (?:\w+ly )?(?:implement|enforc|uphold|maintain|tighten|comply|keep)\w*)\b/g },

  // "Only an embargo will stop the raids", "past time to let the bill come to a vote", "pleaded for crippling sanctions"
  { type: 'call', weight: 3.8, pattern: /\bonly (?:an? )?(?:[\w.-]+ ){0,3}(?:sanctions|embargo)\b[^;]{0,50}\b(?:will|can|would|could) (?:stop|end|change|bring|force|deter)|\b(?:plead(?:s|ed|ing)?|pleas?|beg(?:s|ged|ging)?|lobb(?:y|ied|ying)) (?:[\w.'-]+ ){0,4}(?:for|to) [^;]{0,60}\bsanctions\b|\bpast time\b|\b(?:want|wants|wanted) (?:[\w.'-]+ ){1,4}to\b[^;]{0,70}\b(?:and|to) (?:extend|tighten|toughen|widen|keep|impose) (?:[\w.'-]+ ){0,3}sanctions\b/g },

  // "Sanctions on the country are a feel-good policy", "The embargo is the symbol of a grudge", "a failed strategy"
  { type: 'denial', weight: 3.4, pattern: /\b(?:sanctions|embargo)(?: (?:on|against) [\w' ]{2,25}?)? (?:are|were|is|was) (?:nothing but |just |merely |only |simply )?(?:an? |the )?(?:[\w-]+ ){0,3}(?:policy|crime|mistake|failure|farce|gimmick|theft|folly|trap|hypocrisy|symbol|relic|weapon|siege|insult|joke|sham|disgrace)\b|\bfailed (?:strategy|policy|experiment)\b|\b(?:not|never|n't) stand for\b|\bliken(?:s|ed|ing)? (?:[\w.'-]+ ){0,5}(?:sanctions|embargo)\b/g },
  // "said they are implementing the sanctions", "would do nothing but hurt a young democracy"
  { type: 'denial', weight: 3.9, pattern: /\b(?:sa(?:y|ys|id)|insist(?:s|ed)?|maintain(?:s|ed)?)(?: that)? (?:they|it|he|she|his government|its government|the country) (?:are|is|was|were|has been|have been) (?:fully |already |always |strictly )?(?:implementing|complying|abiding|enforcing|respecting|observing)\b|\b(?:do|does|did) nothing (?:but|except) (?:hurt|harm|punish|damage|delay|strengthen)/g },
  // "spoke out against rushing into another round"
  { type: 'denial', weight: 3.8, pattern: /\b(?:sp(?:eak|eaks|oke|oken|eaking) out|c(?:ame|omes?|oming) out|warn(?:s|ed|ing)?|caution(?:s|ed|ing)?|argu(?:es?|ed|ing)) against (?:[\w.'-]+ ){0,3}(?:sanctions|embargo|round|measures|penalties|rushing|imposing|punishing)\b/g },
  // "rejected any attempt to threaten it with penalties", "called the move an open attempt to overthrow it"
  { type: 'denial', weight: 4.2, pattern: /\breject(?:s|ed|ing)? (?:any |all |such |the )*(?:attempts?|threats?|talk|pressure|ultimatums?)\b|\b(?:call(?:s|ed|ing)?|describ\w+) (?:the|this|that|such) (?:new |latest )?(?:moves?|steps?|decision|actions?|announcement|sanctions|measures) (?:as )?(?:an? )?(?:[\w-]+ ){0,3}(?:attempt|provocation|pretext|escalation|mistake|blackmail|aggression|interference|act of|violation)\b/g },
  // "accused the capital of abusing export controls", "is null and void", "called them a sign of desperation"
  { type: 'denial', weight: 4.2, pattern: /\b(?:abus(?:e|es|ed|ing) (?=[^;]{0,30}(?:controls|sanctions|list))|weaponi[sz]\w+|politici[sz]\w+|over-?stretch\w+|stretch(?:es|ed|ing) the (?:idea|concept|notion)|long-arm jurisdiction|hegemonism|hegemonic (?:practices?|bullying|mentality)|double standards|null and void|legally void|no (?:legal|lawful) (?:force|effect|validity|basis|standing)|desperation|solves? nothing|one-sided|laughable|propaganda|grave mistake|a stain on|scarecrow|nostalgia|colonial\w*|under the (?:shadow|threat|yoke) of (?=[\w. ]{0,20}sanctions)|(?:never|not) (?:any|a) (?:ground|basis|reason)s? for|worth (?:less|nothing)|wav(?:e|es|ed|ing) (?:away|aside)|brush(?:es|ed|ing) (?:off|aside)|laugh(?:s|ed|ing)? (?:off|at)|mock(?:s|ed|ing)?|ridicul\w+|would (?:sooner|rather)\b(?=[^;]{0,50}\bthan\b)|based on (?:an |a )?(?:error|mistake|lies|false)|(?:lost?|loses?) (?:any )?sleep|learn(?:ed|t) to live with|solemn (?:protest|representations?)|lodged an? (?:\w+ )?(?:protest|complaint)|express(?:ed|es|ing)? (?:[\w]+ ){0,2}(?:anger|outrage|fury|dismay|regret|displeasure)|rail(?:s|ed|ing) against|nor (?:any|the|new|more) (?:[\w.]+ )?sanctions|should never have been (?:sanctioned|listed|blacklisted|designated))\b/g },
  // "recognised no unilateral sanctions", "would not support the next package", "vowed to block any sanctions", "could not afford to impose sanctions"
  { type: 'denial', weight: 3.7, pattern: new RegExp(String.raw`\b(?:recogni[sz]\w+ no|(?:(?:would|will|does|do|did|could|can|should)(?: not|n't)|won't|can't|refus\w+ to|declin\w+ to|never) (?:support|back|join|recogni[sz]e|accept|endorse|vote for|agree to|afford to (?:impose|sanction))|(?:vow|threaten|promis|pledg)\w* to (?:block|veto|oppose|resist|fight|challenge)|work(?:s|ed|ing) against) ${BETWEEN}${MEASURE}\b`, 'g') },
  // "said it complies with all applicable sanctions", "had never processed oil from sanctioned sellers"
  { type: 'denial', weight: 3.9, pattern: /\b(?:compl(?:ies|ied)|abid(?:es|ed))(?<!\bnot (?:\w+ )?\w+) (?:\w+ )?with (?:all|any|every|applicable)\b|\b(?:it|he|she|they|the \w+) (?:had|has|have) never \w+(?:ed|en|t|ld)\b/g },

  // "earned $200 million by exporting coal and other banned goods"
  { type: 'violation', weight: 3.4, pattern: /\b(?:export|ship|sell|import|buy|suppl|smuggl|transfer|deliver|trad)(?:s|ed|ing|ped|ping|y|ies|ied|ying|e)? (?:[\w,.'-]+ ){0,6}?(?:banned|prohibited|embargoed) (?:commodities|goods|exports|items|cargo(?:es)?|coal|weapons|technology|materials|luxury)\b/g },
  // "paid $2 billion to settle charges that it had moved money for the state in spite of the sanctions", "went on trading with it long after sanctions"
  { type: 'violation', weight: 3.4, pattern: /\b(?:settl\w+ (?:[\w'-]+ ){0,3}(?:charges|allegations|claims)|plead\w* guilty|pled guilty|convicted|indicted|fined)\b(?![^;]*\b(?:lying|lied|false statements?|perjury|witness)\b)[^;]{0,160}\b(?:sanctions|embargo|export[- ]controls)\b/g },
  { type: 'violation', weight: 3.4, pattern: new RegExp(String.raw`\b(?:trad(?:e|ed|ing)|deal(?:s|t|ing)?|do(?:ne|ing)? business|did business|mov(?:ed|ing) (?:money|oil|cash|gold)|sell(?:s|ing)?|sold|shipp?(?:ed|ing)|buy(?:s|ing)?|bought|suppl(?:y|ied|ying)) (?:[\w.'-]+ ){0,3}?(?:with|for|to|from) [^;,]{2,50}?\b(?:long after|well after|despite|in spite of|in the face of|heedless of) ${BETWEEN}(?:sanctions|embargo|ban|export[- ]controls)\b`, 'g') },
  // "is still taking in its oil in spite of the sanctions"
  { type: 'violation', weight: 3.3, pattern: /\b(?:still|keeps?|kept|continu\w+ to|goes on|went on) (?:\w+ ){0,2}?(?:buy|import|tak|ship|sell|load|export|smuggl)\w* [^;,]{2,50}?\b(?:despite|in spite of) (?:[\w.'-]+ ){0,4}(?:sanctions|embargo|ban)\b/g },
  // "Inspectors found parts on board that it is not allowed to sell under the resolutions"
  { type: 'violation', weight: 3.5, pattern: /\b(?:found|discovered|seized|intercepted|caught|spotted)\b[^;]{0,100}\b(?:not (?:allowed|permitted)|forbidden|banned|prohibited|barred)\b[^;]{0,60}\b(?:sanctions|resolutions?|embargo)\b/g },
  // "is being relabelled to get past the sanctions"
  { type: 'violation', weight: 3.6, pattern: new RegExp(String.raw`\b(?:(?:get|gets|getting|got|slip|slips|slipped|slipping) past|(?:work|works|worked|working|go|goes|going|went) around|(?:r[au]n|runs|running) counter to|contrary to|at odds with|not permitted (?:by|under)|fl(?:y|ies|ew|own|ying) in the face of|in contempt of|behind the back of|slip(?:s|ped|ping)? through|ma[dk]e (?:a )?mockery of|defeat(?:s|ed|ing)?|trampl\w+ on) ${BETWEEN}(?:sanctions|embargo|export[- ]controls?|resolutions?|ban|curbs)\b`, 'g') },
  // "Weapons have turned up in the province despite an embargo"
  { type: 'violation', weight: 3.5, pattern: /\b(?:turn(?:s|ed)? up|reach(?:es|ed)?|arriv(?:e|es|ed)|end(?:s|ed)? up|flow(?:s|ed|ing)?|surfac(?:e|es|ed)|found|smuggled|shipped|sold|obtain(?:s|ed)?|bought|land(?:s|ed)|pour(?:s|ed|ing)?|ma(?:de|king) (?:its|their) way|found their way|smuggled)\b(?<!\b(?:allow|let|permit|licen[cs])\w*\b[^;]{0,60})[^;]{0,80}\b(?:despite|in spite of|notwithstanding|although|even though|though) (?:a |an |the )?(?:[\w.'-]+ ){0,4}(?:embargo|sanctions|ban|export controls?|price cap)\b/g },
  // "fined the exporter for shipping goods that its sanctions prohibit"
  { type: 'violation', weight: 3.4, pattern: /\b(?:fin(?:e|es|ed)|charg(?:e|es|ed)|convict\w*|indict\w*|prosecut\w+|plead\w*|jailed|sentenced|arrested)\b(?![^;]*\b(?:lying|lied|false statements?|perjury)\b)[^;]{0,140}\b(?:(?:sanctions|embargo|controls) (?:prohibit|ban|forbid)|prohibited|forbidden|without (?:a |the required |an export )*licen[cs]e)\b/g },

  // "exploring ways to sanction judges", "or be cut off by sanctions", "penalties await them if", "far more than sanctions"
  { type: 'threat', weight: 3.3, pattern: /\bways (?:to|of) (?:sanction|impos|punish|penali[sz]|tighten)\w*|\bor (?:be|risk|see|lose)\b[^;]{0,60}\b(?:sanctions|embargo|blacklist\w*)\b|\b(?:sanctions|penalties|visa bans|measures)\b[^;]{0,40}\bawaits?\b[^;]{0,60}\b(?:if|unless)\b|\b(?:package|round|list|measures?|sanctions) (?:is|are|was|were) (?:already |now )?(?:in preparation|being prepared|under (?:discussion|consideration|review)|being dr(?:awn up|afted))\b|\bmore than (?:just )?sanctions\b|\b(?:there(?:'s| is| are)|ha(?:s|ve)) (?:plenty |many |lots )?more (?:sanctions|(?:that )?(?:we|they|it) can do)\b|\bno longer (?:a )?taboo\b|\bnot (?:rule|ruled|ruling|exclude|excluded|excluding) (?:out )?(?:[\w.'-]+ ){0,2}sanctions\b|\b(?:list|top) of (?:options|the pile|the list)\b|\b(?:due|expected|scheduled) to be (?:presented|unveiled|announced|adopted|discussed)\b|\bdraft(?:ed|ing)? an? (?:\w+ )?(?:resolution|bill|law|amendment)\b|\bmight\b[^;]{0,60}\bfrozen\b/g },
  { type: 'threat', weight: 3.9, pattern: /\bwould (?:also )?(?:put|place|add|list|blacklist|sanction|impose)\b[^;]{0,90}\bif\b/g },

  // "it would be hard for him to reimpose the sanctions that", "could also step up sanctions", "increasing the intensity of the penalties"
  { type: 'threat', weight: 3.6, pattern: new RegExp(String.raw`\b(?:(?:could|would|might|may)(?:,? (?:for example|also|soon|then|still|now|well|instead|at last),?)*|attempt(?:s|ing)? to|tr(?:y|ies|ying) to|(?:hard|harder|easy|easier|difficult) for [\w' ]{2,25} to|if [\w.' ]{2,40} (?:decides?|wants?|chooses?)(?: that)?(?: it wants)? to) (?:also |now |attempt to |try to |move to |seek to |choose to |fully |quickly |immediately )*(?:re-?impose|re-?establish|reinstate|restore|ramp up|step up|ratchet up|increase|intensify|tighten|toughen|stiffen|widen|expand|renew|impose|slap|add|adopt|introduce|levy|bring back|hit [\w.'-]+ with) ${BETWEEN}${MEASURE}\b`, 'g') },
  { type: 'threat', weight: 3.2, pattern: new RegExp(String.raw`\b(?:mean|involve|include|require)s? (?:increasing|intensifying|stepping up|ramping up|tightening|toughening|adding|imposing|reimposing) ${BETWEEN}${MEASURE}\b`, 'g') },

  // "looking into the possibility of imposing sanctions"
  { type: 'threat', weight: 3.3, pattern: /\b(?:look(?:s|ed|ing)? (?:into|at)|possibility of|idea of|prospect of|option of|talk of) (?:the (?:possibility|idea|option) of )?(?:also )?(?:re-?imposing|imposing|adding|adopting|slapping|sanctioning|blacklisting|freezing)\b/g },

  // "helping to finish it would bring crushing sanctions upon the builders", "enough to have all the sanctions come back"
  { type: 'threat', weight: 3.5, pattern: new RegExp(String.raw`\b(?:would|could|will|might|may) (?:bring|mean|draw|trigger|invite|attract|provoke|earn (?:it|them|him)|bring down) ${BETWEEN}${MEASURE}(?! relief)\b|\b(?:sanctions|embargo)\b[^.;]{0,25} (?:come|coming|snap|snapping) back\b`, 'g') },
  // "whether the capitals have the stomach for sanctions"
  { type: 'threat', weight: 2.9, pattern: /\b(?:stomach|appetite|votes|majority|mood|momentum|groundwork|grounds) for (?:[\w.'-]+ ){0,3}(?:sanctions|penalties|embargo)\b/g },
  // "preparing to weaken the sanctions", "executive orders overriding the embargo", "take away all of the sanctions"
  { type: 'relief', weight: 3.8, pattern: new RegExp(String.raw`\b(?:weaken(?:s|ed|ing)?|overrid(?:e|es|ing|den)|unravell?(?:s|ed|ing)?|unwind(?:s|ing)?|dismantl(?:e|es|ed|ing)|take away|took away|taking away|do away with|get rid of|dr[ae]w(?:n|ing)? down|chip(?:ped|ping)? away at|dial(?:l?ed|l?ing)? back|let(?:ting)? up on)"? ${BETWEEN}(?:sanctions|embargo|restrictions)\b`, 'g') },
  // "an economy liberated from sanctions", "free of the sanctions that had slowed it"
  { type: 'relief', weight: 3.2, pattern: new RegExp(String.raw`\b(?:freed|liberat\w+|rid|unshackled|released|free) (?:from|of) (?:[\w.'-]+ ){0,3}(?:sanctions|embargo)\b`, 'g') },
  // "hope that sanctions would soon be a thing of the past", "paved the way for sanctions to be dropped", "a break from sanctions", "get rid of the embargo"
  { type: 'relief', weight: 3.6, pattern: /\b(?:sanctions|embargo)(?: (?:on|against) [\w' ]{2,25}?)? (?:(?:would|will|could|might|may|can) (?:soon |eventually |also |all |then |finally )*(?:be (?:lifted|gone|eased|dropped|removed|waived|over|a thing of the past)|disappear|fall away|come off)|to be (?:lifted|eased|dropped|removed|waived|suspended|scrapped|ended))\b|\b(?:break|holiday|let-?up|breather) from (?:[\w.'-]+ ){0,3}(?:sanctions|embargo)\b/g },
  // "A court annulled the listing of the banker", "an exception from the embargo for the coast guard"
  { type: 'relief', weight: 3.7, pattern: /\b(?:courts?|judges?|tribunal)\b[^;]{0,60}\b(?:annul\w*|overturn\w*|struck down|strik\w+ down|quash\w*|threw out|unlawful|no grounds)\b[^;]{0,70}\b(?:sanctions|listings?|blacklist\w*|asset freezes?)\b|\bexceptions? (?:from|to|under) (?:[\w.'-]+ ){0,3}(?:sanctions|embargo|ban)\b/g },
  // "stands to gain access to oil revenue frozen in banks abroad"
  { type: 'relief', weight: 3.2, pattern: /\b(?:gain|get|regain|receive|have|won) (?:back )?access to [^;]{0,60}\b(?:frozen|blocked|restricted|locked)\b/g },
  // "a barter mechanism to help it trade around the sanctions"
  { type: 'relief', weight: 4.1, pattern: /\b(?:mechanism|vehicle|channel|scheme)\b[^;]{0,50}\b(?:help|let|allow|enabl|keep|for)\w* [^;]{0,50}\b(?:trade|trading|business|payments?|buy\w*|sell\w*)\b[^;]{0,30}\bsanctions\b/g },
  // "a licence carved out of the sanctions", "were dropped from the list", "suspend for a year an export-control rule"
  { type: 'relief', weight: 3.4, pattern: /\bcarved out of\b|\b(?:let|lets|letting|allow\w*)\b[^;]{0,40}\b(?:sanctions|embargo|measures)\b[^;]{0,40}\b(?:run out|lapse|expire)\b|\b(?:grant|gave|given|giv|issu|obtain|receiv|won|secur|got|need)\w* [^;]{0,50}\b(?:exemptions?|waivers?|licen[cs]es?|reprieves?|carve-outs?|pass)\b|\bundone by\b|\bstep-by-step (?:end|lifting)|\bthanks to (?:a |the )?(?:new )?(?:general licen[cs]e|waiver|exemption)|\bstruck (?:[\w.,'-]+ ){1,6}from\b|\b(?:days|weeks|months) to wind down\b|\b(?:was|were|been|are) (?:dropped|deleted|struck|left off|taken off)\b(?=[^;]{0,70}\b(?:list|sanctions|blacklist)\b)|\bsuspend(?:s|ed|ing)? (?:(?!and\b)[\w'-]+ ){0,6}(?:export[- ]controls?|sanctions|curbs)\b/g },

  // "paused purchases after the sanctions", "the currency slid within hours of the sanctions"
  { type: 'impact', weight: 3.4, pattern: new RegExp(String.raw`\b${TURNS}\b(?![^;]*\b(?:announc\w*|unveil\w*|put|placed)\b)[^;]{0,90}\b${BECAUSE} (?:[\w.'-]+ ){0,6}${MEASURE}\b`, 'g') },
  { type: 'impact', weight: 3.4, governs: true, pattern: new RegExp(String.raw`^(?:since|after|because of|under|amid|as a result of) (?:[\w.'-]+ ){0,4}${MEASURE}\b[^;]{0,120}, [^,;]{0,60}\b${TURNS}`, 'g') },
  // "as a result of the sanctions", "lost a fifth of their business to the sanctions", whatever the verb
  { type: 'impact', weight: 2.9, pattern: new RegExp(String.raw`\b(?:as a result of|because of|due to|owing to|thanks to|blam\w+(?: [\w'-]+){0,3}? (?:on|for)?|los[et]\w*[^;]{0,40} to|eat\w* into[^;]{0,20}|hardly (?:feel|notice)|barely (?:feel|notice)) (?:the |these )?(?:(?:u\.s\.|american|western|european|eu|u\.n\.|british|international|new|latest|economic) ){0,3}(?:sanctions|embargo|export[- ]controls?)\b`, 'g') },
  { type: 'impact', weight: 3, pattern: /\b(?:because|as|when|since)\b[^;]{0,60}\b(?:sanctions|embargo|controls)\b[^;]{0,40}\b(?:den(?:y|ies|ied)|eat(?:s|ing)?|ate|squeez\w+|chok\w+|starv\w+|cut|came back|brought in|took hold|bit)\b|\bdepriv\w+ of\b|\b(?:eva[p]orat|r[ua]n dry|gone up|went up|leapt|sat idle|grown to a record|grounded)\w*\b[^;]{0,80}\b(?:sanctions|embargo)\b|\bsanctions\b[^;]{0,60}\bnot (?:\w+ )?(?:a single|one)\b/g },
  // "responsible for driving it to the table", "forced the leadership back to talks"
  { type: 'impact', weight: 3.3, pattern: /\b(?:br(?:ought|ing\w*)|dr(?:ove|iv\w+)|forc\w+|push\w*|got|coax\w*|compell?\w*) (?:[\w.'-]+ ){1,4}?(?:back )?(?:to|into|toward) (?:the )?(?:(?:negotiating|bargaining) )?(?:table|talks|negotiations)\b/g },
  // "The sanctions on the country had ruined a middle class": whatever a verb does to whom, unless it tells what sanctions are
  { type: 'impact', weight: 3.2, pattern: /\b(?:sanctions|embargo)(?: (?:on|against) [\w' ]{2,25}?)? (?:have|has|had) (?:\w+ly |also |already |long |all but )?(?!been\b|target|bann|barr|froz|hit\b|includ|cover|remain|expir|laps|focus|appl|prohibit|forbid|restrict)\w+(?:ed|en|t|de|ne) (?:a|an|the|its|their|his|her|many|most|millions|thousands|ordinary|what)\b/g },
  // "which the governor puts down to sanctions"
  { type: 'impact', weight: 3.1, pattern: new RegExp(String.raw`\b(?:(?:puts?|putting) (?:[\w'-]+ ){0,4}down to|attribut\w+ (?:[\w'-]+ ){0,4}to|blam(?:e|es|ed|ing) (?:[\w'-]+ ){1,6}(?:of|by)?|paid for) ${BETWEEN}(?:sanctions|embargo)\b`, 'g') },
  // "no bank would touch a transfer for fear of the sanctions"
  { type: 'impact', weight: 3.6, pattern: /\b(?:for|out of) fear of (?:[\w.'-]+ ){0,4}(?:sanctions|penalties|being (?:sanctioned|blacklisted))\b/g },
  // "will shave a point off its growth"
  { type: 'impact', weight: 3.3, pattern: /\b(?:shav(?:e|es|ed|ing)|knock(?:s|ed|ing)?|wip(?:e|es|ed|ing)|tak(?:e|es|ing)|took|cut) (?:[\w.,$%-]+ ){1,6}(?:off|out of) (?:its|the|their|his|[\w]+'s) (?:[\w-]+ ){0,2}(?:growth|economy|exports|output|income|value|price|budget|revenues?|gdp)\b/g },
  // "could bring an economy to its knees", "kept out of a market by the embargo"
  { type: 'impact', weight: 3.5, pattern: /\bto (?:its|their|his) knees\b|\b(?:kept|shut|locked|barred|frozen|cut) (?:out of|off from|from|out) [^;]{0,70}\bby (?:the |its |their )?(?:[\w.'-]+ ){0,3}(?:sanctions|embargo)\b/g },
  // "Trade has shrunk by a quarter since the bloc sanctioned the country", "Since Washington ended the waivers, exports have dropped"
  { type: 'impact', weight: 3.4, pattern: new RegExp(String.raw`\b${TURNS}\b[^;]{0,60}\b(?:since|after) (?:[\w.'-]+ ){1,4}(?:sanctioned|blacklisted|ended (?:the |its )?waivers)\b`, 'g') },
  { type: 'impact', weight: 3.6, governs: true, pattern: new RegExp(String.raw`^(?:since|after) (?:[\w.'-]+ ){1,5}(?:sanctions|sanctioned|embargo|waivers)\b[^;]{0,80}, [^,;]{0,60}\b${TURNS}`, 'g') },
  // "sanctions will keep banks from moving money", "stop it from buying spares"
  { type: 'impact', weight: 3.4, pattern: new RegExp(String.raw`\b${MEASURE}\b (?:(?:on|against) (?:[\w'-]+ ){1,5}?)?(?:(?:will|would|could|may|have|has|had|also|not|still) )*(?:keep|keeps|kept|stop|stops|stopped|prevent|prevents|prevented|discourag\w+|deter\w*) (?:[\w'-]+ ){1,6}from \w+ing\b`, 'g') },
  { type: 'impact', weight: 3.4, pattern: /\b(?:ma[dk]e|making) (?:little|no|any|some|much|a big) difference\b|\blost (?:much|most|some|all) of (?:its|their) (?:bite|force|sting|power|effect)\b|\bnot (?:yet )?(?:kept|stopped|prevented|broken|forced|curbed|swayed|deterred)\b|\bworth (?:half|a third|a quarter|less)\b|\b(?:half|a third|a quarter|a fraction) of (?:what|their)\b|\bforced (?:its|their|his|the) \w+ to\b|\beffectively forc(?:ed|ing)\b/g },

  // "discussed American sanctions with the ambassador", "documents on discussions about U.S. sanctions": they are the topic
  { type: 'in-force', weight: 4, pattern: /\b(?:discuss(?:ed|ing)|discussions? (?:of|on|about)|talk(?:ed|ing) (?:[\w]+ ){0,4}about|sp(?:oke|oken|eaking) (?:[\w]+ ){0,4}about|conversations? (?:[\w]+ ){0,6}(?:about|on)|calls (?:about|concerning)|how to handle)\b(?! (?:[\w.'-]+ ){0,3}(?:new|more|further|additional|possible|potential|tougher|imposing|lifting|easing|waiving)\b) (?:(?:the|any|existing|current|recent|those|these|u\.s\.|us|american|western|eu|u\.n\.|economic|individual|u\.s\.-imposed) ){0,3}sanctions\b/g },
  // "The sanctions were meant to keep him from": what they were for
  { type: 'in-force', weight: 3.6, pattern: /(?<!\b(?:new|latest|these|those|fresh) )\b(?:sanctions|embargo)(?: (?:on|against) [\w' ]{2,25}?)? (?:was|were|is|are) (?:\w+ )?(?:meant|intended|designed|supposed) to\b/g },
  // "Sanctions over its missiles will not be affected by the deal"
  { type: 'in-force', weight: 3.6, pattern: /\bsanctions\b[^.;]{0,60}\b(?:will|would|are|were|is)(?: not|n't) (?:be )?(?:affected|touched|covered)\b/g },
  // "need a license for every generator because of the sanctions", "one of the few things that the embargo lets through"
  { type: 'in-force', weight: 3.5, pattern: /\b(?:needs?|needed|requires?|required|must (?:get|obtain|apply for)) an? (?:[\w.-]+ ){0,2}(?:licen[cs]e|waiver|permit|permission|exemption)\b|\b(?:sanctions|embargo) (?:lets?|allows?|permits?|spares?|exempts?)\b/g },
  // "Most trade is banned under the sanctions": what is forbidden, not who does it
  { type: 'in-force', weight: 3.2, pattern: /\b(?:is|are|remains?|has been|have been) (?:[a-z]+ly |also |still |already )?(?:prohibited|banned|barred|forbidden) (?:from [^;]{0,60} )?(?:by|under)\b/g },

  // "a Security Council vote at the weekend for more sanctions"
  { type: 'imposed', weight: 3, pattern: new RegExp(String.raw`\b(?:council|eu|european union|u\.n\.|un)(?:'s)? (?:[\w-]+ ){0,2}(?:votes?|decision|agreement)\b(?! (?:would|will|could|may|is))[^.;]{0,30} (?:for|on|to impose|to adopt|to extend) ${BETWEEN}${MEASURE}\b`, 'g') },

  // "snapped back into place at midnight", "came into force on Saturday"
  { type: 'imposed', weight: 3.8, pattern: /\b(?:snapp?(?:s|ed)? back (?:in)?to|c[ao]me(?:s)? back into|went (?:back )?into|returned (?:in)?to) (?:place|force|effect)\b(?=[^;]{0,60}\b(?:midnight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)/g },
];
