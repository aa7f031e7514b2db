import type { KnownEarlierReport, Report } from '../domain/report.ts';
import { assessBudgets } from '../budgets/assess-budgets.ts';
import { findAll } from '../findings/find-all.ts';
import type { Thresholds } from '../findings/thresholds.ts';
import { compare } from '../trend/compare.ts';
import { explainChange } from '../trend/explain-change.ts';
import { buildReport, type ReportParts } from './build.ts';
import { relativeRatesOf } from './relative-rates.ts';

/** Makes a report of what was counted: drafts it, compares it with earlier ones and finds. */
export function assembleReport(
  parts: ReportParts,
  earlier: readonly KnownEarlierReport[],
  thresholds: Thresholds,
): Report {
  const draft = buildReport(parts);
  const trend = compare(draft, earlier);
  const newest = earlier.find(({ issue }) => issue === trend.earlier[0]?.issue);
  const change = newest === undefined ? null : explainChange(draft, newest, relativeRatesOf(parts));
  const forecast = assessBudgets(parts.budgets ?? [], {
    ...draft,
    cells: [...parts.ledger.cells()],
    earlier,
    riskShare: thresholds['budget-share'],
  });
  const compared = { ...draft, trend, change, ...forecast };
  return { ...compared, ...findAll({ report: compared, thresholds }) };
}
