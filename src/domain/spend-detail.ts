import { toDollars, toNanos } from './money.ts';

/**
 * What one model's requests of a workflow came to in a window: as much as a later report
 * needs to say why the cost changed. `null` is unknown.
 */
export interface ModelSpend {
  /** As the records name it; `unknown` when they do not. */
  readonly model: string;
  readonly requests: number | null;
  readonly uncachedInput: number | null;
  readonly cacheRead: number | null;
  readonly cacheWrite: number | null;
  readonly output: number | null;
  /** US dollars. */
  readonly costUsd: number | null;
}

/** What a workflow came to in a window, model by model. */
export interface WorkflowSpend {
  /** Workflows are matched by name over reports; those that share one are summed. */
  readonly name: string;
  /** Runs with usage. */
  readonly runs: number;
  readonly models: readonly ModelSpend[];
}

/** What caused a part of a change in cost. */
export const CAUSES_OF_CHANGE = [
  'workflow-new',
  'workflow-gone',
  'runs',
  'requests-per-run',
  'model-mix',
  'prompt-length',
  'caching',
  'output-length',
  'price',
  'not-explained',
] as const;

export type CauseOfChange = (typeof CAUSES_OF_CHANGE)[number];

/** One part of a change in cost. */
export interface ChangePart {
  readonly kind: CauseOfChange;
  readonly workflow: string;
  /** The model whose price changed; `null` for parts of the whole workflow. */
  readonly model: string | null;
  /** US dollars, in whole nano-dollars; negative where it became cheaper. */
  readonly usd: number;
}

/** A change in cost between two windows, split among its causes. Money is US dollars. */
export interface CostChange {
  readonly fromUsd: number;
  readonly toUsd: number;
  /** The windows differ in length, so all costs are costs a day. */
  readonly perDay: boolean;
  /** Sum to `toUsd - fromUsd`, to the nano-dollar. */
  readonly parts: readonly ChangePart[];
}

/** US dollars by which a cost changed, in whole nano-dollars. */
export function changeInUsd({ fromUsd, toUsd }: Pick<CostChange, 'fromUsd' | 'toUsd'>): number {
  return toDollars(toNanos(toUsd) - toNanos(fromUsd));
}
