import type { CallLabels, CallRecord } from '../domain/call-record.js';
/** A call that is being made, for the layers that answer it in the provider's place. */
export interface MadeCall {
    /** Those of its client and of the code that makes it. */
    readonly labels: CallLabels;
    /** What is recorded of it; undefined for what is not recorded. */
    readonly record: CallRecord | undefined;
    /** Tells later what became of it. */
    tell(records: readonly CallRecord[]): void;
}
/**
 * Runs a function whose calls to models have these labels, whatever it awaits and starts, in
 * parallel with others. They win over those of the client, and the inner ones over the outer.
 * Returns what the function returns.
 *
 * @example
 * ```ts
 * await withLabels({ task: 'triage', template: 'triage-v3' }, () => client.messages.create(…));
 * ```
 */
export declare function withLabels<T>(labels: CallLabels, work: () => T): T;
/** The labels of the code that is running. */
export declare function labelsHere(): CallLabels | undefined;
/** Runs a function whose calls are counted in `seen`. */
export declare function countingCalls<T>(seen: {
    calls: number;
}, work: () => T): T;
/** Notes that a call is being recorded. */
export declare function noteCall(): void;
/** Whether a layer around this one records the call to this address. */
export declare function isRecordedAround(url: string): boolean;
/** Makes a call that this layer records. */
export declare function makingCall<T>(url: string, made: MadeCall, send: () => T): T;
/** The recorded call that is being made; undefined where no layer around records it. */
export declare function callHere(): MadeCall | undefined;
/** Only what labels are, and not endless: options may hold anything. */
export declare function cleanLabels(labels: CallLabels): CallLabels;
