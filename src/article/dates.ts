/**
 * A date as pages write it, as ISO 8601; null where it is none or cannot be told.
 * `2023-09-12T10:05:00Z` and `2023-09-12` stay as they are; `Tue, 12 Sep 2023 10:05:00 GMT`, `September 12, 2023` and `20230912` are read.
 * Numbers alone ("03/04/2023") are not read: day and month cannot be told apart.
 */
export function isoDate(source: string | null | undefined): string | null {
  const value = source?.trim() ?? '';
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i.exec(value);
  if (iso) {
    const [, year = '', month = '', day = '', hour, minute, second, zone] = iso;
    if (!isDay(Number(year), Number(month), Number(day))) return null;
    const date = `${year}-${month}-${day}`;
    if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
    const offset = zone === undefined ? '' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
    return `${date}T${hour}:${minute}:${second ?? '00'}${offset}`;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(value);
  if (compact) return isDay(Number(compact[1]), Number(compact[2]), Number(compact[3])) ? `${compact[1]}-${compact[2]}-${compact[3]}` : null;
  // "Published 12:04 p.m. ET Sept. 12, 2023", "12 September 2023, 10:05": the day alone, whatever stands around it.
  const monthFirst = /\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(value);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Z][a-z]{2,8})\.?,?\s+(\d{4})\b/.exec(value);
  const [name, day, year] = monthFirst ? [monthFirst[1], monthFirst[2], monthFirst[3]] : dayFirst ? [dayFirst[2], dayFirst[1], dayFirst[3]] : [];
  const month = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  if (month === 0 || !isDay(Number(year), month, Number(day))) return null;
  const stamp = /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} (\d{2}:\d{2}:\d{2}) (?:GMT|UTC|\+0000)$/.exec(value);
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return stamp ? `${date}T${stamp[1]}Z` : date;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1600 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
