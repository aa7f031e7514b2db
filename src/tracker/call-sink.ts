import type { CallLoss, CallRecord } from '../domain/call-record.ts';

/**
 * Where calls go. It is asked between a program and its provider: it must not wait, and what it
 * throws is swallowed and counted.
 */
export interface CallSink {
  /**
   * Takes calls. Each comes when it begins, with the outcome `unfinished`, and again under the
   * same `id` when more is known of it: the last state counts.
   */
  write(calls: readonly CallRecord[]): void;
  /** Takes what was lost, so that a report can tell it; what has none is not told. */
  note?(loss: CallLoss): void;
  /** Writes what still waits; resolves with how many calls still do. */
  flush?(): Promise<number>;
  /** Writes what it can when the program ends; it cannot wait. */
  close?(): void;
  /**
   * Key of the hashes of prompts: hashes under one key compare. Without one, each program has
   * its own.
   */
  hashKey?(): string;
}
