import type { CallSink } from './call-sink.ts';
import { createFileStore } from './file-store.ts';

/**
 * Calls as lines of JSON, a file a month: `calls.jsonl` stands for `calls-2026-11.jsonl` and so
 * on. Two lines a call, of which the later counts; reports read them as they read a database.
 */
export function jsonLines(file: string, { retain }: { readonly retain?: number } = {}): CallSink {
  return createFileStore({ file, retain, sqlite: undefined });
}
