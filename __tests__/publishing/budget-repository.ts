import { onTestFinished } from 'vitest';
import { startFakeGitHub, type FakeGitHub } from '../../src/demo/fake-github.ts';
import type { ArtifactState, RepositoryState, RunState } from '../../src/demo/repository-state.ts';
import { line, zip } from '../support/collect-from.ts';
import { runAction, type ActionExit } from '../support/spawn.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIRST = Date.parse('2026-10-30T12:00:00Z');
const DAYS = 12;

/** Output tokens of Claude Sonnet at $15 a million (list price of 2026-11). */
const TOKENS_PER_DOLLAR = 1e6 / 15;

/** At noon of each day from 30 October on one run of each workflow, at the same cost every day. */
const WORKFLOWS = [
  { id: 1, name: 'Release Notes', path: '.github/workflows/release.lock.yml', usd: 3 },
  { id: 2, name: 'Smoke', path: '.github/workflows/smoke.lock.yml', usd: 1.5 },
] as const;

function runOf(day: number, workflow: (typeof WORKFLOWS)[number]): [RunState, ArtifactState] {
  const at = new Date(FIRST + day * DAY);
  const startedAt = new Date(at.getTime() - HOUR);
  const id = day * 10 + workflow.id;
  const tokens = workflow.usd * TOKENS_PER_DOLLAR;
  const usage = line(`r${id}`, {
    input_tokens: 0,
    output_tokens: tokens,
    timestamp: at.toISOString(),
  });
  return [
    {
      id,
      workflowId: workflow.id,
      event: 'schedule',
      headBranch: 'main',
      actor: 'octocat',
      headRepositoryId: 42,
      createdAt: startedAt,
      attempts: [{ startedAt, updatedAt: at, status: 'completed', conclusion: 'success' }],
    },
    {
      id,
      runId: id,
      name: 'usage',
      createdAt: at,
      expiresAt: new Date(at.getTime() + 90 * DAY),
      content: zip({ 'agent/token_usage.jsonl': usage }),
    },
  ];
}

function createState(): RepositoryState {
  const days = Array.from({ length: DAYS }, (_, day) => day);
  const runs = days.flatMap((day) => WORKFLOWS.map((workflow) => runOf(day, workflow)));
  return {
    owner: 'octo',
    name: 'shop',
    id: 42,
    workflows: WORKFLOWS.map(({ usd: _usd, ...workflow }) => workflow),
    runs: runs.map(([run]) => run),
    artifacts: runs.map(([, artifact]) => artifact),
    labels: [],
    issues: [],
  };
}

/** A repository that spends $4.50 a day; `act` runs the built Action at 06:17 of a date. */
export async function startBudgetRepository(): Promise<{
  readonly gitHub: FakeGitHub;
  readonly act: (date: string, inputs?: Readonly<Record<string, string>>) => Promise<ActionExit>;
}> {
  const clock = { now: new Date(FIRST) };
  const gitHub = await startFakeGitHub(createState(), { now: () => clock.now });
  onTestFinished(gitHub.close);
  return {
    gitHub,
    act: (date, inputs = {}) => {
      clock.now = new Date(`${date}T06:17:00Z`);
      return runAction(
        gitHub,
        'octo/shop',
        { until: clock.now.toISOString(), ...inputs },
        { RUNNER_DEBUG: '1' },
      );
    },
  };
}
