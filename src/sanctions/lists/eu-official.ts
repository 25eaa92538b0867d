import { stateByCode } from '../../language/gazetteers/countries.ts';
import { commonCountryName } from '../names/country-names.ts';
import { readCsv } from './csv-rows.ts';
import { isoDate } from './list-date.ts';
import type { ListEntry, ListFile } from './list-entry.ts';
import { ListError } from './list-entry.ts';
import type { XmlElement } from './xml-elements.ts';
import { childrenOf, readXml, textOf } from './xml-elements.ts';

/** The EU's consolidated financial sanctions list in its own XML, version 1.1 (`<export>` of `<sanctionEntity>`). Throws ListError. */
export function readEuXml(xml: string): ListFile {
  const root = readXml(xml, 'export');
  const entries = childrenOf(root, 'sanctionEntity').map((element) => finished(xmlEntry(element)));
  if (entries.length === 0) throw new ListError('no-entries', 'The file holds no entries.');
  return { entries, generatedOn: isoDate(root.attributes.get('generationDate') ?? '') };
}

function xmlEntry(element: XmlElement): ListEntry {
  const of = (from: XmlElement | undefined, name: string) => from?.attributes.get(name)?.trim() ?? '';
  const [type] = childrenOf(element, 'subjectType');
  const regulations = childrenOf(element, 'regulation');
  const entry = blank(of(element, 'euReferenceNumber'), of(type, 'classificationCode') || of(type, 'code'));
  entry.listedOn = isoDate(of(element, 'designationDate'))
    ?? regulations.map((one) => isoDate(of(one, 'publicationDate'))).filter((day) => day !== null).toSorted()[0] ?? null;
  entry.remarks = textOf(element, 'remark') || null;
  for (const regulation of regulations) put(entry.programmes, of(regulation, 'programme'));
  for (const alias of childrenOf(element, 'nameAlias')) {
    addName(entry, of(alias, 'wholeName'), of(alias, 'strong') !== 'false');
    put(entry.positions, of(alias, 'function'));
  }
  for (const birth of childrenOf(element, 'birthdate')) put(entry.births, of(birth, 'birthdate') || of(birth, 'year'));
  for (const state of childrenOf(element, 'citizenship')) put(entry.countries, stateNamed(of(state, 'countryIso2Code'), of(state, 'countryDescription')));
  return entry;
}

const COLUMNS = ['Entity_LogicalId', 'Entity_SubjectType', 'NameAlias_WholeName'] as const;

/**
 * The same list as CSV, version 1.1: semicolons between, a heading for every column, one row for each name, birth, citizenship
 * and the like, those of one entry sharing its "Entity_LogicalId". Throws ListError.
 */
export function readEuCsv(csv: string): ListFile {
  const [header, ...rows] = readCsv(csv, ';');
  if (!header || COLUMNS.some((column) => !header.includes(column))) throw new ListError('not-this-format',
    `The first row does not hold the headings ${COLUMNS.join(', ')}.`);
  const column = new Map(header.map((heading, index) => [heading, index]));
  const entries = new Map<string, ListEntry>();
  let generatedOn: string | null = null;
  for (const [index, row] of rows.entries()) {
    if (row.length !== header.length) throw new ListError('truncated', `Row ${index + 2} has ${row.length} columns, not ${header.length}.`);
    const value = (heading: string) => row[column.get(heading) ?? -1] ?? '';
    generatedOn ??= isoDate(value('fileGenerationDate'));
    addRow(entries, value);
  }
  if (entries.size === 0) throw new ListError('no-entries', 'The file holds no entries.');
  return { entries: [...entries.values()].map(finished), generatedOn };
}

function addRow(entries: Map<string, ListEntry>, value: (heading: string) => string): void {
  const id = value('Entity_LogicalId');
  let entry = entries.get(id);
  if (!entry) {
    entry = blank(value('Entity_EU_ReferenceNumber'), value('Entity_SubjectType_ClassificationCode') || value('Entity_SubjectType'));
    entry.listedOn = isoDate(value('Entity_DesignationDate')) ?? isoDate(value('Entity_Regulation_PublicationDate'));
    entry.remarks = value('Entity_Remark') || null;
    entries.set(id, entry);
  }
  put(entry.programmes, value('Entity_Regulation_Programme'));
  addName(entry, value('NameAlias_WholeName'), value('NameAlias_Strong') !== 'false');
  put(entry.positions, value('NameAlias_Function'));
  put(entry.births, isoDate(value('BirthDate_BirthDate')) ?? value('BirthDate_Year'));
  put(entry.countries, stateNamed(value('Citizenship_CountryIso2Code'), value('Citizenship_CountryDescription')));
}

/** The list calls a person "P" or "person", anything else "E" or "enterprise". */
function blank(entry: string, type: string): ListEntry {
  return {
    list: 'EU', entry, kind: /^p/i.test(type) ? 'person' : 'organization', names: [], programmes: [], listedOn: null, countries: [], positions: [], births: [],
    remarks: null,
  };
}

/** The first name of an entry is the one that it is listed under. */
function addName(entry: ListEntry, text: string, strong: boolean): void {
  if (text === '' || entry.names.some((known) => known.text === text)) return;
  const first = entry.names.length === 0;
  entry.names.push({ text, quality: first ? 'primary' : strong ? 'strong' : 'weak' });
}

function finished(entry: ListEntry): ListEntry {
  if (entry.names.length === 0) throw new ListError('malformed', `The entry "${entry.entry}" has no name.`);
  return entry;
}

/** "00" stands for no state, and "UNKNOWN" for its name. */
function stateNamed(code: string, listed: string): string {
  return code === '' || code === '00' ? '' : stateByCode(code)?.name ?? commonCountryName(listed);
}

function put(all: string[], one: string): void {
  if (one !== '' && !all.includes(one)) all.push(one);
}
