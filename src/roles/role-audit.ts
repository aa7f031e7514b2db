import type { AgentRunCost } from '../domain/agent-run-report.ts';

/*
 * What an audit of calls against a table of roles says. Money is US dollars, `null` is unknown.
 * Three things are kept apart because they save on different axes, and adding them would count
 * a dollar twice: routing changes the price of a token, a cache what a repeated token costs,
 * and only fewer tokens are fewer tokens.
 */

/** Calls of a group together, as they ran. */
export interface CallSum extends AgentRunCost {
  /** Records: calls one by one, and totals of agents, sessions or runs. */
  readonly records: number;
  /** Those that are one call each. */
  readonly calls: number;
  readonly totalTokens: number | null;
}

/** What some calls cost and what the same tokens would cost at the prices of other models. */
export interface WhatIf {
  /** Records that have both prices. */
  readonly records: number;
  /** Records of which either price is unknown: they are in no sum. */
  readonly unpriced: number;
  /** Tokens of the records; as many before as after. */
  readonly totalTokens: number | null;
  readonly asRanUsd: number | null;
  readonly otherwiseUsd: number | null;
  /** `otherwiseUsd - asRanUsd`: negative where it would be cheaper. */
  readonly changeUsd: number | null;
  /**
   * The change if the tokens that are not split cost the least that they may, and if the most;
   * absent where all are split.
   */
  readonly changeAtLeastUsd?: number;
  readonly changeAtMostUsd?: number;
}

/** How a model stands to the role of a call. */
export type Standing =
  /** The model that the table gives the role. */
  | 'table'
  /** The one that the role escalates to. */
  | 'escalation'
  /** Another one of the table. */
  | 'other-role'
  /** One that the table does not hold. */
  | 'literal';

/** Calls of a role on one model. */
export interface ModelUse extends CallSum {
  readonly model: string;
  readonly standing: Standing;
}

/** A role of the table, with the models that its calls ran on, by cost. */
export interface RoleUse extends CallSum {
  readonly role: string;
  readonly model: string;
  readonly escalatesTo: string | null;
  readonly models: readonly ModelUse[];
}

/** Calls of one agent, stage and task on one model; `null` where the calls do not say. */
export interface CallSite extends CallSum {
  readonly role: string | null;
  readonly agent: string | null;
  readonly stage: string | null;
  readonly task: string | null;
  readonly model: string;
}

/** Calls of a role on the model that it escalates to. */
export interface EscalationUse {
  readonly role: string;
  readonly model: string;
  readonly calls: number;
  /** Short answers of calls without tools. */
  readonly notNeeded: number;
  /** Calls of which the length of the answer, or whether they had tools, is not recorded. */
  readonly notJudged: number;
  /** What those that were not needed cost, as they ran. */
  readonly notNeededUsd: number | null;
}

/** Calls that would be on another model by the table. */
export interface Move extends WhatIf {
  readonly role: string;
  readonly from: string;
  readonly to: string;
  readonly because: 'other-model' | 'escalation-not-needed';
}

/** A stage of a run of many agents, as it ran and by the table. */
export interface StageWhatIf extends CallSum {
  readonly stage: string | null;
  readonly role: string | null;
  readonly agents: number;
  readonly models: readonly string[];
  /** What it would cost by the table; of a stage that keeps its models, what it cost. */
  readonly byTable: WhatIf;
}

/** A run of many agents, stage by stage, by cost. */
export interface RunWhatIf {
  readonly id: string;
  readonly name: string | null;
  /** Its numbers are not those of work well done, so that they foretell nothing. */
  readonly isDegraded: boolean;
  readonly stages: readonly StageWhatIf[];
  readonly byTable: WhatIf;
}

/** An audit of calls against a table of roles. */
export interface RoleAudit {
  /** Of the calls with a time; ISO 8601 UTC. */
  readonly window: { readonly from: string | null; readonly to: string | null };
  readonly totals: CallSum;
  readonly roles: readonly RoleUse[];
  /** Calls on models that the table does not hold: a name in the code that no role names. */
  readonly literals: readonly CallSite[];
  /** Calls on models of the table of which nothing says the role. */
  readonly unassigned: readonly CallSite[];
  /** Roles that calls name and the table does not have. */
  readonly unknownRoles: readonly { readonly role: string; readonly records: number }[];
  readonly escalations: readonly EscalationUse[];
  readonly runs: readonly RunWhatIf[];
  /** An estimate from real volumes: what following the table would change in price per token. */
  readonly estimate: WhatIf & { readonly moves: readonly Move[] };
  /** What was saved already, measured; in no sum with the estimate. */
  readonly measured: {
    /** What the cached prompts would have cost without the provider's cache, less what they did. */
    readonly promptCachingUsd: number | null;
    /** Calls that the response cache answered, and what they would have cost. */
    readonly cachedAnswers: number;
    readonly cachedAnswersUsd: number | null;
  };
  /** Models without a price, of the calls and of the table. */
  readonly unpriced: readonly string[];
}
