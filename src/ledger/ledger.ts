import type { Attribution } from '../domain/attribution.ts';
import { dayOf } from '../domain/day.ts';
import { hasAnyCount, type Tokens } from '../domain/tokens.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import type { PriceBook, PricedRequest } from '../pricing/price-book.ts';
import type { Price } from '../pricing/rates.ts';
import { UNKNOWN_MODEL, type Cell, type Part } from './cell.ts';
import { createCells } from './cells.ts';
import { addRepeat, joinRepeats } from './repeats.ts';
import { addAssumed, addEstimate, addRecord, mergeTally, type Tally } from './tally.ts';
import { timeOfRecord } from './time-of-record.ts';

/**
 * Sums of records by cell. It is built record by record in memory that grows with the
 * number of cells, not of records; each run has bounds of its own, so that what one run
 * makes up takes no name and no price from another.
 */
export interface Ledger {
  add(attribution: Attribution, record: UsageRecord): void;
  /** Adds the sums of records that were counted by another ledger. */
  addPart(attribution: Attribution, part: Part): void;
  /** By run, each in the order in which its first records came. */
  cells(): Iterable<Cell>;
  /** Takes in all of another ledger: shards that were read apart become one report. */
  merge(other: Ledger): void;
}

/** A ledger of one attribution after the other. */
export interface PartLedger extends Ledger {
  /** Parts that it holds. */
  readonly size: number;
  /** Takes out all that it holds, which has to be of one attribution. */
  takeParts(): readonly Part[];
}

export interface LedgerOptions {
  readonly prices: PriceBook;
  /** Requests with fewer output tokens count as small (threshold `small-request-output-tokens`). */
  readonly smallRequestTokens: number;
  /** Time by which records without one are priced; they have no price if this is absent. */
  readonly pricedAt?: Date;
}

const NO_TOKENS: Tokens = { uncachedInput: 0, cacheRead: 0, cacheWrite: 0, output: 0 };

/** Creates an empty ledger. */
export function createLedger({ prices, smallRequestTokens, pricedAt }: LedgerOptions): PartLedger {
  const cells = createCells(({ provider, model, day }) => {
    const at = day === undefined ? pricedAt?.getTime() : Date.parse(day);
    return prices.priceOf({ provider, model, at, tokens: NO_TOKENS }) !== undefined;
  });

  function requestOf(record: UsageRecord, at: number | undefined): PricedRequest {
    const { provider, model, tokens, modifiers, webSearches, grain } = record;
    const isAggregate = grain !== 'request';
    const pricedBy = at ?? pricedAt?.getTime();
    return { provider, model, at: pricedBy, tokens, isAggregate, modifiers, webSearches };
  }

  /** Estimates and assumptions, which the report shows beside the cost. */
  function addDoubts(
    tally: Tally,
    record: UsageRecord,
    price: Price | undefined,
    at: number | undefined,
  ): void {
    const { otherTokens, recordedPrice } = record;
    if (price === undefined && recordedPrice === undefined && hasAnyCount(record.tokens)) {
      addEstimate(tally, prices.estimateOf(requestOf(record, at)));
    }
    if (price === undefined || otherTokens === undefined) return;
    const other = prices.priceOf({ ...requestOf(record, at), tokens: otherTokens });
    if (other !== undefined) addAssumed(tally, price, other);
  }

  function addPart(attribution: Attribution, part: Part): void {
    const { provider, model, day, producer } = part;
    const dayNumber = day === undefined ? undefined : dayOf(Date.parse(day));
    const cell = cells.cellOf(attribution, provider, model, dayNumber, producer);
    mergeTally(cell.tally, part.tally);
    joinRepeats(cell.repeats, part.repeats);
  }

  return {
    add(attribution, record) {
      const at = timeOfRecord(record, attribution.run);
      const { recordedPrice, provider, model = UNKNOWN_MODEL, producer } = record;
      const price =
        recordedPrice === undefined ? prices.priceOf(requestOf(record, at)) : recordedPrice;
      const day = at === undefined ? undefined : dayOf(at);
      const { tally, repeats } = cells.cellOf(attribution, provider, model, day, producer);
      addRepeat(repeats, record);
      addRecord(tally, record, price ?? undefined, smallRequestTokens);
      addDoubts(tally, record, price ?? undefined, at);
    },
    addPart,
    cells: () => cells.all(),
    get size() {
      return cells.size;
    },
    takeParts() {
      const parts = Array.from(cells.all(), toPart);
      cells.clear();
      return parts;
    },
    merge(other) {
      for (const cell of other.cells()) addPart(cell, cell);
    },
  };
}

function toPart({ provider, model, day, producer, tally, repeats }: Cell): Part {
  return { provider, model, day, producer, tally, repeats };
}
