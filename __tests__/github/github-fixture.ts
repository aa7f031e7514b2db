import { onTestFinished } from 'vitest';
import {
  DEMO_TOKEN,
  startFakeGitHub,
  type FakeGitHub,
  type FakeGitHubOptions,
} from '../../src/demo/fake-github.ts';
import type { IssueState, RepositoryState } from '../../src/demo/repository-state.ts';
import {
  createGitHubClient,
  type GitHubClient,
  type GitHubClientOptions,
} from '../../src/github/client.ts';
import { createRecordingLog, type RecordingLog } from './recording-log.ts';

export const REPOSITORY = { owner: 'octo', repo: 'demo' } as const;

export interface GitHubFixture {
  readonly gitHub: FakeGitHub;
  readonly client: GitHubClient;
  readonly log: RecordingLog;
}

/**
 * A fake GitHub that ends with the test, and a client that talks to it: waits for
 * limits and retries last a hundredth of their time, and writes are not paced.
 */
export async function startGitHub(
  issues: readonly Partial<IssueState>[] = [],
  options: FakeGitHubOptions = {},
  clientOptions: Partial<GitHubClientOptions> = {},
): Promise<GitHubFixture> {
  const gitHub = await startFakeGitHub(repositoryWith(issues), options);
  onTestFinished(gitHub.close);
  const log = createRecordingLog();
  const client = createGitHubClient({
    token: DEMO_TOKEN,
    apiUrl: gitHub.apiUrl,
    userAgent: 'token-usage-report/0.0.0-test',
    log,
    throttle: { isEnabled: false, secondMs: 10 },
    ...clientOptions,
  });
  return { gitHub, client, log };
}

function repositoryWith(issues: readonly Partial<IssueState>[]): RepositoryState {
  return {
    owner: REPOSITORY.owner,
    name: REPOSITORY.repo,
    id: 1,
    workflows: [],
    runs: [],
    artifacts: [],
    labels: [],
    issues: issues.map((issue, index) => ({
      number: index + 1,
      title: `Issue ${index + 1}`,
      body: '',
      labels: [],
      state: 'open',
      stateReason: null,
      user: { login: 'github-actions[bot]', type: 'Bot' },
      createdAt: new Date(Date.UTC(2026, 8, index + 1)),
      updatedAt: new Date(Date.UTC(2026, 8, index + 1)),
      closedAt: null,
      isLocked: false,
      isPullRequest: false,
      comments: [],
      ...issue,
    })),
  };
}
