/*
 * What savings are worked out from: sums that the ledger keeps and no page shows. A cost is
 * shared out among the buckets by what their tokens cost beside each other, so that tiers,
 * discounts and the user's own prices are in a saving as they are in the cost.
 */
import { compareText } from '../domain/compare-text.ts';
import { groupBy } from '../domain/group-by.ts';
import { toDollars } from '../domain/money.ts';
import type { WorkflowReport } from '../domain/report.ts';
import type { CachingFacts, CheaperModel, SpendFacts } from '../findings/spend-facts.ts';
import { sumCells, type Cell } from '../ledger/cell.ts';
import { repeatedBetween } from '../ledger/repeats.ts';
import type { Tally } from '../ledger/tally.ts';
import type { RatesOf, RelativeRates } from '../trend/split-change.ts';
import type { ReportParts } from './build.ts';
import { keyOfWorkflow } from './build-workflows.ts';
import { relativeRatesOf } from './relative-rates.ts';

/**
 * Finds the facts of a workflow of the report, once for all rules that ask; undefined for one
 * without usage.
 */
export function spendFactsOf(
  parts: ReportParts,
): (workflow: WorkflowReport) => SpendFacts | undefined {
  const ratesOf = remembered(relativeRatesOf(parts), (model) => model);
  const cells = groupBy(parts.ledger.cells(), ({ workflow }) => keyOfWorkflow(workflow));
  return remembered((workflow: WorkflowReport) => {
    const own = cells.get(keyOfWorkflow(workflow));
    return own && factsOf(own, ratesOf, parts);
  }, keyOfWorkflow);
}

function remembered<T, R>(of: (value: T) => R, keyOf: (value: T) => string): (value: T) => R {
  const results = new Map<string, { readonly result: R }>();
  return (value) => {
    const key = keyOf(value);
    const known = results.get(key) ?? { result: of(value) };
    results.set(key, known);
    return known.result;
  };
}

function factsOf(cells: readonly Cell[], ratesOf: RatesOf, parts: ReportParts): SpendFacts {
  const overMidnight = repeatedOverMidnight(cells);
  const priced = cells.flatMap((cell) =>
    pricedOf(cell, ratesOf(cell.model), overMidnight.get(cell) ?? 0),
  );
  const ofPriced = (usdOf: (cell: PricedCell) => number): number | null =>
    priced.length === 0 ? null : sum(priced.map(usdOf));
  return {
    caching: cachingOf(priced),
    unreadWrites: unreadWritesOf(priced),
    promptUsd: ofPriced(({ usdPerToken, tally, rates }) => {
      const { uncachedInput, cacheRead, cacheWrite } = tally;
      const { cacheRead: read, cacheWrite: write } = rates;
      return (
        (uncachedInput.total + cacheRead.total * read + cacheWrite.total * write) * usdPerToken
      );
    }),
    smallRequestsUsd: ofPriced(({ tally }) => toDollars(tally.smallNanos)),
    cheaperModels: cheaperModelsOf(cells, parts),
  };
}

/**
 * Tokens that the first request of a day repeats of the last one of the day before in the same
 * run: each day has a cell of its own, of requests of which it knows what they repeat.
 */
function repeatedOverMidnight(cells: readonly Cell[]): ReadonlyMap<Cell, number> {
  const ofRuns = groupBy(cells, ({ tally: _tally, repeats: _repeats, day: _day, ...same }) =>
    JSON.stringify(same),
  );
  const repeated = new Map<Cell, number>();
  for (const group of ofRuns.values()) {
    const days = group
      .filter(({ day }) => day !== undefined)
      .toSorted((a, b) => compareText(a.day ?? '', b.day ?? ''));
    for (const [index, cell] of days.entries()) {
      const before = days[index - 1];
      if (before) repeated.set(cell, repeatedBetween(before.repeats, cell.repeats));
    }
  }
  return repeated;
}

/** A cell of which the cost and all buckets are known. */
interface PricedCell {
  readonly tally: Tally;
  readonly repeats: Pick<Cell['repeats'], 'requests' | 'tokens' | 'uncached'>;
  readonly rates: RelativeRates;
  /** US dollars of an uncached token of the prompt. */
  readonly usdPerToken: number;
}

function pricedOf(
  { tally, repeats: { requests, tokens, uncached } }: Cell,
  rates: RelativeRates,
  overMidnight: number,
): readonly PricedCell[] {
  const { uncachedInput, cacheRead, cacheWrite, output, unsplit, cost } = tally;
  const weight =
    uncachedInput.total +
    cacheRead.total * rates.cacheRead +
    cacheWrite.total * rates.cacheWrite +
    output.total * rates.output;
  if (weight === 0 || cost.priced === 0 || unsplit.known > 0) return [];
  const repeats = { requests, tokens: tokens + overMidnight, uncached };
  return [{ tally, repeats, rates, usdPerToken: toDollars(cost.nanos) / weight }];
}

/**
 * With caching, what a request repeats of the one before it is read, and the rest of its
 * prompt written. So each repeated token saves a write less a read, and each token that was
 * sent uncached costs what a write takes more than sending it. Of input whose requests' order
 * is unknown, at most all but one prompt was repeated, and nothing is known of writes.
 */
function cachingOf(cells: readonly PricedCell[]): CachingFacts | null {
  if (cells.length === 0) return null;
  const parts = cells.map(({ tally, repeats, rates, usdPerToken }) => {
    const { cacheRead: read, cacheWrite: write } = rates;
    const unordered = Math.max(0, tally.uncachedInput.total - repeats.uncached);
    const requests = tally.records === tally.requests ? tally.requests - repeats.requests : 0;
    const repeatable = requests > 0 ? 1 - 1 / requests : 1;
    return {
      tokens: repeats.tokens,
      uncached: repeats.uncached,
      unordered,
      ordered: ((write - read) * repeats.tokens - (write - 1) * repeats.uncached) * usdPerToken,
      atMost: unordered * repeatable * Math.max(0, 1 - read) * usdPerToken,
    };
  });
  const atMost = sum(parts.map((part) => part.atMost));
  return {
    repeatedTokens: sum(parts.map(({ tokens }) => tokens)),
    uncachedTokens: sum(parts.map(({ uncached }) => uncached)),
    unorderedTokens: sum(parts.map(({ unordered }) => unordered)),
    savingUsd: Math.max(0, sum(parts.map(({ ordered }) => ordered))) + atMost,
    isUpperBound: atMost > 0,
  };
}

/** A token that was written and read again was worth its write; of the others, at least this many. */
function unreadWritesOf(cells: readonly PricedCell[]): SpendFacts['unreadWrites'] {
  if (cells.length === 0) return null;
  const written = sum(cells.map(({ tally }) => tally.cacheWrite.total));
  const read = sum(cells.map(({ tally }) => tally.cacheRead.total));
  const tokens = Math.max(0, written - read);
  const surcharge = sum(
    cells.map(
      ({ tally, rates, usdPerToken }) =>
        tally.cacheWrite.total * Math.max(0, rates.cacheWrite - 1) * usdPerToken,
    ),
  );
  return { tokens, surchargeUsd: written === 0 ? 0 : (surcharge * tokens) / written };
}

function cheaperModelsOf(cells: readonly Cell[], parts: ReportParts): readonly CheaperModel[] {
  const { prices, window, generatedAt } = parts;
  const at = (window.to ?? generatedAt).getTime();
  const models = groupBy(cells, ({ provider, model }) => JSON.stringify([provider, model]));
  return [...models.values()]
    .flatMap((group): CheaperModel[] => {
      const [first] = group;
      const cheaper = first && prices.nextCheaper(first.model, at);
      const tally = sumCells(group);
      if (first === undefined || cheaper === undefined || tally.cost.priced === 0) return [];
      const { provider, model } = first;
      const tokens = tokensOf(tally);
      const [own, other] = [model, cheaper].map(
        (name) => prices.priceOf({ provider, model: name, at, tokens })?.usd,
      );
      if (!own || other === undefined || other >= own) return [];
      const costUsd = toDollars(tally.cost.nanos);
      return [{ model, cheaper, costUsd, savingUsd: costUsd * (1 - other / own) }];
    })
    .sort((a, b) => b.savingUsd - a.savingUsd);
}

function tokensOf({ uncachedInput, cacheRead, cacheWrite, output }: Tally) {
  return {
    uncachedInput: uncachedInput.total,
    cacheRead: cacheRead.total,
    cacheWrite: cacheWrite.total,
    output: output.total,
  };
}

/** From the smallest: what was read first must not move the last digit. */
function sum(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b).reduce((all, one) => all + one, 0);
}
