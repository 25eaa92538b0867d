/** States that impose and are seldom struck: the first guess where the article does not tell. */
const IMPOSERS: ReadonlySet<string> = new Set([
  'United States', 'European Union', 'United Nations', 'United Kingdom', 'Canada', 'Australia', 'Japan', 'Switzerland', 'Norway', 'New Zealand',
  'South Korea', 'Germany', 'France', 'ECOWAS', 'African Union', 'Arab League',
]);

export function isUsualImposer(party: string): boolean {
  return IMPOSERS.has(party);
}

/** Groups and courts that are struck and strike nobody. */
const STRUCK_ALONE: ReadonlySet<string> = new Set([
  'Hezbollah', 'Hamas', 'Houthis', 'Taliban', 'Al-Shabaab', 'Al-Qaida', 'Islamic State', 'International Criminal Court',
]);

export function imposesNothing(party: string): boolean {
  return STRUCK_ALONE.has(party);
}
