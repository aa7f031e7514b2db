import { PublishError } from '../domain/errors.ts';
import { atLeast } from './fail-on.ts';
import type { RunResult } from '../jobs/report-on-repository.ts';
import type { Options } from '../options/parse-options.ts';
import type { Log } from '../ports.ts';
import { EXIT, type ExitCode, type Terminal } from './command.ts';
import { print, type Printing } from './printing.ts';
import { renderFormat } from './render-format.ts';

/**
 * Prints a run's report and where its files and its issue are; as Markdown it is the issue, as
 * it is published. Throws PublishError.
 */
export async function printReport(
  { report, published }: RunResult,
  options: Pick<Options, 'failOn'> & Printing,
  terminal: Terminal,
  log: Log,
): Promise<ExitCode> {
  await print(
    options,
    (format, style) =>
      format === 'markdown' ? published.markdown : renderFormat(format, report, style),
    terminal,
  );
  for (const path of Object.values(published.paths)) log.info(`Written: ${path}`);
  if (published.issue !== undefined) log.info(`Issue: ${published.issue.url}`);
  const [failure, ...others] = published.failures;
  for (const { message } of others) log.warning(message);
  if (failure !== undefined) throw new PublishError(failure.message, { cause: failure });
  return atLeast(report.findings, options.failOn).length > 0 ? EXIT.found : EXIT.done;
}
