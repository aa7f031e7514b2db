import { UserError } from '../domain/errors.ts';
import { learnKnownReports } from './known-reports.ts';
import type { RunResult } from './make-report.ts';
import type { Options } from '../options/parse-options.ts';
import type { Ports } from '../ports.ts';
import { chooseWindow } from '../history/choose-window.ts';

/** How far this machine's clock may be from GitHub's. */
const LARGEST_CLOCK_ERROR_MS = 86_400_000;

/**
 * Makes and publishes the report of a repository: the whole job. Throws UserError for
 * what the user can mend, PublishError once the report is made but could not be published.
 */
export async function run(options: Options, ports: Ports): Promise<RunResult> {
  try {
    return await runJob(options, ports);
  } catch (error) {
    ports.stopReading?.(); // one request may fail while hundreds are still to come
    await tellInSummary(error, options, ports);
    throw error;
  }
}

/** A job whose report could not be made says so where the report would be. */
async function tellInSummary(error: unknown, options: Options, ports: Ports): Promise<void> {
  const isAsked = options.publish.has('summary') && !options.dryRun;
  if (!isAsked || !(error instanceof UserError) || ports.writeSummary === undefined) return;
  const { renderFailure } = await import('../renderers/failure.ts');
  try {
    await ports.writeSummary(renderFailure(error.message));
  } catch {
    // The error is told in any case; a summary that cannot be written adds nothing to it.
  }
}

async function runJob(options: Options, ports: Ports): Promise<RunResult> {
  const reading = learnKnownReports(options, ports);
  reading.catch(() => undefined); // it may fail before anyone waits for it
  // A window that was asked for has nothing to learn from the reports; nor, if it is over by
  // any clock, from the clock that GitHub's first answer tells.
  const isGiven =
    options.since.kind !== 'last-report' &&
    options.until !== undefined &&
    ports.now().getTime() - options.until.getTime() >= LARGEST_CLOCK_ERROR_MS;
  const [{ makeReport }, known] = await Promise.all([
    // Slow to load (prices of every provider, CSV): time for it is while an answer is awaited.
    Promise.race([reading, ports.sent ?? reading]).then(() => import('./make-report.ts')),
    isGiven ? undefined : reading,
  ]);
  const window = chooseWindow(
    options,
    ports.now(),
    known?.reports.map(({ report }) => report) ?? [],
  );
  ports.log.info(`Window: ${window.from.toISOString()} to ${window.to.toISOString()}.`);
  return makeReport(window, reading, options, ports);
}
