import type { Rates } from './rates.ts';

/** Day on which the overlay was last compared with its sources. */
export const OVERLAY_DATE = '2026-11-22';

/**
 * Models that the bundled price list does not know, by canonical name: the prices that
 * GitHub's firewall budgets with, in US dollars per million tokens. Source:
 * https://github.com/github/gh-aw-firewall `containers/api-proxy/ai-credits-pricing.js`
 * (read 2026-08). A test fails when the price list learns one of them, so that it leaves.
 */
export const OVERLAY: Readonly<Record<string, Rates>> = {
  'claude-mythos-5': { input: 10, output: 50, cacheRead: 1, cacheWrite: 12.5 },
  'gemini-3-1-flash': { input: 0.75, output: 4.5, cacheRead: 0.075 },
  'gemini-3-1-pro': { input: 2, output: 12, cacheRead: 0.2 },
  'gemini-3-flash': { input: 0.5, output: 3, cacheRead: 0.05 },
  'mai-code-1-flash': { input: 0.75, output: 4.5, cacheRead: 0.075 },
  'raptor-mini': { input: 0.25, output: 2, cacheRead: 0.025 },
};
