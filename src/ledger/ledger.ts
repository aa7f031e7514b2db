import type { Run, Workflow } from '../domain/run.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import { addRecord, createTally, mergeTally, type Tally } from './tally.ts';

/** What a document's records are charged to. */
export interface Attribution {
  readonly workflow: Workflow;
  /** Undefined for local files that tell no run. */
  readonly run?: Run | undefined;
  readonly phase: string;
  readonly agent?: string | undefined;
  readonly stage?: string | undefined;
  readonly task?: string | undefined;
}

/** The finest group: records that agree in all of these. Every other group is a sum of cells. */
export interface Cell extends Attribution {
  readonly provider: string;
  /** As written; `unknown` when not told. */
  readonly model: string;
  /** UTC date of the request; undefined when not told. */
  readonly day: string | undefined;
  readonly writer: string | undefined;
  readonly tally: Tally;
}

/**
 * Sums of records by cell. It is built record by record in memory that grows with the
 * number of cells, not of records.
 */
export interface Ledger {
  add(attribution: Attribution, record: UsageRecord): void;
  cells(): Iterable<Cell>;
  /** Takes in all of another ledger: shards that were read apart become one report. */
  merge(other: Ledger): void;
}

export interface LedgerOptions {
  readonly prices: PriceBook;
  /** Requests with fewer output tokens count as small (threshold `small-request-output-tokens`). */
  readonly smallRequestTokens: number;
}

/** More models than one ledger can tell apart; further names are summed as `(other models)`. */
const MAX_MODELS = 5_000;

/** Creates an empty ledger. */
export function createLedger({ prices, smallRequestTokens }: LedgerOptions): Ledger {
  const cells = new Map<string, Cell>();
  const models = new Set<string>();

  function modelOf(record: UsageRecord): string {
    const model = record.model ?? 'unknown';
    if (models.has(model)) return model;
    if (models.size >= MAX_MODELS) return '(other models)';
    models.add(model);
    return model;
  }

  function cellOf(place: Omit<Cell, 'tally'>): Cell {
    const key = keyOf(place);
    let cell = cells.get(key);
    if (cell === undefined) {
      cell = { ...place, tally: createTally() };
      cells.set(key, cell);
    }
    return cell;
  }

  return {
    add(attribution, record) {
      // A request's own time decides its price; a total of a run has its run's.
      const at = record.at ?? attribution.run?.completedAt;
      const price = prices.priceOf({
        provider: record.provider,
        model: record.model,
        at,
        tokens: record.tokens,
      });
      const cell = cellOf({
        ...attribution,
        provider: record.provider,
        model: modelOf(record),
        day: at?.toISOString().slice(0, 10),
        writer: record.writer,
      });
      addRecord(cell.tally, record, price, smallRequestTokens);
    },
    cells: () => cells.values(),
    merge(other) {
      for (const { tally, ...place } of other.cells()) mergeTally(cellOf(place).tally, tally);
    },
  };
}

function keyOf(place: Omit<Cell, 'tally'>): string {
  const { workflow, run, phase, provider, model, day, writer, agent, stage, task } = place;
  return JSON.stringify([
    workflow.path,
    workflow.name,
    run?.id,
    run?.attempt,
    phase,
    provider,
    model,
    day,
    writer,
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
