import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  startFakeGitHub,
  type FakeGitHub,
  type FakeGitHubOptions,
} from '../../src/demo/fake-github.ts';
import type { IssueState, RepositoryState } from '../../src/demo/repository-state.ts';
import { reportOnGitHub } from '../../src/wiring/report-on-github.ts';
import { parseOptions } from '../../src/options/parse-options.ts';
import type { RunResult } from '../../src/jobs/report-on-repository.ts';
import { createRecordingLog } from '../github/recording-log.ts';
import { createFaultRepository, DAY_MS, NOW, REPOSITORY } from './fault-repository.ts';

export const TOKEN = 'ghs_TOKENthatIsNeverToBeSeen';

/** What a run of the whole job came to. */
export interface Outcome {
  /** Undefined when it failed. */
  readonly result: RunResult | undefined;
  readonly error: unknown;
  readonly gitHub: Pick<FakeGitHub, 'state' | 'requests' | 'problems'>;
  /** Everything that was logged. */
  readonly said: string;
  /** Everything that was to be masked. */
  readonly masked: readonly string[];
}

/** The same for all runs; only the issues are written to. */
const repository = createFaultRepository();

async function runOn(
  state: RepositoryState,
  now: Date,
  intercept: FakeGitHubOptions['intercept'],
): Promise<Outcome> {
  const gitHub = await startFakeGitHub(state, {
    now: () => now,
    token: TOKEN,
    ...(intercept === undefined ? {} : { intercept }),
  });
  const folder = await mkdtemp(join(tmpdir(), 'token-usage-report-faults-'));
  const log = createRecordingLog();
  const masked: string[] = [];
  try {
    const options = await parseOptions({
      repository: REPOSITORY,
      since: new Date(now.getTime() - DAY_MS).toISOString(),
      until: now.toISOString(),
      'time-budget': '30s',
      'output-dir': folder,
    });
    const end = await reportOnGitHub(options, {
      token: TOKEN,
      apiUrl: gitHub.apiUrl,
      summaryPath: undefined,
      log,
      mask: (secret) => void masked.push(secret),
      now: () => now,
      isThrottled: false,
      // Real time, but little of it.
      waits: {
        requestMs: 700,
        secondMs: 1,
        stallTimeout: { bytes: 65_536, ms: 1_500, pauseMs: 1 },
      },
    }).then(
      (result) => ({ result, error: undefined }),
      (error: unknown) => ({ result: undefined, error }),
    );
    const said = [...log.debugs, ...log.infos, ...log.warnings].join('\n');
    return { ...end, gitHub, said, masked };
  } finally {
    await gitHub.close();
    await rm(folder, { recursive: true, force: true });
  }
}

let dayBefore: Promise<readonly IssueState[]> | undefined;

/** The report of the day before, which the run under test compares with and closes. */
async function reportOfTheDayBefore(): Promise<readonly IssueState[]> {
  const state = { ...repository, labels: [], issues: [] };
  await runOn(state, new Date(NOW.getTime() - DAY_MS), undefined);
  return state.issues;
}

/** Runs the whole job over real HTTP while the requests suffer the faults given. */
export async function runWithFaults(intercept?: FakeGitHubOptions['intercept']): Promise<Outcome> {
  dayBefore ??= reportOfTheDayBefore();
  const issues = structuredClone([...(await dayBefore)]);
  return runOn({ ...repository, labels: [], issues }, NOW, intercept);
}
