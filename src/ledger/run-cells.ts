import type { Attribution } from '../domain/attribution.ts';
import type { Cell } from './cell.ts';
import { createRepeats, joinRepeats } from './repeats.ts';
import {
  createRunNames,
  MOST_NAMES,
  restOf,
  restOfDay,
  type CellKind,
  type IsKnownModel,
} from './run-names.ts';
import { createTally, mergeTally } from './tally.ts';

/** The cells of one run, or of one folder where there is no run. */
export interface RunCells {
  readonly size: number;
  cells(): Iterable<Cell>;
  /**
   * The cell of a kind. Once the run has `most` cells, as many more keep the day and the name
   * of a model with a price; what comes then is summed without.
   */
  cellOf(attribution: Attribution, kind: CellKind, most: number): Cell;
  /** Sums all cells but the first `most` as if they came once the run has these. */
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
    const cell = { ...attribution, ...kind, tally: createTally(), repeats: createRepeats() };
    cells.set(key, cell);
    return cell;
  }

  function restCell(attribution: Attribution, kind: CellKind, most: number): Cell {
    const rest = cells.size < 2 * most ? restOfDay(kind, isKnownModel(kind)) : restOf(kind);
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
      const folded = [...cells].slice(most);
      for (const [key] of folded) cells.delete(key);
      for (const [, cell] of folded) {
        const rest = restCell(cell, cell, most);
        mergeTally(rest.tally, cell.tally);
        joinRepeats(rest.repeats, cell.repeats);
      }
      names = undefined;
    },
  };
}

function keyOf({
  phase,
  agent,
  stage,
  task,
  template,
  provider,
  model,
  day,
  producer,
}: CellKind): string {
  return JSON.stringify([phase, agent, stage, task, template, provider, model, day, producer]);
}
