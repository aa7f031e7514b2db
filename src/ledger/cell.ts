import type { Attribution } from '../domain/attribution.ts';
import type { Repeats } from './repeats.ts';
import { createTally, mergeTally, sumTallies, type Tally } from './tally.ts';

/** The model of records that name none. */
export const UNKNOWN_MODEL = 'unknown';

/** The sums of an attribution's records of one kind. */
export interface Part {
  readonly provider: string;
  /** As written, or `UNKNOWN_MODEL`. */
  readonly model: string;
  /** UTC date of the request; undefined when unknown. */
  readonly day: string | undefined;
  readonly producer: string | undefined;
  readonly tally: Tally;
  /** Of the part's requests in the order of their documents; no sum of groups has them. */
  readonly repeats: Repeats;
}

/** The finest group: records that agree in all of these. Every other group is a sum of cells. */
export interface Cell extends Attribution, Part {}

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

/** All cells together. */
export function sumCells(cells: Iterable<Cell>): Tally {
  return sumTallies(Array.from(cells, ({ tally }) => tally));
}
