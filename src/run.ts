import { readKnownReports } from './known-reports.ts';
import type { RunResult } from './make-report.ts';
import type { Options } from './options/parse-options.ts';
import type { Ports } from './ports.ts';
import { chooseWindow } from './report/choose-window.ts';

/**
 * Makes and publishes the report of a repository: the whole job. Throws UserError for
 * what the user can mend, PublishError once the report is made but could not be published.
 */
export async function run(options: Options, ports: Ports): Promise<RunResult> {
  const reading = readKnownReports(options, ports);
  reading.catch(() => undefined); // it may fail before anyone waits for it
  const [{ makeReport }, known] = await Promise.all([
    // Slow to load (prices of every provider, CSV): time for it is while an answer is awaited.
    Promise.race([reading, ports.sent ?? reading]).then(() => import('./make-report.ts')),
    // Whatever the reports say, it has no bearing on a window that was asked for.
    options.since.kind === 'last-report' ? reading : [],
  ]);
  const window = chooseWindow(
    options,
    ports.now(),
    known.map(({ report }) => report),
  );
  ports.log.info(`Window: ${window.from.toISOString()} to ${window.to.toISOString()}.`);
  return makeReport(window, reading, options, ports);
}
