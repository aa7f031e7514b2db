import pMap from 'p-map';
import type { Run } from '../domain/run.ts';
import type { Window } from '../domain/window.ts';
import { isGone, isNotFound } from '../github/api-error.ts';
import type { GitHubClient } from '../github/client.ts';
import {
  CONCURRENCY,
  listCreated,
  PER_PAGE,
  type CreatedSpan,
  type ListPage,
} from './list-created.ts';

/** Where to look. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
  /** What every request is given; its signal ends the requests under way. */
  readonly request?: { readonly signal: AbortSignal };
}

/**
 * Runs are found by creation, but belong to the window in which they completed: the
 * listing reaches back this much further. Three days hold every run on GitHub's own
 * runners (six hours a job); older ones are found by their artifacts.
 */
const LOOK_BACK_MS = 3 * 86_400_000;

/** All runs are listed this far back: longer ones than GitHub's own runners allow a job are few. */
const NEAR_LOOK_BACK_MS = 6 * 3_600_000;

/** What a listing row and an attempt tell of a run; the latest attempt in a row. */
interface WireRun {
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

/** Runs found in a listing. */
export interface ListedRuns {
  /** Every attempt that completed in the window, newest first. */
  readonly attempts: readonly Run[];
  /** Ids of all runs that the listing held, completed in the window or not. */
  readonly ids: ReadonlySet<number>;
}

/**
 * Lists every attempt that completed in the window, whatever its conclusion. Closed
 * creation windows are bisected until GitHub's cap cannot cut them.
 *
 * Where ordinary CI makes many runs, only the workflows that gh-aw compiled are listed
 * beyond the near look-back: an ordinary run that took more than six hours is then left
 * out of the count of runs without an agent.
 */
export async function listRuns(
  client: GitHubClient,
  repository: Repository,
  window: Window,
): Promise<ListedRuns> {
  const rows = new Map<number, WireRun>();
  const near = new Date(window.from.getTime() - NEAR_LOOK_BACK_MS);
  const far = new Date(window.from.getTime() - LOOK_BACK_MS);
  const all = listAll(client, repository);
  await Promise.all([
    listCreated(all, { from: near, to: window.to }, rows),
    listFarBack(client, repository, { from: far, to: new Date(near.getTime() - 1_000) }, rows),
  ]);
  const attempts = await attemptsOf(client, repository, window, [...rows.values()]);
  return { attempts, ids: new Set(rows.keys()) };
}

/** Lists old runs by whatever takes fewer requests: all of them, or compiled workflows alone. */
async function listFarBack(
  client: GitHubClient,
  repository: Repository,
  span: CreatedSpan,
  rows: Map<number, WireRun>,
): Promise<void> {
  const all = listAll(client, repository);
  const { total_count: total } = await all(span, 1, 1);
  if (total === 0) return;
  const pages = Math.ceil(total / PER_PAGE);
  const compiled = pages > FEW_PAGES ? await listCompiledWorkflows(client, repository) : [];
  if (pages <= FEW_PAGES || compiled.length >= pages) {
    await listCreated(all, span, rows);
    return;
  }
  const lists = compiled.map((workflow_id): ListPage<WireRun> => async (part, page) => {
    const query = { ...repository, ...toQuery(part, page, PER_PAGE), workflow_id };
    return (await client.rest.actions.listWorkflowRuns(query)).data;
  });
  await pMap(lists, (list) => listCreated(list, span, rows), { concurrency: CONCURRENCY });
}

/** As many pages are read without asking which workflows there are. */
const FEW_PAGES = 3;

/** Ids of the workflows that gh-aw compiled. */
async function listCompiledWorkflows(
  client: GitHubClient,
  repository: Repository,
): Promise<readonly number[]> {
  const workflows = await client.paginate(client.rest.actions.listRepoWorkflows, {
    ...repository,
    per_page: PER_PAGE,
  });
  return workflows.filter(({ path }) => path.endsWith('.lock.yml')).map(({ id }) => id);
}

/**
 * Attempts in the window of runs that the listing does not hold: artifacts lead to them.
 * A run that is gone is left out.
 */
export async function readRuns(
  client: GitHubClient,
  repository: Repository,
  window: Window,
  ids: readonly number[],
): Promise<readonly Run[]> {
  const rows = await pMap(
    ids,
    async (run_id) => {
      try {
        const { data } = await client.rest.actions.getWorkflowRun({ ...repository, run_id });
        return data;
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    { concurrency: CONCURRENCY },
  );
  return attemptsOf(
    client,
    repository,
    window,
    rows.filter((row) => row !== undefined),
  );
}

function listAll(client: GitHubClient, repository: Repository): ListPage<WireRun> {
  return async (span, page, perPage = PER_PAGE) => {
    const query = { ...repository, ...toQuery(span, page, perPage) };
    return (await client.rest.actions.listWorkflowRunsForRepo(query)).data;
  };
}

function toQuery({ from, to }: CreatedSpan, page: number, per_page: number) {
  const created = `${toSeconds(from)}..${toSeconds(to)}`;
  return { created, page, per_page, exclude_pull_requests: true };
}

async function attemptsOf(
  client: GitHubClient,
  repository: Repository,
  window: Window,
  rows: readonly WireRun[],
): Promise<readonly Run[]> {
  const attempts = await pMap(rows, (row) => expandAttempts(client, repository, window, row), {
    concurrency: CONCURRENCY,
  });
  return attempts
    .flat()
    .sort((a, b) => b.completedAt.getTime() - a.completedAt.getTime() || b.id - a.id);
}

/**
 * The attempts of one run that completed in the window. A row shows only the latest; an
 * earlier one is asked for when the next one started late enough for it to matter.
 */
async function expandAttempts(
  client: GitHubClient,
  repository: Repository,
  window: Window,
  latest: WireRun,
): Promise<Run[]> {
  const attempts: Run[] = [];
  let row = latest;
  let nextStartedAt: Date | undefined;
  for (;;) {
    const run = toRun(row, nextStartedAt);
    const isCompleted = row.status === 'completed';
    if (isCompleted && run.completedAt >= window.from && run.completedAt < window.to) {
      attempts.push(run);
    }
    if (run.attempt <= 1 || run.startedAt < window.from) return attempts;
    nextStartedAt = run.startedAt;
    const earlier = await readAttempt(client, repository, run.id, run.attempt - 1);
    if (earlier === undefined) return attempts;
    row = earlier;
  }
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

/**
 * GitHub tells no time of completion; a completed attempt was last updated then. A later
 * attempt can only have begun after it.
 */
function toRun(row: WireRun, nextStartedAt: Date | undefined): Run {
  const updatedAt = new Date(row.updated_at);
  const completedAt =
    nextStartedAt !== undefined && nextStartedAt < updatedAt ? nextStartedAt : updatedAt;
  const path = row.path.replace(/@.*$/, ''); // runs of a workflow in another ref carry it
  return {
    id: row.id,
    attempt: row.run_attempt ?? 1,
    workflow: { name: row.name ?? path, path },
    url: row.html_url,
    conclusion: row.conclusion,
    createdAt: new Date(row.created_at),
    startedAt: new Date(row.run_started_at ?? row.created_at),
    completedAt,
    supersededAt: nextStartedAt ?? null,
    isFork: row.head_repository?.id !== row.repository.id,
  };
}

function isMissing(error: unknown): boolean {
  return isNotFound(error) || isGone(error);
}

/** GitHub's search dates have whole seconds. */
function toSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
