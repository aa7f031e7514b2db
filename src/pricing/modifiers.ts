import type { PricingModifiers } from '../domain/usage-record.ts';
import { canonicalModel } from './model-name.ts';

/**
 * What fast mode multiplies the list price of a model by, in every bucket
 * (https://github.com/ryoppippi/ccusage `fast-multiplier-overrides.json` and Langfuse's
 * `default-model-prices.json`, read 2026-11).
 */
const FAST: Readonly<Record<string, number>> = {
  'claude-opus-4-6': 6,
  'claude-opus-4-7': 6,
  'claude-opus-4-8': 2,
  'claude-opus-5': 2,
};

/** The Batches API costs half the list price (https://www.anthropic.com/pricing, 2026-11). */
const BATCH = 0.5;

/** The surcharge for answers computed in the US alone (https://www.anthropic.com/pricing, 2026-11). */
const US_REGION = 1.1;

/**
 * What modifiers multiply the list price of a model by; 1 without any. Undefined when that is
 * not known: fast mode of a model that is not listed here, or a committed tier.
 */
export function multiplierOf(
  model: string,
  modifiers: PricingModifiers | undefined,
): number | undefined {
  if (modifiers === undefined) return 1;
  const name = canonicalModel(model);
  const fast =
    modifiers.speed === undefined ? 1 : Object.hasOwn(FAST, name) ? FAST[name] : undefined;
  if (fast === undefined || modifiers.tier === 'priority') return undefined;
  return (
    fast * (modifiers.tier === 'batch' ? BATCH : 1) * (modifiers.region === 'us' ? US_REGION : 1)
  );
}
