import type { Attribution } from '../domain/attribution.ts';
import { nameOfDay } from '../domain/day.ts';
import type { Cell } from './cell.ts';
import { createRunCells, type RunCells } from './run-cells.ts';
import type { IsKnownModel } from './run-names.ts';

/** All cells of a ledger, by run. */
export interface Cells {
  readonly size: number;
  /** Run by run. */
  all(): Iterable<Cell>;
  /** The cell of a kind of records. `day`: in days since 1970; undefined when unknown. */
  cellOf(
    attribution: Attribution,
    provider: string,
    model: string,
    day: number | undefined,
    producer: string | undefined,
  ): Cell;
  clear(): void;
}

/** Most cells of one run: a folder of logs may hold years of days by some models and agents. */
const MOST_CELLS = 10_000;

/**
 * So many cells each run may have, and so many all runs together beyond that; a cell takes
 * 1.1 KB. Over it, the bound of one run falls by half until it holds, so that the runs with
 * the most cells lose names, and not those that come last.
 */
const FREE_CELLS = 20;
const MOST_CELLS_BEYOND = 60_000;

/** Records come in series of one attribution. */
interface Series {
  readonly attribution: Attribution;
  readonly run: RunCells;
  /** The last cell of a model on a day: nearly always that of the model's next record. */
  readonly recent: Map<string, Map<number | undefined, Cell>>;
}

/** Creates the cells of an empty ledger. */
export function createCells(isKnownModel: IsKnownModel): Cells {
  const runs = new Map<string, RunCells>();
  let series: Series | undefined;
  let size = 0;
  let most = MOST_CELLS;
  let beyond = 0;

  function seriesOf(attribution: Attribution): Series {
    if (series !== undefined && isSame(series.attribution, attribution)) return series;
    const key = keyOfRun(attribution);
    let run = runs.get(key);
    if (run === undefined) runs.set(key, (run = createRunCells(isKnownModel)));
    series = { attribution, run, recent: new Map() };
    return series;
  }

  /** Folds the runs that have the most cells until all runs hold few enough. */
  function makeRoom(): void {
    while (beyond >= MOST_CELLS_BEYOND && most > FREE_CELLS) {
      most = Math.max(FREE_CELLS, Math.floor(most / 2));
      size = 0;
      beyond = 0;
      for (const run of runs.values()) {
        run.foldTo(most);
        size += run.size;
        beyond += Math.max(0, run.size - FREE_CELLS);
      }
      series?.recent.clear();
    }
  }

  return {
    get size() {
      return size;
    },
    *all() {
      for (const run of runs.values()) yield* run.cells();
    },
    cellOf(attribution, provider, model, day, producer) {
      const { run, recent } = seriesOf(attribution);
      const known = recent.get(model)?.get(day);
      if (known !== undefined && known.provider === provider && known.producer === producer)
        return known;
      makeRoom();
      const { phase, agent, stage, task, template } = attribution;
      const dayName = day === undefined ? undefined : nameOfDay(day);
      const kind = { phase, agent, stage, task, template, provider, model, day: dayName, producer };
      const sizeBefore = run.size;
      const cell = run.cellOf(attribution, kind, most);
      if (run.size > sizeBefore) {
        size += 1;
        if (sizeBefore >= FREE_CELLS) beyond += 1;
      }
      // What came over a bound is not remembered: there is no end of it.
      if (cell.model === model && cell.day === dayName) {
        const byDay = recent.get(model) ?? new Map<number | undefined, Cell>();
        recent.set(model, byDay.set(day, cell));
      }
      return cell;
    },
    clear() {
      runs.clear();
      series = undefined;
      size = 0;
      beyond = 0;
      most = MOST_CELLS;
    },
  };
}

function isSame(a: Attribution, b: Attribution): boolean {
  return (
    a === b ||
    (a.workflow === b.workflow &&
      a.run === b.run &&
      a.folder === b.folder &&
      a.phase === b.phase &&
      a.agent === b.agent &&
      a.stage === b.stage &&
      a.task === b.task &&
      a.template === b.template)
  );
}

function keyOfRun({ workflow, run, folder }: Attribution): string {
  return JSON.stringify([workflow.path, workflow.name, run?.id, run?.attempt, folder]);
}
