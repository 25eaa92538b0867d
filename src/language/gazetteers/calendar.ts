const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const MONTH_NUMBERS = new Map<string, number>();
for (const [index, month] of MONTHS.entries()) {
  MONTH_NUMBERS.set(month, index + 1);
  MONTH_NUMBERS.set(`${month.slice(0, 3)}.`, index + 1);
}
MONTH_NUMBERS.set('Sept.', 9);

const DAY_NUMBERS = new Map<string, number>();
for (const [index, day] of DAYS.entries()) {
  DAY_NUMBERS.set(day, index);
  DAY_NUMBERS.set(`${day}s`, index);
  DAY_NUMBERS.set(`${day.slice(0, 3)}.`, index);
}

/** 1 to 12 for a month's name or abbreviation with its capital ("February", "Feb."); null for any other word. */
export function monthNumber(word: string): number | null {
  return MONTH_NUMBERS.get(word) ?? null;
}

/** 0 (Sunday) to 6 for a day of the week ("Monday", "Mondays", "Mon."); null for any other word. */
export function weekdayNumber(word: string): number | null {
  return DAY_NUMBERS.get(word) ?? null;
}
