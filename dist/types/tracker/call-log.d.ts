import type { CallRecord } from '../domain/call-record.js';
import type { CallSink } from './call-sink.js';
export declare class CallLog {
    #private;
    constructor(sink: CallSink);
    /** Key of the hashes of prompts, in hexadecimal digits. */
    get hashKey(): string;
    /** Does our part of a call; undefined where it fails. */
    attempt<T>(work: () => T): T | undefined;
    /** The time of a call that begins; undefined where the clock cannot be right. */
    now(): number | undefined;
    /**
     * Does work soon, when what the program waits for is under way: not before its call is on
     * the wire.
     */
    soon(work: () => void): void;
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
