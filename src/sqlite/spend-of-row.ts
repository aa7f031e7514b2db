import { toDollars } from '../domain/money.ts';
import type { Spend } from '../domain/task.ts';

/** A row of a query, by column. */
export type Row = Readonly<Record<string, unknown>>;

/** The spend that a row of `agent_runs`, or a sum of such rows, tells; NULL is not told. */
export function spendOfRow(row: Row): Spend {
  const told = (column: string): number | null => {
    const value = row[column];
    return typeof value === 'number' ? value : null;
  };
  const usd = (column: string): number | null => {
    const nanos = told(column);
    return nanos === null ? null : toDollars(nanos);
  };
  return {
    uncachedInput: told('input_tokens'),
    cacheRead: told('cache_read_tokens'),
    cacheWrite: told('cache_write_tokens'),
    output: told('output_tokens'),
    costUsd: usd('cost_nano_usd'),
    costIsFloor: row['cost_is_floor'] !== 0,
    reportedUsd: usd('reported_nano_usd'),
  };
}
