import type { Token } from '../../../language/annotations.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt } from '../../../language/word-at.ts';
import { isBritish } from '../affiliation/story-home.ts';
import { PUBLIC_HEADS } from '../words/organisation-words.ts';
import { FORMER, isRoleNoun, ROLE_MODIFIERS } from '../words/role-words.ts';
import type { Served } from './role-owners.ts';
import type { Reading } from './role-reading.ts';

/** How parties are called before what their spokesmen speak on. */
const OPPOSITION = new Map([
  ['lib dem', 'Liberal Democrats'], ['liberal democrat', 'Liberal Democrats'], ['tory', 'Conservative Party'], ['conservative', 'Conservative Party'],
  ['labour', 'Labour Party'], ['snp', 'SNP'], ['plaid cymru', 'Plaid Cymru'],
]);

/** The party that the phrase begins with. */
function partyInFront({ tokens, first }: Reading): string | undefined {
  const word = normAt(tokens, first);
  return OPPOSITION.get(`${word} ${normAt(tokens, first + 1)}`) ?? OPPOSITION.get(word);
}

/** "Lib Dem leader", "Tory health spokeswoman": who leads a party or speaks on a field for it sits in parliament. */
export function readParty(reading: Reading): void {
  const party = partyInFront(reading);
  if (party === undefined || reading.phrase.noun <= reading.first || !/^(?:leader|spokes\w+)$/.test(reading.noun) || !isBritish(reading.annotations)) return;
  reading.body = 'public';
  reading.affiliation ??= party;
}

/** The body inside the phrase: whose the role is, and whether that is a public one. */
export function readBodyServed(reading: Reading, served: Served): void {
  const { phrase } = reading;
  const party = partyInFront(reading);
  const behind = served.cut > phrase.noun;
  reading.body = served.public || isOfPublicBody(reading, served) ? 'public' : 'private';
  // "Field's River Agency director": the agency's, not Field's
  if (phrase.owner && reading.groupAt(phrase.owner.last - 1)?.kind === 'person') reading.affiliation = null;
  // "Beirut | bureau chief of the Kast Post": the paper's, wherever she sits
  if (behind && served.cut < reading.last && reading.led?.as === 'capital') reading.affiliation = reading.state = null;
  if (behind && isDesk(reading, served)) {
    reading.affiliation = reading.state = null;
    reading.first = phrase.first;
  }
  // "Lib Dem Treasury spokesman": the party's, for what the Treasury does
  if (party !== undefined && behind) reading.affiliation ??= party;
  reading.affiliation ??= served.state ?? served.name;
  reading.state ??= served.state;
  // "President Field's nominee for the High Court": it is no body's yet
  if (behind && served.cut > reading.first && !/^(?:nominee|pick|choice|candidate)s?$/.test(reading.noun)) {
    reading.tail = { first: served.cut, last: reading.last };
    reading.last = served.cut;
  }
}

/** Whether a body is public for what its people are called, which by its name is not. */
function isOfPublicBody({ tokens, phrase, noun, last }: Reading, { name }: Served): boolean {
  // "Reserve Bank Governor Ann Field": banks of issue alone have governors
  const issues = /^(?:governor|deputy_governor)s?$/.test(noun) && /\b(?:bank|banco|banque|RBI|BoJ|BoE)\b/i.test(name);
  // "director of the agency's Harbour Center"
  return issues || tokens.slice(phrase.noun, last)
    .some((token, i, rest) => /^(?:agency|department|ministry|government|bureau|police)$/.test(token.norm) && rest[i + 1]?.norm === "'s");
}

/** "Norland | project director at the Harbour Institute", "Africa | director at Relief International": what she works on. */
function isDesk({ phrase, led, place }: Reading, served: Served): boolean {
  return !served.public && phrase.owner === null && phrase.where === 'behind' && (led ? led.as === 'name' : place !== null);
}

/** "Harbour Bridge President Ann Field": words in capitals that are no office's name a body that nobody knows. */
export function supposePrivateBody(reading: Reading): void {
  const { annotations, tokens, phrase, first, dropped } = reading;
  if (reading.body !== null || phrase.where !== 'before' || !/^(?:president|chairman|chairwoman|director)$/.test(reading.noun)) return;
  const named = tokens.slice(first, phrase.noun).some((token) => isNoOffice(token)
    && !(token.index > first && token.index <= first + dropped) && token.index !== annotations.sentences[token.sentence]?.first);
  if (named) reading.body = 'private';
}

function isNoOffice({ text, norm }: Token): boolean {
  return fits(/^\p{Lu}\p{Ll}/u, text) && !ROLE_MODIFIERS.has(norm) && !isRoleNoun(norm) && !FORMER.has(norm) && !PUBLIC_HEADS.has(norm);
}
