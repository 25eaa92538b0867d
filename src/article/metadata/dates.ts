import { monthOf } from './month-names.ts';
import { offsetOf } from './time-zones.ts';

/** What a page's language tells of "03/04/2031": `month-first` in the United States, `day-first` nearly everywhere else; null where it is not known. */
export type DayOrder = 'month-first' | 'day-first' | null;

interface Day { year: number; month: number; day: number }

/**
 * A date as pages write it, as ISO 8601 with its time and time zone where they are given; null where it is none or cannot be told.
 * `2031-09-12T10:05:00Z` and `2031-09-12` stay as they are; "November 19, 2031, 07:47 PM EST", "12. September 2031, 10:05 Uhr", "2031年9月12日" are read.
 * Numbers alone ("03/04/2031") are read only where one of them can be no month, or where `order` says which is which.
 */
export function isoDate(source: string | null | undefined, order: DayOrder = null): string | null {
  const value = source?.trim().slice(0, 200) ?? '';
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i.exec(value);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    const date = dayOf(year, month, day);
    if (!date) return null;
    if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
    const offset = zone === undefined ? '' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
    const stamp = `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${offset}`;
    // The clock of a machine that was never set.
    return stamp.startsWith('1970-01-01T00:00:00') ? null : stamp;
  }
  const day = writtenDay(value, order);
  if (!day) return null;
  const date = dayOf(day.year, day.month, day.day);
  if (!date) return null;
  const time = timeIn(value);
  return time === null ? date : `${date}T${time}${offsetOf(value, day) ?? ''}`;
}

/** The later kind of knowledge first: a time with its zone, a time, a day. */
export function precisionOf(date: string): number {
  return date.length > 19 ? 2 : date.length > 10 ? 1 : 0;
}

/** How a text of this language (and region) orders the numbers of a date. */
export function dayOrderOf(language: string | null): DayOrder {
  if (language === null || language === 'en') return null;
  return /^(?:en-US|en-PH|fil|tl)$/.test(language) ? 'month-first' : 'day-first';
}

function writtenDay(value: string, order: DayOrder): Day | null {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(value);
  if (compact) return day(compact[1], compact[2], compact[3]);
  // "2031年9月12日", "2031년 9월 12일", "2031. 9. 12.", "2031/09/12", "기사입력 [2031-09-12 15:24]"
  const east = /(?<!\d)(\d{4})\s?[年년./-]\s?(\d{1,2})\s?[月월./-]\s?(\d{1,2})(?!\d)/.exec(value);
  if (east) return day(east[1], east[2], east[3]);
  return named(value) ?? numbers(value, order);
}

/** "Published 12:04 p.m. ET Sept. 12, 2031", "12 September 2031, 10:05", "12 de septiembre de 2031", "ngày 12 tháng 9 năm 2031", "November 20 15:23 2031" */
function named(value: string): Day | null {
  const vietnamese = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm|,)?\s+(\d{4})(?!\d)/iu.exec(value);
  if (vietnamese) return day(vietnamese[3], vietnamese[2], vietnamese[1]);
  const monthFirst = /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]{1,11})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?(?:\s+\d{1,2}:\d{2})?,?\s*(?<!\d)(\d{4})(?!\d)/u.exec(value);
  const month = monthFirst ? monthOf(monthFirst[1] ?? '') : 0;
  if (monthFirst && month > 0) return day(monthFirst[3], month, monthFirst[2]);
  for (const dayFirst of value.matchAll(/(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:\s+(?:de|d’|d'))?[\s/-]\s*(\p{L}[\p{L}\p{M}]{1,11})\.?,?(?:\s+(?:de|del))?[\s/,-]\s*(\d{4})(?!\d)/gu)) {
    const its = monthOf(dayFirst[2] ?? '');
    if (its > 0) return day(dayFirst[3], its, dayFirst[1]);
  }
  return null;
}

/** "12.09.2031": with full stops the day comes first wherever it is written. "9/25/2031", "25/9/2031": no month is the 25th. */
function numbers(value: string, order: DayOrder): Day | null {
  const stops = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(value);
  if (stops) return Number(stops[2]) > 12 ? day(stops[3], stops[1], stops[2]) : day(stops[3], stops[2], stops[1]);
  const slashes = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(value);
  if (!slashes) return null;
  const [, first, second, year] = slashes;
  const known = Number(first) > 12 ? 'day-first' : Number(second) > 12 ? 'month-first' : order;
  if (known === null) return null;
  return known === 'day-first' ? day(year, second, first) : day(year, first, second);
}

function day(year: string | undefined, month: string | number | undefined, date: string | undefined): Day {
  return { year: Number(year), month: Number(month), day: Number(date) };
}

/** "07:47 PM", "4:00 am", "10.05 Uhr", "18h30", "6:18 p.m.", "오후 3:24" → "18:18:00" */
function timeIn(value: string): string | null {
  const match = /(?<![\d.:])(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)(?:\s*([ap])\.?\s?m\b)?/i.exec(value)
    // Years and times run together where the page sets them in boxes: "Nov 20 20319:00 AM" is read for its day alone.
    ?? /(?<![\d.:])(\d{1,2})[.h](\d{2})()(?=\s*(?:uhr|$|[ap]\.?m\b))(?:\s*([ap])\.?\s?m\b)?/i.exec(value)
    ?? /(?<![\d.:])(\d{1,2})()()\s*([ap])\.?\s?m\b/i.exec(value);
  if (!match) return null;
  const [, hours = '', minutes = '', seconds = '', half] = match;
  let hour = Number(hours);
  const afternoon = half?.toLowerCase() === 'p' || /(?:오후|下午)\s*\d/.test(value);
  if (half !== undefined && (hour === 0 || hour > 12)) return null;
  if (afternoon && hour < 12) hour += 12;
  if (half?.toLowerCase() === 'a' && hour === 12) hour = 0;
  if (hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes === '' ? '00' : minutes}:${seconds === '' || seconds === undefined ? '00' : seconds}`;
}

function dayOf(year: string | number | undefined, month: string | number | undefined, date: string | number | undefined): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (!(y >= 1600 && y < 2200 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m))) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
