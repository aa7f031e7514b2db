/*
 * Calls as lines of JSON, where there is no SQLite or its file cannot be used: each line is a
 * row of the store's tables, without what is unknown. `{"loss": …}` is a row of `losses`. Of two
 * lines with one `id` the later counts; the same call in a database may be an earlier state.
 */
import type { CallLoss, CallRecord } from '../domain/call-record.ts';
import { toCallLoss, toCallRecord, toCallRow } from './call-row.ts';

/** What one line says. */
export type CallLine = { readonly call: CallRecord } | { readonly loss: CallLoss };

/** The line of a call, with its end. */
export function formatCallLine(record: CallRecord): string {
  const known = Object.entries(toCallRow(record)).filter(([, value]) => value !== null);
  return `${JSON.stringify(Object.fromEntries(known))}\n`;
}

/** The line of a loss, with its end. */
export function formatLossLine(loss: CallLoss): string {
  return `${JSON.stringify({ loss })}\n`;
}

/** Reads a line, without its end; undefined for one that is none, as a cut one is. */
export function parseCallLine(line: string): CallLine | undefined {
  const value = parse(line);
  if (!isObject(value)) return undefined;
  if (isObject(value['loss'])) {
    const loss = toCallLoss(value['loss']);
    return loss && { loss };
  }
  const call = toCallRecord(value);
  return call && { call };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
