/** Medians, spreads and Markdown. */

/** The value below which a share of the sorted values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** "1.32 (1.10–1.58)": the median, and what the middle half of the values lies between. */
export function spread(values: readonly number[], digits = 2): string {
  return `${median(values).toFixed(digits)} (${quantile(values, 0.25).toFixed(digits)}–${quantile(values, 0.75).toFixed(digits)})`;
}

export interface Row {
  what: string;
  figure: string;
  wanted: string;
}

export function table(rows: readonly Row[]): string {
  return ['| | measured | wanted |', '|-|-:|-:|', ...rows.map(({ what, figure, wanted }) => `| ${what} | ${figure} | ${wanted} |`)].join('\n');
}
