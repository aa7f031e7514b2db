/*
 * What a Paperclip company's database or API says of its spend, before anything is concluded.
 * Groups are sums: a company has a million cost events, and a few thousand groups of them.
 */

/** What a spend or run was for, as far as the rows say. */
export interface WorkFacts {
  /** An issue that still exists, by the cost event or by the run's context. */
  readonly hasIssue: boolean;
  /** The run's context names an issue that is gone; the database empties the event's link then. */
  readonly issueIsDeleted: boolean;
  /** The run changed an issue by itself; `null` where nobody can know. */
  readonly touchedIssue: boolean | null;
  /** `timer`, `assignment`, `on_demand`, `automation` or a later word; `null` without a run. */
  readonly source: string | null;
}

/**
 * The exact cost that a run reported beside its ledger row. `none`: it reported none. `shared`:
 * the run has several rows, so that nobody knows which part is whose. `zero`: both are 0.
 * `same`: they agree to the rounding to a cent. `other`: they do not.
 */
export type ExactState = 'none' | 'shared' | 'zero' | 'same' | 'other';

/** Sums that have one cost: of rows that agree in everything that decides it. */
export interface SpendFacts {
  readonly agentId: string;
  readonly provider: string;
  readonly model: string;
  /** `metered_api`, `subscription_included`, …; `unknown` in old databases. */
  readonly billingType: string;
  /** The ledger says that it had no price. */
  readonly isUnpriced: boolean;
  readonly work: WorkFacts;
  readonly exact: ExactState;
  /** Rows whose ledger cost is 0; true too where there is no row. */
  readonly isFree: boolean;
  readonly hasTokens: boolean;
  /** The run's tokens are the difference to its session's earlier ones; its cost may not be. */
  readonly isSessionDelta: boolean;
  /** The run reported a spend of which the ledger has no row. */
  readonly isOutsideLedger: boolean;
  /** Ledger rows, or runs outside the ledger; 0 where a sum does not tell of how many it is. */
  readonly events: number;
  /** As the adapter writes them: see `decodePaperclipTokens`. `null` is unknown. */
  readonly input: number | null;
  readonly cached: number | null;
  readonly output: number | null;
  /** Of the largest row: `input` alone, and with `cached`; `null` where that is unknown. */
  readonly largestInput: number | null;
  readonly largestWithCached: number | null;
  /** Of the ledger, whole cents; `null` outside it. */
  readonly ledgerCents: number | null;
  /** What the runs reported, US dollars; `null` where none did, or several rows share one. */
  readonly exactUsd: number | null;
}

/** Spend of a day. */
export interface SpendGroup extends SpendFacts {
  /** UTC day, `YYYY-MM-DD`; `null` where the source does not tell. */
  readonly day: string | null;
  /** No run: somebody posted it to the API. `null` where nobody can know. */
  readonly isPosted: boolean | null;
  /** The routine whose issue it was spent on. */
  readonly routineId: string | null;
}

/** One run with what its rows sum up to. */
export interface RunFacts extends SpendFacts {
  readonly id: string;
  readonly status: string;
  /** Instant, ISO 8601 UTC. */
  readonly finishedAt: string | null;
  readonly isRetry: boolean;
  readonly issue: { readonly identifier: string | null; readonly title: string | null } | null;
}

/** Finished runs that agree in all of this. */
export interface RunGroup {
  readonly agentId: string;
  readonly status: string;
  readonly work: WorkFacts;
  /** Some reported usage, or a ledger row, exists. */
  readonly isAccounted: boolean;
  readonly runs: number;
  /** Of those that know their start and end; `null` where none does. */
  readonly minutes: number | null;
}

export interface AgentFacts {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly status: string;
  /** `claude_local`, `codex_local`, `process`, …; decides what its input tokens mean. */
  readonly adapterType: string;
  /** Different issues that its runs and cost events name in the window; `null` where unknown. */
  readonly issues: number | null;
}

export interface RoutineFacts {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly assigneeAgentId: string | null;
  readonly triggers: readonly {
    readonly kind: string;
    readonly isEnabled: boolean;
    readonly nextRunAt: string | null;
    readonly lastFiredAt: string | null;
    readonly lastResult: string | null;
  }[];
  readonly lastRun: {
    readonly status: string;
    readonly triggeredAt: string | null;
    readonly failureReason: string | null;
    /** `null` where it made no issue, or where that is gone. */
    readonly issueStatus: string | null;
  } | null;
  /** Runs of the window by status; `null` where unknown. */
  readonly runs: Readonly<Record<string, number>> | null;
}

/** Ledger rows that are there more than once, alike to the microsecond. */
export interface DoublePosts {
  readonly agentId: string;
  readonly model: string;
  /** Rows beyond the first of each. */
  readonly extraRows: number;
  readonly extraCents: number;
}

/** All that is known of a company. */
export interface PaperclipFacts {
  readonly source: 'postgres' | 'api';
  readonly company: {
    readonly id: string;
    readonly name: string;
    readonly status: string;
    /** Instant, ISO 8601 UTC; `null` where unknown. */
    readonly createdAt: string | null;
  };
  readonly agents: readonly AgentFacts[];
  readonly spends: readonly SpendGroup[];
  readonly runs: readonly RunGroup[];
  /** At least the runs that may be the dearest; all others cost less. */
  readonly dearest: readonly RunFacts[];
  /** `null` where they cannot be read. */
  readonly routines: readonly RoutineFacts[] | null;
  /** `null` where nobody can know. */
  readonly doublePosts: readonly DoublePosts[] | null;
  /** When the first spend of the window was; `null` where unknown. */
  readonly firstSpendAt: string | null;
  /** What could not be seen, and why: sentences with a full stop. */
  readonly limits: readonly string[];
}
