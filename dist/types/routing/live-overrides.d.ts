/** Where models of roles are changed while the program runs; the variable goes first. */
export interface OverrideSources {
    /** A YAML or JSON file with one "role: model" a line. Without it the table holds. */
    readonly file?: string | undefined;
    /** Name of an environment variable with the same text. */
    readonly variable?: string | undefined;
    /** How often they are looked at. Milliseconds; 1,000 when absent. */
    readonly checkEveryMs?: number | undefined;
}
/** Models by role that are in force instead of those of the table. */
export type Overrides = ReadonlyMap<string, string>;
/** Overrides as of now. Never throws: what is bad is told once, and the last good stay. */
export interface LiveOverrides {
    ofVariable(): Overrides;
    ofFile(): Overrides;
}
/**
 * Watches overrides.
 *
 * @param check - makes overrides of parsed YAML; throws an Error whose message says what is
 *   wrong, to stand behind the source's name.
 * @param warn - told of each bad state once, until a good one was seen.
 */
export declare function watchOverrides(sources: OverrideSources, check: (value: unknown) => Overrides, warn: (message: string) => void): LiveOverrides;
