import type { EntityTag, Token } from './annotations.ts';
import { GIVEN_NAME, TITLE, wordKinds } from './gazetteers/kinds.ts';
import { fits } from './plain-letters.ts';

interface Name {
  first: number;
  end: number;
  entity: EntityTag;
  text: string;
}

/**
 * Names of one document agree: what is a person's full name in most places is one everywhere, and a lone surname follows the full name
 * ("Tran Minh Duc … Duc"), also where the tagger took it for a place or for no name.
 */
export function agree(tokens: readonly Token[]): void {
  const names = namesOf(tokens);
  const votes = new Map<string, Map<EntityTag, number>>();
  for (const name of names) {
    const counts = votes.get(name.text) ?? new Map<EntityTag, number>();
    counts.set(name.entity, (counts.get(name.entity) ?? 0) + 1);
    votes.set(name.text, counts);
  }
  const parts = partsOfPersons(names, votes, tokens);
  for (const name of names) {
    const single = name.end === name.first + 1;
    const listed = single && (wordKinds(name.text) & ~(GIVEN_NAME | TITLE)) !== 0;
    const wanted = listed ? name.entity : single && parts.has(name.text) ? 'PERSON' : winner(votes.get(name.text), name.entity);
    for (let i = name.first; i < name.end; i += 1) {
      const token = tokens[i];
      if (token) token.entity = wanted;
    }
  }
  for (const token of tokens) {
    if (token.entity === 'O' && token.pos === 'NNP' && parts.has(token.text)) {
      token.entity = 'PERSON';
      token.entityStart = true;
    }
  }
}

/**
 * A lone capitalised word at the head of a sentence is no name where the document has it in lower case too and never as a name inside a sentence:
 * "Sanctions bite. … the sanctions".
 */
export function dropCommonWords(tokens: readonly Token[]): void {
  const lower = new Set<string>();
  const inside = new Set<string>();
  const heads: Token[] = [];
  for (const token of tokens) {
    const initial = tokens[token.index - 1]?.sentence !== token.sentence;
    const next = tokens[token.index + 1];
    const alone = token.entityStart && !(next && next.entity !== 'O' && !next.entityStart);
    if (token.entity === 'O') {
      if (token.text === token.norm) lower.add(token.norm);
    } else if (initial && alone) {
      heads.push(token);
    } else {
      inside.add(token.text);
    }
  }
  for (const token of heads) {
    if (!lower.has(token.norm) || inside.has(token.text) || wordKinds(token.text) !== 0) continue;
    token.entity = 'O';
    token.entityStart = false;
  }
}

function namesOf(tokens: readonly Token[]): Name[] {
  const names: Name[] = [];
  for (const token of tokens) {
    if (token.entity === 'O') continue;
    const last = names.at(-1);
    if (token.entityStart || !last) {
      names.push({ first: token.index, end: token.index + 1, entity: token.entity, text: token.text });
    } else {
      last.end = token.index + 1;
      last.text += ` ${token.text}`;
    }
  }
  return names;
}

/** First and last words of names that most of the document takes for persons, unless the lists know the word as something else. */
function partsOfPersons(names: readonly Name[], votes: ReadonlyMap<string, ReadonlyMap<EntityTag, number>>, tokens: readonly Token[]): Set<string> {
  const parts = new Set<string>();
  for (const name of names) {
    if (name.end - name.first < 2 || winner(votes.get(name.text), name.entity) !== 'PERSON') continue;
    for (const word of [tokens[name.first]?.text ?? '', tokens[name.end - 1]?.text ?? '']) {
      if (word.length > 2 && (wordKinds(word) & ~(GIVEN_NAME | TITLE)) === 0 && fits(/^\p{Lu}\p{L}/u, word)) parts.add(word);
    }
  }
  return parts;
}

function winner(counts: ReadonlyMap<EntityTag, number> | undefined, own: EntityTag): EntityTag {
  let best = own;
  for (const [entity, count] of counts ?? []) if (count > (counts?.get(best) ?? 0)) best = entity;
  return best;
}
