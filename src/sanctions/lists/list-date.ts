/** ISO 8601 from the ways in which publishers write a day; null for what is none, so that no list is dated by a slip in its file. */

/** "2022-03-09", "2022-03-09T10:00:00Z", "09/03/2022", "9/3/2022": the day before the month. */
export function isoDate(written: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(written) ?? [];
  if (year !== undefined) return dated(year, month, day);
  const [, first, second, last] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written) ?? [];
  return dated(last, second, first);
}

/** "05/15/2031": the month before the day. */
export function isoDateFromAmerican(written: string): string | null {
  const [, month, day, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(written) ?? [];
  return dated(year, month, day);
}

function dated(year?: string, month?: string, day?: string): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1
    && Number(day) <= 31 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
