import { compareText } from '../domain/compare-text.ts';
import { MS_PER_DAY } from '../domain/day.ts';
import { groupBy } from '../domain/group-by.ts';
import { toDollars } from '../domain/money.ts';
import type { Tokens } from '../domain/tokens.ts';
import type { AssumedMeaning, NearestPrice, Pricing, ReportedCost } from '../domain/report.ts';
import { groupCells, sumCells, type Cell } from '../ledger/cell.ts';
import type { Tally } from '../ledger/tally.ts';

/** What a report shows of the prices that it was made with. */
export interface PricesUsed {
  readonly source: string;
  readonly version: string;
  /** UTC day on which the list was published. */
  readonly listDate: string;
  isOverridden(model: string): boolean;
  nearestTo(model: string): string | undefined;
  /** The next smaller model of its family with a lower price, as the list names it. */
  nextCheaper(model: string, at: number): string | undefined;
  /** What tokens of a model cost at an instant (milliseconds since 1970); undefined without a price. */
  priceOf(request: {
    readonly provider: string;
    readonly model: string;
    readonly at: number;
    readonly tokens: Tokens;
  }): { readonly usd: number } | undefined;
}

/** A list that is so much older than a request may lack its price. Days. */
const STALE_DAYS = 60;

/** How far a choice without proof may move a total before the report shows it. Ratio. */
const SHOWN_SHARE = 0.01;

/** How the cells were priced. */
export function buildPricing(cells: readonly Cell[], prices: PricesUsed): Pricing {
  const models = groupCells(cells, ({ model }) => model);
  const unpriced = [...models]
    .filter(([, { cost, records }]) => cost.priced + cost.unknown < records)
    .sort(([a], [b]) => compareText(a, b));
  const assumed = assumedMeanings(cells);
  return {
    source: prices.source,
    version: prices.version,
    listDate: prices.listDate,
    ...(isStale(cells, prices.listDate) && { isStale: true }),
    overridden: [...models.keys()].filter((model) => prices.isOverridden(model)).sort(compareText),
    unpriced: unpriced.map(([model]) => model),
    ...(unpriced.length > 0 && {
      nearest: unpriced.map(([model, tally]) => nearestPrice(model, tally, prices)),
    }),
    ...(assumed.length > 0 && { assumed }),
    reported: reportedCosts(cells),
  };
}

function isStale(cells: readonly Cell[], listDate: string): boolean {
  const newest = cells.reduce((latest, { day = '' }) => (day > latest ? day : latest), '');
  return Date.parse(newest) - Date.parse(listDate) > STALE_DAYS * MS_PER_DAY;
}

function nearestPrice(model: string, { unpriced }: Tally, prices: PricesUsed): NearestPrice {
  const { ofSpeed, ofTier, estimated, nanos } = unpriced;
  const ofModifier = ofTier >= ofSpeed ? 'no-price-for-tier' : 'no-price-for-speed';
  return {
    model,
    reason: ofSpeed + ofTier === 0 ? 'no-price' : ofModifier,
    as: estimated === 0 ? null : (prices.nearestTo(model) ?? null),
    usd: estimated === 0 ? null : toDollars(nanos),
  };
}

/** Of the workflows whose total the choice moves. */
function assumedMeanings(cells: readonly Cell[]): AssumedMeaning[] {
  const moved = [...groupBy(cells, ({ workflow }) => workflow.name).values()].filter(isMoved);
  const groups = groupBy(moved.flat(), ({ provider, model }) => JSON.stringify([provider, model]));
  return [...groups.values()].flatMap((group): AssumedMeaning[] => {
    const [first] = group;
    const { records, nanos, otherNanos } = sumCells(group).assumed;
    if (first === undefined || records === 0) return [];
    const { provider, model } = first;
    return [
      {
        provider,
        model,
        requests: records,
        meaning: 'inclusive',
        costUsd: toDollars(nanos),
        otherCostUsd: toDollars(otherNanos),
      },
    ];
  });
}

function isMoved(cells: readonly Cell[]): boolean {
  const { assumed, cost } = sumCells(cells);
  return Math.abs(assumed.otherNanos - assumed.nanos) > SHOWN_SHARE * cost.nanos;
}

function reportedCosts(cells: readonly Cell[]): ReportedCost[] {
  const groups = groupBy(cells, ({ provider, producer }) => JSON.stringify([provider, producer]));
  return [...groups.values()]
    .flatMap((group): ReportedCost[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { reported, reportedAlone } = sumCells(group);
      const who = { writer: first.producer ?? null, provider: first.provider };
      const both: ReportedCost = {
        ...who,
        requests: reported.requests,
        reportedUsd: toDollars(reported.nanos),
        ourUsd: toDollars(reported.ourNanos),
        difference: reported.ourNanos === 0 ? null : reported.nanos / reported.ourNanos - 1,
      };
      const alone: ReportedCost = {
        ...who,
        requests: reportedAlone.records,
        reportedUsd: toDollars(reportedAlone.nanos),
        ourUsd: 0,
        difference: null,
      };
      return [both, alone].filter(({ requests }) => requests > 0);
    })
    .sort(
      (a, b) => compareText(a.provider, b.provider) || compareText(a.writer ?? '', b.writer ?? ''),
    );
}
