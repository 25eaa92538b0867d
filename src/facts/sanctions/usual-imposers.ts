/** States that impose and are seldom struck: the first guess where the article does not tell. */
const IMPOSERS: ReadonlySet<string> = new Set([
  'United States', 'European Union', 'United Nations', 'United Kingdom', 'Canada', 'Australia', 'Japan', 'Switzerland', 'Norway', 'New Zealand', 'South Korea', 'Germany', 'France', 'ECOWAS', 'African Union', 'Arab League',
]);

export function isUsualImposer(party: string): boolean {
  return IMPOSERS.has(party);
}
