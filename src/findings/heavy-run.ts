import { defineRunHint } from './run-hint.ts';
import { sayTokens } from './wording.ts';

/** Single runs use more tokens at full price (uncached input, cache writes, output) than the threshold. */
export const heavyRun = defineRunHint('heavy-run', 'run-full-price-tokens', {
  unit: 'tokens',
  numberOf: ({ fullPriceTokens }) => fullPriceTokens,
  format: sayTokens,
  sayOver: (limit) => `used more than ${sayTokens(limit)} full-price tokens`,
  needs: 'the full-price tokens of every run',
});
