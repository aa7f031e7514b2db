import type { Run } from '../../src/domain/run.ts';
import type { UsageRecord } from '../../src/domain/usage-record.ts';

/** A request of Claude Sonnet, with what a test wants to differ. */
export function makeRecord(overrides: Partial<UsageRecord> = {}): UsageRecord {
  return {
    grain: 'request',
    at: Date.parse('2026-11-19T12:00:00Z'),
    provider: 'anthropic',
    model: 'claude-sonnet-4-6',
    tokens: { uncachedInput: 100, cacheRead: 1_000, cacheWrite: 50, output: 20 },
    durationMs: 1_500,
    identity: { high: 0, low: 1 },
    producer: 'v0.27.43',
    ...overrides,
  };
}

/** A successful run of one workflow, with what a test wants to differ. */
export function makeRun(overrides: Partial<Run> = {}): Run {
  return {
    id: 1,
    attempt: 1,
    workflow: { name: 'Smoke', path: '.github/workflows/smoke.lock.yml' },
    url: 'https://github.com/acme/storefront/actions/runs/1',
    conclusion: 'success',
    createdAt: new Date('2026-11-19T11:00:00Z'),
    startedAt: new Date('2026-11-19T11:00:00Z'),
    completedAt: new Date('2026-11-19T13:00:00Z'),
    supersededAt: null,
    isFork: false,
    ...overrides,
  };
}
