import type { Annotations } from '../../language/annotations.ts';
import { accordingReports } from './according-to.ts';
import { clauseReports } from './clause-reports.ts';
import { nounReports } from './noun-reports.ts';
import { findQuotations } from './quotation-marks.ts';
import { firstItem } from './report.ts';
import type { Report } from './report.ts';
import { readUnits } from './units.ts';
import type { Unit } from './units.ts';

/** The units of a text, each with every report that its grammar allows, in text order: likely and unlikely ones. */
export function candidateReports(annotations: Annotations): { unit: Unit; reports: Report[] }[] {
  const quotations = findQuotations(annotations.text, annotations.paragraphs);
  return readUnits(annotations, quotations).map((unit) => ({
    unit,
    reports: [...clauseReports(unit), ...accordingReports(unit), ...nounReports(unit)].sort((a, b) => firstItem(a) - firstItem(b)),
  }));
}
