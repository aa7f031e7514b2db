import type { KnownEarlierReport, Report } from '../domain/report.ts';
import { assessBudgets } from '../budgets/assess-budgets.ts';
import { findAll } from '../findings/find-all.ts';
import type { Thresholds } from '../findings/thresholds.ts';
import { trackRecord } from '../findings/track.ts';
import { dateOfReport } from '../history/marker.ts';
import { spendsOf } from '../history/report-spends.ts';
import { compare } from '../trend/compare.ts';
import { compareRanges } from '../trend/compare-ranges.ts';
import { explainChange } from '../trend/explain-change.ts';
import { buildReport, type ReportParts } from './build.ts';
import { relativeRatesOf } from './relative-rates.ts';
import { spendFactsOf } from './spend-facts.ts';

/**
 * Makes a report of what was counted: drafts it, compares it with earlier ones and finds.
 *
 * @throws UserError when one of two spans to be compared has no run.
 */
export function assembleReport(
  parts: ReportParts,
  earlier: readonly KnownEarlierReport[],
  thresholds: Thresholds,
): Report {
  const draft = buildReport(parts);
  const trend = compare(draft, earlier);
  const ratesOf = relativeRatesOf(parts);
  const history = trend.earlier.flatMap(
    (report) => earlier.find(({ issue }) => issue === report.issue) ?? [],
  );
  const [newest] = history;
  const change = newest === undefined ? null : explainChange(draft, newest, ratesOf);
  const forecast = assessBudgets(parts.budgets ?? [], {
    ...draft,
    cells: [...parts.ledger.cells()],
    earlier,
    // What an API of Paperclip sums up, it sums up over the window.
    ...(parts.paperclip && { undated: 'window' as const }),
    riskShare: thresholds['budget-share'],
  });
  const compared = {
    ...draft,
    trend,
    change,
    ...forecast,
    ...(parts.compared && {
      comparison: compareRanges(parts.compared.runs, parts.compared.request, ratesOf),
    }),
  };
  const found = findAll({
    report: compared,
    thresholds,
    spendFactsOf: spendFactsOf(parts),
    ...((parts.repository !== null || parts.isOfSeries) && { history }),
  });
  if (newest === undefined) return { ...compared, ...found };
  const spends = spendsOf(draft.workflows);
  const current = { date: dateOfReport(draft), window: draft.window, spends, ...found };
  return {
    ...compared,
    ...found,
    trend: { ...trend, track: trackRecord(current, history, ratesOf) },
  };
}
