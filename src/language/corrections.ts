import type { EntityTag, Token } from './annotations.ts';
import { BODY, beginsPhrase, goesOn, LONGEST_PHRASE, phraseKinds, PLACE, STATE, wordKinds } from './gazetteers/kinds.ts';
import { setEntity } from './set-entity.ts';
import { askedOnce, toldOnce } from './word-forms.ts';
import { words } from './word-list.ts';

/** Listed words that are as often something else: they keep what the tagger makes of them from their context. */
const DOUBTFUL = words(`
  Congress Senate Capitol Commons Fed Quad Wagner Sputnik Fars WHO IS Westminster Langley Chad Jordan Georgia Jersey Turkey Tass Interfax Visa Leonardo Disney
  Tesla Tata Merck Bayer Fiat Dell Sukhoi Kalashnikov Thales Zara Nike Renault Honda Suzuki Chrysler Daimler Boeing Fitch Lloyds UPS Vice Nice Hudson Columbia
  Charlotte Austin Jackson Lincoln Cali Florence Victoria Valencia Salvador Cordoba Orlando Concord Darwin Perth Victoria Sucre Wellington Kingston Georgetown
  Bern Lima Malé Santiago Virginia Washington Paris London Sydney Phoenix Buffalo Nelson Hama Arak Cologne Richmond Cambridge Houston Dallas Manchester
  Columbus Anadolu Cartagena Recife Mendoza Rosario Hartford Newark Salisbury Guinea Mali Cuba Israel America Jerusalem Memphis Charleston Macedonia Ferguson
  Praia Far Saab Siemens Alphabet Intel Uber RT BP Mazda Kia Airbus Rada IMO ADB AU IEA Hollywood Denver Nuuk Bali Medina`);

/** What a listed phrase is for certain; null where the lists leave it open. */
function certainClass(kinds: number): EntityTag | null {
  const body = (kinds & BODY) !== 0;
  const place = (kinds & (STATE | PLACE)) !== 0;
  if (body === place) return null;
  return body ? 'ORGANIZATION' : 'PLACE';
}

/** Sets the class of names that are in the lists whole: "White House" is a body, "North Korea" a place, whatever the tagger says. */
export function applyLists(tokens: readonly Token[]): void {
  let at = 0;
  while (at < tokens.length) {
    const found = listedAt(tokens, at);
    if (found && standsAlone(tokens, at, found.end)) setEntity(tokens, at, found.end, found.entity);
    at = found ? found.end : at + 1;
  }
}

const classOf = askedOnce((form) => certainClass(wordKinds(form.text)));
const mayGoOn = toldOnce((form) => beginsPhrase(form.text));

/** The longest listed phrase that begins at token `at`. */
function listedAt(tokens: readonly Token[], at: number): { end: number; entity: EntityTag } | null {
  const token = tokens[at];
  if (!token) return null;
  let found: { end: number; entity: EntityTag } | null = null;
  if ((token.entity !== 'O' || token.pos.startsWith('NNP')) && !DOUBTFUL.has(token.text)) {
    const entity = classOf(token.form);
    if (entity) found = { end: at + 1, entity };
  }
  if (!mayGoOn(token.form)) return found;
  let phrase = token.text;
  for (let next = at + 1; next < Math.min(at + LONGEST_PHRASE, tokens.length); next += 1) {
    phrase += ` ${(tokens[next]?.text ?? '').replace('’', "'")}`;
    const entity = certainClass(phraseKinds(phrase));
    if (entity) found = { end: next + 1, entity };
    if (!goesOn(phrase)) break;
  }
  return found;
}

/** A listed phrase inside a longer name ("New York Times reporter's Bank of New York") is left to the tagger. */
function standsAlone(tokens: readonly Token[], first: number, end: number): boolean {
  const begins = first === 0 || tokens[first]?.entity === 'O' || tokens[first]?.entityStart === true || tokens[first - 1]?.entity === 'O';
  const after = tokens[end];
  return begins && (!after || after.entity === 'O' || after.entityStart);
}

/** Words that make of "to" behind them a preposition: "according to council member Jo Hale" has no verb. */
const TO_SOMETHING = new Set(['according', 'thanks', 'owing', 'contrary', 'prior']);

/** What stands behind such a "to" is a noun, though the tagger takes "council", "board" or "park" for a verb, as behind most others. */
export function correctNounsBehindTo(tokens: readonly Token[]): void {
  for (let at = 2; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token && (token.pos === 'VB' || token.pos === 'VBP') && tokens[at - 1]?.norm === 'to' && TO_SOMETHING.has(tokens[at - 2]?.norm ?? '')) token.pos = 'NN';
  }
}
