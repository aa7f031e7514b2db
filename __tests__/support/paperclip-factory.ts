import {
  PAPERCLIP_WORK,
  type PaperclipAgent,
  type PaperclipAgentIdle,
  type PaperclipCompany,
  type PaperclipCost,
  type PaperclipIdleSums,
  type PaperclipReport,
  type PaperclipRoutine,
  type PaperclipRun,
  type PaperclipSaving,
  type PaperclipWork,
} from '../../src/domain/paperclip-report.ts';

const COST: PaperclipCost = {
  spendUsd: 1,
  spendIsFloor: false,
  estimatedUsd: 0,
  ledgerUsd: 1,
  listLowUsd: 1,
  listHighUsd: 1,
  listIsFloor: false,
  exactUsd: null,
  exactShare: 0,
  subscriptionUsd: null,
  unpricedTokens: 0,
  outsideLedgerUsd: 0,
};

function runsBy(counts: Partial<Record<PaperclipWork, number>>): Record<PaperclipWork, number> {
  const none = Object.fromEntries(PAPERCLIP_WORK.map((work) => [work, 0]));
  return { ...none, ...counts } as Record<PaperclipWork, number>;
}

const IDLE: PaperclipIdleSums = {
  runs: runsBy({}),
  withoutIssue: 0,
  idleShare: 0,
  isHigh: false,
  wasteUsd: 0,
  wasteIsFloor: false,
  wasteUsdPerMonth: 0,
  subscriptionUsd: null,
};

/** An agent whose timer started it so often for nothing, of so many finished runs. */
export function makeIdle(
  idle: number,
  finished: number,
  more: Partial<PaperclipAgentIdle> = {},
): PaperclipAgentIdle {
  return {
    ...IDLE,
    agent: 'Triage',
    runs: runsBy({ idle, issue: finished - idle }),
    withoutIssue: idle,
    idleShare: finished === 0 ? null : idle / finished,
    timerMinutes: 30,
    issues: 2,
    fittingMinutes: null,
    ...more,
  };
}

export function makeAgent(more: Partial<PaperclipAgent> = {}): PaperclipAgent {
  return {
    id: 'a',
    name: 'Triage',
    role: 'qa',
    status: 'idle',
    runs: 20,
    idleShare: 0,
    inputTokens: 1,
    cachedTokens: 1,
    outputTokens: 1,
    cost: COST,
    share: 1,
    models: ['claude-opus-4-6'],
    ...more,
  };
}

export function makeSaving(more: Partial<PaperclipSaving> = {}): PaperclipSaving {
  return {
    agent: 'Triage',
    roleKind: 'triage',
    model: 'claude-opus-4-6',
    cheaperModel: 'claude-haiku-4-5',
    spendUsd: 15,
    cheaperUsd: 3,
    savingUsd: 12,
    savingUsdPerMonth: 12,
    subscriptionSavingUsd: 0,
    ...more,
  };
}

export function makePaperclipRun(more: Partial<PaperclipRun> = {}): PaperclipRun {
  return {
    id: 'r',
    agent: 'Triage',
    provider: 'anthropic',
    model: 'claude-opus-4-6',
    status: 'succeeded',
    finishedAt: null,
    work: 'issue',
    issue: null,
    costUsd: 2,
    basis: 'exact',
    inputTokens: 20_000,
    cachedTokens: 0,
    outputTokens: 1,
    flags: [],
    ...more,
  };
}

export function makeRoutine(more: Partial<PaperclipRoutine> = {}): PaperclipRoutine {
  return {
    id: 'x',
    title: 'Nightly audit',
    state: 'ok',
    assignee: 'Triage',
    assigneeStatus: 'idle',
    lastStatus: 'completed',
    lastRunAt: null,
    failureReason: null,
    nextRunAt: null,
    spendUsd: 0,
    spendIsFloor: false,
    spendUsdPerMonth: 0,
    ...more,
  };
}

/** A company with nothing wrong in it. */
export function makeCompany(more: Partial<PaperclipCompany> = {}): PaperclipCompany {
  return {
    id: 'c',
    name: 'Acme',
    limits: [],
    cost: COST,
    agents: [makeAgent()],
    idle: { ...IDLE, byAgent: [] },
    models: [],
    savings: {
      totalUsd: 0,
      totalUsdPerMonth: 0,
      triageUsdPerMonth: 0,
      rows: [],
      unpricedRows: 0,
    },
    dearestRuns: [],
    routines: [],
    disagreements: [],
    unaccounted: [],
    doublePosts: [],
    ...more,
  };
}

export function makePaperclip(
  company: Partial<PaperclipCompany> = {},
  source: PaperclipReport['source'] = 'postgres',
): PaperclipReport {
  return { source, companies: [makeCompany(company)] };
}
