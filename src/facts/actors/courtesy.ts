import type { Annotations } from '../../language/annotations.ts';
import type { ActorDraft } from './actor-set.ts';

/**
 * "Secretary Field's campaign": who seeks another office is called by one that is over. Where the text speaks of a campaign of that name, the bare
 * title is a courtesy, and "the former secretary of trade" elsewhere the role.
 */
export function settleCourtesies(annotations: Annotations, actors: readonly ActorDraft[]): void {
  for (const actor of actors) {
    if (actor.kind !== 'person' || !/^(?:Secretary|Sec\.)$/.test(actor.role ?? '') || !runs(annotations, actor)) continue;
    const was = /\bformer (secretary of [a-z]+)\b/i.exec(annotations.text)?.[1];
    actor.role = was === undefined ? null : `former ${was}`;
    actor.official = false;
  }
}

/** "Field's campaign", "the Field campaign", "Field campaign spokesman". */
function runs({ tokens }: Annotations, actor: ActorDraft): boolean {
  return actor.mentions.some(({ last }) => {
    const at = /^['’]s$/.test(tokens[last]?.text ?? '') ? last + 1 : last;
    return tokens[at]?.norm === 'campaign' || (/^(?:presidential|own|political|election)$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'campaign');
  });
}
