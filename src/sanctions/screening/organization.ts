import type { IndexedName } from '../index/load.ts';
import { align } from './align.ts';
import type { WordFinder } from './candidates.ts';
import type { NameMatch } from './match.ts';

/** Words that name a sort of body and no body: a name of these alone identifies none without its state. */
const GENERIC: ReadonlySet<string> = new Set([
  'ministry', 'ministries', 'department', 'defense', 'defence', 'interior', 'foreign', 'affairs', 'finance', 'justice', 'information', 'intelligence',
    'security', 'state', 'national',
  'federal', 'central', 'general', 'supreme', 'council', 'committee', 'commission', 'agency', 'authority', 'service', 'services', 'directorate', 'bureau',
  'office', 'government',
  'bank', 'banking', 'party', 'army', 'navy', 'air', 'force', 'forces', 'armed', 'police', 'guard', 'military', 'court', 'university', 'institute', 'center',
  'centre', 'academy',
  'research', 'science', 'sciences', 'group', 'holding', 'holdings', 'international', 'trading', 'trade', 'industries', 'industry', 'industrial', 'investment',
  'investments',
  'development', 'construction', 'energy', 'oil', 'gas', 'petroleum', 'shipping', 'transport', 'airlines', 'airways', 'aviation', 'technology', 'technologies',
  'systems',
  'electronics', 'insurance', 'management', 'capital', 'partners', 'global', 'world', 'media', 'news', 'television', 'radio', 'press', 'new', 'first',
  'people', 'peoples', 'democratic',
  'republic', 'islamic', 'united', 'union', 'front', 'movement', 'liberation', 'foundation', 'association', 'society', 'fund', 'charity', 'relief',
  'organization', 'organisation',
  'workers', 'worker', 'team', 'club', 'league', 'network', 'press', 'times', 'post', 'daily', 'food', 'foods', 'medical', 'hospital', 'steel', 'gold', 'star',
  'east', 'west',
  'north', 'south', 'middle', 'eastern', 'western', 'northern', 'southern', 'american', 'company', 'enterprise', 'enterprises', 'design', 'production',
  'products', 'plant', 'factory',
]);

/** Below this the words that differ outweigh those that agree. */
const LEAST_COVER = 0.86;

/**
 * How a listed body's name fits the words of a name, or null where it does not: words weigh by their rareness on the lists,
 * all words asked for must agree, and what the listed name has beside them may weigh little ("Rosneft Oil Company" for "Rosneft Oil").
 */
export function matchOrganization(finder: WordFinder, asked: readonly string[], listed: IndexedName, nameCount: number): NameMatch | null {
  const { pairs, askedAlone, listedAlone } = align(asked, listed.words);
  const full = pairs.filter((pair) => !pair.initial || pair.like >= 0.9);
  if (askedAlone.length > 0 || full.length < pairs.length || full.length === 0) return null;
  // Company names are spelled one way: only the clearest change of spelling passes.
  if (full.some((pair) => pair.like < 0.9)) return null;
  // One changed word of one is another name: "Atlant" is not "Atlanta".
  if (asked.length === 1 && full[0]?.like !== 1) return null;
  const weigh = (word: string) => (GENERIC.has(word) ? 1 : Math.max(1, -Math.log2(Math.max(finder.find(word).share, 1 / nameCount))));
  const agreeing = full.flatMap((pair) => pair.listed).map((at) => weigh(listed.words[at] ?? '')).reduce((a, b) => a + b, 0);
  const rest = listedAlone.map((at) => weigh(listed.words[at] ?? '')).reduce((a, b) => a + b, 0);
  const cover = agreeing / (agreeing + rest);
  if (cover < LEAST_COVER) return null;
  const likes = full.reduce((total, pair) => total + pair.like, 0) / full.length;
  const whole = listedAlone.length === 0;
  const exact = full.every((pair) => pair.like === 1);
  const telling = full.flatMap((pair) => pair.asked).filter((at) => !GENERIC.has(asked[at] ?? ''));
  const shares = telling.map((at) => Math.max(finder.find(asked[at] ?? '').share, 1 / nameCount));
  // A whole name of two telling words is hardly ever another body's; one such word ("Phoenix Group") may well be.
  const byWords = shares.reduce((all, share) => all * share, 1) * nameCount;
  const chance = telling.length === 0 ? Infinity : whole && exact ? (telling.length > 1 ? 0.05 : 0.3) : whole ? Math.min(byWords, 0.5) : byWords;
  return {
    score: Math.max(0, likes * (0.7 + 0.3 * cover)), chance, whole, nearlyWhole: whole, wordForWord: whole && exact,
    listedAlone: listedAlone.map((at) => listed.words[at] ?? ''), askedAlone: [],
    respelled: full.filter((pair) => pair.like < 1)
      .map((pair) => [pair.asked.map((at) => asked[at]).join(' '), pair.listed.map((at) => listed.words[at]).join(' ')]),
  };
}
