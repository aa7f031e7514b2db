import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { RepositoryState, RunState } from '../../src/demo/repository-state.ts';
import { MS_PER_DAY } from '../../src/domain/day.ts';
import { zip } from './collect-from.ts';

/** A row of the data set: one run, its counts summed over its requests. */
export interface RealRun {
  readonly run_id: number;
  readonly workflow: string;
  readonly created_at: string;
  readonly artifact: string;
  readonly models: readonly string[];
  readonly providers: readonly string[];
  /** 0 where the data set does not tell. */
  readonly api_calls: number;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cache_read_tokens: number;
  readonly cache_write_tokens: number;
}

const FIXTURE = new URL('../fixtures/real-history/runs.jsonl.gz', import.meta.url);

/** All 2,677 runs, oldest first. */
export function readRealHistory(): readonly RealRun[] {
  return gunzipSync(readFileSync(FIXTURE))
    .toString()
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as RealRun);
}

/** The median of the runs that tell. */
const USUAL_CALLS = 4;

const MINUTE = 60_000;

/** A request of a run, as a line of `token-usage.jsonl` has it. */
export interface RealCall {
  readonly timestamp: string;
  readonly request_id: string;
  readonly provider: string;
  readonly model: string;
  readonly path: string;
  readonly status: number;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cache_read_tokens: number;
  readonly cache_write_tokens: number;
  readonly duration_ms: number;
}

/**
 * A run's requests. The data set holds only their sums, so each takes an even share. Where it
 * tells how many there were, the run's models take turns; elsewhere all are its largest model's,
 * Sonnet, which is nearly all of the spend.
 */
export function callsOf(run: RealRun): readonly RealCall[] {
  const calls = run.api_calls === 0 ? USUAL_CALLS : run.api_calls;
  const largest = run.models.filter((model) => model.includes('sonnet'));
  const models = run.api_calls === 0 && largest.length > 0 ? largest : run.models;
  const share = (total: number, index: number): number =>
    Math.floor((total * (index + 1)) / calls) - Math.floor((total * index) / calls);
  return Array.from({ length: calls }, (_, index) => ({
    timestamp: new Date(Date.parse(run.created_at) + (index + 1) * 10_000).toISOString(),
    request_id: `${run.run_id}-${index}`,
    provider: run.providers[0] ?? 'anthropic',
    model: models[index % models.length] ?? 'claude-sonnet-4-5',
    path: '/v1/messages',
    status: 200,
    input_tokens: share(run.input_tokens, index),
    output_tokens: share(run.output_tokens, index),
    cache_read_tokens: share(run.cache_read_tokens, index),
    cache_write_tokens: share(run.cache_write_tokens, index),
    duration_ms: 1_000,
  }));
}

/** When a run ended. */
export function endOf(run: RealRun): Date {
  return new Date(Date.parse(run.created_at) + 5 * MINUTE);
}

/** The repository of the data set before any of its runs. */
export function realRepository(runs: readonly RealRun[]): RepositoryState {
  const names = [...new Set(runs.map(({ workflow }) => workflow))];
  return {
    owner: 'github',
    name: 'gh-aw-firewall',
    id: 1,
    workflows: names.map((name, index) => ({
      id: index + 1,
      name,
      path: `.github/workflows/${name.toLowerCase().replaceAll(/\W+/g, '-')}.lock.yml`,
    })),
    runs: [],
    artifacts: [],
    labels: [],
    issues: [],
  };
}

/** Lets runs happen in a repository. */
export function addRuns(state: RepositoryState, runs: readonly RealRun[]): void {
  for (const run of runs) {
    const workflow = state.workflows.find(({ name }) => name === run.workflow);
    state.runs.push(toRun(run, workflow?.id ?? 0));
    state.artifacts.push({
      id: run.run_id,
      runId: run.run_id,
      name: run.artifact,
      createdAt: new Date(endOf(run).getTime() - MINUTE),
      expiresAt: new Date(endOf(run).getTime() + 90 * MS_PER_DAY),
      content: () =>
        zip({
          'sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl': callsOf(run)
            .map(
              (call) => `${JSON.stringify(call)}
`,
            )
            .join(''),
        }),
    });
  }
}

function toRun(run: RealRun, workflowId: number): RunState {
  const startedAt = new Date(run.created_at);
  return {
    id: run.run_id,
    workflowId,
    event: 'push',
    headBranch: 'main',
    actor: 'octocat',
    headRepositoryId: 1,
    createdAt: startedAt,
    attempts: [{ startedAt, updatedAt: endOf(run), status: 'completed', conclusion: 'success' }],
  };
}
