import { collect } from '../collect/collect.ts';
import type { AgentRunReport } from '../domain/agent-run-report.ts';
import { MS_PER_DAY } from '../domain/day.ts';
import { UserError } from '../domain/errors.ts';
import type { KnownReports } from '../domain/report-issue.ts';
import type { Report } from '../domain/report.ts';
import { dateOfWindow, type Window } from '../domain/window.ts';
import { chooseWindow } from '../history/choose-window.ts';
import { earlierReports } from '../history/known-reports.ts';
import { windowAround } from '../history/window-around.ts';
import { createLedger } from '../ledger/ledger.ts';
import { meterReconciledRun } from '../meter/meter-reconciled-run.ts';
import type { Options } from '../options/parse-options.ts';
import type { Ports } from '../ports.ts';
import { checkPriceList } from '../pricing/check-price-list.ts';
import { createPriceBook } from '../pricing/price-book.ts';
import { assembleReport } from '../report/assemble.ts';
import { degradedRuns, keyOfRun } from '../report/build-workflows.ts';
import type { ReportParts } from '../report/build.ts';
import { spendsOfOutcomes } from '../report/run-spends.ts';
import { learnKnownReports } from './known-reports.ts';
import { publishReport, type Published } from './publish-report.ts';

/** What a run came to. */
export interface RunResult {
  readonly report: Report;
  readonly published: Published;
}

/**
 * Makes and publishes the report of a repository: the whole job. Throws UserError for
 * what the user can cure, PublishError once the report is made but could not be published.
 */
export async function reportOnRepository(options: Options, ports: Ports): Promise<RunResult> {
  try {
    const learning = learnKnownReports(options, ports);
    learning.catch(() => undefined); // it may fail before anyone waits for it
    const window = await windowOf(learning, options, ports);
    ports.log.info(`Window: ${window.from.toISOString()} to ${window.to.toISOString()}.`);
    const report = await makeReport(window, learning, options, ports);
    return { report, published: await publishReport(report, await learning, options, ports) };
  } catch (error) {
    ports.stopReading(); // one request may fail while hundreds are still to come
    await publishFailure(error, ports);
    throw error;
  }
}

/** How far this machine's clock may be from GitHub's. */
const LARGEST_CLOCK_ERROR_MS = MS_PER_DAY;

/**
 * The window of the report. One that was asked for has nothing to learn from the earlier
 * reports; nor, if it is over by any clock, from the clock that GitHub's first answer shows.
 */
async function windowOf(
  learning: Promise<KnownReports>,
  options: Options,
  { now }: Ports,
): Promise<Window> {
  const { since, until, change } = options;
  if (change !== undefined) {
    await learning; // GitHub's first answer shows its clock
    return windowAround(change.at, options, now());
  }
  const isGiven =
    since.kind !== 'last-report' &&
    until !== undefined &&
    now().getTime() - until.getTime() >= LARGEST_CLOCK_ERROR_MS;
  const reports = isGiven ? [] : (await learning).reports;
  return chooseWindow(
    options,
    now(),
    reports.map(({ report }) => report),
  );
}

/** Makes the report of a window. The earlier reports may still be on their way. */
async function makeReport(
  window: Window,
  learning: Promise<KnownReports>,
  options: Options,
  { runs, cache, log, now, version, readPriceList }: Ports,
): Promise<Report> {
  const list = await readPriceList?.((value) => checkPriceList(value, now()));
  const prices = createPriceBook(options.prices, list);
  const smallRequestTokens = options.thresholds['small-request-output-tokens'];
  const ledger = createLedger({ prices, smallRequestTokens });
  const collected = await collect(
    runs,
    { ...options, window },
    { ledger, log, cache, condition: learning },
  );
  const known = await learning;
  const agentRuns = collected.agentRuns.map((run) => meterReconciledRun(run, prices, window.to));
  return assembleReport(
    {
      ...collected,
      doubts: [...collected.doubts, ...(known.doubts ?? [])],
      agentRuns,
      generatedAt: now(),
      version,
      repository: `${options.owner}/${options.repo}`,
      providers: options.providers,
      filters: { workflows: options.workflows, excludeWorkflows: options.excludeWorkflows },
      window,
      ledger,
      prices,
      ...(options.change && {
        compared: comparedRuns(options.change, window, { ...collected, agentRuns, ledger }),
      }),
      budgets: options.budgets,
    },
    earlierReports(known, dateOfWindow(window)),
    options.thresholds,
  );
}

/** The runs of a window before and after a change in it. */
function comparedRuns(
  { at, metric }: NonNullable<Options['change']>,
  { from, to }: Window,
  {
    outcomes,
    agentRuns,
    ledger,
  }: Pick<ReportParts, 'outcomes' | 'ledger'> & {
    readonly agentRuns: readonly AgentRunReport[];
  },
): NonNullable<ReportParts['compared']> {
  const degraded = degradedRuns(agentRuns);
  return {
    request: {
      metric,
      before: { from: from.getTime(), to: at.getTime() },
      after: { from: at.getTime(), to: to.getTime() },
      options: { before: '--change-at', after: '--change-at' },
    },
    runs: spendsOfOutcomes(ledger.cells(), outcomes, (run) => degraded.has(keyOfRun(run))),
  };
}

/** Where the report would be, a failed job explains why there is none. */
async function publishFailure(failure: unknown, { publishers }: Ports): Promise<void> {
  if (!(failure instanceof UserError)) return;
  for (const publisher of publishers.filter(({ isWanted }) => isWanted)) {
    // The error is shown in any case; a publisher that fails here adds nothing to it.
    await publisher.publishFailure?.(failure.message).catch(() => undefined);
  }
}
