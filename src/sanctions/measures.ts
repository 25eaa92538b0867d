/** What sanctions can be about: goods and services that are barred, or what is done to those listed. */
export const MEASURES = [
  'assets', 'travel', 'arms', 'nuclear', 'oil', 'gas', 'coal', 'metals', 'minerals', 'finance', 'technology', 'shipping', 'aviation', 'luxury', 'food',
    'textiles', 'workers', 'investment',
] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * Words that name a measure where a sentence is about sanctions. A word that mostly means something else is only taken with the
 * word that makes it clear: "visa bans", not "a visa"; "steel exports", not "steel nerves".
 */
const NAMED: readonly (readonly [Measure, RegExp])[] = [
  ['assets', /\b(?:assets?|funds|bank accounts?|property)\b[^.;]{0,40}\b(?:fr[eo]ez\w*|frozen|block\w*|seiz\w*)\b|\b(?:fr[eo]ez\w*|froze|frozen|block\w*|seiz\w*)\b[^.;]{0,40}\b(?:assets?|funds|bank accounts?|property)\b|\basset[- ]freez\w*/i],
  ['travel', /\b(?:travel|visa|entry|flight)[- ](?:bans?|restrictions?|curbs?)\b|\b(?:ban\w*|bar\w*|prohibit\w*)\b[^.;]{0,30}\b(?:from (?:entering|travell?ing)|travel(?:l?ing)? to)\b|\bdenied? (?:them )?visas?\b/i],
  ['arms', /\b(?:arms|weapons?|weaponry|munitions|ammunition|military (?:equipment|hardware|goods|aid)|missiles?|drones?)\b/i],
  ['nuclear', /\b(?:nuclear|uranium|enrichment|ballistic missiles?|centrifuges?)\b/i],
  ['oil', /\b(?:oil|crude|petroleum|fuel|price caps?|diesel|refiner(?:y|ies))\b/i],
  ['gas', /\b(?:natural gas|gas (?:exports?|imports?|pipelines?|deliveries)|LNG|liquefied)\b/i],
  ['coal', /\bcoal\b/i],
  ['metals', /\b(?:steel|alumini?um|copper|nickel|zinc|iron(?: ore)?|metals)\b/i],
  ['minerals', /\b(?:gold|diamonds?|minerals?|rare earths?|potash|charcoal)\b/i],
  ['finance', /\b(?:banks?(?! accounts?\b)|banking|financial (?:services|system|sector|transactions?)|SWIFT|sovereign debt|insur(?:ers?|ance)|transactions?|dollar)\b/i],
  ['technology', /\b(?:technolog\w+|semiconductors?|chips?|microelectronics|dual[- ]use|software|export controls?)\b/i],
  ['shipping', /\b(?:ships?|shipping|tankers?|vessels?|ports?|maritime|shadow fleet)\b/i],
  ['aviation', /\b(?:airlines?|aircraft|aviation|airspace|(?:aero)?planes?)\b/i],
  ['luxury', /\bluxury (?:goods|items|cars)\b/i],
  ['food', /\b(?:food|grain|wheat|seafood|fish|fertili[sz]ers?|caviar|alcohol|vodka)\b/i],
  ['textiles', /\b(?:textiles?|cotton|garments?)\b/i],
  ['workers', /\b(?:overseas|migrant|guest|foreign|North Korean) (?:workers?|labou?r(?:ers)?)\b/i],
  ['investment', /\b(?:investments?|joint ventures?|securities|bonds?)\b/i],
];

/** The measures that a sentence on sanctions names, in the order of MEASURES; empty where it names none. Linear in its length. */
export function measuresNamed(sentence: string): Measure[] {
  return NAMED.filter(([, words]) => words.test(sentence)).map(([measure]) => measure);
}
