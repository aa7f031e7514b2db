/*
 * What the audit of a Paperclip company says, as it stands in `report.json` under `paperclip`.
 * Instants are ISO 8601 UTC, money US dollars, shares 0 to 1; `null` is unknown, never 0.
 */

/** The audit of one or more companies of a Paperclip instance. */
export interface PaperclipReport {
  /** Where the numbers come from: the API sees less than the database. */
  readonly source: 'postgres' | 'api';
  readonly companies: readonly PaperclipCompany[];
}

export interface PaperclipCompany {
  readonly id: string;
  readonly name: string;
  /** What could not be seen, and why. */
  readonly limits: readonly string[];
  readonly cost: PaperclipCost;
  /** By cost, highest first. */
  readonly agents: readonly PaperclipAgent[];
  readonly idle: PaperclipIdle;
  readonly models: readonly PaperclipModel[];
  readonly savings: PaperclipSavings;
  readonly dearestRuns: readonly PaperclipRun[];
  /** Those that need a person first; `null` where they cannot be read. */
  readonly routines: readonly PaperclipRoutine[] | null;
  readonly disagreements: readonly PaperclipDisagreement[];
  /** Finished runs with no usage at all, by agent. */
  readonly unaccounted: readonly PaperclipUnaccounted[];
  /** Ledger rows that are there twice; `null` where nobody can know. */
  readonly doublePosts: readonly PaperclipDoublePosts[] | null;
}

/** The same spend as ledger, price list and runs have it, beside what counts. */
export interface PaperclipCost {
  /** What counts: what the runs reported where the ledger agrees, else the ledger, else an estimate. */
  readonly spendUsd: number | null;
  /** Some of it is unknown, so that the true number is higher. */
  readonly spendIsFloor: boolean;
  /** Part of `spendUsd` that is priced from tokens, because the ledger has no price of it. */
  readonly estimatedUsd: number;
  /** Sum of the ledger's whole cents. */
  readonly ledgerUsd: number | null;
  /**
   * List price of the tokens that are billed by use; a range where the adapter puts cache
   * writes and input in one number. `null` without a price.
   */
  readonly listLowUsd: number | null;
  readonly listHighUsd: number | null;
  /** Some tokens have no list price. */
  readonly listIsFloor: boolean;
  /** What the runs reported to the fraction of a cent; `null` where none did. */
  readonly exactUsd: number | null;
  /** Share of the events that are billed by use which `exactUsd` covers; `null` without any. */
  readonly exactShare: number | null;
  /** What subscriptions included, at what the runs reported or at list price: never spend. */
  readonly subscriptionUsd: number | null;
  /** Tokens that have no price anywhere. */
  readonly unpricedTokens: number;
  /** Part of `spendUsd` of runs that the ledger has no row of. */
  readonly outsideLedgerUsd: number;
}

export interface PaperclipTokens {
  /** Without what was read from a cache. */
  readonly inputTokens: number | null;
  readonly cachedTokens: number | null;
  readonly outputTokens: number | null;
}

export interface PaperclipAgent extends PaperclipTokens {
  readonly id: string;
  /** With the start of its id where two agents have one name. */
  readonly name: string;
  readonly role: string | null;
  readonly status: string;
  /** Finished runs of the window; `null` where unknown. */
  readonly runs: number | null;
  /** Share of these that the timer started for nothing. */
  readonly idleShare: number | null;
  readonly cost: PaperclipCost;
  /** Of the company's spend. */
  readonly share: number | null;
  readonly models: readonly string[];
}

/**
 * What spend or a run was for. `idle` alone is waste: the timer started it, it had no issue and
 * touched none.
 */
export const PAPERCLIP_WORK = [
  'issue',
  'idle',
  'untracked',
  'issue-deleted',
  'on-demand',
  'automation',
  'assignment',
  'posted',
  'unknown',
] as const;

export type PaperclipWork = (typeof PAPERCLIP_WORK)[number];

export interface PaperclipIdle extends PaperclipIdleSums {
  readonly byAgent: readonly PaperclipAgentIdle[];
}

export interface PaperclipIdleSums {
  /** Finished runs by what they were for; `posted` is no run. */
  readonly runs: Readonly<Record<PaperclipWork, number>>;
  /** Runs and posts without an issue in the ledger, whatever the reason. */
  readonly withoutIssue: number;
  /** Idle runs of all finished ones. */
  readonly idleShare: number | null;
  readonly isHigh: boolean;
  /** Spend of idle runs. */
  readonly wasteUsd: number | null;
  readonly wasteIsFloor: boolean;
  readonly wasteUsdPerMonth: number | null;
  /** The same of what a subscription included: no money, but its allowance. */
  readonly subscriptionUsd: number | null;
}

export interface PaperclipAgentIdle extends PaperclipIdleSums {
  readonly agent: string;
  /** Minutes between the timer's runs, on average; `null` without any. */
  readonly timerMinutes: number | null;
  /** Different issues in the window. */
  readonly issues: number | null;
  /** Minutes that would give one run of the timer an issue; `null` where the timer fits. */
  readonly fittingMinutes: number | null;
}

export interface PaperclipModel extends PaperclipTokens {
  readonly provider: string;
  readonly model: string;
  readonly events: number;
  /** Of all events. */
  readonly share: number | null;
  readonly spendUsd: number | null;
  readonly spendIsFloor: boolean;
  readonly agents: readonly string[];
  /** List price of a million tokens at the window's end; `null` without one. */
  readonly inputUsdPerMillion: number | null;
  readonly cachedUsdPerMillion: number | null;
  readonly outputUsdPerMillion: number | null;
}

/** What kind of work a role names; `null` where it does not say. */
export type PaperclipRoleKind = 'engineering' | 'triage';

export interface PaperclipSavings {
  /** Of all rows, an upper bound: a cheaper model may need more tokens, or fail. */
  readonly totalUsd: number | null;
  readonly totalUsdPerMonth: number | null;
  /** Of the rows of roles that route and check. */
  readonly triageUsdPerMonth: number | null;
  readonly rows: readonly PaperclipSaving[];
  /** Rows without a list price, which are in no sum. */
  readonly unpricedRows: number;
}

/** An agent's spend on a model, and on a cheaper one of the same maker. */
export interface PaperclipSaving {
  readonly agent: string;
  readonly roleKind: PaperclipRoleKind | null;
  readonly model: string;
  readonly cheaperModel: string;
  /** What was spent; 0 under a subscription. */
  readonly spendUsd: number;
  readonly cheaperUsd: number;
  readonly savingUsd: number;
  readonly savingUsdPerMonth: number | null;
  /** The same of what a subscription included: no money. */
  readonly subscriptionSavingUsd: number;
}

export const PAPERCLIP_FLAGS = [
  'no-cache',
  'long-output',
  'idle',
  'retried',
  'shared-cost',
  'unpriced',
] as const;

export type PaperclipFlag = (typeof PAPERCLIP_FLAGS)[number];

export interface PaperclipRun extends PaperclipTokens {
  readonly id: string;
  readonly agent: string;
  readonly provider: string;
  readonly model: string;
  readonly status: string;
  readonly finishedAt: string | null;
  readonly work: PaperclipWork;
  readonly issue: { readonly identifier: string | null; readonly title: string | null } | null;
  readonly costUsd: number | null;
  /** `subscription`: what it would have cost; it is no spend. */
  readonly basis: 'exact' | 'ledger' | 'estimate' | 'subscription' | null;
  readonly flags: readonly PaperclipFlag[];
}

export const PAPERCLIP_ROUTINE_STATES = [
  'overdue',
  'stuck',
  'failing',
  'not-invokable',
  'skipped-only',
  'never-fired',
  'ok',
  'paused',
] as const;

export type PaperclipRoutineState = (typeof PAPERCLIP_ROUTINE_STATES)[number];

export interface PaperclipRoutine {
  readonly id: string;
  readonly title: string;
  readonly state: PaperclipRoutineState;
  /** The agent that is to do it; `null` for none. */
  readonly assignee: string | null;
  readonly assigneeStatus: string | null;
  readonly lastStatus: string | null;
  readonly lastRunAt: string | null;
  readonly failureReason: string | null;
  /** The earliest time that a schedule is due. */
  readonly nextRunAt: string | null;
  readonly spendUsd: number | null;
  readonly spendIsFloor: boolean;
  readonly spendUsdPerMonth: number | null;
}

/**
 * `differs`: the ledger and the runs' own costs differ by more than the rounding. `shared`:
 * several rows of one run. `free`: tokens that the ledger has at $0. `cumulative`: a cost that
 * may be of the whole session. `outside`: runs without a ledger row.
 */
export type PaperclipDisagreementKind = 'differs' | 'shared' | 'free' | 'cumulative' | 'outside';

export interface PaperclipDisagreement {
  readonly kind: PaperclipDisagreementKind;
  readonly agent: string;
  readonly provider: string;
  readonly model: string;
  readonly events: number;
  readonly ledgerUsd: number | null;
  readonly exactUsd: number | null;
  readonly listLowUsd: number | null;
  readonly listHighUsd: number | null;
}

export interface PaperclipUnaccounted {
  readonly agent: string;
  readonly runs: number;
  readonly minutes: number | null;
  /** Runs by how they ended. */
  readonly statuses: Readonly<Record<string, number>>;
}

export interface PaperclipDoublePosts {
  readonly agent: string;
  readonly model: string;
  readonly extraRows: number;
  readonly extraUsd: number;
}
