import { commonCountryName } from '../names/country-names.ts';
import { isoDate } from './list-date.ts';
import type { EntryKind, ListedName, ListEntry, ListFile, NameQuality } from './list-entry.ts';
import { ListError } from './list-entry.ts';
import type { XmlElement } from './xml-elements.ts';
import { childrenOf, readXml, textOf } from './xml-elements.ts';

/** Committees named after what they act against rather than after a state. */
const NO_STATE: ReadonlySet<string> = new Set(['Al-Qaida', 'Taliban']);

/** The Security Council's Consolidated List in its own XML format (scsanctions.un.org). Throws ListError. */
export function readUnList(xml: string): ListFile {
  const root = readXml(xml, 'CONSOLIDATED_LIST');
  const entries = [
    ...childrenOf(root, 'INDIVIDUALS').flatMap((group) => childrenOf(group, 'INDIVIDUAL').map((element) => entryOf(element, 'person'))),
    ...childrenOf(root, 'ENTITIES').flatMap((group) => childrenOf(group, 'ENTITY').map((element) => entryOf(element, 'organization'))),
  ];
  if (entries.length === 0) throw new ListError('no-entries', 'The file holds no individuals and no entities.');
  return { entries, generatedOn: isoDate(root.attributes.get('dateGenerated') ?? '') };
}

function entryOf(element: XmlElement, kind: EntryKind): ListEntry {
  const entry = textOf(element, 'REFERENCE_NUMBER');
  const primary = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].map((part) => textOf(element, part)).filter(Boolean).join(' ');
  if (primary === '') throw new ListError('malformed', `The entry "${entry}" has no name.`);
  const aliases = childrenOf(element, kind === 'person' ? 'INDIVIDUAL_ALIAS' : 'ENTITY_ALIAS')
    .map((alias): ListedName => ({ text: textOf(alias, 'ALIAS_NAME'), quality: qualityOf(textOf(alias, 'QUALITY')) }))
    .filter((alias) => alias.text !== '');
  const original = textOf(element, 'NAME_ORIGINAL_SCRIPT');
  if (original !== '') aliases.push({ text: original, quality: 'strong' });
  const programme = textOf(element, 'UN_LIST_TYPE');
  const countries = valuesOf(element, 'NATIONALITY').map(commonCountryName);
  if (programme !== '' && !NO_STATE.has(programme)) countries.push(commonCountryName(programme));
  return {
    list: 'UN', entry, kind,
    names: [{ text: primary, quality: 'primary' }, ...aliases],
    programmes: programme === '' ? [] : [programme],
    listedOn: isoDate(textOf(element, 'LISTED_ON')),
    countries: [...new Set(countries)],
    positions: [...valuesOf(element, 'DESIGNATION'), ...valuesOf(element, 'TITLE')],
    births: childrenOf(element, 'INDIVIDUAL_DATE_OF_BIRTH').map((birth) => textOf(birth, 'DATE') || textOf(birth, 'YEAR') || textOf(birth, 'FROM_YEAR'))
      .filter(Boolean),
    remarks: textOf(element, 'COMMENTS1') || null,
  };
}

/** "Good", "a.k.a." and "f.k.a." are names that identify; "Low" and no mark are not said to. */
function qualityOf(mark: string): NameQuality {
  return mark === 'Good' || mark === 'a.k.a.' || mark === 'f.k.a.' ? 'strong' : 'weak';
}

function valuesOf(element: XmlElement, name: string): string[] {
  return childrenOf(element, name).flatMap((group) => childrenOf(group, 'VALUE').map((value) => value.text.replace(/\s+/g, ' ').trim())).filter(Boolean);
}
