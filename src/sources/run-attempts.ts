import pMap from 'p-map';
import type { Run } from '../domain/run.ts';
import type { Window } from '../domain/window.ts';
import { isGone, isNotFound } from '../github/api-error.ts';
import type { GitHubClient } from '../github/client.ts';
import type { FoundRuns } from '../ports.ts';
import type { Repository } from './repository.ts';
import { CONCURRENCY } from './list-created.ts';
import type { HearOdd } from '../github/list-pages.ts';

/** Nobody re-runs a run so often in the window of a report. */
const MOST_ATTEMPTS = 100;

/** What a listing row and an attempt show of a run; the latest attempt in a row. */
export interface WireRun {
  readonly id: number;
  readonly name?: string | null;
  readonly path: string;
  readonly html_url: string;
  readonly status: string | null;
  readonly conclusion: string | null;
  readonly run_attempt?: number;
  readonly created_at: string;
  readonly run_started_at?: string;
  readonly updated_at: string;
  readonly repository: { readonly id: number };
  readonly head_repository?: { readonly id: number } | null;
}

/** The attempts of listed runs that completed in the window. */
export async function attemptsOf(
  client: GitHubClient,
  repository: Repository,
  window: Window,
  rows: readonly WireRun[],
  odd: HearOdd,
): Promise<FoundRuns> {
  const isRow = (row: WireRun): boolean =>
    !Number.isNaN(toRun(row, undefined).completedAt.getTime());
  const readable = rows.filter(isRow);
  if (readable.length < rows.length) odd('gave runs without a time');
  const expand = (row: WireRun): Promise<FoundRuns> =>
    expandAttempts(client, repository, window, row, odd);
  const found = await pMap(readable, expand, { concurrency: CONCURRENCY });
  const attempts = found
    .flatMap((run) => run.attempts)
    .sort((a, b) => b.completedAt.getTime() - a.completedAt.getTime() || b.id - a.id);
  return { attempts, lost: found.flatMap((run) => run.lost) };
}

/**
 * The attempts of one run that completed in the window. A row shows only the latest; an
 * earlier one is asked for when the next one started late enough for it to matter. Each has
 * to be the one that was asked for, so that their numbers go down to the first.
 */
async function expandAttempts(
  client: GitHubClient,
  repository: Repository,
  window: Window,
  latest: WireRun,
  odd: HearOdd,
): Promise<FoundRuns> {
  const attempts: Run[] = [];
  let row = latest;
  let nextStartedAt: Date | undefined;
  for (;;) {
    const run = toRun(row, nextStartedAt);
    const isCompleted = row.status === 'completed';
    if (isCompleted && run.completedAt >= window.from && run.completedAt < window.to) {
      attempts.push(run);
    }
    if (run.attempt <= 1 || run.startedAt < window.from) return { attempts, lost: [] };
    nextStartedAt = run.startedAt;
    const asked = run.attempt - 1;
    const isTooMany = (latest.run_attempt ?? 1) - asked > MOST_ATTEMPTS;
    const earlier = isTooMany ? undefined : await readAttempt(client, repository, run.id, asked);
    const isAsked = earlier?.id === run.id && earlier.run_attempt === asked;
    if (isTooMany || (earlier !== undefined && !isAsked)) {
      odd('gave another attempt of a run than the one that was asked for');
    }
    if (!isAsked) return { attempts, lost: [attemptBefore(run)] };
    row = earlier;
  }
}

/** What is known of the attempt before one: it was over when that began. */
function attemptBefore(next: Run): Run {
  return {
    ...next,
    attempt: next.attempt - 1,
    conclusion: null,
    startedAt: next.createdAt,
    completedAt: next.startedAt,
    supersededAt: next.startedAt,
  };
}

/** One attempt of a run; undefined when the run was deleted meanwhile. */
async function readAttempt(
  client: GitHubClient,
  repository: Repository,
  run_id: number,
  attempt_number: number,
): Promise<WireRun | undefined> {
  const place = { ...repository, run_id, attempt_number, exclude_pull_requests: true };
  try {
    return (await client.rest.actions.getWorkflowRunAttempt(place)).data;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Names and addresses are short; what strangers made of them is cut. UTF-16 code units. */
const MAX_NAME_LENGTH = 10_000;

/**
 * GitHub reports no time of completion; a completed attempt was last updated then. A later
 * attempt can only have begun after it.
 */
export function toRun(row: WireRun, nextStartedAt: Date | undefined): Run {
  const updatedAt = new Date(row.updated_at);
  const completedAt =
    nextStartedAt !== undefined && nextStartedAt < updatedAt ? nextStartedAt : updatedAt;
  // Runs of a workflow in another ref carry it behind an `@`.
  const [path = ''] = toLocalPath(row.path.slice(0, MAX_NAME_LENGTH)).split('@', 1);
  return {
    id: row.id,
    attempt: row.run_attempt ?? 1,
    workflow: { name: toLocalPath(row.name ?? path).slice(0, MAX_NAME_LENGTH), path },
    url: row.html_url.slice(0, MAX_NAME_LENGTH),
    conclusion: row.conclusion,
    createdAt: new Date(row.created_at),
    startedAt: new Date(row.run_started_at ?? row.created_at),
    completedAt,
    supersededAt: nextStartedAt ?? null,
    isFork: row.head_repository?.id !== row.repository.id,
  };
}

/** Deleted, or hidden from the token. */
export function isMissing(error: unknown): boolean {
  return isNotFound(error) || isGone(error);
}

/**
 * A required workflow is another repository's, maybe a private one, whose name stands
 * before the path; GitHub names a workflow without a name by its path.
 */
function toLocalPath(path: string): string {
  return path.replace(/^[\w.-]+\/[\w.-]+\/(?=\.github\/workflows\/)/, '');
}
