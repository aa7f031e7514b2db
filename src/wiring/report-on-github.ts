import type { RunResult } from '../jobs/report-on-repository.ts';
import type { Options } from '../options/parse-options.ts';
import { readReportIssues } from '../sources/earlier-reports.ts';
import { connectToGitHub, type Access } from './github-connection.ts';
import { sayOdd } from './say-odd.ts';
import { createServerClock } from './server-clock.ts';

/** What the surroundings give beside the options. */
export interface Surroundings extends Access {
  /** GITHUB_STEP_SUMMARY; undefined outside of a job. */
  readonly summaryPath: string | undefined;
  readonly now: () => Date;
}

/**
 * Reports on a repository of GitHub. The job is slow to load (prices of every provider,
 * CSV), so it is loaded while the first answer that it needs is on its way. The time budget
 * starts here. Throws as the job does.
 */
export async function reportOnGitHub(options: Options, around: Surroundings): Promise<RunResult> {
  const connection = connectToGitHub(options, around);
  const { client, sent } = connection;
  const clock = createServerClock(around.now);
  client.hook.after('request', ({ headers }) => clock.hear(headers.date));
  const early = readReportIssues(client, options, { label: options.label }, sayOdd(around.log));
  await Promise.race([sent, Promise.allSettled([early])]);
  const [{ createReportPorts }, { reportOnRepository }] = await Promise.all([
    import('./report-ports.ts'),
    import('../jobs/report-on-repository.ts'),
  ]);
  const ports = createReportPorts(options, { ...around, ...connection, now: clock.now, early });
  return reportOnRepository(options, ports);
}
