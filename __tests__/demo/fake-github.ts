import { onTestFinished } from 'vitest';
import {
  DEMO_TOKEN,
  startFakeGitHub,
  type FakeGitHub,
  type FakeGitHubOptions,
} from '../../src/demo/fake-github.ts';
import type { ArtifactState, RepositoryState, RunState } from '../../src/demo/repository-state.ts';

/** The fake GitHub with a way to ask it. */
export interface TestStandIn extends FakeGitHub {
  readonly ask: (method: string, path: string, body?: unknown) => Promise<Reply>;
}

/** An answer, read. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly data: any; // oxlint-disable-line typescript/no-explicit-any -- any JSON
}

export const NOW = new Date('2026-08-10T12:00:00Z');
export const minutes = (count: number): Date => new Date(NOW.getTime() + count * 60_000);

/** Starts the fake GitHub for one test; paths begin after the repository's unless they name another. */
export async function fakeGitHub(
  state: Partial<RepositoryState> = {},
  options: FakeGitHubOptions = {},
): Promise<TestStandIn> {
  const started = await startFakeGitHub(
    {
      owner: 'octo',
      name: 'shop',
      id: 42,
      workflows: [{ id: 7, name: 'Triage', path: '.github/workflows/triage.lock.yml' }],
      runs: [],
      artifacts: [],
      labels: [],
      issues: [],
      ...state,
    },
    { now: () => NOW, ...options },
  );
  onTestFinished(started.close);
  const { apiUrl } = started;
  return {
    ...started,
    async ask(method, path, body) {
      const response = await fetch(`${apiUrl}/repos/octo/shop${path}`, {
        method,
        redirect: 'manual',
        headers: { authorization: `Bearer ${DEMO_TOKEN}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const data: unknown = text === '' ? undefined : JSON.parse(text);
      return { status: response.status, headers: response.headers, data };
    },
  };
}

export function run(id: number, changes: Partial<RunState> = {}): RunState {
  const createdAt = changes.createdAt ?? minutes(-600);
  return {
    id,
    workflowId: 7,
    event: 'schedule',
    headBranch: 'main',
    actor: 'ada',
    headRepositoryId: 42,
    createdAt,
    attempts: [
      { startedAt: createdAt, updatedAt: createdAt, status: 'completed', conclusion: 'success' },
    ],
    ...changes,
  };
}

export function artifact(id: number, changes: Partial<ArtifactState> = {}): ArtifactState {
  return {
    id,
    runId: 1,
    name: 'usage',
    createdAt: minutes(-500 + id),
    expiresAt: minutes(1_000),
    content: new TextEncoder().encode('0123456789'),
    ...changes,
  };
}
