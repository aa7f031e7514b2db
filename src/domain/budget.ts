import type { EvidenceRun } from './finding.ts';

/** What a budget is for. */
export const BUDGET_PERIODS = ['month', 'day', 'run'] as const;
export type BudgetPeriod = (typeof BUDGET_PERIODS)[number];

/** What may be spent in a calendar month, on a day (both UTC) or by a run. */
export interface Budget {
  /** Glob of the workflows that it is for, together; `null` is all of them. */
  readonly workflows: string | null;
  readonly period: BudgetPeriod;
  /** US dollars, more than 0. */
  readonly limitUsd: number;
}

/** Cost of the requests of a UTC day. US dollars. */
export interface DayCost {
  readonly day: string;
  readonly usd: number;
}

/** What a calendar month will have cost at its end. US dollars. */
export interface Forecast {
  /** Spent so far and, for what remains of the month, the mean of the last whole days. */
  readonly monthUsd: number;
  /** 95 % interval; never below what is spent. */
  readonly low: number;
  readonly high: number;
  /** Some spend is unknown, so the true numbers are higher. */
  readonly isFloor: boolean;
  /** Whole days that it rests on, at most 7. */
  readonly days: number;
}

/** The forecast of all workflows together. */
export interface Projection extends Forecast {
  /** `2026-11` */
  readonly month: string;
  readonly spentUsd: number;
}

/** `unknown`: nothing shows what was spent, as of a glob that no workflow matches. */
export type BudgetStatus = 'within' | 'at-risk' | 'over' | 'unknown';

/** A budget and what became of it. Money is US dollars, `null` is unknown. */
export interface BudgetReport extends Budget {
  /** The month `2026-11`, or the dearest day of the window; `null` for runs. */
  readonly name: string | null;
  /** In the month so far, on that day, or by the dearest run. */
  readonly spentUsd: number | null;
  /** No report covers a part of it, or some of its spend is unknown: the true cost is higher. */
  readonly spentIsFloor: boolean;
  readonly status: BudgetStatus;
  /** Of a budget for a month; `null` with fewer than three whole days, or where it is over. */
  readonly forecast: Forecast | null;
  /** UTC day on which a month's budget was, or by the forecast will be, used up. */
  readonly runsOutOn: string | null;
  /** The runs that cost more, dearest first; of budgets for a run alone. */
  readonly runs: readonly EvidenceRun[];
  /** Its costs by day in this window; absent for a budget of all workflows or for a run. */
  readonly days?: readonly DayCost[];
}
