/*
 * Between the calls and where they go: nothing that goes wrong here reaches the program, and
 * all of it is counted.
 */
import { randomBytes } from 'node:crypto';
import type { CallLoss, CallRecord } from '../domain/call-record.ts';
import { atExit } from './at-exit.ts';
import type { CallSink } from './call-sink.ts';
import { readClock } from './clock.ts';
import { warnOnce } from './warn.ts';

/**
 * How soon a call that goes on is written. Most take seconds; for one that is over before, its
 * last state is enough. Milliseconds.
 */
const SOON_MS = 10;

const logs = new Set<CallLog>();

/** Gives what is known of a call now; nothing of what is not recorded. */
export type StateOf = () => readonly CallRecord[];

export class CallLog {
  readonly #sink: CallSink;
  readonly #begun = new Set<StateOf>();
  #timer: NodeJS.Timeout | undefined;
  #key: string | undefined;
  #faults = 0;
  #lost = 0;

  constructor(sink: CallSink) {
    this.#sink = sink;
    if (logs.size === 0) atExit(closeAll);
    logs.add(this);
  }

  /** Key of the hashes of prompts, in hexadecimal digits. */
  get hashKey(): string {
    this.#key ??= this.attempt(() => this.#sink.hashKey?.()) ?? randomBytes(32).toString('hex');
    return this.#key;
  }

  /** Does our part of a call; undefined where it fails. */
  attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.#faults += 1;
      this.#tell(error);
      return undefined;
    }
  }

  /** The time of a call that begins; undefined where the clock cannot be right. */
  now(): number | undefined {
    const { at, jumpedBack } = readClock();
    if (at === undefined) this.#note('clock', 1);
    else if (jumpedBack) this.#note('clock', 0);
    return at;
  }

  /** Writes a call that began, soon: while the program waits for its answer. */
  begin(state: StateOf): void {
    this.#begun.add(state);
    this.#timer ??= setTimeout(() => this.#writeBegun(), SOON_MS).unref();
  }

  /** Writes the last state of a call. */
  end(state: StateOf, calls: readonly CallRecord[]): void {
    this.#begun.delete(state);
    if (calls.length > 0) this.write(calls);
  }

  /** Calls that began together are written together. */
  #writeBegun(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const calls = [...this.#begun].flatMap((state) => this.attempt(state) ?? []);
    this.#begun.clear();
    if (calls.length > 0) this.write(calls);
  }

  write(calls: readonly CallRecord[]): void {
    try {
      this.#sink.write(calls);
    } catch (error) {
      this.#lost += calls.length;
      this.#tell(error);
    }
  }

  #note(reason: CallLoss['reason'], calls: number, detail?: string): void {
    this.attempt(() => this.#sink.note?.({ at: Date.now(), reason, calls, detail }));
  }

  #tell(error: unknown): void {
    const name = error instanceof Error ? error.name : typeof error;
    warnOnce('FAULT', `a call could not be recorded (${name}); the call itself goes on.`);
    this.#timer ??= setTimeout(() => this.#settle(), SOON_MS).unref();
  }

  /** Writes what was to be written soon, and says what went wrong. */
  #settle(): void {
    this.#writeBegun();
    if (this.#faults + this.#lost === 0) return;
    const [faults, lost] = [this.#faults, this.#lost];
    this.#faults = 0;
    this.#lost = 0;
    this.#note('fault', lost, `${faults + lost} faults`);
  }

  async flush(): Promise<number> {
    this.#settle();
    return (await this.#sink.flush?.()) ?? 0;
  }

  close(): void {
    this.#settle();
    this.#sink.close?.();
  }
}

function closeAll(): void {
  for (const log of logs) log.attempt(() => log.close());
}

/**
 * Writes what still waits: at the end of a program that handles SIGTERM, or of a function in a
 * cloud. Resolves with the number of calls that could not be written, after five seconds at most.
 * It never rejects.
 */
export async function flush(): Promise<number> {
  const counts = await Promise.all([...logs].map((log) => log.flush().catch(() => 0)));
  return counts.reduce((sum, count) => sum + count, 0);
}
