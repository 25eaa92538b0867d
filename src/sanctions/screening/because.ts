import type { IndexedEntry } from '../index/load.ts';
import type { ScreenQuery } from '../listing.ts';
import { foldName } from '../names/fold.ts';
import type { Agreement } from './agreement.ts';
import type { NameMatch } from './match.ts';

/** One sentence that a reader can check: which words matched, what else agrees, what differs and what is not known. */
export function because(query: ScreenQuery, { listedName, mainName }: { listedName: string; mainName: string }, entry: IndexedEntry, match: NameMatch,
  agreement: Agreement): string {
  const parts = [`“${query.name}” ${howNamesAgree(match, listedName)}`];
  if (foldName(mainName) !== foldName(listedName)) parts.push(`the entry’s main name is “${mainName}”`);
  if (agreement.country !== null) parts.push(`the article ties the name to ${agreement.country}, as the list does`);
  else if (agreement.otherCountry) parts.push(`the article ties the name to ${list(query.countries)}, the list to ${list(entry.countries)}`);
  else if (agreement.probableCountry !== null) parts.push(`the list ties it to ${agreement.probableCountry}, as the article seems to`);
  else if (entry.countries.length > 0) parts.push(`the list ties it to ${list(entry.countries)}, which was not compared`);
  if (agreement.office !== null) parts.push(`role and listed position share the word “${agreement.office}”`);
  if (agreement.listedLater && entry.listedOn !== null) parts.push(`listed on ${entry.listedOn}, after the article was published`);
  if (entry.births.length > 0) parts.push(`the entry’s birth year (${yearsOf(entry.births)}) is not compared`);
  else if (agreement.country === null && agreement.office === null) parts.push('nothing beside the name was compared');
  return `${parts.join('; ')}.`;
}

function howNamesAgree(match: NameMatch, listedName: string): string {
  if (match.wordForWord) return `matches the listed name “${listedName}” word for word`;
  const ways: string[] = [];
  if (match.respelled.length > 0) ways.push(match.respelled.slice(0, 2).map(([asked, listed]) => `“${asked}” read as “${listed}”`).join(', '));
  if (match.listedAlone.length > 0) ways.push(`without “${match.listedAlone.join(' ')}”`);
  if (match.askedAlone.length > 0) ways.push(`with “${match.askedAlone.join(' ')}” besides`);
  return `matches the listed name “${listedName}”${ways.length > 0 ? `, ${ways.join(', ')}` : ''}`;
}

function list(names: readonly string[]): string {
  return names.length <= 2 ? names.join(' and ') : `${names.slice(0, 2).join(', ')} and others`;
}

function yearsOf(births: readonly string[]): string {
  return [...new Set(births.map((birth) => birth.slice(0, 4)))].slice(0, 3).join(' or ');
}
