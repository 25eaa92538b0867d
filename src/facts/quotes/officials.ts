const OFFICIAL = /\b(?:officials?|authorit(?:y|ies)|police|ministry|minister|ministers|government|prosecutors?|lawmakers?|senators?|army|military|spokes(?:man|woman|person)|ambassador|president|congress|parliament|department|administration|officers?|diplomats?|commander|court|judge|agency|embassy)\b/i;
const FORMER = /\b(?:former|ex-|retired|company|campaign|analysts?|experts?)\b/i;

/** Whether an unnamed source is an official or an official body: "U.S. officials", "police", "the ministry". */
export function isOfficialPhrase(words: string): boolean {
  return OFFICIAL.test(words) && !FORMER.test(words);
}
