import { collect } from '../collect/collect.ts';
import type { Report } from '../domain/report.ts';
import { dateOfWindow, type Window } from '../domain/window.ts';
import { findAll } from '../findings/find-all.ts';
import type { KnownReports } from './known-reports.ts';
import { createLedger } from '../ledger/ledger.ts';
import { meterSettledRun } from '../meter/meter-settled-run.ts';
import type { Options } from '../options/parse-options.ts';
import type { Ports } from '../ports.ts';
import { createPriceBook } from '../pricing/price-book.ts';
import { publishReport, type Published } from './publish-report.ts';
import { buildReport } from '../report/build.ts';
import { isBefore } from '../history/choose-window.ts';
import { compare } from '../trend/compare.ts';

/** What a run came to. */
export interface RunResult {
  readonly report: Report;
  readonly published: Published;
}

/** Earlier reports that a trend is drawn from, the newest ones. */
const MAX_EARLIER_REPORTS = 30;

/**
 * Makes the report of a window and publishes it. The earlier reports may still be on their
 * way. Throws as `run` does.
 */
export async function makeReport(
  window: Window,
  reading: Promise<KnownReports>,
  options: Options,
  ports: Ports,
): Promise<RunResult> {
  const prices = createPriceBook(options.prices);
  const smallRequestTokens = options.thresholds['small-request-output-tokens'];
  const ledger = createLedger({ prices, smallRequestTokens });
  const collected = await collect(
    ports.runs,
    { ...options, window },
    { ledger, prices, log: ports.log, cache: ports.cache, condition: reading },
  );

  const known = await reading;
  const draft = buildReport({
    ...collected,
    doubts: [...collected.doubts, ...(known.doubts ?? [])],
    agentRuns: collected.agentRuns.map((settled) => meterSettledRun(settled, prices, window.to)),
    generatedAt: ports.now(),
    version: ports.version,
    repository: `${options.owner}/${options.repo}`,
    providers: options.providers,
    filters: { workflows: options.workflows, excludeWorkflows: options.excludeWorkflows },
    window,
    ledger,
    prices,
  });
  const before = known.reports
    .map(({ report }) => report)
    .filter((report) => isBefore(report, dateOfWindow(window)))
    .slice(0, MAX_EARLIER_REPORTS);
  const compared = { ...draft, trend: compare(draft, before) };
  const found = findAll({ report: compared, thresholds: options.thresholds });
  const report: Report = { ...compared, ...found };

  return { report, published: await publishReport(report, known, options, ports) };
}
