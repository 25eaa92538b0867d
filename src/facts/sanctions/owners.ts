import { inOrder } from '../../patterns/in-order.ts';
import { isUsualImposer } from './usual-imposers.ts';
import type { PartyMention } from './parties.ts';
import type { Term } from './terms.ts';

/** Who has the part of imposing or of being struck by a pronoun, a request or what is his: what words right beside the term leave open. */
export interface Owners {
  imposer: PartyMention | null;
  target: PartyMention | null;
}

/** "put more companies on its sanctions list" */
const LISTED = /\b(?:plac|put|add|includ|enter|nam)\w* $|\b(?:plac|put|add|includ|enter|nam)\w* (?:[\w-]+ ){1,3}$/;
const OWN_LIST = /^ (?:[\w-]+ ){1,4}(?:on|to|onto|in) (?:its|their) (?:[\w-]+ ){0,3}$/;
/** "lowered its price cap", "hidden from its sanctions" */
const ITS = /\b(?:its|their) (?:own )?(?:[\w-]+ ){0,3}$/;
/** "American sanctions on its minister" */
const ON_ITS = /^ (?:(?:imposed|placed|announced) )?(?:on|against|targeting) (?:its|their|his|her) (?!own\b)/;
/** "asked the United States to bar" */
const SOUGHT = inOrder(
  String.raw`\b(?:ask|urg|call(?:s|ed|ing)? (?:on|upon)|press|implor|appeal(?:s|ed|ing)? to|want|tell|told|plead(?:s|ed|ing)? with|lobb`,
  String.raw`|petition|beg|encourag|prod|push)\w*(?: (?:on|to|with))? (?:the )?$|\btime (?:has come |had come |is ripe |was ripe )?for (?:the )?$`,
);
/** "Canada has frozen the assets", "Australia's list of sanctioned tankers" */
const FREEZING = /^(?:fr[eo]+z|barr|blacklist|designat)/;
const ACTS = /^(?:'s (?:\w+ ){1,3}?)?(?: ?(?:has|have|had|said|also|on|\w+day|late|will|would|is|was|it|that|now|and)){0,7} $/;
const LIST_OF = /^'s (?:\w+ ){0,2}?(?:list|register) of $/;
const ASKING = /\b(?:ask|urg|call|press|want|lobb|invit|encourag|plead)\w*\b/;
/** "ordered a response to the sanctions" */
const ANSWERED = /\b(?:respon[sd]\w*|retaliat\w*|react\w*|answer\w*|reply|replied) (?:to|for|against|over) (?:the )?(?:[\w.'-]+ ){0,4}$/;
/** "the Iranian economy", "Russia's central bank" */
const STRICKEN = inOrder(
  String.raw`^(?:'s)? (?:economy|currency|crude|oil|gas|exports?|banks?|central bank|rial|ruble|rouble|lira|industry|factories|hospitals`,
  String.raw`|refiner(?:y|ies)|tankers|airlines?|assets|generals?|oligarchs?)\b`,
);
/** States that others are sanctioned for dealing with, and what they did: "sanctioned a Chinese refinery for buying Iranian oil". */
const DEALT_WITH: ReadonlySet<string> = new Set(['Iran', 'Russia', 'North Korea', 'Venezuela', 'Syria', 'Belarus', 'Myanmar', 'Cuba']);
const SERVING = inOrder(
  String.raw`\b(?:for (?:allegedly )?|that |which |who |accused of (?:having )?)`,
  String.raw`(?:help|assist|buy|bought|handl|sell|sold|mov|transport|shipp|carr|process|refin|trad|fund|financ|suppl|procur|launder|facilitat`,
  String.raw`|haul)\w*\b[^;,]{0,60}$`,
);
/** "adopted the EU's latest sanctions" */
const ADOPTING = inOrder(
  String.raw`\b(?:adopt|mirror|match|follow|copi|copy|align|joined|joins|took over|takes over|taken over|taking over|in(?:to)? line with)\w*`,
  String.raw`(?: itself| themselves| in| with| by| the| all of| most of)* $`,
);
/** Whoever acts for a state under its adjective. */
const SPEAKS = /^ (?:\w+ ){0,2}?(?:president|premier|minister|ministry|government|officials?|lawmakers|authorities|spokes\w+|envoys?|diplomats?|leaders?)\b/;

/** Of those named before a breach, the one that most states have sanctions on: "sold Iranian oil to China in violation of U.S. sanctions". */
export function brokenFor(before: readonly PartyMention[]): PartyMention | null {
  return before.findLast(({ party }) => DEALT_WITH.has(party)) ?? null;
}

/** Whoever is struck for serving a sanctioned state is struck because of it: "sanctioned a Chinese refinery for buying Iranian oil" is about Iran. */
export function servedBy(plain: string, target: PartyMention, imposer: PartyMention | null, mentions: readonly PartyMention[]): PartyMention {
  if (DEALT_WITH.has(target.party)) return target;
  return mentions.find((mention) => DEALT_WITH.has(mention.party) && mention.start > target.end && mention.party !== imposer?.party
    && SERVING.test(plain.slice(target.end, mention.start))) ?? target;
}

export function ownersOf(plain: string, term: Term, mentions: readonly PartyMention[],
  known: { imposer: PartyMention | null; target: PartyMention | null; modifier: PartyMention | null }): Owners {
  const before = mentions.filter((mention) => mention.end <= term.start), after = mentions.filter((mention) => mention.start >= term.end);
  let { imposer, target } = known;
  const between = (mention: PartyMention) => plain.slice(mention.end, term.start);
  const stands = (mention: PartyMention) => mention.as !== 'adjective' || SPEAKS.test(plain.slice(mention.end, mention.end + 50));

  const listed = before.find((mention) => OWN_LIST.test(between(mention)) && LISTED.test(plain.slice(0, mention.start)));
  const lister = listed && before.find((mention) => mention.end < listed.start && mention.party !== listed.party && stands(mention));
  if (listed && lister) return { imposer: lister, target: listed };

  const original = imposer ?? known.modifier;
  if (original && original.end <= term.start && term.start - original.end < 40 && ADOPTING.test(plain.slice(0, original.start))) {
    const adopter = before.find((mention) => mention.end < original.start && mention.party !== original.party && mention.party !== target?.party
      && stands(mention) && !ASKING.test(plain.slice(mention.end, original.start)));
    if (adopter) imposer = adopter;
  }
  if (target !== null) target = servedBy(plain, target, imposer, mentions);
  if (imposer === null && known.modifier === null && ITS.test(plain.slice(0, term.start))) {
    const owner = before.findLast((mention) => stands(mention) && mention.party !== target?.party);
    // Those struck have sanctions of their own seldom: "it wants relief from its sanctions".
    if (owner && isUsualImposer(owner.party) && !/\b(?:relief|exempt\w*|removal|freed?) (?:from|of) its /.test(between(owner))) imposer = owner;
  }
  if (ON_ITS.test(plain.slice(term.end))) {
    const owner = before.findLast((mention) => stands(mention) && mention !== known.modifier && mention.party !== imposer?.party
      && mention.party !== known.modifier?.party);
    if (owner) target = owner;
  }
  if (imposer === null && known.modifier === null) {
    imposer = before.find((mention) => mention.party !== target?.party && isUsualImposer(mention.party) && SOUGHT.test(plain.slice(0, mention.start))
      && /^ (?:to|for)\b/.test(plain.slice(mention.end))) ?? null;
  }
  if (imposer === null && known.modifier === null) {
    const subject = before.at(-1);
    if (subject && stands(subject) && subject.party !== target?.party
      && ((FREEZING.test(plain.slice(term.start)) && ACTS.test(between(subject))) || LIST_OF.test(between(subject)))) imposer = subject;
  }
  // "blacklist Rwandan generals"
  if (target === null && /^(?:blacklist|designat)(?:e[ds]?|s|ing)?$/.test(plain.slice(term.start, term.end))) {
    target = after.find((mention) => mention.party !== imposer?.party
      && /^ (?:(?!by\b|for\b|under\b|over\b|in\b|from\b)[\w,-]+ ){0,6}$/.test(plain.slice(term.end, mention.start))) ?? null;
  }
  target ??= before.findLast((mention) => !isUsualImposer(mention.party) && stands(mention) && ANSWERED.test(between(mention))) ?? null;
  if (target === null && known.modifier !== null && !isUsualImposer(known.modifier.party)) return { imposer, target };
  target ??= mentions.find((mention) => !isUsualImposer(mention.party) && mention.party !== imposer?.party
    && STRICKEN.test(plain.slice(mention.end, mention.end + 30))) ?? null;
  return { imposer, target };
}
