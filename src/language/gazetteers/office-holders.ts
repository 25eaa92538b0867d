import { withoutAccents } from '../characters.ts';
import { remember } from '../remember.ts';
import { TERMS } from './terms-of-office.ts';

/** One term of office. `to` is null while it lasts. */
export interface Term {
  state: string;
  /** Words for the office in lower case: "prime minister". */
  office: string;
  from: number;
  to: number | null;
}

export interface OfficeHolder {
  name: string;
  terms: Term[];
}

/** Folded, without middle initials: "Ann B. Field-Lima" → "ann field lima". */
function key(name: string): string {
  // Most are plain, and hundreds are asked for whenever the engine starts.
  if (/^[A-Za-z]{2,}(?: [A-Za-z]{2,})*$/.test(name)) return name.toLowerCase();
  const words = withoutAccents(name).toLowerCase().split(/[\s.’'-]+/).filter((word) => word !== '');
  return words.filter((word, i) => i === 0 || word.length > 1).join(' ');
}

/** What TERMS says of everyone, by the name's key: "state|office|name and years", a line each. A text names a few of them: only theirs are read further. */
const LINES = new Map<string, string>();
/** Keys of those who are known by the family name alone. */
const BY_SURNAME = new Map<string, string>();

function listHolders(): void {
  for (const line of TERMS.trim().split(/\n(?! )/)) {
    const list = line.lastIndexOf('|') + 1;
    const office = line.slice(0, list);
    for (const entry of line.slice(list).split(/,\s*/)) {
      const known = entry.startsWith('*');
      const told = known ? entry.slice(1) : entry;
      const own = key(told.slice(0, told.search(/ \d/)));
      const before = LINES.get(own);
      LINES.set(own, before === undefined ? office + told : `${before}\n${office}${told}`);
      if (known) BY_SURNAME.set(own.slice(own.lastIndexOf(' ') + 1), own);
    }
  }
}
listHolders();

const holderOf = remember((own: string): OfficeHolder | null => {
  const lines = LINES.get(own);
  if (lines === undefined) return null;
  const holder: OfficeHolder = { name: '', terms: [] };
  for (const line of lines.split('\n')) {
    const [state = '', office = '', entry = ''] = line.split('|');
    const years = entry.search(/ \d/);
    if (holder.name === '') holder.name = entry.slice(0, years);
    // "2013-2017 2021-", "2025-": four figures, a dash, and four more where the term is over
    for (let at = years + 1; at < entry.length; at = entry.indexOf(' ', at) + 1 || entry.length) {
      const to = Number(entry.slice(at + 5, at + 9));
      holder.terms.push({ state, office, from: Number(entry.slice(at, at + 4)), to: to === 0 ? null : to });
    }
  }
  return holder;
});

/** Everyone who is listed. */
export function officeHolders(): OfficeHolder[] {
  return [...LINES.keys()].flatMap((own) => holderOf(own) ?? []);
}

/** The office holder of that name; a family name alone finds only those who are known by it. */
export const officeHolder = remember((name: string): OfficeHolder | null => {
  const own = key(name);
  return holderOf(LINES.has(own) ? own : BY_SURNAME.get(own) ?? own);
});
