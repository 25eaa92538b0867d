/** How acts are named in the cards, and where their publisher keeps each: the first group is the number. */
const PUBLISHERS: readonly (readonly [name: RegExp, address: (number: string, second: string) => string])[] = [
  // "Resolution 1718 (2006)"
  [/^Resolution (\d+) \((\d{4})\)$/, (number, year) => `https://undocs.org/S/RES/${number}(${year})`],
  // "E.O. 14024"
  [/^E\.O\. (\d+)$/, (number) => `https://www.federalregister.gov/executive-order/${number}`],
  // "Regulation 2020/1998" since 2015, "Regulation 833/2014" before
  [/^Regulation (20(?:1[5-9]|[2-9]\d))\/(\d+)$/, (year, number) => `https://eur-lex.europa.eu/eli/reg/${year}/${number}/oj`],
  [/^Regulation (\d+)\/((?:19|20)\d\d)$/, (number, year) => `https://eur-lex.europa.eu/eli/reg/${year}/${number}/oj`],
  // "Russia (Sanctions) (EU Exit) Regulations 2019 (S.I. 2019/855)"
  [/\(S\.I\. (\d{4})\/(\d+)\)$/, (year, number) => `https://www.legislation.gov.uk/uksi/${year}/${number}`],
  // "Russia Regulations (SOR/2014-58)"
  [/\(SOR\/(\d{4})-(\d+)\)$/, (year, number) => `https://laws-lois.justice.gc.ca/eng/regulations/SOR-${year}-${number}/`],
];

/** Where the official text of an act stands, read from its name; null for an act whose publisher has no rule for it. */
export function actAddress(name: string): string | null {
  for (const [pattern, address] of PUBLISHERS) {
    const match = pattern.exec(name);
    if (match !== null) return address(match[1] ?? '', match[2] ?? '');
  }
  return null;
}
