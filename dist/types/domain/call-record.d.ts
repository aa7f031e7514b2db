import type { Count, Tokens } from './tokens.js';
import type { PricingModifiers } from './usage-record.js';
/**
 * How a call to a model's API ended. `partial`: its answer was cut, so that what it wrote is
 * unknown; `failed`: it has no answer; `unfinished`: nobody read its answer to the end, or the
 * program ended first; `cached`: the response cache answered, and nothing was spent.
 */
export declare const CALL_OUTCOMES: readonly ['complete', 'partial', 'failed', 'unfinished', 'cached'];
export type CallOutcome = (typeof CALL_OUTCOMES)[number];
/** What a program says of its calls, beside what the calls say themselves. */
export interface CallLabels {
    readonly agent?: string | undefined;
    readonly task?: string | undefined;
    /** Name of the prompt template; without one, a template is known by a keyed hash. */
    readonly template?: string | undefined;
    /** Role of the routing table that chose the model. */
    readonly role?: string | undefined;
    /** False where nobody waits for the answer, so that a batch would do; absent is unknown. */
    readonly isAwaited?: boolean | undefined;
}
/** At most so many prefixes of a prompt are told apart, which reach over 917,504 code units. */
export declare const MAX_PREFIX_HASHES = 32;
/**
 * Where the prefix of each hash ends: every quarter of an octave from 4,096 code units on, so
 * that what two calls share is told to a fifth, whatever its size. Shorter ones have less than
 * the 1,024 tokens that providers cache at least. UTF-16 code units.
 */
export declare function prefixLengthAt(index: number): number;
/** A prompt as far as it may be remembered: never its text. */
export interface CallPrompt {
    /** Keyed hash of the system prompt and tools, 16 hexadecimal digits; absent where unknown. */
    readonly templateHash?: string | undefined;
    /** Their length. UTF-16 code units. */
    readonly templateLength?: number | undefined;
    /** Keyed hash of all that was asked, model and options included, 16 hexadecimal digits. */
    readonly requestHash?: string | undefined;
    /** Length of all that was asked. UTF-16 code units. */
    readonly requestLength?: number | undefined;
    /**
     * Keyed hashes of the prompt's first `prefixLengthAt(index)` code units, at most
     * `MAX_PREFIX_HASHES`: two calls share the prefix up to their last common hash. Calls of one
     * `templateHash` share at least `templateLength`.
     */
    readonly prefixHashes?: readonly string[] | undefined;
    /** Whether the model was given tools; absent where unknown. */
    readonly hasTools?: boolean | undefined;
}
/**
 * Calls that a store lost, or that something went wrong about, so that a report can say so.
 * `busy`: the store was locked for too long; `unavailable`: it could not be opened or written
 * (corrupt, foreign, read-only, a full disk, no such folder); `fault`: a defect of the tracker;
 * `clock`: the machine's clock jumped, so that times may be wrong.
 */
export declare const LOSS_REASONS: readonly ['busy', 'unavailable', 'fault', 'clock'];
export type LossReason = (typeof LOSS_REASONS)[number];
export interface CallLoss {
    /** When it was noted, in milliseconds since 1970. */
    readonly at: number;
    readonly reason: LossReason;
    /** Calls that are nowhere; 0 where all of them were kept after all. */
    readonly calls: number;
    /** What the system said, without a prompt or a path; absent where it said nothing. */
    readonly detail?: string | undefined;
}
/** One attempt of one call to a model's API, as the tracker's store keeps it. */
export interface CallRecord extends CallLabels, CallPrompt {
    /** Of this attempt, in every store and on every machine. */
    readonly id: string;
    /** Shared by the attempts of one call. */
    readonly call: string;
    /** 0 is the first; more is a retry of the same call. Absent where the client does not say. */
    readonly attempt?: number | undefined;
    /** When it began, in milliseconds since 1970. */
    readonly at: number;
    /** As reports name it: `anthropic`, `openai`, `gemini`, …; `unknown` for other hosts. */
    readonly provider: string;
    /** What was called: `messages`, `chat`, `responses`, `embeddings`, `generate-content`, … */
    readonly api: string;
    readonly askedModel?: string | undefined;
    readonly answeredModel?: string | undefined;
    /** The provider's own id of the answer: what is fetched twice was spent once. */
    readonly responseId?: string | undefined;
    /** HTTP status; absent where no answer came. */
    readonly status?: number | undefined;
    readonly outcome: CallOutcome;
    /** Whether the call is one that spends tokens; counting tokens or reading a batch does not. */
    readonly isSpend: boolean;
    readonly tokens: Tokens;
    /** The part of the output that was thinking, where known. */
    readonly reasoning?: Count;
    readonly webSearches?: Count;
    /** Absent at the list price of the model. */
    readonly modifiers?: PricingModifiers | undefined;
    /** From the call to the end of its answer. Milliseconds. */
    readonly durationMs?: number | undefined;
    readonly isStream: boolean;
    /** A hit of the response cache: what the call would have cost. Whole nano-dollars. */
    readonly savedNanoUsd?: number | undefined;
}
