import type { CallRecord } from '../domain/call-record.ts';

/** Answers that are asked for later, by their ids. */
const MAX_REMEMBERED = 1_000;

/** A call whose answer was not there yet, and when it began by the program's own clock. */
export interface PendingCall {
  readonly record: CallRecord;
  readonly started: number;
}

const pending = new Map<string, PendingCall>();

/** Keeps a call whose answer the provider still works on. */
export function rememberPending(id: string, call: PendingCall): void {
  const [oldest] = pending.keys();
  if (pending.size >= MAX_REMEMBERED && oldest !== undefined) pending.delete(oldest);
  pending.set(id, call);
}

/** The call whose answer has this id; undefined where another program made it. */
export function pendingCall(id: string | undefined): PendingCall | undefined {
  return id === undefined ? undefined : pending.get(id);
}
