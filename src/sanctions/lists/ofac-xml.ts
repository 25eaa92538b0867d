import { commonCountryName } from '../names/country-names.ts';
import { isoDateFromAmerican } from './list-date.ts';
import type { EntryKind, ListedName, ListEntry, ListFile } from './list-entry.ts';
import { ListError } from './list-entry.ts';
import { programmeStates } from './ofac.ts';
import type { XmlElement } from './xml-elements.ts';
import { childrenOf, readXml, textOf } from './xml-elements.ts';

/** The Treasury's Specially Designated Nationals list as SDN.XML: one file with numbers, aliases and their quality. Throws ListError. */
export function readOfacXml(xml: string): ListFile {
  const root = readXml(xml, 'sdnList');
  const entries = childrenOf(root, 'sdnEntry').map(entryOf);
  if (entries.length === 0) throw new ListError('no-entries', 'The file holds no entries.');
  const published = childrenOf(root, 'publshInformation').map((element) => textOf(element, 'Publish_Date'))[0] ?? '';
  return { entries, generatedOn: isoDateFromAmerican(published) };
}

function entryOf(element: XmlElement): ListEntry {
  const entry = textOf(element, 'uid'), primary = nameOf(element);
  if (primary === '') throw new ListError('malformed', `The entry "${entry}" has no name.`);
  const programmes = each(element, 'programList', 'program').map((programme) => programme.text.trim()).filter(Boolean);
  const aliases = each(element, 'akaList', 'aka')
    .map((alias): ListedName => ({ text: nameOf(alias), quality: textOf(alias, 'category') === 'weak' ? 'weak' : 'strong' }));
  const stated = [...each(element, 'nationalityList', 'nationality'), ...each(element, 'citizenshipList', 'citizenship')].map((one) =>
    commonCountryName(textOf(one, 'country')));
  return {
    list: 'OFAC', entry, kind: kindOf(textOf(element, 'sdnType')),
    names: [{ text: primary, quality: 'primary' }, ...aliases.filter(({ text }) => text !== '')],
    programmes, listedOn: null,
    countries: [...new Set([...stated, ...programmeStates(programmes)])].filter(Boolean),
    positions: textOf(element, 'title').split(';').map((part) => part.trim()).filter(Boolean),
    births: each(element, 'dateOfBirthList', 'dateOfBirthItem').map((birth) => /\d{4}/.exec(textOf(birth, 'dateOfBirth'))?.[0] ?? '').filter(Boolean),
    remarks: textOf(element, 'remarks') || null,
  };
}

/** "FAMILY, Given", as SDN.CSV writes it. */
function nameOf(element: XmlElement): string {
  return [textOf(element, 'lastName'), textOf(element, 'firstName')].filter(Boolean).join(', ');
}

function each(element: XmlElement, list: string, item: string): XmlElement[] {
  return childrenOf(element, list).flatMap((group) => childrenOf(group, item));
}

function kindOf(type: string): EntryKind {
  switch (type.toLowerCase()) {
    case 'individual': return 'person';
    case 'vessel': return 'vessel';
    case 'aircraft': return 'aircraft';
    default: return 'organization';
  }
}
