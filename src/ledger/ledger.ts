import type { Attribution } from '../domain/attribution.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import type { Price } from '../pricing/rates.ts';
import { addRecord, createTally, mergeTally, type Tally } from './tally.ts';
import { timeOfRecord } from './time-of-record.ts';

/** What an attribution's records of one kind come to. */
export interface Part {
  readonly provider: string;
  /** As written; `unknown` when not told. */
  readonly model: string;
  /** UTC date of the request; undefined when not told. */
  readonly day: string | undefined;
  readonly producer: string | undefined;
  readonly tally: Tally;
}

/** The finest group: records that agree in all of these. Every other group is a sum of cells. */
export interface Cell extends Attribution, Part {}

/**
 * Sums of records by cell. It is built record by record in memory that grows with the
 * number of cells, not of records.
 */
export interface Ledger {
  add(attribution: Attribution, record: UsageRecord): void;
  /** Adds what records came to that were counted by another ledger. */
  addPart(attribution: Attribution, part: Part): void;
  /** In the order in which their first records came. */
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
  /** Time by which records that tell none are priced; they have no price without it. */
  readonly pricedAt?: Date;
}

/** More models than one ledger can tell apart; further names are summed as `(other models)`. */
const MAX_MODELS = 1_000;

/**
 * Most cells of one attribution: years of days by many models. What comes over it, from
 * records that make up their providers, producers and times, is summed without them.
 */
const MAX_CELLS = 10_000;

/**
 * Once a ledger has so many cells, an attribution has `FEW_CELLS` at most: two thousand
 * runs of some models each are far below the one, a run of many models below the other.
 */
const MANY_CELLS = 20_000;
const FEW_CELLS = 20;

const OTHER_MODELS = '(other models)';
const OTHER_PROVIDERS = '(other providers)';
const UNKNOWN_MODEL = 'unknown';
const MS_PER_DAY = 86_400_000;

/** What tells the cells of one attribution apart. */
type Kind = Omit<Part, 'tally'>;

/** The cells of one attribution. */
interface Place {
  readonly attribution: Attribution;
  readonly cells: Map<string, Cell>;
  /** The last cell of a model on a day: nearly always that of the model's next record. */
  readonly recent: Map<string, Map<number | undefined, Cell>>;
}

/** Creates an empty ledger. */
export function createLedger({ prices, smallRequestTokens, pricedAt }: LedgerOptions): PartLedger {
  const cells: Cell[] = [];
  const places = new Map<string, Place>();
  const models = new Set<string>();
  const days = new Map<number, string>();
  let current: Place | undefined;

  /** Records come in series of one attribution. */
  function placeOf(attribution: Attribution): Place {
    if (current !== undefined && isSame(current.attribution, attribution)) return current;
    const key = keyOf(attribution);
    current = places.get(key);
    if (current === undefined) {
      current = { attribution, cells: new Map(), recent: new Map() };
      places.set(key, current);
    }
    return current;
  }

  function modelOf(name: string): string {
    if (models.has(name) || name === OTHER_MODELS) return name;
    if (models.size >= MAX_MODELS) return OTHER_MODELS;
    models.add(name);
    return name;
  }

  function dayOf(dayNumber: number): string {
    let day = days.get(dayNumber);
    if (day === undefined) {
      day = new Date(dayNumber * MS_PER_DAY).toISOString().slice(0, 10);
      days.set(dayNumber, day);
    }
    return day;
  }

  function cellOf(place: Place, kind: Kind): Cell {
    const { provider, model, day, producer } = kind;
    const key = JSON.stringify([provider, model, day, producer]);
    let cell = place.cells.get(key);
    if (cell !== undefined) return cell;
    const most = cells.length < MANY_CELLS ? MAX_CELLS : FEW_CELLS;
    if (place.cells.size >= most && kind !== OTHER) {
      return cellOf(place, OTHER);
    }
    cell = { ...place.attribution, provider, model, day, producer, tally: createTally() };
    place.cells.set(key, cell);
    cells.push(cell);
    return cell;
  }

  function cellOfRecord(place: Place, record: UsageRecord, at: number | undefined): Cell {
    const name = record.model ?? UNKNOWN_MODEL;
    const { provider, producer } = record;
    const dayNumber = at === undefined ? undefined : Math.floor(at / MS_PER_DAY);
    const known = place.recent.get(name)?.get(dayNumber);
    if (known !== undefined && known.provider === provider && known.producer === producer)
      return known;
    const model = modelOf(name);
    const day = dayNumber === undefined ? undefined : dayOf(dayNumber);
    const cell = cellOf(place, { provider, model, day, producer });
    if (cell.model === name) {
      const byDay = place.recent.get(name) ?? new Map<number | undefined, Cell>();
      place.recent.set(name, byDay.set(dayNumber, cell));
    }
    return cell;
  }

  function priceNow(record: UsageRecord, at: number | undefined): Price | undefined {
    const { provider, model, tokens, modifiers, grain } = record;
    const isAggregate = grain !== 'request';
    return prices.priceOf({
      provider,
      model,
      at: at ?? pricedAt?.getTime(),
      tokens,
      isAggregate,
      modifiers,
    });
  }

  function addPart(attribution: Attribution, part: Part): void {
    const cell = cellOf(placeOf(attribution), { ...part, model: modelOf(part.model) });
    mergeTally(cell.tally, part.tally);
  }

  return {
    add(attribution, record) {
      const at = timeOfRecord(record, attribution.run);
      const { recordedPrice } = record;
      const price = recordedPrice === undefined ? priceNow(record, at) : recordedPrice;
      const cell = cellOfRecord(placeOf(attribution), record, at);
      addRecord(cell.tally, record, price ?? undefined, smallRequestTokens);
    },
    addPart,
    cells: () => cells.values(),
    get size() {
      return cells.length;
    },
    takeParts() {
      const parts = cells.map(toPart);
      cells.length = 0;
      places.clear();
      models.clear();
      current = undefined;
      return parts;
    },
    merge(other) {
      for (const cell of other.cells()) addPart(cell, cell);
    },
  };
}

/** What is left of a record's kind when its attribution has too many cells. */
const OTHER: Kind = {
  provider: OTHER_PROVIDERS,
  model: OTHER_MODELS,
  day: undefined,
  producer: undefined,
};

function toPart({ provider, model, day, producer, tally }: Cell): Part {
  return { provider, model, day, producer, tally };
}

function isSame(a: Attribution, b: Attribution): boolean {
  return (
    a.workflow === b.workflow &&
    a.run === b.run &&
    a.phase === b.phase &&
    a.agent === b.agent &&
    a.stage === b.stage &&
    a.task === b.task
  );
}

function keyOf({ workflow, run, phase, agent, stage, task }: Attribution): string {
  return JSON.stringify([
    workflow.path,
    workflow.name,
    run?.id,
    run?.attempt,
    phase,
    agent,
    stage,
    task,
  ]);
}

/** Sums cells into groups by a key; cells without a key are left out. Keeps the cells' order. */
export function groupCells(
  cells: Iterable<Cell>,
  keyOfCell: (cell: Cell) => string | undefined,
): Map<string, Tally> {
  const groups = new Map<string, Tally>();
  for (const cell of cells) {
    const key = keyOfCell(cell);
    if (key === undefined) continue;
    let tally = groups.get(key);
    if (tally === undefined) groups.set(key, (tally = createTally()));
    mergeTally(tally, cell.tally);
  }
  return groups;
}
