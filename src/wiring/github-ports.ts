import { connectToGitHub, type Access } from './github-connection.ts';
import type { Options } from '../options/parse-options.ts';
import type { Log, Ports, UsageCache } from '../ports.ts';
import { uploadArtifact } from '../publishers/artifact.ts';
import { writeFiles } from '../publishers/files.ts';
import { publishIssue } from '../publishers/github-issue.ts';
import { writeJobSummary } from '../publishers/job-summary.ts';
import { readReportIssues } from '../sources/earlier-reports.ts';
import { readIssueEdits } from '../sources/issue-edits.ts';
import { createServerClock } from './server-clock.ts';
import { VERSION } from './version.ts';

/** What the surroundings give beside the options. */
export interface Surroundings extends Access {
  /** GITHUB_STEP_SUMMARY; undefined outside of a job. */
  readonly summaryPath: string | undefined;
  readonly now: () => Date;
}

/** Joins the core with GitHub, the disk and the clock. The time budget starts here. */
export function createGitHubPorts(options: Options, around: Surroundings): Ports {
  const { apiUrl, summaryPath, log, now, isThrottled = true } = around;
  const { owner, repo } = options;
  const { client, runs, sent, beginPublishing, stopReading } = connectToGitHub(options, around);
  const clock = createServerClock(now);
  client.hook.after('request', ({ headers }) => clock.hear(headers.date));
  return {
    runs,
    cache: createCache(options, apiUrl, log),
    sent,
    stopReading,
    readReportIssues: (query) =>
      readReportIssues(client, { owner, repo }, query, (what) =>
        log.warning(`GitHub ${what}, so earlier reports may be missing.`),
      ),
    readEdits: (numbers) => readIssueEdits(client, { owner, repo }, numbers),
    writeFiles: (files) => writeFiles(options.outputDir, files),
    publishIssue(content) {
      beginPublishing();
      const plan = { ...content, owner, repo, ...(isThrottled ? {} : { settleMs: 0 }) };
      return publishIssue(client, plan, log);
    },
    writeSummary:
      summaryPath === undefined ? undefined : (markdown) => writeJobSummary(summaryPath, markdown),
    async uploadArtifact(paths) {
      await uploadArtifact(Object.values(paths), options.outputDir);
    },
    now: clock.now,
    log,
    version: VERSION,
  };
}

/**
 * Prices decide what some of Copilot's records mean by "input", so an entry is of use only
 * to the same overrides and the same program: its version stands for decoders and list prices.
 */
function createCache(options: Options, apiUrl: string, log: Log): UsageCache | undefined {
  const { cacheDir, owner, repo, prices } = options;
  if (cacheDir === undefined) return undefined;
  let loading: Promise<UsageCache> | undefined;
  const load = async (): Promise<UsageCache> => {
    const { createUsageCache } = await import('../cache/usage-cache.ts');
    return createUsageCache({
      folder: cacheDir,
      repository: `${apiUrl}/${owner}/${repo}`.toLowerCase(),
      madeWith: JSON.stringify([VERSION, ...prices]),
      log,
    });
  };
  const opened = (): Promise<UsageCache> => (loading ??= load());
  return {
    read: async (artifactId) => (await opened()).read(artifactId),
    write: async (artifactId, decoded) => (await opened()).write(artifactId, decoded),
  };
}
