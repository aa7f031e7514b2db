import type { JobRef } from '../domain/task.ts';

/** The environment of a job, as the runner sets it. */
export type JobEnv = Readonly<Record<string, string | undefined>>;

/**
 * The job that this process runs in; undefined outside of GitHub Actions. The legs of a
 * matrix have the same name, and one job may run an agent in several steps: the runner's
 * tracking id and the step keep them apart.
 */
export function jobRefOf(env: JobEnv): JobRef | undefined {
  const id = Number(env['GITHUB_RUN_ID']);
  if (!Number.isSafeInteger(id) || id < 1) return undefined;
  const attempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? 1);
  const names = ['GITHUB_JOB', 'RUNNER_TRACKING_ID', 'GITHUB_ACTION'];
  return {
    run: { id, attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1 },
    job: JSON.stringify(names.map((name) => env[name] ?? '')),
  };
}

/** Where GitHub's API is; that of github.com outside of GitHub Actions. */
export function apiUrlOf(env: JobEnv): string {
  return env['GITHUB_API_URL'] || 'https://api.github.com';
}

/** What an agent is called that was given no name; undefined outside of GitHub Actions. */
export function agentOfJob(env: JobEnv): string | undefined {
  const names = [env['GITHUB_WORKFLOW'], env['GITHUB_JOB']].filter((name) => name);
  return names.length === 0 ? undefined : names.join(' / ');
}
