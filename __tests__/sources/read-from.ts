import { onTestFinished } from 'vitest';
import {
  DEMO_TOKEN,
  startFakeGitHub,
  type FakeGitHub,
  type FakeGitHubOptions,
} from '../../src/demo/fake-github.ts';
import type { ArtifactState } from '../../src/demo/repository-state.ts';
import { createGitHubClient } from '../../src/github/client.ts';
import type { RunSource } from '../../src/ports.ts';
import type { Artifact } from '../../src/domain/artifact.ts';
import { createGitHubSource, type GitHubSourceOptions } from '../../src/sources/github.ts';
import { NO_RATE_LIMIT } from '../../src/sources/request-rate-limit.ts';
import { artifact, minutes, NOW, run } from '../demo/fake-github.ts';
import { createRecordingLog } from '../github/recording-log.ts';

export interface TestSource {
  readonly source: RunSource;
  readonly gitHub: FakeGitHub;
  /** Requests that were not yet answered, at most, at the same time. */
  readonly mostAtOnce: () => number;
  /** What the source said. */
  readonly infos: readonly string[];
}

/** The runs and artifacts of a fake GitHub that holds the artifacts given. */
export async function sourceOf(
  artifacts: readonly Partial<ArtifactState>[],
  server: FakeGitHubOptions = {},
  options: Partial<GitHubSourceOptions> = {},
): Promise<TestSource> {
  const gitHub = await startFakeGitHub(
    {
      owner: 'octo',
      name: 'shop',
      id: 42,
      workflows: [{ id: 7, name: 'Triage', path: '.github/workflows/triage.lock.yml' }],
      runs: [run(1)],
      artifacts: artifacts.map((changes, index) => artifact(index + 1, changes)),
      labels: [],
      issues: [],
    },
    { now: () => NOW, ...server },
  );
  onTestFinished(gitHub.close);
  let underWay = 0;
  let most = 0;
  const counted = async (url: string, init?: RequestInit): Promise<Response> => {
    underWay += 1;
    most = Math.max(most, underWay);
    try {
      return await fetch(url, init);
    } finally {
      underWay -= 1;
    }
  };
  const log = createRecordingLog();
  const client = createGitHubClient({
    token: DEMO_TOKEN,
    apiUrl: gitHub.apiUrl,
    userAgent: 'token-usage-report/0.0.0-test',
    log,
    fetch: counted,
    throttle: { isEnabled: true, secondMs: 1 },
  });
  const source = createGitHubSource({
    client,
    fetchBlob: counted,
    repository: { owner: 'octo', repo: 'shop' },
    log,
    signal: AbortSignal.timeout(60_000),
    pace: NO_RATE_LIMIT,
    stallTimeout: { bytes: 65_536, ms: 30_000, pauseMs: 1 },
    ...options,
  });
  return { source, gitHub, mostAtOnce: () => most, infos: log.infos };
}

/** Every artifact of the fake GitHub. */
export function listAll({ source }: TestSource): Promise<readonly Artifact[]> {
  return source.listArtifacts({ from: minutes(-100_000), to: minutes(100_000) });
}
