import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  DEMO_TOKEN,
  startFakeGitHub,
  type FakeGitHub,
  type FakeGitHubOptions,
} from '../../src/demo/fake-github.ts';
import { reportOnGitHub } from '../../src/wiring/report-on-github.ts';
import type { RunResult } from '../../src/jobs/report-on-repository.ts';
import { parseOptions } from '../../src/options/parse-options.ts';
import { createFaultRepository, DAY_MS, NOW, REPOSITORY } from '../faults/fault-repository.ts';
import { createRecordingLog } from '../github/recording-log.ts';

/** Runs the job on a machine with the clock given; GitHub's says NOW. */
async function start({
  until,
  clock,
  ...server
}: FakeGitHubOptions & { until: Date; clock: Date }): Promise<{
  gitHub: FakeGitHub;
  running: Promise<RunResult>;
}> {
  const gitHub = await startFakeGitHub(createFaultRepository(), { now: () => NOW, ...server });
  const folder = await mkdtemp(join(tmpdir(), 'token-usage-report-run-'));
  onTestFinished(async () => {
    await gitHub.close();
    await rm(folder, { recursive: true });
  });
  const options = await parseOptions({
    repository: REPOSITORY,
    since: new Date(NOW.getTime() - DAY_MS).toISOString(),
    until: until.toISOString(),
    publish: 'summary',
    'output-dir': folder,
  });
  const running = reportOnGitHub(options, {
    token: DEMO_TOKEN,
    apiUrl: gitHub.apiUrl,
    summaryPath: undefined,
    log: createRecordingLog(),
    now: () => clock,
    isThrottled: false,
  });
  return { gitHub, running };
}

describe('reportOnRepository', () => {
  it('asks for nothing more once it has failed', async () => {
    const asked: string[] = [];
    const { gitHub, running } = await start({
      until: NOW,
      clock: new Date(NOW.getTime() + 2 * DAY_MS), // the issues need not come first
      latencyMs: 40,
      intercept: ({ path }) => {
        asked.push(path);
        return path.endsWith('/issues')
          ? { status: 401, body: { message: 'Bad credentials' } }
          : undefined;
      },
    });
    const { artifacts } = gitHub.state;
    const [first] = artifacts;
    if (first === undefined) throw new Error('The repository has no artifact.');
    artifacts.push(
      ...Array.from({ length: 5_000 }, (_, index) => ({
        ...first,
        id: 1_000 + index,
        createdAt: new Date(NOW.getTime() - index * 10_000),
      })),
    );
    await expect(running).rejects.toThrow('401');
    await new Promise((resolve) => setTimeout(resolve, 100)); // what was sent before has arrived
    const count = asked.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked.slice(count)).toEqual([]);
  });

  it('ends its window by GitHub’s clock where this machine’s is ahead', async () => {
    const { running } = await start({
      until: new Date(NOW.getTime() + 1_800_000),
      clock: new Date(NOW.getTime() + 3_600_000),
    });
    const { report } = await running;
    expect(report.window.to).toBe(NOW.toISOString());
  });
});
