/** What happens to a batch. */
export interface BatchProgress {
    readonly provider: 'anthropic' | 'openai';
    /** The provider's id of the batch; undefined where it could not be made. */
    readonly batch: string | undefined;
    /**
     * `created`; `resumed`, by a program that found it when it started; `working`, each time that
     * it is looked at; `ended`; `failed`: it could not be made or fetched.
     */
    readonly state: 'created' | 'resumed' | 'working' | 'ended' | 'failed';
    /** Calls in it. */
    readonly calls: number;
    /**
     * Calls that have their answer; undefined while the provider does not say. Those of a batch
     * that ended without one were made again by themselves, if anybody waited.
     */
    readonly answered: number | undefined;
    /** What went wrong, without a prompt; absent where nothing did. */
    readonly reason?: string;
}
export type OnProgress = (progress: BatchProgress) => void;
