import type { EarlierReport, Report } from '../domain/report.ts';
import { findAll } from '../findings/find-all.ts';
import type { Thresholds } from '../findings/thresholds.ts';
import { compare } from '../trend/compare.ts';
import { buildReport, type ReportParts } from './build.ts';

/** Makes a report of what was counted: drafts it, compares it with earlier ones and finds. */
export function assembleReport(
  parts: ReportParts,
  earlier: readonly EarlierReport[],
  thresholds: Thresholds,
): Report {
  const draft = buildReport(parts);
  const compared = { ...draft, trend: compare(draft, earlier) };
  return { ...compared, ...findAll({ report: compared, thresholds }) };
}
