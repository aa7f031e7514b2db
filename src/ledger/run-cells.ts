import type { Attribution } from '../domain/attribution.ts';
import type { Cell } from './cell.ts';
import {
  createRunNames,
  MOST_NAMES,
  restOf,
  type CellKind,
  type IsKnownModel,
} from './run-names.ts';
import { createTally, mergeTally } from './tally.ts';

/** Once a run has all of its cells, so many more keep the names of models with a price. */
const KNOWN_MODELS_IN_REST = 20;

/** The cells of one run, or of one folder where there is no run. */
export interface RunCells {
  readonly size: number;
  cells(): Iterable<Cell>;
  /** The cell of a kind, or the one that stands for it once the run has `most` cells. */
  cellOf(attribution: Attribution, kind: CellKind, most: number): Cell;
  /** Sums all cells but the first `most` into those that stand for them. */
  foldTo(most: number): void;
}

/** Creates the cells of a run that has none. */
export function createRunCells(isKnownModel: IsKnownModel): RunCells {
  const cells = new Map<string, Cell>();
  /** Undefined as long as there are too few cells for a bound to matter. */
  let names: ReturnType<typeof createRunNames> | undefined;

  function boundNames(kind: CellKind): CellKind {
    if (cells.size < MOST_NAMES) return kind;
    names ??= createRunNames(cells.values(), isKnownModel);
    return names(kind);
  }

  function add(attribution: Attribution, kind: CellKind, key: string): Cell {
    const cell = { ...attribution, ...kind, tally: createTally() };
    cells.set(key, cell);
    return cell;
  }

  function restCell(attribution: Attribution, kind: CellKind, most: number): Cell {
    const keepsModel = cells.size < most + KNOWN_MODELS_IN_REST && isKnownModel(kind);
    const rest = restOf(kind, keepsModel ? kind.model : undefined);
    const key = keyOf(rest);
    return cells.get(key) ?? add(attribution, rest, key);
  }

  return {
    get size() {
      return cells.size;
    },
    cells: () => cells.values(),
    cellOf(attribution, kind, most) {
      const known = cells.get(keyOf(kind));
      if (known !== undefined) return known;
      const bounded = boundNames(kind);
      const key = keyOf(bounded);
      const cell = cells.get(key);
      if (cell !== undefined) return cell;
      return cells.size < most
        ? add(attribution, bounded, key)
        : restCell(attribution, bounded, most);
    },
    foldTo(most) {
      for (const [key, cell] of [...cells].slice(most)) {
        cells.delete(key);
        mergeTally(restCell(cell, cell, most).tally, cell.tally);
      }
      names = undefined;
    },
  };
}

function keyOf({ phase, agent, stage, task, provider, model, day, producer }: CellKind): string {
  return JSON.stringify([phase, agent, stage, task, provider, model, day, producer]);
}
