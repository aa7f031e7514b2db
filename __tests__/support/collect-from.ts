import AdmZip from 'adm-zip';
import { onTestFinished } from 'vitest';
import { collect, type Collected, type CollectOptions } from '../../src/collect/collect.ts';
import type { RunOutcome } from '../../src/collect/conclude-run.ts';
import {
  DEMO_TOKEN,
  startFakeGitHub,
  type FakeGitHub,
  type FakeGitHubOptions,
} from '../../src/demo/fake-github.ts';
import type { RepositoryState } from '../../src/demo/repository-state.ts';
import { createGitHubClient } from '../../src/github/client.ts';
import { groupLedger } from './groups-of.ts';
import { createLedger, type Ledger } from '../../src/ledger/ledger.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import { DEFAULT_ARTIFACT_NAMES } from '../../src/options/default-artifact-names.ts';
import { createGitHubSource } from '../../src/sources/github.ts';
import { NO_RATE_LIMIT } from '../../src/sources/request-rate-limit.ts';
import { createRecordingLog } from '../github/recording-log.ts';

/** An archive of text files. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const archive = new AdmZip();
  for (const [path, text] of Object.entries(files)) archive.addFile(path, Buffer.from(text));
  return archive.toBuffer();
}

/** A line of `token-usage.jsonl`; every id is another request. */
export function line(id: string, changes: Record<string, unknown> = {}): string {
  return `${JSON.stringify({
    _schema: 'token-usage/v0.27.43',
    event: 'token_usage',
    request_id: id,
    provider: 'anthropic',
    model: 'claude-sonnet-4-6',
    input_tokens: 1,
    output_tokens: 1,
    cache_read_tokens: 0,
    cache_write_tokens: 0,
    duration_ms: 1_000,
    ...changes,
  })}\n`;
}

export interface TestCollection {
  readonly collected: Collected;
  readonly ledger: Ledger;
  readonly gitHub: FakeGitHub;
  /** `id/attempt` of every agentic run with its basis or gap. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** Requests counted, by `id attempt n`. */
  readonly requests: Readonly<Record<string, number | null>>;
}

const NAMES = { workflows: [], excludeWorkflows: [], artifacts: DEFAULT_ARTIFACT_NAMES };

/** Collects from a repository through the fake GitHub, with the defaults of the Action. */
export async function collectFrom(
  state: RepositoryState,
  options: Partial<CollectOptions> & Pick<CollectOptions, 'window'>,
  server: FakeGitHubOptions = {},
  signal = AbortSignal.timeout(60_000),
): Promise<TestCollection> {
  const gitHub = await startFakeGitHub(state, {
    now: () => options.window.to,
    rateLimit: { limit: 100_000, remaining: 100_000, resetAt: options.window.to },
    ...server,
  });
  onTestFinished(gitHub.close);
  const log = createRecordingLog();
  const client = createGitHubClient({
    token: DEMO_TOKEN,
    apiUrl: gitHub.apiUrl,
    userAgent: 'token-usage-report/0.0.0-test',
    log,
    throttle: { isEnabled: false, secondMs: 10 },
  });
  const source = createGitHubSource({
    client,
    fetchBlob: (url, init) => fetch(url, init),
    repository: { owner: state.owner, repo: state.name },
    log,
    signal,
    pace: NO_RATE_LIMIT,
  });
  const prices = createPriceBook(new Map());
  const ledger = createLedger({ prices, smallRequestTokens: 50 });
  const collected = await collect(
    source,
    { providers: ['anthropic'], includeForks: false, maxRuns: 0, ...NAMES, ...options },
    { ledger, log },
  );
  const keyOf = ({ run }: RunOutcome): string => `${run.id}/${run.attempt}`;
  return {
    collected,
    ledger,
    gitHub,
    outcomes: Object.fromEntries(
      collected.outcomes.map((outcome) => [keyOf(outcome), outcome.gap ?? outcome.basis ?? '']),
    ),
    requests: Object.fromEntries(
      groupLedger(ledger, 'run').map(({ name, usage }) => [name, usage.requests]),
    ),
  };
}
