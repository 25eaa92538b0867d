import type { Annotations } from '../../../language/annotations.ts';
import { officeHolder } from '../../../language/gazetteers/office-holders.ts';
import { normAt, textAt } from '../../../language/word-at.ts';
import type { ActorDraft } from '../actor-set.ts';
import { isCampaign } from '../affiliation/era.ts';

/**
 * "Secretary Field's campaign": who seeks another office is called by one that is over. Where the text speaks of a campaign of that name, the bare
 * title is a courtesy, and "the former secretary of trade" elsewhere the role.
 */
export function settleCourtesies(annotations: Annotations, actors: readonly ActorDraft[]): void {
  for (const actor of actors) {
    if (actor.kind !== 'person' || !/^(?:Secretary|Sec\.)$/.test(actor.role ?? '') || !runs(annotations, actor)) continue;
    const was = /\bformer (secretary of [a-z]+)\b/i.exec(annotations.text)?.[1];
    if (was !== undefined) actor.role = `former ${was}`;
    actor.official = false;
  }
}

/** "Field's campaign", "the Field campaign", "Field campaign spokesman". */
function runs({ tokens, text }: Annotations, actor: ActorDraft): boolean {
  if (officeHolder(actor.name)?.terms.some(isCampaign) && /\b(?:nominee|presidential candidate|campaign trail|front-?runner)\b/.test(text)) return true;
  return actor.mentions.some(({ last }) => {
    const at = /^['’]s$/.test(textAt(tokens, last)) ? last + 1 : last;
    return normAt(tokens, at) === 'campaign' || (/^(?:presidential|own|political|election)$/.test(normAt(tokens, at)) && normAt(tokens, at + 1) === 'campaign');
  });
}
