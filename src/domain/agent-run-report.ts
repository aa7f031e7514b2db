import type { Estimate } from './usage.ts';

/** What tokens cost; the fields of an estimate are absent where the cost is none. */
export interface AgentRunCost extends Partial<Estimate> {
  /** US dollars; `null` when nothing of it has a price. */
  readonly costUsd: number | null;
  /** Some agent has no price or unknown tokens, so the true cost is higher. */
  readonly costIsFloor: boolean;
}

/** A run of a multi-agent workflow, metered: where its tokens went, and whether to trust it. */
export interface AgentRunReport extends AgentRunCost {
  readonly id: string;
  readonly name: string | null;
  /** The GitHub run that it was part of; absent for local files. */
  readonly run?: { readonly id: number; readonly attempt: number };
  /** Status that the run reports of itself: shown, never relied on. */
  readonly status: string | null;
  readonly startedAt: string | null;
  readonly durationMs: number | null;
  /** Tokens that the run reports for all its agents together; `null` when unknown. */
  readonly totalTokens: number | null;
  /** Sum of the tokens that the run reports per agent; `null` when it reports none. */
  readonly agentTokens: number | null;
  /**
   * Whether the agents' tokens sum to the run's; `not-told` when either is missing or an
   * agent of unknown tokens may be the difference.
   */
  readonly invariant: 'holds' | 'broken' | 'not-told';
  /**
   * All tokens of the agents' transcripts, whose cache reads the telemetry may leave out;
   * `null` unless every agent that used any has its transcript.
   */
  readonly transcriptTokens: number | null;
  readonly agents: number;
  /** By tokens, the largest first. */
  readonly stages: readonly StageReport[];
  readonly isDegraded: boolean;
  readonly degraded: readonly Degradation[];
}

/** What the agents of one stage used together. */
export interface StageReport extends AgentRunCost {
  /** `null` for agents of unknown stage. */
  readonly name: string | null;
  /** As the run reports them, all attempts together; `null` when unknown for all its agents. */
  readonly tokens: number | null;
  /** Of the agents' tokens, 0 to 1; `null` when these are none or unknown. */
  readonly share: number | null;
  readonly agents: number;
  /** Agents whose last attempt ended in error. */
  readonly errors: number;
  /** Agents that had not ended when the run did. */
  readonly running: number;
}

/** Why a run's numbers are not those of work well done. */
export type Degradation =
  | {
      readonly kind: 'agents-in-error';
      readonly stage: string | null;
      readonly errors: number;
      readonly agents: number;
    }
  | {
      readonly kind: 'cheap-stage';
      readonly stage: string | null;
      /** Those whose tokens are known. */
      readonly agents: number;
      readonly meanTokens: number;
      /** Of the means of all stages. */
      readonly medianTokens: number;
    };
