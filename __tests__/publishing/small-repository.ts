import { onTestFinished } from 'vitest';
import {
  startFakeGitHub,
  type FakeGitHub,
  type FakeGitHubOptions,
} from '../../src/demo/fake-github.ts';
import type { IssueState, RepositoryState, RunState } from '../../src/demo/repository-state.ts';
import type { Report } from '../../src/domain/report.ts';
import { runAction, type ActionExit } from '../support/spawn.ts';

const REPOSITORY = 'octo/shop';
export const LABEL = 'claude-token-usage-report';
export const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;
export const NOON = new Date('2026-08-10T12:00:00Z');
export const DATE = '2026-08-10';
export const titleOn = (date: string): string => `📊 Claude Token Usage Report ${date}`;
export const hours = (count: number): Date => new Date(NOON.getTime() + count * 3_600_000);

/** A run without usage that completed then: small, and each is in one report or in two. */
function runAt(id: number, completedAt: Date): RunState {
  return {
    id,
    workflowId: 7,
    event: 'schedule',
    headBranch: 'main',
    actor: 'ada',
    headRepositoryId: 42,
    createdAt: new Date(completedAt.getTime() - 60_000),
    attempts: [
      {
        startedAt: new Date(completedAt.getTime() - 60_000),
        updatedAt: completedAt,
        status: 'completed',
        conclusion: 'success',
      },
    ],
  };
}

export function issue(number: number, change: Partial<IssueState>): IssueState {
  const createdAt = change.createdAt ?? hours(-1);
  return {
    number,
    title: `Issue ${number}`,
    body: '',
    labels: [LABEL],
    state: 'open',
    stateReason: null,
    user: BOT,
    createdAt,
    updatedAt: createdAt,
    closedAt: null,
    isLocked: false,
    isPullRequest: false,
    comments: [],
    ...change,
  };
}

/** A repository with few runs, by the server's clock; `act` runs the built Action on it. */
export interface SmallRepository {
  readonly gitHub: FakeGitHub;
  readonly clock: { now: Date };
  readonly act: (
    inputs?: Record<string, string>,
    through?: Pick<FakeGitHub, 'apiUrl'>,
    options?: Parameters<typeof runAction>[4],
  ) => Promise<ActionExit>;
}

export async function startSmallRepository(
  state: Partial<RepositoryState> = {},
  options: FakeGitHubOptions = {},
): Promise<SmallRepository> {
  const clock = { now: NOON };
  const gitHub = await startFakeGitHub(
    {
      owner: 'octo',
      name: 'shop',
      id: 42,
      workflows: [{ id: 7, name: 'Triage', path: '.github/workflows/triage.lock.yml' }],
      runs: [runAt(1, hours(-30)), runAt(2, hours(-2)), runAt(3, hours(-1))],
      artifacts: [],
      labels: [],
      issues: [],
      ...state,
    },
    { now: () => clock.now, ...options },
  );
  onTestFinished(gitHub.close);
  return {
    gitHub,
    clock,
    act: (inputs, through = gitHub, options = {}) =>
      runAction(through, REPOSITORY, { until: clock.now.toISOString(), ...inputs }, {}, options),
  };
}

/** The report that a run of the Action wrote to its folder. */
export async function reportOf(exit: ActionExit): Promise<Report> {
  return JSON.parse(await exit.file('report.json')) as Report;
}

/** Open and closed issues with the title of a date. */
export function reportsOn(gitHub: FakeGitHub, date: string): readonly IssueState[] {
  return gitHub.state.issues.filter(({ title }) => title === titleOn(date));
}
