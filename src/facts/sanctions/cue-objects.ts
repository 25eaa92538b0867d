import { inOrder } from '../../patterns/in-order.ts';
import type { StatementType } from '../brief.ts';

/** Verbs of relief that need what they lift. */
const LIFTING = /^(?:lift|eas|relax|loosen|soften|remov|suspend|scrap|repeal|revers|paus|terminat|revok)/;
/** What is lifted or eased where sanctions are meant: "ease the pressure on its banks", "lift the ban". */
const MEASURES = inOrder(
  String.raw`\b(?:sanction|embargo|bans?\b|restriction|penalt|measure|freez|curb|limit|control|blacklist|pressure|barrier|designation|them\b`,
  String.raw`|those\b|these\b|some\b|most\b|all\b|requirement|tariff|prohibition|cap\b|list\b|isolation|asset|fund|account|resolution|names?\b)`,
);
/** What else is eased: "compel the capital to ease its grip", "aimed at easing tensions". */
const OTHER_OBJECT = /^ (?:the|its|his|her|their|a|an|this|that|our|tensions?|concerns?|fears?|worries|violence|fighting|hostilities|pain|suffering|doubts|criticism)\b/;

/** What is somebody's own, as names tell. */
const OWNED = /^ (?:[\w.-]+ ){0,2}?[\w.-]+'s /;

/** What is refused by a measure and not denied by words: "deny export licenses", "denied visas to the judges". */
const REFUSED = /^(?: [\w'.-]+){0,4}? (?:licen[cs]\w+|visas?|entry|access|exports?|credits?|loans?|permission|permits?|applications?|landing|use of|revenue|funding|resources)\b/;

/** Verbs of protest that need what they are against; a step may be the sanctions, a launch is not. */
const PROTESTING = /^(?:condemn|denounc|decr|deplor|resist|oppos|criticiz|criticis|slam|reject)\w*$/;
const STEPS = inOrder(
  String.raw`\b(?:moves?|decisions?|steps?|actions?|them|plans?|bills?|resolutions?|vote|announcement|law|legislation|act|order|package`,
  String.raw`|proposals?|demands?|calls?|accusations?|allegations?|claims?|reports?|charges?|idea|policy|campaign|interference|pressure`,
  String.raw`|efforts?|threats?|deadline|statement)\b`,
);

/** A country called isolated is not said to be so by sanctions: "the increasingly isolated regime". */
const CALLED_ISOLATED = /^isolated (?:regime|country|state|nation|north|government|leader|kingdom|capital|dictator|communist)/;

/** Right behind a cue of threat, what turns it into relief. */
const RELIEVING = /^(?: (?:to|be|would|could|will|may|might|soon|also|now|the president|\w+ly)){0,4} (?:lift|eas(?:e|ing)\b|weaken|waiv|relax|loosen|unfreez|undo|unravel|overrid)/;

/** What ends an exception, up to what the exception did. */
const REVOKED = /\b(?:revok|cancel|withdr[ae]w|end)\w* (?:[\w'-]+ ){0,3}(?:waivers?|licen[cs]es?|exemptions?)\b/;

/** Right before what sanctions are to do. */
const PURPOSE = /\b(?:in a bid|in an? (?:effort|attempt)|in order|aim(?:s|ed|ing)?|designed|meant|intended|hop(?:es?|ed|ing)|seek(?:s|ing)?|sought) (?:to|at) (?:\w+ )?$/;

/** Why sanctions are made, before what is complained of. */
const GROUND = inOrder(
  String.raw`\b(?:impos|slapp|announc|adopt|approv|sanction|blacklist|designat|target)(?:ed|es?|ing|s)?\b[^;]{0,140}\b`,
  String.raw`(?:for|over|because of|in response to|in retaliation for|as punishment for|to punish) (?:[\w.'-]+ ){0,4}$`,
);

/** Whether the words around a cue show that it speaks of something else than the sanctions. `start`, `end`: the cue in `plain`. */
export function speaksOfElse(type: StatementType, plain: string, start: number, end: number): boolean {
  const from = plain.slice(start, end), after = (/^(?:[^,;:.]|\.(?! )|(?<=\b\w)\.){0,70}/.exec(plain.slice(end)) ?? [''])[0];
  switch (type) {
    case 'relief':
      // "instead of lifting the embargo we should strengthen it"
      if (/\b(?:instead of|rather than) (?:\w+ )?$/.test(plain.slice(Math.max(0, start - 24), start))) return true;
      // "revoked a licence that had allowed it to pump oil despite sanctions"
      if (REVOKED.test(plain.slice(0, end))) return true;
      // "suspended all weapon sales": no measure is lifted, one is made
      if (from.startsWith('suspen')
        && /^ (?!(?:[\w.-]+ ){0,3}(?:ban|bans|controls|curbs|restrictions)\b)(?:[\w.-]+ ){0,3}(?:sales|exports?|imports?|shipments?|deliver\w+|purchases|trade|aid)\b/.test(after)) return true;
      // "suspended the country and threatened sanctions": a member
      if (from.startsWith('suspend') && /^ (?!(?:for|in|until|by|on|as|after|when|if|last|this|since|because|pending|once|under|from|at|to)\b)\w/.test(after)
        && !MEASURES.test(objectIn(after))) return true;
      return LIFTING.test(from) && OTHER_OBJECT.test(after) && !MEASURES.test(after);
    case 'denial':
      // "slapped sanctions on the state for meddling in the vote": why, again
      if (GROUND.test(plain.slice(0, start))) return true;
      // "condemned the launch and pledged new measures", "condemned Norland's launch and agreed to seek sanctions"
      if (PROTESTING.test(from)) return (OTHER_OBJECT.test(after) || OWNED.test(after)) && !MEASURES.test(objectIn(after)) && !STEPS.test(objectIn(after));
      return /^den(?:y|ies|ied|ying)$/.test(from) && REFUSED.test(after);
    case 'threat':
      // "feared he would lift the sanctions", "preparing to ease them": what is only in prospect is relief
      return RELIEVING.test(after) || RELIEVING.test(from);
    case 'violation':
      // "imposed a new round of sanctions on the North for its continued defiance": why, not what
      return GROUND.test(plain.slice(0, start));
    case 'impact':
      // "tightened sanctions in a bid to choke off funding": what they are for
      if (PURPOSE.test(plain.slice(Math.max(0, start - 40), start))) return true;
      return CALLED_ISOLATED.test(plain.slice(start));
    default:
      return false;
  }
}

/** The words of an object before what is said next: "the launch" of "the launch and pledged new measures". */
function objectIn(after: string): string {
  return after.split(/ (?:and(?! (?:[\w-]+ )?sanctions\b)|but|while|after|as|when|to|by|that)\b/)[0] ?? after;
}
