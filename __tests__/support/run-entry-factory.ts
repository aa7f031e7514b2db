import type { RunEntry, SessionTotal, Spend } from '../../src/domain/task.ts';

/** What was used, with what a test wants to differ. */
export function makeSpend(overrides: Partial<Spend> = {}): Spend {
  return {
    uncachedInput: 45_200,
    cacheRead: 1_200_000,
    cacheWrite: 0,
    output: 12_100,
    costUsd: 0.21,
    costIsFloor: false,
    reportedUsd: null,
    ...overrides,
  };
}

/** A session's total, with what a test wants to differ. */
export function makeTotal(overrides: Partial<SessionTotal> = {}): SessionTotal {
  return { session: null, ...makeSpend(), ...overrides };
}

/** Sixteen hexadecimal digits of a small number. */
export function hex(number: number): string {
  return number.toString(16).padStart(16, '0');
}

/** A finished run, with what a test wants to differ; its time follows its number. */
export function makeRunEntry(number: number, overrides: Partial<RunEntry> = {}): RunEntry {
  return {
    id: hex(number),
    agent: 'developer',
    at: new Date(Date.UTC(2026, 10, 20, 6, 0, number)),
    run: { id: 1_000 + number, attempt: 1 },
    models: ['claude-sonnet-4-6'],
    sessions: [makeTotal()],
    ...overrides,
  };
}
