import type { Token } from './annotations.ts';
import { isUpper } from './characters.ts';
import { endsLawOrEvent, isLawOrEvent } from './gazetteers/laws-and-events.ts';
import { titleOf } from './gazetteers/titles.ts';
import { startsLower } from './letters.ts';
import { setEntity } from './set-entity.ts';
import { words } from './word-list.ts';

/** Titles that belong to the name that their bearer is known by, and given names and surnames that look like titles. */
const BORNE = new Set([
  'Pope', 'Dalai Lama', 'Sister', 'Brother', 'Father', 'Don', 'Major', 'Judge', 'St.', 'Dean', 'Chancellor', 'Sheriff', 'Bishop', 'Cardinal', 'Chief', 'Chair',
  'Head', 'Host', 'Author', 'Coach', 'Miss',
]);

/** Capitalised at the head of a sentence for their place alone. */
const FUNCTION_WORDS = words(`
  also if when while as but and or the a an in on at by for from with he she it they we you this that these those what who why how yet so then there here`);

/** Words that stand before an office: "Shadow chancellor Hale", "Former minister Rowe". */
const BEFORE_OFFICES = words('shadow former acting deputy outgoing incoming interim caretaker senior junior vice');

/** The end (excluded) of the name that begins at `first`. */
function nameEnd(tokens: readonly Token[], first: number): number {
  let end = first + 1;
  while (end < tokens.length && tokens[end]?.entity === tokens[first]?.entity && tokens[end]?.entityStart !== true) end += 1;
  return end;
}

/** "If Hale": the first word of a sentence is no part of a name where it is none. */
export function stripFunctionWords(tokens: readonly Token[]): void {
  const [first, second] = tokens;
  if (!first || first.entity === 'O' || first.text.length < 2 || !/^[A-Z][a-z]+$/.test(first.text)) return;
  const goesOn = second !== undefined && second.entity === first.entity && !second.entityStart;
  const office = !goesOn && BEFORE_OFFICES.has(first.norm) && startsLower(second);
  // "The Hague", "The Guardian" keep their article.
  if (!office && (!FUNCTION_WORDS.has(first.norm) || first.norm === 'the')) return;
  first.entity = 'O';
  first.entityStart = false;
  if (goesOn) second.entityStart = true;
}

/**
 * Titles are no part of a name: "Mr. Hale", "President Ito", "County Auditor Ann Ray" lose all up to the title.
 * Royal ones often are ("Sheikh Hasina") and stay.
 */
export function stripTitles(tokens: readonly Token[]): void {
  for (let first = 0; first < tokens.length; first += 1) {
    if (tokens[first]?.entity !== 'PERSON' || tokens[first]?.entityStart !== true) continue;
    const end = nameEnd(tokens, first);
    let cut = first;
    for (let i = first; i < end - 1; i += 1) {
      const text = tokens[i]?.text ?? '';
      const kind = titleOf(text)?.kind;
      if (kind !== undefined && kind !== 'royal' && !BORNE.has(text)) cut = i + 1;
    }
    if (cut > first) {
      setEntity(tokens, first, cut, 'O');
      setEntity(tokens, cut, end, 'PERSON');
    }
    first = end - 1;
  }
}

/** Laws, events and buildings are neither persons nor bodies: "Voting Rights Act", "Obamacare". */
export function markLawsAndEvents(tokens: readonly Token[]): void {
  for (let first = 0; first < tokens.length; first += 1) {
    const entity = tokens[first]?.entity;
    if (entity === undefined || entity === 'O' || entity === 'MISC') continue;
    const end = nameEnd(tokens, first);
    const last = tokens[end - 1]?.text ?? '';
    // "Elizabeth Day" is a person: for persons the name as a whole must be known.
    const known = isLawOrEvent(last) && end === first + 1;
    if (known || (entity === 'ORGANIZATION' && end > first + 1 && endsLawOrEvent(last))) setEntity(tokens, first, end, 'MISC');
    first = end - 1;
  }
}

/** A nickname in quotation marks does not divide a name: Theodore “Ted” Hale. */
export function joinNicknames(tokens: readonly Token[]): void {
  for (let i = 1; i + 3 < tokens.length; i += 1) {
    const open = tokens[i];
    // Nearly every word is none.
    if (open?.norm !== '"' && open?.norm !== "'") continue;
    const [before, , nick, close, after] = tokens.slice(i - 1, i + 4);
    if (!before || !nick || !close || !after) continue;
    const quoted = (open.norm === '"' && close.norm === '"') || (open.norm === "'" && close.norm === "'");
    if (!quoted || before.entity !== 'PERSON' || after.entity !== 'PERSON' || !isUpper(nick.text, 0)) continue;
    for (const token of [open, nick, close, after]) {
      token.entity = 'PERSON';
      token.entityStart = false;
    }
  }
}
