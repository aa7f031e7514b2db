import type { Tokens } from '../domain/tokens.ts';
import type { RatesOf, RelativeRates } from '../trend/split-change.ts';
import type { ReportParts } from './build.ts';

/** Of a model without a price: those of most, read 2026-11 in the bundled price list. */
const USUAL_RATES: RelativeRates = { cacheRead: 0.1, cacheWrite: 1.25, output: 5 };

/** Few enough for the tier of small requests, many enough to divide exactly. */
const TOKENS = 1_000;
const NO_TOKENS: Tokens = { uncachedInput: 0, cacheRead: 0, cacheWrite: 0, output: 0 };

/** What tokens cost beside each other at the end of the window, model by model. */
export function relativeRatesOf({ ledger, prices, window, generatedAt }: ReportParts): RatesOf {
  const providers = new Map(Array.from(ledger.cells(), ({ model, provider }) => [model, provider]));
  const at = (window.to ?? generatedAt).getTime();
  return (model) => {
    const provider = providers.get(model) ?? '';
    const cost = (bucket: keyof Tokens): number | undefined =>
      prices.priceOf({ provider, model, at, tokens: { ...NO_TOKENS, [bucket]: TOKENS } })?.usd;
    const input = cost('uncachedInput');
    if (!input) return USUAL_RATES;
    const rate = (bucket: keyof RelativeRates): number => (cost(bucket) ?? input) / input;
    return { cacheRead: rate('cacheRead'), cacheWrite: rate('cacheWrite'), output: rate('output') };
  };
}
