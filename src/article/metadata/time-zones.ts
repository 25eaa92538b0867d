/**
 * Minutes from UTC by the letters that pages put behind a time. Letters that name
 * several zones ("IST", "CST" in China) are read as their most common use in news.
 */
const ZONES: Readonly<Record<string, number>> = {
  UTC: 0, GMT: 0, Z: 0, WET: 0, BST: 60, WEST: 60, CET: 60, MEZ: 60, CEST: 120, MESZ: 120, EET: 120, EEST: 180, MSK: 180, SAST: 120, PKT: 300,
  EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420, AKST: -540, AKDT: -480, HST: -600, AST: -240, ADT: -180, BRT: -180,
  JST: 540, KST: 540, SGT: 480, HKT: 480, AWST: 480, WIB: 420, ICT: 420, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780,
};

/** "4 p.m. ET": the standard time of a zone of the United States, an hour more in its summer. */
const UNITED_STATES: Readonly<Record<string, number>> = { ET: -300, CT: -360, MT: -420, PT: -480 };

/**
 * The offset of the time zone that is named in a date as a page writes it ("07:47 PM EST", "10:05 GMT+0200"), as "-05:00" or "Z".
 * Null where none is named.
 */
export function offsetOf(written: string, day: { year: number; month: number; day: number }): string | null {
  const numeric = /(?:(?:GMT|UTC)\s?|\d:\d{2}(?::\d{2})?\s?)([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/.exec(written);
  if (numeric) return spelled((numeric[1] === '-' ? -1 : 1) * (Number(numeric[2]) * 60 + Number(numeric[3] ?? 0)));
  for (const [letters] of written.matchAll(/(?<![\p{L}])[A-Z]{1,4}(?![\p{L}])/gu)) {
    if (Object.hasOwn(ZONES, letters)) return spelled(ZONES[letters] ?? 0);
    const standard = Object.hasOwn(UNITED_STATES, letters) ? UNITED_STATES[letters] : undefined;
    if (standard !== undefined) return spelled(standard + (isSummerTime(day) ? 60 : 0));
  }
  return null;
}

/** From the second Sunday of March to the first of November. */
function isSummerTime({ year, month, day }: { year: number; month: number; day: number }): boolean {
  if (month < 3 || month > 11) return false;
  const weekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const sunday = 1 + ((7 - weekday) % 7);
  if (month === 3) return day >= sunday + 7;
  return month < 11 || day < sunday;
}

function spelled(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}
