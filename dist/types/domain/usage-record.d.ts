import type { Identity } from './identity.js';
import type { Count, Tokens } from './tokens.js';
/** What one record covers. Grains of one spend are never summed together. */
export type Grain = 'request' | 'agent' | 'session' | 'run';
/** One observation of model usage, as a decoder understood it. */
export interface UsageRecord {
    readonly grain: Grain;
    /** When the call completed, in milliseconds since 1970; absent when unknown. */
    readonly at?: number | undefined;
    /** As the source names it: `anthropic`, `openai`, `copilot`, `gemini`, … */
    readonly provider: string;
    readonly model?: string | undefined;
    readonly tokens: Tokens;
    /**
     * The counts under the producer's other meaning of input, where nothing proves the one
     * that was chosen.
     */
    readonly otherTokens?: Tokens | undefined;
    /** Searches of the web that the provider made and bills apart; absent is none. */
    readonly webSearches?: Count;
    /** Cost that the producer reported; kept beside our price, never relied on alone. */
    readonly reportedCostUsd?: number | undefined;
    /**
     * The price that we worked out when the spend was recorded, used instead of today's; `null` when there was none then, absent where the price is still to be found.
     */
    readonly recordedPrice?: RecordedPrice | null | undefined;
    readonly durationMs?: number | undefined;
    /**
     * Identity within its run, attempt, `workflow_call` prefix and phase: two records with
     * the same identity are one spend recorded twice.
     */
    readonly identity: Identity;
    /** Version of the program that wrote the record, such as `v0.27.43`; absent when unknown. */
    readonly producer?: string | undefined;
    /** Absent at the list price of the model. */
    readonly modifiers?: PricingModifiers | undefined;
    /** The record covers only a part of the spend, so that the true cost is higher. */
    readonly isPartial?: boolean | undefined;
    /**
     * Counts and cost are at least so much: the request was still going on when its record was
     * written. Unlike a record that `isPartial`, it is no part of something larger.
     */
    readonly isFloor?: boolean | undefined;
    /** Present where several documents may record the same spend; see `SessionRef`. */
    readonly session?: SessionRef | undefined;
}
/** A price of an earlier run of this program. */
export interface RecordedPrice {
    /** US dollars. */
    readonly usd: number;
    /** False when a part had no price, so that the true cost is higher. */
    readonly isComplete: boolean;
    /** Least and most that it may be; absent where `usd` is no estimate. US dollars. */
    readonly range?: {
        readonly lowUsd: number;
        readonly highUsd: number;
    } | undefined;
}
/**
 * How a record belongs to a session of Claude Code. Up to three kinds of documents record a
 * session (requests in transcripts, cumulative totals in results, agents in telemetry);
 * reconciling counts each spend once.
 */
export interface SessionRef {
    /** Absent when the document does not name it. */
    readonly id?: Identity | undefined;
    /**
     * The message that the request answered with: a sidechain's replay has its parent's
     * message and a request of its own.
     */
    readonly message?: Identity | undefined;
    readonly isSidechain?: boolean | undefined;
    /** False where the row names no request: gateways then give several answers one id. */
    readonly hasRequest?: boolean | undefined;
    /** The agent that spent it, for records of agents. */
    readonly agent?: AgentRef | undefined;
}
/** An agent of a session, named as the documents name it to each other; never shown. */
export interface AgentRef {
    readonly id: string;
    /** Id of the multi-agent run that it belongs to; absent outside of one. */
    readonly run?: string | undefined;
}
/** Conditions under which a request costs other than at the list price of its model. */
export interface PricingModifiers {
    /** `other` is one that this version does not know, so that its price is unknown too. */
    readonly speed?: 'fast' | 'other' | undefined;
    readonly tier?: 'batch' | 'priority' | 'other' | undefined;
    /** The answer was computed within one country for a surcharge. */
    readonly region?: 'us' | undefined;
}
/** Where a document came from, for messages; never used as a path. */
export interface Origin {
    /** Artifact name, or the file or folder that the user named. */
    readonly container: string;
    /** Name inside the container; empty when the container is the document. */
    readonly path: string;
}
/** Why a line was not read as a record. */
export declare const REJECT_REASONS: readonly ['malformed', 'not-an-object', 'missing-tokens', 'negative', 'not-a-number', 'implausible', 'too-long'];
export type RejectReason = (typeof REJECT_REASONS)[number];
/** A line that could not be read, with its position. */
export interface Reject {
    readonly reason: RejectReason;
    readonly origin: Origin;
    /** 1-based line in the document. */
    readonly line: number;
}
