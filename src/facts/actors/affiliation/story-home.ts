import type { Annotations } from '../../../language/annotations.ts';
import { institutionByName } from '../../../language/gazetteers/institutions.ts';
import { officeHolder } from '../../../language/gazetteers/office-holders.ts';
import { startsUpper } from '../../../language/letters.ts';
import { fits } from '../../../language/plain-letters.ts';
import { normAt } from '../../../language/word-at.ts';
import type { ActorDraft } from '../actor-set.ts';
import { knownState } from '../words/known-names.ts';
import { homeOfShared, isSharedName } from './home.ts';

/** "Foreign Ministry", "Ministry of Trade": what the United States have none of. */
export const MINISTRY = /^(?:\p{Lu}\p{L}+ )*Ministry$|^Ministry of (?:the )?\p{Lu}/u;

/**
 * "The Norlandish government denied it. Foreign Ministry spokesman Bo Lee said …": the one state with ministries that the sentence and the two before it name.
 */
export function ministryState(annotations: Annotations, actor: ActorDraft): string | null {
  const mention = actor.mentions[0];
  if (!mention || !fits(MINISTRY, actor.name)) return null;
  const named = new Set<string>();
  const first = annotations.sentences[Math.max(0, mention.sentence - 2)]?.first ?? 0;
  for (const token of annotations.tokens.slice(first, mention.first)) {
    const known = startsUpper(token) ? knownState(annotations, token.index, mention.first) : null;
    if (known && known.name !== 'United States') named.add(known.name);
  }
  return named.size === 1 ? [...named][0] ?? null : null;
}

/** "Norland's foreign ministry said so. …, ministry spokesman Bo Lee said": whose ministry, or embassy, the text spoke of last. */
export function lastHouse(annotations: Annotations, actor: ActorDraft, house: string): string | null {
  const { tokens } = annotations;
  for (let at = (actor.mentions[0]?.phrase.first ?? 0) - 1; at > 0; at -= 1) {
    if (normAt(tokens, at) !== house) continue;
    for (let owner = at - 1; owner > at - 6; owner -= 1) {
      const known = startsUpper(tokens[owner]) ? knownState(annotations, owner, at) : null;
      if (known) return known.name;
    }
    return null;
  }
  return null;
}

/** Bodies of the United States named without their country make it the story's home. */
export function isAmerican(annotations: Annotations, actors: readonly ActorDraft[]): boolean {
  const bodies = actors.filter((actor) => actor.kind === 'organization'
    && [actor.name, ...actor.aliases].some((form) => institutionByName(form)?.state === 'United States')
    && (!isSharedName(institutionByName(actor.name)?.name ?? '')
      || homeOfShared(annotations, 'United States', institutionByName(actor.name)?.name ?? '') === 'United States'));
  const named = /\b(?:U\.S|US|United States)\b/.test(annotations.text.slice(0, 20000));
  // "President Field … the FBI": who governs there is known
  const ruled = actors.some((actor) => actor.kind === 'person' && actor.mentions.length > 1
    && officeHolder(actor.name)?.terms.some((term) => term.state === 'United States' && /^(?:president|vice president)$/.test(term.office)) === true);
  return bodies.length > 1 || (bodies.length > 0 && (named || ruled));
}

/** Offices that Britain calls so: "the Chancellor", "Shadow home secretary". */
export const BRITISH_OFFICE =
  /^(?:(?:former|acting|ex-|Shadow|shadow) ?)*(?:chancellor|chancellor of the exchequer|(?:home|foreign|health|education|environment|culture|transport|justice|business|trade and industry|work and pensions|Northern Ireland) secretary|lord chancellor|leader of the house)$/i;

/** Whether the text speaks of what Britain alone has: "Downing Street", "the Tories", "Lib Dem". */
export function isBritish({ text }: Annotations): boolean {
  return /\b(?:Downing Street|Whitehall|Westminster|Tory|Tories|Lib Dems?|Liberal Democrats?|House of Commons|the Commons|House of Lords|Number 10|No 10|Plaid Cymru|Home Office|UKIP|Ukip)\b/.test(text);
}
