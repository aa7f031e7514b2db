import { PublishError } from '../domain/errors.ts';
import { atLeast } from './fail-on.ts';
import type { RunResult } from '../jobs/report-on-repository.ts';
import type { Options } from '../options/parse-options.ts';
import type { Log } from '../ports.ts';
import { renderTerminal } from '../renderers/terminal-page.ts';
import { EXIT, styleOf, type ExitCode, type Terminal } from './command.ts';

/** Prints a run's report and where its files and its issue are. Throws PublishError. */
export function printReport(
  { report, published }: RunResult,
  options: Pick<Options, 'failOn'>,
  terminal: Terminal,
  log: Log,
): ExitCode {
  terminal.write(renderTerminal(report, styleOf(terminal)));
  for (const path of Object.values(published.paths)) log.info(`Written: ${path}`);
  if (published.issue !== undefined) log.info(`Issue: ${published.issue.url}`);
  const [failure, ...others] = published.failures;
  for (const { message } of others) log.warning(message);
  if (failure !== undefined) throw new PublishError(failure.message, { cause: failure });
  return atLeast(report.findings, options.failOn).length > 0 ? EXIT.found : EXIT.done;
}
