import pMap from 'p-map';
import type { Run } from '../domain/run.ts';
import type { Window } from '../domain/window.ts';
import type { GitHubClient } from '../github/client.ts';
import { PER_PAGE, readPages, rowsOf, type HearOdd } from '../github/list-pages.ts';
import type { FoundRuns, ListedRuns } from '../ports.ts';
import { CONCURRENCY, listCreated, type CreatedSpan, type ListPage } from './list-created.ts';
import { attemptsOf, isMissing, type WireRun } from './run-attempts.ts';
import type { Repository } from './repository.ts';

/**
 * Runs are found by creation, but belong to the window in which they completed: the
 * listing reaches back this much further. Three days hold every run on GitHub's own
 * runners (six hours a job); older ones are found by their artifacts.
 */
const LOOK_BACK_MS = 3 * 86_400_000;

/** All runs are listed this far back: longer ones than GitHub's own runners allow a job are few. */
const NEAR_LOOK_BACK_MS = 6 * 3_600_000;

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
  odd: HearOdd,
): Promise<ListedRuns> {
  const rows = new Map<number, WireRun>();
  const near = new Date(window.from.getTime() - NEAR_LOOK_BACK_MS);
  const far = new Date(window.from.getTime() - LOOK_BACK_MS);
  const all = listAll(client, repository, odd);
  await Promise.all([
    listCreated(all, { from: near, to: window.to }, rows, odd),
    listFarBack(client, repository, { from: far, to: new Date(near.getTime() - 1_000) }, rows, odd),
  ]);
  const found = await attemptsOf(client, repository, window, [...rows.values()], odd);
  return { ...found, ids: new Set(rows.keys()) };
}

/** Lists old runs by whatever takes fewer requests: all of them, or compiled workflows alone. */
async function listFarBack(
  client: GitHubClient,
  repository: Repository,
  span: CreatedSpan,
  rows: Map<number, WireRun>,
  odd: HearOdd,
): Promise<void> {
  const all = listAll(client, repository, odd);
  const { total_count: total } = await all(span, 1, 1);
  if (total === 0) return;
  const pages = Math.ceil(total / PER_PAGE);
  const compiled = pages > FEW_PAGES ? await listCompiledWorkflows(client, repository, odd) : [];
  if (pages <= FEW_PAGES || compiled.length >= pages) {
    await listCreated(all, span, rows, odd);
    return;
  }
  const lists = compiled.map((workflow_id): ListPage<WireRun> => async (part, page) => {
    const query = { ...repository, ...toQuery(part, page, PER_PAGE), workflow_id };
    const { data } = await client.rest.actions.listWorkflowRuns(query);
    const strangers = data.workflow_runs?.filter((row) => row?.workflow_id !== workflow_id) ?? [];
    if (strangers.length > 0) odd('gave runs of another workflow than was asked for');
    return toPage(data, odd);
  });
  await pMap(lists, (list) => listCreated(list, span, rows, odd), { concurrency: CONCURRENCY });
}

/** As many pages are read without asking which workflows there are. */
const FEW_PAGES = 3;

/** Ids of the workflows that gh-aw compiled. */
async function listCompiledWorkflows(
  client: GitHubClient,
  repository: Repository,
  odd: HearOdd,
): Promise<readonly number[]> {
  const pages = readPages(async (page) => {
    const place = { ...repository, per_page: PER_PAGE, page };
    const { data, headers } = await client.rest.actions.listRepoWorkflows(place);
    return {
      rows: rowsOf(data.workflows, { path: 'string' }, odd),
      link: headers.link,
      total: data.total_count,
    };
  }, odd);
  const ids: number[] = [];
  for await (const workflows of pages) {
    ids.push(...workflows.filter(({ path }) => path.endsWith('.lock.yml')).map(({ id }) => id));
  }
  return ids;
}

/** Attempts in the window of runs that the listing does not hold: artifacts lead to them. */
export async function readRuns(
  client: GitHubClient,
  repository: Repository,
  window: Window,
  ids: readonly number[],
  odd: HearOdd,
): Promise<FoundRuns> {
  const lost: Run[] = [];
  const rows = await pMap(
    ids,
    async (run_id) => {
      try {
        const { data } = await client.rest.actions.getWorkflowRun({ ...repository, run_id });
        if (data.id === run_id) return data;
        odd('gave another run than the one that was asked for');
        lost.push(lostRun(client, repository, run_id, window));
        return undefined;
      } catch (error) {
        if (!isMissing(error)) throw error;
        lost.push(lostRun(client, repository, run_id, window));
        return undefined;
      }
    },
    { concurrency: CONCURRENCY },
  );
  const found = await attemptsOf(
    client,
    repository,
    window,
    rows.filter((row) => row !== undefined),
    odd,
  );
  return { attempts: found.attempts, lost: [...lost, ...found.lost] };
}

/** What is known of a run of which there are artifacts and nothing else. */
function lostRun(
  client: GitHubClient,
  { owner, repo }: Repository,
  id: number,
  { from }: Window,
): Run {
  const api = new URL(client.request.endpoint.DEFAULTS.baseUrl);
  const web = `${api.protocol}//${api.host.replace(/^api\./, '')}`;
  return {
    id,
    attempt: 1,
    workflow: { name: 'unknown workflow', path: '' },
    url: `${web}/${owner}/${repo}/actions/runs/${id}`,
    conclusion: null,
    createdAt: from,
    startedAt: from,
    completedAt: from,
    supersededAt: null,
    isFork: false,
  };
}

function listAll(client: GitHubClient, repository: Repository, odd: HearOdd): ListPage<WireRun> {
  return async (span, page, perPage = PER_PAGE) => {
    const query = { ...repository, ...toQuery(span, page, perPage) };
    return toPage((await client.rest.actions.listWorkflowRunsForRepo(query)).data, odd);
  };
}

type RunPage = Awaited<ReturnType<ListPage<WireRun>>>;

/** What is read of a row, where it is always there. */
const FIELDS = {
  path: 'string',
  html_url: 'string',
  created_at: 'string',
  updated_at: 'string',
  repository: 'object',
} as const;

/** Keeps 400 bytes of a row's 10,000, as all rows of the listing are held together. */
function toPage({ total_count, workflow_runs }: RunPage, odd: HearOdd): RunPage {
  return { total_count, workflow_runs: rowsOf(workflow_runs, FIELDS, odd).map(toRow) };
}

function toRow(row: WireRun): WireRun {
  return {
    id: row.id,
    path: row.path,
    html_url: row.html_url,
    status: row.status,
    conclusion: row.conclusion,
    created_at: row.created_at,
    updated_at: row.updated_at,
    repository: { id: row.repository.id },
    ...(row.name === undefined ? {} : { name: row.name }),
    ...(row.run_attempt === undefined ? {} : { run_attempt: row.run_attempt }),
    ...(row.run_started_at === undefined ? {} : { run_started_at: row.run_started_at }),
    ...(row.head_repository && { head_repository: { id: row.head_repository.id } }),
  };
}

function toQuery({ from, to }: CreatedSpan, page: number, per_page: number) {
  const created = `${toSeconds(from)}..${toSeconds(to)}`;
  return { created, page, per_page, exclude_pull_requests: true };
}

/** GitHub's search dates have whole seconds. */
function toSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
