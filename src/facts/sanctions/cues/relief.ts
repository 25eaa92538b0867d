import { inOrder } from '../../../patterns/in-order.ts';
import type { Cues } from './cue.ts';
import { BETWEEN } from './words.ts';

/** Sanctions lifted, eased, waived, and who wants them gone. */
export const RELIEF: Cues = { type: 'relief', cues: [
  // "lift the sanctions", "sanctions relief", "a waiver"
  {
    weight: 3.3,
    says: [
      /\b(?:lift(?:s|ed|ing)?|eas(?:e|es|ed|ing)|relax(?:es|ed|ing|ation)?|loosen(?:s|ed|ing)?|waiv(?:e|es|ed|ing|ers?)|relief)\b/,
      /\b(?:roll(?:s|ed|ing)? back|scrap(?:s|ped|ping)?|unfreez\w*|unfroz\w*|unblock\w*|de-?list(?:s|ed|ing)?|exempt(?:s|ed|ing|ions?)?)\b/,
      /\b(?:repeal(?:s|ed|ing)?|phas(?:e|ed|ing) out|without sanctions|respite from|reliev(?:e|es|ed|ing)|technical fix)\b/,
      /\b(?:revisit(?:s|ed|ing)? (?:[\w.']+ ){0,3}sanctions|general licen[cs]es?)\b/,
    ],
  },
  {
    weight: 3.2,
    says: [
      /\b(?:struck|removed?|removing|removal|taken?|taking|took|dropp(?:ed|ing)|delet\w+) (?:[\w.'-]+ ){0,3}(?:from|off) (?:[\w.']+ ){0,4}(?:list|blacklist|sanctions)/,
    ],
  },
  {
    weight: 2.7,
    says: [
      /\b(?:soften(?:s|ed|ing)?|let (?:\w+ ){1,3}out of (?:the )?sanctions)\b/,
      /\b(?:sp?ar(?:e|ed|es|ing) (?:[\w.'-]+ ){0,4}(?:from )?(?:the |new )?sanctions|carve-outs?|wind-?down period|thaw(?:ed|ing)?)\b/,
      /\b(?:paus(?:e|ed|es|ing) (?:[\w.']+ ){0,3}sanctions|scal(?:e|ed|ing) back|walk(?:ed|ing)? back)\b/,
      /\b(?:revers(?:e|ed|ing) (?:[\w.']+ ){0,3}sanctions|undo(?:ing)? (?:the )?sanctions|in (?:return|exchange) for)\b/,
      /\b(?:unlock(?:s|ed|ing)? (?:[\w.$]+ ){0,5}(?:funds|assets|billion|million)|special license)\b/,
    ],
  },
  {
    weight: 2.4,
    says: [
      /\b(?:remov(?:e|es|ed|ing|al)|suspend(?:s|ed|ing)?|suspension|drop(?:s|ped|ping)? (?:the |its |all )?(?:sanctions|restrictions))\b/,
      /\b(?:end(?:s|ed|ing)? (?:[\w.']+ ){0,4}(?:sanctions|embargo)|terminat\w+|revok\w+|unwind\w*|freed from|expir(?:ed|ation)|laps(?:e|ed))\b/,
      /\b(?:reprieve|normali[sz]\w+)\b/,
    ],
  },
  // "called for an end to the embargo", "The embargo has to end": who wants it gone wants relief, however loud
  {
    weight: 3.9,
    says: [
      inOrder(
        String.raw`\b(?:an |the )?(?:end|removal|lifting|easing) (?:to|of) `,
        String.raw`(?!(?:the|that|this|last|next|its|their) (?:decade|year|month|week|war|century|day|summer|term)\b)(?:[\w.'-]+ ){0,5}(?:sanctions|embargo)\b`,
        String.raw`(?! (?:has|have|had) )`,
      ),
      /\b(?:sanctions|embargo)\b[^;"]{0,60}\b(?:has|have|must|should|needs?) to (?:end|go|be (?:lifted|eased|ended))\b/,
      /\bweaken(?:s|ed|ing)? (?:the |u\.n\. |international )*sanctions\b/,
    ],
  },
  // "to allow it to sell its oil despite sanctions", "protecting the country from sanctions"
  {
    weight: 2.9,
    says: [
      /\b(?:allow|enabl|let|help|licen[cs]e|permit|waiver)\w* (?:[\w'-]+ ){1,10}(?:despite|in spite of|notwithstanding) (?:[\w.'-]+ ){0,3}sanctions/,
      /\b(?:shield|protect|insulat|shelter)\w* (?:[\w'-]+ ){0,4}from (?:[\w.'-]+ ){0,4}sanctions/,
    ],
  },
  // "a bill that would lift the embargo": what it would do is relief, not a threat
  {
    weight: 4.6,
    says: [
      /\b(?:bill|legislation|measure|resolution|proposal)s? (?:that |which )?(?:would|to|could) (?:lift|ease|end|remove|repeal|suspend|relax)\b/,
    ],
  },
  // "preparing to weaken the sanctions", "executive orders overriding the embargo", "take away all of the sanctions"
  {
    weight: 3.8,
    says: [
      new RegExp(String.raw`\b(?:weaken(?:s|ed|ing)?|overrid(?:e|es|ing|den)(?![^;]*veto)|unravell?(?:s|ed|ing)?|unwind(?:s|ing)?)"? ${BETWEEN}(?:sanctions|embargo|restrictions)\b`),
      new RegExp(String.raw`\b(?:dismantl(?:e|es|ed|ing)|take away|took away|taking away|do away with|get rid of)"? ${BETWEEN}(?:sanctions|embargo|restrictions)\b`),
      new RegExp(String.raw`\b(?:dr[ae]w(?:n|ing)? down|chip(?:ped|ping)? away at|dial(?:l?ed|l?ing)? back)"? ${BETWEEN}(?:sanctions|embargo|restrictions)\b`),
      new RegExp(String.raw`\blet(?:ting)? up on"? ${BETWEEN}(?:sanctions|embargo|restrictions)\b`),
    ],
  },
  // "an economy liberated from sanctions", "free of the sanctions that had slowed it"
  { weight: 3.2, says: [/\b(?:freed|liberat\w+|rid|unshackled|released|free) (?:from|of) (?:[\w.'-]+ ){0,3}(?:sanctions|embargo)\b/] },
  // "hope that sanctions would soon be a thing of the past", "paved the way for sanctions to be dropped", "a break from sanctions", "get rid of the embargo"
  {
    weight: 3.6,
    says: [
      inOrder(
        String.raw`\b(?:sanctions|embargo)(?: (?:on|against) [\w' ]{2,25}?)? (?:would|will|could|might|may|can) `,
        String.raw`(?:soon |eventually |also |all |then |finally )*`,
        String.raw`(?:be (?:lifted|gone|eased|dropped|removed|waived|over|a thing of the past)|disappear|fall away|come off)\b`,
      ),
      /\b(?:sanctions|embargo)(?: (?:on|against) [\w' ]{2,25}?)? to be (?:lifted|eased|dropped|removed|waived|suspended|scrapped|ended)\b/,
      /\b(?:break|holiday|let-?up|breather) from (?:[\w.'-]+ ){0,3}(?:sanctions|embargo)\b/,
    ],
  },
  // "A court annulled the listing of the banker", "an exception from the embargo for the coast guard"
  {
    weight: 3.7,
    says: [
      inOrder(
        String.raw`\b(?:courts?|judges?|tribunal)\b[^;]{0,60}\b(?:annul\w*|overturn\w*|struck down|strik\w+ down|quash\w*|threw out|unlawful|no grounds)\b`,
        String.raw`[^;]{0,70}\b(?:sanctions|listings?|blacklist\w*|asset freezes?)\b`,
      ),
      /\bexceptions? (?:from|to|under) (?:[\w.'-]+ ){0,3}(?:sanctions|embargo|ban)\b/,
    ],
  },
  // "stands to gain access to oil revenue frozen in banks abroad"
  { weight: 3.2, says: [/\b(?:gain|get|regain|receive|have|won) (?:back )?access to [^;]{0,60}\b(?:frozen|blocked|restricted|locked)\b/] },
  // "a barter mechanism to help it trade around the sanctions"
  {
    weight: 4.1,
    says: [
      inOrder(
        String.raw`\b(?:mechanism|vehicle|channel|scheme)\b[^;]{0,50}\b(?:help|let|allow|enabl|keep|for)\w* [^;]{0,50}\b`,
        String.raw`(?:trade|trading|business|payments?|buy\w*|sell\w*)\b[^;]{0,30}\bsanctions\b`,
      ),
    ],
  },
  // "a licence carved out of the sanctions", "were dropped from the list", "suspend for a year an export-control rule"
  {
    weight: 3.4,
    says: [
      /\bcarved out of\b/,
      /\b(?:let|lets|letting|allow\w*)\b[^;]{0,40}\b(?:sanctions|embargo|measures)\b[^;]{0,40}\b(?:run out|lapse|expire)\b/,
      /\b(?:grant|gave|given|giv|issu|obtain|receiv|won|secur|got|need)\w* [^;]{0,50}\b(?:exemptions?|waivers?|licen[cs]es?|reprieves?|carve-outs?|pass)\b/,
      /\bundone by\b|\bstep-by-step (?:end|lifting)/,
      /\bthanks to (?:a |the )?(?:new )?(?:general licen[cs]e|waiver|exemption)|\bstruck (?:[\w.,'-]+ ){1,6}from\b/,
      /\b(?:days|weeks|months) to wind down\b/,
      /\b(?:was|were|been|are) (?:dropped|deleted|struck|left off|taken off)\b(?=[^;]{0,70}\b(?:list|sanctions|blacklist)\b)/,
      /\bsuspend(?:s|ed|ing)? (?:(?!and\b)[\w'-]+ ){0,6}(?:export[- ]controls?|sanctions|curbs)\b/,
    ],
  },
] };
