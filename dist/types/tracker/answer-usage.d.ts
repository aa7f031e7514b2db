import type { Count, Tokens } from '../domain/tokens.js';
import type { PricingModifiers } from '../domain/usage-record.js';
export type Wire = Readonly<Record<string, unknown>>;
export interface AnswerUsage {
    readonly tokens: Tokens;
    readonly reasoning?: Count;
    readonly webSearches?: Count;
    readonly modifiers?: PricingModifiers | undefined;
}
export declare function isWire(value: unknown): value is Wire;
/**
 * Reads a `usage` or `usageMetadata`; undefined where it has no count that is known here.
 *
 * @param model - decides whether a count that is missing is 0.
 * @param tier - of the answer around it, where the usage names none.
 */
export declare function readAnswerUsage(wire: unknown, model: string | undefined, tier?: unknown): AnswerUsage | undefined;
