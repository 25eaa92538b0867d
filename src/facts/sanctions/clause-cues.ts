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
  { type: 'call', weight: 3.4, pattern: /\b(?:(?:the )?time (?:has|had|is|was) (?:come|now|ripe)|it(?:'s| is| was) (?:high |past )?time|the (?:least|minimum|right thing) (?:that )?(?:[\w.]+ ){1,3}(?:can|could|should) do)\b(?![^.;]{0,60}\b(?:lift|eas(?:e|ing)|end|drop|remov|waiv|scrap))/g },
  // "Europe has to close the loopholes in its sanctions", "should finally enforce the sanctions"
  { type: 'call', weight: 4.2, pattern: /\b(?:should|must|ought to|(?:has|have) to|needs? to) (?:also |now |finally |at last |urgently |immediately |really |do more to |do everything to )*(?:clos(?:e|ing)|plug|crack down|double down|ramp up|step up|ratchet|squeeze|choke|deprive|respond with|answer with|renew|prolong|broaden|widen|slap|seize|confiscate|tighten|refuse|bar|blacklist|designate|enforce|impose|police|stick to)\b(?=[^.;]{0,90}\b(?:sanctions?|embargo|controls?|cap|penalties|resolutions?|assets)\b)/g },
  // "wrote to the diplomat asking for sanctions", "asked the government to bar sales through new sanctions", "want the Council to extend the embargo"
  { type: 'call', weight: 3.2, pattern: /\bask(?:s|ed|ing) (?:[\w.'-]+ ){0,4}for (?:[\w.'-]+ ){0,4}(?:sanctions|embargo|penalties)\b(?! (?:relief|waiver))/g },
  { type: 'call', weight: 3.8, pattern: /\b(?:want(?:s|ed|ing)?|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|upon)|press(?:es|ed|ing)?|implor\w+|petition\w*|lobb(?:y|ied|ying)|appeal(?:s|ed|ing)? to|tell|told|encourag\w+) (?:[\w.'-]+ ){1,6}to (?:(?:finally|fully|also|strictly|do more to|go beyond words and) )*(?:extend|keep|renew|prolong|widen|broaden|bar|ban|cut off|freeze|close|plug|blacklist|designate|enforce|impose|tighten|hunt down|join)\b(?=[^.;]{0,90}\b(?:sanctions?|embargo|controls?|cap|penalties|resolutions?|generals|assets)\b)/g },
  { type: 'call', weight: 3.2, pattern: /\b(?:remind(?:s|ed|ing)? [^.;]{0,60}\b(?:duty|duties|obligations?)|for [\w ]{2,25} to (?:comply|abide|respect|observe)|not to relax|keep up the pressure)\b/g },

  // "accused the capital of abusing export controls", "is null and void", "called them a sign of desperation"
  { type: 'denial', weight: 4.2, pattern: /\b(?:abus(?:e|es|ed|ing) (?=[^.;]{0,30}(?:controls|sanctions|list))|weaponi[sz]\w+|politici[sz]\w+|over-?stretch\w+|stretch(?:es|ed|ing) the (?:idea|concept|notion)|long-arm jurisdiction|hegemon\w+|double standards|null and void|legally void|no (?:legal|lawful) (?:force|effect|validity|basis|standing)|desperation|solves? nothing|one-sided|based on (?:an |a )?(?:error|mistake|lies|false)|(?:lost?|loses?) (?:any )?sleep|learn(?:ed|t) to live with|solemn (?:protest|representations?)|lodged an? (?:\w+ )?(?:protest|complaint)|express(?:ed|es|ing)? (?:[\w]+ ){0,2}(?:anger|outrage|fury|dismay|regret|displeasure)|rail(?:s|ed|ing) against|should never have been (?:sanctioned|listed|blacklisted|designated))\b/g },
  // "recognised no unilateral sanctions", "would not support the next package", "vowed to block any sanctions", "could not afford to impose sanctions"
  { type: 'denial', weight: 3.7, pattern: new RegExp(String.raw`\b(?:recogni[sz]\w+ no|(?:(?:would|will|does|do|did|could|can|should)(?: not|n't)|won't|can't|refus\w+ to|declin\w+ to|never) (?:support|back|join|recogni[sz]e|accept|endorse|vote for|agree to|afford to (?:impose|sanction))|(?:vow|threaten|promis|pledg)\w* to (?:block|veto|oppose|resist|fight|challenge)|work(?:s|ed|ing) against) ${BETWEEN}${MEASURE}\b`, 'g') },
  // "said it complies with all applicable sanctions", "had never processed oil from sanctioned sellers"
  { type: 'denial', weight: 3.9, pattern: /\b(?:compl(?:ies|ied)|abid(?:es|ed))(?<!\bnot (?:\w+ )?\w+) (?:\w+ )?with (?:all|any|every|applicable)\b|\b(?:it|he|she|they|the \w+) (?:had|has|have) never \w+(?:ed|en|t|ld)\b/g },

  // "is being relabelled to get past the sanctions"
  { type: 'violation', weight: 3.6, pattern: new RegExp(String.raw`\b(?:(?:get|gets|getting|got|slip|slips|slipped|slipping) past|(?:work|works|worked|working|go|goes|going|went) around|(?:r[au]n|runs|running) counter to|contrary to|at odds with|not permitted (?:by|under)) ${BETWEEN}(?:sanctions|embargo|export[- ]controls?|resolutions?|ban|curbs)\b`, 'g') },
  // "Weapons have turned up in the province despite an embargo"
  { type: 'violation', weight: 3.5, pattern: /\b(?:turn(?:s|ed)? up|reach(?:es|ed)?|arriv(?:e|es|ed)|end(?:s|ed)? up|flow(?:s|ed|ing)?|surfac(?:e|es|ed)|found|smuggled|shipped|sold|obtain(?:s|ed)?|bought|land(?:s|ed)|pour(?:s|ed|ing)?)\b(?<!\b(?:allow|let|permit|licen[cs])\w*\b[^.;]{0,60})[^.;]{0,80}\b(?:despite|in spite of|notwithstanding) (?:a |an |the )?(?:[\w.'-]+ ){0,4}(?:embargo|sanctions|ban|export controls?|price cap)\b/g },
  // "fined the exporter for shipping goods that its sanctions prohibit"
  { type: 'violation', weight: 3.4, pattern: /\b(?:fin(?:e|es|ed)|charg(?:e|es|ed)|convict\w*|indict\w*|prosecut\w+|plead\w*|jailed|sentenced|arrested)\b(?![^.;]*\b(?:lying|lied|false statements?|perjury)\b)[^.;]{0,140}\b(?:(?:sanctions|embargo|controls) (?:prohibit|ban|forbid)|prohibited|forbidden|without (?:a |the required |an export )*licen[cs]e)\b/g },

  // "exploring ways to sanction judges", "or be cut off by sanctions", "penalties await them if", "far more than sanctions"
  { type: 'threat', weight: 3.3, pattern: /\bways (?:to|of) (?:sanction|impos|punish|penali[sz]|tighten)\w*|\bor (?:be|risk|see|lose)\b[^.;]{0,60}\b(?:sanctions|embargo|blacklist\w*)\b|\b(?:sanctions|penalties|visa bans|measures)\b[^.;]{0,40}\bawaits?\b[^.;]{0,60}\b(?:if|unless)\b|\b(?:package|round|list|measures?|sanctions) (?:is|are|was|were) (?:already |now )?(?:in preparation|being prepared|under (?:discussion|consideration|review)|being dr(?:awn up|afted))\b|\bmore than (?:just )?sanctions\b/g },
  { type: 'threat', weight: 3.9, pattern: /\bwould (?:also )?(?:put|place|add|list|blacklist|sanction|impose)\b[^.;]{0,90}\bif\b/g },

  // "preparing to weaken the sanctions", "executive orders overriding the embargo", "take away all of the sanctions"
  { type: 'relief', weight: 3.8, pattern: new RegExp(String.raw`\b(?:weaken(?:s|ed|ing)?|overrid(?:e|es|ing|den)|unravell?(?:s|ed|ing)?|unwind(?:s|ing)?|dismantl(?:e|es|ed|ing)|take away|took away|taking away|do away with|get rid of|dr[ae]w(?:n|ing)? down|chip(?:ped|ping)? away at|dial(?:l?ed|l?ing)? back|let(?:ting)? up on)"? ${BETWEEN}(?:sanctions|embargo|restrictions)\b`, 'g') },
  // "a licence carved out of the sanctions", "were dropped from the list", "suspend for a year an export-control rule"
  { type: 'relief', weight: 3.4, pattern: /\bcarved out of\b|\b(?:days|weeks|months) to wind down\b|\b(?:was|were|been|are) (?:dropped|deleted|struck|left off|taken off)\b(?=[^.;]{0,70}\b(?:list|sanctions|blacklist)\b)|\bsuspend(?:s|ed|ing)? (?:[\w'-]+ ){0,6}(?:export[- ]controls?|sanctions|curbs)\b/g },

  // "paused purchases after the sanctions", "the currency slid within hours of the sanctions"
  { type: 'impact', weight: 3.4, pattern: new RegExp(String.raw`\b${TURNS}\b(?![^.;]*\b(?:announc|unveil)\w*)[^.;]{0,90}\b${BECAUSE} (?:[\w.'-]+ ){0,6}${MEASURE}\b`, 'g') },
  { type: 'impact', weight: 3.4, governs: true, pattern: new RegExp(String.raw`^(?:since|after|because of|under|amid|as a result of) (?:[\w.'-]+ ){0,4}${MEASURE}\b[^;]{0,120}, [^,;]{0,60}\b${TURNS}`, 'g') },
  // "sanctions will keep banks from moving money", "stop it from buying spares"
  { type: 'impact', weight: 3.4, pattern: new RegExp(String.raw`\b${MEASURE}\b (?:(?:on|against) (?:[\w'-]+ ){1,5}?)?(?:(?:will|would|could|may|have|has|had|also|not|still) )*(?:keep|keeps|kept|stop|stops|stopped|prevent|prevents|prevented|discourag\w+|deter\w*) (?:[\w'-]+ ){1,6}from \w+ing\b`, 'g') },
  { type: 'impact', weight: 3.4, pattern: /\b(?:ma[dk]e|making) (?:little|no|any|some|much|a big) difference\b|\blost (?:much|most|some|all) of (?:its|their) (?:bite|force|sting|power|effect)\b|\bnot (?:yet )?(?:kept|stopped|prevented|broken|forced|curbed|swayed|deterred)\b|\bworth (?:half|a third|a quarter|less)\b|\b(?:half|a third|a quarter|a fraction) of (?:what|their)\b|\bforced (?:its|their|his|the) \w+ to\b|\beffectively forc(?:ed|ing)\b/g },

  // "discussed American sanctions with the ambassador", "documents on discussions about U.S. sanctions": they are the topic
  { type: 'in-force', weight: 4, pattern: /\b(?:discuss(?:ed|ing)|discussions? (?:of|on|about)|talk(?:ed|ing) (?:[\w]+ ){0,4}about|sp(?:oke|oken|eaking) (?:[\w]+ ){0,4}about|conversations? (?:[\w]+ ){0,6}(?:about|on)|calls (?:about|concerning)|how to handle)\b(?! (?:[\w.'-]+ ){0,3}(?:new|more|further|additional|possible|potential|tougher|imposing|lifting|easing|waiving)\b) (?:(?:the|any|existing|current|recent|those|these|u\.s\.|us|american|western|eu|u\.n\.|economic|individual|u\.s\.-imposed) ){0,3}sanctions\b/g },
  // "Most trade is banned under the sanctions": what is forbidden, not who does it
  { type: 'in-force', weight: 3.2, pattern: /\b(?:is|are|remains?|has been|have been) (?:[a-z]+ly |also |still |already )?(?:prohibited|banned|barred|forbidden) (?:from [^.;]{0,60} )?(?:by|under)\b/g },

  // "snapped back into place at midnight", "came into force on Saturday"
  { type: 'imposed', weight: 3.8, pattern: /\b(?:snapp?(?:s|ed)? back (?:in)?to|c[ao]me(?:s)? back into|went (?:back )?into|returned (?:in)?to) (?:place|force|effect)\b(?=[^;]{0,60}\b(?:midnight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)/g },
];
