import type { Around } from './around.ts';
import { isBinding, isMeasureOfStates, isTradeBanOnStates } from './measure-senses.ts';
import type { PartyMention } from './parties.ts';
import { phrases } from './phrases.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Term } from './terms.ts';
import { isSanctionsOfStates, isToStrike } from './word-senses.ts';

/** What only states and their bodies make, or speak of in these words. */
const OF_STATES = phrases(
  /\b(?:economic|financial|trade|international|western|secondary|unilateral|multilateral|sectoral|oil|energy) (?:\w+ )?sanctions\b/,
  /\bsanctions (?:relief|regime|evasion)\b/,
  /\b(?:treasury|ofac|foreign assets control|state department|secretary of state|commerce department|magnitsky|foreign|overseas|dictators?|oligarchs?)\b/,
  /\bsanctions (?:on|against) (?:[\w-]+ ){0,3}(?:officials|companies|banks|firms|generals|ministers|businessmen)\b/,
);

/**
 * Whether a sentence speaks of sanctions between states beyond doubt. `near`: the parties that it and its neighbours name. The country of most articles alone
 * is no witness: "the waivers spared schools the sanctions of the law", "conservatives blacklisted by Washington".
 */
export function isPlainlyOfStates(terms: readonly Term[], view: SentenceView, here: readonly PartyMention[], near: ReadonlySet<string>): boolean {
  const named = new Set(here.flatMap(({ party }) => (party === 'United States' ? [] : [party]))).size;
  // "agreed to lift the old ban on exporting crude oil", "India's ban on exports of onions": what a state keeps at home strikes nobody
  if (terms.every((term) => (term.kind === 'trade' || (named < 2 && /^export.bans?$/.test(view.plain.slice(term.start, term.end))))
    && /export/.test(view.plain.slice(term.start, term.end + 30))
    && !here.some(({ start }) => start > term.start && /\b(?:to|against) (?:the )?$/.test(view.plain.slice(0, start))))) return false;
  if ([...near].some((party) => party !== 'United States') || OF_STATES.in(view.plain)) return true;
  // "The time is ripe for the United States to pass sanctions on those who"
  if (/\bsanctions (?:on|against)\b/.test(view.plain) && here.some(({ as }) => as === 'noun')) return true;
  return terms.some(({ kind, start }) => kind === 'resolution' || (kind === 'measure' && !view.plain.startsWith('blacklist', start)));
}

const SENSES: Record<Term['kind'], (around: Around) => boolean> = {
  sanctions: isSanctionsOfStates,
  verb: isToStrike,
  measure: isMeasureOfStates,
  resolution: isBinding,
  trade: isTradeBanOnStates,
  // What they refer to was found before (echoes.ts).
  echo: () => true,
};

/** Whether a term has the sense of restrictive measures. `states`: how many states its sentence and its neighbours name; `here`: its sentence alone. */
export function isRestrictive({ kind, start, end }: Term, { plain }: SentenceView, states: number, here: number): boolean {
  // "with American sanction": leave to do it
  if (/\bwith(?:out)? (?:the |its |their |his )?(?:[\w.']+ )?sanction$/.test(plain.slice(0, end))) return false;
  return SENSES[kind]({
    plain, before: plain.slice(0, start), words: plain.slice(start, end), from: plain.slice(start), behind: plain.slice(end), states, here,
  });
}
