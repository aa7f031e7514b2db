import type { ListedMatch, ListedModel, ListedPeriod, ListedPrice } from '../domain/price-list.ts';
import type { Rates } from './rates.ts';
import type { Band, Tariff } from './tariff.ts';

/** Whether the list knows a price of a model's tokens: not of free ones and of audio. */
export function hasPrice({ prices }: ListedModel): boolean {
  return (isPeriods(prices) ? prices : [{ prices }]).some(
    ({ prices: { input_mtok, output_mtok } }) =>
      input_mtok !== undefined && output_mtok !== undefined,
  );
}

/**
 * The tariffs of a listed model that has a price. As in the list's own calculation, what it has no rate for
 * costs what it is a part of: a cache read costs as input, a write for an hour as any write.
 */
export function tariffsOf({ prices }: ListedModel): readonly Tariff[] {
  const periods = isPeriods(prices) ? prices : [{ prices }];
  return periods.flatMap(({ constraint, prices: listed }): Tariff[] => {
    const bands = bandsOf(listed);
    if (bands === undefined) return [];
    const webSearches = priceFor(listed, 'web_searches_kcount', 0);
    return [{ ...whenOf(constraint), bands, webSearches }];
  });
}

/** Names that the list has for a model, exact ones first. */
export function namesOf({ id, match }: ListedModel): { exact: string[]; stems: string[] } {
  const names = { exact: [id], stems: [] as string[] };
  addNames(match, names);
  return names;
}

function addNames(match: ListedMatch, names: { exact: string[]; stems: string[] }): void {
  const { equals, or, and } = match;
  if (typeof equals === 'string') names.exact.push(equals);
  for (const stem of [match['starts_with'], match['contains'], match['ends_with']]) {
    if (typeof stem === 'string') names.stems.push(stem.replace(/[-@.]+$/, ''));
  }
  for (const parts of [or, and]) {
    if (Array.isArray(parts)) for (const one of parts as ListedMatch[]) addNames(one, names);
  }
}

function isPeriods(prices: ListedModel['prices']): prices is readonly ListedPeriod[] {
  return Array.isArray(prices);
}

function whenOf(constraint: ListedPeriod['constraint']): Pick<Tariff, 'from' | 'hours'> {
  if (constraint === undefined) return {};
  if ('start_date' in constraint) return { from: Date.parse(constraint.start_date) };
  return { hours: { from: timeOf(constraint.start_time), to: timeOf(constraint.end_time) } };
}

/** Milliseconds since midnight in UTC. */
function timeOf(text: string): number {
  return Date.parse(`1970-01-01T${text}`);
}

function bandsOf(listed: ListedPrice): Tariff['bands'] | undefined {
  const smallest = ratesFor(listed, 0);
  if (smallest === undefined) return undefined;
  const starts = Object.values(listed).flatMap((price) =>
    typeof price === 'object' ? price.tiers.map(({ start }) => start) : [],
  );
  const larger = [...new Set(starts)]
    .sort((a, b) => a - b)
    .flatMap((above): Band[] => {
      const rates = ratesFor(listed, above + 1);
      return rates === undefined ? [] : [{ above, rates }];
    });
  return [{ above: -1, rates: smallest }, ...larger];
}

/** Rates of a request of so much input. */
function ratesFor(listed: ListedPrice, size: number): Rates | undefined {
  const input = priceFor(listed, 'input_mtok', size);
  const output = priceFor(listed, 'output_mtok', size);
  if (input === undefined || output === undefined) return undefined;
  const cacheWrite = priceFor(listed, 'cache_write_mtok', size) ?? input;
  return {
    input,
    output,
    cacheRead: priceFor(listed, 'cache_read_mtok', size) ?? input,
    cacheWrite,
    cacheWrite1h: priceFor(listed, 'cache_write_1h_mtok', size) ?? cacheWrite,
  };
}

function priceFor(listed: ListedPrice, kind: string, size: number): number | undefined {
  const price = listed[kind];
  if (typeof price !== 'object') return price;
  const reached = price.tiers.filter(({ start }) => size > start);
  return reached.toSorted((a, b) => a.start - b.start).at(-1)?.price ?? price.base;
}
