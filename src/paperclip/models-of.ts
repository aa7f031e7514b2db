import { groupBy } from '../domain/group-by.ts';
import type { PaperclipModel } from '../domain/paperclip-report.ts';
import type { Tokens } from '../domain/tokens.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import { byMoney, shareOf, sumCosts } from './cost-sums.ts';
import type { PricedSpend } from './priced-spend.ts';

/** Few enough for the tier of small requests, many enough to divide exactly. */
const SAMPLE_TOKENS = 1_000;
const PER_MILLION = 1_000_000 / SAMPLE_TOKENS;

const NONE: Tokens = { uncachedInput: 0, cacheRead: 0, cacheWrite: 0, output: 0 };

/** Which models were used, by whom, and what they list for. */
export function modelsOf(
  spends: readonly PricedSpend[],
  prices: Pick<PriceBook, 'priceOf'>,
  end: Date,
): readonly PaperclipModel[] {
  const groups = groupBy(spends, ({ facts }) => JSON.stringify([facts.provider, facts.model]));
  const isCounted = spends.every(({ facts }) => facts.events > 0);
  const events = sumCosts(spends).events;
  return [...groups.values()]
    .flatMap((own): PaperclipModel[] => {
      const [first] = own;
      if (first === undefined) return [];
      const { provider, model } = first.facts;
      const perMillion = (bucket: 'uncachedInput' | 'cacheRead' | 'output'): number | null => {
        const tokens = { ...NONE, [bucket]: SAMPLE_TOKENS };
        const price = prices.priceOf({ provider, model, at: end.getTime(), tokens });
        return price?.isComplete === true ? price.usd * PER_MILLION : null;
      };
      const sums = sumCosts(own);
      return [
        {
          provider,
          model,
          events: own.every(({ facts }) => facts.events > 0) ? sums.events : 0,
          share: isCounted ? shareOf(sums.events, events) : null,
          ...sums.tokens,
          spendUsd: sums.cost.spendUsd,
          spendIsFloor: sums.cost.spendIsFloor,
          agents: [...new Set(own.map(({ agent }) => agent))].toSorted(),
          inputUsdPerMillion: perMillion('uncachedInput'),
          cachedUsdPerMillion: perMillion('cacheRead'),
          outputUsdPerMillion: perMillion('output'),
        },
      ];
    })
    .sort(
      byMoney(
        ({ spendUsd }) => spendUsd,
        ({ provider, model }) => `${model} ${provider}`,
      ),
    );
}
