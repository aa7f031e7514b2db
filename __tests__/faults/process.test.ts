import { describe, expect, it, onTestFinished } from 'vitest';
import {
  startFakeGitHub,
  type FakeGitHub,
  type FakeGitHubOptions,
} from '../../src/demo/fake-github.ts';
import type { Report } from '../../src/domain/report.ts';
import { runAction, type ActionExit } from '../support/spawn.ts';
import { createFaultRepository, DAY_MS, NOW, REPOSITORY } from './fault-repository.ts';
import { READING_ROUTES } from './routes.ts';

/** Runs the built Action with little time, while every request of a route meets a fault. */
async function runInLittleTime(
  routeName: string,
  play: NonNullable<FakeGitHubOptions['intercept']>,
): Promise<ActionExit & { readonly gitHub: FakeGitHub }> {
  const route = READING_ROUTES.find(({ name }) => name === routeName);
  const gitHub = await startFakeGitHub(createFaultRepository(), {
    now: () => NOW,
    intercept: (request) => (route?.isOf(request) === true ? play(request) : undefined),
  });
  onTestFinished(gitHub.close);
  const exit = await runAction(gitHub, REPOSITORY, {
    since: new Date(NOW.getTime() - DAY_MS).toISOString(),
    until: NOW.toISOString(),
    'time-budget': '3s',
  });
  return { ...exit, gitHub };
}

const STALLING: [string, NonNullable<FakeGitHubOptions['intercept']>][] = [
  [
    'asks to wait 50 seconds',
    () => ({ status: 403, headers: { 'retry-after': '50' }, body: { message: 'Slow down' } }),
  ],
  ['fails', () => ({ status: 500, body: { message: 'Server Error' } })],
  ['never answers', () => 'silence'],
];
const TRICKLING: (typeof STALLING)[number] = [
  'sends a byte a second',
  ({ honest }) => ({ ...honest(), msPerByte: 1_000 }),
];

/** Less than any of those waits lasts, and more than the time budget and the start of a process. */
const ENDS_IN_MS = 13_000;

describe('the process ends with the time budget', () => {
  it.each([...STALLING, TRICKLING])(
    'with one sentence, when the list of runs %s',
    async (_name, play) => {
      const { code, stdout, gitHub } = await runInLittleTime('list runs', play);
      expect(code).toBe(1);
      const errors = stdout.match(/^::error::.*$/gm) ?? [];
      expect(errors).toHaveLength(1);
      expect(errors[0]).toContain('give a longer time-budget');
      expect(gitHub.state.issues).toEqual([]);
    },
    ENDS_IN_MS,
  );

  it.each(STALLING)(
    'with a report of the rest, when the way to the artifacts %s',
    async (_name, play) => {
      const { code, file, outputs, gitHub } = await runInLittleTime('get a download link', play);
      expect(code).toBe(0);
      const { coverage } = JSON.parse(await file('report.json')) as Report;
      expect(coverage).toMatchObject({ complete: false, runsWithUsage: 0 });
      expect(coverage.gaps.map(({ reason, runs }) => [reason, runs])).toEqual([['time-budget', 8]]);
      expect(outputs['complete']).toBe('false');
      expect(gitHub.state.issues[0]?.body).toContain('8 runs');
    },
    ENDS_IN_MS,
  );

  it(
    'with a report of the rest, when a blob comes by the byte',
    async () => {
      const { code, file } = await runInLittleTime('get a part of a blob', TRICKLING[1]);
      expect(code).toBe(0);
      const { coverage } = JSON.parse(await file('report.json')) as Report;
      expect(coverage.gaps.map(({ reason, runs }) => [reason, runs])).toEqual([['time-budget', 1]]);
    },
    ENDS_IN_MS,
  );
});
