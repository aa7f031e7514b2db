import { createHash } from 'node:crypto';
import type { AttemptState, RunState } from '../repository-state.ts';
import { readCreatedFilter } from './created-filter.ts';
import { page, type PageCall } from './page.ts';
import {
  NOT_FOUND,
  ok,
  validationFailed,
  type Answer,
  type Call,
  type Route,
  type RouteContext,
} from './route.ts';
import {
  repositoryPage,
  repositoryUrl,
  userOf,
  wireDate,
  wireMinimalRepository,
  wireUser,
} from './wire-repository.ts';

/** GitHub cuts a filtered listing here (docs.github.com, REST, workflow runs; 2026-08). */
const MOST_FILTERED_RESULTS = 1_000;

type RunQuery = Call<'actions/list-workflow-runs-for-repo'>['query'];

export const listRuns: Route<'actions/list-workflow-runs-for-repo'> = (context, call) =>
  list(context, call, context.state.runs);

export const listRunsOfWorkflow: Route<'actions/list-workflow-runs'> = (context, call) => {
  const wanted = String(call.path.workflow_id);
  const workflow = context.state.workflows.find(
    ({ id, path }) => wanted === String(id) || path.endsWith(`/${wanted}`),
  );
  if (workflow === undefined) return NOT_FOUND;
  return list(
    context,
    call,
    context.state.runs.filter(({ workflowId }) => workflowId === workflow.id),
  );
};

export const getRun: Route<'actions/get-workflow-run'> = (context, { path }) => {
  const run = context.state.runs.find(({ id }) => id === path.run_id);
  return run === undefined ? NOT_FOUND : ok(wireRun(context, run, run.attempts.length));
};

export const getRunAttempt: Route<'actions/get-workflow-run-attempt'> = (context, { path }) => {
  const run = context.state.runs.find(({ id }) => id === path.run_id);
  const number = path.attempt_number;
  if (run?.attempts[number - 1] === undefined) return NOT_FOUND;
  return ok(wireRun(context, run, number));
};

function list(
  context: RouteContext,
  call: PageCall & { readonly query: RunQuery },
  runs: readonly RunState[],
): Answer {
  const { actor, branch, check_suite_id, created, event, head_sha, status } = call.query;
  const isCreated = created === undefined ? () => true : readCreatedFilter(created);
  if (isCreated === undefined) {
    return validationFailed({ resource: 'WorkflowRun', field: 'created', code: 'invalid' });
  }
  const found = runs
    .filter(
      (run) =>
        isCreated(run.createdAt) &&
        (actor ?? run.actor) === run.actor &&
        (branch ?? run.headBranch) === run.headBranch &&
        (check_suite_id ?? run.id) === run.id &&
        (event ?? run.event) === run.event &&
        (head_sha === undefined || head_sha === headSha(run)) &&
        (status === undefined || isInStatus(run, status)),
    )
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id);
  const filters = [actor, branch, check_suite_id, created, event, head_sha, status];
  const isFiltered = filters.some((filter) => filter !== undefined);
  return page(call, isFiltered ? found.slice(0, MOST_FILTERED_RESULTS) : found, (shown) => ({
    total_count: found.length,
    workflow_runs: shown.map((run) => wireRun(context, run, run.attempts.length)),
  }));
}

/** GitHub's `status` filter takes conclusions too. */
function isInStatus(run: RunState, status: string): boolean {
  const latest = run.attempts.at(-1);
  return latest?.status === status || latest?.conclusion === status;
}

/** The commit of a run; the state names none, so it is made of the run's id. */
export function headSha(run: RunState): string {
  return createHash('sha1').update(String(run.id)).digest('hex');
}

/** A run as one attempt of it left it; its time of creation is the first attempt's. */
function wireRun(context: RouteContext, run: RunState, number: number): object {
  const { state } = context;
  const attempt: AttemptState | undefined = run.attempts[number - 1];
  const workflow = state.workflows.find(({ id }) => id === run.workflowId);
  const name = workflow?.name ?? null;
  const url = `${repositoryUrl(context)}/actions/runs/${run.id}`;
  const actor = wireUser(context, userOf(run.actor));
  const commit = headSha(run);
  const author = { name: run.actor, email: `${run.actor}@users.noreply.github.com` };
  return {
    id: run.id,
    name,
    node_id: `WFR_${run.id}`,
    check_suite_id: run.id,
    head_branch: run.headBranch,
    head_sha: commit,
    path: workflow?.path ?? '',
    run_number: state.runs.indexOf(run) + 1,
    run_attempt: number,
    event: run.event,
    display_title: name ?? '',
    status: attempt?.status ?? null,
    conclusion: attempt?.conclusion ?? null,
    workflow_id: run.workflowId,
    url,
    html_url: `${repositoryPage(state)}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: wireDate(run.createdAt),
    updated_at: wireDate(attempt?.updatedAt ?? run.createdAt),
    run_started_at: wireDate(attempt?.startedAt ?? run.createdAt),
    actor,
    triggering_actor: actor,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(context)}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: number > 1 ? `${url}/attempts/${number - 1}` : null,
    workflow_url: `${repositoryUrl(context)}/actions/workflows/${run.workflowId}`,
    head_commit: {
      id: commit,
      tree_id: commit,
      message: 'A commit',
      timestamp: wireDate(run.createdAt),
      author,
      committer: author,
    },
    repository: wireMinimalRepository(context),
    head_repository: wireHeadRepository(context, run),
  };
}

function wireHeadRepository(context: RouteContext, run: RunState): object | null {
  const id = run.headRepositoryId;
  if (id === null) return null;
  const owner = id === context.state.id ? context.state.owner : run.actor;
  return wireMinimalRepository(context, { id, owner, name: context.state.name });
}
