import * as v from 'valibot';
import { actAddress } from './act-address.ts';

/** What a programme is, in facts that each name the official text they were read from. */
export interface FactCard {
  status: Fact & { state: CardState };
  /** What it forbids, a phrase each. */
  bans: Fact[];
  /** What it leaves free, in a line. */
  exemptions: Fact;
  /** Its legal acts, earliest first. */
  acts: LegalAct[];
  /** ISO date up to which the card was brought: what was decided later is not on it. */
  checkedOn: string;
}

export interface Fact {
  text: string;
  /** Name of the act it is read from, one of the card's; null where it stands on a page of the issuer's. */
  act: string | null;
  /** The act's official text, or that page; https. */
  url: string;
}

export interface LegalAct {
  /** "Resolution 1718 (2006)", "E.O. 14024", "Regulation 833/2014". */
  name: string;
  /** ISO date of adoption or signature. */
  date: string;
  /** What it did, in a line. */
  does: string;
  url: string;
}

/** Snapped back: ended once, and brought back by the rule that ended it. */
export type CardState = 'in-force' | 'lapsed' | 'snapped-back';

const https = v.pipe(v.string(), v.startsWith('https://'));
const isoDate = v.pipe(v.string(), v.isoDate());
/** A fact names one of the card's acts, or an address where it stands in none of them. */
const StoredFact = v.union([v.strictObject({ text: v.string(), act: v.string() }), v.strictObject({ text: v.string(), url: https })]);
const StoredState = v.picklist(['in-force', 'lapsed', 'snapped-back']);
const StoredCard = v.strictObject({
  status: v.union([
    v.strictObject({ state: StoredState, text: v.string(), act: v.string() }),
    v.strictObject({ state: StoredState, text: v.string(), url: https }),
  ]),
  bans: v.pipe(v.array(StoredFact), v.minLength(1)),
  exemptions: StoredFact,
  acts: v.pipe(v.array(v.strictObject({ name: v.string(), date: isoDate, does: v.string(), url: v.optional(https) })), v.minLength(1)),
  checkedOn: isoDate,
});
const StoredCards = v.record(v.string(), StoredCard);

/**
 * The cards of one file of this folder, by the key of their programme in programmes.json. `data`: the parsed JSON.
 * Throws where it is not of that shape, a fact names no act of its card, or an act has no address.
 */
export function readFactCards(data: unknown): ReadonlyMap<string, FactCard> {
  return new Map(Object.entries(v.parse(StoredCards, data)).map(([key, stored]) => [key, cardOf(key, stored)]));
}

function cardOf(key: string, stored: v.InferOutput<typeof StoredCard>): FactCard {
  const acts = stored.acts.map(({ name, date, does, url }) => ({ name, date, does, url: url ?? addressOf(key, name) }));
  const fact = (of: v.InferOutput<typeof StoredFact>): Fact => {
    if ('url' in of) return { text: of.text, act: null, url: of.url };
    const act = acts.find(({ name }) => name === of.act);
    if (act === undefined) throw new Error(`the card ${key} has no act "${of.act}"`);
    return { text: of.text, act: act.name, url: act.url };
  };
  return {
    status: { ...fact(stored.status), state: stored.status.state },
    bans: stored.bans.map(fact),
    exemptions: fact(stored.exemptions),
    acts,
    checkedOn: stored.checkedOn,
  };
}

function addressOf(key: string, name: string): string {
  const address = actAddress(name);
  if (address === null) throw new Error(`the card ${key} gives no address for "${name}"`);
  return address;
}
