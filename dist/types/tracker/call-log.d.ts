import type { CallRecord } from '../domain/call-record.js';
import type { CallSink } from './call-sink.js';
/** Gives what is known of a call now; nothing of what is not recorded. */
export type StateOf = () => readonly CallRecord[];
export declare class CallLog {
    #private;
    constructor(sink: CallSink);
    /** Key of the hashes of prompts, in hexadecimal digits. */
    get hashKey(): string;
    /** Does our part of a call; undefined where it fails. */
    attempt<T>(work: () => T): T | undefined;
    /** The time of a call that begins; undefined where the clock cannot be right. */
    now(): number | undefined;
    /** Writes a call that began, soon: while the program waits for its answer. */
    begin(state: StateOf): void;
    /** Writes the last state of a call. */
    end(state: StateOf, calls: readonly CallRecord[]): void;
    write(calls: readonly CallRecord[]): void;
    flush(): Promise<number>;
    close(): void;
}
/**
 * Writes what still waits: at the end of a program that handles SIGTERM, or of a function in a
 * cloud. Resolves with the number of calls that could not be written, after five seconds at most.
 * It never rejects.
 */
export declare function flush(): Promise<number>;
