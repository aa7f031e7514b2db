import type { Attribution, RunRef } from '../domain/attribution.ts';
import { toHex } from '../domain/identity.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import type { Cell, Part } from './cell.ts';
import { createLedger, type Ledger, type LedgerOptions } from './ledger.ts';

/** What one run came to. */
export interface RunParts {
  readonly workflow: string;
  /** Absent where no run is known by its id. */
  readonly run?: Pick<RunRef, 'id' | 'attempt'> | undefined;
  /**
   * Of its last record; where none has a time, when its folder says that it was created; in
   * milliseconds since 1970, undefined when unknown.
   */
  readonly at: number | undefined;
  readonly cells: readonly Cell[];
}

/** A ledger that also keeps each run's records apart, with the time of the last. */
export interface RunLedger extends Ledger {
  runs(): Iterable<RunParts>;
}

interface KnownRun {
  readonly workflow: string;
  readonly run: RunRef | undefined;
  readonly createdAt: number | undefined;
  last: number | undefined;
}

/**
 * Adds to a ledger, and keeps apart what each run spent. A run is one by its id; else what
 * one session, or one run's folder or document, holds.
 */
export function createRunLedger(ledger: Ledger, options: LedgerOptions): RunLedger {
  const apart = createLedger(options);
  const runs = new Map<string, KnownRun>();

  /** What the records of a run are kept under: its name stands where a folder's would. */
  function noteRun(attribution: Attribution, record: UsageRecord | undefined): Attribution {
    const { workflow, run, createdAt } = attribution;
    const folder = JSON.stringify([workflow.path, workflow.name, ...nameOf(attribution, record)]);
    const known = runs.get(folder) ?? { workflow: workflow.name, run, createdAt, last: undefined };
    runs.set(folder, known);
    if (record?.at !== undefined) known.last = Math.max(known.last ?? record.at, record.at);
    return { workflow, folder, phase: '' };
  }

  function addPart(attribution: Attribution, part: Part): void {
    ledger.addPart(attribution, part);
    apart.addPart(noteRun(attribution, undefined), part);
  }

  return {
    add(attribution, record) {
      ledger.add(attribution, record);
      apart.add(noteRun(attribution, record), record);
    },
    addPart,
    merge(other) {
      for (const cell of other.cells()) addPart(cell, cell);
    },
    cells: () => ledger.cells(),
    *runs() {
      const cellsOf = new Map<string, Cell[]>();
      for (const cell of apart.cells()) {
        const key = cell.folder ?? '';
        const cells = cellsOf.get(key);
        if (cells === undefined) cellsOf.set(key, [cell]);
        else cells.push(cell);
      }
      for (const [key, { workflow, run, createdAt, last }] of runs) {
        yield { workflow, run, at: last ?? createdAt, cells: cellsOf.get(key) ?? [] };
      }
    },
  };
}

function nameOf(
  { run, place, folder = '' }: Attribution,
  record: UsageRecord | undefined,
): readonly (string | number)[] {
  if (run !== undefined) return ['run', run.id, run.attempt];
  if (place?.isOneRun === true) return ['place', place.name];
  const session = record?.session?.id;
  if (session !== undefined) return ['session', toHex(session)];
  if (place !== undefined) return ['place', place.name];
  // A store's runs have no place, and are one record each.
  if (record?.grain === 'run') return ['record', toHex(record.identity)];
  return ['folder', folder];
}
