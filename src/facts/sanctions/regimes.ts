import { stateByName } from '../../language/gazetteers/countries.ts';
import { matchesOf } from '../../language/matches.ts';
import { imposerOf } from '../../sanctions/programmes.ts';
import type { Programmes } from '../../sanctions/programmes.ts';
import type { Regime } from '../brief.ts';
import type { Parties } from './context-parties.ts';

/** A pair that a statement speaks of; `explicit` where its own words name the imposer. */
export interface SpokenPair extends Parties {
  explicit: boolean;
  /** The same, in the article's first statement: "Russia banned imports from the United States, Canada and Norway" is about all three. */
  leading: boolean;
}

/**
 * The distinct pairs that the statements are about, most spoken of first; a pair met once beside others met often is left out.
 * Programmes that the text names by number or law lead their regime's.
 */
export function regimesOf(pairs: readonly SpokenPair[], text: string, programmes: Programmes): Regime[] {
  const named = programmes.namedIn(text);
  const counts = new Map<string, { imposer: string; target: string; count: number; explicit: boolean; leading: boolean }>();
  for (const { imposer, target, explicit, leading } of pairs) {
    if (imposer === null || target === null || imposer === target) continue;
    const key = `${imposer}\n${target}`;
    const known = counts.get(key);
    if (known) { known.count++; known.explicit ||= explicit; known.leading ||= leading; } else counts.set(key, {
      imposer, target, count: 1, explicit, leading,
    });
  }
  const all = [...counts.values()].toSorted((a, b) => b.count - a.count);
  const most = all[0]?.count ?? 0;
  return all.filter(({ count, explicit, leading }) => leading || count === most || count >= Math.max(2, most * 0.2) || (explicit && most < 6))
    .map(({ imposer, target }) => ({ imposer, target, programmes: programmesOf(imposer, target, { named, text }, programmes) }));
}

/** The programmes of a pair, those first that the text names: of two against one state "under Executive Order 13685" tells which is meant. */
function programmesOf(imposer: string, target: string, { named, text }: { named: readonly string[]; text: string }, programmes: Programmes): string[] {
  const known = programmes.against(imposer, target);
  const meant = named.filter((key) => {
    const programme = programmes.byKey(key);
    // Programmes against conduct ("Magnitsky Act") belong to every target of their imposer; "zz" and "ip" stand for no territory.
    return programme !== null && imposerOf(programme) === imposer
      && (known.includes(key) || programme.targetTerritories.every((code) => code === 'zz' || code === 'ip'));
  // The first Magnitsky Act strikes Russians alone; what strikes others is the Global one.
  }).map((key) => (key === 'US-MAGNITSKY' && target !== 'Russia' ? 'US-GLOMAG' : key));
  const all = [...new Set([...meant, ...known])];
  return all.length > 0 ? all : borrowed(imposer, text, programmes);
}

/**
 * A sanctions list or a war that is another state's: "put two Chinese refineries on its
 * Russia sanctions list", "sanctioned a minister over the rebels in eastern Congo".
 */
const OTHERS = /\b([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:-related)? sanctions (?:list|regime|programme|program|package)\b|\b(?:war|conflict|fighting|rebels?|violence|offensive) in (?:the |east(?:ern)? |north(?:ern)? |south(?:ern)? )*([A-Z]\w+(?: (?:[A-Z]\w+|of|the)){0,4})/g;

/** Programmes against a state that the text names as what its measures are about, where none is known against the target itself. */
function borrowed(imposer: string, text: string, programmes: Programmes): string[] {
  const states = matchesOf(OTHERS, text).map(([, list, war]) => stateByName(list ?? war ?? '')?.name);
  return states.flatMap((state) => (state === undefined ? [] : programmes.against(imposer, state))).filter((key, at, all) => all.indexOf(key) === at);
}
