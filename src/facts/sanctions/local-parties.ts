import { inOrder } from '../../patterns/in-order.ts';
import { matchesOf } from '../../language/matches.ts';
import { brokenFor, ownersOf, servedBy } from './owners.ts';
import type { PartyMention } from './parties.ts';
import { phrases } from './phrases.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Term } from './terms.ts';
import { imposesNothing, isUsualImposer } from './usual-imposers.ts';

/** Who a sentence itself says imposes on whom: each side with those named in one breath with it, in text order. */
export interface LocalParties {
  imposers: string[];
  targets: string[];
  /** A state set right before the word ("Iran sanctions", "U.S. sanctions") whose part its role in the article decides. */
  modifier: string | null;
}

/** Words that may stand between a state and "sanctions": "U.S. economic sanctions", "Iran nuclear-related sanctions". */
const BETWEEN = inOrder(
  String.raw`^(?:'s)?[ ,]*(?:(?:and|or|,|the|its|their|own|new|further|additional|fresh|tough(?:er|est)?|harsh(?:er)?|strict(?:er)?|strong(?:er`,
  String.raw`|est)?|severe|sweeping|crippling|existing|current|previous|earlier|latest|first|recent|long-standing|longstanding|economic|financial`,
  String.raw`|trade|oil|energy|arms|banking|nuclear|nuclear-related|missile|sectoral|unilateral|multilateral|secondary|primary|punitive|retaliatory`,
  String.raw`|targeted|international|global|proposed|planned|and european|security council|administration|government|treasury|unspecified|biting`,
  String.raw`|limited|broad(?:er)?|major|more|food|import|export|visa|travel|weapons|resulting|subsequent|decades-old|extensive`,
  String.raw`|comprehensive)[ ,]*)*`,
  String.raw`$`,
);
/** Right after the word: whom it strikes. */
const AGAINST = inOrder(
  String.raw`^"?(?:(?:[ ,]+(?:that|which|were|was|are|is|have|has|had|be|been|being|already|also|recently|newly|currently|still|to be|could be`,
  String.raw`|would be|will be|imposed|placed|levied|slapped|leveled|levelled|announced|adopted|approved|enacted|passed|directed|aimed|in place`,
  String.raw`|in force|for years|last \w+|this \w+|in \d{4}|by the (?:west|u\.s\.|us|united states|united nations|u\.n\.|eu|european union)|designed`,
  String.raw`|meant|list|regime|measures|relief|package|bill|law|legislation))*)`,
  String.raw`[ ,]+(?:on|against|upon|(?<=(?:aimed|directed|levell?ed) )at|targeting|hitting|for|to punish|to penali[sz]e|to squeeze|over)[ ,]`,
);
/** What news writes of the making of sanctions, before the word, with its maker as subject. */
const MAKING = phrases(
  /\b(?:impos\w*|slap(?:s|ped|ping)?|levi(?:ed|es)|levy(?:ing)?|announc\w*|adopt\w*|approv\w*|enact\w*|pass(?:ed|es|ing)?|extend\w*)\b/,
  /\b(?:unveil\w*|introduc\w*|threaten\w*|threat|warn(?:s|ed|ing)?|consider\w*|mull\w*|weigh\w*)\b/,
  /\b(?:prepar\w*(?! to (?!impos|sanction|adopt|announce|slap|freez|ban|lift|eas))|plan(?:s|ned|ning)?|propos\w*|lift\w*|eas(?:e|es|ed|ing))\b/,
  /\b(?:relax\w*|waiv\w*|suspend\w*|remov\w*|renew\w*|reinstat\w*|re-?introduc\w*|reimpos\w*|re-impos\w*|restor\w*|tighten\w*|ratchet\w*)\b/,
  /\b(?:expand\w*|strengthen\w*|toughen\w*|(?:put|puts|putting)(?! (?:forth|forward|off|on hold|an end))|place(?:s|d)?|use(?:s|d)?|using|set)\b/,
  /\b(?:order(?:s|ed)?|issu(?:es?(?= (?:new|an?|the|sanctions|waivers?))|ed|ing)|vot(?:e|es|ed|ing)|ban(?:s|ned|ning)?|add(?:s|ed|ing)?)\b/,
  /\b(?:designat\w*|blacklist\w*|freez\w*|froze|hit(?:s|ting)?|punish\w*|target\w*|sanction(?:s|ed|ing)?|charge|enforc\w*|maintain\w*)\b/,
  /\bha(?:s|ve) had (?:(?:its|own|strict|economic) )*$/,
  /\b(?:keep\w*|kept|roll\w*|step\w*|increas\w*|push\w*|sign(?:s|ed|ing)?|join\w*|went|soften\w*|lower\w*|repeal\w*|scrap\w*|drop\w*)\b/,
  /\b(?:widen\w*|broaden\w*|prolong\w*|authoriz\w*|pursu\w*|seek\w*|sought)\b/,
);
/** The same for trade: "suspended all weapon sales to". */
const BARRING = /\b(?:bann?\w*|suspend\w*|halt\w*|stopp?\w*|restrict\w*)\b/g;

/** Between those who are held back and whom they would go to: "citizens travelling to", "companies doing business in". */
const DEALINGS = /^[^;,]{0,40}\b(?:travel\w*|visit\w*|trad\w+|business|invest\w*|deal\w*) (?:(?:to|with|in) )?(?:the )?$/;

/** Why, not whom: "sanctions on Monday over its support for Syria", "sanctions for their part in the war in Yemen". */
const GROUND = /\b(?:because of|in response to|in retaliation for|due to|as punishment for)\b|\b(?:over|for) (?:its|their|his|her|helping|supporting|selling|providing)\b/;

/** What others do to sanctions than make them: "blocked by Hungary", "violated by". */
const SUFFERED = inOrder(
  String.raw`\b(?:block|veto|reject|oppos|condemn|denounc|critici[sz]|violat|breach|broken|circumvent|evad|flout|ignor|welcom|support|back|urg`,
  String.raw`|demand|call(?:ed)? for|sought)\w* by\b`,
);

/**
 * What parts a state from "sanctions on": the end of a quotation, another clause,
 * a pronoun that is the target ("sanctions against it, but … the United States"), "over coal that it sells to".
 */
const ELSEWHERE = /^(?:its|their|it|them|him|her|us|me|itself|themselves)\b|[";:]|\bthat (?:it|they|s?he) |, (?:but|while|who|which|as|after|when|although|though|and (?:it|he|she|they))\b/;

/** Before a state that is no subject: "In its latest move against Iran, the United States slapped penalties". */
const AIMED = /\b(?:against|on|in|over|from|with) (?:the )?$/;

/** Whoever acts for a state under its adjective: "Russian Prime Minister Pavel Orlov announced the ban". */
const OFFICER = /^ (?:\w+ ){0,2}?(?:president|premier|prime minister|minister|ministry|government|cabinet|parliament|lawmakers|authorities|regulators?|central bank)\b/;

/** Who does not want to, in a body that imposes: "China is reluctant to impose measures". */
const UNWILLING = /\b(?:reluctan\w+|unwilling|hesitant|loath) to (?:\w+ )?$/;

/** Who seeks that others act: "Israeli Prime Minister Noa Tal called on governments to impose sanctions". */
const SEEKING = inOrder(
  String.raw`\b(?:call(?:s|ed|ing)? (?:on|for|upon)|urg\w+|ask\w*|demand\w*|press(?:es|ed|ing)?\b|want\w*(?! to\b)|appeal\w*`,
  String.raw`|(?:importance|need|necessity) (?:of|for|to)|(?:led|lead\w*) (?:the )?(?:efforts?|calls?|push|drive)`,
  String.raw`|argu(?:es?|ed|ing) (?:\w+ )?(?:to|for|that))\b`,
);

/** "with sanctions of its own" stands behind; before the word it is "its own". */
const OWN = /\b(?:retaliat\w*|respond\w*|answer\w*|hit\w* back|counter\w*)(?: on \w+day| \w+day)? with (?:(?:(?:its|their|his) own|new|fresh|similar) )?(?:[\w-]+ )?$/;

/** Whoever acts for a state under its name: "China's foreign ministry". */
const OFFICE = inOrder(
  String.raw`^'s (?:\w+ ){0,2}?(?:ministry|minist(?:er|ers)|government|president|leaders?|parliament|cabinet|regulators?|central bank|council`,
  String.raw`|secretary|treasury|lawmakers|authorities|administration)\b`,
);

/** Reads who imposes on whom from the words around one term. Mentions in text order. */
export function readParties(view: SentenceView, term: Term, mentions: readonly PartyMention[]): LocalParties {
  const { imposer, target, modifier } = read(view.plain, term, mentions);
  // "a vote on Israel and Moscow's response to sanctions": no list of two
  const alone = target !== null && view.plain.startsWith("'s", target.end);
  const targets = target === null ? [] : alone ? [target.party] : listFrom(view.plain, mentions, target);
  const maker = hyphened(view.plain, term);
  if (maker !== null) return { imposers: [maker], targets: targets.filter((party) => party !== maker), modifier: null };
  // "U.S. and European sanctions": who stand together before the word impose together.
  const together = modifier ? listFrom(view.plain, mentions, modifier) : [];
  if (modifier && together.length > 1 && together.every((party) => isUsualImposer(party) && !targets.includes(party)))
    return { imposers: together, targets, modifier: null };
  return { imposers: imposer
    ? listFrom(view.plain, mentions.filter((mention) => mention === imposer
      || (mention.as !== 'adjective' && !AIMED.test(view.plain.slice(0, mention.start)))), imposer).filter((party) => !targets.includes(party))
    : makerByName(view.plain, term), targets, modifier: modifier?.party ?? null };
}

const MADE_BY = /\b(u\.?s\.?|american|washington|obama|trump|biden|bush|clinton|u\.?n\.?|eu|european)-(?:imposed|ordered|era|mandated|led) (?:[\w-]+ ){0,3}$/;

/** "Obama-imposed sanctions", "the UN-ordered embargo": one word with its maker. */
function hyphened(plain: string, term: Term): string | null {
  const maker = MADE_BY.exec(plain.slice(0, term.start))?.[1];
  if (maker === undefined) return null;
  if (/^u\.?n/.test(maker)) return 'United Nations';
  return maker.startsWith('eu') ? 'European Union' : 'United States';
}

/**
 * What its name tells of who makes it: "Security Council resolutions", "a U.N. ban", "drafted the sanctions resolution"; general licences are the American
 * Treasury's.
 */
function makerByName(plain: string, term: Term): string[] {
  if (term.kind === 'resolution' || /^u\.?n\.? ban\b/.test(plain.slice(term.start))
    || (term.kind === 'sanctions' && /^ resolution\b/.test(plain.slice(term.end)))) return ['United Nations'];
  return plain.startsWith('general licen', term.start) && !/\b(?:british|britain|uk|u\.k|london)\b/.test(plain) ? ['United States'] : [];
}

/** "Taliban members from its sanctions list" */
const OFF_LIST = /^(?:'s)? (?:[\w-]+ ){0,3}(?:from|off) (?:[\w.'-]+ ){0,3}(?:sanctions|blacklists?|sanctions list)$/;

/** Before the state with which the forbidden business is done: "any purchase of North Korean weapons", "imports of Iranian oil". */
const DEALING = inOrder(
  String.raw`\b(?:purchas\w*|imports?|importing|buy(?:s|ing)?|exports?|exporting|sales?|sell(?:s|ing)?|shipments?|transfers?|trade|trading`,
  String.raw`|deals?|suppl(?:y|ies|ying)) (?:[\w-]+ ){0,4}$`,
);
const BREACHING = /\b(?:violat|breach|break|contraven|flout|infring)\w*\b/;

/** Whoever the business that breaches the term is done with is the term's target. */
function dealtWith(plain: string, term: Term, before: readonly PartyMention[]): PartyMention | null {
  return before.find((mention) => !isUsualImposer(mention.party) && term.start - mention.end < 80
    && DEALING.test(plain.slice(Math.max(0, mention.start - 60), mention.start)) && BREACHING.test(plain.slice(mention.end, term.start))) ?? null;
}

/** "broke the sanctions by taking its oil to Syria": whoever gets what must not be brought. */
function broughtTo(plain: string, term: Term, after: readonly PartyMention[]): PartyMention | null {
  if (!/\b(?:violat|breach|break|broke|contraven|flout|evad|defy|defied|circumvent)\w* (?:[\w.'-]+ ){0,4}$/.test(plain.slice(0, term.start))) return null;
  return after.find((mention) =>
    /^ by (?:\w+ )?(?:tak|ship|send|sell|carry|deliver|suppl|bring|export|smuggl|transport)(?:ping|ling|ying|ing)\b[^;]{0,60} to (?:the )?$/.test(plain.slice(term.end, mention.start)))
      ?? null;
}

interface Read { imposer: PartyMention | null; target: PartyMention | null; modifier: PartyMention | null }

function read(plain: string, term: Term, mentions: readonly PartyMention[]): Read {
  const before = mentions.filter((mention) => mention.end <= term.start), after = mentions.filter((mention) => mention.start >= term.end);
  const result: Read = { imposer: null, target: null, modifier: null };

  // "sanctions imposed by the European Union", "the embargo that was ordered by President Kennedy"
  const by = after.find((mention) => mention.start - term.end < 100 && !/[;:]|\b(?:if|will|would|after|because)\b/.test(plain.slice(term.end, mention.start))
    && /\bby (?:the |president |then-president |former president |prime minister )*$/.test(plain.slice(Math.max(term.end, mention.start - 40), mention.start))
    && !SUFFERED.test(plain.slice(term.end, mention.start)));
  if (by && (term.kind !== 'resolution' || by.party === 'United Nations')) result.imposer = by;
  if (term.kind === 'resolution') {
    // "resolutions on Iran"; who breaks them is told in too many ways to be read here
    const about = /^ (?:on|against|concerning) (?:the )?$/.exec(plain.slice(term.end, after[0]?.start ?? term.end));
    return { ...result, target: (about ? after[0] : null) ?? dealtWith(plain, term, before) };
  }
  if (term.kind === 'verb') return readVerb(plain, term, before, after, result);

  const against = AGAINST.exec(plain.slice(term.end));
  const directly = /\b(?:against|on|of|from|to)$/.test(plain.slice(term.start, term.end));
  if (against || directly) {
    const from = term.end + (against ? against[0].length - 1 : 0);
    // A ban on goods names the goods before the state: "banned imports of meat, fish and fruit from Canada".
    const reach = term.kind === 'trade' ? 160 : 80;
    const struck = after.find((mention) => mention !== by && (mention.as !== 'person' || !isUsualImposer(mention.party)) && mention.start >= from
      && mention.start - from < reach
      && (term.kind !== 'trade' || /\b(?:from|to|on|against|with) (?:the )?$/.test(plain.slice(0, mention.start)) || mention.as === 'adjective'));
    if (struck && !/\bby (?:the )?$/.test(plain.slice(from, struck.start)) && !GROUND.test(plain.slice(term.end, struck.start))
      && !ELSEWHERE.test(plain.slice(from, struck.start))) {
      // "restrictions on Americans travelling to Cuba": whom they may not deal with
      result.target = after.find((mention) => isUsualImposer(struck.party) && mention.start > struck.end && mention.party !== struck.party
        && DEALINGS.test(plain.slice(struck.end, mention.start))) ?? struck;
    }
  }
  // "imposed on Iran economic sanctions", "hit Russia with sanctions", "threatened Turkey with sanctions", "warning Ankara it will face sanctions"
  const hit = before.findLast((mention) => term.start - mention.end < 60 && (
    /\b(?:on|against|hit(?:s|ting)?|slap(?:s|ped|ping)?|threaten(?:s|ed|ing)?|punish(?:es|ed|ing)?|target(?:s|ed|ing)?|warn(?:s|ed|ing)?) (?:the |its |ally |neighbou?ring )*$/.test(plain.slice(0, mention.start))
      && /\bwith\b|\bof\b|\bto\b|^ (?:economic |new |tough )+$/.test(plain.slice(mention.end, term.start)) && !/^ and\b/.test(plain.slice(mention.end))
    || !(isUsualImposer(mention.party) && (/\b(?:in|into|inside) (?:the )?$/.test(plain.slice(0, mention.start))
      || /^ (?:financial|banking|dollar|markets?)\b/.test(plain.slice(mention.end))))
        && /\b(?:fac(?:e|es|ed|ing)|under|subject(?:ed)? to|hit (?:by|with)|struggling under|suffer\w* (?:under|from)|risk(?:s|ed|ing)?) (?:[\w.'-]+ ){0,3}$/.test(plain.slice(mention.end, term.start))
    // Whoever breaks them is struck by them, but allies of who imposes only get around them.
    || (!isUsualImposer(mention.party)
      && /\b(?:defy\w*|defied|evad\w+|violat\w+|breach\w*|circumvent\w*) (?:[\w.'-]+ ){0,3}$/.test(plain.slice(mention.end, term.start)))));
  if (hit && (result.target === null || /\bwith (?:[\w.'-]+ ){0,4}$/.test(plain.slice(hit.end, term.start)))) {
    result.target = (BREACHING.test(plain.slice(hit.end, term.start)) ? brokenFor(before) : null) ?? hit;
  }

  // "to remove Taliban members from the sanctions list"
  result.target ??= before.findLast((mention) => term.start - mention.end < 50 && OFF_LIST.test(plain.slice(mention.end, term.end))
    && /\b(?:remov|tak|strik|struck|dropp?|delet|keep|kept)\w* (?:[\w-]+ ){0,3}$/.test(plain.slice(0, mention.start))) ?? null;
  result.target ??= dealtWith(plain, term, before) ?? broughtTo(plain, term, after);
  // "found guilty of helping Iran launder billions to beat the sanctions"
  result.target ??= before.find((mention) => !isUsualImposer(mention.party) && /\bhelp(?:s|ed|ing)? $/.test(plain.slice(0, mention.start))) ?? null;

  // "held off on retaliating with its own sanctions": who is spoken of imposes, on whoever struck it
  if (OWN.test(plain.slice(0, term.start))) result.imposer ??= before.findLast(({ as }) => as !== 'adjective') ?? null;

  const beside = before.at(-1);
  if (beside && BETWEEN.test(plain.slice(beside.end, term.start))) {
    if (result.target !== null && beside.party !== result.target.party) result.imposer ??= beside;
    else if (result.imposer !== null && beside.party !== result.imposer.party) result.target ??= beside;
    else if (result.target === null) result.modifier = beside;
  }
  if (result.imposer === null && result.modifier === null) result.imposer = maker(plain, term, before, result.target);
  return { ...result, ...ownersOf(plain, term, mentions, result) };
}

/** Between who sanctions and the verb: "Australia on Friday sanctioned 60 vessels"; else "sanctioned vessels" are a sort of vessels. */
const FINITE = /^(?:'s \w+)?(?:,? (?:on|\w+day|has|have|had|also|already|now|then|late|last|this|week|month|year|in|\d{4}),?)* $/;

function readVerb(plain: string, term: Term, before: readonly PartyMention[], after: readonly PartyMention[], result: Read): Read {
  const participle = plain.startsWith('sanctioned', term.start);
  if (participle
    && /\b(?:was|were|been|being|is|are|be|get|got|(?<!\b(?:has|have|had) )(?:those|now|also|newly|already)) (?:\w+ly )?$/.test(plain.slice(0, term.start))) {
    // "38 Russian people and entities are being sanctioned"
    return { ...result, target: before.at(-1) ?? after.find((mention) => mention !== result.imposer) ?? null };
  }
  // "Sanctioned companies will have their assets frozen": who they are is told elsewhere.
  const subjectBefore = before.at(-1);
  if (participle && !(subjectBefore && subjectBefore.as !== 'adjective' && FINITE.test(plain.slice(subjectBefore.end, term.start)))
    && /^sanctioned (?:\w+ )?(?:compan|people|person|individual|entit|bank|official|firm|vessel|tanker|countr|oligarch|busi|good)/.test(plain.slice(term.start))) return { ...result, ...ownersOf(plain, term, [...before, ...after], result) };
  const target = after.find((mention) => mention !== result.imposer && mention.start - term.end < 90) ?? null;
  const subject = before.findLast((mention) => mention.party !== target?.party && mention.as !== 'adjective' && isUsualImposer(mention.party)
    && !/\b(?:in|at|from) (?:the )?$/.test(plain.slice(0, mention.start)))
    ?? before.findLast((mention) => mention.party !== target?.party && mention.as !== 'adjective');
  return { ...result, target: target && servedBy(plain, target, subject ?? null, after), imposer: result.imposer ?? subject ?? null };
}

/** The subject of a verb of making before the term: "the Treasury Department on Friday announced … sanctions". */
function maker(plain: string, term: Term, before: readonly PartyMention[], target: PartyMention | null): PartyMention | null {
  // A ban on goods holds its verb: "it had suspended all weapon sales to"
  const verb = (term.kind === 'trade'
    ? matchesOf(BARRING, plain.slice(term.start, term.end)).map((match) => ({ 0: match[0], index: match.index + term.start }))[0] : undefined)
    ?? MAKING.all(plain.slice(0, term.start)).map(({ start, end }) => ({ 0: plain.slice(start, end), index: start }))
      .findLast(({ 0: word, index }) => !(word.endsWith('ing') && /\b(?:the|an?|any|of|for|from) $/.test(plain.slice(0, index))
        && plain.startsWith(' of ', index + word.length)));
  // "rejected any attempt to threaten it with penalties": whom, not who
  if (!verb || /^threat\w* (?:it|them|him|her|us) /.test(plain.slice(verb.index)) && /\bto $/.test(plain.slice(0, verb.index)) || term.start - verb.index > 160
    || UNWILLING.test(plain.slice(Math.max(0, verb.index - 40), verb.index))) return null;
  // "offered to talk to Washington if it lifts the sanctions": whoever was named last
  if (/\b(?:if|unless|until|once|when|should|that) it (?:has |had |would |will |also |first )?$/.test(plain.slice(0, verb.index))) {
    const last = before.findLast((mention) => mention.end <= verb.index && mention.as !== 'adjective');
    if (last && last.party !== target?.party && isUsualImposer(last.party)) return last;
  }
  // Not a law named after it ("the Belarus Democracy Act"), not what a preposition
  // governs ("the crisis in Ukraine"), nor an owner ("Ukraine's Crimean Peninsula").
  const decreed = /^(?:impos|slap|ban|introduc|announc|retaliat|order|sign)/.test(verb[0]);
  const acts = (mention: PartyMention) =>
    !/^ (?:\w+ ){0,6}act\b|^ (?:hawks?|deal|talks|policy|experts?|watchers?|crisis|question|accord|agreement)\b/.test(plain.slice(mention.end, mention.end + 60))
      && (mention.as !== 'adjective' || (decreed && OFFICER.test(plain.slice(mention.end, mention.end + 40))))
      && !SEEKING.test(plain.slice(mention.end, verb.index));
  const subjects = before.filter((mention) => mention.end <= verb.index && mention.party !== target?.party && !imposesNothing(mention.party) && acts(mention)
    && !/\b(?:on|against|of|with|from|in|into|to|at|over|for|about|towards?|between|as well as) (?:the )?$/.test(plain.slice(0, mention.start))
    && (!plain.startsWith("'s", mention.end) || OFFICE.test(plain.slice(mention.end, mention.end + 40))));
  // Others impose too, but then it must be said in so many words: "Tehran banned imports", not "Tehran put off talks on sanctions".
  // "enforces its embargo": with what is its own, nobody else's
  const plainly = /^\w+ (?:its|their) /.test(plain.slice(verb.index))
    || /^(?:impos|re-?impos|re-?introduc|reinstat|slap|ban|introduc|sanction|blacklist|fr[eo]|retaliat|announc|levi|threaten|consider|extend|lift|adopt|restrict|suspend|halt|stop|lower|repeal|scrap|drop|widen|broaden|prolong)/.test(verb[0]);
  return subjects.findLast(({ party }) => isUsualImposer(party)) ?? (plainly ? subjects.at(-1) : null) ?? null;
}

/** A mention with those joined to it: "the United States, the European Union, Canada and Norway". */
function listFrom(plain: string, mentions: readonly PartyMention[], one: PartyMention): string[] {
  const joined = (left: PartyMention, right: PartyMention) =>
    /^(?:,|,? and|,? or|,? nor|,? as well as|,? along with)(?: the)? $/.test(plain.slice(left.end, right.start))
      || /^, ?$/.test(plain.slice(left.end, right.start));
  const at = mentions.indexOf(one);
  if (at < 0) return [one.party];
  let first = at, last = at;
  for (let left = mentions[first - 1], right = mentions[first]; left && right && joined(left, right);
    left = mentions[first - 1], right = mentions[first]) first--;
  for (let left = mentions[last], right = mentions[last + 1]; left && right && joined(left, right); left = mentions[last], right = mentions[last + 1]) last++;
  // Two with a comma alone between them are no list: "the envoy told Minsk, the White House would lift"
  const linked = mentions.slice(first, last).some((left, at) => /\b(?:and|or|nor|with|as)\b/.test(plain.slice(left.end, mentions[first + at + 1]?.start)));
  if (!linked && last - first < 2) return [one.party];
  return [...new Set(mentions.slice(first, last + 1).map(({ party }) => party))];
}
