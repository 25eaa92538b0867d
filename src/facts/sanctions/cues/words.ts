/** Pieces of patterns that the cues of several senses have in common. */

/** What a cue that takes sanctions as its object may have between itself and them. */
export const BETWEEN = String.raw`(?:[\w.,'"-]+ ){0,5}`;
export const MEASURE = String.raw`(?:sanctions?|embargo|export[- ]controls?|price cap|blacklist\w*|asset freezes?|penalties|restrictions)`;

/** Fortunes that change for those whom sanctions strike. */
export const TURNS = String.raw`(?:paus|halt|stopp|los[et]|lost|slid|slip|sank|sunk|sold out|dried up|empti|fled|quit|pulled out|withdr[ae]w|shut(?! out)`
  + String.raw`|clos(?:ed|ing)|doubl|tripl|quadrupl|halv|tumbl|slump|plung|plummet|soar|surg|spik|climb|jump|(?<!\b(?:was|were|been) )dropp|fell\b|fallen\b`
  + String.raw`|shr[au]nk|dwindl|taken apart|queue|turned to|switch(?:ed|ing) to|scrambl|rush(?:ed|ing)|strand|ground(?:ed|ing)|idl(?:ed|ing)|laid off`
  + String.raw`|struggl|collaps|vanish|disappear|bankrupt)\w*`;
export const BECAUSE = '(?:after|since|because of|because|amid|under|(?:with)?in (?:hours|days|weeks|months) of|in the wake of|following|as a result of|due to'
  + '|owing to|thanks to|as)';
