import { inOrder } from '../../../patterns/in-order.ts';
import type { Cues } from './cue.ts';

/** Sanctions that stand. */
export const IN_FORCE: Cues = { type: 'in-force', cues: [
  // "Resolution 40 bans all arms exports", whenever it is said
  { weight: 2.6, says: [/\bresolutions?(?: \d+)? (?:already |also )?(?:bans?|prohibits?|forbids?|bars?|outlaws?)\b/] },
  // "We will keep the sanctions", "the embargo will stay"
  {
    weight: 2.3,
    says: [
      /\b(?:continu(?:e|es|ed|ing)|keep(?:s|ing)?|kept|maintain(?:s|ed|ing)?|retain(?:s|ed|ing)?) (?:[\w.'-]+ ){0,3}(?:sanctions|embargo|restrictions)\b(?! relief)/,
      /\b(?:sanctions|embargo) (?:\w+ )?(?:will|would) (?:remain|stay|continue|stand)\b/,
    ],
  },
  // "The embargo expires next August": until then it stands
  { weight: 3, says: [/\bexpires?\b|\b(?:run|runs|valid) (?:until|through)\b/] },
  // "what he should tell the ambassador about the sanctions", "any discussion of U.S. sanctions": there are some
  {
    weight: 2.9,
    says: [
      /\b(?:t[eo]l[ld]\w* [\w.' -]{0,40}about|conversations? (?:about|on)) (?:the |any |existing )?(?:[\w.]+ )?(?:economic )?sanctions\b/,
      /\b(?:ask\w* (?:\w+ ){0,2}about|(?:a|any|the) discussions? of) (?:the |any |existing )?(?:[\w.]+ )?(?:economic )?sanctions\b/,
      /\bspoke (?:\w+ ){0,3}about (?:the |any |existing )?(?:[\w.]+ )?(?:economic )?sanctions\b/,
    ],
  },
  // "has now hit 189 persons with sanctions"
  {
    weight: 3,
    says: [
      inOrder(
        String.raw`\b(?:has|have) (?:now |already |so far |also )*(?:hit|targeted|sanctioned|blacklisted|designated|penali[sz]ed) `,
        String.raw`(?:(?:more than|over|about|some|nearly|almost|at least) )?(?:\d[\d,]*|dozens|scores|hundreds|several|many)\b`,
      ),
      /\bnow has hit\b/,
    ],
  },
  // "The embargo remains", "because of the sanctions he could not travel": what is, is in force
  {
    weight: 2.9,
    says: [
      inOrder(
        String.raw`\b(?:sanctions|embargo|restrictions|measures|ban)(?: (?:on|against) [\w' ]{2,25}?)? (?:still |all )?`,
        String.raw`(?:remains?|stays?|stand|stands|is still|are still)\b(?! (?:to|unclear|unknown|a |an |the ))`,
      ),
    ],
  },
  // "discussed American sanctions with the ambassador", "documents on discussions about U.S. sanctions": they are the topic
  {
    weight: 4,
    says: [
      inOrder(
        String.raw`\b(?:discuss(?:ed|ing)|discussions? (?:of|on|about)|talk(?:ed|ing) (?:[\w]+ ){0,4}about|sp(?:oke|oken|eaking) (?:[\w]+ ){0,4}about`,
        String.raw`|conversations? (?:[\w]+ ){0,6}(?:about|on)|calls (?:about|concerning)|how to handle)\b`,
        String.raw`(?! (?:[\w.'-]+ ){0,3}(?:new|more|further|additional|possible|potential|tougher|imposing|lifting|easing|waiving)\b) `,
        String.raw`(?:(?:the|any|existing|current|recent|those|these|u\.s\.|us|american|western|eu|u\.n\.|economic|individual|u\.s\.-imposed) ){0,3}sanctions\b`,
      ),
    ],
  },
  // "The sanctions were meant to keep him from": what they were for
  {
    weight: 3.6,
    says: [
      inOrder(
        String.raw`(?<!\b(?:new|latest|these|those|fresh) )\b(?:sanctions|embargo)(?: (?:on|against) [\w' ]{2,25}?)? (?:was|were|is|are) `,
        String.raw`(?:\w+ )?(?:meant|intended|designed|supposed) to\b`,
      ),
    ],
  },
  // "Sanctions over its missiles will not be affected by the deal"
  { weight: 3.6, says: [/\bsanctions\b[^;]{0,60}\b(?:will|would|are|were|is)(?: not|n't) (?:be )?(?:affected|touched|covered)\b/] },
  // "need a license for every generator because of the sanctions", "one of the few things that the embargo lets through"
  {
    weight: 3.5,
    says: [
      /\b(?:needs?|needed|requires?|required|must (?:get|obtain|apply for)) an? (?:[\w.-]+ ){0,2}(?:licen[cs]e|waiver|permit|permission|exemption)\b/,
      /\b(?:sanctions|embargo) (?:lets?|allows?|permits?|spares?|exempts?)\b/,
    ],
  },
  // "Most trade is banned under the sanctions": what is forbidden, not who does it
  {
    weight: 3.2,
    says: [
      /\b(?:is|are|remains?|has been|have been) (?:[a-z]+ly |also |still |already )?(?:prohibited|banned|barred|forbidden) (?:from [^;]{0,60} )?(?:by|under)\b/,
    ],
  },
] };
