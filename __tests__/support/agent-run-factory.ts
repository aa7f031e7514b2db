import type { AgentRunReport, StageReport } from '../../src/domain/agent-run-report.ts';

/** A stage of four agents that did their work, at an estimated cost. */
export function makeStageReport(overrides: Partial<StageReport> = {}): StageReport {
  return {
    name: 'Verify',
    tokens: 80_000,
    share: 0.8,
    agents: 4,
    errors: 0,
    running: 0,
    costUsd: 0.4,
    costIsFloor: false,
    costIsEstimate: true,
    costLowUsd: 0.25,
    costHighUsd: 1.25,
    ...overrides,
  };
}

/** A sound run of two stages whose cost is estimated. */
export function makeAgentRunReport(overrides: Partial<AgentRunReport> = {}): AgentRunReport {
  return {
    id: 'wf_1',
    name: 'research',
    status: 'completed',
    startedAt: '2026-04-02T08:00:00.000Z',
    durationMs: 60_000,
    totalTokens: 100_000,
    agentTokens: 100_000,
    invariant: 'holds',
    transcriptTokens: null,
    agents: 6,
    costUsd: 0.5,
    costIsFloor: false,
    costIsEstimate: true,
    costLowUsd: 0.3,
    costHighUsd: 1.5,
    stages: [
      makeStageReport(),
      makeStageReport({ name: 'Search', tokens: 20_000, share: 0.2, agents: 2, costUsd: 0.1 }),
    ],
    isDegraded: false,
    degraded: [],
    ...overrides,
  };
}

/** A run that says it completed although half of a stage failed. */
export function makeDegradedRun(overrides: Partial<AgentRunReport> = {}): AgentRunReport {
  return makeAgentRunReport({
    id: 'wf_broken',
    isDegraded: true,
    degraded: [{ kind: 'agents-in-error', stage: 'Verify', errors: 2, agents: 4 }],
    ...overrides,
  });
}
