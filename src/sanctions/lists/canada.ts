import { commonCountryName } from '../names/country-names.ts';
import { isoDate } from './list-date.ts';
import type { ListEntry, ListFile } from './list-entry.ts';
import { ListError } from './list-entry.ts';
import type { XmlElement } from './xml-elements.ts';
import { childrenOf, readXml, textOf } from './xml-elements.ts';

/** Regulations that are not about one state: their heading is a programme but no country. */
const NO_STATE = /Corrupt Foreign Officials|Terrorist Attacks|Settler Violence/;

/** Global Affairs Canada's consolidated autonomous sanctions list (SEMA and JVCFOA) in its XML format. Throws ListError. */
export function readCanadaList(xml: string): ListFile {
  const entries = childrenOf(readXml(xml, 'data-set'), 'record').map(entryOf);
  if (entries.length === 0) throw new ListError('no-entries', 'The file holds no records.');
  return { entries, generatedOn: null };
}

function entryOf(record: XmlElement): ListEntry {
  const family = textOf(record, 'LastName'), given = textOf(record, 'GivenName'), body = textOf(record, 'EntityOrShip');
  const heading = textOf(record, 'Country');
  // Headings are bilingual: "Russia / Russie".
  const programme = heading.split(' / ')[0]?.trim() ?? heading;
  const born = textOf(record, 'DateOfBirthOrShipBuildDate');
  const isShip = textOf(record, 'ShipIMONumber') !== '';
  const primary = body !== '' ? body : [family, given].filter(Boolean).join(', ');
  const reference = [textOf(record, 'Schedule'), textOf(record, 'Item')].filter(Boolean).join(', item ');
  if (primary === '') throw new ListError('malformed', `A record of ${programme} (${reference}) has no name.`);
  // "Central Institute (also known as Federal Central Institute)"
  const [name = primary, ...knownAs] = primary.split(/\s*\((?:also known as|a\.k\.a\.|formerly)\s*|\)\s*$/).filter(Boolean);
  return {
    list: 'CA', entry: `${programme} ${reference}`.trim(),
    kind: body === '' ? 'person' : isShip ? 'vessel' : 'organization',
    names: [
      { text: name, quality: 'primary' },
      ...[...knownAs, ...textOf(record, 'Aliases').split(';')].map((text) => text.trim()).filter(Boolean)
        .map((text) => ({ text, quality: 'strong' as const })),
    ],
    programmes: [programme],
    listedOn: isoDate(textOf(record, 'DateOfListing')),
    countries: NO_STATE.test(programme) ? [] : [commonCountryName(programme)],
    positions: [],
    births: born === '' || isShip ? [] : [born],
    remarks: null,
  };
}
