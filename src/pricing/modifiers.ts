import type { PricingModifiers } from '../domain/usage-record.ts';
import { canonicalModel } from './model-name.ts';

/**
 * What fast mode multiplies the list price of a model by, in every bucket
 * (https://github.com/ryoppippi/ccusage `fast-multiplier-overrides.json` and Langfuse's
 * `default-model-prices.json`, read 2026-11; of Claude Opus 5.5, $8 and $40:
 * https://www.anthropic.com/news/claude-opus-5-5, 2026-09-22, and
 * https://platform.claude.com/docs/en/about-claude/pricing, 2026-09-23).
 */
const FAST: Readonly<Record<string, number>> = {
  'claude-opus-4-6': 6,
  'claude-opus-4-7': 6,
  'claude-opus-4-8': 2,
  'claude-opus-5': 2,
  'claude-opus-5-5': 2,
};

/** The Batches API costs half the list price (https://www.anthropic.com/pricing, 2026-11). */
const BATCH = 0.5;

/** The surcharge for answers computed in the US alone (https://www.anthropic.com/pricing, 2026-11). */
const US_REGION = 1.1;

/** Why spend has no price: its model has none, or none in fast mode or on its service tier. */
export type UnpricedReason = 'no-price' | 'no-price-for-speed' | 'no-price-for-tier';

/** Whether a model, by its canonical name, has a fast mode with a public price. */
export function hasFastMode(name: string): boolean {
  return Object.hasOwn(FAST, name);
}

/**
 * What modifiers multiply the list price of a model by; 1 without any. The reason when that is
 * not known: fast mode of a model that is not listed here, a committed tier, or a speed or tier
 * that this version does not know.
 */
export function multiplierOf(
  model: string,
  modifiers: PricingModifiers | undefined,
): number | Exclude<UnpricedReason, 'no-price'> {
  if (modifiers === undefined) return 1;
  if (modifiers.tier === 'priority' || modifiers.tier === 'other') return 'no-price-for-tier';
  const name = canonicalModel(model);
  const fast = speedMultiplier(name, modifiers.speed);
  if (fast === undefined) return 'no-price-for-speed';
  return (
    fast * (modifiers.tier === 'batch' ? BATCH : 1) * (modifiers.region === 'us' ? US_REGION : 1)
  );
}

function speedMultiplier(name: string, speed: PricingModifiers['speed']): number | undefined {
  if (speed === undefined) return 1;
  return speed === 'fast' && hasFastMode(name) ? FAST[name] : undefined;
}
