import { collect } from './collect/collect.ts';
import type { Report } from './domain/report.ts';
import { dateOfWindow } from './domain/window.ts';
import { findAll } from './findings/find-all.ts';
import { meterSettledRun } from './meter/meter-settled-run.ts';
import { readKnownReports } from './known-reports.ts';
import { createLedger } from './ledger/ledger.ts';
import type { Options } from './options/parse-options.ts';
import type { Ports } from './ports.ts';
import type { Published } from './publish-report.ts';
import { buildReport } from './report/build.ts';
import { chooseWindow, isBefore } from './report/choose-window.ts';
import { compare } from './report/compare.ts';

/** What a run came to. */
export interface RunResult {
  readonly report: Report;
  readonly published: Published;
}

/** Earlier reports that a trend is drawn from, the newest ones. */
const MAX_EARLIER_REPORTS = 30;

/**
 * Makes and publishes the report of a repository: the whole job. Throws UserError for
 * what the user can mend, PublishError once the report is made but could not be published.
 */
export async function run(options: Options, ports: Ports): Promise<RunResult> {
  const known = await readKnownReports(options, ports);
  const earlier = known.map(({ report }) => report);
  const window = chooseWindow(options, ports.now(), earlier);
  ports.log.info(`Window: ${window.from.toISOString()} to ${window.to.toISOString()}.`);

  // Slow to load (prices of every provider, CSV), so not before the first request.
  const { createPriceBook } = await import('./pricing/price-book.ts');
  const { publishReport } = await import('./publish-report.ts');
  const prices = createPriceBook(options.prices);
  const smallRequestTokens = options.thresholds['small-request-output-tokens'];
  const ledger = createLedger({ prices, smallRequestTokens });
  const collected = await collect(
    ports.runs,
    { ...options, window },
    { ledger, prices, log: ports.log, cache: ports.cache },
  );

  const draft = buildReport({
    ...collected,
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
  const before = earlier
    .filter((report) => isBefore(report, dateOfWindow(window)))
    .slice(0, MAX_EARLIER_REPORTS);
  const compared = { ...draft, trend: compare(draft, before) };
  const found = findAll({ report: compared, thresholds: options.thresholds });
  const report: Report = { ...compared, ...found };

  return { report, published: await publishReport(report, known, options, ports) };
}
