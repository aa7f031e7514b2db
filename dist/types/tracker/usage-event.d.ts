import { type Wire } from './answer-usage.js';
/** The body of a request that asks for its usage; undefined where it does already, or cannot. */
export declare function askForUsage(body: Wire | undefined): string | undefined;
/** Lets the bytes of a stream of events through without the event of its usage. */
export declare class UsageEventFilter {
    #private;
    /** Whole events; the rest is held until it is one. */
    pass(bytes: Uint8Array): Uint8Array;
    /** What was held. */
    end(): Buffer;
}
